#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/import/text_encoding.h"

namespace encaisse {

/// A text file of lines and fields in one of the encodings that accounting programs write. The
/// bytes are mapped, not copied (but for UTF-16); texts become UTF-8 only where they are kept.
class TextFile {
public:
  /// Longer files are refused: nothing that a firm exports comes near.
  static constexpr qint64 maximalSize = qint64{768} << 20;
  static constexpr qint64 maximalUtf16Size = qint64{256} << 20;

  /// @param encoding  the name of one; empty: found from the content (see text_encoding.h)
  /// @error NotFound, Storage, FileFormat (empty, too long, no text at all, or not in that
  ///        encoding), InvalidInput (an encoding that nobody knows)
  static Result<std::unique_ptr<TextFile>> open(const QString& path, const QString& encoding = {});
  /// The same over bytes in memory, for tests and converted files.
  static Result<std::unique_ptr<TextFile>> fromBytes(const QString& name, QByteArray bytes,
                                                     const QString& encoding = {});

  const QString& path() const { return m_path; }
  qint64 size() const { return qint64(m_all.size()); }
  /// The whole file, byte order mark included.
  std::string_view all() const { return m_all; }
  /// The text itself: without the byte order mark, and in UTF-8 where the file is in UTF-16.
  std::string_view text() const { return m_text; }
  TextEncoding encoding() const { return m_encoding; }
  QString encodingName() const { return encaisse::encodingName(m_encoding); }
  /// Whether toUtf8() gives pieces of text() as they are.
  bool isUtf8() const { return m_encoding <= TextEncoding::Utf16; }

  /// Moves to the next line that is not blank; records end with LF, CRLF or a lone CR.
  bool nextLine(std::string_view& line);
  qint64 lineNumber() const { return m_line; }  ///< of the last line given, 1-based
  /// Whether the last line given ends the file without a line break, as a file cut off does.
  bool endsWithoutBreak() const;
  qint64 position() const { return qint64(m_position); }
  void rewind();

  /// UTF-8 of a piece of this file; @p scratch holds it where it had to be converted.
  std::string_view toUtf8(std::string_view raw, std::string& scratch) const;
  QString toQString(std::string_view raw) const;

private:
  Result<void> examine(const QString& encoding);
  Result<bool> readUtf16(std::optional<TextEncoding> forced);
  Error notText() const;

  QString m_path;
  QFile m_file;
  QByteArray m_bytes;
  QByteArray m_converted;
  std::string_view m_all;
  std::string_view m_text;
  TextEncoding m_encoding = TextEncoding::Utf8;
  char m_lineEnd = '\n';
  size_t m_position = 0;
  qint64 m_line = 0;
};

/// Without the blanks and stray carriage returns around it.
std::string_view trimmed(std::string_view text);

}  // namespace encaisse
