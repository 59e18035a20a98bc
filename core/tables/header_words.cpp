#include "core/tables/header_words.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <bit>

#include "core/base/text_match.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int items = 1;
constexpr int customers = 2;
constexpr int bank = 4;
constexpr int orders = 8;  // and deliveries
constexpr size_t groupCount = 4;

int groupOf(TableMeaning meaning) {
  if (meaning == TableMeaning::Customers) return customers;
  if (isDeliveries(meaning)) return orders;
  return meaning == TableMeaning::BankLines ? bank : items;
}

struct Names {
  TableField field;
  int groups;
  QStringView words;  ///< best first, as people write them
};

// In French, English and a little German. Where one name means two fields in one kind of table, the
// field that lists it earlier has it.
constexpr Names names[] = {
    {TableField::CustomerCode, items | customers | orders,
     u"code client|code tiers|compte tiers|n° compte tiers|compte auxiliaire|code auxiliaire|"
     u"compte client|n° client|n° tiers|customer no.|customer code|customer id|cust number|"
     u"customer account|bp code|card code|id client|identifiant client|account reference|"
     u"account code|auxiliaire|comp aux num|A/C|client id|kundennummer|debitor|code compte|"
     u"compte tiers client|identifiant tiers|customer account number|account ref"},
    {TableField::CustomerCode, customers, u"code|numero|n°|compte|id|identifiant|account no.|no."},
    {TableField::CustomerName, items | customers | orders,
     u"nom client|raison sociale|nom tiers|customer name|nom du tiers|client|customer|tiers|"
     u"intitule du tiers|intitule compte tiers|name customer|account name|company name|"
     u"bp name|card name|partenaire|partner|invoice partner display name|nom du partenaire|"
     u"debiteur|debtor|destinataire|denomination|client name|societe|company|comp aux lib|kunde|"
     u"nom|name|nom ou raison sociale|libelle compte|nom du compte|intitule du compte|partner name|"
     u"kundenname|nom affiche du partenaire de la facture|display name|nom complet"},
    {TableField::CustomerName, customers, u"intitule|libelle|designation"},
    {TableField::Kind, items | orders,
     u"type de piece|type de document|document type|voucher type|transaction type|nature de piece|"
     u"type de transaction|type de facture|invoice type|kind|nature|type|doc type|type journal|"
     u"genre|type d'ecriture|type de mouvement|belegart|transaction"},
    {TableField::Number, orders,
     u"n° bl|n° bon de livraison|n° livraison|bon de livraison|bl|n° de bl|delivery no.|"
     u"delivery number|delivery note|delivery note no.|delivery|shipment no.|livraison|"
     u"reference livraison|n° commande|n° de commande|n° commande client|n° bon de commande|"
     u"numero commande|commande|order no.|order number|sales order|sales order no.|sale order|"
     u"order reference|reference commande|ref. commande|reference de la commande|order|"
     u"bon de commande|order id|n° piece|document no.|numero|number|no.|n°|piece|reference|"
     u"ref|document"},
    {TableField::Number, items,
     u"n° facture|n° piece|n° de document|invoice no.|document no.|ref. facture|ref. piece|"
     u"facture|piece|invoice|voucher no.|doc. no.|reference facture|document|numero|number|no.|"
     u"piece ref|invoice id|doc id|inv no|transaction no.|reference|bill no.|ref|"
     u"belegnummer|rechnungsnummer|reference document|document ref|n° ecriture"},
    {TableField::Label, items | bank,
     u"libelle|libelle ecriture|libelle de l'operation|ecriture lib|description|designation|"
     u"objet|memo|label|narration|intitule|memo/description|details|remarks|commentaire|"
     u"verwendungszweck|motif|communication|libelle complet operation|particulars|text|"
     u"libelle simplifie|nature de l'operation|wording|libelle operation"},
    {TableField::Journal, items, u"code journal|journal|journal code|jnl|code jnl"},
    {TableField::Account, items,
     u"compte general|compte|n° compte|n° compte general|compte comptable|compte num|"
     u"compte collectif|receivable account|general account|account|konto|g/l account"},
    {TableField::EntryOn, orders,
     u"date de commande|order date|date commande|date de la commande|sales order date|"
     u"date de livraison|delivery date|date livraison|date bl|date du bl|shipment date|"
     u"date d'expedition|effective date|document date|date document|date de piece|date|"
     u"posting date|date de creation|creation date"},
    {TableField::EntryOn, items | bank,
     u"date comptable|date d'ecriture|posting date|date de comptabilisation|entry date|"
     u"date d'operation|date operation|booking date|transaction date|date de transaction|"
     u"ecriture date|accounting date|date mouvement|date de saisie|buchungstag|buchungsdatum|date|"
     u"operation date|completed date|date transaction"},
    {TableField::IssuedOn, items,
     u"date facture|date de facturation|invoice date|date de piece|date document|document date|"
     u"date d'emission|issue date|piece date|bill date|doc date|rechnungsdatum|belegdatum|"
     u"invoice/bill date|issued on|baseline create date"},
    {TableField::DueOn, items,
     u"date d'echeance|echeance|due date|date limite de reglement|date limite de paiement|due on|"
     u"due|net due date|payment due date|maturity date|faelligkeit|faelligkeitsdatum|due in date|"
     u"invoice date due|date limite|fälligkeitsdatum"},
    {TableField::SettledOn, items,
     u"date de reglement|settled date|paid on|date de paiement|payment date|settled on|regle le|"
     u"paye le|date d'encaissement|paid date|clear date|clearing date|zahlungsdatum"},
    {TableField::OpenAmount, items,
     u"reste dû|restant dû|reste a payer|montant dû|solde dû|montant restant dû|montant restant|"
     u"reste a regler|reste a encaisser|solde restant dû|montant ouvert|solde ouvert|restant|"
     u"reste|montant dû signe|montant dû en devise|open balance|open amount|outstanding amount|"
     u"outstanding|amount outstanding|remaining amount (lcy)|remaining amount|remaining amt. (lcy)|"
     u"amount due|balance due|amount residual|residual|amount due signed|unpaid amount|aged amount|"
     u"remaining|montant impaye|impaye|solde non regle|montant non regle|solde facture|"
     u"offener betrag|due amount|montant a encaisser|amount remaining"},
    {TableField::OpenAmount, items, u"solde|balance|encours"},
    {TableField::Amount, orders,
     u"montant ttc|total ttc|total with tax|amount including vat|amount incl. vat|total incl. vat|"
     u"grand total|gross amount|ttc|montant|amount|total|montant total|total amount|net a payer"},
    {TableField::NetAmount, orders,
     u"montant ht|total ht|ht|montant hors taxe|untaxed amount|amount excl. vat|"
     u"amount excluding vat|net total|net amount|total excl. vat|subtotal|montant net ht"},
    {TableField::InvoiceNumber, orders,
     u"n° facture|n° de facture|invoice no.|invoice number|facture|invoice|ref. facture|"
     u"reference facture|numero facture|invoices|factures|invoice id"},
    {TableField::InvoicedOn, orders,
     u"date facture|date de facturation|invoice date|date de facture|invoiced on|facture le"},
    {TableField::Amount, items | bank,
     u"montant ttc|total ttc|montant|amount (lcy)|amount|montant facture|invoice amount|"
     u"invoiced amount|total amount|montant total|original amount (lcy)|original amount|total|"
     u"montant initial|montant d'origine|montant de l'operation|gross amount|total signe|ttc|"
     u"total in currency signed|grand total|betrag|transaction amount|montant operation|"
     u"total with tax|net a payer|total signed|montant ttc facture"},
    {TableField::Debit, items | bank,
     u"debit|montant debit|debit amount (lcy)|debit amount|mouvement debit|soll|paid out|"
     u"money out|withdrawal|withdrawals|retrait|debit (lcy)"},
    {TableField::Credit, items | bank,
     u"credit|montant credit|credit amount (lcy)|credit amount|mouvement credit|haben|paid in|"
     u"money in|deposit|deposits|versement|credit (lcy)"},
    {TableField::Sign, items | bank,
     u"sens|D/C|debit/credit|sign|signe|sens ecriture|debit credit indicator|S/H|soll/haben|"
     u"credit debit indicator|sens operation"},
    {TableField::Currency, items | bank | orders,
     u"devise|currency|code devise|currency code|monnaie|ccy|idevise|i devise|invoice currency|"
     u"waehrung|währung|devise facture|account currency"},
    {TableField::ForeignAmount, items,
     u"montant en devise|montant devise|amount in currency|foreign amount|amount currency"},
    {TableField::Letter, items,
     u"lettrage|code lettrage|lettre|ecriture let|matching number|matching|lettering"},
    {TableField::Settles, items,
     u"settles|regle les factures|factures reglees|pieces reglees|applied to|applies-to doc. no."},
    {TableField::InvoiceState, orders,
     u"statut de facturation|invoice status|etat de facturation|billing status|statut facture|etat "
     u"facture"},
    {TableField::Status, items | orders,
     u"statut|etat|status|state|statut facture|invoice status|statut courant|etat facture"},
    {TableField::Street, customers,
     u"adresse|adresse 1|rue|street|address|address 1|address line 1|adresse ligne 1|"
     u"adresse de facturation|billing street|voie|n° et voie|billing address"},
    {TableField::Street2, customers,
     u"adresse 2|complement d'adresse|complement|address 2|address line 2|street 2|"
     u"adresse ligne 2|adresse suite"},
    {TableField::Postcode, customers,
     u"code postal|cp|postcode|post code|postal code|zip|zip code|plz|zip/postal code|"
     u"billing zip/postal code|billing postal code"},
    {TableField::City, customers, u"ville|city|commune|town|localite|ort|billing city"},
    {TableField::Country, customers,
     u"code pays|pays|country code|country|country/region code|land|billing country"},
    {TableField::Siren, customers, u"siren|n° siren|siren client|prof id 1|id. prof. 1"},
    {TableField::Siret, customers,
     u"siret|n° siret|siret client|siret destinataire|prof id 2|id. prof. 2"},
    {TableField::VatNumber, customers,
     u"n° tva intracommunautaire|tva intracommunautaire|n° tva|vat number|tva intra|"
     u"vat registration no.|vat no.|vat id|tax id|identifiant tva|n° identification tva|vat|"
     u"ust-id|n° tva intra|tva"},
    {TableField::Language, customers, u"langue|language|code langue|language code"},
    {TableField::ContactName, customers,
     u"nom du contact|contact|interlocuteur|contact name|contact principal|primary contact|"
     u"contact person|nom contact"},
    {TableField::ContactRole, customers,
     u"fonction|fonction du contact|contact role|job title|job position|role|poste|qualite"},
    {TableField::Email, customers,
     u"email|e-mail|courriel|adresse e-mail|adresse mail|mail|email address|adresse electronique|"
     u"e-mail de facturation|contact email"},
    {TableField::Phone, customers,
     u"telephone|tel|phone|phone no.|telephone fixe|phone number|n° telephone|main phone|mobile|"
     u"portable"},
    {TableField::PaymentTerms, customers,
     u"conditions de paiement|conditions de reglement|payment terms|delai de paiement|"
     u"payment terms code|terms|delai de reglement|payment term|mode d'echeance|delai"},
    {TableField::CreditLimit, customers,
     u"plafond d'encours|encours autorise|plafond|credit limit|limite de credit|"
     u"credit limit (lcy)|encours maximum|plafond de credit|encours max"},
    {TableField::InsuredLimit, customers,
     u"encours assure|montant assure|plafond assure|limite assuree|montant garanti|"
     u"encours garanti|insured limit|insured amount|garantie accordee|agrement|"
     u"montant agree|limite agreee|credit insurance limit"},
    {TableField::Insurer, customers,
     u"assureur|insurer|compagnie d'assurance|assureur-credit de l'encours|credit insurer"},
    {TableField::InsuredFrom, customers,
     u"assure depuis|garantie du|insured from|cover from|debut de garantie|date d'agrement|"
     u"date d'effet de la garantie"},
    {TableField::InsuredUntil, customers,
     u"assure jusqu'au|garantie jusqu'au|insured until|cover until|fin de garantie|"
     u"fin de validite de la garantie|garantie au"},
    {TableField::Salesperson, customers,
     u"commercial|representant|salesperson|vendeur|sales rep|sales person|salesperson code|"
     u"code representant|sales employee|responsable commercial|account owner|nom commercial"},
    {TableField::RatingAgency, customers,
     u"agence de notation|organisme de notation|rating agency|assureur-credit|source de la note"},
    {TableField::Agency, customers,
     u"agence|etablissement|branch|agency|succursale|site|code agence"},
    {TableField::Segment, customers,
     u"segment|categorie|famille|customer group|category|categorie tarifaire|type de client|"
     u"customer type|groupe|categorie client|famille client"},
    {TableField::RatedOn, customers,
     u"date de notation|date de la note|rating date|rated on|date de cotation"},
    {TableField::RatingUntil, customers,
     u"fin de validite de la note|note valable jusqu'au|rating until|rating valid until|"
     u"validite de la note"},
    {TableField::Rating, customers, u"note|notation|rating|score|cotation|note de credit"},
    {TableField::CustomerKind, customers,
     u"nature du client|customer kind|kind|type de debiteur|statut du client|kind of customer"},
    {TableField::Law, customers, u"droit applicable|law|loi applicable|governing law"},
    {TableField::Sector, customers, u"secteur|sector|secteur des delais legaux"},
    {TableField::Scenario, customers,
     u"scenario de relance|scenario|dunning scenario|reminder scenario"},
    {TableField::ContactEmail, customers,
     u"e-mail du contact|contact e-mail|contact email|email du contact|courriel du contact"},
    {TableField::ContactPhone, customers,
     u"telephone du contact|contact phone|tel contact|phone of contact"},
    {TableField::ValueOn, bank,
     u"date de valeur|date valeur|value date|valeur|wertstellung|valutadatum|valuta"},
    {TableField::Detail, bank,
     u"detail|informations complementaires|libelle complementaire|detail de l'operation|"
     u"complement|additional information|notes|informations|type d'operation|type operation"},
    {TableField::Reference, bank,
     u"reference|n° operation|numero d'operation|operation number|ref|transaction id|"
     u"reference operation|reference banque|bank reference|id operation|n° de l'operation"},
    {TableField::EndToEndId, bank,
     u"reference de bout en bout|end to end id|end to end|reference end to end|e2e id"},
    {TableField::Counterparty, bank,
     u"contrepartie|counterparty|partner name|nom du tiers|tiers|payeur|payer|emetteur|"
     u"donneur d'ordre|nom emetteur|beneficiaire|payee|auftraggeber|debiteur|nom contrepartie|"
     u"partner|nom|name"},
    {TableField::CounterpartyIban, bank,
     u"iban contrepartie|counterparty iban|iban du tiers|iban emetteur|partner bank account|iban|"
     u"compte contrepartie|bank account"},
    {TableField::BankAccount, bank,
     u"compte bancaire|numero de compte|n° compte|account number|compte|account|rib|iban compte"},
    {TableField::Balance, bank,
     u"solde|balance|solde apres operation|running balance|solde progressif|saldo"},
};

