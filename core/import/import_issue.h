#pragma once

#include <QList>
#include <QString>
#include <algorithm>

namespace encaisse {

/// Something a person should look at before or after an import; the file is still read.
struct ImportIssue {
  qint64 line = 0;  ///< 1-based; 0: the file as a whole
  QString column;   ///< may be empty
  QString message;
};

/// What was noted while a file was read: all are counted, the first are kept.
struct IssueList {
  static constexpr qsizetype kept = 200;

  QList<ImportIssue> issues;
  qint64 issueCount = 0;

  void note(qint64 line, const QString& column, const QString& message) {
    ++issueCount;
    if (issues.size() < kept) issues.append({line, column, message});
  }
  void sortByLine() {
    std::stable_sort(issues.begin(), issues.end(),
                     [](const ImportIssue& a, const ImportIssue& b) { return a.line < b.line; });
  }
};

}  // namespace encaisse
