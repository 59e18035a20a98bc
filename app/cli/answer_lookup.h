#pragma once

#include "core/ledger/ledger.h"

namespace encaisse {

/// What the commands about promises, disputes, calls and pauses need to find. Customers are named
/// by code, items by number, or NUMBER@DUE where several share one.
class AnswerLookup {
public:
  explicit AnswerLookup(Ledger& ledger) : m_ledger{ledger} {}

  /// @error NotFound
  Result<qint64> customer(const QString& code) const;
  /// The debit item of that name; loads the items when nobody did.
  /// @param customerCode  empty: of any customer
  /// @error NotFound; InvalidInput (several)
  Result<Item> item(const QString& name, const QString& customerCode);

  /// Loads every item, for numberOf() and items().
  Result<void> loadItems();
  QString numberOf(qint64 itemId) const { return m_items.value(itemId).number; }
  const QHash<qint64, Item>& items() const { return m_items; }

private:
  Ledger& m_ledger;
  QHash<qint64, Item> m_items;
};

/// By id.
QHash<qint64, Customer> customersById(const Snapshot& snapshot);

}  // namespace encaisse
