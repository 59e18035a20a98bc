#pragma once

#include <QDate>
#include <QList>
#include <vector>

#include "core/receivables/open_items.h"

namespace encaisse {

/// How late a customer usually pays, from the ledger's own history.
struct PaymentHabit {
  int paidItems = 0;        ///< debit items wholly settled by the day, that the habit rests on
  int medianDelayDays = 0;  ///< of these; 0 when there are none
  int usualDelayDays = 0;   ///< shrunk toward the whole ledger's median when they are few
  QList<int> delays;        ///< days late of each, ascending
};

/// The delay of every customer as known at the end of @p asOf, parallel to Snapshot::customers.
///
/// Delay = day of the last allocation − due date. Usual delay = (n × own median + k × ledger
/// median) ÷ (n + k) with k = 5, rounded half away from zero: a customer without history is
/// expected to pay like the others.
/// @param snapshot  complete: since is invalid (contract)
/// @source the shrinkage of indicators.md section 8, cold start; k from its 5–10
std::vector<PaymentHabit> paymentHabits(const Snapshot& snapshot, QDate asOf);

/// One open debit item with the days it is expected on.
struct ExpectedItem {
  quint32 item = 0;
  qint64 open = 0;
  DayNumber dueDay = 0;
  DayNumber expectedDay = 0;  ///< due date + the customer's usual delay
};

struct ForecastWeek {
  QDate from;  ///< Monday, or the as-of day in the first week
  QDate to;    ///< Sunday
  qint64 byDueDate = 0;
  qint64 byHabit = 0;
};

/// Cash expected in by week, twice, side by side: as the due dates say, and as the customers
/// usually pay. Each column: before + Σ weeks + later = debits; debits + credits = balance.
struct CashForecast {
  QDate asOf;
  QList<ForecastWeek> weeks;
  qint64 overdueByDueDate = 0;  ///< due before the as-of day: already late
  qint64 overdueByHabit = 0;    ///< expected before the as-of day: later than the customer's habit
  qint64 laterByDueDate = 0;
  qint64 laterByHabit = 0;
  qint64 debits = 0;
  qint64 credits = 0;  ///< unallocated, <= 0: they will reduce what comes
  std::vector<ExpectedItem> items;
};

/// @param weeks  1–104 (contract)
CashForecast forecastCash(const Snapshot& snapshot, QDate asOf, int weeks = 13);

}  // namespace encaisse
