#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <array>

#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/mail_report.h"
#include "core/base/clock.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

Error wrong(const QString& message) { return {ErrorCode::InvalidInput, message, {}}; }

Result<QByteArray> contentOf(const QString& path) {
  QFile file{path};
  const bool opened =
      path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
  if (opened) return file.readAll();
  return Error{ErrorCode::NotFound, Words::tr("%1 cannot be read.").arg(path), file.errorString()};
}

class MailCommand : public Command {
public:
  QString name() const override { return u"mail"_s; }
  QString summary() const override {
    return Words::tr("Sets up the mail account, sends what waits, says what became of it");
  }
  QString details() const override {
    return Words::tr(
        "account shows the account, or changes it with --server and its neighbours. test logs in "
        "and sends nothing. list shows the outbox, show ID a message as it leaves. write CODE puts "
        "a message to a customer into the outbox. send [ID…] sends what waits; drafts [ID…] writes "
        "it as files for a mail program instead. resolve ID sent|failed answers whether a message "
        "left when nobody knows; retry ID lets one that failed wait again, drop ID keeps one from "
        "leaving.\nThe password comes from the file descriptor of --password-fd, from the "
        "environment "
        "variable ENCAISSE_SMTP_PASSWORD, or from the keychain of the system, where the window "
        "keeps it. It is never stored in the ledger.");
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.argument(u"account|test|list|show|write|send|drafts|resolve|retry|drop"_s,
                     Words::tr("What to do"), m_action);
    options.optionalArguments(u"ID|CODE"_s, Words::tr("Messages, or a customer"), m_arguments);
    describeAccount(options);
    options.number(u"--password-fd"_s, u"N"_s,
                   Words::tr("File descriptor whose first line is the password"), 0, 1000,
                   m_passwordFd);
    options.text(u"--state"_s, u"STATE"_s,
                 Words::tr("list: planned, sending, sent, failed, unknown or dropped only"),
                 m_state);
    options.text(u"--subject"_s, u"TEXT"_s, Words::tr("write: the subject"), m_subject);
    options.text(u"--text"_s, u"FILE"_s,
                 Words::tr("write: file with the text; - reads the standard input"), m_textFile);
    options.texts(u"--attach"_s, u"FILE"_s, Words::tr("write: files that go with it"), m_files);
    options.text(u"--to"_s, u"ADDRESS"_s, Words::tr("write: instead of the customer's own address"),
                 m_to);
    options.text(u"--out"_s, u"DIR"_s, Words::tr("drafts: folder of the files"), m_folder);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    using Action = Result<void> (MailCommand::*)(Console&) const;
    static constexpr std::array<std::pair<const char16_t*, Action>, 10> actions{
        {{u"account", &MailCommand::account},
         {u"test", &MailCommand::test},
         {u"list", &MailCommand::list},
         {u"show", &MailCommand::show},
         {u"write", &MailCommand::write},
         {u"send", &MailCommand::send},
         {u"drafts", &MailCommand::drafts},
         {u"resolve", &MailCommand::resolve},
         {u"retry", &MailCommand::retry},
         {u"drop", &MailCommand::drop}}};
    for (const auto& [word, action] : actions) {
      if (m_action != QStringView{word}) continue;
      const auto result = (this->*action)(console);
      return result.ok() ? ExitStatus::Done : console.refuse(result.error());
    }
    console.complain(Words::tr("encaisse mail: \"%1\" is none of %2.")
                         .arg(m_action, u"account, test, list, show, write, send, drafts, resolve, "
                                        "retry, drop"_s));
    return ExitStatus::Usage;
  }

private:
  void describeAccount(Options& options) {
    options.text(u"--server"_s, u"NAME"_s, Words::tr("account: the server that sends"), m_server);
    options.number(u"--port"_s, u"N"_s, Words::tr("account: its port (587, or 465 with tls)"), 1,
                   65535, m_port);
    options.choice(u"--security"_s, {u"starttls"_s, u"tls"_s},
                   Words::tr("account: how the connection is encrypted"), m_security);
    options.text(u"--login"_s, u"NAME"_s, Words::tr("account: the login"), m_login);
    options.text(u"--from"_s, u"ADDRESS"_s, Words::tr("account: the sender"), m_from);
    options.text(u"--from-name"_s, u"NAME"_s, Words::tr("account: the sender's name"), m_fromName);
    options.text(u"--reply-to"_s, u"ADDRESS"_s, Words::tr("account: where answers go"), m_replyTo);
    options.number(u"--rate"_s, u"N"_s, Words::tr("account: messages a minute at most"), 1, 600,
                   m_rate);
    options.text(u"--ca-file"_s, u"FILE"_s,
                 Words::tr("account: certificates to trust instead of the system's"), m_caFile);
  }

