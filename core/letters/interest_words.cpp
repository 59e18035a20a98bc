#include "core/letters/interest_words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

// One list of sentences.
// NOLINTNEXTLINE(readability-function-size)
InterestWords frenchWords() {
  return {
      .title = u"Décompte des intérêts de retard au %1"_s,
      .intro = u"Montants TTC. Les intérêts courent du lendemain de l’échéance jusqu’au jour du "
               u"règlement ou, à défaut, du présent décompte, inclus."_s,
      .introNone = u"Montants TTC. Sans mise en demeure reçue, aucun intérêt n’est compté."_s,
      .item = u"Facture %1 · échéance %2 · principal dû\u00A0: %3"_s,
      .computedDue = u"%1*"_s,
      .continued = u"%1 (suite)"_s,
      .noNumber = u"sans numéro"_s,
      .from = u"Du"_s,
      .to = u"Au"_s,
      .days = u"Jours"_s,
      .rate = u"Taux annuel"_s,
      .source = u"Source"_s,
      .base = u"Base (%1)"_s,
      .amount = u"Montant (%1)"_s,
      .fee = u"Indemnité forfaitaire pour frais de recouvrement"_s,
      .waivedInterest = u"Remise d’intérêts accordée"_s,
      .waivedFee = u"Remise de l’indemnité forfaitaire accordée"_s,
      .noInterest = u"Aucun intérêt"_s,
      .itemTotal = u"Total %1"_s,
      .carriedForward = u"À reporter"_s,
      .broughtForward = u"Report"_s,
      .interestTotal = u"Intérêts de retard"_s,
      .feeTotal = u"Indemnités forfaitaires (factures en retard\u00A0: %1)"_s,
      .total = u"Total au %1"_s,
      .perDay =
          u"À parfaire jusqu’au complet paiement\u00A0: %1 par jour supplémentaire au dernier "
          u"taux."_s,
      .formula = u"Calcul\u00A0: base × taux × jours ÷ %1, du premier au dernier jour inclus, sans "
                 u"capitalisation. L’intérêt de chaque facture est arrondi une seule fois, au "
                 u"centime le plus proche\u00A0; les lignes sont arrondies de sorte que leur somme "
                 u"soit ce montant."_s,
      .calendarYear = u"nombre de jours de l’année"_s,
      .imputation =
          u"Les règlements partiels sont déduits du principal\u00A0; les avoirs réduisent "
          u"le principal dès l’origine."_s,
      .interestFirst =
          u"Les règlements partiels sont imputés d’abord sur les intérêts, puis sur l’indemnité, "
          u"puis sur le principal (article 1343-1 du code civil) ; les avoirs réduisent le "
          u"principal dès l’origine."_s,
      .disputed = u"Montants contestés laissés hors calcul : %1."_s,
      .insolvency = u"Le cours des intérêts est arrêté à la veille du jugement d’ouverture "
                    u"(article L622-28 du code de commerce)."_s,
      .lawForeign = u"Intérêts et frais selon la loi étrangère du contrat, par la table jointe au "
                    u"logiciel (directive 2011/7/UE)."_s,
      .lawProfessional = u"Textes\u00A0: code de commerce, articles L441-10 II et D441-5. Taux du "
                         u"1er janvier pour le premier semestre, du 1er juillet pour le second. "
                         u"Pénalités exigibles sans rappel\u00A0; 40 € par facture en retard."_s,
      .lawPublic = u"Textes\u00A0: code de la commande publique, articles L2192-13, R2192-31 à "
                   u"R2192-33 et D2192-35. Taux du premier jour du semestre où les intérêts ont "
                   u"commencé à courir, non révisé\u00A0; 40 € par facture en retard."_s,
      .lawConsumer =
          u"Textes\u00A0: code civil, articles 1231-6 et 1344-1\u00A0; code monétaire et "
          u"financier, article L313-2. Intérêt au taux légal à compter de la mise en "
          u"demeure, sans indemnité forfaitaire."_s,
      .beside = u"Ces sommes s’ajoutent au solde du compte, qui ne les comprend pas. Elles ne sont "
                u"pas soumises à la TVA."_s,
      .credits = u"Des règlements ou avoirs de %1 ne sont affectés à aucune facture\u00A0: s’ils "
                 u"règlent l’une d’elles, ce décompte est à refaire."_s,
      .provisional =
          u"Décompte provisoire\u00A0: un taux au moins n’est pas connu de façon certaine "
          u"pour toute la période."_s,
      .belowFloor = u"Le taux du contrat est inférieur au minimum légal (trois fois le taux de "
                    u"l’intérêt légal). Il est appliqué tel quel."_s,
      .computedNote = u"* Échéance calculée d’après les conditions de paiement."_s,
      .sources = u"Source des taux"_s,
      .ecb = u"taux de refinancement de la BCE au %2 (%1) + %3 points"_s,
      .contract = u"taux du contrat"_s,
      .floor = u"minimum légal de la période\u00A0: %1"_s,
      .legal = u"taux de l’intérêt légal au %1"_s,
      .origin = u"Source\u00A0: %1 (%2)"_s,
      .rateProvisional = u"provisoire"_s,
      .english = false};
}

