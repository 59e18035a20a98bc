#include "core/bank/sgml_tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr size_t maxText = 1 << 16;
constexpr size_t maxTag = 4096;
constexpr std::string_view cdata{"<![CDATA["};
constexpr qsizetype longestEntity = 10;  // "&#1114111;"

/// The letter that an entity stands for; 0: it is none that we know.
char32_t letterOf(const QString& entity) {
  if (entity == u"amp"_s) return U'&';
  if (entity == u"lt"_s) return U'<';
  if (entity == u"gt"_s) return U'>';
  if (entity == u"quot"_s) return U'"';
  if (entity == u"apos"_s) return U'\'';
  if (entity == u"nbsp"_s) return U' ';
  if (!entity.startsWith(u'#')) return 0;
  const bool isHex = entity.startsWith(u"#x"_s, Qt::CaseInsensitive);
  bool ok = false;
  const uint code = isHex ? entity.mid(2).toUInt(&ok, 16) : entity.mid(1).toUInt(&ok, 10);
  const bool isSurrogate = code >= 0xD800 && code <= 0xDFFF;
  return ok && code >= 0x20 && code <= 0x10FFFF && !isSurrogate ? char32_t(code) : 0;
}

/// An ampersand that begins no entity stays one, as banks write "R&D".
QString resolved(const QString& text) {
  if (!text.contains(u'&')) return text;
  QString plain;
  qsizetype i = 0;
  while (i < text.size()) {
    const auto rest = QStringView{text}.mid(i, longestEntity);
    const qsizetype length = rest.startsWith(u'&') ? rest.indexOf(u';') : -1;
    const char32_t letter = length > 0 ? letterOf(rest.mid(1, length - 1).toString()) : 0;
    if (letter == 0) {
      plain += text[i++];
    } else {
      plain += QString::fromUcs4(&letter, 1);
      i += length + 1;
    }
  }
  return plain;
}

/// Some banks write "<" for less-than; a tag has its name, "/", "!" or "?" behind it.
size_t findMarkup(std::string_view text, size_t from) {
  for (size_t at = text.find('<', from); at != std::string_view::npos;
       at = text.find('<', at + 1)) {
    const char next = at + 1 < text.size() ? text[at + 1] : '/';
    const bool isLetter = (next >= 'A' && next <= 'Z') || (next >= 'a' && next <= 'z');
    if (isLetter || next == '/' || next == '!' || next == '?') return at;
  }
  return std::string_view::npos;
}

std::string_view withoutBlanks(std::string_view text) {
  const size_t first = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  text.remove_prefix(first);
  return text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
}

}  // namespace

void SgmlTokens::countTo(size_t at) {
  const auto passed = m_text.substr(0, at);
  for (size_t end = passed.find('\n', m_counted); end != std::string_view::npos;
       end = passed.find('\n', end + 1)) {
    ++m_line;
    m_lineStart = end + 1;
  }
  m_counted = at;
}

bool SgmlTokens::fail(Problem problem, size_t at) {
  countTo(at);
  m_problem = problem;
  return false;
}

bool SgmlTokens::passOver(size_t open, std::string_view end) {
  const size_t at = m_text.find(end, open);
  if (at == std::string_view::npos) return fail(Problem::CutOff, open);
  m_at = at + end.size();
  return true;
}

/// Finds the next tag, past comments and instructions.
bool SgmlTokens::nextMarkup(size_t& open) {
  for (;;) {
    open = findMarkup(m_text, m_at);
    if (open == std::string_view::npos) return false;
    const auto rest = m_text.substr(open);
    if (rest.starts_with("<!--")) {
      if (!passOver(open, "-->")) return false;
    } else if (rest.starts_with(cdata)) {
      if (!passOver(open, "]]>")) return false;
    } else if (rest.starts_with("<?")) {
      if (!passOver(open, "?>")) return false;
    } else if (rest.starts_with("<!")) {
      return fail(Problem::DocumentType, open);
    } else {
      return true;
    }
  }
}

/// The text from here to the next tag; a CDATA piece belongs to it.
std::string_view SgmlTokens::takeText() {
  const size_t begin = m_at;
  for (;;) {
    const size_t open = std::min(findMarkup(m_text, m_at), m_text.size());
    if (!m_text.substr(open).starts_with(cdata)) {
      m_at = open;
      break;
    }
    if (!passOver(open, "]]>")) break;
  }
  const auto text = withoutBlanks(m_text.substr(begin, m_at - begin));
  if (text.size() > maxText) fail(Problem::TooLong, begin);
  return text;
}

bool SgmlTokens::next(SgmlToken& token) {
  size_t open = 0;
  if (m_problem || !nextMarkup(open)) return false;
  countTo(open);
  token.line = m_line;
  token.column = column();
  const size_t close = m_text.find('>', open);
  if (std::min(close, m_text.size()) - open > maxTag) return fail(Problem::TooLong, open);
  if (close == std::string_view::npos) return fail(Problem::CutOff, open);
  auto name = withoutBlanks(m_text.substr(open + 1, close - open - 1));
  token.closes = name.starts_with('/');
  if (token.closes) name.remove_prefix(1);
  token.name = name.substr(0, name.find_first_of(" \t\r\n/"));
  m_at = close + 1;
  token.text = takeText();
  return !m_problem;
}

QString sgmlText(const TextFile& file, std::string_view raw) {
  QString text;
  while (!raw.empty()) {
    const size_t open = std::min(raw.find(cdata), raw.size());
    text += resolved(file.toQString(raw.substr(0, open)));
    raw.remove_prefix(open);
    if (raw.empty()) break;
    raw.remove_prefix(cdata.size());
    const size_t end = std::min(raw.find("]]>"), raw.size());
    text += file.toQString(raw.substr(0, end));
    raw.remove_prefix(std::min(end + 3, raw.size()));
  }
  return text.simplified();
}

}  // namespace encaisse
