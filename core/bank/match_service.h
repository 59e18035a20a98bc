#pragma once

#include <QList>

#include "core/bank/matching.h"
#include "core/bank/stored_bank_line.h"
#include "core/base/result.h"
#include "core/db/database.h"
#include "core/exchange/table_export.h"
#include "core/items/item.h"
#include "core/ledger/context.h"

namespace encaisse {

/// What stands to be treated on the page and on the shell: lines of the bank and unallocated
/// credits of the ledger, with the items they may settle.
struct MatchWork {
  /// Parallel to @ref sources; a credit of the ledger has minus its item as id.
  std::vector<MatchLine> lines;
  struct Source {
    qint64 bankLineId = 0;  ///< 0: a credit of the ledger
    qint64 creditItemId = 0;
    QDate day;
    QString label;
    QString counterparty;
    QString account;         ///< of the bank, or the customer's code
    qint64 amountMinor = 0;  ///< whole line
    qint64 openMinor = 0;    ///< > 0: what is left to treat
  };
  QList<Source> sources;  ///< newest first
  MatchBook book;
  QList<StoredBankLine> returns;  ///< negative lines that may take a receipt back
  /// Receipts that need nothing: the accounts hold a payment of the same amount and days, and have
  /// settled items with it. Not among @ref lines.
  QList<StoredBankLine> inAccounts;
};

/// A matching that stands, or the return that took one back.
struct Matching {
  qint64 id = 0;
  qint64 bankLineId = 0;  ///< 0: a credit of the ledger
  qint64 returnedId = 0;  ///< of a return: the matching it takes back; 0: no return
  qint64 customerId = 0;
  QString customerCode;
  QString customerName;
  QDate day;
  QString label;           ///< of the line or the credit
  qint64 amountMinor = 0;  ///< received, or of a return taken back, > 0
  qint64 differenceMinor = 0;
  bool returned = false;
  bool inAccounts = false;  ///< the accounts hold the payment by now
  QString reason;
  QList<MatchPart> parts;
};

/// What a person, or "apply all ready", decided about one line.
struct MatchDecision {
  qint64 bankLineId = 0;    ///< 0 when a credit of the ledger is set against items
  qint64 creditItemId = 0;  ///< 0 when a bank line
  qint64 customerId = 0;
  QList<MatchPart> parts;      ///< may be empty: the whole line stays as the customer's credit
  qint64 receivedMinor = 0;    ///< of the line, > 0, at most what is open of it
  qint64 differenceMinor = 0;  ///< written off, >= 0
  QString reason;
};

/// Sets the bank's money against the items it pays. A receipt becomes a provisional payment item
/// until the accounts bring the same payment; then theirs stands and the matching passes to it.
class MatchService {
public:
  MatchService(Database& db, const LedgerContext& context) : m_db{db}, m_context{context} {}

  /// What stands open; unallocated credits of the ledger included.
  Result<MatchWork> work() const;
  /// The same with what is proposed, by proposeMatches().
  Result<QList<MatchProposal>> propose(const MatchWork& work, const MatchOptions& options,
                                       const Progress& progress = {},
                                       const StopToken& stop = {}) const;

  /// In one transaction, all or none, each one line of the audit log, undoable.
  /// @return the matchings, parallel to @p decisions
  /// @error Conflict      an item or line has less open than is to be set against it, was set
  /// aside,
  ///                      or the accounts have settled this very payment already
  /// @error InvalidInput  signs or sums that cannot be: Σ parts may be at most received +
  ///                      difference, and equal to it where something is written off
  /// @error NotFound
  Result<QList<qint64>> apply(const QList<MatchDecision>& decisions);
  /// @error NotFound; Conflict  a return, another matching or a reminder rests on it
  Result<void> undo(qint64 matchingId);
  /// A negative line takes back what was received: the items it paid are open again from its day.
  /// @error NotFound, Conflict, InvalidInput (amounts differ)
  Result<qint64> applyReturn(qint64 bankLineId, qint64 matchingId);
  /// The matchings that a negative line may take back: of its amount (where one receipt was shared
  /// between customers: of the whole receipt's), not later; by reference, name, then day, best
  /// first.
  Result<QList<Matching>> returnCandidates(qint64 bankLineId) const;

  /// Says that a line concerns no customer, or takes that back.
  /// @error NotFound
  Result<void> setAside(qint64 bankLineId, bool aside);
  Result<QList<StoredBankLine>> lines() const;
  /// Newest first; undone ones left out, returns included.
  Result<QList<Matching>> list() const;
  /// What was set together here and the accounts have not lettered, by letteringTable().
  Result<Table> lettering() const;

private:
  Database& m_db;
  const LedgerContext& m_context;
};

/// The decision that a candidate stands for.
MatchDecision decisionOf(const MatchWork& work, qsizetype line, const MatchCandidate& candidate,
                         const QString& reason);

}  // namespace encaisse
