#include "core/bank/lettering_export.h"

#include <QHash>
#include <algorithm>
#include <numeric>
#include <tuple>
#include <vector>

#include "core/base/contracts.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// Which items hang together, by the index of one of them.
class Groups {
public:
  explicit Groups(size_t count) : m_parents(count) {
    std::iota(m_parents.begin(), m_parents.end(), size_t{0});
  }
  size_t rootOf(size_t i) {
    while (m_parents[i] != i) i = m_parents[i] = m_parents[m_parents[i]];
    return i;
  }
  void join(size_t a, size_t b) { m_parents[rootOf(a)] = rootOf(b); }

private:
  std::vector<size_t> m_parents;
};

auto orderOf(const LetteringItem& item) {
  return std::tie(item.account, item.auxiliary, item.day, item.piece, item.id);
}

}  // namespace

QString letteringCode(int index) {
  constexpr int letters = 26;
  EXPECTS(index >= 0);
  int length = 3;
  for (qint64 count = letters * letters * letters; index >= count; count *= letters) {
    index -= int(count);
    ++length;
  }
  QString code(length, u'A');
  for (int i = length - 1; index > 0; --i, index /= letters) {
    code[i] = QChar{u'A' + index % letters};
  }
  return code;
}

Table letteringTable(const QList<LetteringItem>& items, const QList<LetteringLink>& links,
                     Currency currency) {
  QHash<qint64, size_t> indexes;
  for (const auto& item : items) indexes.insert(item.id, size_t(indexes.size()));
  Groups groups{size_t(items.size())};
  std::vector<bool> linked(size_t(items.size()), false);
  for (const auto& link : links) {
    EXPECTS(indexes.contains(link.debitId) && indexes.contains(link.creditId));
    for (const qint64 id : {link.debitId, link.creditId}) linked[indexes[id]] = true;
    groups.join(indexes[link.debitId], indexes[link.creditId]);
  }

  std::vector<size_t> order;
  std::vector<qint64> sums(size_t(items.size()), 0);
  for (size_t i = 0; i < linked.size(); ++i) {
    if (!linked[i]) continue;
    order.push_back(i);
    sums[groups.rootOf(i)] += items[qsizetype(i)].amountMinor;
  }
  std::ranges::sort(order, {}, [&](size_t i) { return orderOf(items[qsizetype(i)]); });
  QHash<size_t, int> places;  // of the groups, by their first item
  for (const size_t i : order) {
    const size_t root = groups.rootOf(i);
    if (!places.contains(root)) places.insert(root, int(places.size()));
  }
  std::ranges::stable_sort(order, {}, [&](size_t i) { return places[groups.rootOf(i)]; });

  Table table{{u"account"_s, u"auxiliary"_s, u"piece"_s, u"date"_s, u"amount"_s, u"code"_s}, {}};
  for (const size_t i : order) {
    const auto& item = items[qsizetype(i)];
    const QString code = letteringCode(places[groups.rootOf(i)]);
    const bool isWhole = sums[groups.rootOf(i)] == 0;
    table.rows.append({item.account, item.auxiliary, item.piece, item.day,
                       Money{item.amountMinor, currency}, isWhole ? code : code.toLower()});
  }
  return table;
}

}  // namespace encaisse
