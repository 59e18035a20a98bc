#include "core/reminders/reminder_service.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <algorithm>

#include "core/base/day_number.h"
#include "core/db/transaction.h"
#include "core/items/item_repository.h"
#include "core/ledger/audit_log.h"
#include "core/letters/letter_builder.h"
#include "core/letters/template_service.h"
#include "core/mail/outbox.h"
#include "core/reminders/approval_repository.h"
#include "core/reminders/reminder_repository.h"
#include "core/reminders/sealed_reminder.h"
#include "core/reminders/why.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ReminderService)
};

/// Codes that a file system might confuse (A/B and A-B, a and A) get the customer's number as well:
/// no letter ever overwrites another's.
QString documentName(const Snapshot& snapshot, const PlannedReminder& reminder, QDate day) {
  const auto& customer = snapshot.customers[reminder.customer];
  static const QRegularExpression distinct{u"^[A-Z0-9]{1,40}$"_s};
  const QString code = distinct.match(customer.code).hasMatch()
                           ? customer.code
                           : u"%1-%2"_s.arg(customer.id).arg(customer.code);
  return safeFileName(u"%1 %2 %3"_s.arg(isoDay(day), reminder.step.key, code)) + u".pdf"_s;
}

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
  QSaveFile file{path};
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
    return Error{
        ErrorCode::Storage,
        Words::tr("The letter %1 could not be written. Check the folder and the disk.").arg(path),
        file.errorString()};
  }
  return {};
}

/// Of the most advanced item: it stands for the message.
QString leadingNumber(const Letter& letter, const PlannedReminder& planned) {
  for (const auto& item : letter.items) {
    if (item.level == planned.level) return item.number;
  }
  return {};
}

/// The letter as the text of an e-mail; the document comes with it.
QString mailText(const Letter& letter) {
  return (letter.paragraphsBefore + letter.paragraphsAfter).join(u"\n\n"_s) + u'\n';
}

MailDraft mailDraft(const Snapshot& snapshot, const PlannedReminder& planned, QDate day,
                    const Letter& letter) {
  const auto& customer = snapshot.customers[planned.customer];
  MailDraft draft;
  draft.customerId = customer.id;
  draft.kind = u"reminder"_s;
  for (const auto& address : planned.recipients) draft.to.append({address, customer.name});
  for (const auto& address : planned.step.copies) draft.cc.append({address, {}});
  draft.subject = letter.subject;
  draft.text = mailText(letter);
  draft.day = day;
  return draft;
}

/// Whether another program has sent it since the snapshot was read.
bool wasSentMeanwhile(const ReminderRepository& reminders, const Snapshot& snapshot,
                      const PlannedReminder& planned, QDate day) {
  return std::ranges::any_of(planned.items, [&](const PlannedItem& line) {
    const qint64 id = snapshot.items[line.item].id;
    return planned.isThanks() ? reminders.thankedOn(id) == day
                              : reminders.levelOf(id) >= line.level;
  });
}

}  // namespace

bool leavesByItself(Channel channel) {
  return channel == Channel::Letter || channel == Channel::Registered || channel == Channel::Email;
}

Result<Letter> ReminderService::letter(const Snapshot& snapshot, const PlannedReminder& planned,
                                       QDate day) const {
  return inQuery([&]() -> Result<Letter> {
    ItemRepository repository{m_db};
    QHash<qint64, Item> items;
    const auto take = [&](const PlannedItem& line) {
      const qint64 id = snapshot.items[line.item].id;
      if (auto item = repository.find(id)) items.insert(id, *item);
    };
    for (const auto& line : planned.items) take(line);
    for (const auto& line : planned.disputed) take(line);
    return buildLetter(snapshot, planned, day, items, readStationery(m_db));
  });
}

Result<ReminderRun> ReminderService::run(const Snapshot& snapshot, QDate day, const QString& folder,
                                         const LetterPrinter& printer, const QList<qint32>& only,
                                         const Progress& progress, const StopToken& stop) {
  if (m_db.mode() == OpenMode::ReadOnly) {
    return Error{ErrorCode::ReadOnly,
                 Words::tr("The ledger is open for reading only: no reminder can be recorded."),
                 {}};
  }
  ReminderRun run;
  run.day = day;
  run.planned = planReminders(snapshot, day);
  if (!QDir{}.mkpath(folder)) {
    return Error{ErrorCode::Storage, Words::tr("The folder %1 cannot be made.").arg(folder), {}};
  }
  qint64 done = 0;
  for (const auto& planned : run.planned) {
    if (progress) progress(done++, run.planned.size());
    if (planned.held()) {
      ++run.held;
      continue;
    }
    if (!only.isEmpty() && !only.contains(planned.customer)) continue;
    if (!leavesByItself(planned.step.channel)) {
      ++run.byHand;
      continue;
    }
    if (!planned.mayLeave()) {
      ++run.toApprove;
      continue;
    }
    if (stop.stopRequested()) {
      return Error{ErrorCode::Cancelled,
                   Words::tr("Stopped. %n letters were written and recorded.", nullptr,
                             int(run.sent.size())),
                   {}};
    }
    const QString path = QDir{folder}.filePath(documentName(snapshot, planned, day));
    const auto sent = sendOne(snapshot, planned, day, path, printer);
    if (sent.ok() && sent.value()) {
      const bool isMail = planned.step.channel == Channel::Email;
      run.sent.append({planned.customer, planned.level, path, isMail});
    }
    if (sent.ok()) continue;
    // One address that cannot be used keeps nobody else from being reminded.
    if (sent.error().code != ErrorCode::InvalidInput) return sent.error();
    run.failures.append({planned.customer, sent.error().message});
  }
  return run;
}

