#include "core/db/migrator.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QVariant>

#include "core/db/dialect.h"
#include "core/db/foreign_key_pause.h"
#include "core/db/transaction.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Migrator)
};

constexpr int sqliteCorrupt = 11;

/// A step may build tables anew, so references are checked at its end and not on the way.
Result<void> apply(Database& db, const Migration& step, const Clock& clock) {
  return inTransaction(db, [&]() -> Result<void> {
    for (const auto& statement : step.statements) db.run(inSqlite(statement));
    if (db.run(u"PRAGMA foreign_key_check"_s).next()) {
      return databaseError(sqliteCorrupt, u"dangling reference after step %1"_s.arg(step.version));
    }
    auto query = db.prepare(u"INSERT INTO schema_step (version, name, applied_at) "
                            "VALUES (:version, :name, :at)"_s);
    query.bindValue(u":version"_s, step.version);
    query.bindValue(u":name"_s, step.name);
    query.bindValue(u":at"_s, clock().toString(Qt::ISODate));
    Database::exec(query);
    db.run(u"PRAGMA user_version = %1"_s.arg(step.version));
    return {};
  });
}

Result<void> copyBeside(const Database& db, int version) {
  if (!QFileInfo::exists(db.path())) return {};
  const QString name = u"%1.v%2"_s.arg(db.path()).arg(version);
  QString copy = name + u".bak"_s;
  for (int i = 2; QFileInfo::exists(copy); ++i) copy = u"%1-%2.bak"_s.arg(name).arg(i);
  return db.backupTo(copy);
}

}  // namespace

int schemaVersion(const Database& db) { return int(db.scalar(u"PRAGMA user_version"_s)); }

Result<void> migrate(Database& db, const QList<Migration>& steps, const Clock& clock) {
  const auto current = inQuery([&]() -> Result<int> { return schemaVersion(db); });
  if (!current.ok()) return current.error();
  const int version = current.value();
  if (version < 0) return databaseError(sqliteCorrupt, u"user_version %1"_s.arg(version));
  if (version > steps.size()) {
    return Error{
        ErrorCode::NewerLedger,
        Words::tr("This ledger was made by a newer Encaisse (version %1 of the file, this program "
                  "knows %2). Update the program to open it.")
            .arg(version)
            .arg(steps.size()),
        {}};
  }
  if (version == steps.size()) return {};
  if (db.mode() == OpenMode::ReadOnly) {
    return Error{ErrorCode::ReadOnly,
                 Words::tr("This ledger was made by an older Encaisse and must be brought up to "
                           "date first. Open it once where it can be written."),
                 {}};
  }
  if (version > 0) {
    if (auto copied = copyBeside(db, version); !copied.ok()) return copied;
  }
  return inQuery([&]() -> Result<void> {
    const ForeignKeyPause pause{db};
    for (qsizetype i = version; i < steps.size(); ++i) {
      EXPECTS(steps[i].version == i + 1);
      if (auto applied = apply(db, steps[i], clock); !applied.ok()) return applied;
    }
    return {};
  });
}

}  // namespace encaisse
