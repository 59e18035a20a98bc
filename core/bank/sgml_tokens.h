#pragma once

#include <optional>
#include <string_view>

#include "core/import/text_file.h"

namespace encaisse {

/// A tag of an SGML or XML file and the text behind it.
struct SgmlToken {
  std::string_view name;  ///< without "/"
  bool closes = false;    ///< </NAME>
  std::string_view text;  ///< up to the next tag, without blanks around; still encoded
  qint64 line = 0;
  qint64 column = 0;
};

/// Cuts a text into tags, for formats whose tags need not be closed (OFX 1) and files that mix this
/// with XML. Comments, processing instructions and attributes are passed over; there are no
/// document types and no entities but the five of XML, &nbsp; and numbers.
class SgmlTokens {
public:
  enum class Problem { CutOff, DocumentType, TooLong };

  explicit SgmlTokens(std::string_view text) : m_text{text} {}

  /// Moves to the next tag; false at the end or at a problem.
  bool next(SgmlToken& token);
  std::optional<Problem> problem() const { return m_problem; }
  qint64 line() const { return m_line; }
  qint64 column() const { return qint64(m_counted - m_lineStart) + 1; }

private:
  bool nextMarkup(size_t& open);
  bool passOver(size_t open, std::string_view end);
  std::string_view takeText();
  void countTo(size_t at);
  bool fail(Problem problem, size_t at);

  std::string_view m_text;
  size_t m_at = 0;
  size_t m_counted = 0;  ///< up to here lines are counted
  size_t m_lineStart = 0;
  qint64 m_line = 1;
  std::optional<Problem> m_problem;
};

/// A text of a token as people read it: in one line, entities resolved, CDATA taken out.
QString sgmlText(const TextFile& file, std::string_view raw);

}  // namespace encaisse
