#include "core/base/text_match.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

bool isAscii(const QString& text) {
  return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

}  // namespace

QString foldForSearch(const QString& text) {
  if (isAscii(text)) return text.toLower();
  QString folded;
  folded.reserve(text.size());
  for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
    if (c.category() == QChar::Mark_NonSpacing) continue;
    folded.append(c);
  }
  folded = folded.toCaseFolded();
  folded.replace(u'œ', "oe"_L1).replace(u'æ', "ae"_L1).replace(u'ß', "ss"_L1);
  return folded.replace(u'’', '\''_L1);
}

SearchWords::SearchWords(const QString& typed)
    : m_words{foldForSearch(typed).simplified().split(u' ', Qt::SkipEmptyParts)} {}

bool SearchWords::match(const QString& folded) const {
  return std::ranges::all_of(m_words, [&](const QString& word) { return folded.contains(word); });
}

bool SearchWords::narrows(const SearchWords& wider) const {
  return std::ranges::all_of(wider.m_words, [this](const QString& wide) {
    return std::ranges::any_of(m_words, [&](const QString& word) { return word.contains(wide); });
  });
}

}  // namespace encaisse
