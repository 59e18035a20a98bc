#include "core/import/text_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TextFile)
};

constexpr size_t blockSize = 1 << 20;

bool isAscii(std::string_view text) {
  size_t i = 0;
  for (; i + 8 <= text.size(); i += 8) {
    quint64 word = 0;
    std::memcpy(&word, text.data() + i, 8);
    if ((word & 0x8080808080808080U) != 0) return false;
  }
  for (; i < text.size(); ++i) {
    if ((quint8(text[i]) & 0x80U) != 0) return false;
  }
  return true;
}

/// Length of the UTF-8 sequence that starts here, 0 when it is none (overlong forms and surrogates
/// included: RFC 3629).
size_t utf8SequenceLength(std::string_view text) {
  const auto byte = [&](size_t i) { return i < text.size() ? quint8(text[i]) : quint8{0}; };
  const auto continues = [&](size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const quint8 first = byte(0);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return continues(1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    const bool overlong = first == 0xE0 && byte(1) < 0xA0;
    const bool surrogate = first == 0xED && byte(1) > 0x9F;
    return continues(1) && continues(2) && !overlong && !surrogate ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    const bool overlong = first == 0xF0 && byte(1) < 0x90;
    const bool beyond = first == 0xF4 && byte(1) > 0x8F;
    return continues(1) && continues(2) && continues(3) && !overlong && !beyond ? 4 : 0;
  }
  return 0;
}

bool isUtf8(std::string_view text) {
  size_t i = 0;
  while (i < text.size()) {
    const auto block = text.substr(i, blockSize);
    if (isAscii(block)) {
      i += block.size();
      continue;
    }
    const size_t end = std::min(i + blockSize, text.size());
    while (i < end) {
      if (i + 8 <= end && isAscii(text.substr(i, 8))) {
        i += 8;
        continue;
      }
      const size_t length = utf8SequenceLength(text.substr(i, 4));
      if (length == 0) return false;
      i += length;
    }
  }
  return true;
}

/// Bytes 0x80–0x9F are letters and signs in Windows-1252 but control characters in ISO 8859-15.
TextEncoding singleByteEncoding(std::string_view text) {
  for (const char c : text) {
    const auto byte = quint8(c);
    if (byte >= 0x80 && byte <= 0x9F) return TextEncoding::Windows1252;
  }
  return TextEncoding::Latin9;
}

// The places where the two differ from ISO 8859-1 (Unicode consortium, 8859-15.TXT and CP1252.TXT).
constexpr std::array<char16_t, 32> windows1252High{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

char16_t latin9(quint8 byte) {
  switch (byte) {
    case 0xA4: return 0x20AC;
    case 0xA6: return 0x0160;
    case 0xA8: return 0x0161;
    case 0xB4: return 0x017D;
    case 0xB8: return 0x017E;
    case 0xBC: return 0x0152;
    case 0xBD: return 0x0153;
    case 0xBE: return 0x0178;
    default: return byte;
  }
}

void appendUtf8(std::string& out, char16_t c) {
  const quint32 code = c;
  if (code < 0x80) {
    out += char(code);
  } else if (code < 0x800) {
    out += char(0xC0U | (code >> 6U));
    out += char(0x80U | (code & 0x3FU));
  } else {
    out += char(0xE0U | (code >> 12U));
    out += char(0x80U | ((code >> 6U) & 0x3FU));
    out += char(0x80U | (code & 0x3FU));
  }
}

Error fileError(ErrorCode code, const QString& path, const QString& sentence) {
  return {code, u"%1: %2"_s.arg(QFileInfo{path}.fileName(), sentence), {}};
}

/// UTF-16 by its byte order mark: the only wide encoding that accounting programs write.
std::optional<QStringConverter::Encoding> utf16Encoding(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return QStringConverter::Utf16LE;
  if (bytes.starts_with("\xFE\xFF")) return QStringConverter::Utf16BE;
  return std::nullopt;
}

}  // namespace

Result<std::unique_ptr<TextFile>> TextFile::open(const QString& path) {
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
  const uchar* mapped = text->m_file.map(0, size);
  if (mapped == nullptr) {
    return Error{ErrorCode::Storage, Words::tr("%1 cannot be read.").arg(path),
                 text->m_file.errorString()};
  }
  text->m_all = {reinterpret_cast<const char*>(mapped), size_t(size)};
  if (auto examined = text->examine(); !examined.ok()) return examined.error();
  return text;
}

Result<std::unique_ptr<TextFile>> TextFile::fromBytes(const QString& name, QByteArray bytes) {
  std::unique_ptr<TextFile> text{new TextFile};
  text->m_path = name;
  text->m_converted = std::move(bytes);
  text->m_all = {text->m_converted.constData(), size_t(text->m_converted.size())};
  if (text->m_all.empty()) {
    return fileError(ErrorCode::FileFormat, name, Words::tr("The file is empty."));
  }
  if (auto examined = text->examine(); !examined.ok()) return examined.error();
  return text;
}

Result<void> TextFile::examine() {
  m_text = m_all;
  if (const auto wide = utf16Encoding(m_all)) {
    QStringDecoder decoder{*wide};
    const QString decoded =
        decoder.decode(QByteArrayView{m_all.data() + 2, qsizetype(m_all.size()) - 2});
    m_converted = decoded.toUtf8();
    m_text = {m_converted.constData(), size_t(m_converted.size())};
  } else if (m_text.starts_with("\xEF\xBB\xBF")) {
    m_text.remove_prefix(3);
  }
  if (m_text.substr(0, 65536).find('\0') != std::string_view::npos) {
    return fileError(ErrorCode::FileFormat, m_path,
                     Words::tr("This is not a text file. Export it as text (FEC) first."));
  }
  m_encoding = isUtf8(m_text) ? TextEncoding::Utf8 : singleByteEncoding(m_text);
  m_lineEnd = m_text.find('\n') == std::string_view::npos ? '\r' : '\n';
  return {};
}

QString TextFile::encodingName() const {
  switch (m_encoding) {
    case TextEncoding::Utf8: return u"UTF-8"_s;
    case TextEncoding::Latin9: return u"ISO 8859-15"_s;
    case TextEncoding::Windows1252: return u"Windows-1252"_s;
  }
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
  if (m_encoding == TextEncoding::Utf8 || isAscii(raw)) return raw;
  scratch.clear();
  for (const char c : raw) {
    const auto byte = quint8(c);
    const bool isHigh = m_encoding == TextEncoding::Windows1252 && byte >= 0x80 && byte <= 0x9F;
    const bool isLatin9 = m_encoding == TextEncoding::Latin9;
    appendUtf8(scratch, isHigh     ? windows1252High[byte - 0x80U]
                        : isLatin9 ? latin9(byte)
                                   : char16_t(byte));
  }
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
