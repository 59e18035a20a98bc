#include "core/import/text_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>
#include <QStringEncoder>
#include <cstring>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TextFile)
};

// Enough to tell a text from anything else.
constexpr size_t headSize = 65536;

Error fileError(ErrorCode code, const QString& path, const QString& sentence) {
  return {code, u"%1: %2"_s.arg(QFileInfo{path}.fileName(), sentence), {}};
}

bool isControl(char c) {
  const auto byte = quint8(c);
  return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v';
}

/// No text holds a zero; one with many control characters is none either.
bool looksLikeText(std::string_view head) {
  qsizetype controls = 0;
  for (const char c : head) {
    if (c == '\0') return false;
    controls += isControl(c) ? 1 : 0;
  }
  return size_t(controls) <= head.size() / 16;
}

struct WideText {
  ByteOrder order;
  size_t start;  ///< behind the byte order mark
};

std::optional<WideText> wideText(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return WideText{ByteOrder::Little, 2};
  if (bytes.starts_with("\xFE\xFF")) return WideText{ByteOrder::Big, 2};
  if (const auto order = utf16ByteOrder(bytes.substr(0, headSize))) return WideText{*order, 0};
  return std::nullopt;
}

/// Piece by piece, so that no third copy of the whole text is ever held.
QByteArray utf16ToUtf8(std::string_view bytes, ByteOrder order) {
  QStringDecoder decoder{order == ByteOrder::Little ? QStringConverter::Utf16LE
                                                    : QStringConverter::Utf16BE};
  QStringEncoder encoder{QStringConverter::Utf8};
  constexpr size_t pieceSize = 1 << 20;
  QByteArray utf8;
  for (size_t i = 0; i < bytes.size(); i += pieceSize) {
    const auto piece = bytes.substr(i, pieceSize);
    const QString decoded = decoder.decode(QByteArrayView{piece.data(), qsizetype(piece.size())});
    utf8 += QByteArray{encoder.encode(decoded)};
  }
  return utf8;
}

}  // namespace

Result<std::unique_ptr<TextFile>> TextFile::open(const QString& path, const QString& encoding) {
  std::unique_ptr<TextFile> text{new TextFile};
  text->m_path = path;
  text->m_file.setFileName(path);
  const QFileInfo info{path};
  if (!info.exists()) {
    return Error{ErrorCode::NotFound, Words::tr("There is no file %1.").arg(path), {}};
  }
  if (!info.isFile() || !text->m_file.open(QIODevice::ReadOnly)) {
    return Error{ErrorCode::Storage, Words::tr("%1 cannot be read.").arg(path), {}};
  }
  const qint64 size = text->m_file.size();
  if (size == 0) {
    return fileError(ErrorCode::FileFormat, path, Words::tr("The file is empty."));
  }
  if (size > maximalSize) {
    return fileError(ErrorCode::FileFormat, path,
                     Words::tr("The file is larger than %1 MB. Export it in several parts.")
                         .arg(maximalSize >> 20));
  }
  const uchar* mapped = text->m_file.map(0, size);
  if (mapped == nullptr) {
    return Error{ErrorCode::Storage, Words::tr("%1 cannot be read.").arg(path),
                 text->m_file.errorString()};
  }
  text->m_all = {reinterpret_cast<const char*>(mapped), size_t(size)};
  if (auto examined = text->examine(encoding); !examined.ok()) return examined.error();
  return text;
}

Result<std::unique_ptr<TextFile>> TextFile::fromBytes(const QString& name, QByteArray bytes,
                                                      const QString& encoding) {
  std::unique_ptr<TextFile> text{new TextFile};
  text->m_path = name;
  text->m_bytes = std::move(bytes);
  text->m_all = {text->m_bytes.constData(), size_t(text->m_bytes.size())};
  if (text->m_all.empty()) {
    return fileError(ErrorCode::FileFormat, name, Words::tr("The file is empty."));
  }
  if (auto examined = text->examine(encoding); !examined.ok()) return examined.error();
  return text;
}

