#include "app/cli/mail_report.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include "core/mail/password_store.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

/// Empty when the keychain has none, does not answer in time, or is not there.
QString keychainPassword(const MailAccount& account) {
  constexpr int longestWait = 20'000;  // it may ask its owner to unlock it
  auto& keychain = systemKeychain();
  if (!keychain.available()) return {};
  QEventLoop loop;
  QString password;
  keychain.find(account, &loop, [&](const QString& found) {
    password = found;
    loop.quit();
  });
  QTimer::singleShot(longestWait, &loop, &QEventLoop::quit);
  loop.exec();
  return password;
}

}  // namespace

QString stateInWords(MessageState state) {
  switch (state) {
    case MessageState::Planned: return Words::tr("to be sent");
    case MessageState::Sending: return Words::tr("being sent");
    case MessageState::Sent: return Words::tr("sent");
    case MessageState::Failed: return Words::tr("failed");
    case MessageState::Unknown: return Words::tr("did it leave?");
    case MessageState::Dropped: return Words::tr("not sent");
  }
  return {};
}

Rows messageRows(const QList<Message>& messages) {
  Rows rows;
  rows.columns = {{u"id"_s, Words::tr("No.")},
                  {u"state"_s, {}},
                  {{}, Words::tr("State")},
                  {u"kind"_s, {}},
                  {u"to"_s, Words::tr("To")},
                  {u"rejected"_s, {}, true},
                  {u"subject"_s, Words::tr("Subject")},
                  {u"plannedOn"_s, Words::tr("Planned")},
                  {u"stateAt"_s, {}},
                  {u"attempts"_s, Words::tr("Tries")},
                  {u"messageId"_s, {}},
                  {u"error"_s, Words::tr("What happened")}};
  for (const auto& message : messages) {
    QStringList to;
    QStringList rejected;
    for (const auto& recipient : message.recipients) {
      to.append(recipient.address);
      if (recipient.result == u"rejected") rejected.append(recipient.address);
    }
    rows.cells.append({message.id, messageStateKey(message.state), stateInWords(message.state),
                       message.kind, to.join(u", "_s), rejected.join(u' '), message.subject,
                       message.plannedOn, message.stateAt, qint64(message.attempts),
                       message.messageId, message.error});
  }
  return rows;
}

Rows accountRows(const MailAccount& account) {
  Rows rows;
  rows.columns = {{u"server"_s, Words::tr("Server")},
                  {u"port"_s, Words::tr("Port")},
                  {u"security"_s, Words::tr("Security")},
                  {u"login"_s, Words::tr("Login")},
                  {u"from"_s, Words::tr("From")},
                  {u"fromName"_s, Words::tr("Name")},
                  {u"replyTo"_s, Words::tr("Answers to")},
                  {u"perMinute"_s, Words::tr("Per minute")},
                  {u"caFile"_s, {}}};
  rows.cells.append({account.server, qint64(account.port),
                     account.security == MailSecurity::Tls ? u"tls"_s : u"starttls"_s,
                     account.login, account.from, account.fromName, account.replyTo,
                     qint64(account.perMinute), account.caFile});
  return rows;
}

Result<QString> mailPassword(const MailAccount& account, int descriptor) {
  if (descriptor >= 0) {
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly)) {
      return Error{ErrorCode::InvalidInput,
                   Words::tr("The password cannot be read from %1.").arg(descriptor),
                   file.errorString()};
    }
    QString line = QString::fromUtf8(file.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r')) line.chop(1);
    return line;
  }
  QString password = qEnvironmentVariable("ENCAISSE_SMTP_PASSWORD");
  if (password.isEmpty()) password = keychainPassword(account);
  if (!password.isEmpty()) return password;
  return Error{ErrorCode::InvalidInput,
               Words::tr("The mail account needs its password: set ENCAISSE_SMTP_PASSWORD, keep it "
                         "in the window, or give --password-fd."),
               {}};
}

Result<std::pair<MailAccount, QString>> mailAccess(const Outbox& outbox, int descriptor) {
  auto account = outbox.account();
  if (!account.ok()) return account.error();
  if (!account.value().complete()) {
    return Error{ErrorCode::InvalidInput,
                 Words::tr("There is no mail account yet. Give one with: encaisse mail LEDGER "
                           "account --server NAME --login NAME"),
                 {}};
  }
  if (account.value().login.isEmpty()) return std::pair{account.value(), QString{}};
  const auto password = mailPassword(account.value(), descriptor);
  if (!password.ok()) return password.error();
  return std::pair{account.value(), password.value()};
}

}  // namespace encaisse
