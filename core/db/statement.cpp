#include "core/db/statement.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

#ifdef ENCAISSE_HAS_SQLITE
#include <sqlite3.h>
#endif

namespace encaisse {

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
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

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
    m_query.bindValue(index, QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
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
  if (m_statement == nullptr) {
    if (!m_executed) {
      Database::exec(m_query);
      m_executed = true;
    }
    return m_query.isSelect() && m_query.next();
  }
  const int code = sqlite3_step(m_statement);
  if (code != SQLITE_ROW && code != SQLITE_DONE) fail();
  return code == SQLITE_ROW;
}

void Statement::reset() {
  if (m_statement == nullptr) {
    m_query.finish();
    m_executed = false;
  } else {
    sqlite3_reset(m_statement);
  }
}

qint64 Statement::integer(int column) const {
  if (m_statement == nullptr) return m_query.value(column).toLongLong();
  return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::text(int column) const {
  if (m_statement == nullptr) {
    m_text = m_query.value(column).toString().toUtf8();
    return {m_text.constData(), size_t(m_text.size())};
  }
  const auto* bytes = sqlite3_column_text(m_statement, column);
  if (bytes == nullptr) return {};
  return {reinterpret_cast<const char*>(bytes), size_t(sqlite3_column_bytes(m_statement, column))};
}

qint64 Statement::lastInsertId() const {
  if (m_statement == nullptr) return m_query.lastInsertId().toLongLong();
  return sqlite3_last_insert_rowid(m_db.sharedHandle());
}

#else

Statement::Statement(const Database& db, const QString& sql) : m_db{db}, m_query{db.prepare(sql)} {}
Statement::~Statement() = default;
void Statement::fail() const {}
void Statement::bind(int index, qint64 value) { m_query.bindValue(index, value); }
void Statement::bind(int index, std::string_view utf8) {
  m_query.bindValue(index, QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
}
void Statement::bindNull(int index) { m_query.bindValue(index, QVariant{}); }
bool Statement::step() {
  if (!m_executed) {
    Database::exec(m_query);
    m_executed = true;
  }
  return m_query.isSelect() && m_query.next();
}
void Statement::reset() {
  m_query.finish();
  m_executed = false;
}
qint64 Statement::integer(int column) const { return m_query.value(column).toLongLong(); }
std::string_view Statement::text(int column) const {
  m_text = m_query.value(column).toString().toUtf8();
  return {m_text.constData(), size_t(m_text.size())};
}
qint64 Statement::lastInsertId() const { return m_query.lastInsertId().toLongLong(); }

#endif

}  // namespace encaisse
