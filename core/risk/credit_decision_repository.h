#pragma once

#include <QList>
#include <optional>

#include "core/db/database.h"
#include "core/risk/credit_decision.h"

namespace encaisse {

/// All the SQL about limits beside a customer's own, and about bypassed blocks. Every method
/// @throws DbError.
class CreditDecisionRepository {
public:
  explicit CreditDecisionRepository(const Database& db) : m_db{db} {}

  /// Newest first. Without a customer: of all.
  QList<CreditCover> covers(std::optional<qint64> customerId) const;
  std::optional<CreditCover> findCover(qint64 id) const;
  qint64 insertCover(const CreditCover& cover);
  /// An invalid day takes the end back.
  void setCoverEnded(qint64 id, QDate on);
  void removeCover(qint64 id);

  /// Newest first. Without a customer: of all.
  QList<BlockBypass> bypasses(std::optional<qint64> customerId) const;
  std::optional<BlockBypass> findBypass(qint64 id) const;
  qint64 insertBypass(const BlockBypass& bypass);
  /// An invalid day takes the end back.
  void setBypassEnded(qint64 id, QDate on);
  void removeBypass(qint64 id);

private:
  QList<CreditCover> readCovers(const QString& condition, qint64 value) const;
  QList<BlockBypass> readBypasses(const QString& condition, qint64 value) const;
  void setEnded(const QString& table, qint64 id, QDate on) const;
  void remove(const QString& table, qint64 id) const;

  const Database& m_db;
};

}  // namespace encaisse
