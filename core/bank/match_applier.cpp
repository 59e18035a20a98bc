#include "core/bank/match_applier.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(MatchService)
};

Error invalid(const QString& message) { return {ErrorCode::InvalidInput, message, {}}; }
Error conflict(const QString& message) { return {ErrorCode::Conflict, message, {}}; }
Error notFound(const QString& message) { return {ErrorCode::NotFound, message, {}}; }

qint64 sumOf(const QList<MatchPart>& parts) {
  qint64 sum = 0;
  for (const auto& part : parts) sum += part.amount;
  return sum;
}

}  // namespace

MatchApplier::MatchApplier(Database& db, const LedgerContext& context)
    : m_bank{db}, m_matches{db}, m_log{db, context}, m_context{context},
      m_currency{m_matches.currency()} {}

Result<qint64> MatchApplier::apply(const MatchDecision& decision) {
  if (!m_matches.hasCustomer(decision.customerId)) {
    return notFound(Words::tr("This customer is gone."));
  }
  const auto money = findMoney(decision);
  if (!money.ok()) return money.error();
  if (auto checked = checkParts(decision); !checked.ok()) return checked.error();
  if (auto checked = checkSums(decision, money.value()); !checked.ok()) return checked.error();
  const qint64 matching = store(decision, money.value());
  log(matching, decision);
  m_customers.insert(decision.customerId);
  return matching;
}

Result<MatchApplier::Money> MatchApplier::findMoney(const MatchDecision& decision) {
  if ((decision.bankLineId != 0) == (decision.creditItemId != 0)) {
    return invalid(Words::tr("Choose one bank line or one credit."));
  }
  auto money = decision.bankLineId != 0 ? findLine(decision) : findCredit(decision);
  if (!money.ok()) return money;
  if (decision.receivedMinor <= 0) {
    return invalid(Words::tr("The amount to match must be more than nothing."));
  }
  if (decision.receivedMinor > money.value().openMinor) {
    return conflict(
        Words::tr("Only %1 is left of \"%2\": %3 cannot be matched.")
            .arg(text(money.value().openMinor), money.value().label, text(decision.receivedMinor)));
  }
  return money;
}

Result<MatchApplier::Money> MatchApplier::findLine(const MatchDecision& decision) {
  const auto found = m_bank.find(decision.bankLineId);
  if (!found) return notFound(Words::tr("This bank line is gone."));
  const auto& line = found->line;
  if (line.amountMinor < 0) {
    return invalid(Words::tr("\"%1\" is money that went out: it can only take a receipt back.")
                       .arg(line.label));
  }
  if (found->setAside) {
    return conflict(
        Words::tr("\"%1\" was set aside. Take it back from there first.").arg(line.label));
  }
  if (found->currency != m_currency.code()) {
    return invalid(Words::tr("\"%1\" is in %2, the ledger in %3.")
                       .arg(line.label, found->currency, m_currency.code()));
  }
  return Money{found->id,     0,          found->batchId,  line.line,
               line.bookedOn, line.label, found->openMinor};
}

Result<MatchApplier::Money> MatchApplier::findCredit(const MatchDecision& decision) {
  const auto* credit = findItem(decision.creditItemId);
  if (credit == nullptr) return notFound(Words::tr("This credit is gone."));
  if (credit->customerId != decision.customerId) {
    return invalid(Words::tr("%1 can only settle items of its own customer.").arg(credit->name));
  }
  if (!credit->isMatchable() || credit->openMinor >= 0) {
    return conflict(Words::tr("Nothing is left of %1.").arg(credit->name));
  }
  if (decision.parts.isEmpty()) {
    return invalid(Words::tr("Choose the items that %1 settles.").arg(credit->name));
  }
  return Money{
      0, credit->id, credit->batchId, 0, credit->entryOn, credit->label, -credit->openMinor};
}

MatchableItem* MatchApplier::findItem(qint64 id) {
  auto known = m_items.find(id);
  if (known == m_items.end()) {
    const auto item = m_matches.findItem(id);
    if (!item) return nullptr;
    known = m_items.insert(id, *item);
  }
  return &*known;
}

