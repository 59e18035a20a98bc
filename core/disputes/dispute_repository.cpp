#include "core/disputes/dispute_repository.h"

#include "core/db/day_column.h"
#include "core/db/row_list.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QVariant amountOrNull(qint64 amount) { return amount == 0 ? QVariant{} : QVariant{amount}; }

void bindChanging(QSqlQuery& query, const Dispute& dispute) {
  query.bindValue(u":amount"_s, amountOrNull(dispute.amountMinor));
  query.bindValue(u":reason"_s, notNull(dispute.reason));
  query.bindValue(u":owner"_s, notNull(dispute.owner));
  query.bindValue(u":opened"_s, isoDay(dispute.openedOn));
  query.bindValue(u":follow"_s, dayOrNull(dispute.followUpOn));
  query.bindValue(u":note"_s, notNull(dispute.note));
  query.bindValue(u":resolved"_s, dayOrNull(dispute.resolvedOn));
  query.bindValue(u":resolution"_s, notNull(dispute.resolution));
}

}  // namespace

QList<Dispute> DisputeRepository::disputesWhere(const QString& condition, qint64 value) const {
  const QString sql =
      u"SELECT id, customer_id, item_id, amount_minor, reason, owner, opened_on, follow_up_on, "
      "note, recorded_at, recorded_by, resolved_on, resolution FROM dispute WHERE %1 "
      "ORDER BY opened_on DESC, id DESC"_s;
  return rowsWhere(m_db, sql.arg(condition), value, [](const QSqlQuery& row) {
    return Dispute{row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toLongLong(),
                   row.value(3).toLongLong(), row.value(4).toString(),   row.value(5).toString(),
                   dayOf(row.value(6)),       dayOf(row.value(7)),       row.value(8).toString(),
                   row.value(9).toString(),   row.value(10).toString(),  dayOf(row.value(11)),
                   row.value(12).toString()};
  });
}

QList<Dispute> DisputeRepository::list(std::optional<qint64> customerId) const {
  return customerId ? disputesWhere(u"customer_id = :value"_s, *customerId)
                    : disputesWhere(u"id > :value"_s, 0);
}

QList<Dispute> DisputeRepository::openOf(qint64 itemId) const {
  return disputesWhere(u"item_id = :value AND resolved_on IS NULL"_s, itemId);
}

std::optional<Dispute> DisputeRepository::find(qint64 id) const {
  return firstOf(disputesWhere(u"id = :value"_s, id));
}

QHash<QString, int> DisputeRepository::reasonUses() const {
  auto query = m_db.run(u"SELECT reason, COUNT(*) FROM dispute GROUP BY reason"_s);
  QHash<QString, int> uses;
  while (query.next()) uses.insert(query.value(0).toString(), query.value(1).toInt());
  return uses;
}

qint64 DisputeRepository::insert(const Dispute& dispute) {
  auto query = m_db.prepare(uR"(
    INSERT INTO dispute (customer_id, item_id, amount_minor, reason, owner, opened_on,
      follow_up_on, note, recorded_at, recorded_by, resolved_on, resolution)
    VALUES (:customer, :item, :amount, :reason, :owner, :opened, :follow, :note, :at, :by,
      :resolved, :resolution))"_s);
  bindChanging(query, dispute);
  query.bindValue(u":customer"_s, dispute.customerId);
  query.bindValue(u":item"_s, dispute.itemId);
  query.bindValue(u":at"_s, dispute.recordedAt);
  query.bindValue(u":by"_s, notNull(dispute.recordedBy));
  Database::exec(query);
  return query.lastInsertId().toLongLong();
}

void DisputeRepository::update(const Dispute& dispute) {
  auto query = m_db.prepare(uR"(
    UPDATE dispute SET amount_minor = :amount, reason = :reason, owner = :owner,
      opened_on = :opened, follow_up_on = :follow, note = :note, resolved_on = :resolved,
      resolution = :resolution WHERE id = :id)"_s);
  bindChanging(query, dispute);
  query.bindValue(u":id"_s, dispute.id);
  Database::exec(query);
}

void DisputeRepository::remove(qint64 id) {
  auto query = m_db.prepare(u"DELETE FROM dispute WHERE id = :id"_s);
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

QJsonObject toJson(const Dispute& dispute) {
  return {{u"customer"_s, dispute.customerId},
          {u"item"_s, dispute.itemId},
          {u"amount"_s, dispute.amountMinor},
          {u"reason"_s, dispute.reason},
          {u"owner"_s, dispute.owner},
          {u"openedOn"_s, isoDay(dispute.openedOn)},
          {u"followUpOn"_s, isoDay(dispute.followUpOn)},
          {u"note"_s, dispute.note},
          {u"resolvedOn"_s, isoDay(dispute.resolvedOn)},
          {u"resolution"_s, dispute.resolution}};
}

Dispute disputeFromJson(qint64 id, const QJsonObject& json) {
  Dispute dispute;
  dispute.id = id;
  dispute.customerId = json[u"customer"_s].toInteger();
  dispute.itemId = json[u"item"_s].toInteger();
  dispute.amountMinor = json[u"amount"_s].toInteger();
  dispute.reason = json[u"reason"_s].toString();
  dispute.owner = json[u"owner"_s].toString();
  dispute.openedOn = dayOf(json[u"openedOn"_s].toString());
  dispute.followUpOn = dayOf(json[u"followUpOn"_s].toString());
  dispute.note = json[u"note"_s].toString();
  dispute.resolvedOn = dayOf(json[u"resolvedOn"_s].toString());
  dispute.resolution = json[u"resolution"_s].toString();
  return dispute;
}

}  // namespace encaisse
