#include "core/ledger/audit_log.h"

#include <QJsonDocument>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QString toText(const QJsonObject& object) {
  return QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Compact));
}

QJsonObject toObject(const QString& text) {
  return QJsonDocument::fromJson(text.toUtf8()).object();
}

const auto columns =
    u"id, done_at, done_by, operation, subject, subject_id, before, after, undone_by IS NOT NULL"_s;

AuditEntry read(const QSqlQuery& query) {
  return {query.value(0).toLongLong(),
          query.value(1).toString(),
          query.value(2).toString(),
          query.value(3).toString(),
          query.value(4).toString(),
          query.value(5).toLongLong(),
          toObject(query.value(6).toString()),
          toObject(query.value(7).toString()),
          query.value(8).toBool()};
}

}  // namespace

qint64 AuditLog::write(const QString& operation, const QString& subject, qint64 subjectId,
                       const QJsonObject& before, const QJsonObject& after) {
  auto query = m_db.prepare(uR"(
    INSERT INTO audit_log (done_at, done_by, operation, subject, subject_id, before, after)
    VALUES (:at, :by, :operation, :subject, :subject_id, :before, :after))"_s);
  query.bindValue(u":at"_s, m_context.clock().toString(Qt::ISODate));
  query.bindValue(u":by"_s, notNull(m_context.actor));
  query.bindValue(u":operation"_s, operation);
  query.bindValue(u":subject"_s, subject);
  query.bindValue(u":subject_id"_s, subjectId);
  query.bindValue(u":before"_s, toText(before));
  query.bindValue(u":after"_s, toText(after));
  Database::exec(query);
  return query.lastInsertId().toLongLong();
}

std::optional<AuditEntry> AuditLog::lastUndoable() const {
  // An undo, and what cannot be undone (a reminder that left), end the chain only for themselves:
  // what came before a sent reminder stays out of reach, so that the letter keeps its facts.
  auto query = m_db.run(
      u"SELECT %1 FROM audit_log WHERE undone_by IS NULL AND operation NOT LIKE 'undo.%' AND "
      "operation <> 'import.undo' ORDER BY id DESC LIMIT 1"_s.arg(columns));
  return query.next() ? std::optional{read(query)} : std::nullopt;
}

void AuditLog::markUndone(qint64 id, qint64 undoneBy) {
  auto query = m_db.prepare(u"UPDATE audit_log SET undone_by = :by WHERE id = :id"_s);
  query.bindValue(u":by"_s, undoneBy);
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

QList<AuditEntry> AuditLog::list(const QString& subject, qint64 subjectId) const {
  auto query = m_db.prepare(u"SELECT %1 FROM audit_log WHERE subject = :subject AND "
                            "subject_id = :id ORDER BY id DESC"_s.arg(columns));
  query.bindValue(u":subject"_s, subject);
  query.bindValue(u":id"_s, subjectId);
  Database::exec(query);
  QList<AuditEntry> entries;
  while (query.next()) entries.append(read(query));
  return entries;
}

}  // namespace encaisse
