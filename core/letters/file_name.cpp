#include <QRegularExpression>

#include "core/letters/letter_format.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

// In characters of at most three bytes of UTF-8, or two for four: below the 255 bytes of a name.
constexpr qsizetype longestName = 80;
constexpr qsizetype longestEnding = 5;

/// Letters, digits and accents of any script, and the few signs that mean nothing to anybody.
bool isHarmless(char32_t c) {
  if (c == U' ' || c == U'-' || c == U'_' || c == U'.') return true;
  return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

QString onlyHarmless(const QString& text) {
  QString result;
  for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4()) {
    const bool harmless = isHarmless(c);
    const char32_t kept = harmless ? c : U'-';
    if (!harmless && (result.isEmpty() || result.endsWith(u'-'))) continue;
    result += QString::fromUcs4(&kept, 1);
  }
  return result;
}

// A leading dot hides a file, a leading hyphen looks like an option; Windows drops a final dot or
// space.
QString trimmedEnds(QString name) {
  static const QRegularExpression ends{u"^[.\\- ]+|[.\\- ]+$"_s};
  return name.remove(ends);
}

QString shortened(const QString& name) {
  if (name.size() <= longestName) return name;
  const qsizetype dot = name.lastIndexOf(u'.');
  const bool hasEnding = dot > 0 && name.size() - dot <= longestEnding;
  const QString ending = hasEnding ? name.mid(dot) : QString{};
  QString stem = name.left(longestName - ending.size());
  if (stem.back().isHighSurrogate()) stem.chop(1);
  return trimmedEnds(stem) + ending;
}

}  // namespace

QString safeFileName(const QString& text) {
  QString name = trimmedEnds(onlyHarmless(text));
  if (name.isEmpty()) return u"document"_s;
  static const QRegularExpression windowsDevice{
      u"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\\s*(\\.|$)"_s,
      QRegularExpression::CaseInsensitiveOption};
  if (windowsDevice.match(name).hasMatch()) name.prepend(u'_');
  return shortened(name);
}

}  // namespace encaisse
