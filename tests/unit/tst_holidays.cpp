#include <set>

#include "core/calendar/holidays.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;

namespace {

QString iso(DayNumber number) { return isoDay(toDate(number)); }
DayNumber number(const char* isoText) { return parseIsoDay(isoText); }
constexpr auto alsace = HolidayRegion::AlsaceMoselle;

}  // namespace

TEST_CASE("Holidays") {
  SECTION("Easter by the vectors of law.md 2.4") {
    CHECK(iso(easterSunday(2000)) == QStringLiteral("2000-04-23"));
    CHECK(iso(easterSunday(2024)) == QStringLiteral("2024-03-31"));
    CHECK(iso(easterSunday(2025)) == QStringLiteral("2025-04-20"));
    CHECK(iso(easterSunday(2026)) == QStringLiteral("2026-04-05"));
    CHECK(iso(easterSunday(2027)) == QStringLiteral("2027-03-28"));
    CHECK(iso(easterSunday(2038)) == QStringLiteral("2038-04-25"));
  }
  SECTION("the eleven days of 2026, C. trav. L3133-1") {
    QStringList days;
    for (const auto& holiday : publicHolidays(2026)) days.append(iso(holiday.day).mid(5));
    CHECK(days.join(u' ') ==
          QStringLiteral("01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25"));
  }
  SECTION("two more in Alsace-Moselle") {
    CHECK(publicHolidays(2026, alsace).size() == 13);
    CHECK(isPublicHoliday(number("2026-04-03"), alsace));
    CHECK_FALSE(isPublicHoliday(number("2026-04-03")));
    CHECK(isPublicHoliday(number("2026-12-26"), alsace));
    CHECK_FALSE(isPublicHoliday(number("2026-12-26")));
  }
  SECTION("two holidays on one day: Ascension on 1 May 2008, and each is named") {
    CHECK(iso(easterSunday(2008)) == QStringLiteral("2008-03-23"));
    CHECK(publicHolidays(2008).size() == 11);
    CHECK(isPublicHoliday(number("2008-05-01")));
  }
  SECTION("the question agrees with the list on every day of two centuries") {
    for (const auto region : {HolidayRegion::France, alsace}) {
      int different = 0;
      for (int year = 1900; year < 2100; ++year) {
        std::set<DayNumber> listed;
        for (const auto& holiday : publicHolidays(year, region)) listed.insert(holiday.day);
        for (DayNumber on = dayNumber(year, 1, 1); on <= dayNumber(year, 12, 31); ++on) {
          if (isPublicHoliday(on, region) != listed.contains(on)) ++different;
        }
      }
      CHECK(different == 0);
    }
  }
  SECTION("the table of the reference, 2020 to 2035") {
    const QString path = qEnvironmentVariable("ENCAISSE_SHARED") +
                         QStringLiteral("/reference/rates/fr_holidays_2020_2035.csv");
    if (!QFile::exists(path)) {
      WARN("skipped: the folder of the reference is not beside the project");
      return;
    }
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::set<DayNumber> national;
    std::set<DayNumber> regional;
    file.readLine();
    while (!file.atEnd()) {
      const auto fields = file.readLine().trimmed().split(';');
      const DayNumber on = parseIsoDay(fields[0].toStdString());
      (fields[3] == "FR" ? national : regional).insert(on);
    }
    std::set<DayNumber> ours;
    std::set<DayNumber> oursToo;
    for (int year = 2020; year <= 2035; ++year) {
      for (const auto& holiday : publicHolidays(year)) ours.insert(holiday.day);
      for (const auto& holiday : publicHolidays(year, alsace)) {
        if (!ours.contains(holiday.day)) oursToo.insert(holiday.day);
      }
    }
    CHECK(ours == national);
    CHECK(oursToo == regional);
  }
}

TEST_CASE("Working days") {
  SECTION("Saturdays, Sundays and holidays are none") {
    CHECK(isWorkingDay(number("2026-11-20")));        // a Friday
    CHECK_FALSE(isWorkingDay(number("2026-11-21")));  // Saturday
    CHECK_FALSE(isWorkingDay(number("2026-11-22")));
    CHECK_FALSE(isWorkingDay(number("2026-05-14")));  // Ascension, a Thursday
    CHECK(isWorkingDay(number("2026-05-15")));
  }
  SECTION("the next and the previous one, the day itself included") {
    CHECK(iso(nextWorkingDay(number("2026-11-20"))) == QStringLiteral("2026-11-20"));
    CHECK(iso(nextWorkingDay(number("2026-11-21"))) == QStringLiteral("2026-11-23"));
    // Good Friday 3 April 2026, Easter Monday 6 April
    CHECK(iso(nextWorkingDay(number("2026-04-04"))) == QStringLiteral("2026-04-07"));
    CHECK(iso(previousWorkingDay(number("2026-04-06"))) == QStringLiteral("2026-04-03"));
    CHECK(iso(previousWorkingDay(number("2026-04-06"), alsace)) == QStringLiteral("2026-04-02"));
    // 25 Dec 2026 is a Friday; in Alsace-Moselle 26 Dec 2028, a Tuesday, is off as well
    CHECK(iso(nextWorkingDay(number("2026-12-25"))) == QStringLiteral("2026-12-28"));
    CHECK(iso(nextWorkingDay(number("2028-12-25"), alsace)) == QStringLiteral("2028-12-27"));
  }
  SECTION("counting") {
    CHECK(iso(addWorkingDays(number("2026-11-20"), 1)) == QStringLiteral("2026-11-23"));
    CHECK(iso(addWorkingDays(number("2026-11-21"), 1)) == QStringLiteral("2026-11-23"));
    CHECK(iso(addWorkingDays(number("2026-11-20"), 5)) == QStringLiteral("2026-11-27"));
    CHECK(iso(addWorkingDays(number("2026-11-23"), -1)) == QStringLiteral("2026-11-20"));
    CHECK(iso(addWorkingDays(number("2026-11-21"), 0)) == QStringLiteral("2026-11-21"));
    CHECK(iso(addWorkingDays(number("2026-04-30"), 1)) == QStringLiteral("2026-05-04"));
  }
  SECTION("a due date moves only as the contract says") {
    const DayNumber saturday = number("2026-11-21");
    CHECK(adjusted(saturday, NonWorkingDayRule::Unchanged) == saturday);
    CHECK(adjusted(saturday, NonWorkingDayRule::Next) == saturday + 2);
    CHECK(adjusted(saturday, NonWorkingDayRule::Previous) == saturday - 1);
  }
}
