#include "core/risk/segment_changes.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("segmentChanges") {
  // B pays four invoices of 2025 in time and leaves one of January 2026 unpaid: due on 31 January,
  // it is 4 days late on 4 February, more than the 3 of grace, and 61 on 2 April, more than 60.
  SnapshotBuilder builder;
  for (const auto* name : {"A", "B", "C"}) {
    builder.customer(QString::fromLatin1(name), QString::fromLatin1(name));
  }
  builder.invoice(0, day("2024-01-01"), day("2024-01-31"), 100);
  for (int month = 1; month <= 4; ++month) {
    const QDate on{2025, month, 1};
    builder.pay(builder.invoice(1, on, on.addDays(30), 100), on.addDays(30), 100);
  }
  builder.invoice(1, day("2026-01-01"), day("2026-01-31"), 100);
  const auto snapshot = builder.build();

  SECTION("an event on the day it began to pay otherwise") {
    const auto events = segmentChanges(snapshot, 1, day("2026-05-10"), {});
    REQUIRE(events.size() == 3);
    // Known from the third item on, paid on 31 March 2025.
    CHECK(events[2].kind == TimelineKind::Segment);
    CHECK(events[2].action == u"punctual"_s);
    CHECK(events[2].detail == u"unknown"_s);
    CHECK(events[2].day == day("2025-03-31"));
    // In February one of the year's four items is late, 25 %. In March only two fell due within a
    // year: too few to tell, no event.
    CHECK(events[1].action == u"occasionally_late"_s);
    CHECK(events[1].day == day("2026-02-04"));
    CHECK(events[0].action == u"at_risk"_s);
    CHECK(events[0].detail == u"occasionally_late"_s);
    CHECK(events[0].day == day("2026-04-02"));
    CHECK(events[0].text.contains(u"61"_s));
  }
  SECTION("a month that has not ended counts up to the day") {
    CHECK(segmentChanges(snapshot, 1, day("2026-04-01"), {}).size() == 2);
    const auto events = segmentChanges(snapshot, 1, day("2026-04-29"), {});
    REQUIRE(events.size() == 3);
    CHECK(events[0].day == day("2026-04-02"));
  }
  SECTION("what was known when the 24 months begin is no change") {
    const auto events = segmentChanges(snapshot, 1, day("2027-06-10"), {});
    REQUIRE(events.size() == 2);
    CHECK(events[1].action == u"occasionally_late"_s);
    CHECK(segmentChanges(snapshot, 0, day("2026-05-10"), {}).isEmpty());
    CHECK(segmentChanges(snapshot, 2, day("2026-05-10"), {}).isEmpty());
  }
  SECTION("among the other events, newest first") {
    QList<TimelineEvent> history(2);
    history[0].day = day("2026-05-01");
    history[1].day = day("2025-12-01");
    mergeEvents(history, segmentChanges(snapshot, 1, day("2026-05-10"), {}));
    REQUIRE(history.size() == 5);
    CHECK(history[1].action == u"at_risk"_s);
    CHECK(history[4].action == u"punctual"_s);
  }
}
