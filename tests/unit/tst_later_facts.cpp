#include "core/import/fec_fields.h"
#include "core/import/later_facts.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

DayNumber dayOf(const char* text) { return dayNumber(day(text)); }

/// Facts of one customer, written as one reads them; ids count from 1.
class Facts {
public:
  Facts& item(const char* on, qint64 amount, std::string_view number = {},
              ItemKind kind = ItemKind::Other) {
    RawItem item;
    item.id = qint64(m_facts.items.size()) + 1;
    item.customer = 1;
    item.account = 411;
    item.amount = amount;
    item.piece = number.empty() ? 0 : fingerprint(number);
    item.entryDay = item.dueDay = dayOf(on);
    item.line = quint32(item.id);
    item.kind = kind != ItemKind::Other ? kind : amount > 0 ? ItemKind::Invoice : ItemKind::Payment;
    m_facts.items.push_back(item);
    return *this;
  }
  Facts& receipt(const char* on, qint64 amount, ItemKind kind = ItemKind::Payment) {
    item(on, amount, {}, kind);
    m_facts.items.back().provisional = true;
    return *this;
  }
  Facts& lettered(std::string_view code) {
    m_facts.items.back().letter = fingerprint(code);
    return *this;
  }
  Facts& settles(qint64 credit, std::string_view number, qint64 amount = 0) {
    m_facts.settles.push_back({credit, fingerprint(number), amount});
    return *this;
  }
  Facts& match(qint64 credit, std::vector<RawMatching::Part> parts, qint64 difference = 0) {
    m_facts.matchings.push_back({credit, difference, std::move(parts)});
    return *this;
  }
  Facts& returned(qint64 returnId, qint64 receipt, qint64 writtenOff = 0, qint64 writtenBack = 0) {
    m_facts.returns.push_back(
        {returnId, receipt, m_facts.matchings.size(), writtenOff, writtenBack});
    return *this;
  }
  /// A list of open items and what it shows.
  Facts& list(const char* on, std::vector<std::pair<qint64, qint64>> states) {
    for (const auto& [id, open] : states) {
      m_facts.states.push_back({quint32(m_facts.snapshots.size()), id, open});
    }
    m_facts.snapshots.push_back(dayOf(on));
    return *this;
  }
  Facts& derive() {
    m_derived = deriveFacts(m_facts, {{dayOf("2025-01-01"), dayOf("2026-12-31"), 0}});
    return *this;
  }

  const RawItem& at(qint64 id) const { return *std::ranges::find(m_facts.items, id, &RawItem::id); }
  qint64 open(qint64 id) const { return at(id).open; }
  /// What is left of an item at the end of a day, by the allocations alone.
  qint64 openOn(qint64 id, const char* on) const {
    const auto& item = at(id);
    qint64 open = item.entryDay <= dayOf(on) ? item.amount : 0;
    for (const auto& a : m_derived.allocations) {
      if (a.effectiveDay > dayOf(on)) continue;
      if (m_facts.items[a.debit].id == id) open -= a.amount;
      if (m_facts.items[a.credit].id == id) open += a.amount;
    }
    return open;
  }
  /// Balance of the customer at a day: everything that is booked by then and stands.
  qint64 balanceOn(const char* on) const {
    qint64 sum = 0;
    for (const auto& item : m_facts.items) {
      if (!item.superseded && item.entryDay <= dayOf(on)) sum += item.amount;
    }
    return sum;
  }
  const RawFacts& facts() const { return m_facts; }
  size_t clearings() const {
    return size_t(std::ranges::count(m_facts.items, ItemKind::Clearing, &RawItem::kind));
  }

private:
  RawFacts m_facts;
  DerivedFacts m_derived;
};

}  // namespace

TEST_CASE("LaterFacts: numbers that credits name") {
  SECTION("a payment pays what it names, parts first as stated") {
    const auto facts = Facts{}
                           .item("2026-01-05", 100, "F1")
                           .item("2026-01-06", 50, "F2")
                           .item("2026-02-01", -90)
                           .settles(3, "F1", 40)
                           .settles(3, "F2")
                           .derive();
    CHECK(facts.open(1) == 60);
    CHECK(facts.open(2) == 0);
    CHECK(facts.open(3) == 0);
    CHECK(facts.openOn(1, "2026-01-31") == 100);
  }
  SECTION("a number that is not there, or a sum too large, leaves the credit open") {
    const auto facts = Facts{}
                           .item("2026-01-05", 100, "F1")
                           .item("2026-02-01", -150)
                           .settles(2, "F9")
                           .settles(2, "F1")
                           .derive();
    CHECK(facts.open(1) == 0);
    CHECK(facts.open(2) == -50);
  }
}

