#pragma once

#include <deque>
#include <string>

#include "core/tables/table_reader.h"

namespace encaisse {

/// Rows that were read once, packed, so that a second reading need not parse them again. It holds
/// at most 96 MiB; a table beyond that is not kept at all.
class RowStore {
public:
  static constexpr size_t largest = size_t{96} << 20;

  /// @return false: there is no room, and the store is empty from now on
  bool append(const TableRow& row);
  void clear();

  void rewind();
  /// Gives the next row; its texts are views into the store. @return false at the end
  bool next(TableRow& row);

  bool isFull() const { return m_isFull; }
  size_t size() const { return m_size; }       ///< bytes
  size_t position() const { return m_given; }  ///< bytes of the rows given since rewind()

private:
  std::deque<std::string> m_chunks;  ///< a row does not go on in the next one
  size_t m_size = 0;
  size_t m_given = 0;
  size_t m_chunk = 0;
  size_t m_offset = 0;
  bool m_isFull = false;
};

}  // namespace encaisse
