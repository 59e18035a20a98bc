#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "core/receivables/snapshot.h"

namespace encaisse {

/// How disputes of one reason go.
struct DisputeFigures {
  QString reason;             ///< key
  int open = 0;               ///< at the day
  qint64 openAmount = 0;      ///< disputed at the day, minor units
  int resolved = 0;           ///< by the day
  qint64 resolutionDays = 0;  ///< from opening to resolution, of all resolved ones together

  /// Tenths of a day; 0 where none was resolved.
  int meanDaysTenths() const;
};

/// By reason, the one with the most disputes first.
/// @param snapshot  complete, all days, when there are disputes (contract)
QList<DisputeFigures> disputeFiguresAt(const Snapshot& snapshot, QDate day);

}  // namespace encaisse
