#include "core/ledger/setting_repository.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace encaisse {

QString SettingRepository::value(const QString& name) const {
  auto query = m_db.prepare(u"SELECT value FROM setting WHERE name = :name"_s);
  query.bindValue(u":name"_s, name);
  Database::exec(query);
  return query.next() ? query.value(0).toString() : QString{};
}

void SettingRepository::save(const QString& name, const QString& value) {
  auto query =
      m_db.prepare(value.isEmpty() ? u"DELETE FROM setting WHERE name = :name"_s
                                   : u"INSERT INTO setting (name, value) VALUES (:name, :value) "
                                     "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
  query.bindValue(u":name"_s, name);
  if (!value.isEmpty()) query.bindValue(u":value"_s, value);
  Database::exec(query);
}

}  // namespace encaisse
