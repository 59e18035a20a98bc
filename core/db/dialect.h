#pragma once

#include <QString>

namespace encaisse {

/// The words in which SQLite and the PostgreSQL that comes later differ. Schema steps are written
/// with {braces}; this is the one place that knows what they become.
///
///     {id}       the row's own key          {table}   closes a CREATE TABLE
///     {number}   the same, never used again after its row is gone
///     {ref}      another row's key          {day}     ISO day, "2026-10-31"
///     {money}    minor units, 64 bits       {instant} UTC, ISO 8601
///     {int}, {text}, {flag} (0 or 1), {blob}
///     {today}    the day on this machine, as {day}; for views only: a figure takes its day from
///     its
///                caller
QString inSqlite(QString sql);

}  // namespace encaisse
