#pragma once

#include "core/db/database.h"
#include "core/indicators/account_facts.h"

namespace encaisse {

/// All the SQL about the sums of accounts that files brought. They go with their import. Every
/// method @throws DbError.
class AccountTotalRepository {
public:
  explicit AccountTotalRepository(const Database& db) : m_db{db} {}

  void insert(qint64 batchId, const std::vector<AccountSum>& sums);
  AccountFacts load() const;
  /// Whether an import brought sums of days that no other one with sums covers: the same file read
  /// by an older program brought none.
  bool areNew(qint64 batchId) const;

private:
  const Database& m_db;
};

}  // namespace encaisse
