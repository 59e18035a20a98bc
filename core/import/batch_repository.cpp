#include "core/import/batch_repository.h"

#include <QVariant>
#include <algorithm>

#include "core/db/statement.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

const auto columns =
    u"id, format, file_name, file_size, file_sha256, accounts, imported_at, imported_by, first_on, "
    "last_on, opening_on, row_count, debit_minor, credit_minor, item_count, changed_count"_s;

QDate dayOf(const QVariant& value) { return QDate::fromString(value.toString(), Qt::ISODate); }

Batch read(const QSqlQuery& query) {
  Batch batch;
  batch.id = query.value(0).toLongLong();
  batch.format = query.value(1).toString();
  batch.fileName = query.value(2).toString();
  batch.fileSize = query.value(3).toLongLong();
  batch.sha256 = query.value(4).toString();
  batch.accounts = query.value(5).toString();
  batch.importedAt = query.value(6).toString();
  batch.importedBy = query.value(7).toString();
  batch.firstOn = dayOf(query.value(8));
  batch.lastOn = dayOf(query.value(9));
  batch.openingOn = dayOf(query.value(10));
  batch.rowCount = query.value(11).toLongLong();
  batch.debitMinor = query.value(12).toLongLong();
  batch.creditMinor = query.value(13).toLongLong();
  batch.itemCount = query.value(14).toLongLong();
  batch.changedCount = query.value(15).toLongLong();
  return batch;
}

}  // namespace

qint64 BatchRepository::insert(const Batch& batch) {
  auto query = m_db.prepare(uR"(
    INSERT INTO batch (format, file_name, file_size, file_sha256, accounts, imported_at,
      imported_by, first_on, last_on, opening_on, row_count, debit_minor, credit_minor, item_count,
      changed_count)
    VALUES (:format, :name, :size, :sha256, :accounts, :at, :by, :first, :last, :opening, :rows,
      :debit, :credit, :items, :changed))"_s);
  query.bindValue(u":format"_s, batch.format);
  query.bindValue(u":name"_s, batch.fileName);
  query.bindValue(u":size"_s, batch.fileSize);
  query.bindValue(u":sha256"_s, batch.sha256.isNull() ? u""_s : batch.sha256);
  query.bindValue(u":accounts"_s, batch.accounts);
  query.bindValue(u":at"_s, batch.importedAt);
  query.bindValue(u":by"_s, batch.importedBy.isNull() ? u""_s : batch.importedBy);
  query.bindValue(u":first"_s, isoDay(batch.firstOn));
  query.bindValue(u":last"_s, isoDay(batch.lastOn));
  query.bindValue(u":opening"_s,
                  batch.openingOn.isValid() ? QVariant{isoDay(batch.openingOn)} : QVariant{});
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

bool BatchRepository::hasFile(const QString& sha256) const {
  auto query = m_db.prepare(u"SELECT 1 FROM batch WHERE file_sha256 = :sha256"_s);
  query.bindValue(u":sha256"_s, sha256);
  Database::exec(query);
  return query.next();
}

std::vector<FiscalYear> BatchRepository::years() const {
  std::vector<FileRange> ranges;
  for (const auto& batch : list()) {
    ranges.push_back(
        {dayNumber(batch.firstOn), dayNumber(batch.lastOn), dayNumber(batch.openingOn)});
  }
  return fiscalYears(std::move(ranges));
}

void BatchRepository::insertControl(qint64 batchId, const std::map<DayNumber, qint64>& totals) {
  Statement insert{
      m_db, u"INSERT INTO control_total (batch_id, booked_on, amount_minor) VALUES (?, ?, ?)"_s};
  for (const auto& [day, amount] : totals) {
    char text[10];
    writeIsoDay(day, text);
    insert.bind(0, batchId);
    insert.bind(1, std::string_view{text, sizeof text});
    insert.bind(2, amount);
    insert.step();
    insert.reset();
  }
}

std::vector<ControlPoint> BatchRepository::control() const {
  const auto years = this->years();
  const auto batches = list();  // newest first: the first that covers a day counts for it
  const auto counts = [&](qint64 batchId, DayNumber day) {
    const auto covering = std::ranges::find_if(batches, [&](const Batch& batch) {
      return dayNumber(batch.firstOn) <= day && day <= dayNumber(batch.lastOn);
    });
    return covering != batches.end() && covering->id == batchId;
  };
  Statement query{m_db, u"SELECT batch_id, booked_on, amount_minor FROM control_total "
                        "ORDER BY booked_on"_s};
  std::vector<ControlPoint> points;
  size_t year = 0;
  while (query.step()) {
    const DayNumber day = parseIsoDay(query.text(1));
    if (!counts(query.integer(0), day)) continue;
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

}  // namespace encaisse
