#include "core/bank/camt_reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

#include "core/bank/camt_statement.h"
#include "core/base/zip_archive.h"
#include "core/import/xml_cursor.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CamtReader)
};

constexpr qint64 maxFile = 64 << 20;  // inflated
constexpr qint64 maxFiles = 512 << 20;
constexpr qsizetype maxStatements = 10'000;
constexpr qsizetype maxHead = 65536;

/// "camt.053.001.02" out of the namespace; empty: another message, or none.
QString formatOf(const QString& namespaceUri) {
  static const QRegularExpression pattern{u"camt\\.05[234]\\.[0-9]{3}\\.[0-9]{2}"_s};
  return pattern.match(namespaceUri).captured();
}

bool isMessage(QStringView name) {
  return name.startsWith(u"BkToCstmrStmt") || name.startsWith(u"BkToCstmrAcctRpt") ||
         name.startsWith(u"BkToCstmrDbtCdtNtfctn");
}

/// Whether the file has not even a line for each entry, so that line numbers say nothing.
bool isWithoutLines(const QByteArray& bytes) {
  constexpr qsizetype ofHeader = 2;
  const auto entries = bytes.count("Ntry>") / 2;
  const auto lines = std::max(bytes.count('\n'), bytes.count('\r')) + 1;
  return entries > 1 && lines <= entries + ofHeader;
}

bool isStatement(QStringView name) {
  return name == u"Stmt" || name == u"Rpt" || name == u"Ntfctn";
}

Result<BankFile> readDocument(const QString& name, const QByteArray& bytes) {
  auto opened = XmlCursor::open(name, bytes);
  if (!opened.ok()) return opened.error();
  XmlCursor& xml = *opened.value();
  if (!xml.nextChild()) return xml.error();
  BankFile file;
  file.encoding = xml.encodingName();
  file.format = formatOf(xml.namespaceUri());
  if (file.format.isEmpty()) {
    return xml.refuse(Words::tr("This is no bank statement in CAMT.052, .053 or .054: it calls "
                                "itself \"%1\".")
                          .arg(xml.namespaceUri().left(100)));
  }
  CamtPlaces places{isWithoutLines(bytes), 0};
  forEachChild(xml, [&](QStringView message) {
    if (!isMessage(message)) return;
    forEachChild(xml, [&](QStringView part) {
      if (!isStatement(part)) return;
      file.statements.append(readCamtStatement(xml, file, places));
      if (file.statements.size() > maxStatements) {
        xml.fail(Words::tr("The file holds more than %n statement(s). Ask the bank for smaller "
                           "files.",
                           nullptr, int(maxStatements)));
      }
    });
  });
  // Behind the root: a second document, or what a cut file lacks.
  while (!xml.failed() && xml.nextChild()) xml.skip();
  if (xml.failed()) return xml.error();
  if (file.statements.isEmpty()) {
    return xml.refuse(Words::tr("The message holds no statement. Ask the bank for a CAMT.053."));
  }
  return file;
}

/// Adds what one file of an archive holds; its name stands before its remarks.
void append(BankFile& all, const QString& entry, BankFile&& one) {
  if (all.format.isEmpty()) {
    all.format = one.format;
    all.encoding = one.encoding;
  }
  all.statements.append(std::move(one.statements));
  for (const auto& issue : one.issues) {
    all.note(issue.line, issue.column, u"%1: %2"_s.arg(entry, issue.message));
  }
  all.issueCount += one.issueCount - one.issues.size();
}

Result<BankFile> readArchive(const QString& name, const QByteArray& bytes) {
  const auto archive = ZipArchive::open(name, bytes);
  if (!archive.ok()) return archive.error();
  BankFile all;
  qint64 inflated = 0;
  for (const auto& entry : archive.value().entries()) {
    // Folders, and what macOS adds to archives.
    if (entry.name.endsWith(u'/') || entry.name.startsWith(u"__MACOSX/"_s)) continue;
    const auto content = archive.value().read(entry.name, maxFile);
    if (!content.ok()) return content.error();
    inflated += content.value().size();
    if (inflated > maxFiles) {
      return Error{ErrorCode::FileFormat,
                   u"%1: %2"_s.arg(name, Words::tr("The files in the archive are too large. "
                                                   "Unpack it and import them one by one.")),
                   {}};
    }
    if (xmlRootName(content.value().left(maxHead)) != u"Document"_s) {
      all.note(0, {}, Words::tr("%1: this is no CAMT file. It was left out.").arg(entry.name));
      continue;
    }
    auto one = readDocument(u"%1/%2"_s.arg(name, entry.name), content.value());
    if (!one.ok()) return one.error();
    append(all, entry.name, std::move(one).value());
  }
  if (all.statements.isEmpty()) {
    return Error{ErrorCode::FileFormat,
                 u"%1: %2"_s.arg(name, Words::tr("The archive holds no CAMT file.")),
                 {}};
  }
  return all;
}

}  // namespace

Result<BankFile> readCamt(const QString& name, const QByteArray& bytes) {
  const QString shortName = QFileInfo{name}.fileName();
  return ZipArchive::looksLikeZip(bytes) ? readArchive(shortName, bytes)
                                         : readDocument(shortName, bytes);
}

}  // namespace encaisse
