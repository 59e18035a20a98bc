#include "ui/cash_in/cash_in_facts.h"

#include <algorithm>
#include <numeric>

#include "core/base/text_match.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// The amount stands in it as people type it, with a point and with a comma.
QString searchText(const CashInLine& line, const QString& rest, Currency currency) {
  const QString point = toDecimal(line.amountMinor, currency);
  QString comma = point;
  comma.replace(u'.', u',');
  return foldForSearch(u"%1 %2 %3 %4 %5"_s.arg(line.counterparty, line.label, rest, point, comma));
}

CashInLine lineOf(const CashInFacts& facts, qsizetype source) {
  const auto& from = facts.work.sources[source];
  CashInLine line;
  line.kind = from.bankLineId == 0 ? CashInLine::Kind::LedgerCredit : CashInLine::Kind::Receipt;
  line.bankLineId = from.bankLineId;
  line.creditItemId = from.creditItemId;
  line.source = source;
  line.stored = facts.storedPlaces.value(from.bankLineId, -1);
  line.day = from.day;
  line.counterparty = from.counterparty;
  line.label = from.label;
  line.amountMinor = from.openMinor;
  const qint32 customer = facts.work.lines[size_t(source)].customer;
  if (line.counterparty.isEmpty() && customer >= 0) {
    line.counterparty = facts.work.book.customers[size_t(customer)].name;
  }
  line.searchText = searchText(line, from.account, facts.currency);
  return line;
}

CashInLine lineOf(const CashInFacts& facts, const StoredBankLine& from) {
  CashInLine line;
  line.kind = from.line.amountMinor < 0 ? CashInLine::Kind::Return : CashInLine::Kind::Receipt;
  line.bankLineId = from.id;
  line.stored = facts.storedPlaces.value(from.id, -1);
  line.setAside = from.setAside;
  line.day = from.line.bookedOn;
  line.counterparty = from.line.counterparty;
  line.label = from.line.label;
  line.amountMinor = from.openMinor;
  line.searchText = searchText(line, from.account + u' ' + from.line.reference, facts.currency);
  return line;
}

void arrangePlaces(CashInFacts& facts) {
  for (qsizetype i = 0; i < facts.stored.size(); ++i) {
    facts.storedPlaces.insert(facts.stored[i].id, i);
  }
  const auto& book = facts.work.book;
  facts.itemPlaces.reserve(std::ssize(book.items));
  for (size_t i = 0; i < book.items.size(); ++i) {
    facts.itemPlaces.insert(book.items[i].id, qsizetype(i));
  }
  for (size_t i = 0; i < book.customers.size(); ++i) {
    facts.customerPlaces.insert(book.customers[i].id, qint32(i));
  }
}

void arrangeTexts(CashInFacts& facts) {
  const auto& customers = facts.work.book.customers;
  facts.customerTexts.reserve(std::ssize(customers));
  for (const auto& customer : customers) {
    facts.customerTexts.append(foldForSearch(customer.name + u' ' + customer.code));
  }
  facts.customerOrder.resize(customers.size());
  std::iota(facts.customerOrder.begin(), facts.customerOrder.end(), 0);
  std::ranges::sort(facts.customerOrder, {},
                    [&](qint32 place) -> const QString& { return facts.customerTexts[place]; });
  for (const auto& matching : std::as_const(facts.matchings)) {
    QStringList texts{matching.customerName, matching.customerCode, matching.label,
                      toDecimal(matching.amountMinor, facts.currency)};
    for (const auto& part : matching.parts) texts.append(facts.numbers.value(part.itemId));
    facts.matchingTexts.append(foldForSearch(texts.join(u' ')));
  }
}

}  // namespace

const MatchItem* CashInFacts::findItem(qint64 id) const {
  const auto found = itemPlaces.constFind(id);
  return found == itemPlaces.cend() ? nullptr : &work.book.items[size_t(*found)];
}

void arrangeFacts(CashInFacts& facts) {
  EXPECTS(std::ssize(facts.work.lines) == facts.work.sources.size());
  arrangePlaces(facts);
  arrangeTexts(facts);
  facts.lines.clear();
  for (qsizetype i = 0; i < facts.work.sources.size(); ++i) {
    facts.lines.push_back(lineOf(facts, i));
  }
  for (const auto& back : std::as_const(facts.work.returns)) {
    if (!back.setAside) facts.lines.push_back(lineOf(facts, back));
  }
  for (const auto& line : std::as_const(facts.stored)) {
    if (line.setAside) facts.lines.push_back(lineOf(facts, line));
  }
  std::ranges::stable_sort(facts.lines, std::ranges::greater{}, &CashInLine::day);
}

}  // namespace encaisse
