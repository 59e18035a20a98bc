#include "core/risk/credit_decision_repository.h"

#include "core/db/day_column.h"
#include "core/db/row_list.h"

using namespace Qt::StringLiterals;

namespace encaisse {

QList<CreditCover> CreditDecisionRepository::readCovers(const QString& condition,
                                                        qint64 value) const {
  const QString sql =
      u"SELECT id, customer_id, kind, amount_minor, agency, from_on, until_on, note, recorded_at, "
      "recorded_by, ended_on FROM credit_cover WHERE %1 ORDER BY from_on DESC, id DESC"_s;
  return rowsWhere(m_db, sql.arg(condition), value, [](const QSqlQuery& row) {
    CreditCover cover;
    cover.id = row.value(0).toLongLong();
    cover.customerId = row.value(1).toLongLong();
    cover.isInsured = row.value(2).toString() == u"insured";
    cover.amountMinor = row.value(3).toLongLong();
    cover.agency = row.value(4).toString();
    cover.fromOn = dayOf(row.value(5));
    cover.untilOn = dayOf(row.value(6));
    cover.note = row.value(7).toString();
    cover.recordedAt = row.value(8).toString();
    cover.recordedBy = row.value(9).toString();
    cover.endedOn = dayOf(row.value(10));
    return cover;
  });
}

QList<CreditCover> CreditDecisionRepository::covers(std::optional<qint64> customerId) const {
  return customerId ? readCovers(u"customer_id = :value"_s, *customerId)
                    : readCovers(u"id > :value"_s, 0);
}

std::optional<CreditCover> CreditDecisionRepository::findCover(qint64 id) const {
  return firstOf(readCovers(u"id = :value"_s, id));
}

qint64 CreditDecisionRepository::insertCover(const CreditCover& cover) {
  auto query = m_db.prepare(uR"(
    INSERT INTO credit_cover (customer_id, kind, amount_minor, agency, from_on, until_on, note,
      recorded_at, recorded_by)
    VALUES (:customer, :kind, :amount, :agency, :from, :until, :note, :at, :by))"_s);
  query.bindValue(u":customer"_s, cover.customerId);
  query.bindValue(u":kind"_s, cover.isInsured ? u"insured"_s : u"temporary"_s);
  query.bindValue(u":amount"_s, cover.amountMinor);
  query.bindValue(u":agency"_s, notNull(cover.agency));
  query.bindValue(u":from"_s, isoDay(cover.fromOn));
  query.bindValue(u":until"_s, dayOrNull(cover.untilOn));
  query.bindValue(u":note"_s, notNull(cover.note));
  query.bindValue(u":at"_s, cover.recordedAt);
  query.bindValue(u":by"_s, notNull(cover.recordedBy));
  Database::exec(query);
  return query.lastInsertId().toLongLong();
}

void CreditDecisionRepository::setCoverEnded(qint64 id, QDate on) {
  setEnded(u"credit_cover"_s, id, on);
}

void CreditDecisionRepository::removeCover(qint64 id) { remove(u"credit_cover"_s, id); }

QList<BlockBypass> CreditDecisionRepository::readBypasses(const QString& condition,
                                                          qint64 value) const {
  const QString sql =
      u"SELECT id, customer_id, decided_on, until_on, reason, recorded_at, recorded_by, ended_on "
      "FROM block_bypass WHERE %1 ORDER BY decided_on DESC, id DESC"_s;
  return rowsWhere(m_db, sql.arg(condition), value, [](const QSqlQuery& row) {
    BlockBypass bypass;
    bypass.id = row.value(0).toLongLong();
    bypass.customerId = row.value(1).toLongLong();
    bypass.decidedOn = dayOf(row.value(2));
    bypass.untilOn = dayOf(row.value(3));
    bypass.reason = row.value(4).toString();
    bypass.recordedAt = row.value(5).toString();
    bypass.recordedBy = row.value(6).toString();
    bypass.endedOn = dayOf(row.value(7));
    return bypass;
  });
}

QList<BlockBypass> CreditDecisionRepository::bypasses(std::optional<qint64> customerId) const {
  return customerId ? readBypasses(u"customer_id = :value"_s, *customerId)
                    : readBypasses(u"id > :value"_s, 0);
}

std::optional<BlockBypass> CreditDecisionRepository::findBypass(qint64 id) const {
  return firstOf(readBypasses(u"id = :value"_s, id));
}

qint64 CreditDecisionRepository::insertBypass(const BlockBypass& bypass) {
  auto query = m_db.prepare(uR"(
    INSERT INTO block_bypass (customer_id, decided_on, until_on, reason, recorded_at, recorded_by)
    VALUES (:customer, :decided, :until, :reason, :at, :by))"_s);
  query.bindValue(u":customer"_s, bypass.customerId);
  query.bindValue(u":decided"_s, isoDay(bypass.decidedOn));
  query.bindValue(u":until"_s, dayOrNull(bypass.untilOn));
  query.bindValue(u":reason"_s, notNull(bypass.reason));
  query.bindValue(u":at"_s, bypass.recordedAt);
  query.bindValue(u":by"_s, notNull(bypass.recordedBy));
  Database::exec(query);
  return query.lastInsertId().toLongLong();
}

void CreditDecisionRepository::setBypassEnded(qint64 id, QDate on) {
  setEnded(u"block_bypass"_s, id, on);
}

void CreditDecisionRepository::removeBypass(qint64 id) { remove(u"block_bypass"_s, id); }

void CreditDecisionRepository::setEnded(const QString& table, qint64 id, QDate on) const {
  auto query = m_db.prepare(u"UPDATE %1 SET ended_on = :on WHERE id = :id"_s.arg(table));
  query.bindValue(u":on"_s, dayOrNull(on));
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

void CreditDecisionRepository::remove(const QString& table, qint64 id) const {
  auto query = m_db.prepare(u"DELETE FROM %1 WHERE id = :id"_s.arg(table));
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

QJsonObject toJson(const CreditCover& cover) {
  return {{u"customer"_s, cover.customerId},
          {u"kind"_s, cover.isInsured ? u"insured"_s : u"temporary"_s},
          {u"amount"_s, cover.amountMinor},
          {u"agency"_s, cover.agency},
          {u"fromOn"_s, isoDay(cover.fromOn)},
          {u"untilOn"_s, isoDay(cover.untilOn)},
          {u"note"_s, cover.note},
          {u"endedOn"_s, isoDay(cover.endedOn)}};
}

QJsonObject toJson(const BlockBypass& bypass) {
  return {{u"customer"_s, bypass.customerId},
          {u"decidedOn"_s, isoDay(bypass.decidedOn)},
          {u"untilOn"_s, isoDay(bypass.untilOn)},
          {u"reason"_s, bypass.reason},
          {u"endedOn"_s, isoDay(bypass.endedOn)}};
}

}  // namespace encaisse
