#include "core/import/xml_cursor.h"

#include <QCoreApplication>
#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(XmlCursor)
};

constexpr size_t maxText = 1 << 20;
constexpr size_t maxTag = 4096;
constexpr int maxDepth = 64;
constexpr int maxNamespaces = 32;

std::string_view viewOf(const QByteArray& bytes) {
  return {bytes.constData(), size_t(bytes.size())};
}

/// A piece of markup by how it begins and ends.
struct Markup {
  std::string_view end;
  size_t limit = 0;
};

/// None: a document type, or a declaration of entities.
std::optional<Markup> markupOf(std::string_view rest) {
  if (rest.starts_with("<!--")) return Markup{"-->", maxText};
  if (rest.starts_with("<![CDATA[")) return Markup{"]]>", maxText};
  if (rest.starts_with("<?")) return Markup{"?>", maxTag};
  if (rest.starts_with("<!")) return std::nullopt;
  return Markup{">", maxTag};
}

struct Problem {
  size_t at = 0;
  QString sentence;
};

QString tooLong() {
  return Words::tr("A text in the file is longer than any real one. The file is damaged.");
}

Error refusedAt(const QString& name, std::string_view text, const Problem& problem) {
  const auto before = text.substr(0, problem.at);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const size_t column = before.size() - (before.rfind('\n') + 1) + 1;  // npos + 1 is 0
  return {ErrorCode::FileFormat,
          u"%1:%2:%3: %4"_s.arg(name).arg(line).arg(column).arg(problem.sentence),
          {}};
}

/// Looks through the whole file before it is read, since the reader holds each text, tag and
/// document type in memory as a whole.
std::optional<Problem> problemIn(std::string_view text) {
  size_t i = 0;
  for (;;) {
    const size_t open = text.find('<', i);
    if (std::min(open, text.size()) - i > maxText) return Problem{i, tooLong()};
    if (open == std::string_view::npos) return std::nullopt;
    const auto markup = markupOf(text.substr(open, 9));
    if (!markup) {
      return Problem{open, Words::tr("The file declares a document type or entities, which "
                                     "statements do not need and attacks do. It is not read.")};
    }
    const size_t end = text.find(markup->end, open + 1);
    if (std::min(end, text.size()) - open > markup->limit) return Problem{open, tooLong()};
    if (end == std::string_view::npos) return std::nullopt;  // the reader will say it is cut off
    i = end + markup->end.size();
  }
}

bool beginsLikeXml(std::string_view text) {
  const size_t first = text.find_first_not_of(" \t\r\n");
  return first != std::string_view::npos && text[first] == '<';
}

/// The length of the XML declaration and what stands before it.
size_t declarationLength(std::string_view text) {
  const size_t first = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  if (!text.substr(first).starts_with("<?xml")) return first;
  const size_t end = text.find("?>", first);
  return end == std::string_view::npos ? first : end + 2;
}

/// The encoding that the file declares, where it is one that we read.
std::optional<TextEncoding> declaredEncoding(std::string_view text) {
  const auto declaration = text.substr(0, declarationLength(text));
  const size_t at = declaration.find("encoding=");
  if (at == std::string_view::npos || at + 10 > declaration.size()) return std::nullopt;
  const auto rest = declaration.substr(at + 10);
  const auto name = rest.substr(0, rest.find_first_of("\"'"));
  return encodingNamed(QString::fromLatin1(name.data(), qsizetype(name.size())));
}

/// Opens the file in the encoding that its content shows. A declaration counts only where the
/// content is no UTF-8, since many a program declares what it does not write.
Result<std::unique_ptr<TextFile>> openText(const QString& name, const QByteArray& bytes) {
  auto file = TextFile::fromBytes(name, bytes);
  if (!file.ok() || file.value()->isUtf8()) return file;
  const auto declared = declaredEncoding(viewOf(bytes));
  if (!declared || *declared <= TextEncoding::Utf16) return file;
  return TextFile::fromBytes(name, bytes, encodingName(*declared));
}

}  // namespace

