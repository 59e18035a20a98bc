#include "ui/cash_in/proposal_rows.h"

#include <QCoreApplication>

#include "ui/common/money_format.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Proposals)
};

QString settles(const CashInFacts& facts, const MatchCandidate& candidate) {
  QStringList parts{facts.work.book.customers[size_t(candidate.customer)].name,
                    partsText(facts, candidate.parts)};
  if (candidate.overpaid > 0) {
    parts.append(Words::tr("overpaid %1").arg(formatMoney(candidate.overpaid, facts.currency)));
  }
  if (candidate.difference > 0) {
    parts.append(
        Words::tr("%1 written off").arg(formatMoney(candidate.difference, facts.currency)));
  }
  parts.removeAll(QString{});
  return parts.join(u" · "_s);
}

QList<ProposalRow> takeBackRows(const CashInFacts& facts, const CashInLine& line) {
  QList<ProposalRow> rows;
  const auto matchings = facts.takeBacks.value(line.bankLineId);
  for (const auto& matching : matchings) {
    const QString& name = matching.customerName;
    rows.append(
        {{Words::tr("Opens again"), theme::Meaning::Late90},
         takeBackText(facts, matching),
         matching.parts.isEmpty() ? name : name + u" · "_s + partsText(facts, matching.parts),
         matching.id,
         -1});
  }
  return rows;
}

}  // namespace

QList<ProposalRow> proposalRows(const CashInWork& work, const CashInLine& line) {
  const auto& facts = work.facts();
  if (line.kind == CashInLine::Kind::Return) return takeBackRows(facts, line);
  QList<ProposalRow> rows;
  const auto candidates = work.candidates(line);
  for (qsizetype i = 0; i < candidates.size(); ++i) {
    const auto& candidate = *candidates[i];
    rows.append({strengthBadge(candidate), reasonText(candidate, facts.work.book, facts.currency),
                 settles(facts, candidate), 0, i});
  }
  return rows;
}

QString proposalsCaption(const CashInWork& work, const CashInLine& line, qsizetype count) {
  if (line.setAside) return Words::tr("Set aside: this line concerns no customer.");
  if (line.kind == CashInLine::Kind::Return) {
    return count == 0 ? Words::tr("The bank took money back, but no receipt of this amount stands.")
                      : Words::tr("The bank took money back. Which receipt?");
  }
  if (work.state(line) == LineState::Looking) return Words::tr("Looking for what it pays…");
  if (count == 0) {
    return Words::tr("Nothing was found by itself: choose the customer, then tick what it pays.");
  }
  const bool isChoice = work.state(line) == LineState::Choice && count > 1;
  QString text = isChoice ? Words::tr("%n possible answer(s): choose one.", "", int(count))
                          : Words::tr("%n proposal(s)", "", int(count));
  const auto* proposal = work.proposal(line);
  if (proposal != nullptr && proposal->truncated) {
    text += u' ' + Words::tr("The search stopped at its bound: there may be more.");
  }
  return text;
}

}  // namespace encaisse
