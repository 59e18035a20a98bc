#pragma once

#include <functional>

#include "core/archive/sealed_documents.h"

namespace encaisse {

/// All the SQL about sealed documents. Every method @throws DbError.
class SealedDocumentRepository {
public:
  explicit SealedDocumentRepository(const Database& db) : m_db{db} {}

  /// The id that the next document gets: known before it is sealed, because it is sealed too.
  qint64 nextId() const;
  /// Of the newest document; empty: there is none.
  QString lastSeal() const;
  qint64 count() const;
  void insert(const SealedDocument& document);
  QList<SealedDocument> list(std::optional<qint64> customerId,
                             std::optional<qint64> reminderId) const;
  std::optional<SealedDocument> find(qint64 id) const;
  /// Oldest first, one at a time with its content.
  void each(const std::function<void(const SealedDocument&)>& visit) const;

private:
  const Database& m_db;
};

}  // namespace encaisse
