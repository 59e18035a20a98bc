#pragma once

#include <vector>

#include "core/indicators/account_facts.h"
#include "core/indicators/break_down.h"
#include "core/indicators/indicator.h"

namespace encaisse {

struct IndicatorQuestion {
  QDate asOf;
  int months = 12;  ///< 1–120 (contract): the as-of day and the month ends before it
  BreakDown by = BreakDown::Company;
  std::optional<QString> only = std::nullopt;  ///< key of one group; none: all
  IndicatorSettings settings = {};
};

/// All indicators of one group at the end of one day.
struct IndicatorRow {
  int group = 0;  ///< index in IndicatorReport::groups
  QDate asOf;
  std::array<IndicatorFigure, indicatorCount> figures;

  const IndicatorFigure& of(Indicator indicator) const { return figures[size_t(indicator)]; }
};

struct IndicatorReport {
  IndicatorQuestion question;
  std::vector<CustomerGroup> groups;  ///< one without key or name for the whole company
  std::vector<IndicatorRow> rows;     ///< by group, then by day
};

/// The days of the report: the as-of day, and before it the ends of the calendar months.
QList<QDate> indicatorDays(QDate asOf, int months);

/// Every indicator at each of the days, as the facts stood then: one pass over items and
/// allocations, whatever the number of days and groups.
///
/// Figures about a period look back on settings.windowDays, the asked day included; amounts include
/// VAT; credits that nobody allocated lower the receivables. Days before the first entry are left
/// out, but never the last.
/// - DSO, best possible DSO, ADD, count-back DSO: core/indicators/dso.h
/// - collection effectiveness = (receivables at the start + sales − receivables at the end) ÷
///   (receivables at the start + sales − what is not due at the end)
/// - overdue share = overdue ÷ open debits; mean age = Σ(open × days since entry) ÷ Σ open
/// - recovery rate = cashed by due date + n ÷ what fell due, of the invoices whose n days ended
///   within the window; what was credited or written off by then did not fall due
/// - mean delay = Σ(paid × days after the due date) ÷ Σ paid, early payments negative
/// - dispute rate = disputed ÷ open debits; resolution time = days ÷ disputes resolved
/// - promise-kept rate = paid in time ÷ promised, of promises decided in the window
/// - paid after a reminder = items paid within n days ÷ items reminded that were open then, of the
///   reminders whose n days ended within the window
/// - Pareto = the fewest customers that make 80 % of Σ(overdue × days late) ÷ customers that owe
/// - delivery to invoice = days ÷ deliveries, of those invoiced in the window; unknown without any
/// - days of stock (DIO), days of payables (DPO): core/indicators/account_days.h, or as typed
/// - cash conversion cycle = DSO + DIO − DPO
///
/// @param snapshot  complete: since is invalid (contract)
/// @param accounts  for DIO and DPO; without them these are unknown unless typed
/// @source indicators.md section 7, with its worked company; true to the facts known by each day
IndicatorReport buildIndicators(const Snapshot& snapshot, const IndicatorQuestion& question,
                                const AccountFacts& accounts = {});

}  // namespace encaisse
