#include <QCoreApplication>

#include "app/cli/backtest_report.h"
#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/outlook_report.h"
#include "app/cli/row_output.h"
#include "core/forecast/backtest.h"
#include "core/forecast/cash_forecast.h"
#include "core/forecast/cash_origin.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

Rows weekRows(const CashForecast& forecast, Currency currency) {
  Rows rows;
  rows.columns = {{u"from"_s, Words::tr("From")},
                  {u"to"_s, Words::tr("To")},
                  {u"byDueDate"_s, Words::tr("By due date")},
                  {u"byHabit"_s, Words::tr("By habit")}};
  for (const auto& week : forecast.weeks) {
    rows.cells.append(
        {week.from, week.to, Money{week.byDueDate, currency}, Money{week.byHabit, currency}});
  }
  return rows;
}

QString forecastText(const CashForecast& forecast, Currency currency) {
  Rows rows = weekRows(forecast, currency);
  const auto money = [currency](qint64 minor) { return Cell{Money{minor, currency}}; };
  rows.cells.prepend(
      {Words::tr("before"), {}, money(forecast.overdueByDueDate), money(forecast.overdueByHabit)});
  rows.cells.append(
      {Words::tr("later"), {}, money(forecast.laterByDueDate), money(forecast.laterByHabit)});
  rows.cells.append({Words::tr("total"), {}, money(forecast.debits), money(forecast.debits)});
  return Words::tr("Cash expected as of %1, %2")
             .arg(forecast.asOf.toString(Qt::ISODate), currency.code()) +
         u"\n\n"_s + rowsToText(rows) + u'\n' +
         Words::tr("Open items %1, unallocated credits %2, balance %3")
             .arg(toDecimal(forecast.debits, currency), toDecimal(forecast.credits, currency),
                  toDecimal(forecast.debits + forecast.credits, currency)) +
         u'\n';
}

QByteArray forecastJson(const CashForecast& forecast, Currency currency) {
  JsonText json;
  json.beginObject();
  json.key(u"asOf").value(forecast.asOf).key(u"currency").value(currency.code());
  appendRows(json.key(u"weeks"), weekRows(forecast, currency));
  const std::pair<QStringView, qint64> amounts[] = {
      {u"overdueByDueDate", forecast.overdueByDueDate},
      {u"overdueByHabit", forecast.overdueByHabit},
      {u"laterByDueDate", forecast.laterByDueDate},
      {u"laterByHabit", forecast.laterByHabit},
      {u"debits", forecast.debits},
      {u"credits", forecast.credits},
      {u"balance", forecast.debits + forecast.credits}};
  for (const auto& [key, minor] : amounts) json.key(key).value(minor, currency);
  return json.endObject().take();
}

class ForecastCommand : public Command {
public:
  QString name() const override { return u"forecast"_s; }
  QString summary() const override {
    return Words::tr("Prints the cash expected by week, by due date and by the customers' habits");
  }
  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.number(u"--weeks"_s, u"COUNT"_s, Words::tr("How many weeks (default: 13)"), 1, 104,
                   m_weeks);
    options.flag(u"--band"_s,
                 Words::tr("What past payments let expect, with a band, by week, month and 30, 60 "
                           "and 90 days"),
                 m_band);
    options.flag(u"--backtest"_s,
                 Words::tr("How good forecasts made in this ledger's past would have been"),
                 m_backtest);
    options.asOf(m_asOf);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    const auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return console.refuse(snapshot.error());
    if (m_backtest) {
      printBacktest(console, runBacktest(snapshot.value()), m_format);
      return ExitStatus::Done;
    }
    if (m_band) {
      const double scale = calibrateBand(snapshot.value(), m_asOf);
      printOutlook(console, CashOutlook::build(snapshot.value(), m_asOf, {}, scale), m_weeks,
                   snapshot.value().company.currency, m_format);
      return ExitStatus::Done;
    }
    const auto forecast = forecastCash(snapshot.value(), m_asOf, m_weeks);
    const auto currency = snapshot.value().company.currency;
    switch (m_format) {
      case OutputFormat::Table: console.write(forecastText(forecast, currency)); break;
      case OutputFormat::Csv: console.write(rowsToCsv(weekRows(forecast, currency))); break;
      case OutputFormat::Json: console.write(forecastJson(forecast, currency)); break;
    }
    return ExitStatus::Done;
  }

private:
  QString m_ledger;
  int m_weeks = 13;
  bool m_band = false;
  bool m_backtest = false;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeForecastCommand() { return std::make_unique<ForecastCommand>(); }

}  // namespace encaisse
