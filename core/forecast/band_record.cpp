#include "core/forecast/band_record.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <future>
#include <thread>

namespace encaisse {
namespace {

/// Weeks are many: the last origins tell enough, and how it is now.
constexpr int weekOrigins = 4;
/// More would only wait for each other's memory.
constexpr unsigned mostThreads = 4;
/// Below this many items a thread costs more than it brings.
constexpr size_t fewItems = 5'000;

/// What a window is taken for until enough of its length have passed: half-way between weeks that
/// miss independently of each other and weeks that all miss alike, whose errors add up.
double unseenScale(double week, int days) { return week * std::pow(days / 7.0, 0.25); }

/// Each origin stands alone: they are forecast side by side.
std::vector<PastOrigin> originsBefore(const Snapshot& snapshot, const PaymentPast& past,
                                      DayNumber day) {
  std::vector<PastOrigin> origins(bandOrigins);
  std::atomic<int> next = 0;
  const auto work = [&] {
    for (int i = next++; i < bandOrigins; i = next++) {
      origins[size_t(i)] = forecastOrigin(snapshot, past, day - (i + 1) * originDays);
    }
  };
  std::vector<std::future<void>> others;
  const unsigned cores = std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads);
  for (unsigned i = 1; i < cores && snapshot.items.size() > fewItems; ++i) {
    others.push_back(std::async(std::launch::async, work));
  }
  work();
  for (const auto& other : others) other.wait();
  return origins;
}

}  // namespace

void BandRecord::add(std::vector<Needed>& list, DayNumber origin, const OriginPeriod& period) {
  if (period.spread.deviation() <= 0) return;
  list.push_back(
      {origin, period.lastDay, neededScale(period.received, period.expected, period.spread)});
}

void BandRecord::addFourWeeks(const PastOrigin& origin) {
  constexpr size_t count = originDays / 7;
  if (origin.weeks.size() < count) return;
  qint64 expected = 0;
  qint64 received = 0;
  for (size_t i = 0; i < count; ++i) {
    expected += origin.weeks[i].expected;
    received += origin.weeks[i].received;
  }
  if (expected <= 0) return;
  const double off = std::abs(double(received - expected)) / double(expected);
  m_fourWeeks.push_back({origin.asOf, origin.weeks[count - 1].lastDay, std::min(off, 1.0)});
}

void BandRecord::add(const PastOrigin& origin) {
  addFourWeeks(origin);
  for (const auto& week : origin.weeks) add(m_weeks, origin.asOf, week);
  for (size_t i = 0; i < origin.windows.size(); ++i) {
    add(m_windows[i], origin.asOf, origin.windows[i]);
  }
}

std::vector<double> BandRecord::known(const std::vector<Needed>& list, DayNumber day, int origins) {
  std::vector<double> scales;
  for (const auto& needed : list) {
    const bool recent = needed.origin >= day - origins * originDays;
    if (recent && needed.lastDay <= day) scales.push_back(needed.scale);
  }
  return scales;
}

BandScale BandRecord::at(DayNumber day) const {
  BandScale scale;
  scale.week = weekScale(known(m_weeks, day, weekOrigins));
  scale.fourWeeksOff = fourOfFive(known(m_fourWeeks, day, bandOrigins));
  for (size_t i = 0; i < m_windows.size(); ++i) {
    scale.windows[i] =
        windowScale(known(m_windows[i], day, bandOrigins), unseenScale(scale.week, windowDays[i]));
  }
  return scale;
}

BandScale calibrateBand(const Snapshot& snapshot, const PaymentPast& past, QDate asOf) {
  const DayNumber today = dayNumber(asOf);
  BandRecord record;
  for (const auto& origin : originsBefore(snapshot, past, today)) record.add(origin);
  return record.at(today);
}

}  // namespace encaisse
