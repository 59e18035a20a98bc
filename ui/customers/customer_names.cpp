#include "ui/customers/customer_names.h"

#include <algorithm>
#include <numeric>

#include "core/base/contracts.h"

using namespace Qt::StringLiterals;

namespace encaisse {

NameIndex indexNames(const QList<QString>& names, const QList<QString>& codes) {
  EXPECTS(names.size() == codes.size());
  NameIndex index;
  index.searchTexts.reserve(names.size());
  for (qsizetype i = 0; i < names.size(); ++i) {
    index.searchTexts.append(foldForSearch(names[i] + u'\n' + codes[i]));
  }
  std::vector<int> order(size_t(names.size()));
  std::iota(order.begin(), order.end(), 0);
  std::ranges::stable_sort(
      order, [&](int a, int b) { return index.searchTexts[a] < index.searchTexts[b]; });
  index.ranks.resize(order.size());
  for (size_t place = 0; place < order.size(); ++place) {
    index.ranks[size_t(order[place])] = int(place);
  }
  return index;
}

NameIndex indexCustomers(const Snapshot& snapshot) {
  NameIndex index;
  index.ranks.resize(size_t(snapshot.customers.size()));
  std::iota(index.ranks.begin(), index.ranks.end(), 0);  // a snapshot lists them by name
  index.searchTexts.reserve(snapshot.customers.size());
  for (const auto& customer : snapshot.customers) {
    index.searchTexts.append(foldForSearch(customer.name + u'\n' + customer.code));
  }
  return index;
}

const NameIndex& CustomerNames::of(const std::shared_ptr<const Snapshot>& snapshot) {
  if (m_snapshot != snapshot) {
    m_index = indexCustomers(*snapshot);
    m_snapshot = snapshot;
  }
  return m_index;
}

}  // namespace encaisse
