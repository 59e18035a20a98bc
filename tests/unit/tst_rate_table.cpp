#include "core/interest/rate_table.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;

namespace {

DayNumber number(const char* iso) { return parseIsoDay(iso); }
QString text(const char* utf8) { return QString::fromUtf8(utf8); }

QString ecbOn(const char* iso) {
  const auto found = RateTable::shipped().find(RateTable::ecbRefinancing()).at(number(iso));
  return found ? percentOf(found->basisPoints) : text("none");
}

/// The lines of a table of the reference, without its header; empty where it is not there.
QList<QByteArrayList> referenceRows(const char* name) {
  QFile file{qEnvironmentVariable("ENCAISSE_SHARED") + text("/reference/rates/") + text(name)};
  QList<QByteArrayList> rows;
  if (!file.open(QIODevice::ReadOnly)) return rows;
  file.readLine();
  while (!file.atEnd()) rows.append(file.readLine().trimmed().split(';'));
  return rows;
}

}  // namespace

TEST_CASE("RateSeries") {
  const RateSeries series{{{number("2026-07-01"), 0, 300, {}, text("b")},
                           {number("2026-01-01"), 0, 200, {}, text("a")},
                           {number("2027-01-01"), number("2027-03-31"), 400, {}, text("c")}}};
  SECTION("a rate holds until the next one") {
    CHECK(series.at(number("2026-01-01"))->basisPoints == 200);
    CHECK(series.at(number("2026-06-30"))->basisPoints == 200);
    CHECK(series.at(number("2026-07-01"))->basisPoints == 300);
    CHECK(series.at(number("2026-07-01"))->source == text("b"));
  }
  SECTION("before the first nothing is known") {
    CHECK_FALSE(series.at(number("2025-12-31")));
    CHECK_FALSE(RateSeries{}.at(number("2026-01-01")));
  }
  SECTION("beyond what is known the last rate is provisional") {
    CHECK_FALSE(series.at(number("2026-12-31"))->provisional);
    CHECK_FALSE(series.at(number("2027-03-31"))->provisional);
    CHECK(series.at(number("2027-04-01"))->provisional);
    CHECK(series.at(number("2027-04-01"))->basisPoints == 400);
  }
  SECTION("the last row without an end is known on its own day only") {
    const RateSeries one{{{number("2026-01-01"), 0, 200, {}, {}}}};
    CHECK_FALSE(one.at(number("2026-01-01"))->provisional);
    CHECK(one.at(number("2026-01-02"))->provisional);
  }
  SECTION("a hole between two rows is provisional too") {
    const RateSeries holed{{{number("2020-01-01"), number("2020-06-30"), 100, {}, {}},
                            {number("2024-01-01"), number("2024-06-30"), 300, {}, {}}}};
    CHECK(holed.at(number("2022-01-01"))->provisional);
  }
}

