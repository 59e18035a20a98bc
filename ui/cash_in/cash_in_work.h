#pragma once

#include <QHash>

#include "ui/cash_in/cash_in_facts.h"

namespace encaisse {

enum class LineState { Looking, Ready, Choice, Nothing, Return, SetAside };

/// The facts with what is proposed, and with what was applied since they were read: so that the
/// next line can be treated at once while the facts are read anew. It holds values, not a ledger.
class CashInWork {
public:
  CashInWork() = default;

  void setFacts(std::shared_ptr<const CashInFacts> facts);
  /// @param proposals  parallel to MatchWork::lines
  void setProposals(QList<MatchProposal> proposals);
  bool hasProposals() const { return m_hasProposals; }
  const CashInFacts& facts() const { return *m_facts; }

  void markApplied(const MatchDecision& decision);
  /// A return, or a line that was set aside or taken back from there.
  void markDone(qint64 key) { m_done.insert(key); }

  bool isDone(const CashInLine& line) const;
  LineState state(const CashInLine& line) const;
  /// What is left to treat of a line, > 0 but for a return.
  qint64 openOf(const CashInLine& line) const;
  qint64 openOf(const MatchItem& item) const { return item.open - m_spent.value(item.id); }
  /// The candidates that still stand, best first.
  QList<const MatchCandidate*> candidates(const CashInLine& line) const;
  const MatchProposal* proposal(const CashInLine& line) const;

private:
  bool stands(const MatchCandidate& candidate) const;

  std::shared_ptr<const CashInFacts> m_facts = std::make_shared<CashInFacts>();
  QList<MatchProposal> m_proposals;
  bool m_hasProposals = false;
  QHash<qint64, qint64> m_taken;  ///< by line key
  QHash<qint64, qint64> m_spent;  ///< by item id, sign of the item
  QSet<qint64> m_done;            ///< line keys
};

}  // namespace encaisse
