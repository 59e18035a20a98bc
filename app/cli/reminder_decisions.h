#pragma once

#include <QDate>
#include <QStringList>

#include "app/cli/console.h"
#include "core/base/result.h"
#include "core/ledger/ledger.h"

namespace encaisse {

/// What a person decides about planned reminders on the shell.
struct ReminderDecision {
  QString action;  ///< "approve", "withdraw", "done", "level"
  QStringList subjects;
  bool all = false;  ///< every reminder that waits for an approval
};

bool isReminderDecision(const QString& action);

/// Nothing changes unless all of it can be done.
/// @error NotFound      an unknown customer or item, or nothing planned for them
/// @error InvalidInput  no level, or a reminder that needs no approval
Result<void> decideReminders(Console& console, const QString& path, QDate day,
                             const ReminderDecision& decision);

/// The texts of the planned items, by id.
Result<QHash<qint64, Item>> loadPlannedItems(Ledger& ledger, const Snapshot& snapshot,
                                             const QList<PlannedReminder>& plan);

}  // namespace encaisse
