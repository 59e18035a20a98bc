#include "core/import/settles_check.h"

#include <QCoreApplication>
#include <map>
#include <set>

#include "core/import/fec_fields.h"
#include "core/tables/settles.h"

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ItemImport)
};

/// A number of a customer, or of a credit: the fingerprint beside the id.
using NumberOf = std::pair<qint64, quint64>;

struct Settled {
  std::map<qint64, const RawItem*> credits;  ///< by id
  std::set<NumberOf> known;                  ///< of customers
  std::map<NumberOf, qint64> paid;           ///< by credits
};

Settled settledOf(const RawFacts& facts, const DerivedFacts& derived) {
  Settled settled;
  for (const auto& item : facts.items) {
    if (item.amount < 0) settled.credits.emplace(item.id, &item);
    if (item.amount > 0 && item.piece != 0) settled.known.emplace(item.customer, item.piece);
  }
  for (const auto& allocation : derived.allocations) {
    if (allocation.source != AllocationSource::Settles) continue;
    const auto& debit = facts.items[allocation.debit];
    settled.paid[{facts.items[allocation.credit].id, debit.piece}] += allocation.amount;
  }
  return settled;
}

/// What is wrong with one part; empty: nothing.
QString problemOf(const SettledPart& part, const RawItem& credit, bool isExceeded,
                  const Settled& settled) {
  const QString number = QString::fromStdString(part.number).left(60);
  const quint64 piece = fingerprintOrNone(part.number);
  if (!settled.known.contains({credit.customer, piece})) {
    return Words::tr("this customer has no \"%1\": that part pays nothing.").arg(number);
  }
  const auto found = settled.paid.find({credit.id, piece});
  const qint64 paid = found == settled.paid.end() ? 0 : found->second;
  if (paid == 0 && !isExceeded) return Words::tr("nothing is open of \"%1\".").arg(number);
  if (paid < part.amount.value_or(0) && !isExceeded) {
    return Words::tr("less is open of \"%1\" than it pays: the rest stays unallocated.")
        .arg(number);
  }
  return {};
}

}  // namespace

QList<ImportIssue> settleIssues(const std::vector<SettlingLine>& lines, const RawFacts& facts,
                                const DerivedFacts& derived, const QString& column, int decimals) {
  QList<ImportIssue> issues;
  const auto settled = settledOf(facts, derived);
  for (const auto& line : lines) {
    const auto credit = settled.credits.find(line.credit);
    const auto parts = readSettles(line.settles, decimals);
    if (credit == settled.credits.end() || !parts) continue;
    qint64 sum = 0;
    for (const auto& part : *parts) sum += part.amount.value_or(0);
    // That its parts are more than the amount is reported where the row is read.
    const bool isExceeded = sum > -credit->second->amount;
    for (const auto& part : *parts) {
      const QString problem = problemOf(part, *credit->second, isExceeded, settled);
      if (!problem.isEmpty()) issues.append({line.line, column, problem});
    }
  }
  return issues;
}

}  // namespace encaisse
