#include "app/cli/backtest_report.h"

#include <QCoreApplication>

#include "app/cli/row_output.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

QString decimals(std::optional<double> number, int places) {
  return number ? QString::number(*number, 'f', places) : u"-"_s;
}

QString percent(std::optional<double> share) {
  return share ? QString::number(*share * 100, 'f', 1) + u" %"_s : u"-"_s;
}

QByteArray backtestJson(const Backtest& test) {
  JsonText json;
  json.beginObject().key(u"origins").beginRows();
  for (const auto& origin : test.origins) {
    json.beginObject().key(u"asOf").value(origin.asOf).key(u"wape").ratio(origin.wape);
    json.key(u"wapeDueDate").ratio(origin.wapeDueDate).endObject();
  }
  json.endRows().key(u"total").beginObject();
  json.key(u"invoices").value(qint64{test.invoices});
  json.key(u"maeDays").ratio(test.model.maeDays);
  json.key(u"maeDaysDueDate").ratio(test.dueDate.maeDays);
  json.key(u"maeDaysShrunkMedian").ratio(test.shrunkMedian.maeDays);
  json.key(u"wape").ratio(test.model.wape);
  json.key(u"wapeDueDate").ratio(test.dueDate.wape);
  json.key(u"coverage80").ratio(test.coverage80);
  for (const auto& window : test.windows) {
    json.key(u"coverage80Days%1"_s.arg(window.days)).ratio(window.coverage80);
    json.key(u"windowsDays%1"_s.arg(window.days)).value(qint64{window.windows});
  }
  return json.endObject().endObject().take();
}

Rows originRows(const Backtest& test) {
  Rows rows;
  rows.columns = {{u"asOf"_s, Words::tr("From")},
                  {u"wape"_s, Words::tr("Past payments")},
                  {u"wapeDueDate"_s, Words::tr("Due date")}};
  for (const auto& origin : test.origins) {
    rows.cells.append({origin.asOf, decimals(origin.wape, 4), decimals(origin.wapeDueDate, 4)});
  }
  return rows;
}

Rows ruleRows(const Backtest& test) {
  Rows rows;
  rows.columns = {{u"rule"_s, Words::tr("Forecast by")},
                  {u"maeDays"_s, Words::tr("Days off")},
                  {u"wape"_s, Words::tr("Weekly cash off")}};
  const std::pair<QString, const ForecastError*> rules[] = {
      {Words::tr("past payments"), &test.model},
      {Words::tr("due date"), &test.dueDate},
      {Words::tr("due date + customer's mean delay"), &test.customerMean},
      {Words::tr("due date + customer's median delay, shrunk"), &test.shrunkMedian}};
  for (const auto& [name, error] : rules) {
    rows.cells.append({name, decimals(error->maeDays, 2), percent(error->wape)});
  }
  return rows;
}

QString daysVerdict(const Backtest& test) {
  if (!test.model.maeDays) return Words::tr("No invoice issued since then has been paid yet.");
  const QString model = decimals(test.model.maeDays, 1);
  const QString due = decimals(test.dueDate.maeDays, 1);
  return test.isBetterInDays()
             ? Words::tr("Past payments tell the day better than the due date: %1 days off "
                         "instead of %2.")
                   .arg(model, due)
             : Words::tr("Past payments do not tell the day better than the due date: %1 days off, "
                         "the due date %2.")
                   .arg(model, due);
}

QString cashVerdict(const Backtest& test) {
  if (!test.model.wape) return Words::tr("No whole week with receipts has passed since then.");
  const QString model = percent(test.model.wape);
  const QString due = percent(test.dueDate.wape);
  return test.isBetterInCash()
             ? Words::tr("Past payments tell the weekly cash better than the due dates: %1 off "
                         "instead of %2.")
                   .arg(model, due)
             : Words::tr("Past payments do not tell the weekly cash better than the due dates: %1 "
                         "off, the due dates %2. Plan with the due dates.")
                   .arg(model, due);
}

/// Totals of 30, 60 and 90 days.
QString windowsText(const Backtest& test) {
  QString text;
  for (const auto& window : test.windows) {
    if (window.windows == 0) continue;
    text += Words::tr("It held the total over %n day(s) in %1 of %2 cases.", "", window.days)
                .arg(window.held)
                .arg(window.windows) +
            u'\n';
  }
  if (text.isEmpty()) return text;
  return text + Words::tr("Such stretches overlap and prove less than their number.") + u'\n';
}

QString backtestText(const Backtest& test) {
  if (!test.cut.isValid())
    return Words::tr("There are no invoices to test forecasts with.") + u'\n';
  QString text = Words::tr("Forecasts made in the past, from %1 on, with what was known then")
                     .arg(test.cut.toString(Qt::ISODate)) +
                 u"\n\n"_s + rowsToText(ruleRows(test)) + u'\n';
  text += Words::tr("%n invoice(s), issued since then and paid by now.", "", test.invoices) + u'\n';
  text += daysVerdict(test) + u'\n' + cashVerdict(test) + u'\n';
  if (test.coverage80) {
    text +=
        Words::tr("The band that should hold 80 % of the weeks held %1 of %n.", "", test.bandWeeks)
            .arg(percent(test.coverage80)) +
        u'\n';
  }
  return text + windowsText(test);
}

}  // namespace

void printBacktest(Console& console, const Backtest& test, OutputFormat format) {
  switch (format) {
    case OutputFormat::Table: console.write(backtestText(test)); break;
    case OutputFormat::Csv: console.write(rowsToCsv(originRows(test))); break;
    case OutputFormat::Json: console.write(backtestJson(test)); break;
  }
}

}  // namespace encaisse
