#pragma once

#include "core/base/result.h"
#include "core/base/zip_writer.h"
#include "core/procedures/court_file.h"

namespace encaisse {

/// A court file ready to hand in: each piece as a PDF, and all of them in one with bookmarks.
struct CourtFilePrint {
  QList<ZipContent> files;
  QByteArray whole;
};

/// Needs a QGuiApplication for fonts.
/// @error FileFormat  a document as it left cannot be read; Storage
Result<CourtFilePrint> printCourtFile(const CourtFile& file);

}  // namespace encaisse
