#include "core/simulation/simulation_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/contracts.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Simulation)
};

using Courses = std::array<const SimulatedCourse*, 3>;

template <typename Figure>
SimulationRow rowOf(const Courses& courses, Figure figure) {
  SimulationRow row;
  row.today = figure(*courses[0]);
  row.a = figure(*courses[1]);
  row.b = figure(*courses[2]);
  return row;
}

SimulationRow named(SimulationRow row, const QString& key, const QString& name,
                    const QString& formula) {
  row.key = key;
  row.name = name;
  row.formula = formula;
  return row;
}

void addCash(QList<SimulationRow>& rows, const Courses& courses) {
  using Course = SimulatedCourse;
  rows.append(named(rowOf(courses, [](const Course& c) { return c.received; }), u"received"_s,
                    Words::tr("Received"),
                    Words::tr("What customers, and the factor, pay until the last day.")));
  rows.append(named(rowOf(courses, [](const Course& c) { return c.ofOpenItems; }),
                    u"received_open"_s, Words::tr("of which for what is open now"),
                    Words::tr("What was received with the rest open is all that is open now.")));
  auto costs = named(
      rowOf(courses, [](const Course& c) { return c.costs(); }), u"costs"_s, Words::tr("Costs"),
      Words::tr("Commission on what is ceded + interest on what is advanced + fee of the agency."));
  costs.isMoreBetter = false;
  rows.append(costs);
  rows.append(named(rowOf(courses, [](const Course& c) { return c.received - c.costs(); }),
                    u"net"_s, Words::tr("Received less costs"), Words::tr("Received − costs.")));
}

void addWorkingCapital(QList<SimulationRow>& rows, const Courses& courses, int rate) {
  using Course = SimulatedCourse;
  const auto& today = *courses[0];
  auto owed = named(rowOf(courses, [](const Course& c) { return c.owedAtEnd; }), u"owed_at_end"_s,
                    Words::tr("Owed on the last day"),
                    Words::tr("Open now + sales to come − received, unallocated credits taken "
                              "off."));
  owed.isMoreBetter = false;
  auto mean = named(rowOf(courses, [](const Course& c) { return c.meanOwed; }), u"mean_owed"_s,
                    Words::tr("Working capital in receivables"),
                    Words::tr("The mean of what is owed at the end of each of the 13 weeks."));
  mean.isMoreBetter = false;
  rows.append({owed, mean});
  const auto freed = [&](const Course& c) { return today.meanOwed - c.meanOwed; };
  rows.append(named(rowOf(courses, freed), u"freed"_s, Words::tr("Working capital freed"),
                    Words::tr("The mean owed on today's course − that of the scenario.")));
  const auto saved = [&](const Course& c) { return interestSaved(today, c, rate); };
  const QString formula = Words::tr("Working capital freed × %L1 % a year × %2 days ÷ 365.")
                              .arg(rate / 100.0, 0, 'f', 2)
                              .arg(today.days);
  rows.append(
      named(rowOf(courses, saved), u"interest_saved"_s, Words::tr("Interest saved"), formula));
  rows.append(named(rowOf(courses, [&](const Course& c) { return saved(c) - c.costs(); }),
                    u"gain"_s, Words::tr("Interest saved less costs"),
                    Words::tr("What the scenario earns, or costs, over the weeks.")));
  for (auto* row : {&rows[rows.size() - 3], &rows[rows.size() - 2], &rows[rows.size() - 1]}) {
    row->today.reset();
  }
}

