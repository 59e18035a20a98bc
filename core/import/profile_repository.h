#pragma once

#include <QList>

#include "core/db/database.h"
#include "core/tables/import_profile.h"

namespace encaisse {

/// All the SQL about the import profiles of a ledger. Every method @throws DbError.
class ProfileRepository {
public:
  explicit ProfileRepository(const Database& db) : m_db{db} {}

  QList<ImportProfile> list() const;  ///< by name
  std::optional<ImportProfile> find(const QString& name) const;
  void save(const ImportProfile& profile);
  bool remove(const QString& name);  ///< @return whether there was one

private:
  const Database& m_db;
};

}  // namespace encaisse
