#pragma once

#include <QByteArray>
#include <QList>
#include <functional>

#include "core/base/stop_token.h"
#include "core/mail/mail_account.h"
#include "core/mail/smtp_transcript.h"

namespace encaisse {

/// Who a message goes to, for the server; its headers do not decide that.
struct MailEnvelope {
  QString sender;
  QList<QString> recipients;
};

struct Delivery {
  enum class Outcome {
    Sent,     ///< the server confirmed it, for at least one recipient
    Failed,   ///< surely not taken over
    Unknown,  ///< wholly handed over, and no answer came
    Stopped,  ///< on request, before any of it was handed over
  };
  Outcome outcome = Outcome::Failed;
  SmtpStep step = SmtpStep::Connect;  ///< how far it came
  QString reason;                     ///< for people; empty when sent
  /// Of each recipient of the envelope, in order; shorter where it was not asked.
  QList<SmtpTranscript::RecipientReply> recipients;
};

/// Seconds that a server may take: to be reached, and for each answer.
struct SmtpPatience {
  int connectSeconds = 30;
  int answerSeconds = 120;
};

/// Hands messages to one server, each over a connection of its own, always within TLS and with the
/// server's certificate checked. Never sends anything twice by itself.
class SmtpClient {
public:
  SmtpClient(MailAccount account, QString password, SmtpPatience patience = {})
      : m_account{std::move(account)}, m_password{std::move(password)}, m_patience{patience} {}

  Delivery send(const MailEnvelope& envelope, const QByteArray& message,
                const StopToken& stop = {}) const;

  /// Connects, logs in and goes: sends nothing. The step says how far it came.
  Delivery tryLogin(const StopToken& stop = {}) const;

private:
  MailAccount m_account;
  QString m_password;
  SmtpPatience m_patience;
};

/// What the outbox needs of a server: so that tests can stand for one.
using MailTransport = std::function<Delivery(const MailEnvelope& envelope,
                                             const QByteArray& message, const StopToken& stop)>;

/// A transport over SMTP.
MailTransport smtpTransport(const MailAccount& account, const QString& password);

}  // namespace encaisse
