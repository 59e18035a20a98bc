#include "core/import/batch_repository.h"

#include <QVariant>
#include <algorithm>

#include "core/db/day_column.h"
#include "core/db/statement.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

const auto columns =
    u"id, format, meaning, profile, file_name, file_size, file_sha256, accounts, imported_at, "
    u"imported_by, first_on, "
    "last_on, opening_on, row_count, debit_minor, credit_minor, item_count, changed_count"_s;

Batch read(const QSqlQuery& query) {
  Batch batch;
  batch.id = query.value(0).toLongLong();
  batch.format = query.value(1).toString();
  batch.meaning = query.value(2).toString();
  batch.profile = query.value(3).toString();
  batch.fileName = query.value(4).toString();
  batch.fileSize = query.value(5).toLongLong();
  batch.sha256 = query.value(6).toString();
  batch.accounts = query.value(7).toString();
  batch.importedAt = query.value(8).toString();
  batch.importedBy = query.value(9).toString();
  batch.firstOn = dayOf(query.value(10));
  batch.lastOn = dayOf(query.value(11));
  batch.openingOn = dayOf(query.value(12));
  batch.rowCount = query.value(13).toLongLong();
  batch.debitMinor = query.value(14).toLongLong();
  batch.creditMinor = query.value(15).toLongLong();
  batch.itemCount = query.value(16).toLongLong();
  batch.changedCount = query.value(17).toLongLong();
  return batch;
}

}  // namespace

FileRange rangeOf(const Batch& batch) {
  return {dayNumber(batch.firstOn), dayNumber(batch.lastOn), dayNumber(batch.openingOn)};
}

qint64 countingBatch(const QList<Batch>& newestFirst, DayNumber day) {
  const auto covering = std::ranges::find_if(newestFirst, [day](const Batch& batch) {
    return dayNumber(batch.firstOn) <= day && day <= dayNumber(batch.lastOn);
  });
  return covering == newestFirst.end() ? 0 : covering->id;
}

qint64 BatchRepository::insert(const Batch& batch) {
  auto query = m_db.prepare(uR"(
    INSERT INTO batch (format, meaning, profile, file_name, file_size, file_sha256, accounts, imported_at,
      imported_by, first_on, last_on, opening_on, row_count, debit_minor, credit_minor, item_count,
      changed_count)
    VALUES (:format, :meaning, :profile, :name, :size, :sha256, :accounts, :at, :by, :first, :last, :opening, :rows,
      :debit, :credit, :items, :changed))"_s);
  query.bindValue(u":format"_s, batch.format);
  query.bindValue(u":meaning"_s, batch.meaning);
  query.bindValue(u":profile"_s, notNull(batch.profile));
  query.bindValue(u":name"_s, batch.fileName);
  query.bindValue(u":size"_s, batch.fileSize);
  query.bindValue(u":sha256"_s, notNull(batch.sha256));
  query.bindValue(u":accounts"_s, notNull(batch.accounts));
  query.bindValue(u":at"_s, batch.importedAt);
  query.bindValue(u":by"_s, notNull(batch.importedBy));
  for (const auto& [name, day] : {std::pair{u":first"_s, batch.firstOn},
                                  {u":last"_s, batch.lastOn},
                                  {u":opening"_s, batch.openingOn}}) {
    query.bindValue(name, day.isValid() ? QVariant{isoDay(day)} : QVariant{});
  }
  query.bindValue(u":rows"_s, batch.rowCount);
  query.bindValue(u":debit"_s, batch.debitMinor);
  query.bindValue(u":credit"_s, batch.creditMinor);
  query.bindValue(u":items"_s, batch.itemCount);
  query.bindValue(u":changed"_s, batch.changedCount);
  Database::exec(query);
  return query.lastInsertId().toLongLong();
}

