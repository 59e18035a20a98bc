#pragma once

#include <QByteArray>
#include <QList>
#include <string>
#include <vector>

#include "core/tables/table_reader.h"

namespace encaisse::testing {

/// A table in memory: lines of cells parted by "|". A cell that begins with "#" is a number and one
/// with "@" a day, as a spreadsheet types them. Empty lines count but are not given, as the reader
/// of files does.
class MemoryTable : public TableReader {
public:
  explicit MemoryTable(const QByteArray& text, const QString& name = QStringLiteral("table.csv"))
      : m_name{name} {
    for (const auto& line : text.split('\n')) {
      auto& cells = m_lines.emplace_back();
      for (const auto& cell : line.split('|')) cells.push_back(cell.trimmed().toStdString());
    }
  }

  Result<bool> next(TableRow& row) override {
    while (m_next < m_lines.size()) {
      const auto& line = m_lines[m_next++];
      row.line = qint64(m_next);
      row.cells.clear();
      bool any = false;
      for (const auto& cell : line) {
        const std::string_view all = cell;
        if (all.size() > 1 && all.front() == '#') {
          row.cells.push_back({all.substr(1), CellType::Number});
        } else if (all.size() > 1 && all.front() == '@') {
          row.cells.push_back({all.substr(1), CellType::Day});
        } else {
          row.cells.push_back({all, CellType::Text});
        }
        any = any || !all.empty();
      }
      if (any) return true;
    }
    return false;
  }
  void rewind() override { m_next = 0; }
  qint64 position() const override { return qint64(m_next); }
  qint64 size() const override { return qint64(m_lines.size()); }
  QString fileName() const override { return m_name; }
  QString format() const override { return QStringLiteral("delimited"); }
  QString encoding() const override { return QStringLiteral("UTF-8"); }
  QString separator() const override { return QStringLiteral("|"); }

private:
  QString m_name;
  std::vector<std::vector<std::string>> m_lines;
  size_t m_next = 0;
};

}  // namespace encaisse::testing
