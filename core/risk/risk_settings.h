#pragma once

#include <QList>
#include <QString>
#include <array>

#include "core/base/result.h"

namespace encaisse {

/// Thresholds of segments, classes, alerts and signals, kept as the setting "risk". Days and per
/// cent.
struct RiskSettings {
  int graceDays = 3;            ///< paid so many days after the due date is not late yet
  int fewestItems = 3;          ///< paid or past due, to say anything at all
  int punctualLate = 15;        ///< at most so many per cent late: punctual
  int punctualDelay = 3;        ///< and on average no more than so many days
  int chronicLate = 50;         ///< more than so many per cent late: chronically late
  int chronicDelay = 15;        ///< or on average more than so many days
  int riskOverdueDays = 60;     ///< something overdue longer: at risk
  int riskBrokenPromises = 2;   ///< so many promises broken in a year: at risk
  int worstDelay = 60;          ///< mean delay that scores nothing
  int oldRelationYears = 3;     ///< a relation that old scores full
  int forgottenDays = 10;       ///< so many days without an invoice: forgotten
  int concentrationShare = 25;  ///< so many per cent of all that is owed: a concentration
  std::array<int, 4> classFrom{80, 65, 50, 35};        ///< fewest points of A, B, C, D
  std::array<int, 4> exposureAlerts{50, 70, 90, 100};  ///< used share of the limit

  /// Values that make no sense are taken for the default.
  static RiskSettings read(const QString& setting);
  QString toText() const;
  friend bool operator==(const RiskSettings&, const RiskSettings&) = default;
};

/// One threshold by its name, as the setting has it: "graceDays", …, "classFrom", "exposureAlerts".
struct RiskThreshold {
  QString name;
  QString value;  ///< a whole number, or four of them with commas
  int from = 1;   ///< of each number; riskThresholds() says it, withThreshold() asks not for it
  int to = 999;
};

QList<RiskThreshold> riskThresholds(const RiskSettings& settings);
/// @error InvalidInput  no such name, or a value beyond its limits or out of order
Result<RiskSettings> withThreshold(RiskSettings settings, const RiskThreshold& threshold);

}  // namespace encaisse
