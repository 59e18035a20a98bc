#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/exchange/table_export.h"
#include "core/interest/interest_report.h"
#include "core/letters/interest_document.h"
#include "core/letters/stationery.h"
#include "core/procedures/debt_lines.h"
#include "core/procedures/procedure_records.h"

namespace encaisse {

struct NoticeChoices {
  QStringList except;             ///< numbers of items to leave out
  bool leaveDisputedOut = false;  ///< claims what is undisputed and says what is not claimed
};

/// A formal notice as it will leave, in words: the letter, the list of items and the calculation
/// sheet.
struct FormalNotice {
  Letter letter;
  Paper items;                            ///< annex 1
  std::optional<InterestDocument> sheet;  ///< annex 2; none where there is nothing beside the debt
  QList<DebtLine> lines;                  ///< what it claims
  qint64 interest = 0;
  qint64 fees = 0;
  int feeCount = 0;
};

/// The formal notice of all that a customer owes and that has fallen due.
///
/// @param texts  of debtItemIds(), by id
/// @param report  of this customer and day
/// @error Conflict  nothing to claim; insolvency proceedings; a computed due date that nobody
///                  confirmed; a disputed amount, unless it is left out; items with somebody else
/// @source C. civ., art. 1344 and 1231-6; C. com., art. L441-10 and R123-237: there is no list of
///         what it must say, these together give it
Result<FormalNotice> buildFormalNotice(const Snapshot& snapshot, qint32 customer, QDate day,
                                       const QHash<qint64, Item>& texts,
                                       const InterestReport& report,
                                       const Stationery& stationery = {},
                                       const NoticeChoices& choices = {});

/// What the form of a registered letter asks for: sender, addressee, reference; one row.
Table registeredLetter(const Letter& letter);

/// What is recorded when it leaves.
SentNotice sentNotice(const FormalNotice& notice, const QString& fileName, const QByteArray& pdf);

/// All that the letter and its annexes say, for reading through.
QString noticeText(const FormalNotice& notice);

}  // namespace encaisse
