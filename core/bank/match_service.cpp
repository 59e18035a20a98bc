#include "core/bank/match_service.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "core/bank/bank_repository.h"
#include "core/bank/match_applier.h"
#include "core/bank/match_repository.h"
#include "core/bank/match_work.h"
#include "core/bank/returned_receipts.h"
#include "core/db/transaction.h"
#include "core/import/import_repository.h"
#include "core/ledger/audit_log.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(MatchService)
};

/// What stands in the way of taking a matching back; none: nothing does.
std::optional<Error> obstacle(const MatchRepository& matches, const MatchingRecord& matching,
                              const QList<qint64>& items) {
  if (matches.isReturned(matching.id)) {
    return Error{ErrorCode::Conflict,
                 Words::tr("The bank took this receipt back. Undo the return first."),
                 {}};
  }
  for (const qint64 item : items) {
    if (matches.isMatchedElsewhere(item, matching.id)) {
      return Error{ErrorCode::Conflict,
                   Words::tr("The rest of this receipt was matched later. Undo that first."),
                   {}};
    }
    if (matches.isRecorded(item)) {
      return Error{ErrorCode::Conflict,
                   Words::tr("A reminder or a later import speaks of this receipt: it stays."),
                   {}};
    }
  }
  return std::nullopt;
}

/// Logs that a matching was taken back, and ends the entry of its making.
void logUndo(AuditLog log, const MatchingRecord& matching) {
  const QString made = matching.returnedId != 0 ? u"match.return"_s : u"match.apply"_s;
  const qint64 undone = log.write(u"undo."_s + made, u"matching"_s, matching.id,
                                  {{u"customer"_s, matching.customerId},
                                   {u"bankLine"_s, matching.bankLineId},
                                   {u"reason"_s, matching.reason}},
                                  {});
  for (const auto& entry : log.list(u"matching"_s, matching.id)) {
    if (entry.operation == made && !entry.undone) log.markUndone(entry.id, undone);
  }
}

}  // namespace

Result<MatchWork> MatchService::work() const {
  return inQuery([&]() -> Result<MatchWork> { return loadMatchWork(m_db); });
}

Result<QList<MatchProposal>> MatchService::propose(const MatchWork& work,
                                                   const MatchOptions& options,
                                                   const Progress& progress,
                                                   const StopToken& stop) const {
  auto proposals = proposeMatches(work.lines, work.book, options, progress, stop);
  if (stop.stopRequested()) {
    return Error{ErrorCode::Cancelled, Words::tr("The search was stopped."), {}};
  }
  return proposals;
}

Result<QList<qint64>> MatchService::apply(const QList<MatchDecision>& decisions) {
  if (decisions.isEmpty()) return QList<qint64>{};
  return inTransaction(m_db, [&]() -> Result<QList<qint64>> {
    MatchApplier applier{m_db, m_context};
    QList<qint64> matchings;
    for (const auto& decision : decisions) {
      const auto applied = applier.apply(decision);
      if (!applied.ok()) return applied.error();
      matchings.append(applied.value());
    }
    ImportRepository{m_db}.rederive(applier.customers());
    if (auto verified = applier.verify(); !verified.ok()) return verified.error();
    return matchings;
  });
}

Result<void> MatchService::undo(qint64 matchingId) {
  return inTransaction(m_db, [&]() -> Result<void> {
    MatchRepository matches{m_db};
    const auto matching = matches.find(matchingId);
    if (!matching) {
      return Error{ErrorCode::NotFound, Words::tr("This matching is no longer there."), {}};
    }
    QList<qint64> items;
    if (matching->bankLineId != 0) items.append(matching->creditId);
    if (matching->differenceId != 0) items.append(matching->differenceId);
    if (const auto error = obstacle(matches, *matching, items)) return *error;
    matches.markUndone(matchingId);
    for (const qint64 item : items) matches.removeItem(item);
    matches.removeUnusedNames();
    ImportRepository{m_db}.rederive({matching->customerId});
    logUndo(AuditLog{m_db, m_context}, *matching);
    return {};
  });
}

Result<qint64> MatchService::applyReturn(qint64 bankLineId, qint64 matchingId) {
  return inTransaction(m_db, [&]() -> Result<qint64> {
    const auto returned = storeReturn(m_db, m_context, bankLineId, matchingId);
    if (!returned.ok()) return returned.error();
    const auto record = MatchRepository{m_db}.find(returned.value());
    ImportRepository{m_db}.rederive({record->customerId});
    AuditLog{m_db, m_context}.write(u"match.return"_s, u"matching"_s, record->id, {},
                                    {{u"customer"_s, record->customerId},
                                     {u"bankLine"_s, bankLineId},
                                     {u"returned"_s, matchingId},
                                     {u"reason"_s, record->reason}});
    return record->id;
  });
}

Result<QList<Matching>> MatchService::returnCandidates(qint64 bankLineId) const {
  return inQuery([&]() -> Result<QList<Matching>> { return listReturnable(m_db, bankLineId); });
}

Result<void> MatchService::setAside(qint64 bankLineId, bool aside) {
  return inTransaction(m_db, [&]() -> Result<void> {
    BankRepository bank{m_db};
    const auto line = bank.find(bankLineId);
    if (!line) return Error{ErrorCode::NotFound, Words::tr("This bank line is gone."), {}};
    if (line->setAside == aside) return {};
    bank.setAside(bankLineId, aside);
    AuditLog{m_db, m_context}.write(u"bank.aside"_s, u"bank_line"_s, bankLineId,
                                    {{u"aside"_s, line->setAside}}, {{u"aside"_s, aside}});
    return {};
  });
}

Result<QList<StoredBankLine>> MatchService::lines() const {
  return inQuery([&]() -> Result<QList<StoredBankLine>> { return BankRepository{m_db}.list(); });
}

Result<QList<Matching>> MatchService::list() const {
  return inQuery([&]() -> Result<QList<Matching>> { return MatchRepository{m_db}.list(); });
}

Result<Table> MatchService::lettering() const {
  return inQuery([&]() -> Result<Table> {
    const MatchRepository matches{m_db};
    return letteringTable(matches.letteringItems(), matches.letteringLinks(), matches.currency());
  });
}

}  // namespace encaisse
