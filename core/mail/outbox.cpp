#include "core/mail/outbox.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QLockFile>
#include <QSaveFile>
#include <QThread>
#include <QUuid>
#include <memory>

#include "core/archive/sealed_documents.h"
#include "core/db/transaction.h"
#include "core/ledger/company_repository.h"
#include "core/ledger/setting_repository.h"
#include "core/ledger/setting_service.h"
#include "core/letters/letter_format.h"
#include "core/mail/message_repository.h"
#include "core/mail/mime_message.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Outbox)
};

const auto accountSetting = u"mail"_s;
constexpr int msPerMinute = 60'000;
constexpr int loginsBeforeStop = 2;

MailAccount loadAccount(const Database& db) {
  return mailAccountFromJson(settingObject(SettingRepository{db}.value(accountSetting)));
}

Result<MailAddress> senderOf(const MailAccount& account, const Company& company) {
  const QString address = usableAddress(account.from.isEmpty() ? company.email : account.from);
  if (address.isEmpty()) {
    return Error{ErrorCode::InvalidInput,
                 Words::tr("There is no address to send from. Add it to the mail account or to the "
                           "company."),
                 {}};
  }
  return MailAddress{address, account.fromName.isEmpty() ? company.name : account.fromName};
}

/// The addresses that can be used; each once in the whole message.
void takeRecipients(QList<MailAddress>& addresses, const QString& role, Message& message) {
  QList<MailAddress> kept;
  for (const auto& wanted : addresses) {
    const QString usable = usableAddress(wanted.address);
    const bool known =
        std::ranges::any_of(message.recipients, [&](const MessageRecipient& recipient) {
          return recipient.address.compare(usable, Qt::CaseInsensitive) == 0;
        });
    if (usable.isEmpty() || known) continue;
    kept.append({usable, headerText(wanted.name)});
    message.recipients.append({usable, headerText(wanted.name), role, {}, {}});
  }
  addresses = kept;
}

/// One program at a time sends from a ledger; the lock of a program that crashed counts no more.
/// None for a ledger in memory.
Result<std::unique_ptr<QLockFile>> lockOf(const Database& db) {
  if (db.path() == u":memory:") return std::unique_ptr<QLockFile>{};
  auto lock = std::make_unique<QLockFile>(db.path() + u".sending"_s);
  lock->setStaleLockTime(0);
  if (!lock->tryLock() && lock->error() != QLockFile::LockFailedError) {
    return Error{ErrorCode::Storage,
                 Words::tr("The folder of the ledger cannot be written: nothing was sent."),
                 lock->fileName()};
  }
  if (!lock->isLocked()) {
    return Error{ErrorCode::Busy,
                 Words::tr("Another program is sending from this ledger. Wait until it is done."),
                 {}};
  }
  return lock;
}

QString rejectedOnes(const Message& message) {
  QStringList texts;
  for (const auto& recipient : message.recipients) {
    if (recipient.result == u"rejected") {
      texts.append(u"%1 (%2)"_s.arg(recipient.address, recipient.reply));
    }
  }
  return texts.isEmpty() ? QString{} : Words::tr("Not accepted: %1").arg(texts.join(u", "_s));
}

QJsonObject factsOf(const Message& message) {
  QJsonArray recipients;
  for (const auto& recipient : message.recipients) {
    recipients.append(QJsonObject{{u"address"_s, recipient.address},
                                  {u"role"_s, recipient.role},
                                  {u"result"_s, recipient.result}});
  }
  QJsonObject facts = message.facts;
  facts[u"recipients"_s] = recipients;
  facts[u"sender"_s] = message.sender;
  facts[u"subject"_s] = message.subject;
  facts[u"messageId"_s] = message.messageId;
  return facts;
}

void takeReplies(const Delivery& delivery, Message& message) {
  const qsizetype answered = std::min(delivery.recipients.size(), message.recipients.size());
  for (qsizetype i = 0; i < answered; ++i) {
    const auto& reply = delivery.recipients[i];
    message.recipients[i].result = reply.accepted ? u"accepted"_s : u"rejected"_s;
    message.recipients[i].reply = reply.accepted ? QString{} : reply.reply;
  }
}

