#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <memory>
#include <string_view>

#include "core/base/result.h"
#include "core/db/db_error.h"

struct sqlite3;

namespace encaisse {

enum class OpenMode { ReadWrite, ReadOnly };

/// One connection to one ledger file, for the thread that opened it. It knows files, pragmas and
/// statements, but no table.
class Database {
public:
  /// Makes a new, empty ledger file with our application id; migrate() fills it.
  /// @error Conflict  a file of that name exists
  /// @error Storage   the folder cannot be written
  static Result<std::unique_ptr<Database>> create(const QString& path);
  /// @error NotFound, NotALedger, Corrupt, ReadOnly, Busy
  static Result<std::unique_ptr<Database>> open(const QString& path, OpenMode mode);
  /// An empty ledger in memory, for tests.
  static std::unique_ptr<Database> inMemory();

  ~Database();
  Q_DISABLE_COPY_MOVE(Database)

  const QString& path() const { return m_path; }
  OpenMode mode() const { return m_mode; }

  /// @throws DbError
  QSqlQuery prepare(const QString& sql) const;
  /// Prepares and executes; named placeholders in @p sql are not possible here.
  QSqlQuery run(const QString& sql) const;
  /// Executes a prepared query. @throws DbError
  static void exec(QSqlQuery& query);

  /// The first column of the first row, or 0. @throws DbError
  qint64 scalar(const QString& sql) const;

  /// The sqlite3 handle behind the driver, or null where the program and the Qt driver do not share
  /// one SQLite library (then everything goes through Qt Sql).
  sqlite3* sharedHandle() const { return m_handle; }
  /// From now on everything goes through Qt Sql, as where no library is shared. For tests.
  void forgetSharedHandle() { m_handle = nullptr; }

  /// Writes a consistent copy of the whole ledger to @p path, also while others read it.
  /// @error Conflict  a file of that name exists; Storage
  Result<void> backupTo(const QString& path) const;

  /// Moves the write-ahead log into the file, so that the file alone is the ledger.
  void checkpoint() const;

private:
  Database(QString connection, QString path, OpenMode mode);
  static Result<std::unique_ptr<Database>> connect(const QString& path, OpenMode mode, bool frozen);
  QSqlDatabase connection() const;
  void prepareConnection() const;
  void findSharedHandle();

  QString m_connection;
  QString m_path;
  OpenMode m_mode;
  sqlite3* m_handle = nullptr;
};

/// For binding: Qt turns a null QString into NULL, which our text columns refuse.
inline QString notNull(const QString& text) { return text.isNull() ? QStringLiteral("") : text; }

/// The sentence for a result code of SQLite (primary or extended).
Error databaseError(int sqliteCode, const QString& detail);

/// "Enc1": marks our files in the SQLite header (PRAGMA application_id).
constexpr qint64 ledgerApplicationId = 0x456E6331;

}  // namespace encaisse
