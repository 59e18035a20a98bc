#pragma once

#include <QStringList>

#include "core/db/database.h"

namespace encaisse {

/// All the SQL about stored scenarios: a JSON text by name. Every method @throws DbError.
class ScenarioRepository {
public:
  explicit ScenarioRepository(const Database& db) : m_db{db} {}

  /// Empty where none of that name is stored.
  QString body(const QString& name) const;
  /// All that are stored.
  QStringList bodies() const;
  /// An empty @p body removes it.
  void save(const QString& name, const QString& body);
  /// The customers that have the scenario @p from of their own get @p to.
  void moveCustomers(const QString& from, const QString& to);

private:
  const Database& m_db;
};

}  // namespace encaisse
