#pragma once

#include <QList>

#include "core/customers/timeline.h"
#include "core/receivables/snapshot.h"
#include "core/risk/risk_settings.h"

namespace encaisse {

/// When a customer began to pay otherwise: its segment at the month ends of the last 24 months and
/// at @p asOf, an event for each that differs from the one before, on the day it began. Computed
/// with the thresholds of today, never stored. Newest first; a day on which too little is known
/// changes nothing.
/// @param snapshot  complete: since is invalid (contract)
/// @param customer  index in Snapshot::customers
QList<TimelineEvent> segmentChanges(const Snapshot& snapshot, qint32 customer, QDate asOf,
                                    const RiskSettings& settings);

/// Puts @p events among those of a history, newest first.
void mergeEvents(QList<TimelineEvent>& history, const QList<TimelineEvent>& events);

constexpr int segmentMonths = 24;

}  // namespace encaisse
