#include "ui/today/today_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

#include "core/risk/signal_words.h"
#include "ui/common/money_format.h"
#include "ui/reminders/reminder_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Today)
};

/// "3 items, the oldest 45 days late"; before the due date "2 items, the first due in 3 days".
QString itemsText(const TodayRow& row) {
  const QString items = Words::tr("%n item(s)", "", row.items);
  const QString delay = formatDelay(row.oldestDaysLate);
  if (row.oldestDaysLate <= 0) {
    return row.items == 1 ? Words::tr("%1, due %2", "1 item, due in 3 days").arg(items, delay)
                          : Words::tr("%1, the first due %2").arg(items, delay);
  }
  return row.items == 1 ? Words::tr("%1, %2", "1 item, 45 days late").arg(items, delay)
                        : Words::tr("%1, the oldest %2").arg(items, delay);
}

QString approveReason(const TodayRow& row) {
  if (row.isGroup()) {
    const auto customers = int(row.customers.size());
    return Words::tr("%1: %2, for %n customer(s).", "step, items", customers)
        .arg(row.stepName, itemsText(row));
  }
  return Words::tr("%1: %2. %3", "step, items, last reminder")
      .arg(row.stepName, itemsText(row), lastSentText(row.lastStep, row.lastSentOn));
}

/// "No more payments: No payment for 64 days; usually one comes every 14 days."
QString signalReason(const TodayRow& row) {
  const auto& signal = row.found.first();
  if (!row.isGroup()) {
    return Words::tr("%1: %2", "signal, its sentence")
        .arg(signalName(signal.kind), signalText(signal));
  }
  return Words::tr("%1: %n item(s), overdue by due dates that were computed.", "signal", row.items)
      .arg(signalName(signal.kind));
}

}  // namespace

QString todayVerb(const TodayRow& row) {
  switch (row.kind) {
    case TodayKind::Import: return Words::tr("Import fresh data");
    case TodayKind::Approve:
      return row.isGroup() ? Words::tr("Approve %n reminder(s)", "", int(row.customers.size()))
                           : Words::tr("Approve");
    case TodayKind::Call: return Words::tr("Call");
    case TodayKind::Confirm: return Words::tr("Confirm due dates");
    case TodayKind::Check: return Words::tr("Check");
    case TodayKind::Promise: return Words::tr("Follow up the promise");
    case TodayKind::Signal: return actionText(actionOf(row.found.first()));
  }
  return {};
}

QString todayWho(const TodayRow& row, const Snapshot& snapshot) {
  // The verb counts the customers of reminders.
  if (row.customers.isEmpty() || (row.isGroup() && row.kind == TodayKind::Approve)) return {};
  if (row.isGroup()) return Words::tr("%n customer(s)", "", int(row.customers.size()));
  return snapshot.customers[row.customers.first().customer].name;
}

QString todayReason(const TodayRow& row, const Snapshot& snapshot) {
  const Currency currency = snapshot.company.currency;
  switch (row.kind) {
    case TodayKind::Import:
      return Words::tr("The last file was imported %n day(s) ago: what was paid since then is not "
                       "known here.",
                       "", int(row.importAgeDays));
    case TodayKind::Approve: return approveReason(row);
    case TodayKind::Call:
      if (!row.stepName.isEmpty()) return approveReason(row);
      if (row.agreedOn.isValid()) {
        return Words::tr("A call was agreed for %1; the oldest item is %2.")
            .arg(formatDay(row.agreedOn), formatDelay(row.oldestDaysLate));
      }
      return Words::tr("Large and long late: %1. %2")
          .arg(itemsText(row), lastSentText(row.lastStep, row.lastSentOn));
    case TodayKind::Confirm:
      return Words::tr("A formal notice is due, but the due dates were computed from payment terms "
                       "(%1).")
          .arg(itemsText(row));
    case TodayKind::Promise:
      return Words::tr("The promise was broken on %1, and nobody called since; the oldest item is "
                       "%2.")
          .arg(formatDay(row.brokenOn), formatDelay(row.oldestDaysLate));
    case TodayKind::Check:
      return Words::tr("%1 not yet allocated cover what would be reminded (%2): letter them in "
                       "your accounts.")
          .arg(formatMoney(-row.credits, currency), itemsText(row));
    case TodayKind::Signal: return signalReason(row);
  }
  return {};
}

QString todayButton(const TodayRow& row) {
  switch (row.kind) {
    case TodayKind::Import: return Words::tr("Import…");
    case TodayKind::Approve: return row.isGroup() ? Words::tr("See them") : Words::tr("See letter");
    case TodayKind::Call:
    case TodayKind::Confirm:
    case TodayKind::Check:
    case TodayKind::Promise: break;
    case TodayKind::Signal: return row.isGroup() ? Words::tr("See them") : Words::tr("See why");
  }
  if (row.isGroup()) return Words::tr("See them");
  const bool isPlannedCall = row.kind == TodayKind::Call && !row.stepName.isEmpty();
  return isPlannedCall ? Words::tr("See the call") : Words::tr("Open sheet");
}

QString todayGain(const TodayRow& row) {
  if (row.rank() <= 0) return {};
  const QString chance = QLocale{}.toString(row.gain.chance * 100, 'f', 0);
  return Words::tr("× %1 % × %n day(s)", "below an amount", int(std::lround(row.gain.days)))
      .arg(chance);
}

QString todayGainReason(const TodayRow& row, const Snapshot& snapshot) {
  if (row.rank() <= 0) return {};
  return Words::tr("%1 × %2 % × %n day(s): what is at stake, the chance that it comes late unless "
                   "you act, and by how many days. The list has the largest product first.",
                   "", int(std::lround(row.gain.days)))
      .arg(formatMoney(row.amount, snapshot.company.currency),
           QLocale{}.toString(row.gain.chance * 100, 'f', 0));
}

QString todayIcon(TodayKind kind) {
  switch (kind) {
    case TodayKind::Import: return u"import"_s;
    case TodayKind::Approve: return u"letter"_s;
    case TodayKind::Call: return u"phone"_s;
    case TodayKind::Confirm: return u"calendar"_s;
    case TodayKind::Check: return u"search"_s;
    case TodayKind::Promise: return u"promise"_s;
    case TodayKind::Signal: return u"warning"_s;
  }
  return {};
}

}  // namespace encaisse
