#include "core/tables/bank_balances.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;

namespace {

BankStatement statementOf(std::initializer_list<std::pair<const char*, qint64>> lines) {
  BankStatement statement;
  for (const auto& [iso, minor] : lines) {
    BankLine line;
    line.bookedOn = day(iso);
    line.amountMinor = minor;
    statement.lines.append(line);
  }
  statement.firstOn = std::min(statement.lines.first().bookedOn, statement.lines.last().bookedOn);
  statement.lastOn = std::max(statement.lines.first().bookedOn, statement.lines.last().bookedOn);
  return statement;
}

}  // namespace

TEST_CASE("BankBalances") {
  SECTION("oldest first") {
    auto statement = statementOf({{"2026-10-01", 500}, {"2026-10-02", -200}});
    CHECK(takeBalances({1500, 1300}, statement) == -1);
    CHECK(statement.openingMinor == 1000);
    CHECK(statement.closingMinor == 1300);
    CHECK(statement.differenceMinor() == 0);
  }
  SECTION("newest first") {
    auto statement = statementOf({{"2026-10-02", -200}, {"2026-10-01", 500}});
    CHECK(takeBalances({1300, 1500}, statement) == -1);
    CHECK(statement.openingMinor == 1000);
    CHECK(statement.closingMinor == 1300);
  }
  SECTION("one balance a day is enough") {
    auto statement = statementOf({{"2026-10-01", 500}, {"2026-10-01", 100}, {"2026-10-02", -200}});
    CHECK(takeBalances({std::nullopt, 1600, 1400}, statement) == -1);
    CHECK(statement.openingMinor == 1000);
    CHECK(statement.closingMinor == 1400);
  }
  SECTION("one balance alone: the days tell the order") {
    auto statement = statementOf({{"2026-10-02", -200}, {"2026-10-01", 500}});
    CHECK(takeBalances({1300, std::nullopt}, statement) == -1);
    CHECK(statement.openingMinor == 1000);
    CHECK(statement.closingMinor == 1300);
  }
  SECTION("a line that does not chain is named") {
    auto statement = statementOf({{"2026-10-01", 500}, {"2026-10-02", -200}, {"2026-10-03", 100}});
    CHECK(takeBalances({1500, 1299, 1399}, statement) == 1);
    CHECK(statement.openingMinor == 1000);
    CHECK(statement.closingMinor == 1399);
  }
  SECTION("no balances, no opening") {
    auto statement = statementOf({{"2026-10-01", 500}});
    CHECK(takeBalances({std::nullopt}, statement) == -1);
    CHECK_FALSE(statement.openingMinor);
  }
  SECTION("what the file states is taken by its word, else by its day") {
    using When = StatedBalance::When;
    auto statement = statementOf({{"2026-10-01", 500}, {"2026-10-05", -200}});
    takeStated({{When::Opening, {}, 1000}, {When::Closing, {}, 1300}}, statement);
    CHECK(statement.differenceMinor() == 0);
    auto byDay = statementOf({{"2026-10-01", 500}, {"2026-10-05", -200}});
    takeStated({{When::Unknown, day("2026-09-30"), 1000}, {When::Unknown, day("2026-10-06"), 1300}},
               byDay);
    CHECK(byDay.openingMinor == 1000);
    CHECK(byDay.closingMinor == 1300);
  }
}
