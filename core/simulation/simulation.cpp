#include "core/simulation/simulation.h"

#include <algorithm>
#include <array>

#include "core/indicators/ratio.h"

namespace encaisse {
namespace {

constexpr int yearDays = 365;
constexpr int hundredths = 10'000;

/// Rounded; 0 of anything is 0.
qint64 part(qint64 amount, qint64 numerator, qint64 denominator) {
  return numerator == 0 ? 0 : scaled(amount, numerator, denominator);
}

/// All amounts by the end of one day, since the as-of day.
struct Total {
  qint64 received = 0;
  qint64 ofOpenItems = 0;
  qint64 booked = 0;
  qint64 ceded = 0;
  qint64 advanced = 0;   ///< by the factor and not yet paid back by the customer
  qint64 recovered = 0;  ///< from what the agency has
};

/// What levers make of one amount.
struct ChangedSource {
  int soonerDays = 0;
  int chronicDays = 0;
  DayNumber dueDay = 0;
  double debitShare = 0;
  bool isHandedOver = false;
  qint64 deposit = 0;
  DayNumber depositDay = 0;
  qint64 ceded = 0;
  qint64 advance = 0;
  DayNumber cessionDay = 0;
};

class Simulator {
public:
  Simulator(const SimulationBase& base, const Levers& levers) : m_base{base}, m_levers{levers} {
    for (const auto lever : allLevers()) m_isFor[size_t(lever)] = customersOf(lever);
    m_stops = base.weekEnds;
    m_stops.insert(m_stops.end(), base.monthEnds.begin(), base.monthEnds.end());
    std::ranges::sort(m_stops);
    m_stops.erase(std::unique(m_stops.begin(), m_stops.end()), m_stops.end());
    m_totals.resize(m_stops.size());
  }

  SimulatedCourse run() {
    for (const auto& source : m_base.sources) add(source);
    SimulatedCourse course;
    course.days = m_base.days();
    course.openAtStart = m_base.debits;
    course.weeks = periods(m_base.weekEnds);
    course.months = periods(m_base.monthEnds);
    const auto& last = m_totals.back();
    course.sales = last.booked;
    course.received = last.received;
    course.ofOpenItems = last.ofOpenItems;
    course.commission = commission(last);
    course.interest = interestBy(m_stops.back());
    course.fee = fee(last);
    course.owedAtEnd = owed(last);
    qint64 amountDays = 0;
    DayNumber before = m_base.asOf;
    for (size_t i = 0; i < m_base.weekEnds.size(); ++i) {
      amountDays += course.weeks[qsizetype(i)].owed * (m_base.weekEnds[i] - before);
      before = m_base.weekEnds[i];
    }
    course.meanOwed = scaled(amountDays, 1, m_base.days());
    addDays(course);
    return course;
  }

private:
  std::vector<bool> customersOf(Lever lever) const {
    const QString& whom = m_levers.whom(lever);
    std::vector<bool> chosen;
    for (const auto& customer : m_base.customers) {
      chosen.push_back(whom.isEmpty() || isOneOf(customer, whom));
    }
    return chosen;
  }

  /// The lever's value for a customer; 0 where it is not for it.
  int valueFor(Lever lever, const CashSource& source) const {
    return m_isFor[size_t(lever)][size_t(source.customer)] ? m_levers.of(lever) : 0;
  }

  bool isNew(const CashSource& source) const { return source.bookedDay > m_base.asOf; }

  ChangedSource changed(const CashSource& source) const {
    ChangedSource change;
    change.dueDay = source.dueDay;
    if (isNew(source)) {
      change.deposit = part(source.amount, valueFor(Lever::Deposit, source), 100);
      change.depositDay = std::max(source.bookedDay - m_base.orderLeadDays, m_base.asOf + 1);
    }
    if (source.note.promisedDay != 0 || source.note.disputeDays != 0) return change;
    if (isNew(source)) {
      const int terms = std::max(source.dueDay - source.bookedDay, 0);
      change.soonerDays = std::min(terms, valueFor(Lever::Terms, source));
    }
    change.dueDay -= change.soonerDays;
    const bool isChronic =
        m_base.customers[size_t(source.customer)].kind == PayerKind::ChronicallyLate;
    change.chronicDays = isChronic ? m_levers.of(Lever::Chronic) : 0;
    if (change.dueDay <= m_base.asOf) {
      change.isHandedOver = m_levers.of(Lever::Agency) > 0 &&
                            m_base.asOf - source.dueDay > m_levers.of(Lever::AgencyAfter);
      return change;
    }
    change.debitShare = valueFor(Lever::Debit, source) / 100.0;
    const int advance = valueFor(Lever::Factoring, source);
    if (advance == 0) return change;
    change.ceded = source.amount - change.deposit;
    change.advance = part(change.ceded, advance, 100);
    change.cessionDay = isNew(source) ? source.bookedDay : m_base.asOf + 1;
    return change;
  }

