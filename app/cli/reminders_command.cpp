#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/reminder_decisions.h"
#include "app/cli/reminder_forecast.h"
#include "app/cli/reminder_report.h"
#include "core/base/clock.h"
#include "core/letters/print/letter_pdf.h"
#include "core/reminders/gate_settings.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class RemindersCommand : public Command {
public:
  QString name() const override { return u"reminders"_s; }
  QString summary() const override {
    return Words::tr("Says which reminders are due, writes them, or lists those that left");
  }
  QString details() const override {
    return Words::
        tr("plan says what would leave and why, and changes nothing. run writes one letter (PDF) a "
           "customer and records it: a second run of the same day finds nothing to send; what "
           "needs "
           "an approval waits for approve CUSTOMER… (or --all), which withdraw CUSTOMER… takes "
           "back. "
           "done CUSTOMER… says that a call, a task or a text was done. level ITEM N takes an item "
           "over at a level. dry-run shows what would leave in the next days. history lists what "
           "left, newest first, and the e-mails that have not. gate says when nobody is reminded, "
           "and changes it with --set; its names: %1.")
            .arg(gateSettingNames().join(u", "_s));
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.argument(u"plan|run|approve|withdraw|done|level|dry-run|history|gate"_s,
                     Words::tr("What to do"), m_action);
    options.optionalArguments(u"WHAT"_s, Words::tr("Codes of customers, or an item and its level"),
                              m_subjects);
    options.texts(u"--set"_s, u"NAME=VALUE"_s, Words::tr("gate: changes one of its thresholds"),
                  m_assignments);
    options.text(
        u"--out"_s, u"DIR"_s,
        Words::tr("Folder of the letters (default: LEDGER-letters/DATE beside the ledger)"),
        m_folder);
    options.flag(u"--all"_s, Words::tr("Approve every reminder that waits for it"), m_all);
    options.number(u"--days"_s, u"N"_s, Words::tr("Days of the dry run (default: 60)"), 1, 366,
                   m_forecast.days);
    options.flag(u"--promises-kept"_s,
                 Words::tr("The dry run takes running promises as kept, not as broken"),
                 m_forecast.promisesKept);
    options.asOf(m_asOf);
    options.format(m_format);
  }

  Needs needs(const QStringList& arguments) const override {
    return arguments.contains(u"run"_s) ? Needs::Fonts : Needs::Nothing;
  }

  ExitStatus run(Console& console) override {
    if (m_action == u"plan") return finish(console, plan(console));
    if (m_action == u"run") return finish(console, send(console));
    if (m_action == u"history") return finish(console, history(console));
    if (m_action == u"dry-run") return finish(console, forecast(console));
    if (m_action == u"gate") return finish(console, gate(console));
    if (isReminderDecision(m_action)) return decide(console);
    console.complain(Words::tr("encaisse reminders: \"%1\" is none of plan, run, approve, "
                               "withdraw, done, level, dry-run, history, gate.")
                         .arg(m_action));
    return ExitStatus::Usage;
  }

