#include "core/letters/debtor_kind.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// "Particuliers " and "PARTICULIER" are one segment; so are "Copropriété" and "copropriete".
QString folded(const QString& text) {
  QString result;
  for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
    if (c.isLetter()) result.append(c.toLower());
  }
  return result;
}

bool startsWithAny(const QString& text, const QStringList& words) {
  for (const auto& word : words) {
    if (text.startsWith(word)) return true;
  }
  return false;
}

bool isTradingSegment(const QString& segment) {
  static const QStringList words{u"pme"_s,  u"tpe"_s,  u"eti"_s,      u"pro"_s,
                                 u"pros"_s, u"btob"_s, u"business"_s, u"gc"_s};
  return words.contains(segment) ||
         startsWithAny(segment, {u"professionnel"_s, u"entreprise"_s, u"societe"_s,
                                 u"grandcompte"_s, u"grandscomptes"_s, u"artisan"_s,
                                 u"commercant"_s, u"industri"_s, u"compan"_s, u"professional"_s});
}

// Forms that only trading companies bear; no SCI, no association, which may act as consumers do.
bool bearsCompanyForm(const QString& name) {
  static const QRegularExpression form{
      u"(^|[\\s,(])(SARL|S\\.A\\.R\\.L\\.|SAS|S\\.A\\.S\\.|SASU|EURL|E\\.U\\.R\\.L\\.|SA|S\\.A\\.|"
      u"SNC|"
      "SELARL|SELAS|GmbH|AG|Ltd|Limited|PLC|LLC|Inc|BV|NV|SRL|SpA|Sàrl)($|[\\s,).])"_s};
  return form.match(name).hasMatch();
}

}  // namespace

DebtorKind debtorKind(const Customer& customer) {
  if (customer.kind == u"professional"_s) return DebtorKind::Professional;
  if (customer.kind == u"public"_s) return DebtorKind::PublicBody;
  if (customer.kind == u"consumer"_s) return DebtorKind::Other;
  const QString segment = folded(customer.segment);
  if (startsWithAny(segment,
                    {u"particulier"_s, u"consommateur"_s, u"consumer"_s, u"individual"_s,
                     u"private"_s, u"copropriet"_s, u"syndicatdecopr"_s, u"syndicatdescopr"_s})) {
    return DebtorKind::Other;
  }
  if (startsWithAny(segment, {u"public"_s, u"secteurpublic"_s, u"collectivite"_s,
                              u"administration"_s, u"mairie"_s})) {
    return DebtorKind::PublicBody;
  }
  const bool known = !customer.siren.trimmed().isEmpty() || isTradingSegment(segment) ||
                     bearsCompanyForm(customer.name);
  return known ? DebtorKind::Professional : DebtorKind::Other;
}

}  // namespace encaisse
