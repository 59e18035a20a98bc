#include "core/mail/mime_encoding.h"

#include <algorithm>

#include "core/mail/message.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr qsizetype longestLine = 76;
// "=?UTF-8?B?" + 60 characters of base64 + "?=": below the 75 of RFC 2047, 2.
constexpr qsizetype bytesOfAWord = 45;
constexpr auto lineEnd = "\r\n";

bool isPlain(const QString& text) {
  return std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 32 && c.unicode() < 127; });
}

/// Encoded words of whole characters, the first of them shorter than the others when it follows a
/// long name.
QList<QByteArray> encodedWords(const QString& text) {
  QList<QByteArray> words;
  QByteArray part;
  const auto close = [&] {
    if (!part.isEmpty()) words.append("=?UTF-8?B?" + part.toBase64() + "?=");
    part.clear();
  };
  for (const char32_t c : text.toUcs4()) {
    const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
    if (part.size() + bytes.size() > bytesOfAWord) close();
    part += bytes;
  }
  close();
  return words;
}

/// Words separated by single spaces, on as many lines as they need.
QByteArray folded(const QByteArray& name, const QList<QByteArray>& words) {
  QByteArray result = name + ':';
  qsizetype length = result.size();
  for (const auto& word : words) {
    if (length + 1 + word.size() > longestLine && length > 1) {
      result += lineEnd;
      length = 0;
    }
    result += ' ' + word;
    length += 1 + word.size();
  }
  return result + lineEnd;
}

// A word that no line could hold is encoded too, and what looks encoded must not be read as such.
bool canStay(const QString& text) {
  if (!isPlain(text) || text.contains(u"=?"_s)) return false;
  const auto words = text.split(u' ');
  return std::ranges::all_of(words, [](const QString& word) { return word.size() < longestLine; });
}

bool isParameterByte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
         c == '-' || c == '_';
}

QByteArray hex(char c) {
  return QByteArray::number(uint(static_cast<unsigned char>(c)), 16)
      .toUpper()
      .rightJustified(2, '0');
}

void breakBefore(QByteArray& line, QByteArray& result, qsizetype next) {
  if (line.size() + next < longestLine) return;  // room for the "=" of a soft line break
  result += line + '=' + lineEnd;
  line.clear();
}

void encodeLine(const QByteArray& bytes, QByteArray& result) {
  QByteArray line;
  for (qsizetype i = 0; i < bytes.size(); ++i) {
    const char c = bytes[i];
    const bool last = i + 1 == bytes.size();
    const bool plain = (c > 32 && c < 127 && c != '=') || ((c == ' ' || c == '\t') && !last);
    const QByteArray code = plain ? QByteArray(1, c) : '=' + hex(c);
    breakBefore(line, result, code.size());
    line += code;
  }
  result += line;
}

}  // namespace

QByteArray unstructuredHeader(const QByteArray& name, const QString& text) {
  const QString line = headerText(text);
  return folded(name, canStay(line) ? line.toLatin1().split(' ') : encodedWords(line));
}

QByteArray displayName(const QString& name) {
  const QString line = headerText(name);
  if (!canStay(line) || line.size() > 60) return encodedWords(line).join(' ');
  const bool isAtoms = std::ranges::all_of(line, [](QChar c) {
    return c.isLetterOrNumber() || QStringView{u" !#$%&'*+-/=?^_`{|}~"}.contains(c);
  });
  if (isAtoms) return line.toLatin1();
  QByteArray quoted = line.toLatin1();
  quoted.replace('\\', "\\\\").replace('"', "\\\"");
  return '"' + quoted + '"';
}

QByteArray parameter(const QByteArray& name, const QString& value) {
  const QString line = headerText(value);
  const QByteArray lead = ";\r\n " + name;
  if (isPlain(line) && line.size() < 50 && !line.contains(u'"') && !line.contains(u'\\')) {
    return lead + "=\"" + line.toLatin1() + '"';
  }
  QByteArray result;
  QByteArray part = "UTF-8''";
  int number = 0;
  const auto close = [&] {
    result += lead + '*' + QByteArray::number(number++) + "*=" + part;
    part.clear();
  };
  for (const char c : line.toUtf8()) {
    if (part.size() > 50) close();
    part += isParameterByte(c) ? QByteArray(1, c) : '%' + hex(c);
  }
  close();
  return result;
}

QByteArray quotedPrintable(const QString& text) {
  QString plain = text;
  plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
  plain.removeIf([](QChar c) { return c.unicode() < 32 && c != u'\n' && c != u'\t'; });
  QByteArray result;
  const auto lines = plain.split(u'\n');
  for (qsizetype i = 0; i < lines.size(); ++i) {
    if (i > 0) result += lineEnd;
    encodeLine(lines[i].toUtf8(), result);
  }
  return result + lineEnd;
}

QByteArray base64Lines(const QByteArray& bytes) {
  const QByteArray text = bytes.toBase64();
  QByteArray result;
  result.reserve(text.size() + 2 * (text.size() / longestLine + 1));
  for (qsizetype i = 0; i < text.size(); i += longestLine) {
    result += text.mid(i, longestLine) + lineEnd;
  }
  return result;
}

}  // namespace encaisse
