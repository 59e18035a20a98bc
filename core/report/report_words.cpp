#include "core/report/report_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

ReportWords frenchWords() {
  return {.title = u"Point du %1"_s,
          .subject = u"%1\u00A0: encaissements, point du %2"_s,
          .scopeAgency = u"Agence %1"_s,
          .scopeSalesperson = u"Clients de %1"_s,
          .outstanding = u"Encours"_s,
          .overdue = u"Échu"_s,
          .expected = u"Attendu sous 13 semaines"_s,
          .receipts = u"Encaissements depuis le %1"_s,
          .actions = u"À faire aujourd’hui"_s,
          .broken = u"Promesses rompues"_s,
          .alerts = u"Nouvelles alertes"_s,
          .aging = u"Balance âgée"_s,
          .forecast = u"Encaissements attendus, 13 semaines"_s,
          .forecastNote = u"Barre\u00A0: montant attendu. Trait\u00A0: huit semaines sur dix."_s,
          .none = u"Rien."_s,
          .with = u"%1\u00A0: %2"_s,
          .more = u"et %1 autres"_s,
          .total = u"Total"_s,
          .customer = u"Client"_s,
          .what = u"Quoi"_s,
          .amount = u"Montant"_s,
          .notDue = u"Non échu"_s,
          .days = u"%1–%2 j"_s,
          .overDays = u"> %1 j"_s,
          .credits = u"Avoirs et règlements non lettrés"_s,
          .receivedOn = u"le %1"_s,
          .callBroken = u"Appeler\u00A0: promesse rompue le %1"_s,
          .callAgreed = u"Appeler\u00A0: convenu pour le %1"_s,
          .callOverdue = u"Appeler\u00A0: %1 j de retard"_s,
          .reminder = u"Relancer, niveau %1 (pièces\u00A0: %2), jusqu’à %3 j de retard"_s,
          .reminderEarly = u"Prévenir avant échéance (pièces\u00A0: %1)"_s,
          .promised = u"%1 promis, %2 reçu"_s,
          .limit = u"%1\u00A0% du plafond d’encours"_s,
          .toBlock = u"À bloquer"_s,
          .footer = u"Écrit par Encaisse à partir du dossier, situation au %1."_s};
}

ReportWords englishWords() {
  return {.title = u"Report of %1"_s,
          .subject = u"%1: receivables, %2"_s,
          .scopeAgency = u"Agency %1"_s,
          .scopeSalesperson = u"Customers of %1"_s,
          .outstanding = u"Outstanding"_s,
          .overdue = u"Overdue"_s,
          .expected = u"Expected within 13 weeks"_s,
          .receipts = u"Received since %1"_s,
          .actions = u"To do today"_s,
          .broken = u"Broken promises"_s,
          .alerts = u"New alerts"_s,
          .aging = u"Aged balance"_s,
          .forecast = u"Cash to come, 13 weeks"_s,
          .forecastNote = u"Bar: expected. Line: eight weeks out of ten."_s,
          .none = u"None."_s,
          .with = u"%1: %2"_s,
          .more = u"and %1 more"_s,
          .total = u"Total"_s,
          .customer = u"Customer"_s,
          .what = u"What"_s,
          .amount = u"Amount"_s,
          .notDue = u"Not due"_s,
          .days = u"%1–%2 d"_s,
          .overDays = u"> %1 d"_s,
          .credits = u"Unallocated credits"_s,
          .receivedOn = u"on %1"_s,
          .callBroken = u"Call: promise broken on %1"_s,
          .callAgreed = u"Call: agreed for %1"_s,
          .callOverdue = u"Call: %1 days late"_s,
          .reminder = u"Remind, level %1 (items: %2), up to %3 days late"_s,
          .reminderEarly = u"Remind before due (items: %1)"_s,
          .promised = u"%1 promised, %2 received"_s,
          .limit = u"%1% of the credit limit"_s,
          .toBlock = u"To block"_s,
          .footer = u"Written by Encaisse from the ledger, as of %1."_s};
}

}  // namespace

const ReportWords& reportWords(const QString& language) {
  static const ReportWords french = frenchWords();
  static const ReportWords english = englishWords();
  return language == u"en" ? english : french;
}

}  // namespace encaisse
