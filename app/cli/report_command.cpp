#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <array>

#include "app/cli/command_list.h"
#include "app/cli/daily_report_json.h"
#include "app/cli/ledger_access.h"
#include "app/cli/mail_report.h"
#include "app/cli/page_files.h"
#include "app/cli/schedule_install.h"
#include "core/base/clock.h"
#include "core/ledger/ledger_signals.h"
#include "core/letters/print/report_pictures.h"
#include "core/report/report_mail.h"
#include "core/report/report_service.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

Error wrong(const QString& message) { return {ErrorCode::InvalidInput, message, {}}; }

class ReportCommand : public Command {
public:
  QString name() const override { return u"report"_s; }
  QString summary() const override {
    return Words::tr("Writes or sends the daily report, says who gets it, and schedules it");
  }
  QString details() const override {
    return Words::tr(
        "daily prints the report of all customers, or of those of --scope, as text or JSON; --out "
        "writes it as HTML and PDF for "
        "each "
        "recipient, --send puts it into the outbox and sends it, once a day and recipient, however "
        "often it is called. recipients list shows who gets it, add EMAIL and remove EMAIL change "
        "that. schedule --install runs daily --send every working day at --at, by the scheduler of "
        "this system; --print shows what would be installed, on each system.\nThe password of the "
        "mail account is given as for the command mail.");
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.argument(u"daily|recipients|schedule"_s, Words::tr("What to do"), m_action);
    options.optionalArguments(u"list|add|remove|EMAIL"_s,
                              Words::tr("recipients: what to do, and with whom"), m_arguments);
    options.asOf(m_asOf);
    options.text(u"--out"_s, u"DIR"_s, Words::tr("daily: folder of the files"), m_folder);
    options.flag(u"--send"_s, Words::tr("daily: send it to the recipients"), m_send);
    options.number(u"--password-fd"_s, u"N"_s,
                   Words::tr("File descriptor whose first line is the password"), 0, 1000,
                   m_passwordFd);
    options.text(u"--name"_s, u"NAME"_s, Words::tr("add: the recipient's name"), m_name);
    options.text(u"--scope"_s, u"SCOPE"_s,
                 Words::tr("add, daily: all (the default), agency=NAME or salesperson=NAME"),
                 m_scope);
    options.choice(u"--in"_s, {u"fr"_s, u"en"_s},
                   Words::tr("add: language of the report (default: fr)"), m_language);
    options.text(u"--at"_s, u"HH:MM"_s, Words::tr("schedule: the time (default: 07:30)"), m_at);
    options.flag(u"--print"_s, Words::tr("schedule: show what would be installed"), m_print);
    options.flag(u"--install"_s, Words::tr("schedule: run it every working day"), m_install);
    options.flag(u"--remove"_s, Words::tr("schedule: run it no more"), m_remove);
    options.format(m_format);
  }

  Needs needs(const QStringList& arguments) const override {
    return needsFonts(arguments) || arguments.contains(u"--send"_s) ? Needs::Fonts : Needs::Nothing;
  }

  ExitStatus run(Console& console) override {
    using Action = Result<void> (ReportCommand::*)(Console&) const;
    static constexpr std::array<std::pair<const char16_t*, Action>, 3> actions{
        {{u"daily", &ReportCommand::daily},
         {u"recipients", &ReportCommand::recipients},
         {u"schedule", &ReportCommand::schedule}}};
    for (const auto& [word, action] : actions) {
      if (m_action != QStringView{word}) continue;
      const auto result = (this->*action)(console);
      return result.ok() ? ExitStatus::Done : console.refuse(result.error());
    }
    console.complain(Words::tr("encaisse report: \"%1\" is none of %2.")
                         .arg(m_action, u"daily, recipients, schedule"_s));
    return ExitStatus::Usage;
  }

private:
  using MailAccess = std::pair<MailAccount, QString>;
  struct Made {
    ReportRecipient recipient;
    DailyReport report;
  };

