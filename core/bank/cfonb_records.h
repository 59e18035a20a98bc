#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/import/text_file.h"

namespace encaisse {

/// Cuts a file into records of 120 characters, whether it has line breaks or not.
class CfonbRecords {
public:
  explicit CfonbRecords(TextFile& text) : m_text{text} {}

  /// @return false at the end of the file
  /// @error FileFormat  a line that is no whole number of records
  Result<bool> next(QString& record);

  /// Line of the last record; where several records stand on one line, how many it is in the file.
  qint64 line() const { return m_joined ? m_count : m_text.lineNumber(); }

private:
  bool nextLine();
  size_t recordEnd() const;

  TextFile& m_text;
  std::string_view m_rest;  ///< of the line, without final blanks
  bool m_joined = false;
  qint64 m_count = 0;
};

}  // namespace encaisse
