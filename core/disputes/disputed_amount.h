#pragma once

#include <QDate>
#include <vector>

#include "core/receivables/snapshot.h"

namespace encaisse {

/// What is disputed of every item at the end of @p day, parallel to snapshot.items: 0 where
/// nothing is, never more than what is open then. Several disputes of one item add up; one of the
/// whole item takes all of it. Disputes count from the day they were opened to the day before they
/// were resolved. In minor units.
/// @param day  snapshot.answersFor(day) (contract)
std::vector<qint64> disputedAmountsAt(const Snapshot& snapshot, QDate day);

/// Whether the dispute is open at the end of @p day.
bool isOpenAt(const DisputeFact& dispute, DayNumber day);

}  // namespace encaisse
