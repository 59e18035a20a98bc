#include <QCoreApplication>

#include "app/cli/backtest_report.h"
#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/outlook_report.h"
#include "core/forecast/backtest.h"
#include "core/forecast/outlook_notes.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class ForecastCommand : public Command {
public:
  QString name() const override { return u"forecast"_s; }
  QString summary() const override {
    return Words::tr("Prints the cash that past payments let expect, with a band, and by due date");
  }
  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.number(u"--weeks"_s, u"COUNT"_s, Words::tr("How many weeks (default: 13)"), 1, 104,
                   m_weeks);
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
    printOutlook(console, outlookAt(snapshot.value(), m_asOf), m_weeks,
                 snapshot.value().company.currency, m_format);
    return ExitStatus::Done;
  }

private:
  QString m_ledger;
  int m_weeks = 13;
  bool m_backtest = false;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeForecastCommand() { return std::make_unique<ForecastCommand>(); }

}  // namespace encaisse
