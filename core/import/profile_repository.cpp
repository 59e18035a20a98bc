#include "core/import/profile_repository.h"

#include <QJsonDocument>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace encaisse {

QList<ImportProfile> ProfileRepository::list() const {
  auto query = m_db.run(u"SELECT body FROM import_profile ORDER BY name"_s);
  QList<ImportProfile> profiles;
  while (query.next()) {
    const auto body = QJsonDocument::fromJson(query.value(0).toString().toUtf8());
    auto profile = profileFromJson(body.object());
    if (profile.ok()) profiles.append(std::move(profile).value());
  }
  return profiles;
}

std::optional<ImportProfile> ProfileRepository::find(const QString& name) const {
  for (const auto& profile : list()) {
    if (profile.name == name) return profile;
  }
  return std::nullopt;
}

void ProfileRepository::save(const ImportProfile& profile) {
  auto query = m_db.prepare(uR"(
    INSERT INTO import_profile (name, body) VALUES (:name, :body)
    ON CONFLICT (name) DO UPDATE SET body = excluded.body)"_s);
  query.bindValue(u":name"_s, profile.name);
  query.bindValue(u":body"_s,
                  QString::fromUtf8(QJsonDocument{toJson(profile)}.toJson(QJsonDocument::Compact)));
  Database::exec(query);
}

bool ProfileRepository::remove(const QString& name) {
  auto query = m_db.prepare(u"DELETE FROM import_profile WHERE name = :name"_s);
  query.bindValue(u":name"_s, name);
  Database::exec(query);
  return query.numRowsAffected() > 0;
}

}  // namespace encaisse