  bool changesAccount() const {
    return m_port != 0 || m_rate != 0 ||
           !(m_server + m_security + m_login + m_from + m_fromName + m_replyTo + m_caFile)
                .isEmpty();
  }

  MailAccount changed(MailAccount account) const {
    const auto take = [](const QString& given, QString& target) {
      if (!given.isEmpty()) target = given;
    };
    take(m_server, account.server);
    take(m_login, account.login);
    take(m_from, account.from);
    take(m_fromName, account.fromName);
    take(m_replyTo, account.replyTo);
    take(m_caFile, account.caFile);
    if (!m_security.isEmpty()) {
      account.security = m_security == u"tls" ? MailSecurity::Tls : MailSecurity::StartTls;
      account.port = account.security == MailSecurity::Tls ? 465 : 587;
    }
    if (m_port != 0) account.port = m_port;
    if (m_rate != 0) account.perMinute = m_rate;
    return account;
  }

  Result<void> account(Console& console) const {
    const auto ledger = changesAccount() ? openForWriting(m_ledger) : openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    auto& outbox = ledger.value()->outbox();
    auto account = outbox.account();
    if (!account.ok()) return account.error();
    if (changesAccount()) {
      if (auto saved = outbox.saveAccount(changed(account.value())); !saved.ok()) return saved;
      account = outbox.account();
    }
    printRows(console, accountRows(account.value()), m_format);
    return {};
  }