MessageState stateAfter(Delivery::Outcome outcome) {
  switch (outcome) {
    case Delivery::Outcome::Sent: return MessageState::Sent;
    case Delivery::Outcome::Unknown: return MessageState::Unknown;
    case Delivery::Outcome::Stopped: return MessageState::Planned;
    case Delivery::Outcome::Failed: break;
  }
  return MessageState::Failed;
}

}  // namespace

Delay sleepingDelay() {
  return [](int milliseconds, const StopToken& stop) {
    constexpr int slice = 50;
    for (int left = milliseconds; left > 0 && !stop.stopRequested(); left -= slice) {
      QThread::msleep(ulong(std::min(left, slice)));
    }
  };
}

Result<qint64> planMessage(Database& db, const LedgerContext& context, const MailDraft& draft) {
  const auto account = loadAccount(db);
  const auto sender = senderOf(account, CompanyRepository{db}.load());
  if (!sender.ok()) return sender.error();
  Message message;
  MailDraft usable = draft;
  takeRecipients(usable.to, u"to"_s, message);
  takeRecipients(usable.cc, u"cc"_s, message);
  if (usable.to.isEmpty()) {
    return Error{ErrorCode::InvalidInput,
                 Words::tr("There is no mail address that can be used. Add one to the customer."),
                 {}};
  }
  const QString random = QUuid::createUuid().toString(QUuid::Id128);
  message.customerId = draft.customerId;
  message.reminderId = draft.reminderId;
  message.kind = draft.kind;
  message.sender = sender.value().address;
  message.facts = draft.facts;
  message.subject = headerText(draft.subject);
  message.messageId = makeMessageId(random, message.sender);
  const auto now = context.clock();
  message.content =
      mimeMessage(usable, {sender.value(), account.replyTo, now, message.messageId, random});
  message.plannedOn = draft.day.isValid() ? draft.day : now.toLocalTime().date();
  message.plannedAt = now.toString(Qt::ISODate);
  message.plannedBy = context.actor;
  const qint64 id = MessageRepository{db}.insert(message);
  if (draft.reminderId == 0) {
    AuditLog{db, context}.write(
        u"message.plan"_s, u"message"_s, id, {},
        {{u"subject"_s, message.subject}, {u"to"_s, message.recipients.first().address}});
  }
  return id;
}

Result<MailAccount> Outbox::account() const {
  return inQuery([&]() -> Result<MailAccount> { return loadAccount(m_db); });
}

Result<void> Outbox::saveAccount(const MailAccount& account) {
  const auto checked = checkedAccount(account);
  if (!checked.ok()) return checked.error();
  return SettingService{m_db, m_context}.save(accountSetting, toJson(checked.value()));
}

Result<qint64> Outbox::plan(const MailDraft& draft) {
  return inTransaction(m_db, [&] { return planMessage(m_db, m_context, draft); });
}

Result<QList<Message>> Outbox::list(const MessageFilter& filter) const {
  return inQuery([&]() -> Result<QList<Message>> { return MessageRepository{m_db}.list(filter); });
}

Result<Message> Outbox::load(qint64 id) const {
  return inQuery([&]() -> Result<Message> {
    auto message = MessageRepository{m_db}.find(id);
    if (message) return *message;
    return Error{ErrorCode::NotFound, Words::tr("There is no message %1.").arg(id), {}};
  });
}

QList<qint64> Outbox::plannedAmong(const QList<qint64>& only) const {
  auto ids = MessageRepository{m_db}.idsIn(MessageState::Planned);
  if (!only.isEmpty()) ids.removeIf([&](qint64 id) { return !only.contains(id); });
  return ids;
}

bool Outbox::take(qint64 id) {
  MessageRepository messages{m_db};
  if (!messages.move(id, MessageState::Planned, MessageState::Sending, now(), {})) return false;
  messages.countAttempt(id);
  return true;
}

