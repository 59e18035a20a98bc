#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/customers/customer.h"
#include "core/exchange/table_export.h"
#include "core/exchange/xlsx_writer.h"
#include "core/items/item.h"
#include "core/receivables/aging.h"
#include "core/receivables/snapshot.h"

namespace encaisse {

/// One CSV file of an exported ledger.
struct ExportTable {
  QString fileName;  ///< "items.csv"
  Table table;
};

/// Items with all they say, one a row; days late are those of @p asOf.
Table itemTable(const QList<Item>& items, Currency currency, QDate asOf);

/// The stable word for a column of an aged balance: "days31to60", "daysOver90".
QString bucketKey(const Buckets& buckets, int bucket);

/// The ledger at the end of @p asOf as tables that other programs read: customers, contacts, items,
/// allocations, aged balance, and all of it once more in the native layout, which brings the same
/// balances back when it is imported elsewhere. Headers are stable English words.
/// @param snapshot  complete: since is invalid (contract)
/// @param items     those booked by @p asOf with their texts, open amounts of that day
QList<ExportTable> exportTables(const Snapshot& snapshot, const QList<Item>& items,
                                const QList<Contact>& contacts, QDate asOf);

/// The open items, the aged balance and the customers of @p asOf, as sheets of one workbook;
/// amounts are summed below the first two. Headers are those of the CSV files.
/// @param items  as for exportTables()
QList<Sheet> exportSheets(const Snapshot& snapshot, const QList<Item>& items, QDate asOf);

/// That a file could not be written, with what to do.
Error notWritten(const QString& path, const QString& detail);

/// Writes each table as a UTF-8 CSV file into @p folder (made when missing); a file that is there
/// already is replaced as a whole or left as it was.
/// @return the paths written
/// @error Storage
Result<QList<QString>> writeCsvFolder(const QList<ExportTable>& tables, const QString& folder);

}  // namespace encaisse
