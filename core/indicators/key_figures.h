#pragma once

#include <QDate>
#include <QList>
#include <optional>

#include "core/indicators/dso.h"
#include "core/indicators/ratio.h"
#include "core/receivables/snapshot.h"

namespace encaisse {

/// The figures at the head of the dashboard, at the end of one day.
struct KeyFigures {
  QDate asOf;
  qint64 outstanding = 0;   ///< balance: debits + credits
  qint64 debits = 0;        ///< open debit items
  qint64 credits = 0;       ///< unallocated, <= 0
  qint64 overdue = 0;       ///< of the debits, due before the day
  int overduePermille = 0;  ///< overdue ÷ debits, so never above 1000; 0 when nothing is owed
  int lateCustomers = 0;
  qint64 windowSales = 0;  ///< invoices less credit notes including VAT, of the DSO's window
  DsoState dsoState = DsoState::NoSales;
  std::optional<int> dsoTenths;  ///< tenths of a day; none unless dsoState is Known
};

/// @param snapshot  complete: since is invalid (contract)
/// @source DSO, simple method: receivables including VAT ÷ sales including VAT of the window × its
///         days, with invoices less credit notes by entry day; unknown rather than wrong
KeyFigures buildKeyFigures(const Snapshot& snapshot, QDate asOf);

/// What of the key figures can be followed over the months at little cost.
struct MonthFigures {
  QDate asOf;
  qint64 outstanding = 0;
  qint64 overdue = 0;
  DsoState dsoState = DsoState::NoSales;
  std::optional<int> dsoTenths;
};

/// These figures at @p asOf and at the same day of the months before it, oldest first, at most
/// @p months of them: only those by which the ledger has an entry, but always the last. One pass
/// over the facts, whatever the number of months.
/// @param months  1–120 (contract)
QList<MonthFigures> figuresByMonth(const Snapshot& snapshot, QDate asOf, int months);

/// A customer with something overdue, and how much of all that is overdue lies with it and those
/// before it in the list.
struct LatePayer {
  qint32 customer = 0;  ///< index in Snapshot::customers
  qint64 overdue = 0;
  qint64 oldestDaysLate = 0;
  int cumulativePermille = 0;
};

/// The @p count customers that owe the most overdue, most first; equals by name.
QList<LatePayer> topLatePayers(const Snapshot& snapshot, QDate asOf, int count);

/// What came in during one calendar week.
struct WeekReceipts {
  QDate from;           ///< Monday
  QDate to;             ///< Sunday
  qint64 received = 0;  ///< payments less returned payments, by entry day
};

/// The @p weeks whole calendar weeks before the week of @p asOf, oldest first.
QList<WeekReceipts> receiptsByWeek(const Snapshot& snapshot, QDate asOf, int weeks = 13);

}  // namespace encaisse
