#pragma once

#include <QJsonObject>
#include <QStringList>
#include <functional>

#include "core/base/stop_token.h"
#include "core/ledger/audit_log.h"
#include "core/mail/smtp_client.h"

namespace encaisse {

/// Puts a message into the outbox, with its Message-ID and its bytes, inside the caller's
/// transaction; it leaves with the next Outbox::send(). A message of a reminder writes no line of
/// its own into the audit log: the reminder's line stands for both.
/// @error InvalidInput  no usable recipient, or no address to send from
/// @throws DbError
Result<qint64> planMessage(Database& db, const LedgerContext& context, const MailDraft& draft);

/// What came of one run of the outbox.
struct OutboxRun {
  int sent = 0;
  int failed = 0;
  int unknown = 0;
  int waiting = 0;       ///< of those asked for, still planned
  QString stoppedAsWhy;  ///< why it did not go on; empty: all were tried, or it was stopped
};

/// Waits @p milliseconds, less when asked to stop.
using Delay = std::function<void(int milliseconds, const StopToken& stop)>;
Delay sleepingDelay();

/// What waits to leave by mail, and what became of it. Each step of a message is written down
/// before the next begins, so that no message is lost and none leaves twice: what was found between
/// two steps is unknown, and only a person says what became of it.
class Outbox {
public:
  Outbox(Database& db, const LedgerContext& context) : m_db{db}, m_context{context} {}

  Result<MailAccount> account() const;
  /// @error InvalidInput
  Result<void> saveAccount(const MailAccount& account);

  Result<qint64> plan(const MailDraft& draft);
  /// Newest first, without contents.
  Result<QList<Message>> list(const MessageFilter& filter = {}) const;
  /// With its bytes. @error NotFound
  Result<Message> load(qint64 id) const;

  /// Sends what is planned, oldest first, at most as many a minute as the account says. A message
  /// that fails does not hold the others up; two logins refused in a row do, because a third might
  /// lock the account.
  /// @param only  ids; empty: all
  /// @error Busy  another program sends from this ledger; Storage
  Result<OutboxRun> send(const MailTransport& transport, const QList<qint64>& only = {},
                         const Progress& progress = {}, const StopToken& stop = {},
                         const Delay& delay = sleepingDelay());

  /// Writes the planned messages as drafts for the user's mail program into @p folder. Whether they
  /// left is then asked of the user: they are unknown.
  /// @return the files
  Result<QStringList> writeDrafts(const QString& folder, const QList<qint64>& only = {});

  /// Messages that a program left in the middle of sending become unknown; those of a program that
  /// is sending right now do not. @return how many
  Result<int> recover();

  /// The answer to "did it leave?". @error Conflict  it is not unknown
  Result<void> resolve(qint64 id, bool left);
  /// A failed message waits again. @error Conflict  it did not fail
  Result<void> retry(qint64 id);
  /// A planned or failed message does not leave. @error Conflict
  Result<void> drop(qint64 id);

  /// Whether undo can take this change back; it is called within undo's transaction.
  static bool knows(const QString& operation);
  static void undo(Database& db, const AuditEntry& entry);

private:
  QList<qint64> plannedAmong(const QList<qint64>& only) const;
  Result<int> recoverLocked();
  bool take(qint64 id);
  Result<void> deliver(qint64 id, const MailTransport& transport, const StopToken& stop,
                       OutboxRun& run, Delivery& last);
  Result<void> settle(Message message, const Delivery& delivery);
  void keepAsSent(const Message& message);
  void logAsLeft(const Message& message, MessageState state);
  Result<void> change(qint64 id, const QList<MessageState>& from, MessageState to,
                      const QString& error);
  QString now() const { return m_context.clock().toString(Qt::ISODate); }

  Database& m_db;
  const LedgerContext& m_context;
};

}  // namespace encaisse
