#include "core/tables/column_facts.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

ColumnFacts factsOf(std::initializer_list<QString> texts) {
  ColumnFacts facts;
  for (const auto& text : texts) addTo(facts, text, CellType::Text);
  return facts;
}

WritingFacts amounts(std::initializer_list<const char*> texts) {
  WritingFacts facts;
  for (const char* text : texts) facts.addAmount({text, CellType::Text});
  return facts;
}

WritingFacts days(std::initializer_list<const char*> texts) {
  WritingFacts facts;
  for (const char* text : texts) facts.addDay({text, CellType::Text});
  return facts;
}

}  // namespace

TEST_CASE("ColumnFacts") {
  SECTION("values tell what they look like") {
    const auto dates = factsOf({u"31/10/2026"_s, u"2026-10-31"_s, u""_s, u"20261031"_s});
    CHECK(dates.filled == 3);
    CHECK(dates.mostly(dates.days));
    CHECK(dates.amounts == 0);
    const auto money = factsOf({u"1 234,56"_s, u"12"_s, u"(3.50)"_s, u"1 €"_s});
    CHECK(money.amounts == 4);
    CHECK(money.decimals == 3);
    CHECK(money.days == 0);
    CHECK(factsOf({u"a.b@example.fr"_s, u"a@b"_s, u"@"_s}).emails == 1);
    CHECK(factsOf({u"FR14 2004 1010 0505 0001 3M02 606"_s, u"FR14"_s}).ibans == 1);
    CHECK(factsOf({u"EUR"_s, u"eur"_s, u"EURO"_s}).currencies == 1);
    CHECK(factsOf({u"732 829 320"_s, u"12"_s}).sirens == 1);
    CHECK(factsOf({u"73282932000074"_s}).sirets == 1);
    CHECK(factsOf({u"D"_s, u"c"_s, u"+"_s, u"X"_s}).letters == 3);
    CHECK(factsOf({u"411DUP"_s, u"706000"_s}).customerAccounts == 1);
  }
  SECTION("six digits are a number, a typed day is a day") {
    CHECK(factsOf({u"311026"_s}).amounts == 1);
    ColumnFacts facts;
    addTo(facts, u"2026-10-31"_s, CellType::Day);
    addTo(facts, u"12"_s, CellType::Number);
    CHECK(facts.days == 1);
    CHECK(facts.decimals == 1);
  }
}

TEST_CASE("WritingFacts") {
  SECTION("one clear value decides the decimal sign of all") {
    CHECK(amounts({"1,234", "5,678", "12,50"}).decimalSign() == ',');
    CHECK(amounts({"1,234", "1,234.50"}).decimalSign() == '.');
    CHECK_FALSE(amounts({"1,234", "5,678"}).decimalSign());
    CHECK(amounts({"1,234", "5,678"}).unclearDecimal == 2);
    CHECK_FALSE(amounts({"12", "13"}).decimalSign());
  }
  SECTION("values that contradict each other decide nothing") {
    CHECK_FALSE(amounts({"12,50", "12.50"}).decimalSign());
    CHECK_FALSE(days({"31/10/2026", "10/31/2026"}).dayOrder());
  }
  SECTION("one stray value in a hundred does not undo the others") {
    WritingFacts facts;
    for (int i = 0; i < 100; ++i) facts.addDay({"31/10/2026", CellType::Text});
    facts.addDay({"10/31/2026", CellType::Text});
    CHECK(facts.dayOrder() == DayOrder::DayFirst);
    facts.addDay({"10/31/2026", CellType::Text});
    CHECK_FALSE(facts.dayOrder());
  }
  SECTION("one value over 12 decides the order of the days") {
    CHECK(days({"01/02/2026", "13/02/2026"}).dayOrder() == DayOrder::DayFirst);
    CHECK(days({"01/02/2026", "02/13/2026"}).dayOrder() == DayOrder::MonthFirst);
    CHECK_FALSE(days({"01/02/2026", "11/12/2026"}).dayOrder());
    CHECK(days({"01/02/2026", "11/12/2026"}).unclearDay == 2);
  }
  SECTION("what a spreadsheet typed needs no decision") {
    WritingFacts facts;
    facts.addAmount({"1.234", CellType::Number});
    facts.addDay({"2026-01-02", CellType::Day});
    CHECK(facts.unclearDecimal + facts.unclearDay == 0);
  }
}
