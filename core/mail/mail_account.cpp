#include "core/mail/mail_account.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(MailAccount)
};

constexpr int highestPort = 65535;
constexpr int highestRate = 600;

Error refused(const QString& message) { return {ErrorCode::InvalidInput, message, {}}; }

/// A host name in ASCII, or an IPv4 address; empty when it is neither.
QString usableServer(const QString& server) {
  static const QRegularExpression host{u"\\A[A-Za-z0-9]([A-Za-z0-9.-]{0,252}[A-Za-z0-9])?\\z"_s};
  QString ascii = QString::fromLatin1(QUrl::toAce(server.trimmed()));
  if (!host.match(ascii).hasMatch() || ascii.contains(u".."_s)) return {};
  return ascii;
}

Result<void> takeAddress(QString& address) {
  address = address.trimmed();
  if (address.isEmpty()) return {};
  const QString usable = usableAddress(address);
  if (usable.isEmpty()) {
    return refused(Words::tr("\"%1\" is no mail address.").arg(headerText(address)));
  }
  address = usable;
  return {};
}

}  // namespace

QJsonObject toJson(const MailAccount& account) {
  return {{u"server"_s, account.server},
          {u"port"_s, account.port},
          {u"security"_s, account.security == MailSecurity::Tls ? u"tls"_s : u"starttls"_s},
          {u"login"_s, account.login},
          {u"from"_s, account.from},
          {u"fromName"_s, account.fromName},
          {u"replyTo"_s, account.replyTo},
          {u"perMinute"_s, account.perMinute},
          {u"caFile"_s, account.caFile}};
}

MailAccount mailAccountFromJson(const QJsonObject& object) {
  MailAccount account;
  account.server = object[u"server"_s].toString();
  account.port = object[u"port"_s].toInt(account.port);
  account.security =
      object[u"security"_s].toString() == u"tls"_s ? MailSecurity::Tls : MailSecurity::StartTls;
  account.login = object[u"login"_s].toString();
  account.from = object[u"from"_s].toString();
  account.fromName = object[u"fromName"_s].toString();
  account.replyTo = object[u"replyTo"_s].toString();
  account.perMinute = object[u"perMinute"_s].toInt(account.perMinute);
  account.caFile = object[u"caFile"_s].toString();
  return account;
}

Result<MailAccount> checkedAccount(const MailAccount& account) {
  MailAccount checked = account;
  checked.server = account.server.trimmed();
  if (!checked.server.isEmpty()) {
    checked.server = usableServer(account.server);
    if (checked.server.isEmpty()) {
      return refused(Words::tr("\"%1\" is no name of a server.").arg(headerText(account.server)));
    }
  }
  if (checked.port < 1 || checked.port > highestPort) {
    return refused(Words::tr("The port is a number from 1 to 65535."));
  }
  if (checked.perMinute < 1 || checked.perMinute > highestRate) {
    return refused(Words::tr("The rate is from 1 to 600 messages a minute."));
  }
  checked.login = account.login.trimmed();
  if (headerText(checked.login) != checked.login) {
    return refused(Words::tr("The login holds characters that no login has."));
  }
  checked.fromName = headerText(account.fromName);
  if (auto from = takeAddress(checked.from); !from.ok()) return from.error();
  if (auto replyTo = takeAddress(checked.replyTo); !replyTo.ok()) return replyTo.error();
  return checked;
}

}  // namespace encaisse
