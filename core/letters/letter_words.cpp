#include "core/letters/letter_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

LetterWords frenchWords() {
  return {.subject = u"Objet\u00A0: %1"_s,
          .reference = u"Référence client\u00A0: %1"_s,
          .placeAndDay = u"%1, le %2"_s,
          .day = u"Le %1"_s,
          .number = u"Pièce"_s,
          .issuedOn = u"Date"_s,
          .dueOn = u"Échéance"_s,
          .daysLate = u"Retard (j)"_s,
          .notDue = u"à échoir"_s,
          .level = u"Relance"_s,
          .levels = {u"avant échéance"_s, u"1re"_s, u"2e"_s, u"3e"_s, u"mise en demeure"_s},
          .amount = u"Montant (%1)"_s,
          .open = u"Reste dû (%1)"_s,
          .carriedForward = u"À reporter"_s,
          .broughtForward = u"Report"_s,
          .total = u"Total"_s,
          .credits = u"Avoirs et règlements à déduire"_s,
          .notDueTotal = u"À échoir, pour mémoire"_s,
          .toPay = u"Montant à régler"_s,
          .paid = u"Montant réglé"_s,
          .disputed = u"En litige, hors du montant à régler"_s,
          .disputedTotal = u"Total en litige"_s,
          .page = u"Page %1/%2"_s,
          .phone = u"Tél. %1"_s,
          .capital = u"%1 au capital de %2"_s,
          .capitalOnly = u"Capital\u00A0: %1"_s,
          .vatNumber = u"TVA %1"_s,
          .contactBoth = u"au %1 ou à l’adresse %2"_s,
          .contactPhone = u"au %1"_s,
          .contactEmail = u"à l’adresse %1"_s};
}

LetterWords englishWords() {
  return {.subject = u"Subject: %1"_s,
          .reference = u"Customer reference: %1"_s,
          .placeAndDay = u"%1, %2"_s,
          .day = u"%1"_s,
          .number = u"Number"_s,
          .issuedOn = u"Date"_s,
          .dueOn = u"Due date"_s,
          .daysLate = u"Days late"_s,
          .notDue = u"not yet due"_s,
          .level = u"Reminder"_s,
          .levels = {u"before due"_s, u"1st"_s, u"2nd"_s, u"3rd"_s, u"formal notice"_s},
          .amount = u"Amount (%1)"_s,
          .open = u"Open (%1)"_s,
          .carriedForward = u"Carried forward"_s,
          .broughtForward = u"Brought forward"_s,
          .total = u"Total"_s,
          .credits = u"Credit notes and payments to deduct"_s,
          .notDueTotal = u"Not yet due, for information"_s,
          .toPay = u"Amount to pay"_s,
          .paid = u"Amount paid"_s,
          .disputed = u"In dispute, not part of the amount to pay"_s,
          .disputedTotal = u"Total in dispute"_s,
          .page = u"Page %1/%2"_s,
          .phone = u"Tel. %1"_s,
          .capital = u"%1 with a capital of %2"_s,
          .capitalOnly = u"Capital: %1"_s,
          .vatNumber = u"VAT %1"_s,
          .contactBoth = u"on %1 or at %2"_s,
          .contactPhone = u"on %1"_s,
          .contactEmail = u"at %1"_s};
}

}  // namespace

const LetterWords& letterWords(const QString& language) {
  static const LetterWords french = frenchWords();
  static const LetterWords english = englishWords();
  return language == u"en"_s ? english : french;
}

}  // namespace encaisse
