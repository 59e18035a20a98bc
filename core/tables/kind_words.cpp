#include "core/tables/kind_words.h"

#include <QHash>
#include <QStringList>

#include "core/base/text_match.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

using Dictionary = QHash<QString, KindSense>;

struct Entry {
  KindSense sense;
  QStringView words;
};

// Folded as foldForSearch() does. One- and two-letter codes are those of Sage, SAP Business One and
// French accounting programs.
constexpr Entry kindEntries[] = {
    {KindSense::Invoice,
     u"facture|factures|facture client|facture de vente|fac|fact|fa|fc|ft|f|invoice|invoices|inv|"
     u"in|si|sales invoice|customer invoice|out_invoice|facture standard|facture d'acompte|"
     u"facture de doit|facture de situation|facture de remplacement|note de debit|debit note|"
     u"rechnung|doit|tax invoice|facture simple|standard invoice|ri"},
    {KindSense::CreditNote,
     u"avoir|avoirs|avoir client|av|avo|credit note|credit memo|credit_note|cn|cm|sc|"
     u"facture avoir|facture d'avoir|note de credit|out_refund|customer credit note|"
     u"sales credit memo|gutschrift|ar credit memo|facture rectificative"},
    {KindSense::Payment,
     u"reglement|reglements|regl|rg|rgt|reg|paiement|paiements|payment|payments|pay|pmt|py|"
     u"virement|vir|cheque|chq|chèque|prelevement|prlv|lcr|traite|effet|especes|cb|carte|"
     u"encaissement|versement|acompte|customer payment|receipt|rc|sr|sa|payment entry|remise|"
     u"paiement client|zahlung|deposit|customer deposit|payment on account|incoming payment|"
     u"reglement client"},
    {KindSense::ReturnedPayment,
     u"impaye|impayes|rejet|rejet de prelevement|retour impaye|returned_payment|"
     u"returned payment|chargeback|refund|customer refund|remboursement|cheque impaye"},
    {KindSense::Opening,
     u"opening|ouverture|a nouveau|a-nouveau|a nouveaux|an|ran|ouv|report a nouveau|"
     u"solde initial|solde anterieur|opening balance|opening entry|opening_debit|opening_credit|"
     u"opening_difference|balance brought forward|reprise|opening balances"},
    {KindSense::Sales,
     u"vente|ventes|ve|vt|vte|ven|sale|sales|journal des ventes|journal de ventes|vente client"},
    {KindSense::Bank, u"banque|bq|bnq|bqe|bank|caisse|ca|cash|tresorerie|journal de banque|tre"},
    {KindSense::Other,
     u"od|operation diverse|operations diverses|journal entry|journal|je|jv|ecart|adjustment|"
     u"write off|other|divers|perte|interest|finance charge memo|reminder|escompte|correction"},
};

Dictionary buildDictionary() {
  Dictionary dictionary;
  for (const auto& entry : kindEntries) {
    for (const auto& word : entry.words.toString().split(u'|')) {
      dictionary.insert(foldForSearch(word), entry.sense);
    }
  }
  return dictionary;
}

const Dictionary& dictionary() {
  static const Dictionary built = buildDictionary();
  return built;
}

QString folded(std::string_view text) {
  return foldForSearch(QString::fromUtf8(text.data(), qsizetype(std::min<size_t>(text.size(), 80))))
      .simplified();
}

/// The whole text, its first two words, or its first word.
KindSense senseOf(const QString& text) {
  const auto& known = dictionary();
  const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
  for (const auto& part : {text, words.mid(0, 2).join(u' '), words.value(0)}) {
    if (const auto found = known.constFind(part); found != known.constEnd()) return *found;
  }
  return KindSense::None;
}

KindSense ownSense(const QString& kind) {
  static const QHash<QString, KindSense> senses{
      {u"invoice"_s, KindSense::Invoice}, {u"credit_note"_s, KindSense::CreditNote},
      {u"payment"_s, KindSense::Payment}, {u"returned_payment"_s, KindSense::ReturnedPayment},
      {u"opening"_s, KindSense::Opening}, {u"sales"_s, KindSense::Sales},
      {u"bank"_s, KindSense::Bank},       {u"other"_s, KindSense::Other}};
  return senses.value(kind, KindSense::None);
}

}  // namespace

