#pragma once

#include <QHash>
#include <QSet>

#include "core/bank/bank_repository.h"
#include "core/bank/match_repository.h"
#include "core/bank/match_service.h"
#include "core/ledger/audit_log.h"

namespace encaisse {

/// Stores decisions one after the other, in one transaction of the caller's, and remembers what
/// each leaves open, so that two of them never take the same money.
class MatchApplier {
public:
  MatchApplier(Database& db, const LedgerContext& context);

  /// @return the matching
  Result<qint64> apply(const MatchDecision& decision);
  /// Whose allocations are to be derived now.
  const QSet<qint64>& customers() const { return m_customers; }
  /// After deriving: a receipt that the accounts have settled otherwise pays nothing here.
  Result<void> verify() const;

private:
  /// Where the money comes from.
  struct Money {
    qint64 lineId = 0;
    qint64 creditId = 0;
    qint64 batchId = 0;
    qint64 line = 0;
    QDate day;
    QString label;
    qint64 openMinor = 0;
  };
  Result<Money> findMoney(const MatchDecision& decision);
  Result<Money> findLine(const MatchDecision& decision);
  Result<Money> findCredit(const MatchDecision& decision);
  Result<void> checkParts(const MatchDecision& decision);
  Result<void> checkSums(const MatchDecision& decision, const Money& money) const;
  qint64 store(const MatchDecision& decision, const Money& money);
  void log(qint64 matching, const MatchDecision& decision);
  MatchableItem* findItem(qint64 id);
  QString text(qint64 minor) const { return toDecimal(minor, m_currency); }

  /// What the receipt was for, to be verified.
  struct Receipt {
    qint64 itemId = 0;
    qint64 amountMinor = 0;
    QDate day;
    QList<MatchPart> parts;
  };

  BankRepository m_bank;
  MatchRepository m_matches;
  AuditLog m_log;
  const LedgerContext& m_context;
  Currency m_currency;
  QSet<qint64> m_customers;
  QHash<qint64, MatchableItem> m_items;  ///< with what the decisions left open
  QList<Receipt> m_receipts;
};

}  // namespace encaisse
