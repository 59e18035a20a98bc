#include "ui/forecast/forecast_rows.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ForecastRows)
};

std::vector<OutlookItem> expectedItems(const CashOutlook& outlook, const ForecastRow& row) {
  switch (row.kind) {
    case ForecastRow::Late: return {};
    case ForecastRow::Week: return outlook.itemsIn(row.from, row.to);
    case ForecastRow::Later: return outlook.itemsBeyond(row.from.addDays(-1));
    case ForecastRow::Total: return outlook.itemsDue({}, {});
  }
  return {};
}

}  // namespace

QList<ForecastRow> forecastRows(const CashOutlook& outlook, const QList<OutlookPeriod>& weeks) {
  QList<ForecastRow> rows;
  rows.append({ForecastRow::Late, -1, {}, outlook.asOf().addDays(-1), 0, outlook.overdue(), {}});
  qint64 later = outlook.debits() - outlook.overdue();
  for (int i = 0; i < int(weeks.size()); ++i) {
    const auto& week = weeks[i];
    rows.append({ForecastRow::Week, i, week.from, week.to, week.mean, week.byDueDate, week.band});
    later -= week.byDueDate;
  }
  const QDate horizon = weeks.last().to;
  rows.append({ForecastRow::Later, -1, horizon.addDays(1), {}, outlook.beyond(horizon), later, {}});
  rows.append({ForecastRow::Total, -1, {}, {}, outlook.debits(), outlook.debits(), {}});
  return rows;
}

std::vector<OutlookItem> itemsBehind(const CashOutlook& outlook, const ForecastRow& row,
                                     ForecastBasis basis) {
  if (basis == ForecastBasis::DueDate) {
    auto items = outlook.itemsDue(row.from, row.to);
    std::ranges::stable_sort(items, {}, &OutlookItem::dueDay);
    return items;
  }
  auto items = expectedItems(outlook, row);
  std::ranges::stable_sort(items, std::ranges::greater{}, &OutlookItem::mean);
  return items;
}

QString forecastRowText(const ForecastRow& row) {
  switch (row.kind) {
    case ForecastRow::Late: return Words::tr("Already late");
    case ForecastRow::Later: return Words::tr("Later");
    case ForecastRow::Total: return Words::tr("Total");
    case ForecastRow::Week: break;
  }
  const QLocale locale;
  const QString pattern = u"d MMM"_s;
  if (row.from == row.to) return locale.toString(row.from, pattern);
  return Words::tr("%1 – %2", "first and last day of a week")
      .arg(locale.toString(row.from, pattern), locale.toString(row.to, pattern));
}

}  // namespace encaisse
