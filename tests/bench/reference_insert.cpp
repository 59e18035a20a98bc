#include "tests/bench/reference_insert.h"

#include <sqlite3.h>

#include <QFile>
#include <cstring>
#include <string_view>

#include "core/base/contracts.h"
#include "core/import/fec_fields.h"

namespace encaisse::bench {
namespace {

void run(sqlite3* db, const char* sql) {
  EXPECTS(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
}

void bindField(sqlite3_stmt* insert, int column, std::string_view field) {
  const bool isDate = column == 3 || column == 9 || column == 14 || column == 15;
  const bool isAmount = column == 11 || column == 12;
  if (isDate) {
    DayNumber day = 0;
    if (readDay(field, day) == FieldState::Good) {
      sqlite3_bind_int(insert, column + 1, day);
    } else {
      sqlite3_bind_null(insert, column + 1);
    }
  } else if (isAmount) {
    qint64 minor = 0;
    readAmount(field, minor);
    sqlite3_bind_int64(insert, column + 1, minor);
  } else if (field.empty()) {
    sqlite3_bind_null(insert, column + 1);
  } else {
    sqlite3_bind_text(insert, column + 1, field.data(), int(field.size()), SQLITE_STATIC);
  }
}

}  // namespace

void insertWithBareSqlite(const QString& fec, const QString& database) {
  QFile::remove(database);
  sqlite3* db = nullptr;
  EXPECTS(sqlite3_open(database.toUtf8().constData(), &db) == SQLITE_OK);
  run(db, "PRAGMA journal_mode = WAL");
  run(db, "PRAGMA synchronous = NORMAL");
  run(db, "PRAGMA cache_size = -65536");
  run(db,
      "CREATE TABLE fec_line (id INTEGER PRIMARY KEY, journal TEXT, journal_label TEXT, number "
      "TEXT, "
      "entry_on INTEGER, account TEXT, account_label TEXT, aux TEXT, aux_label TEXT, piece TEXT, "
      "piece_on INTEGER, label TEXT, debit INTEGER, credit INTEGER, letter TEXT, lettered_on "
      "INTEGER, "
      "valid_on INTEGER, foreign_amount TEXT, currency TEXT) STRICT");
  run(db, "CREATE INDEX fec_aux ON fec_line (aux, entry_on)");
  run(db, "CREATE INDEX fec_piece ON fec_line (piece)");
  run(db, "CREATE INDEX fec_letter ON fec_line (letter) WHERE letter IS NOT NULL");
  run(db, "BEGIN");
  sqlite3_stmt* insert = nullptr;
  sqlite3_prepare_v2(db, "INSERT INTO fec_line VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                     -1, &insert, nullptr);
  QFile file{fec};
  EXPECTS(file.open(QIODevice::ReadOnly));
  const auto* begin = reinterpret_cast<const char*>(file.map(0, file.size()));
  const auto* end = begin + file.size();
  const auto* line = static_cast<const char*>(std::memchr(begin, '\n', size_t(file.size()))) + 1;
  while (line < end) {
    const auto* lineEnd = static_cast<const char*>(std::memchr(line, '\n', size_t(end - line)));
    std::string_view rest{line, size_t(lineEnd - line - 1)};
    for (int column = 0; column < 18; ++column) {
      const size_t tab = rest.find('\t');
      bindField(insert, column, rest.substr(0, tab));
      rest = tab == std::string_view::npos ? std::string_view{} : rest.substr(tab + 1);
    }
    EXPECTS(sqlite3_step(insert) == SQLITE_DONE);
    sqlite3_reset(insert);
    line = lineEnd + 1;
  }
  sqlite3_finalize(insert);
  run(db, "COMMIT");
  run(db, "PRAGMA wal_checkpoint(TRUNCATE)");
  sqlite3_close(db);
}

}  // namespace encaisse::bench
