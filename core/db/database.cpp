#include "core/db/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#ifdef ENCAISSE_HAS_SQLITE
#include <sqlite3.h>
#endif

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Database)
};

/// SQLite's primary result codes, by which we choose the sentence.
enum SqliteCode {
  Busy = 5,
  Locked = 6,
  ReadOnly = 8,
  Corrupt = 11,
  Full = 13,
  CantOpen = 14,
  NotADb = 26
};

Error toError(const QSqlError& error) {
  return databaseError(error.nativeErrorCode().toInt(), error.text());
}

/// Keeps no QSqlDatabase beyond itself: Qt complains when one outlives its connection.
/// @param frozen  the file lies where nothing can be written, not even SQLite's side files
Result<void> openConnection(const QString& name, const QString& path, OpenMode mode,
                            bool frozen = false) {
  auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
  if (!db.isValid()) {
    return Error{ErrorCode::Storage,
                 Words::tr("The SQLite driver of Qt is missing. Install it, then start again."),
                 {}};
  }
  db.setDatabaseName(path);
  QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
  // Where it could be written, a reader opens it like a writer and promises not to (query_only):
  // only so does SQLite take its side files away again when the last one closes.
  const bool readOnly = mode == OpenMode::ReadOnly && !QFileInfo{path}.isWritable();
  if (readOnly || frozen) options += u";QSQLITE_OPEN_READONLY"_s;
  if (frozen) {
    db.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) +
                       u"?immutable=1"_s);
    options += u";QSQLITE_OPEN_URI"_s;
  }
  db.setConnectOptions(options);
  if (!db.open()) return toError(db.lastError());
  return {};
}

}  // namespace

Error databaseError(int sqliteCode, const QString& detail) {
  switch (sqliteCode & 0xff) {
    case Busy:
    case Locked:
      return {ErrorCode::Busy,
              Words::tr(
                  "The ledger is being changed by another program. Close it there and try again."),
              detail};
    case ReadOnly:
      return {ErrorCode::ReadOnly,
              Words::tr("The ledger file cannot be written. Make it writable, or work on a copy."),
              detail};
    case Corrupt:
      return {ErrorCode::Corrupt,
              Words::tr("The ledger file is damaged. Restore your last backup of it."), detail};
    case Full:
      return {ErrorCode::Storage, Words::tr("The disk is full. Make room and try again."), detail};
    case CantOpen:
      return {
          ErrorCode::Storage,
          Words::tr("The ledger file cannot be opened. Check the folder and your rights on it."),
          detail};
    case NotADb:
      return {ErrorCode::NotALedger, Words::tr("This file is not a ledger of Encaisse."), detail};
    default:
      return {ErrorCode::Storage,
              Words::tr(
                  "The ledger file could not be read or written. Check the disk, then try again."),
              detail};
  }
}

Database::Database(QString connection, QString path, OpenMode mode)
    : m_connection{std::move(connection)}, m_path{std::move(path)}, m_mode{mode} {}

