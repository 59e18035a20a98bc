#include "core/report/report_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

ReportWords frenchWords() {
  return {
      .title = u"Point du %1"_s,
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
      .notDue = u"Non échu"_s,
      .days = u"%1–%2 j"_s,
      .overDays = u"> %1 j"_s,
      .credits = u"Avoirs et règlements non lettrés"_s,
      .receivedOn = u"le %1"_s,
      .callBroken = u"Appeler\u00A0: promesse rompue le %1"_s,
      .callAgreed = u"Appeler\u00A0: convenu pour le %1"_s,
      .callOverdue = u"Appeler\u00A0: %1 j de retard"_s,
      .reminder = u"%1 (pièces\u00A0: %2), jusqu’à %3 j de retard"_s,
      .reminderNumber = u"Relance %1"_s,
      .formalNotice = u"Mise en demeure"_s,
      .reminderEarly = u"Prévenir avant échéance (pièces\u00A0: %1)"_s,
      .promised = u"%1 promis, %2 reçu"_s,
      .limit = u"%1\u00A0% du plafond d’encours"_s,
      .toBlock = u"À bloquer"_s,
      .signalTexts =
          {{u"Paie de plus en plus tard\u00A0: %1 j de retard en moyenne, %2 auparavant"_s,
            u"Premier retard\u00A0: %1 j"_s, u"Paie en plusieurs fois (pièces\u00A0: %1)"_s,
            u"Promesse rompue"_s, u"Conteste après l’échéance (pièces\u00A0: %1)"_s,
            u"Achète %1\u00A0% de plus et paie %2 j plus tard"_s,
            u"Doit %1\u00A0% de tout l’encours"_s, u"Paie depuis un nouveau compte (…%1)"_s,
            u"Plus de règlement depuis %1 j, d’habitude tous les %2 j"_s,
            u"Plus de facture depuis %1 j, d’habitude tous les %2 j"_s,
            u"Échéances calculées à confirmer (pièces\u00A0: %1)"_s,
            u"Prescription proche ou acquise"_s, u"Commandé ou livré sans facture depuis %1 j"_s,
            u"Facturé %1 j après la livraison, d’habitude %2 j"_s}},
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
          .notDue = u"Not due"_s,
          .days = u"%1–%2 d"_s,
          .overDays = u"> %1 d"_s,
          .credits = u"Unallocated credits"_s,
          .receivedOn = u"on %1"_s,
          .callBroken = u"Call: promise broken on %1"_s,
          .callAgreed = u"Call: agreed for %1"_s,
          .callOverdue = u"Call: %1 days late"_s,
          .reminder = u"%1 (items: %2), up to %3 days late"_s,
          .reminderNumber = u"Reminder %1"_s,
          .formalNotice = u"Formal notice"_s,
          .reminderEarly = u"Remind before due (items: %1)"_s,
          .promised = u"%1 promised, %2 received"_s,
          .limit = u"%1% of the credit limit"_s,
          .toBlock = u"To block"_s,
          .signalTexts = {{u"Pays later and later: %1 days late on average, before %2"_s,
                           u"Late for the first time: %1 days"_s, u"Pays in parts (items: %1)"_s,
                           u"Broken promise"_s, u"Disputes after the due date (items: %1)"_s,
                           u"Buys %1% more and pays %2 days slower"_s,
                           u"Owes %1% of all that is owed"_s, u"Pays from a new account (…%1)"_s,
                           u"No payment for %1 days, usually one every %2"_s,
                           u"No invoice for %1 days, usually one every %2"_s,
                           u"Computed due dates to confirm (items: %1)"_s,
                           u"Limitation near or passed"_s,
                           u"Ordered or delivered, without an invoice for %1 days"_s,
                           u"Invoiced %1 days after delivery, usually %2"_s}},
          .footer = u"Written by Encaisse from the ledger, as of %1."_s};
}

}  // namespace

const ReportWords& reportWords(const QString& language) {
  static const ReportWords french = frenchWords();
  static const ReportWords english = englishWords();
  return language == u"en" ? english : french;
}

}  // namespace encaisse