Result<OutboxRun> Outbox::send(const MailTransport& transport, const QList<qint64>& only,
                               const Progress& progress, const StopToken& stop,
                               const Delay& delay) {
  const auto lock = lockOf(m_db);
  if (!lock.ok()) return lock.error();
  if (auto recovered = recoverLocked(); !recovered.ok()) return recovered.error();
  const auto account = this->account();
  if (!account.ok()) return account.error();
  const auto planned = inQuery([&]() -> Result<QList<qint64>> { return plannedAmong(only); });
  if (!planned.ok()) return planned.error();
  const auto& ids = planned.value();
  OutboxRun run;
  int refusedLogins = 0;
  for (qsizetype i = 0; i < ids.size() && !stop.stopRequested(); ++i) {
    if (i > 0) delay(msPerMinute / account.value().perMinute, stop);
    if (stop.stopRequested()) break;
    Delivery last;
    if (auto done = deliver(ids[i], transport, stop, run, last); !done.ok()) return done.error();
    if (progress) progress(i + 1, ids.size());
    const bool refused = last.outcome == Delivery::Outcome::Failed && last.step == SmtpStep::Login;
    refusedLogins = refused ? refusedLogins + 1 : 0;
    if (refusedLogins == loginsBeforeStop) {
      run.stoppedAsWhy = last.reason;
      break;
    }
  }
  const auto waiting = inQuery(
      [&]() -> Result<int> { return int(plannedAmong(ids.isEmpty() ? only : ids).size()); });
  if (waiting.ok()) run.waiting = waiting.value();
  return run;
}

Result<void> Outbox::deliver(qint64 id, const MailTransport& transport, const StopToken& stop,
                             OutboxRun& run, Delivery& last) {
  const auto taken = inTransaction(m_db, [&]() -> Result<bool> { return take(id); });
  if (!taken.ok()) return taken.error();
  if (!taken.value()) return {};  // dropped meanwhile
  const auto message = load(id);
  if (!message.ok()) return message.error();
  MailEnvelope envelope{message.value().sender, {}};
  for (const auto& recipient : message.value().recipients) {
    envelope.recipients.append(recipient.address);
  }
  last = transport(envelope, message.value().content, stop);
  if (auto settled = settle(message.value(), last); !settled.ok()) return settled;
  run.sent += int(last.outcome == Delivery::Outcome::Sent);
  run.failed += int(last.outcome == Delivery::Outcome::Failed);
  run.unknown += int(last.outcome == Delivery::Outcome::Unknown);
  return {};
}

Result<void> Outbox::settle(Message message, const Delivery& delivery) {
  takeReplies(delivery, message);
  return inTransaction(m_db, [&]() -> Result<void> {
    MessageRepository messages{m_db};
    messages.saveRecipients(message);
    const auto state = stateAfter(delivery.outcome);
    const bool sent = state == MessageState::Sent;
    messages.move(message.id, MessageState::Sending, state, now(),
                  sent ? rejectedOnes(message) : delivery.reason);
    if (sent) keepAsSent(message);
    if (state == MessageState::Unknown) logAsLeft(message, state);
    return {};
  });
}

void Outbox::keepAsSent(const Message& message) {
  DocumentToSeal document;
  document.customerId = message.customerId;
  document.reminderId = message.reminderId;
  document.messageId = message.id;
  document.kind = u"email"_s;
  document.name = safeFileName(message.subject.left(60)) + u".eml"_s;
  document.mediaType = u"message/rfc822"_s;
  document.content = message.content;
  document.facts = factsOf(message);
  document.leftOn = m_context.clock().toLocalTime().date();
  seal(m_db, m_context, document);
  logAsLeft(message, MessageState::Sent);
}

/// What left, or may have left, is not undone.
void Outbox::logAsLeft(const Message& message, MessageState state) {
  AuditLog{m_db, m_context}.write(u"message.send"_s, u"message"_s, message.id, {},
                                  {{u"subject"_s, message.subject},
                                   {u"to"_s, message.recipients.first().address},
                                   {u"state"_s, messageStateKey(state)}});
}

