#pragma once

#include <QList>
#include <optional>

#include "core/db/database.h"
#include "core/items/item_service.h"

namespace encaisse {

/// All the SQL about items with their texts. Every method @throws DbError.
class ItemRepository {
public:
  explicit ItemRepository(const Database& db) : m_db{db} {}

  QList<Item> list(const ItemFilter& filter) const;
  std::optional<Item> find(qint64 id) const;
  /// In the order of @p ids; unknown ones are left out.
  QList<Item> find(const QList<qint64>& ids) const;
  void updateDueDate(qint64 id, QDate dueOn, DueOrigin origin);
  /// Open debit items of a customer whose due date was computed.
  QList<Item> unconfirmed(qint64 customerId) const;

private:
  const Database& m_db;
};

}  // namespace encaisse
