#pragma once

#include <QString>

namespace encaisse {

/// What a statement of account says by itself, in the reader's language: not the program's, so they
/// are no tr().
struct StatementWords {
  QString title;    ///< "Relevé de compte au %1"
  QString intro;    ///< "%1" is the day
  QString settled;  ///< nothing is open
  QString openTotal;
  QString credits;  ///< head of the unallocated credits
  QString creditsTotal;
  QString balance;       ///< what the customer owes
  QString inYourFavour;  ///< when it is the other way round
  QString notDue;
  QString daysRange;  ///< "%1–%2 j"
  QString daysOver;   ///< "plus de %1 j"
  QString creditsColumn;
  QString balanceColumn;
  QString pay;            ///< "%1": amount due; "%2": how
  QString payNothingDue;  ///< nothing is late
  QString iban;           ///< "%1": IBAN, "%2": BIC in brackets or nothing
  QString reference;      ///< "%1": customer code
  QString question;       ///< "%1": how to reach the firm
  QString fileName;       ///< of the PDF; "%1": ISO day, "%2": customer code
  // Of the message that brings it:
  QString greeting;
  QString mailOwed;      ///< "%1": the day, "%2": balance, "%3": of which late
  QString mailInFavour;  ///< "%1": the day, "%2": balance
  QString goodbye;
};

/// @param language  "en"; any other is French
const StatementWords& statementWords(const QString& language);

}  // namespace encaisse
