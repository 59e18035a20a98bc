#include "core/forecast/forecast_service.h"
#include "core/ledger/ledger.h"
#include "tests/support/ledgers.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("ForecastService") {
  const auto ledger = anEmptyLedger();
  const auto context = fixedContext();
  ForecastService forecasts{ledger->database(), context};
  const QDate today{2026, 11, 21};  // fixedContext()
  const auto snapshot = randomLedger(61).build();
  const auto outlook = CashOutlook::build(snapshot, today, {}, {2, {2, 2, 2}});
  SECTION("keeps the first forecast of today as it was shown") {
    CHECK(valueOf(forecasts.keep(outlook)));
    CHECK_FALSE(valueOf(forecasts.keep(CashOutlook::build(snapshot, today))));
    const auto runs = valueOf(forecasts.list());
    REQUIRE(runs.size() == 1);
    CHECK(runs[0].asOf == today);
    CHECK(runs[0].open == outlook.debits());
    const auto weeks = outlook.weeks();
    REQUIRE(runs[0].weeks.size() == 14);
    for (qsizetype i = 0; i < weeks.size(); ++i) {
      CHECK(runs[0].weeks[i].from == weeks[i].from);
      CHECK(runs[0].weeks[i].to == weeks[i].to);
      CHECK(runs[0].weeks[i].byDueDate == weeks[i].byDueDate);
      CHECK(runs[0].weeks[i].mean == weeks[i].mean);
      CHECK(runs[0].weeks[i].band.p10 == weeks[i].band.p10);
      CHECK(runs[0].weeks[i].band.p50 == weeks[i].band.p50);
      CHECK(runs[0].weeks[i].band.p90 == weeks[i].band.p90);
    }
  }
  SECTION("a forecast of another day is a what-if") {
    CHECK_FALSE(valueOf(forecasts.keep(CashOutlook::build(snapshot, today.addDays(-1)))));
    CHECK_FALSE(valueOf(forecasts.keep(CashOutlook::build(snapshot, today.addDays(1)))));
    CHECK(valueOf(forecasts.list()).isEmpty());
  }
  SECTION("of an empty ledger there is nothing to keep") {
    CHECK_FALSE(valueOf(forecasts.keep(CashOutlook::build(SnapshotBuilder{}.build(), today))));
  }
  SECTION("is no step of a person") {
    CHECK(valueOf(forecasts.keep(outlook)));
    CHECK_FALSE(valueOf(ledger->undo().next()));
  }
}
