#include "core/import/derive_facts.h"
#include "core/import/fec_fields.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

const std::vector<FiscalYear> oneYear{
    {dayNumber(QDate{2025, 1, 1}), dayNumber(QDate{2025, 12, 31}), 0}};
const std::vector<FiscalYear> twoYears{
    {dayNumber(QDate{2025, 1, 1}), dayNumber(QDate{2025, 12, 31}), 0},
    {dayNumber(QDate{2026, 1, 1}), dayNumber(QDate{2026, 12, 31}), dayNumber(QDate{2026, 1, 1})}};

/// Lines of accounts, written as one reads them.
class Lines {
public:
  Lines& add(qint64 customer, const char* on, qint64 amount, std::string_view letter = {},
             std::string_view piece = {}, qint64 account = 411) {
    RawItem item;
    item.id = qint64(m_items.size()) + 1;
    item.customer = customer;
    item.account = account;
    item.amount = amount;
    item.letter = letter.empty() ? 0 : fingerprint(letter);
    item.piece = piece.empty() ? 0 : fingerprint(piece);
    item.entryDay = item.dueDay = dayNumber(day(on));
    item.line = quint32(item.id);
    item.kind = amount > 0 ? ItemKind::Invoice : ItemKind::Payment;
    m_items.push_back(item);
    return *this;
  }
  Lines& opening(qint64 customer, qint64 amount, std::string_view letter = {},
                 std::string_view piece = {}, qint64 account = 411) {
    add(customer, "2026-01-01", amount, letter, piece, account);
    m_items.back().kind = amount > 0 ? ItemKind::OpeningDebit : ItemKind::OpeningCredit;
    return *this;
  }
  std::vector<RawItem> items() const { return m_items; }

private:
  std::vector<RawItem> m_items;
};

struct Derived {
  std::vector<RawItem> items;
  DerivedFacts facts;

  /// By the order in which the lines were written, from 1.
  const RawItem& item(qint64 id) const { return *std::ranges::find(items, id, &RawItem::id); }
  qint64 open(qint64 id) const { return item(id).open; }
  /// "debit<credit:amount@day" by these numbers.
  QStringList allocations() const {
    QStringList texts;
    for (const auto& a : facts.allocations) {
      texts.append(u"%1<%2:%3@%4"_s.arg(items[a.debit].id)
                       .arg(items[a.credit].id)
                       .arg(a.amount)
                       .arg(isoDay(toDate(a.effectiveDay))));
    }
    texts.sort();
    return texts;
  }
};

/// Of lines that nothing but the accounts speaks of.
DerivedFacts deriveFacts(std::vector<RawItem>& items, const std::vector<FiscalYear>& years) {
  RawFacts facts;
  facts.items = std::move(items);
  auto derived = encaisse::deriveFacts(facts, years);
  items = std::move(facts.items);
  return derived;
}

Derived derive(const Lines& lines, const std::vector<FiscalYear>& years) {
  Derived derived{lines.items(), {}};
  derived.facts = ::deriveFacts(derived.items, years);
  return derived;
}

}  // namespace

TEST_CASE("deriveFacts: lettering") {
  SECTION("a group is one customer, one account, one code of one year") {
    const auto derived = derive(Lines{}
                                    .add(1, "2025-02-01", 100, "A")   // 1
                                    .add(2, "2025-02-02", -100, "A")  // 2: another customer
                                    .add(1, "2025-02-03", -100, "a")  // 3: another code
                                    .add(1, "2025-02-04", -100, "A", {}, 416)  // 4: another account
                                    .add(1, "2026-02-05", -100, "A")           // 5: another year
                                    .add(1, "2025-02-06", -40, "A"),           // 6
                                twoYears);
    CHECK(derived.allocations() == QStringList{u"1<6:40@2025-02-06"_s});
    CHECK(derived.open(1) == 60);
    CHECK(derived.open(6) == 0);
    CHECK(derived.open(5) == -100);
  }
  SECTION("the same code on another account is another group, also when nothing stands between") {
    const auto derived = derive(
        Lines{}.add(1, "2025-02-01", 100, "A", {}, 411).add(1, "2025-02-02", -100, "A", {}, 416),
        oneYear);
    CHECK(derived.facts.allocations.empty());
  }
  SECTION("a code that is used again in the next year is another group") {
    const auto derived = derive(Lines{}
                                    .add(1, "2025-02-01", 100, "A")
                                    .add(1, "2025-03-01", -100, "A")
                                    .add(1, "2026-02-01", 70, "A")
                                    .add(1, "2026-03-01", -70, "A"),
                                twoYears);
    CHECK(derived.allocations() == QStringList{u"1<2:100@2025-03-01"_s, u"3<4:70@2026-03-01"_s});
  }
  SECTION("lines without a code are left alone") {
    CHECK(derive(Lines{}.add(1, "2025-02-01", 100).add(1, "2025-02-02", -100), oneYear)
              .facts.allocations.empty());
  }
}

