#include "core/ledger/sent_mark_repository.h"

#include <QHash>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace encaisse {

std::vector<SentMark> loadSentMarks(const Database& db, const Snapshot& snapshot) {
  std::vector<SentMark> marks;
  if (snapshot.reminders.empty()) return marks;
  QHash<qint64, quint32> indexOf;
  for (const auto& mark : snapshot.reminders) {
    indexOf.insert(snapshot.items[mark.item].id, mark.item);
  }
  auto query =
      db.prepare(u"SELECT ri.item_id, ri.level, r.sent_on, r.channel FROM reminder_item ri "
                 "JOIN sent_reminder r ON r.id = ri.reminder_id ORDER BY r.id, ri.item_id"_s);
  Database::exec(query);
  while (query.next()) {
    const auto index = indexOf.constFind(query.value(0).toLongLong());
    if (index == indexOf.cend()) continue;
    const QDate sentOn = QDate::fromString(query.value(2).toString(), Qt::ISODate);
    marks.push_back({*index, query.value(1).toInt(), dayNumber(sentOn), query.value(3).toString()});
  }
  return marks;
}

}  // namespace encaisse