private:
  static ExitStatus finish(Console& console, const Result<void>& result) {
    return result.ok() ? ExitStatus::Done : console.refuse(result.error());
  }

  Result<void> plan(Console& console) const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return snapshot.error();
    ReminderReport report{snapshot.value(), m_asOf, planReminders(snapshot.value(), m_asOf), {}};
    auto items = loadPlannedItems(*ledger.value(), snapshot.value(), report.planned);
    if (!items.ok()) return items.error();
    report.items = items.value();
    if (m_format == OutputFormat::Json) {
      console.write(planJson(report));
    } else if (m_format == OutputFormat::Table && report.planned.isEmpty()) {
      console.line(Words::tr("No reminder is due as of %1.").arg(m_asOf.toString(Qt::ISODate)));
    } else {
      printRows(console, planRows(report), m_format);
    }
    return {};
  }

  Result<void> send(Console& console) const {
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return snapshot.error();
    const auto run = ledger.value()->reminders().run(snapshot.value(), m_asOf, folder(), letterPdf);
    if (!run.ok()) return run.error();
    if (m_format == OutputFormat::Table && run.value().planned.isEmpty()) {
      console.line(Words::tr("Nothing to send as of %1.").arg(m_asOf.toString(Qt::ISODate)));
      return {};
    }
    printRows(console, runRows(snapshot.value(), run.value()), m_format);
    if (m_format == OutputFormat::Table) {
      console.line(u'\n' + Words::tr("%1 letters written, %2 held.")
                               .arg(run.value().letters())
                               .arg(run.value().held));
      tellWaiting(console, snapshot.value(), run.value());
    }
    return {};
  }

  static void tellWaiting(Console& console, const Snapshot& snapshot, const ReminderRun& run) {
    if (run.mails() > 0) {
      console.line(Words::tr("%n e-mails wait in the outbox: \"mail LEDGER send\" sends them.", "",
                             run.mails()));
    }
    if (run.toApprove > 0) console.line(Words::tr("%n need an approval.", "", run.toApprove));
    if (run.byHand > 0) console.line(Words::tr("%n are done by hand.", "", run.byHand));
    for (const auto& failure : run.failures) {
      console.complain(snapshot.customers[failure.customer].code + u": "_s + failure.message);
    }
  }

  ExitStatus decide(Console& console) const {
    if (m_subjects.isEmpty() && !m_all) {
      console.complain(Words::tr("encaisse reminders %1: say for whom.").arg(m_action));
      return ExitStatus::Usage;
    }
    return finish(console,
                  decideReminders(console, m_ledger, m_asOf, {m_action, m_subjects, m_all}));
  }

  Result<void> forecast(Console& console) const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return snapshot.error();
    const auto messages = dryRun(snapshot.value(), m_asOf, rulesOf(snapshot.value()), m_forecast);
    if (m_format == OutputFormat::Table && messages.isEmpty()) {
      console.line(Words::tr("Nothing would leave in %n days.", "", m_forecast.days));
      return {};
    }
    printRows(console, dryRunRows(snapshot.value(), messages), m_format);
    if (m_format == OutputFormat::Table) {
      console.line(u'\n' + dryRunSummary(messages, m_asOf, m_forecast.days));
    }
    return {};
  }

  Result<void> gate(Console& console) const {
    const bool isReading = m_assignments.isEmpty();
    const auto ledger = isReading ? openForReading(m_ledger) : openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto snapshot = ledger.value()->snapshot(m_asOf);
    if (!snapshot.ok()) return snapshot.error();
    const auto currency = snapshot.value().company.currency;
    auto settings = rulesOf(snapshot.value()).gate;
    for (const auto& assignment : m_assignments) {
      const auto changed = withGateSetting(settings, assignment, currency);
      if (!changed.ok()) return changed.error();
      settings = changed.value();
    }
    if (!isReading) {
      if (auto saved = ledger.value()->scenarios().saveGate(settings); !saved.ok()) return saved;
    }
    printRows(console, gateRows(settings, currency), m_format);
    return {};
  }

  Result<void> history(Console& console) const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto snapshot = ledger.value()->snapshot(m_asOf);
    if (!snapshot.ok()) return snapshot.error();
    auto sent = ledger.value()->reminders().history();
    if (!sent.ok()) return sent.error();
    // Letters dated ahead have left too.
    if (m_asOf < systemToday()) {
      sent.value().removeIf(
          [this](const SentReminder& reminder) { return reminder.sentOn > m_asOf; });
    }
    printRows(console, historyRows(snapshot.value(), sent.value()), m_format);
    return {};
  }

  QString folder() const {
    if (!m_folder.isEmpty()) return m_folder;
    const QFileInfo ledger{m_ledger};
    return QDir::cleanPath(ledger.dir().filePath(ledger.completeBaseName() + u"-letters/"_s +
                                                 m_asOf.toString(Qt::ISODate)));
  }

  QString m_ledger;
  QString m_action;
  QString m_folder;
  QStringList m_subjects;
  QStringList m_assignments;
  bool m_all = false;
  DryRunOptions m_forecast;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeRemindersCommand() { return std::make_unique<RemindersCommand>(); }

}  // namespace encaisse
