#include "core/interest/rate_rule.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;

namespace {

QString percent(const RateRule& rule, const char* iso) {
  const auto rate = rateFor(rule, parseIsoDay(iso), RateTable::shipped());
  return rate ? percentOf(rate->basisPoints) : QStringLiteral("none");
}

}  // namespace

TEST_CASE("RateRule") {
  SECTION("law.md 1.6: default of firms, floor of contracts, public buyers") {
    const auto [day, business, floor, publicBuyer] =
        GENERATE(table<const char*, const char*, const char*, const char*>({
            {"2023-03-01", "12.50", "6.18", "10.50"},
            {"2023-12-31", "14.00", "12.66", "12.00"},
            {"2024-01-01", "14.50", "15.21", "12.50"},
            {"2024-07-01", "14.25", "14.76", "12.25"},
            {"2025-06-30", "13.15", "11.13", "11.15"},
            {"2025-07-01", "12.15", "8.28", "10.15"},
            {"2026-06-30", "12.15", "7.86", "10.15"},
            {"2026-07-01", "12.40", "8.25", "10.40"},
        }));
    CHECK(percent(frenchBusinessRate(), day) == QString::fromLatin1(business));
    CHECK(percent(frenchContractFloor(), day) == QString::fromLatin1(floor));
    CHECK(percent(frenchPublicRate(), day) == QString::fromLatin1(publicBuyer));
  }
  SECTION("law.md 0, mistake 3: a firm claims the rate of \"autres cas\", not of individuals") {
    CHECK(percent(frenchLegalRate(), "2026-02-01") == QStringLiteral("2.62"));
    CHECK(percent(frenchLegalRate(), "2026-08-01") == QStringLiteral("2.75"));
  }
  SECTION("a change inside the half-year waits for the next one") {
    // ECB 2.40 from 17 June 2026
    CHECK(percent(frenchBusinessRate(), "2026-06-20") == QStringLiteral("12.15"));
  }
  SECTION("a fixed rate needs no table") {
    const auto rate = rateFor({{}, 1, 900}, parseIsoDay("1990-01-01"), RateTable{});
    REQUIRE(rate);
    CHECK(rate->basisPoints == 900);
    CHECK(rate->referenceDay == 0);
    CHECK_FALSE(rate->provisional);
  }
  SECTION("rounded up, and not when it is round") {
    const RateRule belgian{RateTable::ecbRefinancing(), 1, 800, 50};
    CHECK(percent(belgian, "2026-03-01") == QStringLiteral("10.50"));  // law.md 1.7
    CHECK(percent(belgian, "2024-03-01") == QStringLiteral("12.50"));  // the same
  }
  SECTION("the day before the half-year, or its first day") {
    const RateTable table = RateTable{}.with(
        QStringLiteral("x"),
        {{parseIsoDay("2026-01-01"), 0, 100, {}, {}}, {parseIsoDay("2026-07-01"), 0, 200, {}, {}}});
    RateRule rule{QStringLiteral("x"), 1, 0};
    CHECK(rateFor(rule, parseIsoDay("2026-08-01"), table)->basisPoints == 200);
    rule.dayBeforeHalfYear = true;
    CHECK(rateFor(rule, parseIsoDay("2026-08-01"), table)->basisPoints == 100);
    CHECK_FALSE(rateFor(rule, parseIsoDay("2026-02-01"), table));
  }
  SECTION("a negative reference never makes a negative rate") {
    const RateTable table =
        RateTable{}.with(QStringLiteral("x"), {{parseIsoDay("2021-01-01"), 0, -88, {}, {}}});
    CHECK(rateFor({QStringLiteral("x"), 1, 900}, parseIsoDay("2021-01-01"), table)->basisPoints ==
          812);
    CHECK(rateFor({QStringLiteral("x"), 1, 0}, parseIsoDay("2021-01-01"), table)->basisPoints == 0);
  }
}