Result<void> MatchApplier::checkParts(const MatchDecision& decision) {
  QSet<qint64> named{decision.creditItemId};
  for (const auto& part : decision.parts) {
    const auto* item = findItem(part.itemId);
    if (item == nullptr) return notFound(Words::tr("An item to settle is gone."));
    if (item->customerId != decision.customerId) {
      return invalid(Words::tr("%1 belongs to another customer.").arg(item->name));
    }
    if (named.contains(item->id)) {
      return invalid(Words::tr("%1 is named twice.").arg(item->name));
    }
    named.insert(item->id);
    if (!item->isMatchable() || item->openMinor == 0) {
      return conflict(Words::tr("Nothing is open of %1 any more.").arg(item->name));
    }
    if (part.amount == 0 || (part.amount > 0) != (item->openMinor > 0)) {
      return invalid(Words::tr("The amount for %1 must be %2 at most, with its sign.")
                         .arg(item->name, text(item->openMinor)));
    }
    if (std::abs(part.amount) > std::abs(item->openMinor)) {
      return conflict(Words::tr("Only %1 is open of %2: %3 cannot be set against it.")
                          .arg(text(item->openMinor), item->name, text(part.amount)));
    }
  }
  return {};
}

Result<void> MatchApplier::checkSums(const MatchDecision& decision, const Money& money) const {
  const qint64 sum = sumOf(decision.parts);
  const qint64 paid = decision.receivedMinor + decision.differenceMinor;
  if (decision.differenceMinor < 0) {
    return invalid(Words::tr("A difference that is written off cannot be less than nothing."));
  }
  if (!decision.parts.isEmpty() && sum <= 0) {
    return invalid(
        Words::tr("The credits among the chosen items cover the others: nothing is left to pay "
                  "with \"%1\".")
            .arg(money.label));
  }
  if (sum > paid) {
    return invalid(Words::tr("The chosen items add up to %1, but %2 came in.")
                       .arg(text(sum), text(decision.receivedMinor)));
  }
  if (decision.differenceMinor > 0 && sum < paid) {
    return invalid(Words::tr("Nothing can be written off: the items add up to %1 and %2 came in.")
                       .arg(text(sum), text(decision.receivedMinor)));
  }
  return {};
}

qint64 MatchApplier::store(const MatchDecision& decision, const Money& money) {
  MatchingRecord record{0, money.lineId,        money.creditId,  0,
                        0, decision.customerId, decision.reason, decision.parts};
  qint64 paidItem = money.creditId;
  for (const auto& part : decision.parts) {
    auto& item = m_items[part.itemId];
    item.openMinor -= part.amount;
    if (part.amount > 0 && (paidItem == money.creditId)) paidItem = item.id;
  }
  ProvisionalItem item;
  item.customerId = decision.customerId;
  item.accountId = m_matches.accountFor(decision.customerId, paidItem);
  item.batchId = money.batchId;
  item.line = money.line;
  item.label = money.label;
  item.day = money.day;
  if (money.lineId != 0) {
    item.amountMinor = -decision.receivedMinor;
    record.creditId = m_matches.insertItem(item);
    m_receipts.append({record.creditId, decision.receivedMinor, money.day, decision.parts});
  } else {
    m_items[money.creditId].openMinor += sumOf(decision.parts) - decision.differenceMinor;
  }
  if (decision.differenceMinor > 0) {
    item.kind = ItemKind::WriteOff;
    item.amountMinor = -decision.differenceMinor;
    record.differenceId = m_matches.insertItem(item);
  }
  return m_matches.insert(record, m_context.clock().toString(Qt::ISODate), m_context.actor);
}

void MatchApplier::log(qint64 matching, const MatchDecision& decision) {
  QJsonArray items;
  for (const auto& part : decision.parts) {
    items.append(QJsonObject{{u"id"_s, part.itemId}, {u"amount"_s, text(part.amount)}});
  }
  m_log.write(u"match.apply"_s, u"matching"_s, matching, {},
              {{u"customer"_s, decision.customerId},
               {u"bankLine"_s, decision.bankLineId},
               {u"creditItem"_s, decision.creditItemId},
               {u"received"_s, text(decision.receivedMinor)},
               {u"writtenOff"_s, text(decision.differenceMinor)},
               {u"items"_s, items},
               {u"reason"_s, decision.reason}});
}

Result<void> MatchApplier::verify() const {
  for (const auto& receipt : m_receipts) {
    if (!m_matches.isSuperseded(receipt.itemId)) continue;
    for (const auto& part : receipt.parts) {
      const auto& item = m_items[part.itemId];
      if (std::abs(m_matches.openMinor(item.id)) <= std::abs(item.openMinor)) continue;
      return conflict(Words::tr("The accounts hold the receipt of %1 on %2 already and have "
                                "settled other items with it: nothing of it is left for %3.")
                          .arg(text(receipt.amountMinor), isoDay(receipt.day), item.name));
    }
  }
  return {};
}

}  // namespace encaisse
