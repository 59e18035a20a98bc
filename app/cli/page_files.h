#pragma once

#include <QByteArray>
#include <QStringList>

#include "core/base/result.h"

namespace encaisse {

/// Whether the arguments ask for pages: --out or --png.
bool needsFonts(const QStringList& arguments);

/// @error Storage  the file cannot be written
Result<void> writeDocument(const QString& path, const QByteArray& bytes);

/// A path in @p folder, which is made when missing, whatever @p stem holds.
/// @param ending  ".pdf"
/// @error Storage  the folder cannot be made
Result<QString> folderPath(const QString& folder, const QString& stem, const QString& ending);

/// One file a page, "STEM 1.png".
Result<void> writePages(const QString& folder, const QString& stem,
                        const QList<QByteArray>& images);

}  // namespace encaisse
