#pragma once

#include <functional>
#include <vector>

#include "core/base/stop_token.h"
#include "core/tables/table_reader.h"

namespace encaisse {

/// @return whether to go on
using RowVisitor = std::function<bool(const TableRow&)>;

/// Reads a table from its start and hands over the rows below a line, until the visitor has enough.
/// @param below  line of the header; 0: all rows
/// @error FileFormat, Cancelled
Result<void> readRows(TableReader& table, qint64 below, const RowVisitor& visit,
                      const Progress& progress = {}, const StopToken& stop = {});

/// Counts the rows that hold more cells than the header has headings. Where few do, a separator or
/// a line break stands inside a text there, and what follows it is in the wrong column.
class ExtraCells {
public:
  /// @param headers  as written; empty ones at the end do not count
  explicit ExtraCells(const QList<QString>& headers);
  void look(const TableRow& row);
  /// The lines to report; none where most rows are so: then the file has columns without headings.
  std::vector<qint64> lines() const;

private:
  static constexpr size_t kept = 200;

  size_t m_width = 0;  ///< 0: the file has no header
  qint64 m_rows = 0;
  qint64 m_wide = 0;
  std::vector<qint64> m_lines;
};

}  // namespace encaisse
