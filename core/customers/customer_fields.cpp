#include "core/customers/customer_fields.h"

#include <QHash>

#include "core/base/text_match.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr CustomerText texts[] = {{"code"_L1, &Customer::code},
                                  {"name"_L1, &Customer::name},
                                  {"language"_L1, &Customer::language},
                                  {"street"_L1, &Customer::street},
                                  {"street2"_L1, &Customer::street2},
                                  {"postcode"_L1, &Customer::postcode},
                                  {"city"_L1, &Customer::city},
                                  {"country"_L1, &Customer::country},
                                  {"email"_L1, &Customer::email},
                                  {"phone"_L1, &Customer::phone},
                                  {"siren"_L1, &Customer::siren},
                                  {"siret"_L1, &Customer::siret},
                                  {"vat_number"_L1, &Customer::vatNumber},
                                  {"agency"_L1, &Customer::agency},
                                  {"salesperson"_L1, &Customer::salesperson},
                                  {"segment"_L1, &Customer::segment},
                                  {"kind"_L1, &Customer::kind},
                                  {"law"_L1, &Customer::law},
                                  {"sector"_L1, &Customer::sector},
                                  {"scenario"_L1, &Customer::scenario},
                                  {"payment_terms"_L1, &Customer::paymentTerms},
                                  {"rating_agency"_L1, &Customer::ratingAgency},
                                  {"rating"_L1, &Customer::rating},
                                  {"stop_reason"_L1, &Customer::stopReason}};

}  // namespace

std::span<const CustomerText> customerTexts() { return texts; }

QString Customer::*customerText(QAnyStringView name) {
  for (const auto& text : texts) {
    if (QAnyStringView{text.name} == name) return text.value;
  }
  return nullptr;
}

const QStringList& customerKinds() {
  static const QStringList kinds{u"professional"_s, u"public"_s, u"consumer"_s};
  return kinds;
}

QString customerKindOf(const QString& word) {
  static const QHash<QString, qsizetype> words{{u"professional"_s, 0},
                                               {u"professionnel"_s, 0},
                                               {u"pro"_s, 0},
                                               {u"entreprise"_s, 0},
                                               {u"societe"_s, 0},
                                               {u"company"_s, 0},
                                               {u"business"_s, 0},
                                               {u"b2b"_s, 0},
                                               {u"public"_s, 1},
                                               {u"administration"_s, 1},
                                               {u"collectivite"_s, 1},
                                               {u"etat"_s, 1},
                                               {u"secteur public"_s, 1},
                                               {u"government"_s, 1},
                                               {u"b2g"_s, 1},
                                               {u"consumer"_s, 2},
                                               {u"particulier"_s, 2},
                                               {u"consommateur"_s, 2},
                                               {u"individual"_s, 2},
                                               {u"private"_s, 2},
                                               {u"personne physique"_s, 2},
                                               {u"person"_s, 2},
                                               {u"b2c"_s, 2}};
  const auto found = words.constFind(foldForSearch(word).simplified());
  return found == words.constEnd() ? QString{} : customerKinds()[*found];
}

}  // namespace encaisse