  Result<void> test(Console& console) const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto with = mailAccess(ledger.value()->outbox(), m_passwordFd);
    if (!with.ok()) return with.error();
    const auto delivery = SmtpClient{with.value().first, with.value().second}.tryLogin();
    if (delivery.outcome != Delivery::Outcome::Sent) {
      return Error{ErrorCode::Storage, delivery.reason, {}};
    }
    console.line(Words::tr("%1 accepts the login.").arg(with.value().first.server));
    return {};
  }

  Result<void> list(Console& console) const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    MessageFilter filter;
    if (!m_state.isEmpty()) filter.state = messageStateFrom(m_state);
    if (filter.state && messageStateKey(*filter.state) != m_state) {
      return wrong(Words::tr("\"%1\" is no state of a message.").arg(m_state));
    }
    const auto messages = ledger.value()->outbox().list(filter);
    if (!messages.ok()) return messages.error();
    if (messages.value().isEmpty() && m_format == OutputFormat::Table) {
      console.line(m_state.isEmpty() ? Words::tr("The outbox is empty.")
                                     : Words::tr("No message is in this state."));
      return {};
    }
    printRows(console, messageRows(messages.value()), m_format);
    return {};
  }

  Result<QList<qint64>> ids() const {
    QList<qint64> ids;
    for (const auto& argument : m_arguments) {
      bool isNumber = false;
      ids.append(argument.toLongLong(&isNumber));
      if (!isNumber) return wrong(Words::tr("\"%1\" is no number of a message.").arg(argument));
    }
    return ids;
  }

  Result<qint64> oneId() const {
    const auto all = ids();
    if (!all.ok()) return all.error();
    if (all.value().size() != 1) return wrong(Words::tr("Give the number of one message."));
    return all.value().first();
  }

  Result<void> show(Console& console) const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto id = oneId();
    if (!id.ok()) return id.error();
    const auto message = ledger.value()->outbox().load(id.value());
    if (!message.ok()) return message.error();
    console.write(message.value().content);
    return {};
  }

  Result<void> attach(MailDraft& draft) const {
    for (const auto& path : m_files) {
      auto content = contentOf(path);
      if (!content.ok()) return content.error();
      draft.attachments.append({QFileInfo{path}.fileName(),
                                QMimeDatabase{}.mimeTypeForFile(path).name(), content.value()});
    }
    return {};
  }

  Result<void> write(Console& console) const {
    if (m_arguments.size() != 1) return wrong(Words::tr("Give the code of one customer."));
    if (m_subject.isEmpty() || m_textFile.isEmpty()) {
      return wrong(Words::tr("A message needs --subject and --text."));
    }
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto customer = ledger.value()->customers().findByCode(m_arguments.first());
    if (!customer.ok()) return customer.error();
    const auto text = contentOf(m_textFile);
    if (!text.ok()) return text.error();
    MailDraft draft;
    draft.customerId = customer.value().id;
    draft.kind = u"free"_s;
    draft.to = addressesIn(m_to.isEmpty() ? customer.value().email : m_to, customer.value().name);
    draft.subject = m_subject;
    draft.text = QString::fromUtf8(text.value());
    draft.day = systemToday();
    if (auto attached = attach(draft); !attached.ok()) return attached;
    const auto id = ledger.value()->outbox().plan(draft);
    if (!id.ok()) return id.error();
    console.line(Words::tr("Message %1 waits in the outbox.").arg(id.value()));
    return {};
  }

  Result<void> send(Console& console) const {
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto only = ids();
    if (!only.ok()) return only.error();
    auto& outbox = ledger.value()->outbox();
    const auto with = mailAccess(outbox, m_passwordFd);
    if (!with.ok()) return with.error();
    const auto run =
        outbox.send(smtpTransport(with.value().first, with.value().second), only.value());
    if (!run.ok()) return run.error();
    printRun(console, run.value());
    if (!run.value().stoppedAsWhy.isEmpty()) {
      return Error{ErrorCode::Storage, run.value().stoppedAsWhy, {}};
    }
    return {};
  }

  void printRun(Console& console, const OutboxRun& run) const {
    if (m_format == OutputFormat::Table) {
      console.line(Words::tr("%1 sent, %2 failed, %3 unknown, %4 waiting.")
                       .arg(run.sent)
                       .arg(run.failed)
                       .arg(run.unknown)
                       .arg(run.waiting));
      return;
    }
    Rows rows;
    rows.columns = {{u"sent"_s, {}}, {u"failed"_s, {}}, {u"unknown"_s, {}}, {u"waiting"_s, {}}};
    rows.cells = {{qint64(run.sent), qint64(run.failed), qint64(run.unknown), qint64(run.waiting)}};
    printRows(console, rows, m_format);
  }

  Result<void> drafts(Console& console) const {
    if (m_folder.isEmpty()) return wrong(Words::tr("Give the folder of the drafts with --out."));
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto only = ids();
    if (!only.ok()) return only.error();
    const auto files = ledger.value()->outbox().writeDrafts(m_folder, only.value());
    if (!files.ok()) return files.error();
    Rows rows;
    rows.columns = {{u"file"_s, Words::tr("Draft")}};
    for (const auto& file : files.value()) rows.cells.append({file});
    printRows(console, rows, m_format);
    return {};
  }

  /// Does one thing to one message, and says its new state.
  template <typename Change>
  Result<void> changeOne(Console& console, const Result<qint64>& id, Change change) const {
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    if (!id.ok()) return id.error();
    auto& outbox = ledger.value()->outbox();
    if (auto recovered = outbox.recover(); !recovered.ok()) return recovered.error();
    if (auto changed = change(outbox, id.value()); !changed.ok()) return changed;
    const auto message = outbox.load(id.value());
    if (!message.ok()) return message.error();
    printRows(console, messageRows({message.value()}), m_format);
    return {};
  }

  Result<void> resolve(Console& console) const {
    const QString answer = m_arguments.value(1);
    if (m_arguments.size() != 2 || (answer != u"sent" && answer != u"failed")) {
      return wrong(Words::tr("Give the number of one message, and sent or failed."));
    }
    bool isNumber = false;
    const qint64 id = m_arguments.first().toLongLong(&isNumber);
    if (!isNumber) {
      return wrong(Words::tr("\"%1\" is no number of a message.").arg(m_arguments.first()));
    }
    return changeOne(console, id, [&](Outbox& outbox, qint64 which) {
      return outbox.resolve(which, answer == u"sent");
    });
  }
  Result<void> retry(Console& console) const {
    return changeOne(console, oneId(), [](Outbox& outbox, qint64 id) { return outbox.retry(id); });
  }
  Result<void> drop(Console& console) const {
    return changeOne(console, oneId(), [](Outbox& outbox, qint64 id) { return outbox.drop(id); });
  }

  QString m_ledger;
  QString m_action;
  QStringList m_arguments;
  QString m_server;
  int m_port = 0;
  QString m_security;
  QString m_login;
  QString m_from;
  QString m_fromName;
  QString m_replyTo;
  int m_rate = 0;
  QString m_caFile;
  int m_passwordFd = -1;
  QString m_state;
  QString m_subject;
  QString m_textFile;
  QStringList m_files;
  QString m_to;
  QString m_folder;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeMailCommand() { return std::make_unique<MailCommand>(); }

}  // namespace encaisse