void BatchRepository::updateCounts(qint64 id, qint64 items, qint64 changed) {
  auto query = m_db.prepare(
      u"UPDATE batch SET item_count = :items, changed_count = :changed WHERE id = :id"_s);
  query.bindValue(u":items"_s, items);
  query.bindValue(u":changed"_s, changed);
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

void BatchRepository::setHash(qint64 id, const QString& sha256) {
  auto query = m_db.prepare(u"UPDATE batch SET file_sha256 = :sha256 WHERE id = :id"_s);
  query.bindValue(u":sha256"_s, sha256);
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

void BatchRepository::remove(qint64 id) {
  auto query = m_db.prepare(u"DELETE FROM batch WHERE id = :id"_s);
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

QList<Batch> BatchRepository::list() const {
  auto query = m_db.run(u"SELECT %1 FROM batch ORDER BY id DESC"_s.arg(columns));
  QList<Batch> batches;
  while (query.next()) batches.append(read(query));
  return batches;
}

std::optional<Batch> BatchRepository::find(qint64 id) const {
  auto query = m_db.prepare(u"SELECT %1 FROM batch WHERE id = :id"_s.arg(columns));
  query.bindValue(u":id"_s, id);
  Database::exec(query);
  return query.next() ? std::optional{read(query)} : std::nullopt;
}

bool BatchRepository::hasFile(const QString& sha256, QDate lastOn) const {
  auto query = m_db.prepare(u"SELECT 1 FROM batch WHERE file_sha256 = :sha256 "
                            "AND (:any = 1 OR last_on = :last)"_s);
  query.bindValue(u":sha256"_s, sha256);
  query.bindValue(u":any"_s, int(!lastOn.isValid()));
  query.bindValue(u":last"_s, notNull(isoDay(lastOn)));
  Database::exec(query);
  return query.next();
}

std::vector<FiscalYear> BatchRepository::years() const {
  std::vector<FileRange> entries;
  std::vector<FileRange> movements;
  for (const auto& batch : list()) {
    const FileRange range = rangeOf(batch);
    if (batch.meaning == u"entries"_s) entries.push_back(range);
    if (batch.meaning == u"movements"_s) movements.push_back(range);
  }
  return fiscalYears(entries.empty() ? std::move(movements) : std::move(entries));
}

DayNumber BatchRepository::lastDayOf(const QString& meaning, DayNumber day) const {
  std::vector<FileRange> ranges;
  for (const auto& batch : list()) {
    if (batch.meaning == meaning) ranges.push_back(rangeOf(batch));
  }
  const auto years = fiscalYears(std::move(ranges));
  return years.empty() ? 0 : years[yearOf(years, day)].last;
}

void BatchRepository::insertControl(qint64 batchId, const std::map<DayNumber, qint64>& movements,
                                    const std::optional<std::pair<DayNumber, qint64>>& total) {
  Statement insert{m_db, u"INSERT INTO control_total (batch_id, booked_on, is_total, amount_minor) "
                         "VALUES (?, ?, ?, ?)"_s};
  const auto store = [&](DayNumber day, bool isTotal, qint64 amount) {
    char text[10];
    writeIsoDay(day, text);
    insert.bind(0, batchId);
    insert.bind(1, std::string_view{text, sizeof text});
    insert.bind(2, qint64{isTotal});
    insert.bind(3, amount);
    insert.step();
    insert.reset();
  };
  for (const auto& [day, amount] : movements) store(day, false, amount);
  if (total) store(total->first, true, total->second);
}

std::vector<ControlPoint> BatchRepository::controlOfEntries(const QList<Batch>& batches) const {
  const auto years = this->years();
  Statement query{m_db, u"SELECT c.batch_id, c.booked_on, c.amount_minor FROM control_total c "
                        "JOIN batch b ON b.id = c.batch_id WHERE b.meaning = 'entries' "
                        "ORDER BY c.booked_on"_s};
  std::vector<ControlPoint> points;
  size_t year = 0;
  while (query.step()) {
    const DayNumber day = query.day(1);
    if (countingBatch(batches, day) != query.integer(0)) continue;
    qint64 balance = points.empty() ? 0 : points.back().balance;
    if (const size_t dayYear = yearOf(years, day); points.empty() || dayYear != year) {
      year = dayYear;
      if (years[year].opening != 0) balance = 0;  // its opening lines say it anew
    }
    if (points.empty() || points.back().day != day) points.push_back({day, balance});
    points.back().balance = balance + query.integer(2);
  }
  return points;
}

std::vector<ControlPoint> BatchRepository::control() const {
  auto batches = list();  // newest first: the first that covers a day counts for it
  batches.removeIf([](const Batch& batch) { return batch.meaning != u"entries"_s; });
  auto entries = controlOfEntries(batches);
  Statement query{m_db, u"SELECT c.booked_on, c.is_total, c.amount_minor FROM control_total c "
                        "JOIN batch b ON b.id = c.batch_id WHERE b.meaning <> 'entries' "
                        "ORDER BY c.booked_on, c.is_total"_s};
  std::vector<ControlPoint> others;
  while (query.step()) {
    const DayNumber day = query.day(0);
    const bool isTotal = query.integer(1) != 0;
    if (isTotal && !entries.empty()) continue;
    const qint64 balance = isTotal || others.empty() ? 0 : others.back().balance;
    if (others.empty() || others.back().day != day) others.push_back({day, 0});
    others.back().balance = balance + query.integer(2);
  }
  if (others.empty()) return entries;
  if (entries.empty()) return others;
  std::vector<ControlPoint> both;
  auto entry = entries.cbegin();
  auto other = others.cbegin();
  qint64 ofEntries = 0;
  qint64 ofOthers = 0;
  while (entry != entries.cend() || other != others.cend()) {
    const DayNumber day = std::min(entry == entries.cend() ? other->day : entry->day,
                                   other == others.cend() ? entry->day : other->day);
    if (entry != entries.cend() && entry->day == day) ofEntries = (entry++)->balance;
    if (other != others.cend() && other->day == day) ofOthers = (other++)->balance;
    both.push_back({day, ofEntries + ofOthers});
  }
  return both;
}

}  // namespace encaisse
