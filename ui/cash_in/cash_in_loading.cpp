#include "ui/cash_in/cash_in_loading.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// Below this many lines what is proposed is found while the lines are read.
constexpr size_t fewLines = 300;
/// For the rest of them what they take back is not looked for beforehand.
constexpr qsizetype returnsLookedAt = 500;

Result<void> readTakeBacks(const MatchService& service, CashInFacts& facts) {
  for (const auto& line :
       facts.work.returns.first(qMin(facts.work.returns.size(), returnsLookedAt))) {
    if (line.setAside) continue;
    auto found = service.returnCandidates(line.id);
    if (!found.ok()) return found.error();
    facts.takeBacks.insert(line.id, std::move(found).value());
  }
  return {};
}

Result<void> readNumbers(Ledger& ledger, CashInFacts& facts) {
  QList<qint64> ids;
  const auto gather = [&ids](const QList<Matching>& matchings) {
    for (const auto& matching : matchings) {
      for (const auto& part : matching.parts) ids.append(part.itemId);
    }
  };
  gather(facts.matchings);
  for (const auto& matchings : std::as_const(facts.takeBacks)) gather(matchings);
  const auto items = ledger.items().byIds(ids);
  if (!items.ok()) return items.error();
  for (const auto& item : items.value()) facts.numbers.insert(item.id, item.number);
  return {};
}

Result<void> readFacts(Ledger& ledger, const MatchService& service, CashInFacts& facts) {
  const auto company = ledger.company();
  if (!company.ok()) return company.error();
  facts.currency = company.value().currency;
  auto work = service.work();
  if (!work.ok()) return work.error();
  facts.work = std::move(work).value();
  auto stored = service.lines();
  if (!stored.ok()) return stored.error();
  facts.stored = std::move(stored).value();
  auto matchings = service.list();
  if (!matchings.ok()) return matchings.error();
  facts.matchings = std::move(matchings).value();
  if (auto read = readTakeBacks(service, facts); !read.ok()) return read;
  if (auto read = readNumbers(ledger, facts); !read.ok()) return read;
  arrangeFacts(facts);
  return {};
}

}  // namespace

Result<CashInReading> readCashIn(const QString& path, const LedgerContext& context,
                                 const StopToken& stop) {
  auto ledger = Ledger::open(path, OpenMode::ReadOnly, context);
  if (!ledger.ok()) return ledger.error();
  const MatchService& service = ledger.value()->matches();
  auto facts = std::make_shared<CashInFacts>();
  if (const auto read = readFacts(*ledger.value(), service, *facts); !read.ok()) {
    return read.error();
  }
  CashInReading reading{facts, std::nullopt};
  if (facts->work.lines.size() > fewLines) return reading;
  auto proposals = service.propose(facts->work, facts->options, {}, stop);
  if (!proposals.ok()) return proposals.error();
  reading.proposals = std::move(proposals).value();
  return reading;
}

Result<QList<MatchProposal>> readProposals(const QString& path, const LedgerContext& context,
                                           const CashInFacts& facts, const Progress& progress,
                                           const StopToken& stop) {
  auto ledger = Ledger::open(path, OpenMode::ReadOnly, context);
  if (!ledger.ok()) return ledger.error();
  const MatchService& service = ledger.value()->matches();
  return service.propose(facts.work, facts.options, progress, stop);
}

Result<Table> readLettering(const QString& path, const LedgerContext& context) {
  auto ledger = Ledger::open(path, OpenMode::ReadOnly, context);
  if (!ledger.ok()) return ledger.error();
  return ledger.value()->matches().lettering();
}

Result<void> changeMatchings(const QString& path, const LedgerContext& context,
                             const std::function<Result<void>(MatchService&)>& change) {
  auto ledger = Ledger::open(path, OpenMode::ReadWrite, context);
  if (!ledger.ok()) return ledger.error();
  return change(ledger.value()->matches());
}

}  // namespace encaisse
