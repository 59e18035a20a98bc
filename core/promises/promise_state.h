#pragma once

#include <QDate>
#include <vector>

#include "core/receivables/snapshot.h"

namespace encaisse {

enum class PromiseState { Running, Kept, PartlyKept, Broken, Cancelled };

/// Stable English words for JSON and the command line: "running", "kept", "partly_kept", …
QString toKey(PromiseState state);

/// How far a promise was kept at a day. Amounts in minor units.
struct PromiseStatus {
  PromiseState state = PromiseState::Running;
  qint64 promised = 0;
  qint64 paid = 0;           ///< in time or late
  DayNumber decidedDay = 0;  ///< day it was kept, broken or cancelled; 0: running
  qint64 paidInTime = 0;     ///< within the grace days of its parts
  DayNumber nextDay = 0;     ///< of the first part that is neither paid nor past its grace; 0: none
  qint64 nextAmount = 0;     ///< what is missing of that part
  qint64 due = 0;            ///< of the parts that were covered or whose grace days are over
  qint64 keptOfDue = 0;      ///< of due, paid in time
  qint64 missed = 0;         ///< still missing of the parts whose grace days are over

  qint64 missing() const { return promised - paid; }
};

/// Days of tolerance after the promised one: a transfer of that day arrives a little later.
constexpr int defaultGraceDays = 2;
/// As this ledger chose in its rules of when to remind, setting "gate".
int graceDaysOf(const Snapshot& snapshot);

/// What became of every promise by the end of @p day, parallel to snapshot.chasing.promises.
///
/// Counted are payments that reached the promised items from the day of the promise on (without
/// named items: any item booked by that day), and the customer's payments from that day on that
/// nobody allocated yet; earlier parts first. Each cent counts once, even
/// where two promises name one item; it goes to a part it is in time for before it makes good a
/// part that is already broken. A part is broken when day > due + graceDays and it was not covered
/// by then: what comes later is paid, the promise stays broken. Credit notes and write-offs are no
/// payments; a returned payment counts no more from the day it came back.
///
/// @param snapshot  complete, all days, when there are promises (contract)
/// @note a promise made after @p day is running with nothing paid
std::vector<PromiseStatus> promiseStatesAt(const Snapshot& snapshot, QDate day, int graceDays);

/// How well promises were kept, of those decided by then: instalments still to come and cancelled
/// promises do not count.
struct PromiseRecord {
  qint64 promised = 0;
  qint64 kept = 0;  ///< paid in time
  int decided = 0;
  int broken = 0;  ///< wholly or partly

  bool isKnown() const { return promised > 0; }
  /// Of 10 000.
  int keptBasisPoints() const;
};

/// Parallel to snapshot.customers. @param states  of promiseStatesAt()
std::vector<PromiseRecord> promiseRecords(const Snapshot& snapshot,
                                          const std::vector<PromiseStatus>& states);

}  // namespace encaisse