Error TextFile::notText() const {
  return fileError(ErrorCode::FileFormat, m_path,
                   Words::tr("This is not a text file. Export it as text (FEC, CSV) first."));
}

/// @return whether the file is in UTF-16 and was converted
Result<bool> TextFile::readUtf16(std::optional<TextEncoding> forced) {
  if (forced && *forced != TextEncoding::Utf16) return false;
  const auto wide = wideText(m_all);
  if (!wide && !forced) return false;
  if (size() > maximalUtf16Size) {
    return fileError(ErrorCode::FileFormat, m_path,
                     Words::tr("The file is larger than %1 MB, too much for UTF-16. Save it as "
                               "UTF-8.")
                         .arg(maximalUtf16Size >> 20));
  }
  m_converted =
      utf16ToUtf8(m_all.substr(wide ? wide->start : 0), wide ? wide->order : ByteOrder::Little);
  m_text = {m_converted.constData(), size_t(m_converted.size())};
  m_encoding = TextEncoding::Utf16;
  return true;
}

Result<void> TextFile::examine(const QString& encoding) {
  const auto forced = encoding.isEmpty() ? std::nullopt : encodingNamed(encoding);
  if (!forced && !encoding.isEmpty()) {
    return Error{ErrorCode::InvalidInput,
                 Words::tr("There is no encoding %1. Known are UTF-8, UTF-16, ISO 8859-15, "
                           "Windows-1252 and CP850.")
                     .arg(encoding),
                 {}};
  }
  m_text = m_all;
  const auto converted = readUtf16(forced);
  if (!converted.ok()) return converted.error();
  if (m_text.starts_with("\xEF\xBB\xBF")) m_text.remove_prefix(3);
  // DOS programs end a text with Ctrl+Z.
  if (m_text.ends_with('\x1A')) m_text.remove_suffix(1);
  if (!looksLikeText(m_text.substr(0, headSize))) return notText();
  if (m_text.empty()) {
    return fileError(ErrorCode::FileFormat, m_path, Words::tr("The file is empty."));
  }
  if (!converted.value()) {
    const bool valid = (!forced || *forced == TextEncoding::Utf8) && encaisse::isUtf8(m_text);
    if (forced == TextEncoding::Utf8 && !valid) {
      return fileError(ErrorCode::FileFormat, m_path,
                       Words::tr("The file is not in UTF-8. Leave the encoding to be found."));
    }
    m_encoding = valid ? TextEncoding::Utf8 : forced ? *forced : singleByteEncoding(m_text);
  }
  m_lineEnd = m_text.find('\n') == std::string_view::npos ? '\r' : '\n';
  return {};
}

bool TextFile::nextLine(std::string_view& line) {
  while (m_position < m_text.size()) {
    const char* begin = m_text.data() + m_position;
    const size_t left = m_text.size() - m_position;
    const auto* end = static_cast<const char*>(std::memchr(begin, m_lineEnd, left));
    const size_t length = end == nullptr ? left : size_t(end - begin);
    m_position += end == nullptr ? left : length + 1;
    ++m_line;
    line = {begin, length};
    while (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (!trimmed(line).empty()) return true;
  }
  return false;
}

bool TextFile::endsWithoutBreak() const {
  return m_position >= m_text.size() && !m_text.ends_with(m_lineEnd);
}

void TextFile::rewind() {
  m_position = 0;
  m_line = 0;
}

std::string_view TextFile::toUtf8(std::string_view raw, std::string& scratch) const {
  if (isUtf8() || isAscii(raw)) return raw;
  scratch.clear();
  appendUtf8(scratch, raw, m_encoding);
  return scratch;
}

QString TextFile::toQString(std::string_view raw) const {
  std::string scratch;
  const auto utf8 = toUtf8(raw, scratch);
  return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::string_view trimmed(std::string_view text) {
  const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
  while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
  while (!text.empty() && isBlank(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace encaisse