TEST_CASE("LaterFacts: money that the bank brought") {
  SECTION("pays what it was matched with, from the later of the two days") {
    const auto facts =
        Facts{}.item("2026-01-05", 100).receipt("2026-02-01", -60).match(2, {{1, 60}}).derive();
    CHECK(facts.open(1) == 40);
    CHECK(facts.open(2) == 0);
    CHECK(facts.openOn(1, "2026-01-31") == 100);
    CHECK(facts.openOn(1, "2026-02-01") == 40);
  }
  SECTION("with a credit note and a difference written off") {
    // 100 − 20 (credit note) − 1 (difference) = 79 received
    const auto facts = Facts{}
                           .item("2026-01-05", 100)
                           .item("2026-01-06", -20, {}, ItemKind::CreditNote)
                           .receipt("2026-02-01", -79)
                           .receipt("2026-02-01", -1, ItemKind::WriteOff)
                           .match(3, {{1, 100}, {2, -20}}, 4)
                           .derive();
    for (const qint64 id : {1, 2, 3, 4}) CHECK(facts.open(id) == 0);
  }
  SECTION("the accounts hold it later: theirs stands, the matching passes to it") {
    const auto facts = Facts{}
                           .item("2026-01-05", 100)
                           .receipt("2026-02-01", -100)
                           .item("2026-02-03", -100)
                           .match(2, {{1, 100}})
                           .derive();
    CHECK(facts.at(2).superseded);
    CHECK(facts.open(1) == 0);
    CHECK(facts.open(3) == 0);
    CHECK(facts.balanceOn("2026-02-28") == 0);
  }
  SECTION("the accounts' own lettering of that payment wins") {
    const auto facts = Facts{}
                           .item("2026-01-05", 100)
                           .item("2026-01-06", 100)
                           .lettered("A")
                           .receipt("2026-02-01", -100)
                           .item("2026-02-01", -100)
                           .lettered("A")
                           .match(3, {{1, 100}})
                           .derive();
    CHECK(facts.at(3).superseded);
    CHECK(facts.open(1) == 100);
    CHECK(facts.open(2) == 0);
  }
  SECTION("a payment of another amount, or sixteen days away, is another one") {
    for (const auto& [on, amount] : {std::pair{"2026-02-01", -99}, {"2026-02-17", -100}}) {
      const auto facts = Facts{}.receipt("2026-02-01", -100).item(on, amount).derive();
      CHECK_FALSE(facts.at(1).superseded);
    }
    CHECK(Facts{}.receipt("2026-02-01", -100).item("2026-02-16", -100).derive().at(1).superseded);
  }
  SECTION("two receipts and one payment of the accounts: the nearer one is it") {
    const auto facts = Facts{}
                           .receipt("2026-02-01", -100)
                           .receipt("2026-02-09", -100)
                           .item("2026-02-10", -100)
                           .derive();
    CHECK(int(facts.at(1).superseded) + int(facts.at(2).superseded) == 1);
  }
}

TEST_CASE("LaterFacts: a returned payment") {
  const auto facts = Facts{}
                         .item("2026-01-05", 100)
                         .receipt("2026-02-01", -100)
                         .receipt("2026-02-20", 100, ItemKind::ReturnedPayment)
                         .match(2, {{1, 100}})
                         .returned(3, 2)
                         .derive();
  SECTION("opens again what it paid, from its day on and not before") {
    CHECK(facts.openOn(1, "2026-02-19") == 0);
    CHECK(facts.openOn(1, "2026-02-20") == 100);
    CHECK(facts.open(1) == 100);
  }
  SECTION("and it can be paid again") {
    const auto again = Facts{}
                           .item("2026-01-05", 100)
                           .receipt("2026-02-01", -100)
                           .receipt("2026-02-20", 100, ItemKind::ReturnedPayment)
                           .receipt("2026-03-01", -100)
                           .match(2, {{1, 100}})
                           .returned(3, 2)
                           .match(4, {{1, 100}})
                           .derive();
    CHECK(again.openOn(1, "2026-02-25") == 100);
    CHECK(again.open(1) == 0);
    CHECK(again.open(4) == 0);
  }
  SECTION("what was written off with it is owed again too, and was not before") {
    // 100 was owed, 99 came in and 1 was written off; the 99 came back.
    const auto whole = Facts{}
                           .item("2026-01-05", 100)
                           .receipt("2026-02-01", -99)
                           .receipt("2026-02-01", -1, ItemKind::WriteOff)
                           .receipt("2026-02-20", 99, ItemKind::ReturnedPayment)
                           .receipt("2026-02-20", 1, ItemKind::WriteOff)
                           .match(2, {{1, 100}}, 3)
                           .returned(4, 2, 3, 5)
                           .derive();
    CHECK(whole.openOn(1, "2026-02-19") == 0);
    CHECK(whole.openOn(1, "2026-02-20") == 100);
    for (const qint64 id : {2, 3, 4, 5}) CHECK(whole.open(id) == 0);
    CHECK(whole.balanceOn("2026-02-19") == 0);
    CHECK(whole.balanceOn("2026-02-20") == 100);
  }
  SECTION("many returns among many matchings take no longer than their number") {
    // 20 000 receipts and 20 000 returns: looking through all allocations for each return would be
    // 400 million steps.
    constexpr int count = 20'000;
    Facts many;
    for (int i = 0; i < count; ++i) {
      many.item("2026-01-05", 100).receipt("2026-02-01", -100);
      many.receipt("2026-02-20", 100, ItemKind::ReturnedPayment);
      many.match(3 * i + 2, {{3 * i + 1, 100}});
    }
    for (int i = 0; i < count; ++i) many.returned(3 * i + 3, 3 * i + 2);
    many.derive();
    CHECK(std::ranges::all_of(many.facts().items, [](const RawItem& item) {
      return item.open == (item.kind == ItemKind::Invoice ? 100 : 0);
    }));
  }
  SECTION("receipt and return cancel each other") {
    CHECK(facts.open(2) == 0);
    CHECK(facts.open(3) == 0);
  }
}

