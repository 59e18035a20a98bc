#include "core/indicators/account_days.h"
#include "core/indicators/indicator_report.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

DayNumber on(const char* iso) { return dayNumber(day(iso)); }

AccountSum sum(const char* iso, int account, qint64 amount) { return {on(iso), account, amount}; }

/// A shop's year, in euros: opens with 30 000 of goods in stock and 8 000 owed to suppliers; buys
/// 60 000 of goods in February and 58 000 in November (less 1 000 rebate) and 5 000 of services;
/// takes 3 000 from stock at the end of the year; bought 145 200 with VAT and paid 131 200.
AccountFacts aShop() {
  AccountFacts facts;
  facts.years = {{on("2025-01-01"), on("2025-12-31"), on("2025-01-01")}};
  facts.sums = {sum("2025-01-01", 370, 3000000),  sum("2025-01-01", 397, -500000),
                sum("2025-01-01", 401, -800000),  sum("2025-02-10", 0, -7200000),
                sum("2025-02-10", 401, -7200000), sum("2025-02-10", 607, 6000000),
                sum("2025-04-10", 401, 7000000),  sum("2025-11-15", 0, -7320000),
                sum("2025-11-15", 401, -7320000), sum("2025-11-15", 404, -9900000),
                sum("2025-11-15", 409, 20000),    sum("2025-11-15", 607, 5800000),
                sum("2025-11-15", 609, -100000),  sum("2025-11-15", 622, 500000),
                sum("2025-12-20", 401, 6120000),  sum("2025-12-31", 370, -300000),
                sum("2025-12-31", 603, 300000),   sum("2025-12-31", 706, -9000000)};
  return facts;
}

}  // namespace

TEST_CASE("Days of stock") {
  auto facts = aShop();
  SECTION("stock 27 000 ÷ (60 000 + 58 000 − 1 000 + 3 000 = 120 000) × 365 = 82.1 days") {
    // 0.225 × 365 = 82.125; depreciation (39) is not taken off
    const auto figure = daysOfStock(facts, on("2025-12-31"));
    CHECK(figure.state == IndicatorState::Known);
    CHECK(figure.tenths == 821);
    CHECK(figure.numerator == 2700000);
    CHECK(figure.denominator == 12000000);
  }
  SECTION("365 days are looked back on: the day before, they are not all known") {
    CHECK(daysOfStock(facts, on("2025-12-30")).state == IndicatorState::HistoryTooShort);
    CHECK(daysOfStock(facts, on("2026-01-31")).tenths == 821);
    CHECK(daysOfStock(facts, on("2026-02-01")).state == IndicatorState::FactsTooOld);
  }
  SECTION("a year that opens on its first working day began on the first") {
    facts.years.front() = {on("2025-01-03"), on("2025-12-31"), on("2025-01-03")};
    CHECK(daysOfStock(facts, on("2025-12-31")).state == IndicatorState::Known);
  }
  SECTION("without opening balances nothing can be told, nor before the first day") {
    facts.years.front().opening = 0;
    CHECK(daysOfStock(facts, on("2025-12-31")).state == IndicatorState::NoOpening);
    CHECK(daysOfStock(facts, on("2024-12-31")).state == IndicatorState::HistoryTooShort);
    CHECK(daysOfStock({}, on("2025-12-31")).state == IndicatorState::NotTyped);
  }
  SECTION("goods without an account of stocks are unknown, a firm of services has 0 days") {
    std::erase_if(facts.sums,
                  [](const auto& one) { return groupOf(one.account) == AccountGroup::Stocks; });
    CHECK(daysOfStock(facts, on("2025-12-31")).state == IndicatorState::NoStockAccounts);
    std::erase_if(facts.sums, [](const auto& one) { return one.account / 10 == 60; });
    CHECK(daysOfStock(facts, on("2025-12-31")).tenths == 0);
    std::erase_if(facts.sums, [](const auto& one) { return one.account == 622; });
    CHECK(daysOfStock(facts, on("2025-12-31")).state == IndicatorState::NothingToMeasure);
  }
}

