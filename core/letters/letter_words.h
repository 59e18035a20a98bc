#pragma once

#include <QList>
#include <QString>

namespace encaisse {

/// The words that a letter's page says by itself, in the reader's language: not the program's, so
/// they are no tr(). What the letter says in sentences is in its template.
struct LetterWords {
  QString subject;      ///< "Objet : %1"
  QString reference;    ///< "Référence client : %1"
  QString placeAndDay;  ///< "%1, le %2"
  QString day;          ///< "Le %1", when no place is known
  QString number;
  QString issuedOn;
  QString dueOn;
  QString daysLate;
  QString notDue;         ///< in the column of days late
  QString level;          ///< head of the column of levels
  QList<QString> levels;  ///< by level, from the first; the last one for all above
  QString amount;         ///< "%1" is the currency
  QString open;           ///< "%1" is the currency
  QString carriedForward;
  QString broughtForward;
  QString total;
  QString credits;
  QString notDueTotal;
  QString toPay;
  QString paid;      ///< sum of a letter of thanks
  QString disputed;  ///< head of the items in dispute
  QString disputedTotal;
  QString page;     ///< "Page %1/%2"
  QString phone;    ///< "Tél. %1"
  QString capital;  ///< "%1 au capital de %2": legal form, capital
  QString capitalOnly;
  QString vatNumber;
  QString contactBoth;  ///< "au %1 ou à l’adresse %2"
  QString contactPhone;
  QString contactEmail;
};

/// @param language  "en"; any other is French
const LetterWords& letterWords(const QString& language);

}  // namespace encaisse