void addDays(QList<SimulationRow>& rows, const Courses& courses) {
  using Course = SimulatedCourse;
  const auto wide = [](std::optional<int> tenths) {
    return tenths ? std::optional{qint64{*tenths}} : std::nullopt;
  };
  auto dso =
      named(rowOf(courses, [&](const Course& c) { return wide(c.dsoTenths); }), u"dso"_s,
            Words::tr("DSO"),
            Words::tr("Owed on the last day ÷ sales to come × %1 days.").arg(courses[0]->days));
  auto cycle = named(rowOf(courses, [&](const Course& c) { return wide(c.cycleTenths); }),
                     u"cash_conversion_cycle"_s, Words::tr("Cash conversion cycle (CCC)"),
                     Words::tr("DSO + days of stock (DIO) − days of payables (DPO), as typed."));
  for (auto* row : {&dso, &cycle}) {
    row->isDays = true;
    row->isMoreBetter = false;
  }
  rows.append({dso, cycle});
}

}  // namespace

QString leverName(Lever lever) {
  switch (lever) {
    case Lever::Terms: return Words::tr("Shorter terms");
    case Lever::Chronic: return Words::tr("Chronically late customers sooner");
    case Lever::Deposit: return Words::tr("Deposit with the order");
    case Lever::Debit: return Words::tr("Direct debit on the due date");
    case Lever::Factoring: return Words::tr("Factoring, advance");
    case Lever::Commission: return Words::tr("its commission");
    case Lever::FactorRate: return Words::tr("its interest a year");
    case Lever::Agency: return Words::tr("Agency, success fee");
    case Lever::AgencyAfter: return Words::tr("for items late more than");
    case Lever::AgencyRecovers: return Words::tr("it recovers");
  }
  EXPECTS(false);
}

QString leverText(Lever lever) {
  switch (lever) {
    case Lever::Terms:
      return Words::tr("Every sale to come is due so many days sooner, and paid as many days "
                       "sooner. Invoices already sent keep their due date.");
    case Lever::Chronic:
      return Words::tr("Customers of the segment chronically late pay so many days sooner than "
                       "they use to, but not before the due date.");
    case Lever::Deposit: return Words::tr("So much of every sale to come is paid with the order.");
    case Lever::Debit:
      return Words::tr("So much of what is not due yet comes on the due date itself.");
    case Lever::Factoring:
      return Words::tr("A factor advances so much of each invoice that is not due, on its day; "
                       "the rest follows when the customer pays.");
    case Lever::Commission: return Words::tr("On the whole amount of the invoices ceded.");
    case Lever::FactorRate:
      return Words::tr("On what is advanced, until the customer pays; 365 days a year.");
    case Lever::Agency:
      return Words::tr("Of all that comes in from the items handed over, whoever brought it in.");
    case Lever::AgencyAfter:
      return Words::tr("Items so many days late on the as-of day are handed over.");
    case Lever::AgencyRecovers:
      return Words::tr("An assumption: of what would still be unpaid, spread evenly over the 13 "
                       "weeks.");
  }
  EXPECTS(false);
}

QList<SimulationRow> simulationRows(const SimulatedCourse& today, const SimulatedCourse& a,
                                    const SimulatedCourse& b, int rate) {
  const Courses courses{&today, &a, &b};
  QList<SimulationRow> rows;
  addCash(rows, courses);
  addWorkingCapital(rows, courses, rate);
  addDays(rows, courses);
  return rows;
}

QStringList simulationNotes(const SimulationBase& base) {
  const auto sales = std::ranges::count_if(
      base.sources, [&](const CashSource& source) { return source.bookedDay > base.asOf; });
  QStringList notes{Words::tr("Sales to come: the %n invoice(s) of the last 13 weeks once more, "
                              "each 91 days later. Open items are paid as the forecast expects.",
                              "", int(sales))};
  notes.append(base.knownOrders == 0
                   ? Words::tr("No orders are known: invoices stand for them, a deposit comes on "
                               "the day of the invoice.")
                   : Words::tr("Orders come %n day(s) before their invoice, as usual.", "",
                               base.orderLeadDays));
  notes.append(Words::tr("What is promised or disputed keeps its course."));
  if (base.dsoState != DsoState::Known) {
    notes.append(Words::tr("The ledger's history does not tell a DSO: it is left out."));
  }
  return notes;
}

}  // namespace encaisse
