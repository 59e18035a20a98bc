#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/tables/table_reader.h"

namespace encaisse {

/// The bounds of a row, whatever the file: beyond them it is no table that a person made.
struct TableBounds {
  static constexpr qint64 fileSize = qint64{512} << 20;
  static constexpr size_t cells = 4096;
  static constexpr size_t cellSize = 65536;
  static constexpr size_t rowSize = size_t{4} << 20;
};

/// Keeps the texts of one row that are not found as they are in the file. Views into it hold once
/// settle() was called, until clear().
class RowText {
public:
  void clear() {
    m_text.clear();
    m_places.clear();
  }
  /// Where the text of @p cell is to be appended.
  std::string& textOf(size_t cell) {
    m_places.push_back({cell, m_text.size()});
    return m_text;
  }
  size_t size() const { return m_text.size(); }
  /// What was appended since the last call of textOf().
  std::string_view lastText() const {
    return std::string_view{m_text}.substr(m_places.empty() ? 0 : m_places.back().begin);
  }
  /// Sets the views of the cells whose text is here, each trimmed by @p trim.
  template <typename Trim>
  void settle(std::vector<TableCell>& cells, Trim trim) const {
    const std::string_view all = m_text;
    for (size_t i = 0; i < m_places.size(); ++i) {
      const size_t end = i + 1 < m_places.size() ? m_places[i + 1].begin : all.size();
      const auto [cell, begin] = m_places[i];
      cells[cell].text = trim(all.substr(begin, end - begin));
    }
  }

private:
  struct Place {
    size_t cell;
    size_t begin;
  };
  std::string m_text;
  std::vector<Place> m_places;
};

/// Without the blanks around it, no-break spaces and line breaks included.
// NOLINTNEXTLINE(readability-function-cognitive-complexity): every cell of a file goes through it
inline std::string_view trimmedCell(std::string_view text) {
  const auto blankAtFront = [&]() -> size_t {
    const auto c = quint8(text.front());
    if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
    if (c < 0x80) return 0;
    if (text.starts_with("\xC2\xA0")) return 2;
    return text.starts_with("\xE2\x80\xAF") ? 3 : 0;
  };
  const auto blankAtBack = [&]() -> size_t {
    const auto c = quint8(text.back());
    if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
    if (c < 0x80) return 0;
    if (text.ends_with("\xC2\xA0")) return 2;
    return text.ends_with("\xE2\x80\xAF") ? 3 : 0;
  };
  while (!text.empty()) {
    const size_t blank = blankAtFront();
    if (blank == 0) break;
    text.remove_prefix(blank);
  }
  while (!text.empty()) {
    const size_t blank = blankAtBack();
    if (blank == 0) break;
    text.remove_suffix(blank);
  }
  return text;
}

/// Takes the empty cells off the end. @return whether any is left
inline bool dropEmptyEnd(std::vector<TableCell>& cells) {
  while (!cells.empty() && cells.back().text.empty()) cells.pop_back();
  return !cells.empty();
}

}  // namespace encaisse
