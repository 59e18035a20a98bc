#include "core/receivables/aging.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Aging)
};

AgingRow emptyRow(const Buckets& buckets) {
  AgingRow row;
  row.buckets.fill(0, buckets.count());
  return row;
}

void addItem(AgingRow& row, const SnapshotItem& item, qint64 open, DayNumber asOf,
             const Buckets& buckets) {
  row.balance += open;
  ++row.items;
  const DayNumber late = asOf - item.dueDay;
  if (open < 0) {
    row.credits += open;
  } else if (late <= 0) {
    row.notDue += open;
  } else {
    row.buckets[buckets.indexOf(late)] += open;
  }
}

void addRow(AgingRow& total, const AgingRow& row) {
  total.balance += row.balance;
  total.notDue += row.notDue;
  total.credits += row.credits;
  total.items += row.items;
  for (qsizetype i = 0; i < row.buckets.size(); ++i) total.buckets[i] += row.buckets[i];
}

const QString& groupKey(const Snapshot& snapshot, const SnapshotItem& item, GroupBy groupBy) {
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

/// Items come by customer, so a customer's row is always the last one.
QList<AgingRow> rowsByCustomer(const Snapshot& snapshot, std::span<const OpenItem> open,
                               DayNumber asOf, const Buckets& buckets) {
  QList<AgingRow> rows;
  for (const auto& [index, amount] : open) {
    const auto& item = snapshot.items[index];
    if (rows.isEmpty() || rows.last().customer != item.customer) {
      auto row = emptyRow(buckets);
      row.customer = item.customer;
      row.key = snapshot.customers[item.customer].code;
      row.name = snapshot.customers[item.customer].name;
      rows.append(std::move(row));
    }
    addItem(rows.last(), item, amount, asOf, buckets);
  }
  return rows;
}

QList<AgingRow> rowsByGroup(const Snapshot& snapshot, std::span<const OpenItem> open,
                            DayNumber asOf, const Buckets& buckets, GroupBy groupBy) {
  QHash<QString, qsizetype> rowOfKey;
  QList<AgingRow> rows;
  for (const auto& [index, amount] : open) {
    const auto& item = snapshot.items[index];
    const QString& key = groupKey(snapshot, item, groupBy);
    auto found = rowOfKey.constFind(key);
    if (found == rowOfKey.cend()) {
      auto row = emptyRow(buckets);
      row.key = row.name = key;
      found = rowOfKey.insert(key, rows.size());
      rows.append(std::move(row));
    }
    addItem(rows[*found], item, amount, asOf, buckets);
  }
  std::ranges::sort(rows, {}, &AgingRow::key);
  return rows;
}

}  // namespace

Result<Buckets> Buckets::parse(const QString& text) {
  const Error error{
      ErrorCode::InvalidInput,
      Words::tr("\"%1\" are no buckets. Write rising numbers of days, like 30,60,90.").arg(text),
      {}};
  QList<int> upper;
  for (const auto& part : text.split(u',')) {
    bool isNumber = false;
    const int days = part.trimmed().toInt(&isNumber);
    if (!isNumber || days < 1 || days > 3650) return error;
    if (!upper.isEmpty() && days <= upper.last()) return error;
    upper.append(days);
  }
  if (upper.size() > 11) return error;
  return Buckets{upper};
}

std::optional<int> Buckets::to(int bucket) const {
  return bucket < m_upper.size() ? std::optional{m_upper[bucket]} : std::nullopt;
}

int Buckets::indexOf(qint64 daysLate) const {
  EXPECTS(daysLate >= 1);
  return int(std::ranges::lower_bound(m_upper, daysLate) - m_upper.begin());
}

QString Buckets::toText() const {
  QStringList parts;
  for (const int days : m_upper) parts.append(QString::number(days));
  return parts.join(u',');
}

qint64 AgingRow::overdue() const {
  return std::accumulate(buckets.cbegin(), buckets.cend(), qint64{0});
}

std::optional<GroupBy> groupByFromKey(const QString& key) {
  static const QHash<QString, GroupBy> keys{{u"customer"_s, GroupBy::Customer},
                                            {u"agency"_s, GroupBy::Agency},
                                            {u"salesperson"_s, GroupBy::Salesperson},
                                            {u"segment"_s, GroupBy::Segment},
                                            {u"account"_s, GroupBy::Account}};
  const auto found = keys.constFind(key);
  return found == keys.cend() ? std::nullopt : std::optional{*found};
}

namespace {

qint64 balanceAt(const std::vector<ControlPoint>& points, QDate asOf) {
  const auto after = std::ranges::upper_bound(points, dayNumber(asOf), {}, &ControlPoint::day);
  return after == points.begin() ? 0 : std::prev(after)->balance;
}

}  // namespace

qint64 controlBalanceAt(const Snapshot& snapshot, QDate asOf) {
  return balanceAt(snapshot.control, asOf);
}

AgingRow ageItems(const Snapshot& snapshot, std::span<const OpenItem> items, QDate asOf,
                  const Buckets& buckets) {
  auto row = emptyRow(buckets);
  for (const auto& [index, open] : items) {
    addItem(row, snapshot.items[index], open, dayNumber(asOf), buckets);
  }
  return row;
}

AgingReport buildAging(const Snapshot& snapshot, QDate asOf, const Buckets& buckets,
                       GroupBy groupBy) {
  const auto open = openItemsAt(snapshot, asOf);
  AgingReport report;
  report.asOf = asOf;
  report.buckets = buckets;
  report.groupBy = groupBy;
  report.rows = groupBy == GroupBy::Customer
                    ? rowsByCustomer(snapshot, open, dayNumber(asOf), buckets)
                    : rowsByGroup(snapshot, open, dayNumber(asOf), buckets, groupBy);
  report.total = emptyRow(buckets);
  for (const auto& row : report.rows) addRow(report.total, row);
  report.proof.items = report.total.balance;
  report.proof.ledger = controlBalanceAt(snapshot, asOf);
  report.proof.bank = balanceAt(snapshot.beyondAccounts, asOf);
  return report;
}

}  // namespace encaisse
