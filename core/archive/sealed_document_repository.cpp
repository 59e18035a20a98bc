#include "core/archive/sealed_document_repository.h"

#include <QVariant>

#include "core/base/day_number.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

const auto columns =
    u"id, customer_id, reminder_id, message_id, kind, name, media_type, facts, left_on, sealed_at, "
    "sealed_by, seal"_s;

QVariant reference(qint64 id) { return id == 0 ? QVariant{} : QVariant{id}; }

SealedDocument read(const QSqlQuery& query) {
  SealedDocument document;
  document.id = query.value(0).toLongLong();
  document.customerId = query.value(1).toLongLong();
  document.reminderId = query.value(2).toLongLong();
  document.messageId = query.value(3).toLongLong();
  document.kind = query.value(4).toString();
  document.name = query.value(5).toString();
  document.mediaType = query.value(6).toString();
  document.facts = query.value(7).toString().toUtf8();
  document.leftOn = QDate::fromString(query.value(8).toString(), u"yyyy-MM-dd"_s);
  document.sealedAt = query.value(9).toString();
  document.sealedBy = query.value(10).toString();
  document.seal = query.value(11).toString();
  return document;
}

}  // namespace

qint64 SealedDocumentRepository::nextId() const {
  return m_db.scalar(u"SELECT COALESCE(MAX(id), 0) + 1 FROM sealed_document"_s);
}

QString SealedDocumentRepository::lastSeal() const {
  auto query = m_db.run(u"SELECT seal FROM sealed_document ORDER BY id DESC LIMIT 1"_s);
  return query.next() ? query.value(0).toString() : QString{};
}

qint64 SealedDocumentRepository::count() const {
  return m_db.scalar(u"SELECT COUNT(*) FROM sealed_document"_s);
}

void SealedDocumentRepository::insert(const SealedDocument& document) {
  auto query = m_db.prepare(uR"(
    INSERT INTO sealed_document (id, customer_id, reminder_id, message_id, kind, name, media_type,
      content, facts, left_on, sealed_at, sealed_by, seal)
    VALUES (:id, :customer, :reminder, :message, :kind, :name, :media, :content, :facts, :left, :at,
      :by, :seal))"_s);
  query.bindValue(u":id"_s, document.id);
  query.bindValue(u":customer"_s, reference(document.customerId));
  query.bindValue(u":reminder"_s, reference(document.reminderId));
  query.bindValue(u":message"_s, reference(document.messageId));
  query.bindValue(u":kind"_s, notNull(document.kind));
  query.bindValue(u":name"_s, notNull(document.name));
  query.bindValue(u":media"_s, notNull(document.mediaType));
  query.bindValue(u":content"_s, document.content.isNull() ? QByteArray{""} : document.content);
  query.bindValue(u":facts"_s, QString::fromUtf8(document.facts));
  query.bindValue(u":left"_s, isoDay(document.leftOn));
  query.bindValue(u":at"_s, notNull(document.sealedAt));
  query.bindValue(u":by"_s, notNull(document.sealedBy));
  query.bindValue(u":seal"_s, document.seal);
  Database::exec(query);
}

QList<SealedDocument> SealedDocumentRepository::list(std::optional<qint64> customerId,
                                                     std::optional<qint64> reminderId) const {
  auto query = m_db.prepare(
      u"SELECT %1 FROM sealed_document WHERE (:any_customer = 1 OR customer_id = :customer) AND "
      "(:any_reminder = 1 OR reminder_id = :reminder) ORDER BY id"_s.arg(columns));
  query.bindValue(u":any_customer"_s, int(!customerId.has_value()));
  query.bindValue(u":customer"_s, customerId.value_or(0));
  query.bindValue(u":any_reminder"_s, int(!reminderId.has_value()));
  query.bindValue(u":reminder"_s, reminderId.value_or(0));
  Database::exec(query);
  QList<SealedDocument> documents;
  while (query.next()) documents.append(read(query));
  return documents;
}

std::optional<SealedDocument> SealedDocumentRepository::find(qint64 id) const {
  auto query =
      m_db.prepare(u"SELECT %1, content FROM sealed_document WHERE id = :id"_s.arg(columns));
  query.bindValue(u":id"_s, id);
  Database::exec(query);
  if (!query.next()) return std::nullopt;
  auto document = read(query);
  document.content = query.value(12).toByteArray();
  return document;
}

void SealedDocumentRepository::each(const std::function<void(const SealedDocument&)>& visit) const {
  auto query = m_db.run(u"SELECT %1, content FROM sealed_document ORDER BY id"_s.arg(columns));
  while (query.next()) {
    auto document = read(query);
    document.content = query.value(12).toByteArray();
    visit(document);
  }
}

}  // namespace encaisse
