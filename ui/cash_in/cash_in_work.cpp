#include "ui/cash_in/cash_in_work.h"

#include <algorithm>

namespace encaisse {

void CashInWork::setFacts(std::shared_ptr<const CashInFacts> facts) {
  m_facts = std::move(facts);
  m_proposals.clear();
  m_hasProposals = false;
  m_taken.clear();
  m_spent.clear();
  m_done.clear();
}

void CashInWork::setProposals(QList<MatchProposal> proposals) {
  EXPECTS(proposals.size() == std::ssize(m_facts->work.lines));
  m_proposals = std::move(proposals);
  m_hasProposals = true;
}

void CashInWork::markApplied(const MatchDecision& decision) {
  const qint64 key = decision.bankLineId != 0 ? decision.bankLineId : -decision.creditItemId;
  m_taken[key] += decision.receivedMinor;
  for (const auto& part : decision.parts) m_spent[part.itemId] += part.amount;
}

bool CashInWork::isDone(const CashInLine& line) const {
  if (m_done.contains(line.key())) return true;
  return line.kind != CashInLine::Kind::Return && openOf(line) <= 0;
}

qint64 CashInWork::openOf(const CashInLine& line) const {
  return line.amountMinor - m_taken.value(line.key());
}

LineState CashInWork::state(const CashInLine& line) const {
  if (line.setAside) return LineState::SetAside;
  if (line.kind == CashInLine::Kind::Return) return LineState::Return;
  if (!m_hasProposals) return LineState::Looking;
  const auto standing = candidates(line);
  if (standing.isEmpty()) return LineState::Nothing;
  const auto* found = proposal(line);
  const bool isReady =
      found->status == MatchStatus::Ready && standing.first() == &found->candidates.first();
  return isReady ? LineState::Ready : LineState::Choice;
}

const MatchProposal* CashInWork::proposal(const CashInLine& line) const {
  return m_hasProposals && line.source >= 0 ? &m_proposals[line.source] : nullptr;
}

QList<const MatchCandidate*> CashInWork::candidates(const CashInLine& line) const {
  QList<const MatchCandidate*> standing;
  const auto* found = proposal(line);
  if (found == nullptr || m_taken.contains(line.key())) return standing;
  for (const auto& candidate : found->candidates) {
    if (stands(candidate)) standing.append(&candidate);
  }
  return standing;
}

bool CashInWork::stands(const MatchCandidate& candidate) const {
  if (m_spent.isEmpty()) return true;
  return std::ranges::all_of(candidate.parts, [this](const MatchPart& part) {
    const auto* item = m_facts->findItem(part.itemId);
    return item != nullptr && qAbs(part.amount) <= qAbs(openOf(*item));
  });
}

}  // namespace encaisse
