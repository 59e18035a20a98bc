#include "core/tables/table_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <optional>

#include "core/base/zip_archive.h"
#include "core/import/text_file.h"
#include "core/tables/delimited_reader.h"
#include "core/tables/row_text.h"
#include "core/tables/xlsx_reader.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TableReader)
};

constexpr qint64 headSize = 65536;

Error refuse(const QString& path, const QString& sentence) {
  return {ErrorCode::FileFormat, u"%1: %2"_s.arg(QFileInfo{path}.fileName(), sentence), {}};
}

/// The beginning and the end of a file, which is all that is needed to tell what it is.
Result<QByteArray> readEnds(const QString& path) {
  const QFileInfo info{path};
  if (!info.exists()) {
    return Error{ErrorCode::NotFound, Words::tr("There is no file %1.").arg(path), {}};
  }
  QFile file{path};
  if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
    return Error{ErrorCode::Storage, Words::tr("%1 cannot be read.").arg(path), file.errorString()};
  }
  if (file.size() > TableBounds::fileSize) {
    return refuse(path, Words::tr("The file is larger than %1 MB. Export it in several parts.")
                            .arg(TableBounds::fileSize >> 20));
  }
  QByteArray ends = file.read(headSize);
  if (file.size() > headSize && file.seek(qMax(headSize, file.size() - headSize))) {
    ends += file.read(headSize);
  }
  return ends;
}

bool isOle(const QByteArray& head) { return head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"); }

/// Why a compound file, the container of the old office programs, is no table.
QString oleReason(const QByteArray& ends) {
  const QByteArray encrypted{"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0", 20};
  if (ends.contains(encrypted)) {
    return Words::tr("This is a workbook protected by a password. Save it without one first.");
  }
  return Words::tr("This is a file of an old office program (.xls, .doc). Save it as .xlsx or as "
                   "text (CSV) first.");
}

bool isPicture(const QByteArray& head) {
  return head.startsWith("\x89PNG") || head.startsWith("\xFF\xD8\xFF") || head.startsWith("GIF8") ||
         head.startsWith(QByteArray{"II*\0", 4}) || head.startsWith(QByteArray{"MM\0*", 4}) ||
         (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP");
}

bool isPacked(const QByteArray& head) {
  return head.startsWith("\x1F\x8B") || head.startsWith("7z\xBC\xAF") ||
         head.startsWith("Rar!\x1A") || head.startsWith("BZh") ||
         head.startsWith("\xFD"
                         "7zXZ");
}

/// A web page or an XML file; reporting tools like to call them .xls.
bool isMarkup(const QByteArray& head) {
  QByteArray start = head.left(1024);
  if (start.startsWith("\xEF\xBB\xBF")) start.remove(0, 3);
  start = start.trimmed().toLower();
  for (const char* tag : {"<?xml", "<!doctype", "<html", "<table", "<meta", "<head"}) {
    if (start.startsWith(tag)) return true;
  }
  return false;
}

/// What a file is that holds no table, and what to do; nothing: it may hold one.
std::optional<QString> whyNoTable(const QByteArray& ends) {
  if (isOle(ends)) return oleReason(ends);
  if (ends.startsWith("%PDF")) {
    return Words::tr("This is a PDF, from which no table can be read. Export it from the program "
                     "that made it, as .xlsx or text (CSV).");
  }
  if (isPicture(ends)) {
    return Words::tr("This is a picture. Export the table from the program that holds it, as .xlsx "
                     "or text (CSV).");
  }
  if (isPacked(ends)) return Words::tr("This is an archive. Unpack it and take the files inside.");
  if (ends.startsWith("SQLite format 3")) {
    return Words::tr("This is a database, perhaps an Encaisse file. Open it instead.");
  }
  if (ends.startsWith("{\\rtf")) {
    return Words::tr("This is a text document. Save its table as text (CSV) first.");
  }
  if (isMarkup(ends)) {
    return Words::tr("This is a web page or an XML file and not a table. Open it in a spreadsheet "
                     "program and save it as .xlsx.");
  }
  return std::nullopt;
}

}  // namespace

Result<std::unique_ptr<TableReader>> openTable(const QString& path, const TableHints& hints) {
  const auto ends = readEnds(path);
  if (!ends.ok()) return ends.error();
  if (ZipArchive::looksLikeZip(ends.value()) || ends.value().startsWith("PK\x05\x06")) {
    return XlsxReader::open(path, hints);
  }
  if (const auto reason = whyNoTable(ends.value())) return refuse(path, *reason);
  auto text = TextFile::open(path, hints.encoding);
  if (!text.ok()) return text.error();
  return DelimitedReader::open(std::move(text).value(), hints);
}

}  // namespace encaisse
