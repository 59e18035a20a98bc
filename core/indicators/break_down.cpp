#include "core/indicators/break_down.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

const QString& keyOf(const Customer& customer, BreakDown by) {
  static const QString nothing;
  switch (by) {
    case BreakDown::Company: break;
    case BreakDown::Customer: return customer.code;
    case BreakDown::Agency: return customer.agency;
    case BreakDown::Salesperson: return customer.salesperson;
    case BreakDown::Segment: return customer.segment;
    case BreakDown::Sector: return customer.sector;
  }
  return nothing;
}

}  // namespace

std::optional<BreakDown> breakDownFromKey(const QString& key) {
  static const QHash<QString, BreakDown> keys{
      {u"company"_s, BreakDown::Company}, {u"customer"_s, BreakDown::Customer},
      {u"agency"_s, BreakDown::Agency},   {u"salesperson"_s, BreakDown::Salesperson},
      {u"segment"_s, BreakDown::Segment}, {u"sector"_s, BreakDown::Sector}};
  const auto found = keys.constFind(key);
  return found == keys.cend() ? std::nullopt : std::optional{*found};
}

CustomerGroups customerGroups(const Snapshot& snapshot, BreakDown by,
                              const std::optional<QString>& only) {
  CustomerGroups result;
  result.groupOf.assign(size_t(snapshot.customers.size()), -1);
  if (by == BreakDown::Company) {
    result.groups.push_back({});
    std::ranges::fill(result.groupOf, 0);
    return result;
  }
  QHash<QString, int> groupOfKey;
  for (const auto& customer : snapshot.customers) {
    const QString& key = keyOf(customer, by);
    if (groupOfKey.contains(key) || (only && key != *only)) continue;
    groupOfKey.insert(key, int(result.groups.size()));
    result.groups.push_back({key, by == BreakDown::Customer ? customer.name : key});
  }
  if (by != BreakDown::Customer) {
    std::ranges::sort(result.groups, {}, &CustomerGroup::key);
    for (size_t i = 0; i < result.groups.size(); ++i) groupOfKey[result.groups[i].key] = int(i);
  }
  for (qsizetype i = 0; i < snapshot.customers.size(); ++i) {
    result.groupOf[size_t(i)] = groupOfKey.value(keyOf(snapshot.customers[i], by), -1);
  }
  return result;
}

}  // namespace encaisse
