#include "core/base/clock.h"
#include "tests/support/catch.h"

using namespace encaisse;

TEST_CASE("Clock") {
  SECTION("the machine's instant is told in UTC, whatever the time zone") {
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = systemClock()();
    CHECK(now.timeSpec() == Qt::UTC);
    CHECK(before <= now);
    CHECK(now <= QDateTime::currentDateTimeUtc());
  }
  SECTION("today is the day of the machine's own calendar") {
    const QDate before = QDate::currentDate();
    const QDate today = systemToday();
    CHECK(before <= today);
    CHECK(today <= QDate::currentDate());
  }
}
