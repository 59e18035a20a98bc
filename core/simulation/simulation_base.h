#pragma once

#include <QList>
#include <vector>

#include "core/forecast/cash_outlook.h"
#include "core/indicators/dso.h"
#include "core/risk/customer_risk.h"

namespace encaisse {

/// An amount that will come in: an item open on the day, or a sale to come.
struct CashSource {
  qint32 customer = 0;  ///< index in Snapshot::customers
  qint64 amount = 0;    ///< minor units, above 0
  DayNumber bookedDay = 0;
  DayNumber dueDay = 0;
  OutlookNote note;  ///< of an open item
};

/// A customer as levers see it.
struct SimulatedCustomer {
  QString code;
  QString segment;
  PayerKind kind = PayerKind::Unknown;
  PaymentBehaviour behaviour;  ///< only where one of the sources is its own
};

/// Everything that does not depend on the levers: what is open, what will be sold, and how each
/// customer pays. A value of its own, so that moving a lever reads no facts again.
struct SimulationBase {
  DayNumber asOf = 0;
  std::vector<DayNumber> weekEnds;   ///< as CashOutlook::weeks(); the last is the horizon
  std::vector<DayNumber> monthEnds;  ///< of the calendar months, the last cut at the horizon
  std::vector<CashSource> sources;   ///< items open at the end of the day, then sales to come
  std::vector<SimulatedCustomer> customers;
  qint64 debits = 0;
  qint64 credits = 0;  ///< allocated to nothing, <= 0; they stay
  DsoState dsoState = DsoState::NoSales;
  int knownOrders = 0;    ///< orders with the day they were invoiced
  int orderLeadDays = 0;  ///< median days from order to invoice of these; 0 without any
  std::optional<int> stockDays;
  std::optional<int> payableDays;

  DayNumber horizon() const { return weekEnds.back(); }
  int days() const { return horizon() - asOf; }
};

/// Weeks of a simulation, and days between an invoice and the one that repeats it.
constexpr int simulationWeeks = 13;
constexpr int repeatAfterDays = 7 * simulationWeeks;

/// The open items with the forecast's own chances, and as sales to come those of the 91 days up to
/// @p asOf once more, each invoice 91 days later with its own due date, less what credit notes took
/// off it.
/// @param snapshot  complete: since is invalid (contract)
SimulationBase simulationBase(const Snapshot& snapshot, QDate asOf);

/// Whether @p whom, a code, a segment or a way of paying, is this customer.
bool isOneOf(const SimulatedCustomer& customer, const QString& whom);
bool isForSomebody(const SimulationBase& base, const QString& whom);

/// The chance that @p source is paid by the end of @p day when nothing is changed.
double usualChance(const SimulationBase& base, const CashSource& source, DayNumber day);

}  // namespace encaisse
