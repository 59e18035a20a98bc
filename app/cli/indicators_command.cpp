#include <QCoreApplication>

#include "app/cli/command_list.h"
#include "app/cli/indicators_report.h"
#include "app/cli/ledger_access.h"
#include "core/ledger/ledger_reminder_effects.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class IndicatorsCommand : public Command {
public:
  QString name() const override { return u"indicators"_s; }
  QString summary() const override {
    return Words::tr("Prints DSO, recovery, delays and the other indicators month by month");
  }
  QString details() const override {
    return Words::tr(
        "Each with the numbers it is made of; none where the ledger does not know enough. With "
        "--dio and --dpo the days are kept in the ledger, for the cash conversion cycle.");
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.number(u"--months"_s, u"COUNT"_s,
                   Words::tr("How many month ends, the asked day included (default: 12; with --by "
                             "1)"),
                   1, 120, m_months);
    options.choice(
        u"--by"_s,
        {u"company"_s, u"customer"_s, u"agency"_s, u"salesperson"_s, u"segment"_s, u"sector"_s},
        Words::tr("For each of these (default: company)"), m_by);
    options.flag(u"--reminders"_s,
                 Words::tr("What reminders brought, against what was to be expected without them"),
                 m_reminders);
    options.number(u"--dio"_s, u"DAYS"_s, Words::tr("Keeps the days of stock"), 0, 3660, m_dio);
    options.number(u"--dpo"_s, u"DAYS"_s, Words::tr("Keeps the days of payables"), 0, 3660, m_dpo);
    options.asOf(m_asOf);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    if (m_dio >= 0 || m_dpo >= 0) {
      const auto kept = keepDays();
      if (!kept.ok()) return console.refuse(kept.error());
    }
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    const auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return console.refuse(snapshot.error());
    const auto settings =
        IndicatorSettings::read(snapshot.value().chasing.settings.value(u"indicators"_s));
    if (m_reminders) return printEffects(console, *ledger.value(), snapshot.value(), settings);
    IndicatorQuestion question{m_asOf, m_months};
    question.by = breakDownFromKey(m_by).value();
    question.settings = settings;
    if (m_months == 0) question.months = question.by == BreakDown::Company ? 12 : 1;
    printIndicators(console, buildIndicators(snapshot.value(), question),
                    snapshot.value().company.currency, m_format);
    return ExitStatus::Done;
  }

private:
  Result<void> keepDays() const {
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    auto& service = ledger.value()->settings();
    const auto before = service.value(u"indicators"_s);
    if (!before.ok()) return before.error();
    auto settings = IndicatorSettings::read(settingText(before.value()));
    if (m_dio >= 0) settings.stockDays = m_dio;
    if (m_dpo >= 0) settings.payableDays = m_dpo;
    return service.save(u"indicators"_s, settingObject(settings.toText()));
  }

  ExitStatus printEffects(Console& console, Ledger& ledger, const Snapshot& snapshot,
                          const IndicatorSettings& settings) const {
    const auto marks = readSentMarks(ledger, snapshot);
    if (!marks.ok()) return console.refuse(marks.error());
    printReminderEffects(console, reminderEffects(snapshot, marks.value(), m_asOf, settings),
                         settings, m_format);
    return ExitStatus::Done;
  }

  QString m_ledger;
  QString m_by = u"company"_s;
  int m_months = 0;
  int m_dio = -1;
  int m_dpo = -1;
  bool m_reminders = false;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeIndicatorsCommand() { return std::make_unique<IndicatorsCommand>(); }

}  // namespace encaisse
