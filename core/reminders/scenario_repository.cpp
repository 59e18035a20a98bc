#include "core/reminders/scenario_repository.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace encaisse {

QString ScenarioRepository::body(const QString& name) const {
  auto query = m_db.prepare(u"SELECT body FROM scenario WHERE name = :name"_s);
  query.bindValue(u":name"_s, name);
  Database::exec(query);
  return query.next() ? query.value(0).toString() : QString{};
}

QStringList ScenarioRepository::bodies() const {
  auto query = m_db.run(u"SELECT body FROM scenario ORDER BY name"_s);
  QStringList bodies;
  while (query.next()) bodies.append(query.value(0).toString());
  return bodies;
}

void ScenarioRepository::save(const QString& name, const QString& body) {
  auto query =
      m_db.prepare(body.isEmpty() ? u"DELETE FROM scenario WHERE name = :name"_s
                                  : u"INSERT INTO scenario (name, body) VALUES (:name, :body) "
                                    "ON CONFLICT (name) DO UPDATE SET body = excluded.body"_s);
  query.bindValue(u":name"_s, name);
  if (!body.isEmpty()) query.bindValue(u":body"_s, body);
  Database::exec(query);
}

void ScenarioRepository::moveCustomers(const QString& from, const QString& to) {
  auto query = m_db.prepare(u"UPDATE customer SET scenario = :to WHERE scenario = :from"_s);
  query.bindValue(u":to"_s, to);
  query.bindValue(u":from"_s, from);
  Database::exec(query);
}

}  // namespace encaisse
