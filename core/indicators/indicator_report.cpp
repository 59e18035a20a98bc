#include "core/indicators/indicator_report.h"

#include <algorithm>

#include "core/base/contracts.h"
#include "core/indicators/account_days.h"
#include "core/indicators/indicator_sums.h"
#include "core/indicators/late_share.h"
#include "core/indicators/ratio.h"

namespace encaisse {
namespace {

/// How far the count-back looks, in months before each day.
constexpr int countBackMonths = 36;

/// Sales of every calendar month by group, from the first that the ledger holds whole to the last
/// day.
class SalesByMonth {
public:
  SalesByMonth(const Snapshot& snapshot, const CustomerGroups& groups, DayNumber firstEntry,
               QDate lastDay, int months) {
    const QDate first = toDate(firstEntry);
    const QDate wanted = lastDay.addMonths(-months - countBackMonths);
    const QDate from = std::max(first.day() == 1 ? first : first.addMonths(1), wanted);
    m_first = QDate{from.year(), from.month(), 1};
    m_firstDay = dayNumber(m_first);
    m_lastDay = dayNumber(lastDay);
    if (m_first > lastDay) return;
    m_months = monthsBetween(m_first, lastDay) + 1;
    m_sales.resize(groups.groups.size() * size_t(m_months));
    m_monthOf.reserve(size_t(m_lastDay - m_firstDay) + 1);
    for (QDate day = m_first; day <= lastDay; day = day.addMonths(1)) {
      m_monthOf.insert(m_monthOf.end(), size_t(day.daysInMonth()), monthsBetween(m_first, day));
    }
    for (const auto& item : snapshot.items) {
      const int group = groups.groupOf[size_t(item.customer)];
      if (group < 0 || !isSale(item.kind)) continue;
      if (item.entryDay < m_firstDay || item.entryDay > m_lastDay) continue;
      const int month = m_monthOf[size_t(item.entryDay - m_firstDay)];
      m_sales[size_t(group) * size_t(m_months) + size_t(month)] += item.amount;
    }
  }

  /// @param day  a month end or the last day
  std::vector<MonthSales> backFrom(int group, QDate day) const {
    std::vector<MonthSales> months;
    if (m_first > day) return months;
    for (int month = monthsBetween(m_first, day); month >= 0; --month) {
      const QDate first = m_first.addMonths(month);
      const bool isDays = first.year() == day.year() && first.month() == day.month();
      months.push_back({isDays ? day.day() : first.daysInMonth(),
                        m_sales[size_t(group) * size_t(m_months) + size_t(month)]});
    }
    return months;
  }

private:
  static int monthsBetween(QDate from, QDate to) {
    return (to.year() - from.year()) * 12 + to.month() - from.month();
  }

  QDate m_first;
  DayNumber m_firstDay = 0;
  DayNumber m_lastDay = 0;
  int m_months = 0;
  std::vector<int> m_monthOf;
  std::vector<qint64> m_sales;
};

IndicatorState stateOf(DsoState state) {
  switch (state) {
    case DsoState::Known: return IndicatorState::Known;
    case DsoState::NoSales: return IndicatorState::NothingToMeasure;
    case DsoState::HistoryTooShort: return IndicatorState::HistoryTooShort;
    case DsoState::FactsTooOld: return IndicatorState::FactsTooOld;
  }
  EXPECTS(false);
}

/// The figures of one group at one day.
class RowBuilder {
public:
  RowBuilder(const DaySums& sums, int group, int index, EntrySpan entries,
             const IndicatorSettings& settings)
      : m_sums{sums}, m_group{group}, m_index{index}, m_entries{entries}, m_settings{settings} {}

  IndicatorRow build() {
    m_row.group = m_group;
    m_row.asOf = toDate(m_sums.day(m_index));
    addSalesFamily();
    addStocks();
    addFlows();
    return m_row;
  }

private:
  Parts parts(Indicator indicator) const { return partsOf(m_sums, indicator, m_group, m_index); }