TEST_CASE("deriveFacts: openings") {
  SECTION("of the first year are items: there is nothing that they stand for") {
    std::vector<FiscalYear> years = oneYear;
    years[0].opening = years[0].first;
    auto lines = Lines{}.add(1, "2025-01-01", 100).items();
    lines[0].kind = ItemKind::OpeningDebit;
    const auto facts = ::deriveFacts(lines, years);
    CHECK_FALSE(lines[0].superseded);
    CHECK(lines[0].open == 100);
    CHECK(facts.differences.empty());
  }
  SECTION("line by line: same account and amount, the same piece first") {
    const auto derived = derive(Lines{}
                                    .add(1, "2025-11-01", 100, {}, "FA1")  // 1
                                    .add(1, "2025-12-01", 100, {}, "FA2")  // 2
                                    .opening(1, 100, "B", "FA2")           // 3 stands for 2
                                    .opening(1, 100, {}, "autre")          // 4 stands for 1
                                    .add(1, "2026-03-01", -100, "B"),      // 5
                                twoYears);
    CHECK(derived.item(3).superseded);
    CHECK(derived.item(4).superseded);
    CHECK(derived.open(3) == 0);
    CHECK(derived.allocations() == QStringList{u"2<5:100@2026-03-01"_s});
    CHECK(derived.open(1) == 100);
    CHECK(derived.facts.differences.empty());
  }
  SECTION("what the old year settled is not carried on") {
    const auto derived = derive(Lines{}
                                    .add(1, "2025-11-01", 100, "A")
                                    .add(1, "2025-12-01", -100, "A")
                                    .add(1, "2025-12-02", 70)
                                    .opening(1, 70),
                                twoYears);
    CHECK(derived.item(4).superseded);
    CHECK(derived.open(3) == 70);
    CHECK(derived.facts.differences.empty());
  }
  SECTION("a part that was paid: the line carries the rest") {
    const auto derived = derive(Lines{}
                                    .add(1, "2025-11-01", 100, "a", "FA1")
                                    .add(1, "2025-12-01", -40, "a")
                                    .opening(1, 60, "Z", "FA1")
                                    .add(1, "2026-02-01", -60, "Z"),
                                twoYears);
    CHECK(derived.item(3).superseded);
    CHECK(derived.open(1) == 0);
    CHECK(derived.allocations() == QStringList{u"1<2:40@2025-12-01"_s, u"1<4:60@2026-02-01"_s});
  }
  SECTION("one total stands for all that is left, credits included") {
    const auto derived = derive(Lines{}
                                    .add(1, "2025-11-01", 100)
                                    .add(1, "2025-11-02", 50)
                                    .add(1, "2025-12-01", -30)
                                    .opening(1, 120, "B")
                                    .add(1, "2026-02-01", -110, "B"),
                                twoYears);
    CHECK(derived.item(4).superseded);
    // The total carries 120: the oldest item whole, 20 of the second. The payment settles 110.
    CHECK(derived.open(1) == 0);
    CHECK(derived.open(2) == 40);
    CHECK(derived.open(3) == -30);
    CHECK(derived.open(5) == 0);
  }
  SECTION("a credit in what a debit total stands for is no part of what is paid") {
    const auto derived = derive(Lines{}
                                    .add(1, "2025-11-01", -30)
                                    .add(1, "2025-11-02", 100)
                                    .opening(1, 70, "B")
                                    .add(1, "2026-02-01", -70, "B"),
                                twoYears);
    CHECK(derived.open(1) == -30);
    CHECK(derived.open(2) == 30);
    CHECK(derived.allocations() == QStringList{u"2<4:70@2026-02-01"_s});
  }
  SECTION("another account is another balance line by line") {
    const auto derived = derive(Lines{}
                                    .add(1, "2025-11-01", 100, {}, {}, 411)
                                    .add(1, "2025-11-02", 100, {}, {}, 416)
                                    .opening(1, 100, "B", {}, 416)
                                    .opening(1, 100, {}, {}, 411)
                                    .add(1, "2026-02-01", -100, "B", {}, 416),
                                twoYears);
    CHECK(derived.open(1) == 100);
    CHECK(derived.open(2) == 0);
  }
  SECTION("an opening that differs: the difference makes the balance right") {
    const auto derived = derive(Lines{}
                                    .add(1, "2025-11-01", 100, {}, "FA1")
                                    .add(1, "2025-11-02", 50, {}, "FA2")
                                    .opening(1, 100, {}, "FA1")
                                    .opening(1, 45, {}, "FA2"),
                                twoYears);
    REQUIRE(derived.facts.differences.size() == 1);
    // FA2 50 is left by the old year; its line says 45 and stays: −50 + 45.
    CHECK(derived.facts.differences[0] ==
          OpeningDifference{1, 411, -50, dayNumber(day("2026-01-01"))});
    CHECK(derived.item(3).superseded);
    CHECK_FALSE(derived.item(4).superseded);
    CHECK(derived.open(4) == 45);
  }
  SECTION("a balance that no line carries on is taken out, a line for nothing known stays") {
    const auto derived = derive(Lines{}.add(1, "2025-11-01", 100).opening(2, 70), twoYears);
    REQUIRE(derived.facts.differences.size() == 1);
    CHECK(derived.facts.differences[0].customer == 1);
    CHECK(derived.facts.differences[0].amount == -100);
    CHECK(derived.open(2) == 70);
  }
  SECTION("a year without opening lines goes on from the year before") {
    auto years = twoYears;
    years[1].opening = 0;
    const auto derived = derive(Lines{}.add(1, "2025-11-01", 100).add(1, "2026-11-01", 5), years);
    CHECK(derived.facts.differences.empty());
    CHECK(derived.open(1) == 100);
  }
  SECTION("a difference of one year is not made again in the next") {
    auto years = twoYears;
    years.push_back(
        {dayNumber(day("2027-01-01")), dayNumber(day("2027-12-31")), dayNumber(day("2027-01-01"))});
    auto lines = Lines{}.add(1, "2025-11-01", 100).opening(1, 90).add(1, "2027-01-01", 90).items();
    lines[2].kind = ItemKind::OpeningDebit;
    const auto facts = ::deriveFacts(lines, years);
    REQUIRE(facts.differences.size() == 1);
    CHECK(facts.differences[0].amount == -100);
    CHECK(toDate(facts.differences[0].day) == day("2026-01-01"));
    CHECK(lines[2].superseded);
  }
  SECTION("the same lines in any order give the same facts") {
    const Lines lines = Lines{}
                            .add(2, "2025-11-01", 100, "A", "FA1")
                            .add(1, "2025-11-01", 100, {}, "FA1")
                            .add(1, "2025-11-02", 50, {}, "FA2")
                            .opening(1, 100, "B", "FA1")
                            .opening(1, 45, {}, "FA2")
                            .add(2, "2025-12-01", -60, "A")
                            .opening(2, 40)
                            .add(1, "2026-02-01", -100, "B");
    const auto expected = derive(lines, twoYears);
    auto items = lines.items();
    for (int turn = 0; turn < 8; ++turn) {
      std::ranges::rotate(items, items.begin() + 1);
      Derived derived{items, {}};
      derived.facts = ::deriveFacts(derived.items, twoYears);
      CHECK(derived.allocations() == expected.allocations());
      CHECK(derived.facts.differences == expected.facts.differences);
      for (qint64 id = 1; id <= 8; ++id) CHECK(derived.open(id) == expected.open(id));
    }
  }
}
