#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/base/result.h"

namespace encaisse {

/// One PDF of several, with the title its bookmark bears.
struct PdfPart {
  QString title;
  QByteArray pdf;
};

/// All pages in one PDF with a bookmark for the first page of each part. The pages are taken over
/// as they are.
/// @error FileFormat  a part is no PDF that can be read, or is protected
Result<QByteArray> joinPdfs(const QList<PdfPart>& parts);

/// How many pages it has. @error FileFormat
Result<int> pageCount(const QByteArray& pdf);

}  // namespace encaisse
