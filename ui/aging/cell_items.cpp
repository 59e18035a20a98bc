#include "ui/aging/cell_items.h"

#include "core/base/contracts.h"

namespace encaisse {
namespace {

const QString& rowKey(const Snapshot& snapshot, const SnapshotItem& item, GroupBy groupBy) {
  const auto& customer = snapshot.customers[item.customer];
  switch (groupBy) {
    case GroupBy::Customer: return customer.code;
    case GroupBy::Agency: return customer.agency;
    case GroupBy::Salesperson: return customer.salesperson;
    case GroupBy::Segment: return customer.segment;
    case GroupBy::Account: return snapshot.accounts[item.account];
  }
  EXPECTS(false);
  return customer.code;
}

bool isInPart(const Buckets& buckets, const AgingCell& cell, qint64 open, qint64 late) {
  switch (cell.part) {
    case AgingCell::Part::Balance: return true;
    case AgingCell::Part::Credits: return open < 0;
    case AgingCell::Part::NotDue: return open > 0 && late <= 0;
    case AgingCell::Part::Bucket:
      return open > 0 && late > 0 && buckets.indexOf(late) == cell.bucket;
  }
  EXPECTS(false);
  return false;
}

}  // namespace

std::vector<OpenItem> itemsBehind(const Snapshot& snapshot, const AgingReport& report,
                                  const AgingCell& cell) {
  std::vector<OpenItem> found;
  const DayNumber asOf = dayNumber(report.asOf);
  for (const auto& open : openItemsAt(snapshot, report.asOf)) {
    const auto& item = snapshot.items[open.item];
    if (!isInPart(report.buckets, cell, open.open, asOf - item.dueDay)) continue;
    if (cell.keys && !cell.keys->contains(rowKey(snapshot, item, report.groupBy))) continue;
    found.push_back(open);
  }
  return found;
}

}  // namespace encaisse
