#pragma once

#include "core/reminders/plan.h"

namespace encaisse {

/// A reminder with the wording @p key to a customer as things stand on @p day, due or not: to see a
/// wording on real figures. Never sent.
/// @param customer  index in Snapshot::customers
/// @return without items when the customer owes nothing that such a letter would be about
PlannedReminder previewReminder(const Snapshot& snapshot, QDate day, qint32 customer,
                                const QString& key);

/// Customers to look at a wording with: those that owe something, most overdue first.
QList<qint32> previewCustomers(const Snapshot& snapshot, QDate day, qsizetype most = 50);

}  // namespace encaisse
