#include "app/cli/forecast_history.h"

#include <QCoreApplication>

#include "app/cli/row_output.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

Rows historyRows(const QList<PastForecast>& forecasts, Currency currency) {
  Rows rows;
  rows.columns = {{u"asOf"_s, Words::tr("Forecast of")},
                  {u"kind"_s, Words::tr("Kind")},
                  {u"from"_s, Words::tr("From")},
                  {u"to"_s, Words::tr("To")},
                  {u"byDueDate"_s, Words::tr("By due date")},
                  {u"mean"_s, Words::tr("Expected")},
                  {u"p10"_s, Words::tr("10 %")},
                  {u"p50"_s, Words::tr("50 %")},
                  {u"p90"_s, Words::tr("90 %")},
                  {u"received"_s, Words::tr("Came in")},
                  {u"inBand"_s, Words::tr("In the band")}};
  const auto money = [currency](qint64 minor) { return Cell{Money{minor, currency}}; };
  for (const auto& forecast : forecasts) {
    const QString kind = forecast.isStored ? u"made"_s : u"backtest"_s;
    for (const auto& week : forecast.weeks) {
      rows.cells.append({forecast.asOf, kind, week.from, week.to, money(week.byDueDate),
                         money(week.expected), money(week.band.p10), money(week.band.p50),
                         money(week.band.p90), money(week.received),
                         week.isHeld() ? u"yes"_s : u"no"_s});
    }
  }
  return rows;
}

}  // namespace

void printForecastHistory(Console& console, const QList<PastForecast>& forecasts, Currency currency,
                          OutputFormat format) {
  printRows(console, historyRows(forecasts, currency), format);
}

}  // namespace encaisse
