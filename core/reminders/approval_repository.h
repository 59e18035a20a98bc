#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>

#include "core/db/database.h"

namespace encaisse {

/// All the SQL about approvals and levels set by hand. Every method @throws DbError.
class ApprovalRepository {
public:
  explicit ApprovalRepository(const Database& db) : m_db{db} {}

  qint64 insert(qint64 customerId, int level, QDate day, const QString& recordedAt,
                const QString& recordedBy);
  void setWithdrawn(qint64 id, bool withdrawn);
  /// Whether the customer's message of @p level may leave on @p day.
  bool isApproved(qint64 customerId, int level, QDate day) const;
  /// Those that were not withdrawn and are newer than the customer's last reminder.
  QList<qint64> unusedOf(qint64 customerId) const;

  /// {"level","setOn","recordedBy"}; empty where none was set.
  QJsonObject level(qint64 itemId) const;
  /// An empty @p level removes it.
  void saveLevel(qint64 itemId, const QJsonObject& level);

private:
  const Database& m_db;
};

}  // namespace encaisse