/// Words that tell nothing apart.
bool isLittle(const QString& word) {
  static const QSet<QString> little{u"de"_s, u"d"_s,   u"du"_s,  u"des"_s, u"la"_s,   u"le"_s,
                                    u"l"_s,  u"les"_s, u"the"_s, u"of"_s,  u"en"_s,   u"a"_s,
                                    u"au"_s, u"in"_s,  u"eur"_s, u"et"_s,  u"euro"_s, u"euros"_s};
  return little.contains(word);
}

QString plainWord(const QString& word) {
  static const QHash<QString, QString> same{
      {u"n"_s, u"numero"_s},       {u"no"_s, u"numero"_s},       {u"nr"_s, u"numero"_s},
      {u"num"_s, u"numero"_s},     {u"number"_s, u"numero"_s},   {u"mt"_s, u"montant"_s},
      {u"mnt"_s, u"montant"_s},    {u"mont"_s, u"montant"_s},    {u"amt"_s, u"amount"_s},
      {u"ech"_s, u"echeance"_s},   {u"ref"_s, u"reference"_s},   {u"lib"_s, u"libelle"_s},
      {u"cpt"_s, u"compte"_s},     {u"cpte"_s, u"compte"_s},     {u"dt"_s, u"date"_s},
      {u"cli"_s, u"client"_s},     {u"clt"_s, u"client"_s},      {u"cust"_s, u"customer"_s},
      {u"fact"_s, u"facture"_s},   {u"fac"_s, u"facture"_s},     {u"tel"_s, u"telephone"_s},
      {u"adr"_s, u"adresse"_s},    {u"addr"_s, u"address"_s},    {u"inv"_s, u"invoice"_s},
      {u"doc"_s, u"document"_s},   {u"curr"_s, u"currency"_s},   {u"acct"_s, u"account"_s},
      {u"aux"_s, u"auxiliaire"_s}, {u"op"_s, u"operation"_s},    {u"ope"_s, u"operation"_s},
      {u"regl"_s, u"reglement"_s}, {u"reglt"_s, u"reglement"_s}, {u"compta"_s, u"comptable"_s},
      {u"val"_s, u"valeur"_s},     {u"deb"_s, u"debit"_s},       {u"cred"_s, u"credit"_s},
      {u"rais"_s, u"raison"_s},    {u"soc"_s, u"sociale"_s},     {u"pce"_s, u"piece"_s}};
  const QString full = same.value(word, word);
  return full.size() > 3 && full.endsWith(u's') ? full.chopped(1) : full;
}

