#include "app/cli/help_text.h"

#include <QStringList>

namespace encaisse {

QString wrapped(const QString& text, qsizetype indent) {
  constexpr qsizetype width = 80;
  QString lines;
  qsizetype column = indent;
  for (const auto& word : text.split(u' ')) {
    if (column > indent && column + 1 + word.size() > width) {
      lines += u'\n' + QString(indent, u' ');
      column = indent;
    } else if (column > indent) {
      lines += u' ';
      ++column;
    }
    lines += word;
    column += word.size();
  }
  return lines + u'\n';
}

QString helpLine(const QString& left, const QString& right) {
  constexpr qsizetype indent = 26;
  QString start = QString(2, u' ') + left;
  if (start.size() > indent - 2) start += u'\n' + QString(indent, u' ');
  return start.leftJustified(indent, u' ') + wrapped(right, indent);
}

}  // namespace encaisse
