#pragma once

#include <QJsonObject>
#include <QString>

#include "core/db/database.h"

namespace encaisse {

/// One row of a table of the law as the audit log keeps it: column by column, so that undo puts it
/// back whole. It knows only the tables of this folder and own_rate; another is a broken contract.
/// All @throw DbError.

/// Empty when there is no such row.
QJsonObject readRecordRow(const Database& db, const QString& table, qint64 id);
/// Writes the row as it was; an empty @p row removes it.
void putRecordRow(Database& db, const QString& table, qint64 id, const QJsonObject& row);
bool isRecordTable(const QString& table);

}  // namespace encaisse
