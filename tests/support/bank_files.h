#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/bank/bank_statement.h"
#include "tests/support/ledgers.h"

namespace encaisse::testing {

inline QByteArray bytesOf(const QString& path) {
  QFile file{path};
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

/// One of our own samples in tests/fixtures/bank.
inline QByteArray bankSample(const char* name) {
  const QDir tests = QFileInfo{QString::fromUtf8(__FILE__)}.dir();
  return bytesOf(tests.filePath(QStringLiteral("../fixtures/bank/") + QString::fromLatin1(name)));
}

/// Little-endian, with its byte order mark.
inline QByteArray inUtf16(const QString& text) {
  QByteArray wide{"\xFF\xFE"};
  for (const QChar c : text) {
    wide += char(c.unicode() & 0xFFU);
    wide += char(c.unicode() >> 8U);
  }
  return wide;
}

/// Paths of the real files in one folder of data/bank; empty where the folder is absent.
inline QStringList sharedBankFiles(const char* folder, const QStringList& patterns) {
  const QString path = sharedFile((QByteArray{"bank/"} + folder).constData());
  QStringList paths;
  if (path.isEmpty()) return paths;
  const QDir dir{path};
  for (const auto& name : dir.entryList(patterns, QDir::Files, QDir::Name)) {
    paths.append(dir.filePath(name));
  }
  return paths;
}

inline qsizetype lineCount(const BankFile& file) {
  qsizetype count = 0;
  for (const auto& statement : file.statements) count += statement.lines.size();
  return count;
}

/// Whether one of the remarks stands on this line and has these words.
inline bool hasIssue(const BankFile& file, qint64 line, const char* words) {
  return std::any_of(file.issues.begin(), file.issues.end(), [&](const ImportIssue& issue) {
    return issue.line == line && issue.message.contains(QString::fromUtf8(words));
  });
}

}  // namespace encaisse::testing
