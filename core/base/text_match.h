#pragma once

#include <QString>
#include <QStringList>

namespace encaisse {

/// Text as people search and sort it: small letters, no accents, ligatures as two letters. The same
/// on every machine: no locale.
QString foldForSearch(const QString& text);

/// What somebody typed into a filter field: every word has to be found, in any order.
class SearchWords {
public:
  SearchWords() = default;
  explicit SearchWords(const QString& typed);

  bool isEmpty() const { return m_words.isEmpty(); }
  /// @param folded  made by foldForSearch()
  bool match(const QString& folded) const;
  /// Whether what this finds lies within what @p wider finds, so that only that need be searched.
  bool narrows(const SearchWords& wider) const;

private:
  QStringList m_words;
};

}  // namespace encaisse
