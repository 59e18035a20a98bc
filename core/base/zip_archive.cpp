#include "core/base/zip_archive.h"

#include <zip.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

constexpr qsizetype maxEntries = 10'000;
constexpr qint64 freeSize = 1 << 20;  // below this any ratio is harmless
constexpr qint64 maxRatio = 200;
constexpr qsizetype blockSize = 1 << 16;

Error zipError(const QString& name, const QString& sentence, const QString& detail = {}) {
  return {ErrorCode::FileFormat, u"%1: %2"_s.arg(name, sentence), detail};
}

Error tooManyEntries(const QString& name) {
  return zipError(name,
                  Words::tr("The archive holds more than %n file(s).", nullptr, int(maxEntries)));
}

Error broken(const QString& name, const QString& detail) {
  return zipError(name, Words::tr("The archive is damaged or cut off. Fetch it again."), detail);
}

/// Each entry has one central header; counting them first keeps the library from building millions.
bool hasTooManyHeaders(const QByteArray& bytes) {
  const std::string_view text{bytes.constData(), size_t(bytes.size())};
  constexpr std::string_view header{"PK\x01\x02"};
  qsizetype count = 0;
  for (size_t at = text.find(header); at != std::string_view::npos;
       at = text.find(header, at + header.size())) {
    if (++count > 2 * maxEntries) return true;
  }
  return false;
}

std::shared_ptr<zip> openZip(const QByteArray& bytes, QString& detail) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source =
      zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
  zip_t* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
  if (archive == nullptr) {
    detail = QString::fromUtf8(zip_error_strerror(&error));
    if (source != nullptr) zip_source_free(source);
  }
  zip_error_fini(&error);
  if (archive == nullptr) return {};
  // The deleter holds the bytes that the library reads from.
  return {archive, [bytes](zip_t* opened) { zip_discard(opened); }};
}

}  // namespace

Result<ZipArchive> ZipArchive::open(const QString& path, const QByteArray& bytes) {
  const QString name = QFileInfo{path}.fileName();
  if (!looksLikeZip(bytes) && !bytes.startsWith("PK\x05\x06")) {
    return zipError(name, Words::tr("This is no ZIP archive."));
  }
  if (hasTooManyHeaders(bytes)) return tooManyEntries(name);
  ZipArchive archive;
  archive.m_name = name;
  archive.m_bytes = bytes;
  QString detail;
  archive.m_zip = openZip(archive.m_bytes, detail);
  if (!archive.m_zip) return broken(name, detail);
  const auto count = zip_get_num_entries(archive.m_zip.get(), 0);
  if (count > maxEntries) return tooManyEntries(name);
  for (zip_int64_t i = 0; i < count; ++i) {
    zip_stat_t stat;
    if (zip_stat_index(archive.m_zip.get(), zip_uint64_t(i), 0, &stat) != 0) {
      return broken(name, {});
    }
    archive.m_entries.append({QString::fromUtf8(stat.name), qint64(stat.size)});
  }
  return archive;
}

Result<QByteArray> ZipArchive::read(const QString& entryName, qint64 limit) const {
  const QString place = u"%1: %2"_s.arg(m_name, entryName);
  const auto index = zip_name_locate(m_zip.get(), entryName.toUtf8().constData(), 0);
  zip_stat_t stat;
  if (index < 0 || zip_stat_index(m_zip.get(), zip_uint64_t(index), 0, &stat) != 0) {
    return Error{
        ErrorCode::NotFound,
        u"%1: %2"_s.arg(m_name, Words::tr("There is no file %1 in the archive.").arg(entryName)),
        {}};
  }
  if (stat.encryption_method != ZIP_EM_NONE) {
    return zipError(place, Words::tr("The file is protected by a password. Unpack it first."));
  }
  const qint64 packed = qint64(qMin(stat.comp_size, zip_uint64_t(m_bytes.size())));
  const qint64 bound = qMin(limit, qMax(freeSize, packed * maxRatio));
  const std::shared_ptr<zip_file_t> file{zip_fopen_index(m_zip.get(), zip_uint64_t(index), 0),
                                         [](zip_file_t* opened) {
                                           if (opened != nullptr) zip_fclose(opened);
                                         }};
  if (!file) return broken(place, QString::fromUtf8(zip_strerror(m_zip.get())));
  QByteArray inflated;
  std::array<char, blockSize> block;
  for (;;) {
    const auto got = zip_fread(file.get(), block.data(), block.size());
    if (got < 0) return broken(place, QString::fromUtf8(zip_file_strerror(file.get())));
    if (got == 0) return inflated;
    inflated.append(block.data(), qsizetype(got));
    if (inflated.size() > bound) {
      return zipError(place, Words::tr("The file unpacks to more than is reasonable. It is not "
                                       "read."));
    }
  }
}

}  // namespace encaisse
