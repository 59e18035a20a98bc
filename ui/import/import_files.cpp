#include "ui/import/import_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

namespace encaisse {

using namespace Qt::StringLiterals;

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ImportFiles)
};

QString sirenIn(const QString& fileName) {
  static const QRegularExpression pattern{u"^(\\d{9})\\s*FEC"_s,
                                          QRegularExpression::CaseInsensitiveOption};
  return pattern.match(fileName).captured(1);
}

QStringList importEndings() {
  return {u"txt"_s,   u"csv"_s, u"tsv"_s, u"tab"_s,   u"fec"_s, u"xlsx"_s,
          u"xml"_s,   u"zip"_s, u"ofx"_s, u"qfx"_s,   u"qif"_s, u"sta"_s,
          u"mt940"_s, u"940"_s, u"942"_s, u"cfonb"_s, u"c53"_s, u"dat"_s};
}

/// Some systems tell small letters from capitals.
QString patterns(const QStringList& endings) {
  QStringList all;
  for (const auto& ending : endings) {
    all.append(u"*."_s + ending);
    if (ending.toUpper() != ending) all.append(u"*."_s + ending.toUpper());
  }
  return all.join(u' ');
}

}  // namespace

QString importFileFilter() {
  return Words::tr("Exports and statements (%1)").arg(patterns(importEndings())) + u";;"_s +
         Words::tr("All files (*)");
}

QString ledgerFileFilter() { return Words::tr("Encaisse ledgers (*.encaisse)"); }

QStringList localFiles(const QMimeData& dragged) {
  QStringList files;
  for (const auto& url : dragged.urls()) {
    if (url.isLocalFile() && QFileInfo{url.toLocalFile()}.isFile()) files.append(url.toLocalFile());
  }
  return files;
}

bool isLedgerFile(const QString& path) {
  return path.endsWith(u".encaisse"_s, Qt::CaseInsensitive);
}

Company companyFromFileName(const QString& path) {
  const QFileInfo file{path};
  Company company;
  company.siren = sirenIn(file.fileName());
  company.name = company.siren.isEmpty() ? file.completeBaseName()
                                         : Words::tr("Company %1").arg(company.siren);
  return company;
}

QString suggestedLedgerPath(const QString& exportPath, const QString& fallbackFolder) {
  const QFileInfo file{exportPath};
  const QString siren = sirenIn(file.fileName());
  const QString name = siren.isEmpty() ? file.completeBaseName() : siren;
  const QFileInfo beside{file.absolutePath()};
  const QDir folder{beside.isWritable() ? file.absolutePath() : fallbackFolder};
  QString path = folder.filePath(name + u".encaisse"_s);
  for (int number = 2; QFileInfo::exists(path); ++number) {
    path = folder.filePath(u"%1 %2.encaisse"_s.arg(name).arg(number));
  }
  return path;
}

}  // namespace encaisse
