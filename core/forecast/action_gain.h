#pragma once

#include <vector>

#include "core/forecast/payment_behaviour.h"

namespace encaisse {

/// What acting on open items today may bring: amount × chance × days.
struct ActionGain {
  double chance = 0;  ///< that without it the money comes, but late; mean by amount
  double days = 0;    ///< how late then, which is what can be gained; mean by amount and chance
  double soon = 0;    ///< that it comes in any case, within comesAnyway days; mean by amount

  /// That it comes, when acting brings what would come late.
  double chanceAfter() const { return soon + chance; }

  /// Takes another item's into it. @param amount  of the other, minor units, > 0; @p before: of all
  /// that were taken before
  void add(qint64 before, const ActionGain& other, qint64 amount);
};

/// What comes within so many days comes without anybody.
constexpr int comesAnyway = 7;
/// What does not come in so many days more is not gained by a reminder.
constexpr int gainedWithin = 90;

/// The chances of the open items of one day, from the customers' past payments. Items of one
/// customer are asked for one after the other, or cost more.
class ActionGains {
public:
  ActionGains(const Snapshot& snapshot, const PaymentPast& past, QDate asOf);

  /// Of an item that is open. Counted from comesAnyway days on, or from its due date where that is
  /// later, for gainedWithin days.
  ActionGain of(quint32 item);

private:
  const Snapshot& m_snapshot;
  const PaymentPast& m_past;
  DayNumber m_asOf = 0;
  CommonBehaviour m_common;
  qint32 m_customer = -1;
  SurvivalCurve m_curve;
};

}  // namespace encaisse