/// Blanks before what begins a word: "PostingDate", "Adresse1".
QString spacedOut(const QString& header) {
  QString spaced;
  for (qsizetype i = 0; i < header.size(); ++i) {
    const QChar c = header[i];
    const QChar before = i > 0 ? header[i - 1] : QChar{u' '};
    const bool camel = c.isUpper() && before.isLower();
    const bool number = c.isDigit() && before.isLetter();
    if (camel || number) spaced += u' ';
    if (c == u'°' || c == u'º') {
      spaced += u"o "_s;
    } else if (c == u'#') {
      spaced += u" no "_s;
    } else {
      spaced += c;
    }
  }
  return spaced;
}

struct Dictionary {
  QHash<QString, QList<HeaderCandidate>> byGroup[groupCount];
  QSet<QString> all;
  QSet<QString> open;
};

Dictionary buildDictionary() {
  Dictionary dictionary;
  bool firstOpen = true;
  for (const auto& entry : names) {
    int rank = 0;
    for (const auto& word : entry.words.toString().split(u'|')) {
      const QString normal = normalHeader(word);
      if (entry.groups != orders) dictionary.all.insert(normal);
      if (entry.field == TableField::OpenAmount && firstOpen) dictionary.open.insert(normal);
      for (size_t group = 0; group < groupCount; ++group) {
        if ((entry.groups >> group & 1) == 0) continue;
        auto& candidates = dictionary.byGroup[group][normal];
        const bool known = std::ranges::any_of(
            candidates, [&](const HeaderCandidate& c) { return c.field == entry.field; });
        if (!known) candidates.append({entry.field, rank});
      }
      ++rank;
    }
    if (entry.field == TableField::OpenAmount) firstOpen = false;
  }
  return dictionary;
}

