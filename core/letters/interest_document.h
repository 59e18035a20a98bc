#pragma once

#include "core/interest/interest_report.h"
#include "core/letters/interest_words.h"
#include "core/letters/letter.h"

namespace encaisse {

/// The calculation sheet of one customer in words: everything a page needs, nothing about pages.
struct InterestDocument {
  Letter frame;  ///< who writes to whom, in which language; no text
  QString title;
  QString intro;
  QList<InterestRow> rows;
  InterestTotal total;
  QList<QList<int>> noteNumbers;  ///< of each segment of each row, from 1
  QStringList rateNotes;          ///< "12,15 % : …", in that order
  QStringList remarks;            ///< below the totals: what to know, law, method
};

/// One for each customer of the report with something to claim.
QList<InterestDocument> interestDocuments(const Snapshot& snapshot, const InterestReport& report);

/// "12,15 %" or "12.15%".
QString letterPercent(int basisPoints, const QString& language);

}  // namespace encaisse