KindWords::KindWords(const QList<std::pair<QString, QString>>& own) {
  for (const auto& [word, kind] : own) {
    if (word == u"*"_s) {
      m_otherwise = ownSense(kind);
    } else {
      m_own.append({foldForSearch(word).simplified(), ownSense(kind)});
    }
  }
}

KindSense KindWords::cached(Known& known, std::string_view text, Reader read) {
  if (text.empty()) return KindSense::None;
  constexpr size_t most = 10'000;
  std::string key{text};
  if (const auto found = known.find(key); found != known.end()) return found->second;
  const KindSense sense = (this->*read)(text);
  if (known.size() < most) known.emplace(std::move(key), sense);
  return sense;
}

KindSense KindWords::readKind(std::string_view text) const {
  const QString plain = folded(text);
  for (const auto& [word, sense] : m_own) {
    if (plain == word) return sense;
  }
  return senseOf(plain);
}

KindSense KindWords::readJournal(std::string_view text) const {
  const QString plain = folded(text);
  const KindSense sense = senseOf(plain);
  if (sense == KindSense::Invoice || sense == KindSense::CreditNote) return KindSense::Sales;
  if (sense == KindSense::Payment || sense == KindSense::ReturnedPayment) return KindSense::Bank;
  if (sense != KindSense::None) return sense;
  // "VE01", "BQ2", "BNP": the two letters of a code carry its sense.
  if (plain.size() <= 4 && plain.startsWith("v"_L1)) return KindSense::Sales;
  if (plain.size() <= 4 && (plain.startsWith("bq"_L1) || plain.startsWith("bn"_L1))) {
    return KindSense::Bank;
  }
  return KindSense::None;
}

KindSense KindWords::label(std::string_view text) const {
  constexpr qsizetype clear = 4;
  const QString plain = folded(text);
  const QString first = plain.section(u' ', 0, 0);
  if (first.size() < clear && !plain.startsWith("a nouveau"_L1)) return KindSense::None;
  return senseOf(plain);
}

ItemKind itemKindOf(KindSense sense, bool debit, bool& odd) {
  odd = false;
  switch (sense) {
    case KindSense::Invoice: odd = !debit; return debit ? ItemKind::Invoice : ItemKind::CreditNote;
    case KindSense::CreditNote: odd = debit; return debit ? ItemKind::Other : ItemKind::CreditNote;
    case KindSense::Payment:
      odd = debit;
      return debit ? ItemKind::ReturnedPayment : ItemKind::Payment;
    case KindSense::ReturnedPayment:
      odd = !debit;
      return debit ? ItemKind::ReturnedPayment : ItemKind::Payment;
    case KindSense::Opening: return debit ? ItemKind::OpeningDebit : ItemKind::OpeningCredit;
    case KindSense::Sales: return debit ? ItemKind::Invoice : ItemKind::CreditNote;
    case KindSense::Bank: return debit ? ItemKind::ReturnedPayment : ItemKind::Payment;
    case KindSense::Other: return ItemKind::Other;
    case KindSense::None: break;
  }
  return debit ? ItemKind::Invoice : ItemKind::Payment;
}

bool isVoidStatus(std::string_view text) {
  if (text.empty()) return false;
  const QString word = folded(text).section(u' ', 0, 0);
  static const QStringList words{u"brouillon"_s,  u"draft"_s,     u"annule"_s,    u"annulee"_s,
                                 u"cancelled"_s,  u"canceled"_s,  u"void"_s,      u"voided"_s,
                                 u"abandonnee"_s, u"abandonne"_s, u"abandoned"_s, u"rejete"_s,
                                 u"rejetee"_s,    u"rejected"_s,  u"refusee"_s,   u"cancel"_s};
  return words.contains(word);
}

}  // namespace encaisse
