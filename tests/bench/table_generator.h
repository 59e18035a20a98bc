#pragma once

#include <QString>

namespace encaisse::bench {

/// Tables of generated items, for the benchmarks. The same numbers give the same file.

/// The native layout: an invoice a row, every third one paid by the row after it.
void writeNative(const QString& path, int rows);
/// As accounting programs write lists: semicolons, decimal commas, days first.
void writeDelimited(const QString& path, int rows);
/// The same as a workbook.
void writeXlsx(const QString& path, int rows);
/// All that is open at the end of a month: @p first to @p first + @p rows, one a row.
void writeOpenItems(const QString& path, int first, int rows);

}  // namespace encaisse::bench
