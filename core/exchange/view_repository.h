#pragma once

#include <functional>

#include "core/db/database.h"
#include "core/db/views.h"
#include "core/exchange/table_export.h"

namespace encaisse {

/// Reads the reporting views as of any day. Every method @throws DbError.
class ViewRepository {
public:
  explicit ViewRepository(const Database& db) : m_db{db} {}

  /// Takes the next rows; false: no more are wanted. The first part has the headers, those after it
  /// have none, so that a long table need not stand in memory as a whole.
  using Take = std::function<bool(const Table& part)>;
  void read(const View& view, QDate asOf, Currency currency, const Take& take) const;

private:
  const Database& m_db;
};

}  // namespace encaisse
