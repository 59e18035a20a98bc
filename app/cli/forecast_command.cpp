#include <QCoreApplication>

#include "app/cli/backtest_report.h"
#include "app/cli/command_list.h"
#include "app/cli/forecast_history.h"
#include "app/cli/late_report.h"
#include "app/cli/ledger_access.h"
#include "app/cli/outlook_report.h"
#include "core/forecast/backtest.h"
#include "core/forecast/forecast_service.h"
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
  QString details() const override {
    return Words::tr(
        "A forecast of today is kept in the ledger, the first of each day, to be held against what "
        "comes; one of another day is a what-if and is not.");
  }
  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.number(u"--weeks"_s, u"COUNT"_s, Words::tr("How many weeks (default: 13)"), 1, 104,
                   m_weeks);
    options.flag(u"--backtest"_s,
                 Words::tr("How good forecasts made in this ledger's past would have been"),
                 m_backtest);
    options.flag(u"--history"_s,
                 Words::tr("Forecasts made before, and what came in the weeks since"), m_history);
    options.choice(u"--by"_s, {u"customer"_s, u"agency"_s, u"salesperson"_s, u"segment"_s},
                   Words::tr("The next 30, 60 and 90 days for each of these"), m_by);
    options.flag(u"--late"_s,
                 Words::tr("Who will be late next month: each item with its chance and why"),
                 m_late);
    options.option(u"--month"_s, u"YYYY-MM"_s, Words::tr("Another month for --late"),
                   [this](const QString& text) { return takeMonth(text); });
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
    if (m_history) return printHistory(console, *ledger.value(), snapshot.value());
    if (m_late || m_month.isValid()) {
      const QDate next = QDate{m_asOf.year(), m_asOf.month(), 1}.addMonths(1);
      return printLateItems(console, *ledger.value(), snapshot.value(), m_asOf,
                            m_month.isValid() ? m_month : next, m_format);
    }
    const auto outlook = outlookAt(snapshot.value(), m_asOf);
    const auto currency = snapshot.value().company.currency;
    if (m_by.isEmpty()) {
      printOutlook(console, outlook, m_weeks, currency, m_format);
    } else {
      const auto by = breakDownFromKey(m_by).value();
      printOutlookByGroup(console, outlook, customerGroups(snapshot.value(), by), currency,
                          m_format);
    }
    keep(console, outlook);
    return ExitStatus::Done;
  }

private:
  Result<void> takeMonth(const QString& text) {
    const auto day = parseDay(text + u"-01"_s);
    if (!day.ok()) {
      return Error{ErrorCode::InvalidInput,
                   Words::tr("--month: \"%1\" is not a month like 2026-11.").arg(text),
                   {}};
    }
    m_month = day.value();
    return {};
  }

  /// A forecast that cannot be kept, as in a folder that cannot be written, was shown all the same.
  void keep(Console& console, const CashOutlook& outlook) const {
    if (m_asOf != systemToday()) return;
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return notKept(console, ledger.error());
    const auto context = shellContext();
    const auto kept = ForecastService{ledger.value()->database(), context}.keep(outlook);
    if (!kept.ok()) notKept(console, kept.error());
  }
  static void notKept(Console& console, const Error& error) {
    console.complain(Words::tr("This forecast is not kept: %1").arg(error.message));
  }

  ExitStatus printHistory(Console& console, Ledger& ledger, const Snapshot& snapshot) const {
    const auto context = shellContext();
    const auto runs = ForecastService{ledger.database(), context}.list();
    if (!runs.ok()) return console.refuse(runs.error());
    auto forecasts = pastForecasts(snapshot, itemCourses(snapshot), runs.value(), m_asOf);
    if (forecasts.isEmpty()) forecasts = pastForecasts(runBacktest(snapshot));
    printForecastHistory(console, forecasts, snapshot.company.currency, m_format);
    return ExitStatus::Done;
  }

  QString m_ledger;
  int m_weeks = 13;
  QString m_by;
  bool m_backtest = false;
  bool m_history = false;
  bool m_late = false;
  QDate m_month;  ///< its first day; invalid: the next one
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeForecastCommand() { return std::make_unique<ForecastCommand>(); }

}  // namespace encaisse