TEST_CASE("Days of payables") {
  auto facts = aShop();
  SECTION("80 + 720 + 732 − 700 − 612 = 220 hundreds ÷ 732 of the last 91 days × 91 = 27.3") {
    // 22 000 ÷ 73 200 × 91 = 27.35, rounded half up; neither fixed assets (404) nor 409 count
    const auto figure = daysOfPayables(facts, on("2025-12-31"), 91);
    CHECK(figure.numerator == 2200000);
    CHECK(figure.denominator == 7320000);
    CHECK(figure.tenths == 273);
  }
  SECTION("over 365 days: 22 000 ÷ 145 200 × 365 = 55.3") {
    CHECK(daysOfPayables(facts, on("2025-12-31"), 365).tenths == 553);
  }
  SECTION("on any day: at the end of March 80 + 720 = 800 ÷ 720 × 90 = 100 days") {
    CHECK(daysOfPayables(facts, on("2025-03-31"), 90).tenths == 1000);
    CHECK(daysOfPayables(facts, on("2025-03-31"), 91).state == IndicatorState::HistoryTooShort);
  }
  SECTION("nothing bought in the window, or suppliers that owe more") {
    CHECK(daysOfPayables(facts, on("2025-09-30"), 91).state == IndicatorState::NothingToMeasure);
    facts.sums.push_back(sum("2025-12-31", 401, 9900000));
    CHECK(daysOfPayables(facts, on("2025-12-31"), 91).state == IndicatorState::NothingToMeasure);
  }
}

TEST_CASE("Accounts over several years") {
  auto facts = aShop();
  facts.years.push_back({on("2026-01-01"), on("2026-06-30"), on("2026-01-01")});
  facts.sums.push_back(sum("2026-01-01", 370, 2700000));
  facts.sums.push_back(sum("2026-03-31", 607, 1000000));
  SECTION("an opening says the balance anew, flows go on over it") {
    // 365 days up to 31 March 2026 leave February 2025 out: 58 − 1 + 3 + 10 = 70 thousand
    const auto figure = daysOfStock(facts, on("2026-03-31"));
    CHECK(figure.numerator == 2700000);
    CHECK(figure.denominator == 7000000);
  }
  SECTION("a year without opening goes on from the year before") {
    facts.years.back().opening = 0;
    facts.sums.erase(facts.sums.end() - 2);
    CHECK(daysOfStock(facts, on("2026-03-31")).numerator == 2700000);
  }
  SECTION("a missing month breaks the history") {
    facts.years.front().last = on("2025-11-15");
    CHECK(daysOfStock(facts, on("2026-03-31")).state == IndicatorState::HistoryTooShort);
  }
}

TEST_CASE("The accounts behind the figures") {
  const auto facts = aShop();
  const auto lines = accountLines(facts, on("2025-12-31"), 91);
  using enum AccountGroup;
  CHECK(lines == std::vector<AccountLine>{{Stocks, 370, 2700000},
                                          {Suppliers, 401, 2200000},
                                          {SupplierAdvances, 409, 20000},
                                          {GoodsBought, 607, 11800000},
                                          {GoodsBought, 609, -100000},
                                          {StockChange, 603, 300000},
                                          {OtherPurchases, 622, 500000},
                                          {BoughtOnAccount, 0, 7320000},
                                          {Sales, 706, 9000000}});
  // 27 000 + 40 000 − 22 000
  CHECK(workingCapitalNeed(facts, on("2025-12-31"), 4000000) == 4500000);
  CHECK_FALSE(workingCapitalNeed({}, on("2025-12-31"), 4000000).has_value());
  CHECK(accountLines({}, on("2025-12-31"), 91).empty());
}

TEST_CASE("The cash cycle of the accounts") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"One"_s);
  builder.invoice(customer, day("2025-09-01"), day("2025-10-01"), 1);
  builder.invoice(customer, day("2025-12-01"), day("2026-01-01"), 909999);
  const auto rowOf = [&](const IndicatorSettings& settings, BreakDown by = BreakDown::Company) {
    return buildIndicators(builder.build(), {day("2025-12-31"), 1, by, {}, settings}, aShop())
        .rows.at(0);
  };
  SECTION("DSO 91.0 (all of 91 days is open) + 82.1 − 27.3 = 145.8 days") {
    const auto row = rowOf({});
    CHECK(row.of(Indicator::Dso).tenths == 910);
    CHECK(row.of(Indicator::DaysOfStock).tenths == 821);
    CHECK(row.of(Indicator::CashCycle).tenths == 1458);
  }
  SECTION("what is typed stands before it and is shown as typed") {
    IndicatorSettings settings;
    settings.stockDays = 10;
    const auto row = rowOf(settings);
    CHECK(row.of(Indicator::DaysOfStock).state == IndicatorState::Typed);
    CHECK(row.of(Indicator::DaysOfStock).tenths == 100);
    CHECK(row.of(Indicator::CashCycle).tenths == 737);  // 91.0 + 10 − 27.3
  }
  SECTION("of a part of the customers it says nothing") {
    CHECK(rowOf({}, BreakDown::Customer).of(Indicator::DaysOfPayables).state ==
          IndicatorState::OnlyForCompany);
  }
}
