#pragma once

#include <QList>
#include <QString>

#include "core/db/database.h"
#include "core/import/batch.h"
#include "core/import/import_issue.h"
#include "core/money/money.h"

namespace encaisse {

struct CustomerTable;

/// One field of one customer that a file changes.
struct CustomerChange {
  QString code;
  QString name;
  QString field;   ///< key of the TableField
  QString before;  ///< empty for a new customer
  QString after;
};

/// What a file of customers brings.
struct CustomerChanges {
  qint64 added = 0;
  qint64 changed = 0;  ///< customers with at least one changed field
  qint64 unchanged = 0;
  QList<CustomerChange> changes;  ///< the first 1 000, old and new
  qint64 changeCount = 0;
  QList<ImportIssue> issues;  ///< terms or limits that cannot be read
};

/// Stores customers from a file, inside the caller's transaction. A column that the file does not
/// have changes nothing, nor does an empty cell. An insured limit that is another than the running
/// one of that insurer ends it and takes its place, from the day it states or that of the import.
/// @param batch  as stored
/// @throws DbError
CustomerChanges storeCustomers(Database& db, const CustomerTable& table, Currency currency,
                               const Batch& batch);

/// Takes back what a batch changed. @return one sentence for each value that was changed since:
/// then the caller rolls its transaction back. @throws DbError
QList<QString> revertCustomers(Database& db, qint64 batchId);

}  // namespace encaisse