  void addSalesFamily() {
    const auto state = stateOf(dsoState(m_entries, parts(Indicator::Dso).denominator,
                                        m_sums.day(m_index), m_settings.windowDays));
    const qint64 factor = qint64{m_settings.windowDays} * 10;
    for (const auto indicator :
         {Indicator::Dso, Indicator::BestDso, Indicator::AverageDelinquency}) {
      put(indicator, factor, state);
    }
    put(Indicator::CollectionEffectiveness, 1000, stateOfWindow(0));
  }

  void addStocks() {
    const auto state =
        m_entries.first == 0 ? IndicatorState::HistoryTooShort : IndicatorState::Known;
    put(Indicator::OverdueShare, 1000, state);
    put(Indicator::MeanAge, 10, state);
    put(Indicator::DisputeRate, 1000, state);
  }

  void addFlows() {
    put(Indicator::RecoveryRate, 1000, stateOfWindow(m_settings.recoveryDays));
    put(Indicator::MeanDelay, 10, stateOfWindow(0));
    put(Indicator::ResolutionTime, 10, IndicatorState::Known);
    put(Indicator::PromiseKept, 1000, IndicatorState::Known);
    put(Indicator::PaidAfterReminder, 1000, IndicatorState::Known);
    put(Indicator::DeliveryLag, 10, IndicatorState::Known);
  }

  /// Whether the window, and @p before days before it, lie within what the ledger knows.
  IndicatorState stateOfWindow(int before) const {
    const DayNumber day = m_sums.day(m_index);
    if (m_entries.first == 0 || m_entries.first > day - before - m_settings.windowDays + 1) {
      return IndicatorState::HistoryTooShort;
    }
    return m_entries.last < day - dsoStaleDays ? IndicatorState::FactsTooOld
                                               : IndicatorState::Known;
  }

  void put(Indicator indicator, qint64 factor, IndicatorState state) {
    const auto [numerator, denominator] = parts(indicator);
    if (state == IndicatorState::Known && denominator <= 0) {
      state = IndicatorState::NothingToMeasure;
    }
    IndicatorFigure figure{state, {}, numerator, denominator};
    if (state == IndicatorState::Known) figure.tenths = scaledToInt(numerator, factor, denominator);
    m_row.figures[size_t(indicator)] = figure;
  }

