#include "core/import/account_total_repository.h"

#include <QSet>
#include <QVariant>

#include "core/db/statement.h"
#include "core/import/batch_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// The imports with sums, newest first.
QList<Batch> batchesWithSums(const Database& db) {
  QSet<qint64> ids;
  auto query = db.run(u"SELECT DISTINCT batch_id FROM account_total"_s);
  while (query.next()) ids.insert(query.value(0).toLongLong());
  auto batches = BatchRepository{db}.list();
  batches.removeIf([&ids](const Batch& batch) { return !ids.contains(batch.id); });
  return batches;
}

}  // namespace

void AccountTotalRepository::insert(qint64 batchId, const std::vector<AccountSum>& sums) {
  Statement insert{m_db, u"INSERT INTO account_total (batch_id, booked_on, account, amount_minor) "
                         "VALUES (?, ?, ?, ?)"_s};
  for (const auto& sum : sums) {
    char day[10];
    writeIsoDay(sum.day, day);
    insert.bind(0, batchId);
    insert.bind(1, std::string_view{day, sizeof day});
    insert.bind(2, qint64{sum.account});
    insert.bind(3, sum.amount);
    insert.step();
    insert.reset();
  }
}

AccountFacts AccountTotalRepository::load() const {
  AccountFacts facts;
  const auto batches = batchesWithSums(m_db);
  std::vector<FileRange> files;
  for (const auto& batch : batches) files.push_back(rangeOf(batch));
  facts.years = fiscalYears(std::move(files));
  Statement query{m_db, u"SELECT batch_id, booked_on, account, amount_minor FROM account_total "
                        "ORDER BY booked_on, account"_s};
  while (query.step()) {
    const DayNumber day = query.day(1);
    if (countingBatch(batches, day) != query.integer(0)) continue;
    facts.sums.push_back({day, int(query.integer(2)), query.integer(3)});
  }
  return facts;
}

bool AccountTotalRepository::areNew(qint64 batchId) const {
  const auto batches = batchesWithSums(m_db);
  const auto mine = std::ranges::find(batches, batchId, &Batch::id);
  if (mine == batches.end()) return false;
  return std::ranges::none_of(batches, [&](const Batch& other) {
    return other.id != batchId && other.firstOn <= mine->firstOn && mine->lastOn <= other.lastOn;
  });
}

}  // namespace encaisse
