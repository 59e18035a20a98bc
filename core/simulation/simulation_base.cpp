#include "core/simulation/simulation_base.h"

#include <algorithm>

#include "core/base/contracts.h"
#include "core/forecast/outlook_notes.h"
#include "core/indicators/indicator.h"
#include "core/receivables/free_credits.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

void setStops(SimulationBase& base, QDate asOf) {
  for (int week = 0; week <= simulationWeeks; ++week) {
    base.weekEnds.push_back(base.asOf + 7 * (week + 1) - asOf.dayOfWeek());
  }
  const QDate first{asOf.year(), asOf.month(), 1};
  for (int month = 1; base.monthEnds.empty() || base.monthEnds.back() < base.horizon(); ++month) {
    base.monthEnds.push_back(
        std::min(dayNumber(first.addMonths(month).addDays(-1)), base.horizon()));
  }
}

void addOpenItems(SimulationBase& base, const Snapshot& snapshot, QDate asOf) {
  const auto notes = outlookNotes(snapshot, asOf);
  auto note = notes.begin();
  for (const auto& [index, open] : unpaidItemsAt(snapshot, asOf)) {
    if (open < 0) {
      base.credits += open;
      continue;
    }
    const auto& item = snapshot.items[index];
    CashSource source{item.customer, open, item.entryDay, item.dueDay, {}};
    while (note != notes.end() && note->item < index) ++note;
    if (note != notes.end() && note->item == index) source.note = *note;
    base.debits += open;
    base.sources.push_back(source);
  }
}

/// What credit notes and the like had taken off each item by the day.
std::vector<qint64> takenOff(const Snapshot& snapshot, DayNumber day) {
  std::vector<qint64> taken(snapshot.items.size());
  for (const auto& allocation : snapshot.allocations) {
    if (allocation.effectiveDay > day) continue;
    if (!isMoney(snapshot.items[allocation.credit].kind)) {
      taken[allocation.debit] += allocation.amount;
    }
  }
  return taken;
}

void addSales(SimulationBase& base, const Snapshot& snapshot) {
  const auto taken = takenOff(snapshot, base.asOf);
  std::vector<bool> isDoubtful;
  for (const auto& account : snapshot.accounts) {
    isDoubtful.push_back(account.startsWith(u"416"_s));
  }
  for (size_t i = 0; i < snapshot.items.size(); ++i) {
    const auto& item = snapshot.items[i];
    if (item.kind != ItemKind::Invoice || item.entryDay > base.asOf) continue;
    if (isDoubtful[size_t(item.account)]) continue;  // moved there, sold before
    const qint64 amount = item.amount - taken[i];
    if (amount <= 0 || item.entryDay + repeatAfterDays <= base.asOf) continue;
    for (DayNumber later = repeatAfterDays; item.entryDay + later <= base.horizon();
         later += repeatAfterDays) {
      base.sources.push_back(
          {item.customer, amount, item.entryDay + later, item.dueDay + later, {}});
    }
  }
}

void addCustomers(SimulationBase& base, const Snapshot& snapshot, QDate asOf) {
  const auto settings = RiskSettings::read(snapshot.chasing.settings.value(u"risk"_s));
  const auto histories = paymentHistories(snapshot, asOf, settings.graceDays);
  for (qsizetype i = 0; i < snapshot.customers.size(); ++i) {
    const auto& customer = snapshot.customers[i];
    const auto kind = payerSegment(histories[size_t(i)], settings).kind;
    base.customers.push_back({customer.code, customer.segment, kind, {}});
  }
  std::vector<bool> isWanted(base.customers.size());
  for (const auto& source : base.sources) isWanted[size_t(source.customer)] = true;
  const auto courses = itemCourses(snapshot);
  const auto common = learnCommon(courses, segmentGroups(snapshot), base.asOf);
  for (size_t i = 0; i < isWanted.size(); ++i) {
    if (isWanted[i]) {
      base.customers[i].behaviour = learnCustomer(courses, common, int(i), base.asOf);
    }
  }
}

void addOrders(SimulationBase& base, const Snapshot& snapshot) {
  std::vector<int> leads;
  for (const auto& order : snapshot.credit.deliveries) {
    if (!order.isOrder || order.invoicedDay == 0 || order.invoicedDay > base.asOf) continue;
    leads.push_back(std::max(order.invoicedDay - order.day, 0));
  }
  base.knownOrders = int(leads.size());
  if (leads.empty()) return;
  const auto middle = leads.begin() + qsizetype(leads.size() / 2);
  std::ranges::nth_element(leads, middle);
  base.orderLeadDays = *middle;
}

}  // namespace

SimulationBase simulationBase(const Snapshot& snapshot, QDate asOf) {
  EXPECTS(!snapshot.since.isValid());
  SimulationBase base;
  base.asOf = dayNumber(asOf);
  setStops(base, asOf);
  addOpenItems(base, snapshot, asOf);
  addSales(base, snapshot);
  addCustomers(base, snapshot, asOf);
  addOrders(base, snapshot);
  qint64 sales = 0;
  for (const auto& item : snapshot.items) {
    const bool inWindow = item.entryDay > base.asOf - dsoWindowDays && item.entryDay <= base.asOf;
    if (inWindow && isSale(item.kind)) sales += item.amount;
  }
  base.dsoState = dsoState(entriesUntil(snapshot, base.asOf), sales, base.asOf);
  const auto indicators = IndicatorSettings::read(snapshot.chasing.settings.value(u"indicators"_s));
  base.stockDays = indicators.stockDays;
  base.payableDays = indicators.payableDays;
  return base;
}

bool isOneOf(const SimulatedCustomer& customer, const QString& whom) {
  return whom == customer.code || whom == customer.segment || whom == toKey(customer.kind);
}

bool isForSomebody(const SimulationBase& base, const QString& whom) {
  return std::ranges::any_of(
      base.customers, [&](const SimulatedCustomer& customer) { return isOneOf(customer, whom); });
}

double usualChance(const SimulationBase& base, const CashSource& source, DayNumber day) {
  const auto& behaviour = base.customers[size_t(source.customer)].behaviour;
  // A sale to come may be paid from the day it is booked on.
  if (source.bookedDay > base.asOf) {
    return behaviour.paidBy(day, source.dueDay, source.bookedDay - 1);
  }
  return chancePaidBy(behaviour, source.note, day, source.dueDay, base.asOf);
}

}  // namespace encaisse
