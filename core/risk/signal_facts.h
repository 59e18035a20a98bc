#pragma once

#include "core/forecast/item_courses.h"
#include "core/risk/payment_history.h"
#include "core/risk/risk_settings.h"

namespace encaisse {

/// What the signals of one day are read from, made once.
struct SignalFacts {
  SignalFacts(const Snapshot& facts, QDate asOf, const RiskSettings& chosen);

  const Snapshot& snapshot;
  DayNumber day;
  RiskSettings settings;
  ItemCourses courses;
  std::vector<qint64> open;               ///< at the day, parallel to the items
  std::vector<PaymentHistory> histories;  ///< parallel to the customers

  qint32 customerOf(quint32 item) const { return snapshot.items[item].customer; }
  /// Within so many days up to the day, the day included.
  bool isRecent(DayNumber when, int days) const { return when > day - days && when <= day; }
};

/// Signals look back so many days: what is older was said before.
constexpr int signalDays = historyQuarter;

}  // namespace encaisse
