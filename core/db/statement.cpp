#include "core/db/statement.h"

#include <QVariant>

#ifdef ENCAISSE_HAS_SQLITE
#include <sqlite3.h>
#endif

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// An empty text is a text, not NULL, also where the view points nowhere.
QVariant toVariant(std::string_view utf8) {
  return utf8.empty() ? u""_s : QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

}  // namespace

bool Statement::stepQuery() {
  if (!m_executed) {
    Database::exec(m_query);
    m_executed = true;
    // A query that was made ready again no longer knows it.
    if (!m_query.isSelect()) m_lastInsertId = m_query.lastInsertId().toLongLong();
  }
  return m_query.isSelect() && m_query.next();
}

void Statement::resetQuery() {
  m_query.finish();
  m_executed = false;
}

std::string_view Statement::queryText(int column) const {
  m_text = m_query.value(column).toString().toUtf8();
  return {m_text.constData(), size_t(m_text.size())};
}

#ifdef ENCAISSE_HAS_SQLITE

Statement::Statement(const Database& db, const QString& sql) : m_db{db}, m_query{QString{}} {
  if (m_db.sharedHandle() == nullptr) {
    m_query = m_db.prepare(sql);
    return;
  }
  const QByteArray utf8 = sql.toUtf8();
  if (sqlite3_prepare_v3(m_db.sharedHandle(), utf8.constData(), int(utf8.size()),
                         SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK) {
    fail();
  }
  // The connection belongs to one thread; holding its lock makes every bind and column call
  // cheaper.
  sqlite3_mutex_enter(sqlite3_db_mutex(m_db.sharedHandle()));
}

Statement::~Statement() {
  if (m_db.sharedHandle() == nullptr) return;
  sqlite3_finalize(m_statement);
  sqlite3_mutex_leave(sqlite3_db_mutex(m_db.sharedHandle()));
}

void Statement::fail() const {
  const int code = sqlite3_errcode(m_db.sharedHandle());
  throw DbError{databaseError(code, QString::fromUtf8(sqlite3_errmsg(m_db.sharedHandle())))};
}

void Statement::bind(int index, qint64 value) {
  if (m_statement == nullptr) {
    m_query.bindValue(index, value);
  } else if (sqlite3_bind_int64(m_statement, index + 1, value) != SQLITE_OK) {
    fail();
  }
}

void Statement::bind(int index, std::string_view utf8) {
  if (m_statement == nullptr) {
    m_query.bindValue(index, toVariant(utf8));
  } else if (sqlite3_bind_text(m_statement, index + 1, utf8.empty() ? "" : utf8.data(),
                               int(utf8.size()), SQLITE_STATIC) != SQLITE_OK) {
    fail();
  }
}

void Statement::bindNull(int index) {
  if (m_statement == nullptr) {
    m_query.bindValue(index, QVariant{});
  } else if (sqlite3_bind_null(m_statement, index + 1) != SQLITE_OK) {
    fail();
  }
}

bool Statement::step() {
  if (m_statement == nullptr) return stepQuery();
  const int code = sqlite3_step(m_statement);
  if (code != SQLITE_ROW && code != SQLITE_DONE) fail();
  return code == SQLITE_ROW;
}

void Statement::reset() {
  if (m_statement == nullptr) {
    resetQuery();
  } else {
    sqlite3_reset(m_statement);
  }
}

qint64 Statement::integer(int column) const {
  if (m_statement == nullptr) return m_query.value(column).toLongLong();
  return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::text(int column) const {
  if (m_statement == nullptr) return queryText(column);
  const auto* bytes = sqlite3_column_text(m_statement, column);
  if (bytes == nullptr) return {};
  return {reinterpret_cast<const char*>(bytes), size_t(sqlite3_column_bytes(m_statement, column))};
}

qint64 Statement::lastInsertId() const {
  if (m_statement == nullptr) return m_lastInsertId;
  return sqlite3_last_insert_rowid(m_db.sharedHandle());
}

#else

Statement::Statement(const Database& db, const QString& sql) : m_db{db}, m_query{db.prepare(sql)} {}
Statement::~Statement() = default;
void Statement::fail() const {}
void Statement::bind(int index, qint64 value) { m_query.bindValue(index, value); }
void Statement::bind(int index, std::string_view utf8) {
  m_query.bindValue(index, toVariant(utf8));
}
void Statement::bindNull(int index) { m_query.bindValue(index, QVariant{}); }
bool Statement::step() { return stepQuery(); }
void Statement::reset() { resetQuery(); }
qint64 Statement::integer(int column) const { return m_query.value(column).toLongLong(); }
std::string_view Statement::text(int column) const { return queryText(column); }
qint64 Statement::lastInsertId() const { return m_lastInsertId; }

#endif

QString Statement::string(int column) const {
  const auto utf8 = text(column);
  return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

DayNumber Statement::day(int column) const { return parseIsoDay(text(column)); }

}  // namespace encaisse
