#include "ui/dashboard/dashboard_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cstdlib>

#include "ui/common/money_format.h"

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

}  // namespace

QString daysText(int tenths) {
  return Words::tr("%1 days").arg(QLocale{}.toString(tenths / 10.0, 'f', 1));
}

QString amountChangeText(qint64 now, qint64 before, QDate beforeOn, Currency currency) {
  const QString day = formatDay(beforeOn);
  if (now == before) return Words::tr("= as on %1").arg(day);
  if (now > before) {
    return Words::tr("▲ %1 more than on %2").arg(formatWhole(now - before, currency), day);
  }
  return Words::tr("▼ %1 less than on %2").arg(formatWhole(before - now, currency), day);
}

QString daysChangeText(int nowTenths, int beforeTenths, QDate beforeOn) {
  const QString day = formatDay(beforeOn);
  const QString days = daysText(std::abs(nowTenths - beforeTenths));
  if (nowTenths == beforeTenths) return Words::tr("= as on %1").arg(day);
  if (nowTenths > beforeTenths) return Words::tr("▲ %1 more than on %2").arg(days, day);
  return Words::tr("▼ %1 less than on %2").arg(days, day);
}

QString dsoUnknownText(DsoState state) {
  switch (state) {
    case DsoState::NoSales: return Words::tr("Nothing was invoiced in the last 91 days.");
    case DsoState::HistoryTooShort: return Words::tr("Needs 91 days of entries.");
    case DsoState::FactsTooOld: return Words::tr("The last entries are more than a month old.");
    case DsoState::Known: break;
  }
  return {};
}

QString dsoExplanation(const KeyFigures& figures, Currency currency) {
  if (!figures.dsoTenths) return dsoUnknownText(figures.dsoState);
  return Words::tr("How long sales wait for their money: outstanding %1 ÷ sales of the last %2 "
                   "days %3 × %2 = %4, VAT included.")
      .arg(formatMoney(figures.outstanding, currency))
      .arg(dsoWindowDays)
      .arg(formatMoney(figures.windowSales, currency), daysText(*figures.dsoTenths));
}

QString lateSumText(const QList<LatePayer>& payers, const KeyFigures& figures) {
  if (payers.isEmpty()) return Words::tr("Nobody is late: nothing is overdue on this day.");
  if (payers.size() == figures.lateCustomers) {
    return Words::tr("These are all customers with something overdue.");
  }
  const QString share = QLocale{}.toString(payers.last().cumulativePermille / 10.0, 'f', 1);
  return Words::tr("%1 of %2 late customers owe %3 % of all that is overdue.")
      .arg(payers.size())
      .arg(figures.lateCustomers)
      .arg(share);
}

QString importText(const Batch& batch) {
  const QString entries = Words::tr("%n new item(s)", "", int(batch.itemCount));
  const QString changed = Words::tr("%n updated", "", int(batch.changedCount));
  return Words::tr("%1, imported on %2: %3, %4; entries from %5 to %6.")
      .arg(batch.fileName, formatInstant(batch.importedAt), entries, changed,
           formatDay(batch.firstOn), formatDay(batch.lastOn));
}

}  // namespace encaisse
