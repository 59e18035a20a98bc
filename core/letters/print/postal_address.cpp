#include <QHash>
#include <QLocale>

#include "core/letters/letter_text.h"
#include "core/letters/print/letter_blocks.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr qsizetype mostStreetLines = 3;

/// Overseas France and Monaco are served as inland post.
QString postalCountry(const QString& country) {
  static const QStringList inland{u"GP"_s, u"MQ"_s, u"GF"_s, u"RE"_s, u"YT"_s, u"PM"_s,
                                  u"BL"_s, u"MF"_s, u"NC"_s, u"PF"_s, u"WF"_s, u"MC"_s};
  const QString code = country.trimmed().toUpper();
  return code.isEmpty() || inland.contains(code) ? u"FR"_s : code;
}

/// The country in capitals and in French, as La Poste asks of letters that leave France; the others
/// in English, which the Universal Postal Union accepts too.
QString countryLine(const QString& code) {
  static const QHash<QString, QString> french{
      {u"AT"_s, u"AUTRICHE"_s},   {u"BE"_s, u"BELGIQUE"_s}, {u"CA"_s, u"CANADA"_s},
      {u"CH"_s, u"SUISSE"_s},     {u"CZ"_s, u"TCHÉQUIE"_s}, {u"DE"_s, u"ALLEMAGNE"_s},
      {u"DK"_s, u"DANEMARK"_s},   {u"DZ"_s, u"ALGÉRIE"_s},  {u"ES"_s, u"ESPAGNE"_s},
      {u"FI"_s, u"FINLANDE"_s},   {u"FR"_s, u"FRANCE"_s},   {u"GB"_s, u"ROYAUME-UNI"_s},
      {u"GR"_s, u"GRÈCE"_s},      {u"IE"_s, u"IRLANDE"_s},  {u"IT"_s, u"ITALIE"_s},
      {u"LU"_s, u"LUXEMBOURG"_s}, {u"MA"_s, u"MAROC"_s},    {u"NL"_s, u"PAYS-BAS"_s},
      {u"PL"_s, u"POLOGNE"_s},    {u"PT"_s, u"PORTUGAL"_s}, {u"RO"_s, u"ROUMANIE"_s},
      {u"SE"_s, u"SUÈDE"_s},      {u"TN"_s, u"TUNISIE"_s},  {u"US"_s, u"ÉTATS-UNIS"_s}};
  if (const auto name = french.constFind(code); name != french.constEnd()) return *name;
  const auto territory = QLocale::codeToTerritory(code);
  return territory == QLocale::AnyTerritory ? code
                                            : QLocale::territoryToString(territory).toUpper();
}

bool putsCityFirst(const QString& country) {
  static const QStringList countries{u"US"_s, u"CA"_s, u"AU"_s, u"GB"_s, u"IE"_s, u"IN"_s};
  return countries.contains(country);
}

}  // namespace

QStringList addressLines(const QString& street, const QString& postcode, const QString& city,
                         const QString& country, const QString& senderCountry) {
  QStringList lines;
  for (const auto& part : street.split(u'\n')) {
    const QString line = plainText(part);
    if (!line.isEmpty() && lines.size() < mostStreetLines) lines.append(line);
  }
  const QString code = plainText(postcode);
  const QString town = plainText(city);
  const QString target = postalCountry(country);
  const QString locality = putsCityFirst(target) ? town + u' ' + code : code + u' ' + town;
  if (!locality.trimmed().isEmpty()) lines.append(locality.trimmed());
  if (!lines.isEmpty() && target != postalCountry(senderCountry)) {
    lines.append(countryLine(target));
  }
  return lines;
}

}  // namespace encaisse
