#include <QCoreApplication>
#include <algorithm>

#include "app/cli/command_list.h"
#include "app/cli/indicators_report.h"
#include "app/cli/ledger_access.h"
#include "core/forecast/outlook_notes.h"
#include "core/ledger/ledger_accounts.h"
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
        "Each with the numbers it is made of; none where the ledger does not know enough. Days of "
        "stock and of payables come from the accounts of imported FEC files; --dio and --dpo keep "
        "others in the ledger, which count instead.");
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
    options.flag(u"--accounts"_s,
                 Words::tr("The accounts behind the days of stock and of payables, and what the "
                           "business has to finance"),
                 m_accounts);
    options.flag(u"--objectives"_s,
                 Words::tr("Receipts and DSO of each month against the objectives"), m_objectives);
    options.number(u"--dso-target"_s, u"DAYS"_s,
                   Words::tr("Keeps the DSO to be reached; 0 for none"), 0, Objectives::mostDays,
                   m_dsoTarget);
    options.amount(u"--cash-target"_s,
                   Words::tr("Keeps the receipts to be reached every month; 0 for none"),
                   m_cashTarget);
    options.number(u"--dio"_s, u"DAYS"_s, Words::tr("Keeps the days of stock"), 0, 3660, m_dio);
    options.number(u"--dpo"_s, u"DAYS"_s, Words::tr("Keeps the days of payables"), 0, 3660, m_dpo);
    options.flag(u"--from-accounts"_s,
                 Words::tr("Forgets the days of stock and of payables that were typed"),
                 m_fromAccounts);
    options.number(u"--window"_s, u"DAYS"_s,
                   Words::tr("Keeps how many days of sales and receipts are looked back on"), 30,
                   366, m_window);
    options.number(u"--recovery"_s, u"DAYS"_s,
                   Words::tr("Keeps the days after the due date of the recovery rate"), 0, 365,
                   m_recovery);
    options.number(u"--effect"_s, u"DAYS"_s,
                   Words::tr("Keeps the days after a reminder within which it counts as paid"), 1,
                   90, m_effect);
    options.asOf(m_asOf);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    const auto kept = keep();
    if (!kept.ok()) return console.refuse(kept.error());
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    const auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return console.refuse(snapshot.error());
    const auto settings =
        IndicatorSettings::read(snapshot.value().chasing.settings.value(u"indicators"_s));
    if (m_objectives || m_dsoTarget >= 0 || m_cashTarget >= 0) {
      printProgress(console, snapshot.value());
      return ExitStatus::Done;
    }
    if (m_reminders) return printEffects(console, *ledger.value(), snapshot.value(), settings);
    const auto accounts = readAccountFacts(*ledger.value());
    if (!accounts.ok()) return console.refuse(accounts.error());
    const auto currency = snapshot.value().company.currency;
    IndicatorQuestion question{m_asOf, m_months};
    question.settings = settings;
    if (!m_accounts) question.by = breakDownFromKey(m_by).value();
    if (m_months == 0) question.months = question.by == BreakDown::Company ? 12 : 1;
    const auto report = buildIndicators(snapshot.value(), question, accounts.value());
    if (m_accounts) {
      printAccounts(console, accounts.value(), report.rows.back(), settings, currency, m_format);
    } else {
      printIndicators(console, report, currency, m_format);
    }
    return ExitStatus::Done;
  }

private:
  /// What the command line wants kept, in one opening of the ledger; nothing opens it otherwise.
  Result<void> keep() const {
    const bool hasDays =
        m_fromAccounts || std::max({m_dio, m_dpo, m_window, m_recovery, m_effect}) >= 0;
    const bool hasTargets = m_dsoTarget >= 0 || m_cashTarget >= 0;
    if (!hasDays && !hasTargets) return {};
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    auto& service = ledger.value()->settings();
    if (hasTargets) {
      auto kept = keepTargets(service);
      if (!kept.ok()) return kept;
    }
    return hasDays ? keepDays(service) : Result<void>{};
  }

  Result<void> keepTargets(SettingService& service) const {
    const auto before = service.value(u"objectives"_s);
    if (!before.ok()) return before.error();
    auto objectives = Objectives::read(before.value());
    if (m_dsoTarget >= 0) objectives.dsoDays = m_dsoTarget;
    if (m_dsoTarget == 0) objectives.dsoDays.reset();
    if (m_cashTarget >= 0) objectives.monthlyCash = m_cashTarget;
    if (m_cashTarget == 0) objectives.monthlyCash.reset();
    return service.save(u"objectives"_s, objectives.toJson());
  }

  Result<void> keepDays(SettingService& service) const {
    const auto before = service.value(u"indicators"_s);
    if (!before.ok()) return before.error();
    auto settings = IndicatorSettings::read(settingText(before.value()));
    if (m_fromAccounts) settings.stockDays = settings.payableDays = std::nullopt;
    if (m_dio >= 0) settings.stockDays = m_dio;
    if (m_dpo >= 0) settings.payableDays = m_dpo;
    if (m_window >= 0) settings.windowDays = m_window;
    if (m_recovery >= 0) settings.recoveryDays = m_recovery;
    if (m_effect >= 0) settings.effectDays = m_effect;
    return service.save(u"indicators"_s, settingObject(settings.toText()));
  }

  void printProgress(Console& console, const Snapshot& snapshot) const {
    constexpr int mostMonths = 36;
    const int months = m_months == 0 ? 12 : std::min(m_months, mostMonths);
    const auto objectives =
        Objectives::read(settingObject(snapshot.chasing.settings.value(u"objectives"_s)));
    printObjectives(console, objectiveMonths(snapshot, outlookAt(snapshot, m_asOf), months),
                    objectives, snapshot.company.currency, m_format);
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
  int m_window = -1;
  int m_recovery = -1;
  int m_effect = -1;
  int m_dsoTarget = -1;
  qint64 m_cashTarget = -1;
  bool m_reminders = false;
  bool m_objectives = false;
  bool m_accounts = false;
  bool m_fromAccounts = false;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeIndicatorsCommand() { return std::make_unique<IndicatorsCommand>(); }

}  // namespace encaisse
