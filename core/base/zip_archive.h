#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>

#include "core/base/result.h"

struct zip;

namespace encaisse {

/// One file of a ZIP archive.
struct ZipEntry {
  QString name;
  qint64 size = 0;  ///< inflated, as the archive says
};

/// Reads ZIP archives that come from outside: bounded, whatever the archive claims of itself.
class ZipArchive {
public:
  /// @error FileFormat  no ZIP, broken, or more than 10 000 entries
  static Result<ZipArchive> open(const QString& path, const QByteArray& bytes);
  static bool looksLikeZip(const QByteArray& head) { return head.startsWith("PK\x03\x04"); }

  const QList<ZipEntry>& entries() const { return m_entries; }
  /// Inflates one entry.
  /// @param limit  bytes; a longer entry, or one that inflates more than 200 times and past 1 MiB,
  ///               is refused
  /// @error FileFormat, NotFound
  Result<QByteArray> read(const QString& entryName, qint64 limit) const;

private:
  QString m_name;
  QByteArray m_bytes;
  QList<ZipEntry> m_entries;
  std::shared_ptr<zip> m_zip;  ///< reads from m_bytes, which it keeps alive
};

}  // namespace encaisse
