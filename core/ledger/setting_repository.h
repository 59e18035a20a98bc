#pragma once

#include <QString>

#include "core/db/database.h"

namespace encaisse {

/// Choices of the user that belong to the ledger, one text a name. Each subject reads its own into
/// a struct with sound defaults, so that none needs to be set. Every method @throws DbError.
class SettingRepository {
public:
  explicit SettingRepository(const Database& db) : m_db{db} {}

  /// Empty where nothing was chosen.
  QString value(const QString& name) const;
  /// An empty @p value goes back to the default.
  void save(const QString& name, const QString& value);

private:
  const Database& m_db;
};

}  // namespace encaisse
