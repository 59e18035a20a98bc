#include "core/letters/letter_text.h"

namespace encaisse {
namespace {

constexpr qsizetype longestPart = 160;
constexpr char16_t firstStrongIsolate = u'\u2068';
constexpr char16_t popDirectionalIsolate = u'\u2069';

bool turnsDirection(QChar c) {
  const char16_t code = c.unicode();
  return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
         code == 0x200E || code == 0x200F || code == 0x061C;
}

bool isRightToLeft(const QString& text) {
  for (const QChar c : text) {
    if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL) return true;
  }
  return false;
}

bool endsLine(QChar c) {
  return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
         c == QChar::ParagraphSeparator;
}

QString grouped(const QString& text, qsizetype firstGroup, qsizetype group) {
  QString result = plainText(text);
  result.remove(u' ');
  for (qsizetype at = firstGroup; at < result.size(); at += group + 1) {
    result.insert(at, QChar::Nbsp);
  }
  return result;
}

}  // namespace

QString plainText(const QString& text) {
  QString result;
  result.reserve(text.size());
  for (const QChar c : text) {
    if (turnsDirection(c) || (c.category() == QChar::Other_PrivateUse)) continue;
    const bool space = c == u' ' || endsLine(c);
    if (!space) result.append(c);
    if (space && !result.isEmpty() && !result.endsWith(u' ')) result.append(u' ');
  }
  if (result.endsWith(u' ')) result.chop(1);
  return result;
}

QString sentencePart(const QString& text) {
  QString result = plainText(text);
  if (result.size() > longestPart) {
    result.truncate(longestPart - 1);
    if (result.back().isHighSurrogate()) result.chop(1);
    result = result.trimmed() + u'…';
  }
  return isRightToLeft(result) ? firstStrongIsolate + result + popDirectionalIsolate : result;
}

QString groupedIban(const QString& iban) { return grouped(iban, 4, 4); }

QString groupedSiren(const QString& siren) {
  const QString plain = plainText(siren);
  return plain.size() == 9 ? grouped(plain, 3, 3) : plain;
}

}  // namespace encaisse