  Result<void> daily(Console& console) const {
    const auto ledger = m_send ? openForWriting(m_ledger) : openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return snapshot.error();
    const auto began =
        readNewSignals(*ledger.value(), snapshot.value(), m_asOf, reportSince(m_asOf));
    if (!began.ok()) return began.error();
    if (m_folder.isEmpty() && !m_send) return show(console, snapshot.value(), began.value());
    const auto context = shellContext();
    ReportService service{ledger.value()->database(), context};
    const auto people = service.recipients();
    if (!people.ok()) return people.error();
    if (people.value().isEmpty()) {
      return wrong(
          Words::tr("Nobody gets the report yet. Add somebody with: encaisse report LEDGER "
                    "recipients add EMAIL"));
    }
    auto& outbox = ledger.value()->outbox();
    MailAccess access;
    if (m_send) {  // before anything is put into an outbox that nothing could leave
      auto found = mailAccess(outbox, m_passwordFd);
      if (!found.ok()) return found.error();
      access = std::move(found).value();
    }
    Rows rows;
    rows.columns = {{u"recipient"_s, Words::tr("Recipient")},
                    {u"scope"_s, Words::tr("Scope")},
                    {u"state"_s, {}},
                    {{}, Words::tr("State")},
                    {u"files"_s, Words::tr("Files")}};
    QList<qint64> toSend;
    for (const auto& recipient : people.value()) {
      const auto report = buildDailyReport(snapshot.value(), m_asOf, recipient.scope,
                                           recipient.language, began.value());
      auto row = deliver({recipient, report}, service, toSend);
      if (!row.ok()) return row.error();
      rows.cells.append(std::move(row).value());
    }
    if (!toSend.isEmpty()) {
      if (auto sent = send(outbox, access, toSend, rows); !sent.ok()) return sent;
    }
    printRows(console, rows, m_format);
    return {};
  }

  Result<void> show(Console& console, const Snapshot& snapshot,
                    const std::vector<WeakSignal>& began) const {
    const auto scope = parseScope(m_scope);
    if (!scope.ok()) return scope.error();
    const bool french = QLocale{}.language() == QLocale::French;
    const auto report =
        buildDailyReport(snapshot, m_asOf, scope.value(), french ? u"fr"_s : u"en"_s, began);
    if (m_format == OutputFormat::Json) {
      console.write(dailyReportJson(report));
    } else {
      console.write(reportText(report));
    }
    return {};
  }

  /// @param toSend  the messages that are to leave now are added
  /// @return the row that says what was done
  Result<QList<Cell>> deliver(const Made& made, ReportService& service,
                              QList<qint64>& toSend) const {
    const auto& [recipient, report] = made;
    const ReportFiles files{agingPicture(report), forecastPicture(report), reportPdf(report)};
    QString state;
    QString words;
    if (m_send) {
      const auto planned = service.plan(reportDraft(report, files, recipient));
      if (!planned.ok()) return planned.error();
      const auto& message = planned.value().message;
      if (message.state == MessageState::Planned) {
        toSend.append(message.id);
        state = QString::number(message.id);  // said when it is known
      } else {
        state = messageStateKey(message.state);
        words = message.state == MessageState::Sent ? Words::tr("already sent")
                                                    : stateInWords(message.state);
      }
    }
    QStringList paths;
    if (!m_folder.isEmpty()) {
      const auto written = write(report, files, reportFileName(report, recipient));
      if (!written.ok()) return written.error();
      paths = written.value();
    }
    return QList<Cell>{recipient.email, toText(recipient.scope), state, words, paths.join(u", "_s)};
  }

  Result<QStringList> write(const DailyReport& report, const ReportFiles& files,
                            const QString& stem) const {
    // A browser shows the pictures from within the page.
    QString html = reportHtml(report);
    html.replace(u"cid:"_s + agingPictureName,
                 u"data:image/png;base64,"_s + QString::fromLatin1(files.agingPng.toBase64()));
    html.replace(u"cid:"_s + forecastPictureName,
                 u"data:image/png;base64,"_s + QString::fromLatin1(files.forecastPng.toBase64()));
    QStringList paths;
    for (const auto& [ending, bytes] :
         {std::pair{u".html"_s, html.toUtf8()}, std::pair{u".pdf"_s, files.pdf}}) {
      const auto path = folderPath(m_folder, stem, ending);
      if (!path.ok()) return path.error();
      if (auto written = writeDocument(path.value(), bytes); !written.ok()) return written.error();
      paths.append(path.value());
    }
    return paths;
  }