  double chance(const CashSource& source, const ChangedSource& change, DayNumber day) const {
    if (isNew(source) && day < source.bookedDay) return 0;
    const int sooner = change.soonerDays + (day >= change.dueDay ? change.chronicDays : 0);
    double paid = usualChance(m_base, source, day + sooner);
    if (change.debitShare > 0) {
      const double debited = day >= change.dueDay ? 1 : 0;
      paid = (1 - change.debitShare) * paid + change.debitShare * debited;
    }
    if (change.isHandedOver) {
      const double passed = std::min(1.0, double(day - m_base.asOf) / m_base.days());
      paid += (1 - paid) * passed * m_levers.of(Lever::AgencyRecovers) / 100.0;
    }
    return paid;
  }

  void add(const CashSource& source) {
    const auto change = changed(source);
    const qint64 rest = source.amount - change.deposit - change.advance;
    for (size_t i = 0; i < m_stops.size(); ++i) {
      const DayNumber day = m_stops[i];
      if (day <= m_base.asOf) continue;
      auto& total = m_totals[i];
      const double paid = chance(source, change, day);
      qint64 received = expectedPart(rest, paid);
      if (day >= change.depositDay) received += change.deposit;
      if (change.ceded > 0 && day >= change.cessionDay) {
        received += change.advance;
        total.ceded += change.ceded;
        total.advanced += change.advance - expectedPart(change.advance, paid);
      }
      total.received += received;
      if (!isNew(source)) total.ofOpenItems += received;
      if (isNew(source) && day >= source.bookedDay) total.booked += source.amount;
      if (change.isHandedOver) total.recovered += received;
    }
  }

  qint64 commission(const Total& total) const {
    return part(total.ceded, m_levers.of(Lever::Commission), hundredths);
  }
  qint64 fee(const Total& total) const {
    return part(total.recovered, m_levers.of(Lever::Agency), 100);
  }
  qint64 interestBy(DayNumber day) const {
    qint64 amountDays = 0;
    DayNumber before = m_base.asOf;
    for (size_t i = 0; i < m_stops.size() && m_stops[i] <= day; ++i) {
      amountDays += m_totals[i].advanced * (m_stops[i] - before);
      before = m_stops[i];
    }
    return part(amountDays, m_levers.of(Lever::FactorRate), hundredths * yearDays);
  }

  qint64 owed(const Total& total) const {
    return m_base.debits + m_base.credits + total.booked - total.received;
  }

  QList<SimulatedPeriod> periods(const std::vector<DayNumber>& ends) const {
    QList<SimulatedPeriod> list;
    Total before;
    qint64 costsBefore = 0;
    QDate from = toDate(m_base.asOf);
    for (const DayNumber end : ends) {
      const auto place = std::ranges::lower_bound(m_stops, end) - m_stops.begin();
      const auto& total = m_totals[size_t(place)];
      const qint64 costs = commission(total) + fee(total) + interestBy(end);
      list.append({from, toDate(end), total.received - before.received,
                   total.ofOpenItems - before.ofOpenItems, costs - costsBefore, owed(total)});
      before = total;
      costsBefore = costs;
      from = toDate(end).addDays(1);
    }
    return list;
  }

  void addDays(SimulatedCourse& course) const {
    if (m_base.dsoState != DsoState::Known || course.sales <= 0) return;
    course.dsoTenths = daysOfSales(course.owedAtEnd, course.sales, course.days);
    if (m_base.stockDays && m_base.payableDays) {
      course.cycleTenths = *course.dsoTenths + (*m_base.stockDays - *m_base.payableDays) * 10;
    }
  }

  const SimulationBase& m_base;
  const Levers& m_levers;
  std::array<std::vector<bool>, leverCount> m_isFor;
  std::vector<DayNumber> m_stops;
  std::vector<Total> m_totals;  ///< parallel to the stops
};

}  // namespace

SimulatedCourse simulate(const SimulationBase& base, const Levers& levers) {
  return Simulator{base, levers}.run();
}

qint64 interestSaved(const SimulatedCourse& before, const SimulatedCourse& after, int rate) {
  return part(before.meanOwed - after.meanOwed, qint64{rate} * before.days,
              qint64{hundredths} * yearDays);
}

}  // namespace encaisse