Database::~Database() {
  {
    auto db = connection();
    db.close();
  }
  QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::connection() const {
  return QSqlDatabase::database(m_connection, /*open=*/false);
}

Result<std::unique_ptr<Database>> Database::create(const QString& path) {
  if (QFileInfo::exists(path)) {
    return Error{ErrorCode::Conflict,
                 Words::tr("%1 exists already. Choose another name, or open it.").arg(path),
                 {}};
  }
  const QString name = QUuid::createUuid().toString();
  const auto opened = openConnection(name, path, OpenMode::ReadWrite);
  std::unique_ptr<Database> db{new Database{name, path, OpenMode::ReadWrite}};
  if (!opened.ok()) return opened.error();
  try {
    db->run(u"PRAGMA application_id = %1"_s.arg(ledgerApplicationId));
    db->prepareConnection();
  } catch (const DbError& error) {
    return error.error();
  }
  db->findSharedHandle();
  return db;
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, OpenMode mode) {
  const QFileInfo file{path};
  if (!file.exists()) {
    return Error{ErrorCode::NotFound, Words::tr("There is no file %1.").arg(path), {}};
  }
  if (!file.isFile() || !file.isReadable()) {
    return Error{ErrorCode::Storage, Words::tr("%1 cannot be read.").arg(path), {}};
  }
  QFile header{path};
  if (!header.open(QIODevice::ReadOnly) || !header.read(16).startsWith("SQLite format 3")) {
    return Error{ErrorCode::NotALedger, Words::tr("%1 is not a ledger of Encaisse.").arg(path), {}};
  }
  header.close();
  if (mode == OpenMode::ReadWrite && !file.isWritable()) {
    return Error{ErrorCode::ReadOnly,
                 Words::tr("%1 cannot be written. Make it writable, or work on a copy.").arg(path),
                 {}};
  }
  auto db = connect(path, mode, /*frozen=*/false);
  // A ledger in a folder that cannot be written (an archive, a read-only share).
  const bool mayBeFrozen = mode == OpenMode::ReadOnly && !QFileInfo::exists(path + u"-wal"_s);
  if (db.ok() || !mayBeFrozen) return db;
  const bool lacksSideFiles =
      db.error().code == ErrorCode::Storage || db.error().code == ErrorCode::ReadOnly;
  return lacksSideFiles ? connect(path, mode, /*frozen=*/true) : std::move(db);
}

Result<std::unique_ptr<Database>> Database::connect(const QString& path, OpenMode mode,
                                                    bool frozen) {
  const QString name = QUuid::createUuid().toString();
  const auto opened = openConnection(name, path, mode, frozen);
  std::unique_ptr<Database> db{new Database{name, path, mode}};
  if (!opened.ok()) return opened.error();
  try {
    if (db->scalar(u"PRAGMA application_id"_s) != ledgerApplicationId) {
      return Error{
          ErrorCode::NotALedger, Words::tr("%1 is not a ledger of Encaisse.").arg(path), {}};
    }
    db->prepareConnection();
  } catch (const DbError& error) {
    return error.error();
  }
  db->findSharedHandle();
  return db;
}

std::unique_ptr<Database> Database::inMemory() {
  const QString name = QUuid::createUuid().toString();
  const auto opened = openConnection(name, u":memory:"_s, OpenMode::ReadWrite);
  EXPECTS(opened.ok());
  std::unique_ptr<Database> db{new Database{name, u":memory:"_s, OpenMode::ReadWrite}};
  db->prepareConnection();
  db->findSharedHandle();
  return db;
}

void Database::prepareConnection() const {
  run(m_mode == OpenMode::ReadWrite ? u"PRAGMA journal_mode = WAL"_s : u"PRAGMA query_only = ON"_s);
  run(u"PRAGMA foreign_keys = ON"_s);
  run(u"PRAGMA synchronous = FULL"_s);   // it is money
  run(u"PRAGMA cache_size = -65536"_s);  // 64 MiB at most: a large import does not spill
  run(u"PRAGMA temp_store = MEMORY"_s);
}

QSqlQuery Database::prepare(const QString& sql) const {
  QSqlQuery query{connection()};
  query.setForwardOnly(true);
  if (!query.prepare(sql)) throw DbError{toError(query.lastError())};
  return query;
}

QSqlQuery Database::run(const QString& sql) const {
  QSqlQuery query{connection()};
  query.setForwardOnly(true);
  if (!query.exec(sql)) throw DbError{toError(query.lastError())};
  return query;
}

void Database::exec(QSqlQuery& query) {
  if (!query.exec()) throw DbError{toError(query.lastError())};
}

qint64 Database::scalar(const QString& sql) const {
  auto query = run(sql);
  return query.next() ? query.value(0).toLongLong() : 0;
}

void Database::findSharedHandle() {
#ifdef ENCAISSE_HAS_SQLITE
  const QVariant handle = connection().driver()->handle();
  if (qstrcmp(handle.typeName(), "sqlite3*") != 0) return;
  // Two copies of SQLite in one process must never touch one file: the handle is used only when
  // the library we are linked with is the one that made it.
  auto query = run(u"SELECT sqlite_source_id()"_s);
  if (query.next() && query.value(0).toString() == QString::fromLatin1(sqlite3_sourceid())) {
    m_handle = *static_cast<sqlite3* const*>(handle.constData());
  }
#endif
}

Result<void> Database::backupTo(const QString& path) const {
  if (QFileInfo::exists(path)) {
    return Error{
        ErrorCode::Conflict, Words::tr("%1 exists already. Choose another name.").arg(path), {}};
  }
  try {
    // SQLite counts the copy as a write, though this file stays as it is.
    run(u"PRAGMA query_only = OFF"_s);
    auto query = prepare(u"VACUUM INTO :path"_s);
    query.bindValue(u":path"_s, path);
    exec(query);
    prepareConnection();
  } catch (const DbError& error) {
    QFile::remove(path);
    return Error{ErrorCode::Storage, Words::tr("The backup %1 could not be written.").arg(path),
                 error.error().detail};
  }
  return {};
}

void Database::checkpoint() const { run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); }

}  // namespace encaisse
