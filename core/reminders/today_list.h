#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <functional>

#include "core/forecast/action_gain.h"
#include "core/reminders/plan.h"
#include "core/risk/weak_signal.h"

namespace encaisse {

/// From how many alike on rows become one.
constexpr int todayGroupFrom = 6;

/// What a row of the day's list asks to do.
enum class TodayKind {
  Import,   ///< the facts are old: bring newer ones
  Approve,  ///< a reminder is ready to leave
  Call,     ///< agreed for today, or its scenario says so, or long overdue and large
  Confirm,  ///< a formal notice waits for due dates that were computed
  Check,    ///< an unallocated credit covers what would be reminded
  Promise,  ///< it was broken, and nobody called since
  Signal    ///< something may go wrong
};

/// A customer in a row, with what is at stake.
struct TodayCustomer {
  qint32 customer = 0;  ///< index in Snapshot::customers
  qint64 amount = 0;
};

/// One thing to do, for one customer or for several alike.
struct TodayRow {
  TodayKind kind = TodayKind::Approve;
  QList<TodayCustomer> customers;  ///< most at stake first; none for an Import
  int level = 0;                   ///< of a planned one: the step that is due
  QString stepName;                ///< likewise, in the customer's scenario
  qint64 amount = 0;               ///< at stake, of all customers
  ActionGain gain;                 ///< none of an Import, a Check or a Signal
  qint64 credits = 0;              ///< of a Check: unallocated, <= 0
  int items = 0;
  qint64 oldestDaysLate = 0;
  int lastLevel = 0;  ///< last reminder sent to the one customer, 0: none
  QString lastStep;   ///< its name
  QDate lastSentOn;
  qint64 importAgeDays = 0;  ///< of an Import
  QDate brokenOn;            ///< of a Promise
  QDate agreedOn;            ///< of a Call that was agreed
  QList<WeakSignal> found;   ///< of a Signal, all of one kind; parallel to the customers

  /// What the list is ordered by: minor units × days.
  double rank() const { return double(amount) * gain.chance * gain.days; }
  bool isGroup() const { return customers.size() > 1; }
  /// Tells rows apart within one session, whatever their figures.
  QString key() const;
};

struct TodayList {
  QList<TodayRow> rows;   ///< best first
  QList<TodayRow> found;  ///< signals, most at stake first; see signalRows()
  int reminders = 0;      ///< that may leave
  QDate nextReminderOn;   ///< see nextReminderOn()
};

/// What a level of a scenario is called, in the language of the reader.
using LevelName = std::function<QString(int level, const Scenario& scenario)>;

/// The day's work, as a pure function of the ledger and the day. An old import comes first, because
/// all else rests on it; the rest by what acting should bring: amount × chance × days gained.
/// Reminders are one row each while they are few, else one row a step; likewise what is held.
/// Customers whose reminders the user stopped ask for nothing.
/// @param groupFrom  from how many alike on rows become one
TodayList buildTodayList(const Snapshot& snapshot, QDate asOf, const LevelName& levelName,
                         int groupFrom = todayGroupFrom);

/// The first day after @p asOf on which a reminder falls due, as things stand; invalid: none will.
QDate nextReminderOn(const Snapshot& snapshot, QDate asOf);

/// At most so many customers to call, beside those that broke a promise or agreed on a day.
constexpr int todayCallLimit = 5;
/// So late, a customer is one to call whatever its scenario says: with the second reminder of the
/// usual one.
constexpr int todayCallDays = 15;
/// So many signals are shown before the rest is asked for.
constexpr int todaySignalRows = 5;
/// An import older than this asks for a newer one.
constexpr int todayImportDays = 30;

}  // namespace encaisse
