#include "core/forecast/outlook_notes.h"
#include "core/indicators/dashboard.h"
#include "tests/support/catch.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

void checkOnePeriod(const OutlookPeriod& a, const OutlookPeriod& b) {
  CHECK(a.from == b.from);
  CHECK(a.to == b.to);
  CHECK(a.byDueDate == b.byDueDate);
  CHECK(a.mean == b.mean);
  CHECK(a.band.p10 == b.band.p10);
  CHECK(a.band.p90 == b.band.p90);
}

}  // namespace

TEST_CASE("buildDashboard on random ledgers: every card says what the page behind it says") {
  const auto snapshot = randomLedger(GENERATE(1U, 2U, 3U)).build();
  const QDate asOf{2026, 9, 30};
  const QDate monthAgo{2026, 8, 30};
  const auto dashboard = buildDashboard(snapshot, asOf, 10);

  CHECK(dashboard.now.asOf == asOf);
  CHECK(dashboard.now.outstanding == dashboard.aging.total.balance);
  CHECK(dashboard.now.overdue == dashboard.aging.total.overdue());
  REQUIRE(dashboard.months.size() == 13);
  CHECK(dashboard.months.last().outstanding == dashboard.now.outstanding);
  CHECK(dashboard.months.last().overdue == dashboard.now.overdue);
  REQUIRE(dashboard.before);
  CHECK(dashboard.before->asOf == monthAgo);
  CHECK(dashboard.before->outstanding == buildAging(snapshot, monthAgo, Buckets{}).total.balance);
  CHECK(dashboard.before->outstanding == dashboard.months[11].outstanding);

  const auto outlook = outlookAt(snapshot, asOf);
  REQUIRE(dashboard.weeks.size() == outlook.weeks().size());
  for (qsizetype i = 0; i < dashboard.weeks.size(); ++i) {
    checkOnePeriod(dashboard.weeks[i], outlook.weeks()[i]);
  }
  checkOnePeriod(dashboard.soon, outlook.days().first());
  REQUIRE(dashboard.soonBefore);
  CHECK(*dashboard.soonBefore == outlookAt(snapshot, monthAgo).days().first().mean);
  CHECK(dashboard.month.expected == outlook.months(1).first().mean);

  const auto late = topLatePayers(snapshot, asOf, 10);
  REQUIRE(dashboard.payers.size() == 10);
  for (qsizetype i = 0; i < 10; ++i) CHECK(dashboard.payers[i].overdue == late[i].overdue);
}

TEST_CASE("buildDashboard: a ledger of one month has nothing to compare with") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"One"_s);
  builder.invoice(customer, day("2026-09-10"), day("2026-10-10"), 12000);
  const auto dashboard = buildDashboard(builder.build(), day("2026-09-30"), 10);
  CHECK(dashboard.now.outstanding == 12000);
  CHECK_FALSE(dashboard.before);
  CHECK_FALSE(dashboard.soonBefore);
  CHECK(dashboard.payers.isEmpty());
}
