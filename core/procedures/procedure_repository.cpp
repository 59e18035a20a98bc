#include "core/procedures/procedure_repository.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QVariant>

#include "core/base/contracts.h"
#include "core/base/day_number.h"
#include "core/db/day_column.h"
#include "core/procedures/record_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QJsonValue jsonDay(QDate day) { return day.isValid() ? QJsonValue{isoDay(day)} : QJsonValue{}; }

LimitationEvent::Kind limitationKindOf(const QString& key) {
  if (key == "court_claim"_L1) return LimitationEvent::Kind::CourtClaim;
  return key == "enforcement"_L1 ? LimitationEvent::Kind::Enforcement
                                 : LimitationEvent::Kind::Acknowledgment;
}

/// Rows of one customer, or of all where it is 0.
QSqlQuery rowsOf(const Database& db, const QString& table, const QString& columns,
                 const QString& order, qint64 customerId) {
  auto query = db.prepare(u"SELECT %1 FROM %2 WHERE :customer = 0 OR customer_id = :customer "
                          "ORDER BY %3, id"_s.arg(columns, table, order));
  query.bindValue(u":customer"_s, customerId);
  Database::exec(query);
  return query;
}

}  // namespace

QString toKey(LimitationEvent::Kind kind) {
  switch (kind) {
    case LimitationEvent::Kind::Acknowledgment: return u"acknowledgment"_s;
    case LimitationEvent::Kind::CourtClaim: return u"court_claim"_s;
    case LimitationEvent::Kind::Enforcement: return u"enforcement"_s;
  }
  EXPECTS(false);
  return {};
}

QList<Insolvency> ProcedureRepository::insolvencies(qint64 customerId) const {
  auto query = rowsOf(m_db, u"insolvency"_s,
                      u"id, customer_id, kind, opened_on, published_on, outside_france, "
                      "representative, address, declared_on, closed_on, note"_s,
                      u"opened_on"_s, customerId);
  QList<Insolvency> records;
  while (query.next()) {
    records.append({query.value(0).toLongLong(), query.value(1).toLongLong(),
                    query.value(2).toString(), dayOf(query.value(3)), dayOf(query.value(4)),
                    query.value(5).toBool(), query.value(6).toString(), query.value(7).toString(),
                    dayOf(query.value(8)), dayOf(query.value(9)), query.value(10).toString()});
  }
  return records;
}

QList<Waiver> ProcedureRepository::waivers(qint64 customerId) const {
  auto query = rowsOf(m_db, u"waiver"_s,
                      u"id, customer_id, item_id, claim = 'fee', waived_on, reason, withdrawn_on"_s,
                      u"waived_on"_s, customerId);
  QList<Waiver> records;
  while (query.next()) {
    records.append({query.value(0).toLongLong(), query.value(1).toLongLong(),
                    query.value(2).toLongLong(), query.value(3).toBool(), dayOf(query.value(4)),
                    query.value(5).toString(), dayOf(query.value(6))});
  }
  return records;
}

QList<LimitationRecord> ProcedureRepository::limitationEvents(qint64 customerId) const {
  auto query =
      rowsOf(m_db, u"limitation_event"_s, u"id, customer_id, item_id, kind, happened_on, note"_s,
             u"happened_on"_s, customerId);
  QList<LimitationRecord> records;
  while (query.next()) {
    records.append({query.value(0).toLongLong(), query.value(1).toLongLong(),
                    query.value(2).toLongLong(), limitationKindOf(query.value(3).toString()),
                    dayOf(query.value(4)), query.value(5).toString()});
  }
  return records;
}

QList<HandOver> ProcedureRepository::handOvers(qint64 customerId) const {
  auto query = rowsOf(m_db, u"hand_over"_s,
                      u"id, customer_id, kind, agent, opened_on, closed_on, outcome, note"_s,
                      u"opened_on"_s, customerId);
  QList<HandOver> records;
  while (query.next()) {
    records.append({query.value(0).toLongLong(),
                    query.value(1).toLongLong(),
                    query.value(2).toString(),
                    query.value(3).toString(),
                    dayOf(query.value(4)),
                    dayOf(query.value(5)),
                    query.value(6).toString(),
                    query.value(7).toString(),
                    {}});
  }
  for (auto& record : records) {
    auto items = m_db.prepare(
        u"SELECT item_id FROM hand_over_item WHERE hand_over_id = :id ORDER BY item_id"_s);
    items.bindValue(u":id"_s, record.id);
    Database::exec(items);
    while (items.next()) record.items.append(items.value(0).toLongLong());
  }
  return records;
}

