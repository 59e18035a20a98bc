#include "core/ledger/ledger_statements.h"

#include <QHash>
#include <algorithm>

#include "core/base/contracts.h"

namespace encaisse {

Result<QList<StatementDocument>> readStatements(Ledger& ledger, const QString& customerCode,
                                                QDate day) {
  const auto snapshot = ledger.snapshot(day);
  if (!snapshot.ok()) return snapshot.error();
  qint32 customer = -1;
  if (!customerCode.isEmpty()) {
    const auto known = ledger.customers().findByCode(customerCode);
    if (!known.ok()) return known.error();
    const auto& customers = snapshot.value().customers;
    const auto found = std::ranges::find(customers, known.value().id, &Customer::id);
    EXPECTS(found != customers.end());
    customer = qint32(found - customers.begin());
  }
  const auto items = ledger.items().byIds(statementItemIds(snapshot.value(), day, customer));
  if (!items.ok()) return items.error();
  const auto stationery = ledger.templates().stationery();
  if (!stationery.ok()) return stationery.error();
  QHash<qint64, Item> byId;
  for (const auto& item : items.value()) byId.insert(item.id, item);
  return statementDocuments(snapshot.value(), day, customer, byId, stationery.value());
}

}  // namespace encaisse
