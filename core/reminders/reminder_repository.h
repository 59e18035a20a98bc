#pragma once

#include <QList>
#include <optional>

#include "core/db/database.h"
#include "core/reminders/reminder_service.h"

namespace encaisse {

/// All the SQL about reminders that left. Every method @throws DbError.
class ReminderRepository {
public:
  explicit ReminderRepository(const Database& db) : m_db{db} {}

  qint64 insert(const Snapshot& snapshot, const PlannedReminder& reminder, QDate sentOn,
                const QString& recordedAt, const QString& recordedBy, const QString& documentName,
                const QString& sha256, const QString& why);
  QList<SentReminder> list(std::optional<qint64> customerId) const;
  /// The highest level an item was reminded at since its level was last set by hand; 0: never.
  /// What waits in the outbox counts, what was dropped does not; likewise below.
  int levelOf(qint64 itemId) const;

  /// The last day the customer was thanked for an item; invalid: never.
  QDate thankedOn(qint64 itemId) const;

private:
  const Database& m_db;
};

}  // namespace encaisse