TEST_CASE("RateTable") {
  SECTION("reads its layout") {
    const auto table = valueOf(RateTable::parse("series;from;until;percent;evidence;source\n"
                                                "a;2026-01-01;2026-06-30;12.5;SEEN;somewhere\n\n"
                                                "a;2026-07-01;;-0.88;2ND;elsewhere\r\n"));
    CHECK(table.series() == QStringList{text("a")});
    REQUIRE(table.find(text("a")).rates().size() == 2);
    CHECK(table.find(text("a")).rates()[0].basisPoints == 1250);
    CHECK(table.find(text("a")).rates()[1].basisPoints == -88);
    CHECK(table.find(text("b")).rates().isEmpty());
  }
  SECTION("names the line it cannot read") {
    const auto line = GENERATE("a;2026-02-30;;1.00;SEEN;s", "a;2026-01-01;;1,00;SEEN;s",
                               "a;2026-01-01;2025-12-31;1.00;SEEN;s", "a;2026-01-01;;1.00;SEEN;",
                               ";2026-01-01;;1.00;SEEN;s", "a;2026-01-01;;1.00;SEEN;s;t",
                               "a;2026-01-01;;101.00;SEEN;s", "a;2026-01-01;;1.005;SEEN;s");
    const auto table =
        RateTable::parse(QByteArray{"series;from;until;percent;evidence;source\n"} + line + "\n");
    INFO(line);
    REQUIRE_FALSE(table.ok());
    CHECK(table.error().code == ErrorCode::FileFormat);
    CHECK(table.error().message.contains(text("Line 2")));
  }
  SECTION("another header is refused") {
    CHECK_FALSE(RateTable::parse("").ok());
    CHECK_FALSE(RateTable::parse("day;rate\n").ok());
  }
  SECTION("rows of the user win and extend what is known") {
    const DayNumber january = number("2027-01-01");
    const auto series = RateTable::ecbRefinancing();
    CHECK(RateTable::shipped().find(series).at(january)->provisional);
    const auto table = RateTable::shipped().with(
        series, {{january, number("2027-06-30"), 240, text("USER"), text("typed in")}});
    CHECK_FALSE(table.find(series).at(january)->provisional);
    CHECK(table.find(series).at(january)->basisPoints == 240);
    CHECK(RateTable::shipped().find(series).at(january)->basisPoints == 265);  // not changed
    const auto corrected = table.with(series, {{january, 0, 250, text("USER"), text("corrected")}});
    CHECK(corrected.find(series).at(january)->basisPoints == 250);
  }
  SECTION("the shipped rates on the first day of each half-year, law.md 1.6") {
    CHECK(ecbOn("2023-01-01") == text("2.50"));
    CHECK(ecbOn("2023-07-01") == text("4.00"));
    CHECK(ecbOn("2024-01-01") == text("4.50"));
    CHECK(ecbOn("2024-07-01") == text("4.25"));
    CHECK(ecbOn("2025-01-01") == text("3.15"));
    CHECK(ecbOn("2025-07-01") == text("2.15"));
    CHECK(ecbOn("2026-01-01") == text("2.15"));
    CHECK(ecbOn("2026-07-01") == text("2.40"));
    CHECK(ecbOn("1998-12-31") == text("none"));
  }
  SECTION("every shipped rate says where it was read and how well") {
    const auto& table = RateTable::shipped();
    for (const auto& series : table.series()) {
      for (const auto& rate : table.find(series).rates()) {
        CHECK_FALSE(rate.source.isEmpty());
        CHECK((rate.evidence == text("SEEN") || rate.evidence == text("2ND")));
      }
    }
  }
  SECTION("the legal rate has no hole and is known to the end of 2026") {
    for (const auto& series :
         {RateTable::frenchLegalBusiness(), RateTable::frenchLegalIndividual()}) {
      const auto rates = RateTable::shipped().find(series);
      CHECK_FALSE(rates.at(number("2014-12-31")));
      for (DayNumber on = number("2015-01-01"); on <= number("2026-12-31"); ++on) {
        if (rates.at(on)->provisional) FAIL(isoDay(toDate(on)).toStdString());
      }
      CHECK(rates.at(number("2027-01-01"))->provisional);
    }
  }
  SECTION("the tables of the reference") {
    const auto ecb = referenceRows("ecb_mro.csv");
    if (ecb.isEmpty()) {
      WARN("skipped: the folder of the reference is not beside the project");
      return;
    }
    CHECK(ecb.size() == 63);
    for (const auto& row : ecb) CHECK(ecbOn(row[0].constData()) == text(row[1].constData()));
    const auto& table = RateTable::shipped();
    for (const auto& row : referenceRows("fr_interet_legal.csv")) {
      const DayNumber from = number(row[2].constData());
      const auto individual = table.find(RateTable::frenchLegalIndividual()).at(from);
      const auto business = table.find(RateTable::frenchLegalBusiness()).at(from);
      CHECK(percentOf(individual->basisPoints) == text(row[4].constData()));
      CHECK(percentOf(business->basisPoints) == text(row[5].constData()));
    }
  }
}

TEST_CASE("Half-years") {
  const auto start = [](const char* iso) { return isoDay(toDate(halfYearStart(number(iso)))); };
  const auto end = [](const char* iso) { return isoDay(toDate(halfYearEnd(number(iso)))); };
  CHECK(start("2026-01-01") == text("2026-01-01"));
  CHECK(start("2026-06-30") == text("2026-01-01"));
  CHECK(start("2026-07-01") == text("2026-07-01"));
  CHECK(start("2026-12-31") == text("2026-07-01"));
  CHECK(end("2026-01-31") == text("2026-06-30"));
  CHECK(end("2026-08-31") == text("2026-12-31"));
}

TEST_CASE("Percent") {
  CHECK(basisPointsOf(text("12.15")) == 1215);
  CHECK(basisPointsOf(text("12.1")) == 1210);
  CHECK(basisPointsOf(text("0")) == 0);
  CHECK(basisPointsOf(text("100")) == 10000);
  CHECK_FALSE(basisPointsOf(text("")));
  CHECK_FALSE(basisPointsOf(text("12,15")));
  CHECK_FALSE(basisPointsOf(text("12.155")));
  CHECK_FALSE(basisPointsOf(text("100.01")));
  CHECK(percentOf(5) == text("0.05"));
  CHECK(percentOf(-88) == text("-0.88"));
}