// NOLINTNEXTLINE(readability-function-size): one list of sentences
InterestWords englishWords() {
  return {
      .title = u"Late-payment interest as of %1"_s,
      .intro = u"Amounts include VAT. Interest runs from the day after the due date to the day of "
               u"payment, or else of this statement, included."_s,
      .introNone = u"Amounts include VAT. Without a formal notice received, no interest is "
                   u"counted."_s,
      .item = u"Invoice %1 · due %2 · principal owed: %3"_s,
      .computedDue = u"%1*"_s,
      .continued = u"%1 (continued)"_s,
      .noNumber = u"without a number"_s,
      .from = u"From"_s,
      .to = u"To"_s,
      .days = u"Days"_s,
      .rate = u"Rate a year"_s,
      .source = u"Source"_s,
      .base = u"Base (%1)"_s,
      .amount = u"Amount (%1)"_s,
      .fee = u"Lump sum for recovery costs"_s,
      .waivedInterest = u"Interest waived"_s,
      .waivedFee = u"Lump sum waived"_s,
      .noInterest = u"No interest"_s,
      .itemTotal = u"Total %1"_s,
      .carriedForward = u"Carried forward"_s,
      .broughtForward = u"Brought forward"_s,
      .interestTotal = u"Late-payment interest"_s,
      .feeTotal = u"Lump sums (late invoices: %1)"_s,
      .total = u"Total as of %1"_s,
      .perDay = u"To be completed until full payment: %1 for each further day at the last rate."_s,
      .formula = u"Calculation: base × rate × days ÷ %1, first and last day included, not "
                 u"compounded. The interest of each invoice is rounded once, to the nearest cent; "
                 u"its lines are rounded so that they add up to it."_s,
      .calendarYear = u"days of the year"_s,
      .imputation = u"Part payments are deducted from the principal; credit notes reduce the "
                    u"principal from the start."_s,
      .interestFirst = u"Part payments are set against interest first, then the lump sum, then the "
                       u"principal (C. civ., art. 1343-1); credit notes reduce the principal from "
                       u"the start."_s,
      .disputed = u"Disputed amounts left out: %1."_s,
      .insolvency =
          u"Interest stops the day before the opening judgment (C. com., art. L622-28)."_s,
      .lawForeign = u"Interest and costs under the foreign law of the contract, by the table that "
                    u"comes with the program (directive 2011/7/EU)."_s,
      .lawProfessional =
          u"Law: French commercial code, articles L441-10 II and D441-5. The rate of "
          u"1 January counts for the first half of the year, that of 1 July for the "
          u"second. Due without a reminder; €40 for each late invoice."_s,
      .lawPublic = u"Law: French public procurement code, articles L2192-13, R2192-31 to R2192-33 "
                   u"and D2192-35. The rate of the first day of the half-year in which interest "
                   u"began to run, not revised; €40 for each late invoice."_s,
      .lawConsumer =
          u"Law: French civil code, articles 1231-6 and 1344-1; code monétaire et "
          u"financier, article L313-2. Legal interest from the formal notice on, no lump "
          u"sum."_s,
      .beside = u"These sums come on top of the account balance, which does not include them. They "
                u"bear no VAT."_s,
      .credits = u"Payments or credit notes of %1 are set against no invoice: if they pay one of "
                 u"these, this calculation must be made again."_s,
      .provisional = u"Provisional: at least one rate is not known for certain for the whole "
                     u"period."_s,
      .belowFloor =
          u"The contract rate is below the legal minimum (three times the legal rate). It "
          u"is applied as it is."_s,
      .computedNote = u"* Due date computed from the payment terms."_s,
      .sources = u"Sources of the rates"_s,
      .ecb = u"ECB refinancing rate on %2 (%1) + %3 points"_s,
      .contract = u"contract rate"_s,
      .floor = u"legal minimum of the period: %1"_s,
      .legal = u"French legal rate on %1"_s,
      .origin = u"Source: %1 (%2)"_s,
      .rateProvisional = u"provisional"_s,
      .english = true};
}

}  // namespace

QString InterestWords::evidence(const QString& key) const {
  static const QHash<QString, std::pair<QString, QString>> words{
      {u"LAW"_s, {u"texte officiel lu"_s, u"official text read"_s}},
      {u"SEEN"_s, {u"source consultée"_s, u"source consulted"_s}},
      {u"2ND"_s, {u"de seconde main, à vérifier"_s, u"at second hand, to be checked"_s}},
      {u"RECALL"_s, {u"sans source, à vérifier"_s, u"no source opened, to be checked"_s}},
      {u"USER"_s, {u"saisi par l’entreprise"_s, u"entered by the firm"_s}}};
  const auto found = words.value(key);
  return english ? found.second : found.first;
}

const InterestWords& interestWords(const QString& language) {
  static const InterestWords french = frenchWords();
  static const InterestWords english = englishWords();
  return language == u"en"_s ? english : french;
}

}  // namespace encaisse
