#include "core/import/due_date_repository.h"

#include <QVariant>

#include "core/db/statement.h"

using namespace Qt::StringLiterals;

namespace encaisse {

QHash<qint64, QString> DueDateRepository::customerCodes() const {
  QHash<qint64, QString> codes;
  auto query = m_db.run(u"SELECT id, code FROM customer"_s);
  while (query.next()) codes.insert(query.value(0).toLongLong(), query.value(1).toString());
  return codes;
}

QHash<qint64, QString> DueDateRepository::profileNames() const {
  QHash<qint64, QString> names;
  auto query = m_db.run(u"SELECT id, profile FROM batch WHERE profile <> ''"_s);
  while (query.next()) names.insert(query.value(0).toLongLong(), query.value(1).toString());
  return names;
}

std::vector<LineItems> DueDateRepository::computedLines() const {
  Statement query{m_db, u"SELECT i.id, i.customer_id, i.batch_id, i.line, i.issued_on, "
                        "i.amount_minor, b.meaning = 'open_items' FROM item i "
                        "JOIN batch b ON b.id = i.batch_id WHERE i.due_origin IN (2, 3, 5) AND "
                        "i.amount_minor > 0 AND i.kind NOT IN (7, 8) "
                        "ORDER BY i.batch_id, i.line, i.id"_s};
  std::vector<LineItems> lines;
  while (query.step()) {
    const bool sameLine = !lines.empty() && lines.back().batch == query.integer(2) &&
                          lines.back().line == query.integer(3) && lines.back().line != 0;
    if (!sameLine) {
      lines.push_back({query.integer(1),
                       query.integer(2),
                       query.integer(3),
                       query.day(4),
                       0,
                       query.integer(6) != 0,
                       {}});
    }
    lines.back().amount += query.integer(5);
    lines.back().ids.push_back(query.integer(0));
  }
  return lines;
}

bool DueDateRepository::isReferred(const LineItems& line) const {
  for (const qint64 id : line.ids) {
    const bool referred =
        m_db.scalar(u"SELECT EXISTS (SELECT 1 FROM reminder_item WHERE item_id = %1) OR "
                    "EXISTS (SELECT 1 FROM matching_part WHERE item_id = %1) OR "
                    "EXISTS (SELECT 1 FROM item_state WHERE item_id = %1) OR "
                    "EXISTS (SELECT 1 FROM promise_item WHERE item_id = %1) OR "
                    "EXISTS (SELECT 1 FROM dispute WHERE item_id = %1) OR "
                    "EXISTS (SELECT 1 FROM pause WHERE item_id = %1) OR "
                    "EXISTS (SELECT 1 FROM item_level WHERE item_id = %1) OR "
                    "EXISTS (SELECT 1 FROM waiver WHERE item_id = %1) OR "
                    "EXISTS (SELECT 1 FROM limitation_event WHERE item_id = %1) OR "
                    "EXISTS (SELECT 1 FROM hand_over_item WHERE item_id = %1) OR "
                    "EXISTS (SELECT 1 FROM doubtful WHERE item_id = %1) OR "
                    "EXISTS (SELECT 1 FROM item_change WHERE item_id = %1)"_s.arg(id)) != 0;
    if (referred) return true;
  }
  return false;
}

void DueDateRepository::setDue(qint64 itemId, DayNumber due, DueOrigin origin) {
  auto update =
      m_db.prepare(u"UPDATE item SET due_on = :due, due_origin = :origin WHERE id = :id"_s);
  update.bindValue(u":due"_s, isoDay(toDate(due)));
  update.bindValue(u":origin"_s, int(origin));
  update.bindValue(u":id"_s, itemId);
  Database::exec(update);
}

void DueDateRepository::setAmount(qint64 itemId, qint64 amount) {
  auto update =
      m_db.prepare(u"UPDATE item SET amount_minor = :amount, open_minor = :open WHERE id = :id"_s);
  update.bindValue(u":amount"_s, amount);
  update.bindValue(u":open"_s, amount);
  update.bindValue(u":id"_s, itemId);
  Database::exec(update);
}

qint64 DueDateRepository::copyItem(qint64 id) {
  auto copy = m_db.prepare(uR"(
    INSERT INTO item (customer_id, account_id, journal_id, batch_id, line, kind, number, label,
      entry_on, issued_on, due_on, due_origin, amount_minor, open_minor, letter, settles,
      superseded, provisional, foreign_amount, foreign_currency)
    SELECT customer_id, account_id, journal_id, batch_id, line, kind, number, label, entry_on,
      issued_on, due_on, due_origin, amount_minor, open_minor, letter, settles, superseded,
      provisional, foreign_amount, foreign_currency FROM item WHERE id = :id)"_s);
  copy.bindValue(u":id"_s, id);
  Database::exec(copy);
  return copy.lastInsertId().toLongLong();
}

void DueDateRepository::removeItem(qint64 id) {
  for (const auto& sql :
       {u"DELETE FROM allocation WHERE debit_id = :id"_s,
        u"DELETE FROM allocation WHERE credit_id = :id"_s, u"DELETE FROM item WHERE id = :id"_s}) {
    auto remove = m_db.prepare(sql);
    remove.bindValue(u":id"_s, id);
    Database::exec(remove);
  }
}

}  // namespace encaisse
