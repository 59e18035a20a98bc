#pragma once

#include <QList>
#include <optional>

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/items/item.h"
#include "core/ledger/context.h"

namespace encaisse {

struct ItemFilter {
  std::optional<qint64> customerId;
  bool openOnly = false;
  QDate asOf;  ///< valid: items booked by then, open amounts of that day
};

/// Items with their texts, for lists of what one looks at; figures come from Snapshot.
class ItemService {
public:
  ItemService(Database& db, const LedgerContext& context) : m_db{db}, m_context{context} {}

  /// By customer code, entry day, line.
  /// @param filter  asOf valid (contract)
  Result<QList<Item>> list(const ItemFilter& filter) const;
  /// In the order of @p ids, open amounts as of today's facts; unknown ids are left out.
  Result<QList<Item>> byIds(const QList<qint64>& ids) const;

  /// States a due date by hand; its origin becomes Confirmed.
  /// @error NotFound, InvalidInput
  Result<void> setDueDate(qint64 itemId, QDate dueOn, DueOrigin origin = DueOrigin::Confirmed);
  /// Confirms the computed due dates of a customer's open debit items as they are.
  /// @return how many
  Result<int> confirmDueDates(qint64 customerId);

private:
  Database& m_db;
  const LedgerContext& m_context;
};

}  // namespace encaisse
