#include "core/tables/xlsx_part.h"

#include <QCoreApplication>
#include <string_view>

#include "core/tables/row_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

// The reader holds a tag or text as a whole, and compares each attribute with all others.
constexpr size_t maxTag = 8192;
constexpr size_t maxStretch = 1 << 20;
constexpr int maxAttributes = 64;
constexpr int maxDepth = 64;

/// Whether the tag at the start of @p text is longer than any of a workbook.
bool isLongTag(std::string_view text) {
  char quote = '\0';
  for (size_t i = 0; i < std::min(text.size(), maxTag); ++i) {
    const char c = text[i];
    if (quote != '\0') {
      if (c == quote) quote = '\0';
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      return false;
    }
  }
  return text.size() >= maxTag;
}

bool hasEndlessPiece(std::string_view xml) {
  size_t at = 0;
  while (at < xml.size()) {
    const size_t next = std::min(xml.find('<', at + 1), xml.size());
    const size_t length = next - at;
    if (length > maxStretch || (length > maxTag && isLongTag(xml.substr(at, length)))) return true;
    at = next;
  }
  return false;
}

}  // namespace

Result<void> XlsxPart::open(const QString& name, QByteArray xml) {
  m_name = name;
  m_xml = std::move(xml);
  const std::string_view text{m_xml.constData(), size_t(m_xml.size())};
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF") ||
      text.substr(0, 256).find('\0') != std::string_view::npos) {
    return refuse(Words::tr("The workbook is not written in UTF-8. Save it again as .xlsx."));
  }
  if (hasEndlessPiece(text)) {
    return refuse(Words::tr("The workbook holds a text longer than any real one: it is damaged."));
  }
  rewind();
  return {};
}

void XlsxPart::rewind() {
  // From a device the reader decodes by small pieces; from bytes all at once.
  m_buffer.close();
  m_buffer.setBuffer(&m_xml);
  m_buffer.open(QIODevice::ReadOnly);
  m_reader.clear();
  m_reader.setDevice(&m_buffer);
  m_reader.setNamespaceProcessing(false);  // setDevice() switches it on
  m_depth = 0;
  m_error.reset();
}

void XlsxPart::close() {
  m_reader.clear();
  m_buffer.close();
  m_xml.clear();
}

Error XlsxPart::refuse(const QString& sentence, const QString& detail) const {
  return {ErrorCode::FileFormat, u"%1: %2"_s.arg(m_name, sentence), detail};
}

QXmlStreamReader::TokenType XlsxPart::fail(const QString& sentence, const QString& detail) {
  if (!m_error) m_error = refuse(sentence, detail);
  return QXmlStreamReader::Invalid;
}

QXmlStreamReader::TokenType XlsxPart::checkStart() {
  m_attributes = m_reader.attributes();
  if (++m_depth > maxDepth || m_attributes.size() > maxAttributes) {
    return fail(Words::tr("The workbook is built unlike any real one: it is damaged."));
  }
  return QXmlStreamReader::StartElement;
}

QXmlStreamReader::TokenType XlsxPart::next() {
  if (m_error) return QXmlStreamReader::Invalid;
  // The reader makes its list of attributes anew while somebody else holds it.
  m_attributes = {};
  const auto token = m_reader.readNext();
  switch (token) {
    case QXmlStreamReader::StartElement: return checkStart();
    case QXmlStreamReader::EndElement: --m_depth; return token;
    case QXmlStreamReader::StartDocument: {
      const auto encoding = m_reader.documentEncoding();
      if (encoding.isEmpty() || encoding.compare(u"UTF-8"_s, Qt::CaseInsensitive) == 0)
        return token;
      return fail(Words::tr("The workbook is not written in UTF-8. Save it again as .xlsx."));
    }
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
      return fail(Words::tr("The workbook declares a document type or entities, which no "
                            "spreadsheet program writes. It is not read."));
    case QXmlStreamReader::Invalid:
      return fail(Words::tr("The workbook is damaged here. Save it again, or fetch it again."),
                  m_reader.errorString());
    default: return token;
  }
}

void XlsxPart::skip() {
  const int outside = m_depth - 1;
  while (m_depth > outside && next() != QXmlStreamReader::Invalid) {
  }
}

bool XlsxPart::takeText(std::string& out) {
  const int outside = m_depth - 1;
  const size_t limit = out.size() + TableBounds::cellSize + 1;
  bool isTaken = false;
  while (m_depth > outside) {
    switch (next()) {
      case QXmlStreamReader::StartElement:
        isTaken = element() == u"t" || element() == u"v";
        if (element() == u"rPh" || element() == u"f") skip();
        break;
      case QXmlStreamReader::EndElement: isTaken = false; break;
      case QXmlStreamReader::Characters:
        if (isTaken && out.size() < limit) appendUtf8(out, m_reader.text());
        break;
      case QXmlStreamReader::Invalid: return false;
      default: break;
    }
  }
  if (out.size() > limit) out.resize(limit);
  return true;
}

void appendUtf8(std::string& out, QStringView text) {
  for (const QChar c : text) {
    if (c.unicode() >= 0x80) {
      const QByteArray utf8 = text.toUtf8();
      out.append(utf8.constData(), size_t(utf8.size()));
      return;
    }
  }
  const size_t start = out.size();
  out.resize(start + size_t(text.size()));
  for (qsizetype i = 0; i < text.size(); ++i) {
    out[start + size_t(i)] = char(text[i].unicode());
  }
}

}  // namespace encaisse
