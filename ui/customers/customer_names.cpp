#include "ui/customers/customer_names.h"

#include <QCollator>
#include <algorithm>
#include <numeric>

#include "core/base/contracts.h"

using namespace Qt::StringLiterals;

namespace encaisse {

NameIndex indexNames(const QList<QString>& names, const QList<QString>& codes) {
  EXPECTS(names.size() == codes.size());
  QCollator collator;
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  collator.setNumericMode(true);
  std::vector<QCollatorSortKey> keys;
  keys.reserve(size_t(names.size()));
  for (const auto& name : names) keys.push_back(collator.sortKey(name));

  std::vector<int> order(keys.size());
  std::iota(order.begin(), order.end(), 0);
  std::ranges::sort(order, [&](int a, int b) {
    const int compared = keys[size_t(a)].compare(keys[size_t(b)]);
    if (compared != 0) return compared < 0;
    return std::pair{codes[a], a} < std::pair{codes[b], b};
  });

  NameIndex index;
  index.ranks.resize(order.size());
  for (size_t place = 0; place < order.size(); ++place) {
    index.ranks[size_t(order[place])] = int(place);
  }
  index.searchTexts.reserve(names.size());
  for (qsizetype i = 0; i < names.size(); ++i) {
    index.searchTexts.append(foldForSearch(names[i] + u'\n' + codes[i]));
  }
  return index;
}

NameIndex indexCustomers(const Snapshot& snapshot) {
  QList<QString> names;
  QList<QString> codes;
  names.reserve(snapshot.customers.size());
  codes.reserve(snapshot.customers.size());
  for (const auto& customer : snapshot.customers) {
    names.append(customer.name);
    codes.append(customer.code);
  }
  return indexNames(names, codes);
}

const NameIndex& CustomerNames::of(const std::shared_ptr<const Snapshot>& snapshot) {
  if (m_snapshot != snapshot) {
    m_index = indexCustomers(*snapshot);
    m_snapshot = snapshot;
  }
  return m_index;
}

}  // namespace encaisse
