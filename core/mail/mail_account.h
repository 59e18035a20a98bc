#pragma once

#include <QJsonObject>
#include <QString>

#include "core/base/result.h"
#include "core/mail/message.h"

namespace encaisse {

enum class MailSecurity {
  StartTls,  ///< plain greeting, then TLS or nothing; port 587
  Tls,       ///< TLS from the first byte; port 465
};

/// The account that messages leave through. The password is never part of it: it stands in the
/// system's keychain or is asked each time.
struct MailAccount {
  QString server;
  int port = 587;
  MailSecurity security = MailSecurity::StartTls;
  QString login;     ///< empty: the server asks for none
  QString from;      ///< address; empty: that of the company
  QString fromName;  ///< empty: the company's
  QString replyTo;
  int perMinute = 20;  ///< messages, 1 to 600
  QString caFile;      ///< certificates (PEM) to trust instead of the system's; empty: the system's

  bool complete() const { return !server.isEmpty(); }

  friend bool operator==(const MailAccount&, const MailAccount&) = default;
};

QJsonObject toJson(const MailAccount& account);
MailAccount mailAccountFromJson(const QJsonObject& object);

/// The account with its spaces gone and its names in ASCII form.
/// @error InvalidInput  a server, port, rate or address that cannot be
Result<MailAccount> checkedAccount(const MailAccount& account);

}  // namespace encaisse
