#pragma once

#include <QString>
#include <array>

#include "core/risk/weak_signal.h"

namespace encaisse {

/// What a report says by itself, in the reader's language: not the program's, so it is no tr().
struct ReportWords {
  QString title;    ///< "%1": the day
  QString subject;  ///< of the mail; "%1": the company, "%2": the day
  QString scopeAgency;
  QString scopeSalesperson;
  QString outstanding;
  QString overdue;
  QString expected;  ///< in the next 13 weeks
  QString receipts;  ///< "%1": the day since
  QString actions;
  QString broken;
  QString alerts;
  QString aging;
  QString forecast;
  QString forecastNote;
  QString none;  ///< under a heading without lines
  QString with;  ///< "%1": what, "%2": its amount
  QString more;  ///< "%1": how many
  QString total;
  QString notDue;
  QString days;      ///< "%1–%2"
  QString overDays;  ///< "%1"
  QString credits;
  QString receivedOn;   ///< "%1"
  QString callBroken;   ///< "%1": since when
  QString callAgreed;   ///< "%1"
  QString callOverdue;  ///< "%1": days
  QString reminder;     ///< "%1": level's name, "%2": items, "%3": days
  QString reminderNumber;
  QString formalNotice;
  QString reminderEarly;  ///< before the due date
  QString promised;       ///< "%1": amount promised, "%2": paid
  QString limit;          ///< "%1": per cent
  QString toBlock;
  /// By kind; "%1" and "%2": WeakSignal::found and against, or the end of the account.
  std::array<QString, signalKindCount> signalTexts;
  QString footer;
};

/// @param language  "en"; any other is French
const ReportWords& reportWords(const QString& language);

}  // namespace encaisse