Result<std::unique_ptr<XmlCursor>> XmlCursor::open(const QString& name, const QByteArray& bytes) {
  const auto refused = [&](const QString& sentence) {
    return Error{ErrorCode::FileFormat, u"%1: %2"_s.arg(name, sentence), {}};
  };
  auto opened = openText(name, bytes);
  if (!opened.ok()) return opened.error();
  std::unique_ptr<XmlCursor> xml{new XmlCursor};
  xml->m_name = name;
  xml->m_file = std::move(opened).value();
  xml->m_encodingName = xml->m_file->encodingName();
  auto text = xml->m_file->text();
  if (!xml->m_file->isUtf8()) {
    text = xml->m_file->toUtf8(text, xml->m_utf8);
  }
  if (text.find('\0') != std::string_view::npos) {
    return refused(Words::tr("The file is damaged or no text: it holds zero bytes."));
  }
  if (!beginsLikeXml(text)) return refused(Words::tr("This is no XML file."));
  if (const auto problem = problemIn(text)) return refusedAt(name, text, *problem);
  const size_t skipped = declarationLength(text);
  xml->m_skippedLines = std::count(text.begin(), text.begin() + qsizetype(skipped), '\n');
  text.remove_prefix(skipped);
  // From a device the reader decodes by small pieces; from bytes all at once.
  xml->m_buffer.setData(QByteArray::fromRawData(text.data(), qsizetype(text.size())));
  if (!xml->m_buffer.open(QIODevice::ReadOnly)) {
    return refused(Words::tr("The file cannot be read."));
  }
  xml->m_reader.setDevice(&xml->m_buffer);
  return xml;
}

Error XmlCursor::refuse(const QString& sentence, const QString& detail) const {
  return {ErrorCode::FileFormat,
          u"%1:%2:%3: %4"_s.arg(m_name).arg(line()).arg(m_reader.columnNumber() + 1).arg(sentence),
          detail};
}

void XmlCursor::fail(const QString& sentence, const QString& detail) {
  if (!m_error) m_error = refuse(sentence, detail);
}

QXmlStreamReader::TokenType XmlCursor::next() {
  if (m_error) return QXmlStreamReader::Invalid;
  const auto token = m_reader.readNext();
  switch (token) {
    case QXmlStreamReader::StartElement:
      if (++m_depth > maxDepth || m_reader.namespaceDeclarations().size() > maxNamespaces) {
        fail(Words::tr("The elements are nested deeper than in any real file."));
        return QXmlStreamReader::Invalid;
      }
      return token;
    case QXmlStreamReader::EndElement: --m_depth; return token;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
      fail(Words::tr("The file uses entities, which are not read."));
      return QXmlStreamReader::Invalid;
    case QXmlStreamReader::Invalid: {
      const bool cut = m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
      fail(cut ? Words::tr("The file ends in the middle: it is cut off.")
               : Words::tr("The XML is broken here. Fetch the file again."),
           m_reader.errorString());
      return token;
    }
    default: return token;
  }
}

bool XmlCursor::nextChild() {
  for (;;) {
    switch (next()) {
      case QXmlStreamReader::StartElement: return true;
      case QXmlStreamReader::EndElement:
      case QXmlStreamReader::EndDocument:
      case QXmlStreamReader::Invalid: return false;
      default: break;
    }
  }
}

void XmlCursor::skip() {
  const int outside = m_depth - 1;
  while (m_depth > outside && next() != QXmlStreamReader::Invalid) {
  }
}

QString XmlCursor::text() { return textDownTo(m_depth).trimmed(); }

QString XmlCursor::allText() { return textDownTo(maxDepth).simplified(); }

QString XmlCursor::textDownTo(int deepest) {
  const int inside = m_depth;
  QString text;
  while (m_depth >= inside) {
    const auto token = next();
    if (token == QXmlStreamReader::Invalid) break;
    if (token != QXmlStreamReader::Characters || m_depth > deepest) continue;
    text += m_reader.text();
    if (size_t(text.size()) > maxText) fail(tooLong());
  }
  return text;
}

QString xmlRootName(const QByteArray& head) {
  const auto file = TextFile::fromBytes({}, head);
  if (!file.ok()) return {};
  auto text = file.value()->text();
  for (;;) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (!text.starts_with('<')) return {};
    if (!text.starts_with("<?") && !text.starts_with("<!")) break;
    const auto end = markupOf(text).value_or(Markup{">", 0}).end;
    const size_t at = text.find(end);
    if (at == std::string_view::npos) return {};
    text.remove_prefix(at + end.size());
  }
  auto name = text.substr(1, text.find_first_of(" \t\r\n/>", 1) - 1);
  if (const size_t colon = name.find(':'); colon != std::string_view::npos) {
    name.remove_prefix(colon + 1);
  }
  return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

}  // namespace encaisse