QList<Doubtful> ProcedureRepository::doubtful(qint64 customerId) const {
  auto query = rowsOf(m_db, u"doubtful"_s,
                      u"id, customer_id, item_id, decided_on, vat_basis_points, provision_minor, "
                      "reason, ended_on"_s,
                      u"decided_on"_s, customerId);
  QList<Doubtful> records;
  while (query.next()) {
    records.append({query.value(0).toLongLong(), query.value(1).toLongLong(),
                    query.value(2).toLongLong(), dayOf(query.value(3)), query.value(4).toInt(),
                    query.value(5).toLongLong(), query.value(6).toString(), dayOf(query.value(7))});
  }
  return records;
}

qint64 ProcedureRepository::put(const QString& table, qint64 id, QJsonObject row) {
  const auto before = id == 0 ? QJsonObject{} : readRecordRow(m_db, table, id);
  if (id == 0) id = m_db.scalar(u"SELECT COALESCE(MAX(id), 0) + 1 FROM %1"_s.arg(table));
  row.insert(u"recorded_at"_s, before.isEmpty() ? m_context.clock().toString(Qt::ISODate)
                                                : before.value(u"recorded_at"_s).toString());
  row.insert(u"recorded_by"_s,
             before.isEmpty() ? m_context.actor : before.value(u"recorded_by"_s).toString());
  putRecordRow(m_db, table, id, row);
  return id;
}

qint64 ProcedureRepository::save(const Insolvency& record) {
  return put(u"insolvency"_s, record.id,
             {{u"customer_id"_s, record.customerId},
              {u"kind"_s, record.kind},
              {u"opened_on"_s, jsonDay(record.openedOn)},
              {u"published_on"_s, jsonDay(record.publishedOn)},
              {u"outside_france"_s, record.outsideFrance ? 1 : 0},
              {u"representative"_s, record.representative},
              {u"address"_s, record.address},
              {u"declared_on"_s, jsonDay(record.declaredOn)},
              {u"closed_on"_s, jsonDay(record.closedOn)},
              {u"note"_s, record.note}});
}

qint64 ProcedureRepository::save(const Waiver& record) {
  return put(u"waiver"_s, record.id,
             {{u"customer_id"_s, record.customerId},
              {u"item_id"_s, record.itemId},
              {u"claim"_s, record.isFee ? u"fee"_s : u"interest"_s},
              {u"waived_on"_s, jsonDay(record.waivedOn)},
              {u"reason"_s, record.reason},
              {u"withdrawn_on"_s, jsonDay(record.withdrawnOn)}});
}

qint64 ProcedureRepository::save(const LimitationRecord& record) {
  return put(u"limitation_event"_s, record.id,
             {{u"customer_id"_s, record.customerId},
              {u"item_id"_s, record.itemId == 0 ? QJsonValue{} : QJsonValue{record.itemId}},
              {u"kind"_s, toKey(record.kind)},
              {u"happened_on"_s, jsonDay(record.happenedOn)},
              {u"note"_s, record.note}});
}

qint64 ProcedureRepository::save(const HandOver& record) {
  QJsonArray items;
  for (const qint64 item : record.items) items.append(item);
  return put(u"hand_over"_s, record.id,
             {{u"customer_id"_s, record.customerId},
              {u"kind"_s, record.kind},
              {u"agent"_s, record.agent},
              {u"opened_on"_s, jsonDay(record.openedOn)},
              {u"closed_on"_s, jsonDay(record.closedOn)},
              {u"outcome"_s, record.outcome},
              {u"note"_s, record.note},
              {u"items"_s, items}});
}

qint64 ProcedureRepository::save(const Doubtful& record) {
  return put(u"doubtful"_s, record.id,
             {{u"customer_id"_s, record.customerId},
              {u"item_id"_s, record.itemId},
              {u"decided_on"_s, jsonDay(record.decidedOn)},
              {u"vat_basis_points"_s, record.vatBasisPoints},
              {u"provision_minor"_s, record.provisionMinor},
              {u"reason"_s, record.reason},
              {u"ended_on"_s, jsonDay(record.endedOn)}});
}

