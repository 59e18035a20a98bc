#pragma once

#include <QHash>
#include <QString>
#include <optional>

#include "core/db/database.h"

namespace encaisse {

/// All the SQL about the firm's own wordings. Every method @throws DbError.
class TemplateRepository {
public:
  explicit TemplateRepository(const Database& db) : m_db{db} {}

  QHash<QString, QString> texts() const;  ///< by "fr/reminder_1"
  std::optional<QString> find(const QString& key, const QString& language) const;
  void save(const QString& key, const QString& language, const QString& text);
  bool remove(const QString& key, const QString& language);  ///< @return whether there was one

private:
  const Database& m_db;
};

}  // namespace encaisse
