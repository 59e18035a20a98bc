#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "core/receivables/snapshot.h"
#include "core/risk/risk_settings.h"

namespace encaisse {

/// What is granted to one customer on a day, and what will be owed beside the open items. Amounts
/// in minor units.
struct CreditStanding {
  std::optional<qint64> limit;  ///< granted: the running temporary limit, else the customer's own
  std::optional<qint64> ownLimit;
  bool isTemporary = false;       ///< limit is a temporary one
  DayNumber limitUntil = 0;       ///< its last day; 0: it does not say, or it is the own one
  std::optional<qint64> insured;  ///< running insured limits, added up; none: there is none
  qint64 uninvoiced = 0;          ///< ordered or delivered, without an invoice
  qint64 presented = 0;           ///< drafts and debits at the bank, not final
  qint64 presentedBooked = 0;     ///< of these, what the accounts hold as received already
  int bypass = -1;                ///< in Snapshot::credit.bypasses, the one that runs; -1: none
};

/// Of every customer, in one pass over the facts; parallel to Snapshot::customers. Of several
/// temporary limits that run, and of several bypasses, the one that began last counts.
std::vector<CreditStanding> creditStandings(const Snapshot& snapshot, QDate asOf);

/// What is ordered or delivered and not invoiced.
struct Uninvoiced {
  quint32 delivery = 0;  ///< index in Snapshot::credit.deliveries
  qint64 amount = 0;     ///< minor units, above 0

  friend bool operator==(const Uninvoiced&, const Uninvoiced&) = default;
};

/// The orders and deliveries without an invoice at the end of @p asOf. Of an order only what the
/// deliveries of the same customer and number, known by the day, have left of it: each counts once.
std::vector<Uninvoiced> uninvoicedAt(const Snapshot& snapshot, QDate asOf);

/// What a customer owes and will owe, against what is granted.
struct Exposure {
  CreditStanding standing;
  qint64 balance = 0;    ///< open items, credits taken off; never below 0
  qint64 amount = 0;     ///< balance + what is not invoiced yet + what may come back
  qint64 presented = 0;  ///< of the balance, on its way and not final
  /// Drafts and debits that the balance has off already, and that the bank may still take back.
  qint64 mayComeBack = 0;
  qint64 insured = 0;    ///< of the amount, covered by insurers
  qint64 uninsured = 0;  ///< the rest of the amount
  std::optional<int>
      usedPercent;  ///< of the granted limit, rounded down, 999 at most; none: no limit
  int alert = 0;    ///< the highest alert reached, in per cent; 0: none
};

/// @param balance  open debits + unallocated credits, in minor units
Exposure exposureOf(qint64 balance, const CreditStanding& standing, const RiskSettings& settings);

}  // namespace encaisse
