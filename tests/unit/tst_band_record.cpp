#include <cmath>

#include "core/forecast/backtest.h"
#include "core/forecast/band_record.h"
#include "tests/support/catch.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

/// What came was so many times farther from the mean than a band of scale 1 reaches.
OriginPeriod period(DayNumber lastDay, double times) {
  OriginPeriod period;
  period.lastDay = lastDay;
  for (int i = 0; i < 100; ++i) period.spread.add(1000, 0.5);  // deviation 5000
  period.expected = 50000;
  period.received = 50000 + qint64(times * 6408);  // 1.28155 × 5000
  return period;
}

/// Whether no window was ever seen: week × ⁴√(days ÷ 7).
bool isUnseen(const BandScale& scale, double week) {
  bool is = scale.week == Approx(week);
  for (size_t i = 0; i < windowDays.size(); ++i) {
    is = is && scale.windows[i] == Approx(week * std::pow(windowDays[i] / 7.0, 0.25));
  }
  return is;
}

PastOrigin origin(DayNumber asOf, double week, double window) {
  PastOrigin origin{asOf, {}, {}};
  origin.weeks.emplace_back();
  static_cast<OriginPeriod&>(origin.weeks.back()) = period(asOf + 7, week);
  origin.windows.push_back(period(asOf + 30, window));
  return origin;
}

}  // namespace

TEST_CASE("BandRecord") {
  constexpr DayNumber today = 1000;
  BandRecord record;
  CHECK(isUnseen(record.at(today), 1));
  SECTION("rests on periods that have ended") {
    record.add(origin(today - 28, 4, 9));  // its window ends two days later
    const auto scale = record.at(today);
    CHECK(scale.week == Approx((4 + 20) / 21.0).epsilon(0.01));  // one week beside twenty of 1
    CHECK(isUnseen(scale, scale.week));
    // (1 × 9 + 2 × 8 ÷ 7 × 1.4388) ÷ 3
    CHECK(record.at(today + 2).windows[0] ==
          Approx((9 + 2 * 24 / 21.0 * 1.4388) / 3).epsilon(0.01));
  }
  SECTION("forgets what is older than a year") {
    record.add(origin(today - 13 * 28 - 1, 4, 9));
    CHECK(isUnseen(record.at(today), 1));
    CHECK(record.at(today - 1).windows[0] > 2);
  }
  SECTION("four weeks together, as a share of what was expected, once the last has ended") {
    PastOrigin four{today - 28, {}, {}};
    for (int i = 1; i <= 4; ++i) {
      static_cast<OriginPeriod&>(four.weeks.emplace_back()) = period(today - 28 + 7 * i, 1);
    }
    record.add(four);
    CHECK(record.at(today - 1).fourWeeksOff == 0);
    CHECK(record.at(today).fourWeeksOff == Approx(0.12816));  // 4 × 6408 ÷ 4 × 50 000
    CHECK(record.at(today + 13 * 28).fourWeeksOff == 0);
  }
  SECTION("a period without spread says nothing") {
    auto certain = origin(today - 60, 4, 9);
    certain.weeks[0].spread = {};
    certain.windows[0].spread = {};
    record.add(certain);
    CHECK(isUnseen(record.at(today), 1));
  }
}

TEST_CASE("calibrateBand looks at nothing after the day") {
  const auto snapshot = randomLedger(3).build();
  const QDate asOf{2026, 1, 10};
  auto cut = snapshot;
  // The same ledger without what came later.
  std::erase_if(cut.allocations, [&](const SnapshotAllocation& allocation) {
    if (allocation.effectiveDay <= dayNumber(asOf)) return false;
    cut.items[allocation.debit].open += allocation.amount;
    cut.items[allocation.credit].open -= allocation.amount;
    return true;
  });
  const auto whole = calibrateBand(snapshot, paymentPast(snapshot), asOf);
  const auto known = calibrateBand(cut, paymentPast(cut), asOf);
  CHECK(whole.week == Approx(known.week));
  for (size_t i = 0; i < windowDays.size(); ++i)
    CHECK(whole.windows[i] == Approx(known.windows[i]));
  CHECK(whole.windows[0] != whole.week);
  const auto empty = SnapshotBuilder{}.build();
  CHECK(isUnseen(calibrateBand(empty, paymentPast(empty), asOf), 1));
}

TEST_CASE("Bands on ledgers in which all customers get slower together") {
  // Four bands out of five hold, over weeks and over windows: the items are not independent, and a
  // band made as if they were holds much less.
  int weeks = 0;
  int weeksHeld = 0;
  int windows = 0;
  int windowsHeld = 0;
  int days30 = 0;
  int days30Held = 0;
  int narrow = 0;
  for (const quint64 seed : {1U, 2U, 3U, 4U}) {
    const auto snapshot = ledgerWithShocks(seed, 60, 8).build();
    const auto test = runBacktest(snapshot);
    weeks += test.bandWeeks;
    weeksHeld += int(std::lround(*test.coverage80 * test.bandWeeks));
    for (const auto& window : test.windows) {
      REQUIRE(window.coverage80);
      windows += window.windows;
      windowsHeld += window.held;
    }
    days30 += test.windows[0].windows;
    days30Held += test.windows[0].held;
    const auto past = paymentPast(snapshot);
    for (const auto& judged : test.origins) {
      const auto origin = forecastOrigin(snapshot, past, dayNumber(judged.asOf));
      for (const auto& window : origin.windows) {
        const auto band = cashBand(window.expected, window.spread, 1, window.open);
        narrow += int(window.received >= band.p10 && window.received <= band.p90);
      }
    }
  }
  CHECK(weeksHeld >= weeks * 70 / 100);
  CHECK(weeksHeld <= weeks * 90 / 100);
  CHECK(windowsHeld >= windows * 70 / 100);
  // Longer windows are taken for less certain than these ledgers, of which no customer stops, show.
  CHECK(days30Held <= days30 * 93 / 100);
  CHECK(narrow < windows * 65 / 100);
}
