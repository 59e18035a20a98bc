#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/ledger/audit_log.h"
#include "core/procedures/procedure_repository.h"

namespace encaisse {

/// What people record about the law of a debt: proceedings, waivers, interruptions, hand-overs,
/// doubtful items, the receipt of a notice. Every change is one transaction and one line of the
/// audit log, and is undone by putting the row back.
class ProcedureService {
public:
  ProcedureService(Database& db, const LedgerContext& context)
      : m_db{db}, m_context{context}, m_records{db, m_context} {}

  // By day, of one customer or (0) of all.
  Result<QList<Insolvency>> insolvencies(qint64 customerId = 0) const;
  Result<QList<Waiver>> waivers(qint64 customerId = 0) const;
  Result<QList<LimitationRecord>> limitationEvents(qint64 customerId = 0) const;
  Result<QList<HandOver>> handOvers(qint64 customerId = 0) const;
  Result<QList<Doubtful>> doubtful(qint64 customerId = 0) const;
  /// The day each customer first received a formal notice, by id.
  Result<QHash<qint64, QDate>> noticesReceived() const;

  // Adds a record (id 0) or changes one. @return its id
  // @error InvalidInput  a day missing or before another, an empty reason; NotFound; Conflict

  /// @error Conflict  other proceedings of the customer are open
  Result<qint64> save(const Insolvency& record);
  Result<qint64> save(const LimitationRecord& record);
  /// @error Conflict  one of the items is with somebody else already
  Result<qint64> save(const HandOver& record);
  /// @error Conflict  the item is doubtful already
  Result<qint64> save(const Doubtful& record);
  /// @error Conflict  it is waived already
  Result<qint64> waive(const Waiver& record);

  /// Takes a waiver back from @p day on; it stays on record.
  /// @error NotFound, Conflict
  Result<void> withdrawWaiver(qint64 id, QDate day);
  Result<void> closeHandOver(qint64 id, QDate day, const QString& outcome);
  Result<void> endDoubtful(qint64 id, QDate day);
  Result<void> closeInsolvency(qint64 id, QDate day);
  /// Records a claim as declared and keeps the declaration as it left. Undo takes the day back; the
  /// document stays in the archive.
  /// @param document  PDF
  /// @error NotFound; InvalidInput  a day before the opening
  Result<void> declareClaim(qint64 insolvencyId, QDate day, const QString& documentName,
                            const QByteArray& document);
  /// Records a formal notice as sent and keeps its document as it left. Like every reminder that
  /// left it cannot be undone.
  /// @return the id of the reminder
  Result<qint64> recordNotice(const SentNotice& notice);
  /// When the customer received the last formal notice.
  /// @error NotFound  none left
  Result<void> setNoticeReceived(qint64 customerId, QDate day);

  /// The inverse of a logged change; called by undo within its transaction. @throws DbError
  static void undo(Database& db, const AuditEntry& entry);
  /// Whether undo() knows this operation.
  static bool knows(const QString& operation);

private:
  template <typename Record>
  Result<qint64> store(const QString& table, const Record& record);
  template <typename Record>
  Result<qint64> put(const QString& table, const Record& record);

  Database& m_db;
  const LedgerContext& m_context;
  ProcedureRepository m_records;
};

}  // namespace encaisse
