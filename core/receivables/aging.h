#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <optional>
#include <span>

#include "core/base/result.h"
#include "core/receivables/open_items.h"

namespace encaisse {

/// The columns of an aged balance: last days late of every column but the open-ended last one.
/// {30, 60, 90} means 1–30, 31–60, 61–90 and over 90 days late.
class Buckets {
public:
  Buckets() : Buckets({30, 60, 90}) {}
  /// Reads "30,60,90": 1 to 11 whole numbers, rising, from 1 to 3650.
  /// @error InvalidInput
  static Result<Buckets> parse(const QString& text);

  int count() const { return int(m_upper.size()) + 1; }
  int from(int bucket) const { return bucket == 0 ? 1 : m_upper[bucket - 1] + 1; }
  /// None for the open-ended last bucket.
  std::optional<int> to(int bucket) const;
  /// @param daysLate  >= 1 (contract)
  int indexOf(qint64 daysLate) const;
  QString toText() const;

  friend bool operator==(const Buckets&, const Buckets&) = default;

private:
  explicit Buckets(QList<int> upper) : m_upper{std::move(upper)} {}
  QList<int> m_upper;
};

enum class GroupBy { Customer, Agency, Salesperson, Segment, Account };

/// "customer", "agency", …; none when @p key is no such word.
std::optional<GroupBy> groupByFromKey(const QString& key);

/// One line of an aged balance. balance = notDue + Σ buckets + credits, always.
struct AgingRow {
  QString key;           ///< customer code, or the group's own name (may be empty: no group)
  QString name;          ///< of the customer; the key again for groups
  qint32 customer = -1;  ///< index in Snapshot::customers; -1 for groups and the total
  qint64 balance = 0;
  qint64 notDue = 0;
  QList<qint64> buckets;
  qint64 credits = 0;  ///< unallocated payments and credit notes, <= 0, never netted in the buckets
  int items = 0;

  qint64 overdue() const;
};

/// Sum of the open items against the balance of the imported customer accounts at the same day.
struct Proof {
  qint64 items = 0;
  qint64 ledger = 0;
  qint64 bank = 0;  ///< receipts that the bank shows and the accounts do not hold yet, <= 0 mostly
  qint64 difference() const { return items - ledger - bank; }
};

struct AgingReport {
  QDate asOf;
  Buckets buckets;
  GroupBy groupBy = GroupBy::Customer;
  QList<AgingRow> rows;  ///< only those with an open item
  AgingRow total;
  Proof proof;
};

/// The aged balance at the end of @p asOf. Days late = asOf − due date; due today is not late.
/// @source AFDCC glossary: open amount of each item at the date, by days after the due date,
///         unallocated credits apart
AgingReport buildAging(const Snapshot& snapshot, QDate asOf, const Buckets& buckets,
                       GroupBy groupBy = GroupBy::Customer);

/// The balance that the imported files give for the customer accounts at the end of @p asOf.
qint64 controlBalanceAt(const Snapshot& snapshot, QDate asOf);

/// The aged figures of a few open items (one customer's, say), as one row.
AgingRow ageItems(const Snapshot& snapshot, std::span<const OpenItem> items, QDate asOf,
                  const Buckets& buckets);

}  // namespace encaisse
