#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <optional>

#include "core/forecast/cash_outlook.h"

namespace encaisse {

/// What the user wants to reach: the setting "objectives".
struct Objectives {
  static constexpr int mostDays = 365;

  std::optional<int> dsoDays;         ///< 1 to mostDays
  std::optional<qint64> monthlyCash;  ///< minor units, above 0

  bool isEmpty() const { return !dsoDays && !monthlyCash; }
  /// Values that make no sense are none.
  static Objectives read(const QJsonObject& object);
  QJsonObject toJson() const;
  friend bool operator==(const Objectives&, const Objectives&) = default;
};

/// One calendar month against the objectives.
struct ObjectiveMonth {
  QDate from;
  QDate to;             ///< end of the month
  qint64 received = 0;  ///< payments less returned payments, by entry day, up to the as-of day
  qint64 expected = 0;  ///< of the forecast for the rest of the month; 0 for the months before
  std::optional<int> dsoTenths;  ///< at its end, or at the as-of day

  qint64 total() const { return received + expected; }
};

/// The month of the as-of day and those before it, oldest first.
/// @param outlook  as of the day that is looked at: its asOf() is that day
/// @param months   1–36 (contract)
QList<ObjectiveMonth> objectiveMonths(const Snapshot& snapshot, const CashOutlook& outlook,
                                      int months);

}  // namespace encaisse