  const DaySums& m_sums;
  int m_group;
  int m_index;
  EntrySpan m_entries;
  const IndicatorSettings& m_settings;
  IndicatorRow m_row;
};

IndicatorFigure countBackFigure(const IndicatorFigure& dso, std::span<const MonthSales> months) {
  IndicatorFigure figure{dso.state, {}, dso.numerator, 0};
  if (figure.state == IndicatorState::HistoryTooShort) figure.state = IndicatorState::Known;
  if (figure.state != IndicatorState::Known) return figure;
  const auto counted = countBackDso(dso.numerator, months);
  if (!counted) {
    figure.state =
        dso.numerator > 0 ? IndicatorState::HistoryTooShort : IndicatorState::NothingToMeasure;
    return figure;
  }
  figure.tenths = counted->tenths;
  figure.denominator = counted->sales;
  return figure;
}

IndicatorFigure paretoFigure(const LateShare& share, BreakDown by) {
  if (by == BreakDown::Customer) return {IndicatorState::OnlyForCompany, {}, 0, 0};
  IndicatorFigure figure{IndicatorState::NothingToMeasure, {}, share.customers, share.owing};
  if (share.customers == 0) return figure;
  figure.state = IndicatorState::Known;
  figure.tenths = permille(share.customers, share.owing);
  return figure;
}

/// What is typed stands before what the accounts say.
IndicatorFigure typedOr(std::optional<int> typed, const IndicatorFigure& figure) {
  return typed ? IndicatorFigure{IndicatorState::Typed, *typed * 10, 0, 0} : figure;
}

/// What only the whole company has: days of stock and of payables, and the cycle made of them.
void addCycle(IndicatorRow& row, const IndicatorQuestion& question, const AccountFacts& accounts) {
  auto& stock = row.figures[size_t(Indicator::DaysOfStock)];
  auto& payables = row.figures[size_t(Indicator::DaysOfPayables)];
  auto& cycle = row.figures[size_t(Indicator::CashCycle)];
  stock = payables = cycle = {IndicatorState::OnlyForCompany, {}, 0, 0};
  if (question.by != BreakDown::Company) return;
  const auto& settings = question.settings;
  const DayNumber day = dayNumber(row.asOf);
  stock = typedOr(settings.stockDays, daysOfStock(accounts, day));
  payables = typedOr(settings.payableDays, daysOfPayables(accounts, day, settings.windowDays));
  const auto& dso = row.of(Indicator::Dso);
  for (const auto& part : {stock, payables, dso}) {
    if (!part.tenths) cycle.state = part.state;
  }
  if (!dso.tenths || !stock.tenths || !payables.tenths) return;
  cycle = {IndicatorState::Known, *dso.tenths + *stock.tenths - *payables.tenths, 0, 0};
}

/// The first and the last entry by each of the days.
std::vector<EntrySpan> entrySpans(const Snapshot& snapshot, const std::vector<DayNumber>& days) {
  std::vector<EntrySpan> spans(days.size());
  for (const auto& item : snapshot.items) {
    const auto found = std::ranges::lower_bound(days, item.entryDay);
    if (found == days.end()) continue;
    auto& span = spans[size_t(found - days.begin())];
    if (span.first == 0 || item.entryDay < span.first) span.first = item.entryDay;
    span.last = std::max(span.last, item.entryDay);
  }
  for (size_t i = 1; i < spans.size(); ++i) {
    if (spans[i - 1].first == 0) continue;
    spans[i].first =
        spans[i].first == 0 ? spans[i - 1].first : std::min(spans[i].first, spans[i - 1].first);
    spans[i].last = std::max(spans[i].last, spans[i - 1].last);
  }
  return spans;
}

}  // namespace

QList<QDate> indicatorDays(QDate asOf, int months) {
  EXPECTS(months >= 1 && months <= 120);
  const QDate monthStart{asOf.year(), asOf.month(), 1};
  QList<QDate> days;
  for (int back = months - 1; back >= 1; --back) {
    days.append(monthStart.addMonths(1 - back).addDays(-1));
  }
  days.append(asOf);
  return days;
}

IndicatorReport buildIndicators(const Snapshot& snapshot, const IndicatorQuestion& question,
                                const AccountFacts& accounts) {
  EXPECTS(!snapshot.since.isValid());
  const auto groups = customerGroups(snapshot, question.by, question.only);
  std::vector<DayNumber> days;
  for (const QDate day : indicatorDays(question.asOf, question.months)) {
    days.push_back(dayNumber(day));
  }
  auto spans = entrySpans(snapshot, days);
  while (days.size() > 1 && spans.front().first == 0) {
    days.erase(days.begin());
    spans.erase(spans.begin());
  }
  const auto sums = indicatorSums(snapshot, groupingOf(snapshot, groups), days, question.settings);
  const auto late = lateShares(snapshot, groups, days);
  const DayNumber first = spans.back().first == 0 ? days.back() : spans.back().first;
  const SalesByMonth sales{snapshot, groups, first, question.asOf, question.months};
  IndicatorReport report{question, groups.groups, {}};
  for (size_t group = 0; group < groups.groups.size(); ++group) {
    for (size_t i = 0; i < days.size(); ++i) {
      auto row = RowBuilder{sums, int(group), int(i), spans[i], question.settings}.build();
      const auto& dso = row.of(Indicator::Dso);
      row.figures[size_t(Indicator::CountBackDso)] =
          countBackFigure(dso, sales.backFrom(int(group), row.asOf));
      row.figures[size_t(Indicator::Pareto)] =
          paretoFigure(late[group * days.size() + i], question.by);
      addCycle(row, question, accounts);
      report.rows.push_back(row);
    }
  }
  return report;
}

}  // namespace encaisse
