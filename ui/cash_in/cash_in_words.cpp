#include "ui/cash_in/cash_in_words.h"

#include <QCoreApplication>

#include "ui/common/money_format.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CashIn)
};

constexpr int sureScore = 90;
constexpr int likelyScore = 70;
constexpr int possibleScore = 45;

QString itemNumber(const CashInFacts& facts, qint64 itemId) {
  const auto* item = facts.findItem(itemId);
  const QString number = item != nullptr ? item->number : facts.numbers.value(itemId);
  return number.isEmpty() ? Words::tr("without number") : number;
}

void add(QStringList& list, const QString& pattern, const QString& value) {
  if (!value.isEmpty()) list.append(pattern.arg(value));
}

QString bankDetails(const StoredBankLine& stored) {
  const auto& line = stored.line;
  QStringList parts;
  if (line.valueOn.isValid() && line.valueOn != line.bookedOn) {
    parts.append(Words::tr("value date %1").arg(formatDay(line.valueOn)));
  }
  add(parts, Words::tr("account %1"), stored.account);
  add(parts, Words::tr("payer's account %1"), line.counterpartyIban);
  add(parts, Words::tr("payment reference %1"), line.creditorReference);
  add(parts, Words::tr("payer's reference %1"), line.endToEndId);
  add(parts, Words::tr("bank's reference %1"), line.reference);
  add(parts, Words::tr("operation %1"), line.operationCode);
  add(parts, Words::tr("return reason %1"), line.returnReason);
  return parts.join(u" · "_s);
}

}  // namespace

Badge stateBadge(LineState state) {
  switch (state) {
    case LineState::Looking: return {Words::tr("Looking…"), {}};
    case LineState::Ready: return {Words::tr("Ready"), theme::Meaning::Credit};
    case LineState::Choice: return {Words::tr("To choose"), theme::Meaning::Late30};
    case LineState::Nothing: return {Words::tr("No proposal"), theme::Meaning::NotDue};
    case LineState::Return: return {Words::tr("Taken back"), theme::Meaning::Late90};
    case LineState::SetAside: return {Words::tr("Set aside"), {}};
  }
  return {};
}

QString stateHelp(LineState state) {
  switch (state) {
    case LineState::Looking: return Words::tr("What it may pay is being looked for.");
    case LineState::Ready: return Words::tr("One proposal is sure: Enter applies it.");
    case LineState::Choice: return Words::tr("Several answers are possible: choose one.");
    case LineState::Nothing:
      return Words::tr("Nothing was found: choose the customer and the items.");
    case LineState::Return:
      return Words::tr("The bank took money back: what it paid can be opened again.");
    case LineState::SetAside: return Words::tr("Somebody said that this concerns no customer.");
  }
  return {};
}

Badge strengthBadge(const MatchCandidate& candidate) {
  if (candidate.refusedBefore) return {Words::tr("Undone before"), {}};
  if (candidate.score >= sureScore) return {Words::tr("Sure"), theme::Meaning::Credit};
  if (candidate.score >= likelyScore) return {Words::tr("Likely"), theme::Meaning::NotDue};
  if (candidate.score >= possibleScore) return {Words::tr("Possible"), theme::Meaning::Late30};
  return {Words::tr("Weak"), theme::Meaning::Late60};
}

QString lineDetails(const CashInFacts& facts, const CashInLine& line) {
  QStringList parts{formatDay(line.day)};
  if (line.kind == CashInLine::Kind::LedgerCredit) {
    parts.append(Words::tr("credit of the ledger that pays nothing yet"));
    if (line.source >= 0) {
      add(parts, Words::tr("customer %1"), facts.work.sources[line.source].account);
    }
  }
  const auto* stored = facts.storedOf(line);
  if (stored != nullptr) {
    const QString bank = bankDetails(*stored);
    if (!bank.isEmpty()) parts.append(bank);
    if (stored->openMinor != stored->line.amountMinor) {
      parts.append(
          Words::tr("of %1 in all").arg(formatMoney(stored->line.amountMinor, facts.currency)));
    }
  }
  return parts.join(u" · "_s);
}

QString partsText(const CashInFacts& facts, const QList<MatchPart>& parts) {
  constexpr qsizetype shown = 4;
  QStringList texts;
  for (const auto& part : parts.first(qMin(parts.size(), shown))) {
    const auto* item = facts.findItem(part.itemId);
    const bool isWhole = item == nullptr || item->open == part.amount;
    const QString amount = formatMoney(part.amount, facts.currency);
    const QString number = itemNumber(facts, part.itemId);
    texts.append(isWhole ? u"%1 %2"_s.arg(number, amount)
                         : Words::tr("%1 %2 (part)").arg(number, amount));
  }
  if (parts.size() > shown) texts.append(Words::tr("%n more", "", int(parts.size() - shown)));
  return texts.join(u" · "_s);
}

QString takeBackText(const CashInFacts& facts, const Matching& matching) {
  const QString day = formatDay(matching.day);
  const QString& name = matching.customerName;
  const QString amount = formatMoney(matching.amountMinor, facts.currency);
  if (matching.parts.isEmpty()) {
    return Words::tr("Takes back the credit of %1 received from %2 on %3.").arg(amount, name, day);
  }
  return Words::tr("Takes back %1 received from %2 on %3: what it paid is open again.")
      .arg(amount, name, day);
}

}  // namespace encaisse
