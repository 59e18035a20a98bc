#include "core/tables/day_text.h"
#include "tests/support/catch.h"

using namespace encaisse;

namespace {

QString read(const char* text, DayOrder order = DayOrder::DayFirst) {
  const auto day = readTableDay({text, CellType::Text}, order);
  if (day.state == FieldState::Empty) return QStringLiteral("empty");
  return day.state == FieldState::Bad ? QStringLiteral("bad") : isoDay(toDate(day.day));
}

}  // namespace

TEST_CASE("DayText") {
  SECTION("days read as people and programs write them") {
    const auto [text, iso] = GENERATE(table<const char*, const char*>({
        {"31/10/2026", "2026-10-31"},
        {"31.10.2026", "2026-10-31"},
        {"31-10-26", "2026-10-31"},
        {"3/4/2026", "2026-04-03"},
        {"2026-10-31", "2026-10-31"},
        {"2026/10/31", "2026-10-31"},
        {"2026-10-31T00:00:00", "2026-10-31"},
        {"31/10/2026 14:05", "2026-10-31"},
        {"20261031", "2026-10-31"},
        {"31102026", "2026-10-31"},
        {"311026", "2026-10-31"},
        {"31-oct.-2026", "2026-10-31"},
        {"31 octobre 2026", "2026-10-31"},
        {"Oct 31, 2026", "2026-10-31"},
        {"1 août 2026", "2026-08-01"},
        {"15 févr. 2026", "2026-02-15"},
        {"5 déc. 2026", "2026-12-05"},
        {"31/12/79", "2079-12-31"},
        {"31/12/80", "1980-12-31"},
    }));
    CAPTURE(text);
    CHECK(read(text) == QString::fromLatin1(iso));
  }
  SECTION("the order of the column is obeyed") {
    CHECK(read("03/04/2026", DayOrder::MonthFirst) == QStringLiteral("2026-03-04"));
    CHECK(read("26/10/31", DayOrder::YearFirst) == QStringLiteral("2026-10-31"));
    CHECK(read("31/10/2026", DayOrder::YearFirst) == QStringLiteral("2026-10-31"));
  }
  SECTION("days that do not exist are bad") {
    const auto text =
        GENERATE("30/02/2026", "31/04/2026", "29/02/2025", "00/01/2026", "32/01/2026", "31/13/2026",
                 "à réception", "12.50", "2026", "1 234 567", "12/2026");
    CAPTURE(text);
    CHECK(read(text) == QStringLiteral("bad"));
  }
  SECTION("no day is empty") {
    const auto text = GENERATE("", "00000000", "0000-00-00", "00/00/0000", "-");
    CHECK(read(text) == QStringLiteral("empty"));
  }
  SECTION("a year far away is told, readable or not") {
    CHECK(readTableDay({"01/02/0098", CellType::Text}, DayOrder::DayFirst).farYear);
    CHECK(read("01/02/0098") == QStringLiteral("bad"));
    CHECK(readTableDay({"01/02/1905", CellType::Text}, DayOrder::DayFirst).farYear);
    CHECK(read("01/02/1905") == QStringLiteral("1905-02-01"));
    CHECK_FALSE(readTableDay({"01/02/1990", CellType::Text}, DayOrder::DayFirst).farYear);
    CHECK_FALSE(readTableDay({"31/12/2100", CellType::Text}, DayOrder::DayFirst).farYear);
    CHECK(readTableDay({"01/01/2101", CellType::Text}, DayOrder::DayFirst).farYear);
  }
  SECTION("one value says what it says about the order") {
    const auto [text, hint] = GENERATE(table<const char*, DayHint>({
        {"31/10/2026", DayHint::DayFirst},
        {"10/31/2026", DayHint::MonthFirst},
        {"03/04/2026", DayHint::Unclear},
        {"12/05/2026", DayHint::Unclear},
        {"05/12/2026", DayHint::Unclear},
        {"04/04/2026", DayHint::None},
        {"2026-03-04", DayHint::None},
        {"20260304", DayHint::None},
        {"3 avril 2026", DayHint::None},
        {"31/31/2026", DayHint::None},
        {"Total", DayHint::None},
    }));
    CAPTURE(text);
    CHECK(dayHint(text) == hint);
  }
}
