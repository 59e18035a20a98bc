#include "core/indicators/dashboard.h"

#include <future>

#include "core/forecast/outlook_notes.h"

namespace encaisse {
namespace {

constexpr int trendMonths = 13;

void addPresent(Dashboard& dashboard, const Snapshot& snapshot, QDate asOf, int latePayers) {
  dashboard.now = buildKeyFigures(snapshot, asOf);
  dashboard.months = figuresByMonth(snapshot, asOf, trendMonths);
  dashboard.aging = buildAging(snapshot, asOf, Buckets{});
  dashboard.payers = topLatePayers(snapshot, asOf, latePayers);
}

void addMonthAgo(Dashboard& dashboard, const Snapshot& snapshot, const PaymentPast& past,
                 QDate asOf) {
  if (dashboard.months.size() < 2) return;
  const QDate then = asOf.addMonths(-1);
  dashboard.before = buildKeyFigures(snapshot, then);
  const auto outlook = CashOutlook::build(snapshot, past, then, outlookNotes(snapshot, then));
  dashboard.soonBefore = outlook.days().first().mean;
}

void addForecast(Dashboard& dashboard, const Snapshot& snapshot, const PaymentPast& past,
                 QDate asOf) {
  const auto outlook = outlookAt(snapshot, past, asOf);
  dashboard.weeks = outlook.weeks();
  dashboard.soon = outlook.days().first();
  dashboard.month = objectiveMonths(snapshot, outlook, 1).first();
}

}  // namespace

Dashboard buildDashboard(const Snapshot& snapshot, QDate asOf, int latePayers) {
  Dashboard dashboard;
  const auto past = paymentPast(snapshot);
  const auto others = std::async(std::launch::async, [&] {
    addPresent(dashboard, snapshot, asOf, latePayers);
    addMonthAgo(dashboard, snapshot, past, asOf);
  });
  addForecast(dashboard, snapshot, past, asOf);
  others.wait();
  return dashboard;
}

}  // namespace encaisse
