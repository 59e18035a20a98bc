#pragma once

#include "core/simulation/lever.h"
#include "core/simulation/simulation_base.h"

namespace encaisse {

/// One week or month of a course, both days included. Amounts in minor units.
struct SimulatedPeriod {
  QDate from;
  QDate to;
  qint64 received = 0;     ///< from customers and, of what is ceded, from the factor
  qint64 ofOpenItems = 0;  ///< of this, for the items open on the as-of day
  qint64 costs = 0;        ///< commission, interest and fees
  qint64 owed = 0;         ///< at its end, unallocated credits taken off

  qint64 net() const { return received - costs; }
};

/// What comes in, what is owed and what it costs over the weeks, with one set of levers.
struct SimulatedCourse {
  QList<SimulatedPeriod> weeks;
  QList<SimulatedPeriod> months;
  int days = 0;            ///< from the as-of day to the horizon
  qint64 openAtStart = 0;  ///< debits
  qint64 sales = 0;        ///< to come, booked by the horizon
  qint64 received = 0;
  qint64 ofOpenItems = 0;
  qint64 commission = 0;
  qint64 interest = 0;
  qint64 fee = 0;
  qint64 owedAtEnd = 0;
  qint64 meanOwed = 0;             ///< what is owed at the end of each week, by its days
  std::optional<int> dsoTenths;    ///< owed at the end ÷ sales to come × days; none: unknown
  std::optional<int> cycleTenths;  ///< DSO + DIO − DPO; none unless these were typed

  qint64 costs() const { return commission + interest + fee; }
};

/// Works out what levers make of the course. All of them may be on at once; then, for each amount:
/// 1. shorter terms: a sale to come is due N days sooner, but not before it is booked, and paid as
///    many days sooner than it would have been; what is invoiced already keeps its due date;
/// 2. chronically late customers: what they pay after the due date comes N days sooner, but not
///    before the due date;
/// 3. direct debit: its share of what is not due yet comes on the due date itself, neither sooner
///    nor later;
/// 4. agency: of the items more than N days late on the as-of day, it brings in evenly by the
///    horizon the assumed share of what would still be unpaid; its fee is on all they bring;
/// 5. deposit: its share of every sale to come is there with the order, as many days before the
///    invoice as orders usually are; without known orders on the day of the invoice;
/// 6. factoring: of what is not due, its share is there on the day of the invoice, for open items
///    on the day after the as-of day, and the rest when the customer pays. It costs a commission
///    on all that is ceded, and interest on what is advanced until the customer pays (365 days a
///    year, by what is advanced at the end of each week and month).
/// What is promised or disputed keeps its course under 1 to 4 and is not ceded.
///
/// Received and still owed are together what was open and sold, to the cent; costs stand apart.
/// A sooner payment never lowers what is received by any day, but for the direct debit of who
/// pays before the due date.
SimulatedCourse simulate(const SimulationBase& base, const Levers& levers);

/// Interest that money no longer bound in receivables saves over the weeks: (mean owed before −
/// after) × rate × days ÷ 365.
/// @param rate  a year, in hundredths of a per cent
qint64 interestSaved(const SimulatedCourse& before, const SimulatedCourse& after, int rate);

}  // namespace encaisse
