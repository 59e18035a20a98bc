#include "app/cli/json_text.h"

namespace encaisse {
namespace {

/// The two characters of a JSON escape, or one: the character itself.
QByteArray escaped(char c) {
  switch (c) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: return "\\u00" + QByteArray{1, c}.toHex();
  }
}

bool needsEscape(char c) { return (c >= 0 && c < 0x20) || c == 0x7F || c == '"' || c == '\\'; }

}  // namespace

JsonText& JsonText::beginObject() {
  separate();
  m_text += '{';
  m_first = true;
  ++m_depth;
  return *this;
}

JsonText& JsonText::endObject() {
  m_text += '}';
  m_first = false;
  --m_depth;
  return *this;
}

JsonText& JsonText::beginArray() {
  separate();
  m_text += '[';
  m_first = true;
  ++m_depth;
  return *this;
}

JsonText& JsonText::endArray() {
  m_text += ']';
  m_first = false;
  --m_depth;
  return *this;
}

JsonText& JsonText::beginRows() {
  beginArray();
  m_rowsDepth = m_depth;
  return *this;
}

JsonText& JsonText::endRows() {
  m_rowsDepth = -1;
  if (!m_first) m_text += '\n';
  return endArray();
}

JsonText& JsonText::key(QStringView name) {
  separate();
  appendString(name);
  m_text += ':';
  m_first = true;  // the value follows without a comma
  return *this;
}

JsonText& JsonText::value(QStringView text) {
  separate();
  appendString(text);
  return *this;
}

JsonText& JsonText::value(qint64 number) {
  separate();
  m_text += QByteArray::number(number);
  return *this;
}

JsonText& JsonText::ratio(std::optional<double> number) {
  if (!number) return null();
  separate();
  m_text += QByteArray::number(*number, 'f', 4);
  return *this;
}

JsonText& JsonText::value(QDate day) {
  return day.isValid() ? value(QStringView{day.toString(Qt::ISODate)}) : null();
}

JsonText& JsonText::value(qint64 minor, Currency currency) {
  separate();
  m_text += '"';
  m_text += toDecimal(minor, currency).toLatin1();
  m_text += '"';
  return *this;
}

JsonText& JsonText::flag(bool yes) {
  separate();
  m_text += yes ? "true" : "false";
  return *this;
}

JsonText& JsonText::null() {
  separate();
  m_text += "null";
  return *this;
}

QByteArray JsonText::take() {
  m_text += '\n';
  return std::move(m_text);
}

void JsonText::separate() {
  if (!m_first) m_text += ',';
  if (m_depth == m_rowsDepth) m_text += '\n';
  m_first = false;
}

void JsonText::appendString(QStringView text) {
  const QByteArray utf8 = text.toUtf8();
  m_text += '"';
  qsizetype plainFrom = 0;
  for (qsizetype i = 0; i < utf8.size(); ++i) {
    if (!needsEscape(utf8[i])) continue;
    m_text.append(utf8.constData() + plainFrom, i - plainFrom);
    m_text += escaped(utf8[i]);
    plainFrom = i + 1;
  }
  m_text.append(utf8.constData() + plainFrom, utf8.size() - plainFrom);
  m_text += '"';
}

}  // namespace encaisse
