#pragma once

#include <QJsonObject>
#include <QList>

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/ledger/context.h"
#include "core/letters/stationery.h"

namespace encaisse {

/// The wording of one step in one language.
struct TemplateEntry {
  QString key;       ///< "reminder_1"
  QString language;  ///< "fr" or "en"
  QString text;
  bool isOwn = false;  ///< the firm's, not the one that ships
};

/// What a firm changes of its letters: wordings and logo. Every change is one transaction and one
/// line of the audit log.
class TemplateService {
public:
  TemplateService(Database& db, const LedgerContext& context) : m_db{db}, m_context{context} {}

  /// Every step and language, in the order letters leave.
  Result<QList<TemplateEntry>> list() const;
  /// @error NotFound
  Result<TemplateEntry> find(const QString& key, const QString& language) const;
  /// @error NotFound      no such step or language
  /// @error InvalidInput  the lint refuses it; the message holds every reason
  Result<void> save(const QString& key, const QString& language, const QString& text);
  /// Back to the wording that ships.
  /// @return false where it was ours already
  Result<bool> reset(const QString& key, const QString& language);

  /// @param image  the bytes of a PNG or JPEG file; empty: no logo
  /// @error InvalidInput  another format, or too large
  Result<void> saveLogo(const QByteArray& image);

  /// For whoever writes letters.
  Result<Stationery> stationery() const;

private:
  Database& m_db;
  const LedgerContext& m_context;
};

/// The same for services that are inside a transaction. @throws DbError
Stationery readStationery(const Database& db);

/// What undo puts back, from the audit log. @throws DbError
void restoreTemplate(Database& db, const QJsonObject& before);
void restoreLogo(Database& db, const QJsonObject& before);

}  // namespace encaisse