Result<bool> ReminderService::sendOne(const Snapshot& snapshot, const PlannedReminder& planned,
                                      QDate day, const QString& path,
                                      const LetterPrinter& printer) {
  const auto content = letter(snapshot, planned, day);
  if (!content.ok()) return content.error();
  auto bytes = printer(content.value());
  if (!bytes.ok()) return bytes.error();
  if (auto written = writeFile(path, bytes.value()); !written.ok()) return written.error();
  return record(
      snapshot, planned, day, content.value(),
      {QFileInfo{path}.fileName(), bytes.value(), leadingNumber(content.value(), planned)});
}

Result<bool> ReminderService::record(const Snapshot& snapshot, const PlannedReminder& planned,
                                     QDate day, const Letter& letter, const Document& document) {
  const QString sha256 = QString::fromLatin1(
      QCryptographicHash::hash(document.bytes, QCryptographicHash::Sha256).toHex());
  const QString why =
      whyPlanned(snapshot, planned, document.number, plainWhyWords(snapshot.company.currency));
  return inTransaction(m_db, [&]() -> Result<bool> {
    ReminderRepository reminders{m_db};
    if (wasSentMeanwhile(reminders, snapshot, planned, day)) return false;
    const qint64 customer = snapshot.customers[planned.customer].id;
    if (planned.needsApproval &&
        !ApprovalRepository{m_db}.isApproved(customer, planned.level, day)) {
      return false;  // withdrawn since the snapshot was read
    }
    const qint64 id =
        reminders.insert(snapshot, planned, day, m_context.clock().toString(Qt::ISODate),
                         m_context.actor, document.name, sha256, why);
    if (planned.step.channel == Channel::Email) {
      auto draft = mailDraft(snapshot, planned, day, letter);
      draft.reminderId = id;
      draft.attachments = {{document.name, u"application/pdf"_s, document.bytes}};
      draft.facts = reminderFacts(snapshot, planned, letter);
      if (const auto mail = planMessage(m_db, m_context, draft); !mail.ok()) return mail.error();
    } else if (!document.bytes.isEmpty()) {
      seal(m_db, m_context,
           sealedLetter(snapshot, planned, letter, id, document.name, document.bytes, day));
    }
    AuditLog{m_db, m_context}.write(u"reminder.send"_s, u"reminder"_s, id, {},
                                    {{u"customer"_s, snapshot.customers[planned.customer].code},
                                     {u"level"_s, planned.level},
                                     {u"channel"_s, toKey(planned.step.channel)},
                                     {u"document"_s, document.name}});
    return true;
  });
}

Result<bool> ReminderService::markDone(const Snapshot& snapshot, const PlannedReminder& planned,
                                       QDate day) {
  if (m_db.mode() == OpenMode::ReadOnly) {
    return Error{ErrorCode::ReadOnly,
                 Words::tr("The ledger is open for reading only: no reminder can be recorded."),
                 {}};
  }
  if (leavesByItself(planned.step.channel)) {
    return Error{ErrorCode::InvalidInput,
                 Words::tr("A letter or an e-mail leaves with a run; only calls, tasks and texts "
                           "are done by hand."),
                 {}};
  }
  if (!planned.mayLeave() && !planned.held()) {
    return Error{ErrorCode::InvalidInput, Words::tr("It needs an approval first."), {}};
  }
  const qint64 leading = snapshot.items[planned.why.item].id;
  const auto number = inQuery([&]() -> Result<QString> {
    const auto item = ItemRepository{m_db}.find(leading);
    return item ? item->number : QString{};
  });
  if (!number.ok()) return number.error();
  return record(snapshot, planned, day, {}, {{}, {}, number.value()});
}

Result<QList<SentReminder>> ReminderService::history(std::optional<qint64> customerId) const {
  return inQuery(
      [&]() -> Result<QList<SentReminder>> { return ReminderRepository{m_db}.list(customerId); });
}

}  // namespace encaisse
