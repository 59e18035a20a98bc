#pragma once

#include <QDate>
#include <QList>

#include "core/promises/promise_state.h"
#include "core/receivables/snapshot.h"

namespace encaisse {

/// Why a customer is to be called; first things first.
enum class CallReason {
  BrokenPromise,  ///< and nobody called since it broke
  AgreedDay,      ///< the last call named this day, or one that passed
  Overdue
};

/// "broken_promise", "agreed_day", "overdue".
QString toKey(CallReason reason);

/// A customer to call, with what there is to say. Amounts in minor units.
struct CallCandidate {
  qint32 customer = 0;  ///< index in Snapshot::customers
  CallReason reason = CallReason::Overdue;
  qint64 overdue = 0;
  qint64 disputed = 0;  ///< of the overdue
  qint64 promised = 0;  ///< still to come of running promises
  qint64 broken = 0;    ///< of promises: what is missing
  qint64 toClaim = 0;   ///< overdue that is neither disputed nor promised
  qint64 oldestDaysLate = 0;
  DayNumber since = 0;  ///< day it broke, or the agreed day; 0: overdue
};

/// From how many days late on a customer is called without another reason, and how many days a call
/// lets it rest that named no other day.
constexpr int callDaysLate = 5;
constexpr int callRestDays = 3;

/// Whom to call on @p day, best first: broken promises, then agreed days, then by what there is to
/// claim. Left out: customers whose reminders are stopped or paused, in insolvency proceedings,
/// whose unallocated credits cover what is overdue, who agreed on a later day, or whose overdue
/// items are all disputed, promised or handed over.
/// @param snapshot  complete, all days (contract)
/// @param states    of promiseStatesAt() for that day
QList<CallCandidate> callListAt(const Snapshot& snapshot, QDate day,
                                const std::vector<PromiseStatus>& states);

}  // namespace encaisse
