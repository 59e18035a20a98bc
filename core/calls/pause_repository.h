#pragma once

#include <QList>
#include <optional>

#include "core/calls/pause.h"
#include "core/db/database.h"

namespace encaisse {

/// All the SQL about pauses and presented payments. Every method @throws DbError.
class PauseRepository {
public:
  explicit PauseRepository(const Database& db) : m_db{db} {}

  /// Newest first. Without a customer: of all.
  QList<Pause> list(std::optional<qint64> customerId) const;
  std::optional<Pause> find(qint64 id) const;
  qint64 insert(const Pause& pause);
  /// An invalid day takes the lifting back.
  void setLifted(qint64 id, QDate on);
  void remove(qint64 id);

  /// Newest first. Without a customer: of all.
  QList<PresentedPayment> presented(std::optional<qint64> customerId) const;
  std::optional<PresentedPayment> findPresented(qint64 id) const;
  qint64 insertPresented(const PresentedPayment& payment);
  /// An invalid day takes the end back.
  void setEnded(qint64 id, QDate on);
  void removePresented(qint64 id);

private:
  QList<Pause> pausesWhere(const QString& condition, qint64 value) const;
  QList<PresentedPayment> presentedWhere(const QString& condition, qint64 value) const;
  void run(const QString& sql, qint64 id) const;

  const Database& m_db;
};

}  // namespace encaisse
