#include "core/db/dialect.h"

#include <QList>
#include <utility>

using namespace Qt::StringLiterals;

namespace encaisse {

QString inSqlite(QString sql) {
  static const QList<std::pair<QString, QString>> words{
      {u"{id}"_s, u"INTEGER PRIMARY KEY"_s},
      {u"{ref}"_s, u"INTEGER"_s},
      {u"{number}"_s, u"INTEGER PRIMARY KEY AUTOINCREMENT"_s},
      {u"{money}"_s, u"INTEGER"_s},
      {u"{int}"_s, u"INTEGER"_s},
      {u"{flag}"_s, u"INTEGER"_s},
      {u"{text}"_s, u"TEXT"_s},
      {u"{day}"_s, u"TEXT"_s},
      {u"{instant}"_s, u"TEXT"_s},
      {u"{blob}"_s, u"BLOB"_s},
      {u"{table}"_s, u"STRICT"_s},
      {u"{today}"_s, u"date('now', 'localtime')"_s},
  };
  for (const auto& [word, meaning] : words) sql.replace(word, meaning);
  return sql;
}

}  // namespace encaisse
