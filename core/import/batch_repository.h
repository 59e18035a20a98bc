#pragma once

#include <QList>
#include <map>
#include <vector>

#include "core/db/database.h"
#include "core/import/batch.h"
#include "core/import/fiscal_years.h"
#include "core/receivables/snapshot.h"

namespace encaisse {

/// All the SQL about imported files and their control totals. Every method @throws DbError.
class BatchRepository {
public:
  explicit BatchRepository(const Database& db) : m_db{db} {}

  qint64 insert(const Batch& batch);
  void updateCounts(qint64 id, qint64 items, qint64 changed);
  void setHash(qint64 id, const QString& sha256);
  void remove(qint64 id);
  QList<Batch> list() const;  ///< newest first
  std::optional<Batch> find(qint64 id) const;
  /// @param lastOn  of the list that the file was; invalid: whatever it was
  bool hasFile(const QString& sha256, QDate lastOn = {}) const;
  std::vector<FiscalYear> years() const;

  /// The last day that files of this meaning cover of the year of @p day; 0: none.
  DayNumber lastDayOf(const QString& meaning, DayNumber day) const;

  /// @param total  what all that is open comes to at one day, of a list of open items
  void insertControl(qint64 batchId, const std::map<DayNumber, qint64>& movements,
                     const std::optional<std::pair<DayNumber, qint64>>& total);
  /// The balance of the customer accounts as the files say, after each day with lines. Of entries:
  /// within a year the opening lines and movements of its files add up; where files overlap the
  /// later one counts; a year without opening lines goes on from the year before. Movements add up,
  /// and a list of open items states the whole unless there are entries.
  std::vector<ControlPoint> control() const;

private:
  std::vector<ControlPoint> controlOfEntries(const QList<Batch>& batches) const;

  const Database& m_db;
};

FileRange rangeOf(const Batch& batch);

/// The import that counts for a day: the latest of those that cover it; 0: none does.
qint64 countingBatch(const QList<Batch>& newestFirst, DayNumber day);

}  // namespace encaisse
