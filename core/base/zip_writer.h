#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/base/result.h"

namespace encaisse {

/// One file to pack.
struct ZipContent {
  QString name;  ///< path inside the archive, "/" between folders
  QByteArray bytes;
};

/// A ZIP archive of these files, in their order. The same files give the same bytes: entries bear
/// no day of their own.
/// @error Storage
Result<QByteArray> zipOf(const QList<ZipContent>& files);

/// Writes @p bytes whole or not at all; a file that is there is replaced.
/// @error Storage
Result<void> writeWhole(const QString& path, const QByteArray& bytes);

}  // namespace encaisse
