#include "core/forecast/forecast_repository.h"

#include <QVariant>

#include "core/db/statement.h"

using namespace Qt::StringLiterals;

namespace encaisse {

bool ForecastRepository::has(QDate asOf) const {
  auto query = m_db.prepare(u"SELECT id FROM forecast_run WHERE as_of = :day"_s);
  query.bindValue(u":day"_s, asOf.toString(Qt::ISODate));
  Database::exec(query);
  return query.next();
}

void ForecastRepository::insert(const ForecastRun& run, const QString& madeAt,
                                const QString& madeBy) {
  auto query = m_db.prepare(uR"(
    INSERT INTO forecast_run (as_of, open_minor, made_at, made_by)
    VALUES (:day, :open, :at, :by))"_s);
  query.bindValue(u":day"_s, run.asOf.toString(Qt::ISODate));
  query.bindValue(u":open"_s, run.open);
  query.bindValue(u":at"_s, madeAt);
  query.bindValue(u":by"_s, notNull(madeBy));
  Database::exec(query);
  const auto id = query.lastInsertId();
  auto weeks = m_db.prepare(uR"(
    INSERT INTO forecast_week (run_id, from_on, to_on, due_minor, mean_minor, low_minor,
                               median_minor, high_minor)
    VALUES (:run, :from, :to, :due, :mean, :low, :median, :high))"_s);
  for (const auto& week : run.weeks) {
    weeks.bindValue(u":run"_s, id);
    weeks.bindValue(u":from"_s, week.from.toString(Qt::ISODate));
    weeks.bindValue(u":to"_s, week.to.toString(Qt::ISODate));
    weeks.bindValue(u":due"_s, week.byDueDate);
    weeks.bindValue(u":mean"_s, week.mean);
    weeks.bindValue(u":low"_s, week.band.p10);
    weeks.bindValue(u":median"_s, week.band.p50);
    weeks.bindValue(u":high"_s, week.band.p90);
    Database::exec(weeks);
  }
}

QList<ForecastRun> ForecastRepository::list() const {
  auto query = m_db.run(uR"(
    SELECT as_of, open_minor, from_on, to_on, due_minor, mean_minor, low_minor, median_minor,
           high_minor
    FROM forecast_run JOIN forecast_week ON run_id = id
    ORDER BY as_of, from_on)"_s);
  const auto day = [&query](int column) {
    return QDate::fromString(query.value(column).toString(), Qt::ISODate);
  };
  const auto amount = [&query](int column) { return query.value(column).toLongLong(); };
  QList<ForecastRun> runs;
  while (query.next()) {
    if (runs.isEmpty() || runs.last().asOf != day(0)) runs.append({day(0), amount(1), {}});
    runs.last().weeks.append(
        {day(2), day(3), amount(4), amount(5), {amount(6), amount(7), amount(8)}});
  }
  return runs;
}

}  // namespace encaisse
