#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/ledger/context.h"

namespace encaisse {

/// A document at the moment it leaves the house.
struct DocumentToSeal {
  qint64 customerId = 0;  ///< 0: none, as for the two below
  qint64 reminderId = 0;
  qint64 messageId = 0;
  QString kind;       ///< stable word: "letter", "email", "notice", "statement", "claim"
  QString name;       ///< file name
  QString mediaType;  ///< "application/pdf", "message/rfc822"
  QByteArray content;
  QJsonObject facts;  ///< recipients, amounts (decimal text), levels: what the document said
  QDate leftOn;
};

/// A document as it is kept.
struct SealedDocument {
  qint64 id = 0;
  qint64 customerId = 0;
  qint64 reminderId = 0;
  qint64 messageId = 0;
  QString kind;
  QString name;
  QString mediaType;
  QByteArray content;  ///< empty in a list
  QByteArray facts;    ///< JSON, byte for byte as sealed
  QDate leftOn;
  QString sealedAt;  ///< UTC, ISO 8601
  QString sealedBy;
  QString seal;  ///< SHA-256 in hexadecimal
};

/// The seal of @p document after the one sealed before it (empty: the first): SHA-256 over that
/// seal, every field and the SHA-256 of the content, each field preceded by its length, so that no
/// two documents give the same text.
QString sealOf(const SealedDocument& document, const QString& previousSeal);

/// Keeps what leaves, chained to the document sealed before. Inside the caller's transaction.
/// @return the id of the sealed document
/// @throws DbError
qint64 seal(Database& db, const LedgerContext& context, const DocumentToSeal& document);

/// Every document whose seal does not follow from its content and the one before, and documents
/// that are missing; empty: all are as they left. @throws DbError
QList<QString> verifySeals(const Database& db);

/// Reads what was sealed.
class Archive {
public:
  explicit Archive(const Database& db) : m_db{db} {}

  /// Oldest first, without contents.
  Result<QList<SealedDocument>> list(std::optional<qint64> customerId = {},
                                     std::optional<qint64> reminderId = {}) const;
  /// With its content. @error NotFound
  Result<SealedDocument> load(qint64 id) const;

private:
  const Database& m_db;
};

}  // namespace encaisse
