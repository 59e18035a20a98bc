#pragma once

#include "tests/support/ledgers.h"
#include "ui/cash_in/cash_in_work.h"

namespace encaisse::testing {

/// Facts of the page « Encaissements » without a ledger: DURAND (1) owes F1 500.00, F2 500.00 and
/// F3 1 200.00; LILAS (2) owes F4 1 000.00 and has a credit note of 100.00.
class CashInFactsBuilder {
public:
  CashInFactsBuilder() {
    m_facts->work.book.customers = {
        {1, QStringLiteral("DURAND"), QStringLiteral("Durand"), {}, {}},
        {2, QStringLiteral("LILAS"), QStringLiteral("Les Lilas"), {}, {}}};
    item(11, 0, 50000, "2026-09-30", "F1");
    item(12, 0, 50000, "2026-10-15", "F2");
    item(13, 0, 120000, "2026-11-15", "F3");
    item(21, 1, 100000, "2026-10-20", "F4");
    item(22, 1, -10000, "2026-10-26", "AV1");
  }

  CashInFactsBuilder& item(qint64 id, qint32 customer, qint64 open, const char* due,
                           const char* number) {
    const auto dueDay = dayNumber(day(due));
    m_facts->work.book.items.push_back(
        {id, customer, open, dueDay - 30, dueDay, QString::fromLatin1(number)});
    return *this;
  }
  CashInFactsBuilder& receipt(qint64 id, const char* on, qint64 amount, const char* from,
                              const char* label) {
    const auto stored = add(id, on, amount, from, label);
    MatchLine line;
    line.id = id;
    line.amount = amount;
    m_facts->work.lines.push_back(line);
    m_facts->work.sources.append({id, 0, day(on), stored.line.label, stored.line.counterparty,
                                  QStringLiteral("FR76"), amount, amount});
    m_proposals.append(MatchProposal{id, MatchStatus::None, {}, false});
    return *this;
  }
  /// A credit of the ledger on the account of LILAS: the item 22.
  CashInFactsBuilder& credit(const char* on) {
    MatchLine line;
    line.id = -22;
    line.amount = 10000;
    line.customer = 1;
    m_facts->work.lines.push_back(line);
    m_facts->work.sources.append(
        {0, 22, day(on), QStringLiteral("AV1"), {}, QStringLiteral("LILAS"), 10000, 10000});
    m_proposals.append(MatchProposal{-22, MatchStatus::None, {}, false});
    return *this;
  }
  CashInFactsBuilder& takenBack(qint64 id, const char* on, qint64 amount) {
    m_facts->work.returns.append(add(id, on, amount, "Durand", "REJET VIR"));
    return *this;
  }
  CashInFactsBuilder& asideLine(qint64 id, const char* on, qint64 amount) {
    add(id, on, amount, "CPAM", "VIR CPAM");
    m_facts->stored.last().setAside = true;
    return *this;
  }
  /// Proposes for the receipt that was added last.
  CashInFactsBuilder& propose(MatchStatus status, const QList<MatchCandidate>& candidates) {
    m_proposals.last().status = status;
    m_proposals.last().candidates = candidates;
    return *this;
  }

  std::shared_ptr<CashInWork> work(bool withProposals = true) {
    arrangeFacts(*m_facts);
    auto made = std::make_shared<CashInWork>();
    made->setFacts(m_facts);
    if (withProposals) made->setProposals(m_proposals);
    return made;
  }
  const QList<MatchProposal>& proposals() const { return m_proposals; }

private:
  StoredBankLine add(qint64 id, const char* on, qint64 amount, const char* from,
                     const char* label) {
    StoredBankLine stored;
    stored.id = id;
    stored.line.bookedOn = day(on);
    stored.line.amountMinor = amount;
    stored.openMinor = amount;
    stored.line.counterparty = QString::fromUtf8(from);
    stored.line.label = QString::fromUtf8(label);
    m_facts->stored.append(stored);
    return stored;
  }

  std::shared_ptr<CashInFacts> m_facts = std::make_shared<CashInFacts>();
  QList<MatchProposal> m_proposals;
};

}  // namespace encaisse::testing
