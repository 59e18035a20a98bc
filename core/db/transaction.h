#pragma once

#include <type_traits>

#include "core/db/database.h"

namespace encaisse {

/// A transaction that rolls back unless it is committed. @throws DbError
class Transaction {
public:
  explicit Transaction(Database& db) : m_db{db} { m_db.run(QStringLiteral("BEGIN IMMEDIATE")); }
  ~Transaction() {
    if (m_open) rollback();
  }
  Q_DISABLE_COPY_MOVE(Transaction)

  void commit() {
    m_db.run(QStringLiteral("COMMIT"));
    m_open = false;
  }

private:
  void rollback() noexcept {
    try {
      m_db.run(QStringLiteral("ROLLBACK"));
    } catch (const DbError&) {
      // SQLite rolls back by itself after some failures, and then has nothing left to roll back.
    }
  }

  Database& m_db;
  bool m_open = true;
};

/// The border for reading: runs work and lets no exception out.
template <typename Work>
auto inQuery(Work work) -> std::invoke_result_t<Work> {
  try {
    return work();
  } catch (const DbError& error) {
    return error.error();
  }
}

/// The border for writing: runs work in one transaction and lets no exception out. Commits when
/// work returns a Result that is ok; rolls back on an Error or a DbError.
template <typename Work>
auto inTransaction(Database& db, Work work) -> std::invoke_result_t<Work> {
  return inQuery([&]() -> std::invoke_result_t<Work> {
    Transaction transaction{db};
    auto result = work();
    if (result.ok()) transaction.commit();
    return result;
  });
}

}  // namespace encaisse
