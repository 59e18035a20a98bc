#include "core/reminders/reminder_service.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

#include "core/base/day_number.h"
#include "core/db/transaction.h"
#include "core/items/item_repository.h"
#include "core/ledger/audit_log.h"
#include "core/letters/letter_builder.h"
#include "core/reminders/reminder_repository.h"

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
  const auto& step = defaultScenario().step(reminder.level);
  return safeFileName(u"%1 %2 %3"_s.arg(isoDay(day), step.key, code)) + u".pdf"_s;
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

}  // namespace

Result<Letter> ReminderService::letter(const Snapshot& snapshot, const PlannedReminder& planned,
                                       QDate day) const {
  return inQuery([&]() -> Result<Letter> {
    ItemRepository repository{m_db};
    QHash<qint64, Item> items;
    for (const auto& line : planned.items) {
      const qint64 id = snapshot.items[line.item].id;
      if (auto item = repository.find(id)) items.insert(id, *item);
    }
    return buildLetter(snapshot, planned, day, items);
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
  ReminderRun run{day, planReminders(snapshot, day), {}, 0};
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
    if (stop.stopRequested()) {
      return Error{ErrorCode::Cancelled,
                   Words::tr("Stopped. %n letters were written and recorded.", nullptr,
                             int(run.sent.size())),
                   {}};
    }
    const auto content = letter(snapshot, planned, day);
    if (!content.ok()) return content.error();
    const auto bytes = printer(content.value());
    if (!bytes.ok()) return bytes.error();
    const QString name = documentName(snapshot, planned, day);
    const QString path = QDir{folder}.filePath(name);
    if (auto written = writeFile(path, bytes.value()); !written.ok()) return written.error();
    const auto recorded = record(snapshot, planned, day, name, bytes.value());
    if (!recorded.ok()) return recorded.error();
    if (recorded.value()) run.sent.append({planned.customer, planned.level, path});
  }
  return run;
}

Result<bool> ReminderService::record(const Snapshot& snapshot, const PlannedReminder& planned,
                                     QDate day, const QString& name, const QByteArray& document) {
  const QString sha256 =
      QString::fromLatin1(QCryptographicHash::hash(document, QCryptographicHash::Sha256).toHex());
  return inTransaction(m_db, [&]() -> Result<bool> {
    ReminderRepository reminders{m_db};
    // Another program may have sent it since the snapshot was read.
    for (const auto& line : planned.items) {
      if (reminders.levelOf(snapshot.items[line.item].id) >= line.level) return false;
    }
    const qint64 id =
        reminders.insert(snapshot, planned, day, m_context.clock().toString(Qt::ISODate),
                         m_context.actor, name, sha256);
    AuditLog{m_db, m_context}.write(u"reminder.send"_s, u"reminder"_s, id, {},
                                    {{u"customer"_s, snapshot.customers[planned.customer].code},
                                     {u"level"_s, planned.level},
                                     {u"document"_s, name}});
    return true;
  });
}

Result<QList<SentReminder>> ReminderService::history(std::optional<qint64> customerId) const {
  return inQuery(
      [&]() -> Result<QList<SentReminder>> { return ReminderRepository{m_db}.list(customerId); });
}

}  // namespace encaisse
