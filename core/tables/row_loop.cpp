#include "core/tables/row_loop.h"

#include <QCoreApplication>

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(LedgerTable)
};

constexpr qint64 progressRows = 4096;

}  // namespace

Result<void> readRows(TableReader& table, qint64 below, const RowVisitor& visit,
                      const Progress& progress, const StopToken& stop) {
  TableRow row;
  table.rewind();
  for (qint64 count = 1;; ++count) {
    const auto more = table.next(row);
    if (!more.ok()) return more.error();
    if (!more.value()) return {};
    if (row.line > below && !visit(row)) return {};
    if (count % progressRows != 0) continue;
    if (stop.stopRequested()) {
      return Error{ErrorCode::Cancelled, Words::tr("The import was stopped."), {}};
    }
    if (progress) progress(table.position(), table.size());
  }
}

ExtraCells::ExtraCells(const QList<QString>& headers) : m_width{size_t(headers.size())} {
  while (m_width > 0 && headers[qsizetype(m_width) - 1].isEmpty()) --m_width;
}

void ExtraCells::look(const TableRow& row) {
  ++m_rows;
  if (m_width == 0 || row.cells.size() <= m_width) return;
  ++m_wide;
  if (m_lines.size() < kept) m_lines.push_back(row.line);
}

std::vector<qint64> ExtraCells::lines() const {
  return m_wide * 2 <= m_rows ? m_lines : std::vector<qint64>{};
}

}  // namespace encaisse
