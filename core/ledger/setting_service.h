#pragma once

#include "core/base/result.h"
#include "core/base/setting_text.h"
#include "core/db/database.h"
#include "core/ledger/audit_log.h"

namespace encaisse {

/// Keeps the choices of one subject, a JSON object by name, so that the change can be undone. It
/// knows nothing of what they mean: the subject reads them with defaults and checks them before.
class SettingService {
public:
  SettingService(Database& db, const LedgerContext& context) : m_db{db}, m_context{context} {}

  /// Empty where nothing was chosen.
  Result<QJsonObject> value(const QString& name) const;
  /// An empty @p value goes back to the defaults. Without a change nothing is written.
  Result<void> save(const QString& name, const QJsonObject& value);

private:
  Database& m_db;
  const LedgerContext& m_context;
};

}  // namespace encaisse