  /// Sends, and puts into the rows what became of each message.
  Result<void> send(Outbox& outbox, const MailAccess& access, const QList<qint64>& ids,
                    Rows& rows) const {
    const auto run = outbox.send(smtpTransport(access.first, access.second), ids);
    if (!run.ok()) return run.error();
    for (auto& row : rows.cells) {
      const qint64 id = std::get<QString>(row[2]).toLongLong();
      if (id == 0) continue;
      const auto message = outbox.load(id);
      if (!message.ok()) return message.error();
      row[2] = messageStateKey(message.value().state);
      row[3] = stateInWords(message.value().state);
    }
    if (run.value().sent == ids.size()) return {};
    const auto first = std::ranges::find_if(ids, [&outbox](qint64 id) {
      const auto message = outbox.load(id);
      return message.ok() && message.value().state != MessageState::Sent;
    });
    const auto message = outbox.load(*first);
    return Error{ErrorCode::Storage,
                 Words::tr("%1 of %2 reports were sent. %3 See: encaisse mail LEDGER list")
                     .arg(run.value().sent)
                     .arg(ids.size())
                     .arg(message.ok() ? message.value().error : QString{}),
                 {}};
  }

  Result<void> recipients(Console& console) const {
    const QString what = m_arguments.value(0, u"list"_s);
    const bool changes = what != u"list";
    if (changes && (m_arguments.size() != 2 || (what != u"add" && what != u"remove"))) {
      return wrong(Words::tr("Write: recipients list, recipients add EMAIL, or recipients remove "
                             "EMAIL."));
    }
    const auto ledger = changes ? openForWriting(m_ledger) : openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto context = shellContext();
    ReportService service{ledger.value()->database(), context};
    if (what == u"add") {
      const auto scope = parseScope(m_scope);
      if (!scope.ok()) return scope.error();
      const auto snapshot = ledger.value()->snapshot();
      if (!snapshot.ok()) return snapshot.error();
      const auto known = knownScope(scope.value(), snapshot.value().customers);
      if (!known.ok()) return known.error();
      auto added = service.add({m_arguments[1], m_name, known.value(), m_language});
      if (!added.ok()) return added;
    } else if (what == u"remove") {
      if (auto removed = service.remove(m_arguments[1]); !removed.ok()) return removed;
    }
    return list(console, service);
  }

  Result<void> list(Console& console, const ReportService& service) const {
    const auto people = service.recipients();
    if (!people.ok()) return people.error();
    if (people.value().isEmpty() && m_format == OutputFormat::Table) {
      console.line(Words::tr("Nobody gets the report."));
      return {};
    }
    Rows rows;
    rows.columns = {{u"recipient"_s, Words::tr("Recipient")},
                    {u"name"_s, Words::tr("Name")},
                    {u"scope"_s, Words::tr("Scope")},
                    {u"language"_s, Words::tr("Language")}};
    for (const auto& one : people.value()) {
      rows.cells.append({one.email, one.name, toText(one.scope), one.language});
    }
    printRows(console, rows, m_format);
    return {};
  }

  Result<void> schedule(Console& console) const {
    const QTime at = QTime::fromString(m_at, u"HH:mm"_s);
    if (!at.isValid()) return wrong(Words::tr("\"%1\" is no time. Write it like 07:30.").arg(m_at));
    if (int(m_print) + int(m_install) + int(m_remove) != 1) {
      return wrong(Words::tr("Give one of --print, --install and --remove."));
    }
    const QFileInfo file{m_ledger};
    if (!file.exists()) {
      return Error{ErrorCode::NotFound, Words::tr("There is no ledger %1.").arg(m_ledger), {}};
    }
    const ReportSchedule job{QCoreApplication::applicationFilePath(), file.absoluteFilePath(), at};
    if (m_print) {
      auto files = systemdFiles(job);
      files += {launchdFile(job), windowsTask(job)};
      for (const auto& one : files) console.write(u"# %1\n%2\n"_s.arg(one.name, one.content));
      return {};
    }
    const auto done = m_install ? installSchedule(job) : removeSchedule(job);
    if (!done.ok()) return done.error();
    for (const auto& path : done.value()) console.line(path);
    if (done.value().isEmpty()) console.line(Words::tr("Nothing was scheduled."));
    return {};
  }

  QString m_ledger;
  QString m_action;
  QStringList m_arguments;
  QDate m_asOf;
  QString m_folder;
  bool m_send = false;
  int m_passwordFd = -1;
  QString m_name;
  QString m_scope = u"all"_s;
  QString m_language = u"fr"_s;
  QString m_at = u"07:30"_s;
  bool m_print = false;
  bool m_install = false;
  bool m_remove = false;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeReportCommand() { return std::make_unique<ReportCommand>(); }

}  // namespace encaisse
