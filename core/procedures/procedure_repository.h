#pragma once

#include <QHash>
#include <optional>

#include "core/db/database.h"
#include "core/ledger/context.h"
#include "core/procedures/procedure_records.h"

namespace encaisse {

/// All the SQL about proceedings, waivers, limitation, hand-overs and doubtful items. Plain values
/// in and out, no rule. Every method @throws DbError.
class ProcedureRepository {
public:
  /// @param context  who records, and when
  ProcedureRepository(Database& db, const LedgerContext& context) : m_db{db}, m_context{context} {}

  // By day, of one customer or (0) of all.
  QList<Insolvency> insolvencies(qint64 customerId = 0) const;
  QList<Waiver> waivers(qint64 customerId = 0) const;
  QList<LimitationRecord> limitationEvents(qint64 customerId = 0) const;
  QList<HandOver> handOvers(qint64 customerId = 0) const;
  QList<Doubtful> doubtful(qint64 customerId = 0) const;

  // A record with id 0 is new. @return its id
  qint64 save(const Insolvency& record);
  qint64 save(const Waiver& record);
  qint64 save(const LimitationRecord& record);
  qint64 save(const HandOver& record);
  qint64 save(const Doubtful& record);

  /// Which customer an item belongs to; 0: there is no such item.
  qint64 customerOfItem(qint64 itemId) const;
  bool hasCustomer(qint64 customerId) const;

  /// A formal notice that left, with its items. @return the id of the reminder
  qint64 insertNotice(const SentNotice& notice);
  /// The last formal notice that left: by one of @p steps, or at @p level or above where no step
  /// was kept.
  std::optional<qint64> lastNotice(qint64 customerId, const QStringList& steps, int level) const;
  QDate receivedOn(qint64 reminderId) const;
  static void setReceivedOn(Database& db, qint64 reminderId, QDate day);
  /// The day each customer first received a formal notice that a person recorded, by customer id.
  QHash<qint64, QDate> noticesReceived() const;

private:
  qint64 put(const QString& table, qint64 id, QJsonObject row);

  Database& m_db;
  const LedgerContext& m_context;
};

}  // namespace encaisse