qint64 ProcedureRepository::customerOfItem(qint64 itemId) const {
  auto query = m_db.prepare(u"SELECT customer_id FROM item WHERE id = :id"_s);
  query.bindValue(u":id"_s, itemId);
  Database::exec(query);
  return query.next() ? query.value(0).toLongLong() : 0;
}

bool ProcedureRepository::hasCustomer(qint64 customerId) const {
  auto query = m_db.prepare(u"SELECT 1 FROM customer WHERE id = :id"_s);
  query.bindValue(u":id"_s, customerId);
  Database::exec(query);
  return query.next();
}

qint64 ProcedureRepository::insertNotice(const SentNotice& notice) {
  auto query = m_db.prepare(uR"(
    INSERT INTO reminder (customer_id, sent_on, recorded_at, recorded_by, level, channel,
      total_minor, credit_minor, document_name, document_sha256, step)
    VALUES (:customer, :sent, :at, :by, :level, 'registered_letter', :total, :credit, :name,
      :sha256, 'formal_notice'))"_s);
  const auto hash = QCryptographicHash::hash(notice.document, QCryptographicHash::Sha256);
  query.bindValue(u":customer"_s, notice.customerId);
  query.bindValue(u":sent"_s, isoDay(notice.sentOn));
  query.bindValue(u":at"_s, m_context.clock().toString(Qt::ISODate));
  query.bindValue(u":by"_s, notNull(m_context.actor));
  query.bindValue(u":level"_s, notice.level);
  query.bindValue(u":total"_s, notice.total);
  query.bindValue(u":credit"_s, notice.credits);
  query.bindValue(u":name"_s, notNull(notice.documentName));
  query.bindValue(u":sha256"_s, QString::fromLatin1(hash.toHex()));
  Database::exec(query);
  const qint64 id = query.lastInsertId().toLongLong();
  for (const auto& line : notice.lines) {
    auto insert = m_db.prepare(
        u"INSERT INTO reminder_item (reminder_id, item_id, level, open_minor, days_late) "
        "VALUES (:reminder, :item, :level, :open, :late)"_s);
    insert.bindValue(u":reminder"_s, id);
    insert.bindValue(u":item"_s, line.itemId);
    insert.bindValue(u":level"_s, notice.level);
    insert.bindValue(u":open"_s, line.open);
    insert.bindValue(u":late"_s, line.daysLate);
    Database::exec(insert);
  }
  return id;
}

std::optional<qint64> ProcedureRepository::lastNotice(qint64 customerId, const QStringList& steps,
                                                      int level) const {
  auto query = m_db.prepare(u"SELECT id, step, level FROM sent_reminder WHERE customer_id = "
                            ":customer ORDER BY sent_on DESC, id DESC"_s);
  query.bindValue(u":customer"_s, customerId);
  Database::exec(query);
  while (query.next()) {
    const QString step = query.value(1).toString();
    const bool isNotice = step.isEmpty() ? query.value(2).toInt() >= level : steps.contains(step);
    if (isNotice) return query.value(0).toLongLong();
  }
  return std::nullopt;
}

QDate ProcedureRepository::receivedOn(qint64 reminderId) const {
  auto query = m_db.prepare(u"SELECT received_on FROM reminder WHERE id = :id"_s);
  query.bindValue(u":id"_s, reminderId);
  Database::exec(query);
  return query.next() ? dayOf(query.value(0)) : QDate{};
}

void ProcedureRepository::setReceivedOn(Database& db, qint64 reminderId, QDate day) {
  auto query = db.prepare(u"UPDATE reminder SET received_on = :day WHERE id = :id"_s);
  query.bindValue(u":day"_s,
                  day.isValid() ? QVariant{isoDay(day)} : QVariant{QMetaType::fromType<QString>()});
  query.bindValue(u":id"_s, reminderId);
  Database::exec(query);
}

QHash<qint64, QDate> ProcedureRepository::noticesReceived() const {
  auto query = m_db.run(u"SELECT customer_id, MIN(received_on) FROM reminder "
                        "WHERE received_on IS NOT NULL GROUP BY customer_id"_s);
  QHash<qint64, QDate> days;
  while (query.next()) days.insert(query.value(0).toLongLong(), dayOf(query.value(1)));
  return days;
}

}  // namespace encaisse