Result<QStringList> Outbox::writeDrafts(const QString& folder, const QList<qint64>& only) {
  if (!QDir{}.mkpath(folder)) {
    return Error{ErrorCode::Storage, Words::tr("The folder %1 cannot be made.").arg(folder), {}};
  }
  const auto planned = inQuery([&]() -> Result<QList<qint64>> { return plannedAmong(only); });
  if (!planned.ok()) return planned.error();
  QStringList files;
  for (const qint64 id : planned.value()) {
    const auto message = load(id);
    if (!message.ok()) return message.error();
    const auto& to = message.value().recipients.first().address;
    const QString path =
        QDir{folder}.filePath(safeFileName(u"%1 %2"_s.arg(QString::number(id), to)) + u".eml"_s);
    // First the state: a draft that is there while its message still waits could leave twice.
    auto written = inTransaction(m_db, [&]() -> Result<void> {
      if (!MessageRepository{m_db}.move(id, MessageState::Planned, MessageState::Unknown, now(),
                                        Words::tr("Written as a draft: %1").arg(path))) {
        return {};
      }
      QSaveFile file{path};
      const QByteArray bytes = asDraft(message.value().content);
      if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorCode::Storage,
                     Words::tr("The draft %1 could not be written. Check the folder and the disk.")
                         .arg(path),
                     file.errorString()};
      }
      logAsLeft(message.value(), MessageState::Unknown);
      files.append(path);
      return {};
    });
    if (!written.ok()) return written.error();
  }
  return files;
}

Result<int> Outbox::recover() {
  const auto lock = lockOf(m_db);
  if (!lock.ok()) return 0;
  return recoverLocked();
}

Result<int> Outbox::recoverLocked() {
  return inTransaction(m_db, [&]() -> Result<int> {
    MessageRepository messages{m_db};
    const auto ids = messages.idsIn(MessageState::Sending);
    for (const qint64 id : ids) {
      messages.move(
          id, MessageState::Sending, MessageState::Unknown, now(),
          Words::tr("The program ended while it was sending: the message may have left."));
      logAsLeft(*messages.find(id), MessageState::Unknown);
    }
    return int(ids.size());
  });
}

Result<void> Outbox::change(qint64 id, const QList<MessageState>& from, MessageState to,
                            const QString& error) {
  const auto message = load(id);
  if (!message.ok()) return message.error();
  const auto state = message.value().state;
  if (!from.contains(state)) {
    return Error{
        ErrorCode::Conflict,
        Words::tr("Message %1 is in another state by now. Look at the outbox again.").arg(id),
        {}};
  }
  return inTransaction(m_db, [&]() -> Result<void> {
    if (!MessageRepository{m_db}.move(id, state, to, now(), error)) return {};
    if (to == MessageState::Sent) {
      keepAsSent(message.value());
      return {};
    }
    AuditLog{m_db, m_context}.write(
        u"message.state"_s, u"message"_s, id,
        {{u"state"_s, messageStateKey(state)}, {u"error"_s, message.value().error}},
        {{u"state"_s, messageStateKey(to)}, {u"error"_s, error}});
    return {};
  });
}

Result<void> Outbox::resolve(qint64 id, bool left) {
  if (left) return change(id, {MessageState::Unknown}, MessageState::Sent, {});
  return change(id, {MessageState::Unknown}, MessageState::Failed,
                Words::tr("It did not leave, as %1 said.").arg(m_context.actor));
}

Result<void> Outbox::retry(qint64 id) {
  return change(id, {MessageState::Failed}, MessageState::Planned, {});
}

Result<void> Outbox::drop(qint64 id) {
  return change(id, {MessageState::Planned, MessageState::Failed}, MessageState::Dropped, {});
}

bool Outbox::knows(const QString& operation) {
  return operation == u"message.plan" || operation == u"message.state";
}

void Outbox::undo(Database& db, const AuditEntry& entry) {
  MessageRepository messages{db};
  if (entry.operation == u"message.plan") {
    for (const auto state : {MessageState::Planned, MessageState::Failed}) {
      messages.move(entry.subjectId, state, MessageState::Dropped, entry.doneAt, {});
    }
    return;
  }
  messages.move(entry.subjectId, messageStateFrom(entry.after[u"state"_s].toString()),
                messageStateFrom(entry.before[u"state"_s].toString()), entry.doneAt,
                entry.before[u"error"_s].toString());
}

}  // namespace encaisse