TEST_CASE("LaterFacts: lists of open items") {
  SECTION("what the next list no longer shows is settled on its day") {
    const auto facts = Facts{}
                           .item("2026-01-05", 100, "F1")
                           .item("2026-01-06", 50, "F2")
                           .list("2026-01-31", {{1, 100}, {2, 50}})
                           .list("2026-02-28", {{2, 50}})
                           .derive();
    CHECK(facts.openOn(1, "2026-02-27") == 100);
    CHECK(facts.openOn(1, "2026-02-28") == 0);
    CHECK(facts.open(2) == 50);
    CHECK(facts.balanceOn("2026-02-28") == 50);
    CHECK(facts.clearings() == 1);
  }
  SECTION("what it shows less of is settled in part; the original amount stays") {
    const auto facts = Facts{}
                           .item("2026-01-05", 100, "F1")
                           .list("2026-01-31", {{1, 60}})
                           .list("2026-02-28", {{1, 25}})
                           .derive();
    CHECK(facts.openOn(1, "2026-01-31") == 60);
    CHECK(facts.openOn(1, "2026-02-28") == 25);
    CHECK(facts.balanceOn("2026-02-28") == 25);
  }
  SECTION("what a later list shows again is open again from that list on") {
    const auto facts = Facts{}
                           .item("2026-01-05", 100, "F1")
                           .list("2026-01-31", {{1, 100}})
                           .list("2026-02-28", {})
                           .list("2026-03-31", {{1, 100}})
                           .derive();
    CHECK(facts.openOn(1, "2026-03-30") == 0);
    CHECK(facts.openOn(1, "2026-03-31") == 100);
    CHECK(facts.balanceOn("2026-03-30") == 0);
    CHECK(facts.balanceOn("2026-03-31") == 100);
  }
  SECTION("more than the item ever was stands beside it, and goes with it") {
    const auto facts = Facts{}
                           .item("2026-01-05", 100, "F1")
                           .list("2026-01-31", {{1, 130}})
                           .list("2026-02-28", {})
                           .derive();
    CHECK(facts.balanceOn("2026-01-31") == 130);
    CHECK(facts.balanceOn("2026-02-28") == 0);
    CHECK(facts.open(1) == 0);
  }
  SECTION("what money from the bank has paid by then needs no settling") {
    const auto facts = Facts{}
                           .item("2026-01-05", 100, "F1")
                           .receipt("2026-02-10", -100)
                           .match(2, {{1, 100}})
                           .list("2026-01-31", {{1, 100}})
                           .list("2026-02-28", {})
                           .derive();
    CHECK(facts.open(1) == 0);
    CHECK(facts.open(2) == 0);
    CHECK(facts.balanceOn("2026-02-28") == 0);
  }
  SECTION("a list that still shows what the bank has paid opens nothing again") {
    const auto facts = Facts{}
                           .item("2026-01-05", 100, "F1")
                           .receipt("2026-02-10", -100)
                           .match(2, {{1, 100}})
                           .list("2026-02-28", {{1, 100}})
                           .derive();
    CHECK(facts.clearings() == 0);
    CHECK(facts.open(1) == 0);
    CHECK(facts.balanceOn("2026-02-28") == 0);
  }
  SECTION("and when a later one no longer shows it, the accounts hold it too") {
    const auto facts = Facts{}
                           .item("2026-01-05", 100, "F1")
                           .receipt("2026-02-10", -100)
                           .match(2, {{1, 100}})
                           .list("2026-02-28", {{1, 100}})
                           .list("2026-03-31", {})
                           .derive();
    CHECK(facts.open(1) == 0);
    CHECK(facts.open(2) == 0);
    CHECK(facts.balanceOn("2026-03-31") == 0);
    qint64 accounts = 0;
    for (const auto& item : facts.facts().items) accounts += item.provisional ? 0 : item.amount;
    CHECK(accounts == 0);
  }
  SECTION("credits are settled only where lists show credits") {
    const auto without = Facts{}.item("2026-01-05", -30).list("2026-01-31", {}).derive();
    CHECK(without.open(1) == -30);
    const auto with = Facts{}
                          .item("2026-01-05", -30)
                          .item("2026-01-06", -20)
                          .list("2026-01-31", {{1, -30}})
                          .derive();
    CHECK(with.open(1) == -30);
    CHECK(with.open(2) == 0);
    CHECK(with.balanceOn("2026-01-31") == -30);
  }
  SECTION("an item booked after a list is none of its business") {
    const auto facts = Facts{}.item("2026-02-05", 100, "F1").list("2026-01-31", {}).derive();
    CHECK(facts.open(1) == 100);
  }
}
