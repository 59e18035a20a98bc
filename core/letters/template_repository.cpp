#include "core/letters/template_repository.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace encaisse {

QHash<QString, QString> TemplateRepository::texts() const {
  auto query = m_db.run(u"SELECT language, key, body FROM own_template"_s);
  QHash<QString, QString> texts;
  while (query.next()) {
    texts.insert(query.value(0).toString() + u'/' + query.value(1).toString(),
                 query.value(2).toString());
  }
  return texts;
}

std::optional<QString> TemplateRepository::find(const QString& key, const QString& language) const {
  auto query =
      m_db.prepare(u"SELECT body FROM own_template WHERE key = :key AND language = :language"_s);
  query.bindValue(u":key"_s, notNull(key));
  query.bindValue(u":language"_s, notNull(language));
  Database::exec(query);
  if (!query.next()) return std::nullopt;
  return query.value(0).toString();
}

void TemplateRepository::save(const QString& key, const QString& language, const QString& text) {
  auto query = m_db.prepare(uR"(
    INSERT INTO own_template (key, language, body) VALUES (:key, :language, :body)
    ON CONFLICT (key, language) DO UPDATE SET body = excluded.body)"_s);
  query.bindValue(u":key"_s, notNull(key));
  query.bindValue(u":language"_s, notNull(language));
  query.bindValue(u":body"_s, notNull(text));
  Database::exec(query);
}

bool TemplateRepository::remove(const QString& key, const QString& language) {
  auto query =
      m_db.prepare(u"DELETE FROM own_template WHERE key = :key AND language = :language"_s);
  query.bindValue(u":key"_s, notNull(key));
  query.bindValue(u":language"_s, notNull(language));
  Database::exec(query);
  return query.numRowsAffected() > 0;
}

}  // namespace encaisse
