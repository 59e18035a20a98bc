#include "core/indicators/indicator_items.h"
#include "core/indicators/indicator_report.h"
#include "core/receivables/open_items.h"
#include "tests/support/catch.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("indicatorItems") {
  auto snapshot = randomLedger(11, 60).build();
  snapshot.chasing.disputes = {{1, 3, 0, dayNumber(day("2025-03-01")), 0, {}}};
  const QDate asOf = day("2026-10-31");
  const auto report = buildIndicators(snapshot, {asOf, 1, BreakDown::Agency});
  const auto groups = customerGroups(snapshot, BreakDown::Agency);

  SECTION("their parts add up to the indicator's own numbers") {
    for (const auto indicator : allIndicators) {
      if (indicator == Indicator::Pareto || indicator == Indicator::CashCycle) continue;
      for (size_t group = 0; group < groups.groups.size(); ++group) {
        qint64 numerator = 0;
        qint64 denominator = 0;
        for (const auto& part : indicatorItems(snapshot, indicator, asOf, groups, int(group), {})) {
          CHECK(groups.groupOf[size_t(snapshot.items[part.item].customer)] == int(group));
          numerator += part.numerator;
          denominator += part.denominator;
        }
        const auto& figure = report.rows[group].of(indicator);
        CHECK(numerator == figure.numerator);
        if (indicator != Indicator::CountBackDso) CHECK(denominator == figure.denominator);
      }
    }
  }
  SECTION("of the DSO: what is open of each item, and what was sold in the window") {
    const auto company = customerGroups(snapshot, BreakDown::Company);
    const auto parts = indicatorItems(snapshot, Indicator::Dso, asOf, company, 0, {});
    const auto open = openAmountsAt(snapshot, asOf);
    for (const auto& part : parts) CHECK(part.numerator == open[part.item]);
    CHECK(std::ranges::count_if(open, [](qint64 amount) { return amount != 0; }) ==
          std::ranges::count_if(parts, [](const auto& part) { return part.numerator != 0; }));
  }
  SECTION("of the Pareto: overdue × days late") {
    SnapshotBuilder builder;
    const int customer = builder.customer(u"C1"_s, u"One"_s);
    const int item = builder.invoice(customer, day("2026-01-01"), day("2026-10-21"), 500);
    builder.pay(item, day("2026-02-01"), 100);
    builder.invoice(customer, day("2026-01-01"), day("2026-10-31"), 900);
    const auto one = builder.build();
    CHECK(indicatorItems(one, Indicator::Pareto, asOf, customerGroups(one, BreakDown::Company), 0,
                         {}) == std::vector<IndicatorItem>{{0, 4000, 0}});
  }
}