const Dictionary& dictionary() {
  static const Dictionary built = buildDictionary();
  return built;
}

}  // namespace

QString normalHeader(const QString& header) {
  // "Montant dû" is no "montant du …": a French "du" at the end, or with its accent, is owed.
  QString text = spacedOut(header.left(200)).normalized(QString::NormalizationForm_C).toLower();
  text.replace(u"dû"_s, u"owed"_s);
  QString folded = foldForSearch(text);
  for (auto& c : folded) {
    if (!c.isLetterOrNumber()) c = u' ';
  }
  QStringList parts = folded.split(u' ', Qt::SkipEmptyParts);
  if (!parts.isEmpty() && parts.last() == "du"_L1) parts.last() = u"owed"_s;
  QStringList words;
  for (const auto& word : parts) {
    if (!isLittle(word)) words.append(plainWord(word));
  }
  words.removeDuplicates();
  words.sort();
  return words.join(u' ');
}

QString knownHeader(const QString& header) {
  QString normal = normalHeader(header);
  const bool lost = header.contains(u'?') || header.contains(QChar::ReplacementCharacter);
  if (!lost || isKnownHeader(normal)) return normal;
  for (const char16_t letter : {u'é', u'è', u'°', u'û', u'ç', u'à'}) {
    QString mended = header;
    mended.replace(u'?', QChar{letter}).replace(QChar::ReplacementCharacter, QChar{letter});
    if (QString known = normalHeader(mended); isKnownHeader(known)) return known;
  }
  return normal;
}

const QList<HeaderCandidate>& fieldsOfHeader(const QString& normal, TableMeaning meaning) {
  static const QList<HeaderCandidate> none;
  const auto group = size_t(std::countr_zero(unsigned(groupOf(meaning))));
  const auto& known = dictionary().byGroup[group];
  const auto found = known.constFind(normal);
  return found == known.constEnd() ? none : *found;
}

bool isKnownHeader(const QString& normal) { return dictionary().all.contains(normal); }

bool namesOpenAmount(const QString& normal) { return dictionary().open.contains(normal); }

}  // namespace encaisse
