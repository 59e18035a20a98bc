#include "core/tables/row_store.h"

#include <algorithm>
#include <cstring>

namespace encaisse {
namespace {

constexpr size_t chunkSize = size_t{1} << 20;

/// Before each row and before the text of each cell that is not empty.
struct RowHead {
  qint64 line = 0;
  quint32 size = 0;  ///< of the cells that follow, bytes
  quint32 cells = 0;
};
struct CellHead {
  quint32 size = 0;
  quint16 column = 0;
  CellType type = CellType::Text;
};

template <typename Head>
void put(std::string& out, const Head& head) {
  out.append(reinterpret_cast<const char*>(&head), sizeof head);
}

template <typename Head>
Head take(std::string_view& bytes) {
  Head head;
  std::memcpy(&head, bytes.data(), sizeof head);
  bytes.remove_prefix(sizeof head);
  return head;
}

size_t packedSize(const TableRow& row) {
  size_t size = 0;
  for (const auto& cell : row.cells) {
    if (!cell.text.empty()) size += sizeof(CellHead) + cell.text.size();
  }
  return size;
}

}  // namespace

void RowStore::clear() { *this = {}; }

void RowStore::rewind() { m_given = m_chunk = m_offset = 0; }

bool RowStore::append(const TableRow& row) {
  if (m_isFull) return false;
  const size_t cells = packedSize(row);
  const size_t size = sizeof(RowHead) + cells;
  if (m_size + size > largest) {
    clear();
    m_isFull = true;
    return false;
  }
  if (m_chunks.empty() || m_chunks.back().size() + size > m_chunks.back().capacity()) {
    m_chunks.emplace_back().reserve(std::max(chunkSize, size));
  }
  std::string& out = m_chunks.back();
  put(out, RowHead{row.line, quint32(cells), quint32(row.cells.size())});
  for (size_t i = 0; i < row.cells.size(); ++i) {
    const auto& cell = row.cells[i];
    if (cell.text.empty()) continue;
    put(out, CellHead{quint32(cell.text.size()), quint16(i), cell.type});
    out.append(cell.text);
  }
  m_size += size;
  // What is written counts as given: the reader has just handed it out.
  m_given = m_size;
  m_chunk = m_chunks.size() - 1;
  m_offset = out.size();
  return true;
}

bool RowStore::next(TableRow& row) {
  if (m_given == m_size) return false;
  if (m_offset == m_chunks[m_chunk].size()) {
    ++m_chunk;
    m_offset = 0;
  }
  std::string_view bytes = std::string_view{m_chunks[m_chunk]}.substr(m_offset);
  const auto head = take<RowHead>(bytes);
  row.line = head.line;
  row.cells.assign(head.cells, {});
  auto left = bytes.substr(0, head.size);
  while (!left.empty()) {
    const auto cell = take<CellHead>(left);
    row.cells[cell.column] = {left.substr(0, cell.size), cell.type};
    left.remove_prefix(cell.size);
  }
  m_offset += sizeof head + head.size;
  m_given += sizeof head + head.size;
  return true;
}

}  // namespace encaisse
