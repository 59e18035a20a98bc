#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include "core/db/database.h"
#include "core/ledger/context.h"

namespace encaisse {

/// One user-visible change: who, when, what, before and after.
struct AuditEntry {
  qint64 id = 0;
  QString doneAt;  ///< UTC, ISO 8601
  QString doneBy;
  QString operation;  ///< stable word: "customer.save", "import.apply", …
  QString subject;    ///< "customer", "item", "batch", "company", "reminder"
  qint64 subjectId = 0;
  QJsonObject before;
  QJsonObject after;
  bool undone = false;
};

/// The journal of changes, on which undo and the timeline live. Every method @throws DbError.
class AuditLog {
public:
  AuditLog(Database& db, const LedgerContext& context) : m_db{db}, m_context{context} {}

  qint64 write(const QString& operation, const QString& subject, qint64 subjectId,
               const QJsonObject& before, const QJsonObject& after);
  /// The newest change that is neither undone nor itself an undo.
  std::optional<AuditEntry> lastUndoable() const;
  void markUndone(qint64 id, qint64 undoneBy);
  QList<AuditEntry> list(const QString& subject, qint64 subjectId) const;

private:
  Database& m_db;
  const LedgerContext& m_context;
};

}  // namespace encaisse
