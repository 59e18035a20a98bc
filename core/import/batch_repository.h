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
  bool hasFile(const QString& sha256) const;
  std::vector<FiscalYear> years() const;

  void insertControl(qint64 batchId, const std::map<DayNumber, qint64>& totals);
  /// The balance of the customer accounts as the files say, after each day with lines. Within a
  /// year the opening lines and movements of its files add up; where files overlap the later one
  /// counts. A year without opening lines goes on from the year before.
  std::vector<ControlPoint> control() const;

private:
  const Database& m_db;
};

}  // namespace encaisse
