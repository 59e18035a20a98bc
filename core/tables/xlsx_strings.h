#pragma once

#include <QByteArray>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace encaisse {

/// The texts of a workbook, which its cells name by number; kept in one piece of memory.
class XlsxStrings {
public:
  /// @param xml  xl/sharedStrings.xml
  static Result<XlsxStrings> read(const QString& name, QByteArray xml);

  size_t count() const { return m_ends.size(); }
  std::string_view at(size_t index) const {
    const size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view{m_text}.substr(begin, m_ends[index] - begin);
  }

private:
  std::string m_text;
  std::vector<quint32> m_ends;
};

}  // namespace encaisse
