#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <array>

#include "core/bank/bank_reader.h"
#include "core/base/zip_archive.h"
#include "core/import/fec_columns.h"
#include "core/import/fec_xml.h"
#include "core/import/import_source.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ImportService)
};

constexpr qint64 headSize = 64 << 10;

Error problem(ErrorCode code, const QString& path, const QString& sentence) {
  return {code, u"%1: %2"_s.arg(QFileInfo{path}.fileName(), sentence), {}};
}

bool isFec(const QString& name, QByteArray head) {
  const qsizetype lineEnd = head.indexOf('\n');
  if (lineEnd > 0) head.truncate(lineEnd + 1);
  // One that lacks a column is still meant as a FEC, and is told so.
  const QByteArray names = head.toLower();
  const auto isNamed = [&](const char* column) { return names.contains(column); };
  constexpr std::array lawful{"journalcode", "ecriturenum", "ecrituredate", "comptenum",
                              "compauxnum",  "ecriturelib", "pieceref"};
  if (std::ranges::count_if(lawful, isNamed) >= 4) return true;
  const auto file = TextFile::fromBytes(name, head);
  std::string_view line;
  return file.ok() && file.value()->nextLine(line) && readFecLayout(*file.value(), line).ok();
}

}  // namespace

Result<QByteArray> readWhole(const QString& path, qint64 limit) {
  QFile file{path};
  if (!file.exists()) {
    return problem(ErrorCode::NotFound, path, Words::tr("There is no such file."));
  }
  if (file.size() > limit) {
    return problem(
        ErrorCode::FileFormat, path,
        Words::tr("The file is larger than %1 MB: no export of one company is.").arg(limit >> 20));
  }
  if (!file.open(QIODevice::ReadOnly)) {
    return problem(ErrorCode::Storage, path,
                   Words::tr("The file cannot be read: %1").arg(file.errorString()));
  }
  return file.readAll();
}

Result<SourceKind> detectSource(const QString& path) {
  QFile file{path};
  if (!file.exists() || QFileInfo{path}.isDir()) {
    return problem(ErrorCode::NotFound, path, Words::tr("There is no such file."));
  }
  if (!file.open(QIODevice::ReadOnly)) {
    return problem(ErrorCode::Storage, path,
                   Words::tr("The file cannot be read: %1").arg(file.errorString()));
  }
  if (file.size() > 3 * largestFile / 2) {
    return problem(ErrorCode::FileFormat, path,
                   Words::tr("The file is larger than %1 MB: no export of one company is.")
                       .arg(3 * largestFile / 2 >> 20));
  }
  const QByteArray head = file.read(headSize);
  if (head.isEmpty()) {
    return problem(ErrorCode::FileFormat, path, Words::tr("The file is empty."));
  }
  const QString name = QFileInfo{path}.fileName();
  if (looksLikeFecXml(head)) return SourceKind::FecXml;
  if (!ZipArchive::looksLikeZip(head)) {
    // Other XML is told what it is by the reader of statements, which knows its neighbours.
    if (!bankFormatOf(head).isEmpty() || head.trimmed().startsWith("<?xml")) {
      return SourceKind::Bank;
    }
    return isFec(name, head) ? SourceKind::Fec : SourceKind::Table;
  }
  // A ZIP of statements shows what it is only by its list of entries, at its end: the file is
  // mapped and not read, as its reader will do that.
  const uchar* mapped = file.map(0, file.size());
  if (mapped == nullptr) {
    return problem(ErrorCode::Storage, path,
                   Words::tr("The file cannot be read: %1").arg(file.errorString()));
  }
  const auto whole =
      QByteArray::fromRawData(reinterpret_cast<const char*>(mapped), qsizetype(file.size()));
  return bankFormatOf(whole).isEmpty() ? SourceKind::Table : SourceKind::Bank;
}

}  // namespace encaisse
