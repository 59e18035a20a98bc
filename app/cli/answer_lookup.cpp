#include "app/cli/answer_lookup.h"

#include <QCoreApplication>

#include "core/base/day_number.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

}  // namespace

Result<qint64> AnswerLookup::customer(const QString& code) const {
  const auto found = m_ledger.customers().findByCode(code);
  if (!found.ok()) return found.error();
  return found.value().id;
}

Result<void> AnswerLookup::loadItems() {
  ItemFilter filter;
  filter.asOf = QDate{2199, 12, 31};
  const auto listed = m_ledger.items().list(filter);
  if (!listed.ok()) return listed.error();
  for (const auto& item : listed.value()) m_items.insert(item.id, item);
  return {};
}

Result<Item> AnswerLookup::item(const QString& name, const QString& customerCode) {
  if (m_items.isEmpty()) {
    if (auto loaded = loadItems(); !loaded.ok()) return loaded.error();
  }
  QList<Item> found;
  for (const auto& item : m_items) {
    if (!item.isDebit()) continue;
    if (!customerCode.isEmpty() && item.customerCode != customerCode) continue;
    if (item.number == name || item.number + u'@' + isoDay(item.dueOn) == name) found.append(item);
  }
  if (found.isEmpty()) {
    return Error{ErrorCode::NotFound, Words::tr("There is no item %1 to pay.").arg(name), {}};
  }
  if (found.size() > 1) {
    return Error{ErrorCode::InvalidInput,
                 Words::tr("Several items are called %1: name the customer, or the due date like "
                           "%1@%2.")
                     .arg(name, isoDay(found.first().dueOn)),
                 {}};
  }
  return found.first();
}

QHash<qint64, Customer> customersById(const Snapshot& snapshot) {
  QHash<qint64, Customer> byId;
  for (const auto& customer : snapshot.customers) byId.insert(customer.id, customer);
  return byId;
}

}  // namespace encaisse
