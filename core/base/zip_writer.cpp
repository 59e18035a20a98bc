#include "core/base/zip_writer.h"

#include <zip.h>

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ZipWriter)
};

constexpr zip_uint16_t noDosTime = 0;
constexpr zip_uint16_t firstDosDate = 0x21;  // 1 January 1980, the earliest there is

Error cannotPack(const QString& detail) {
  return {ErrorCode::Storage, Words::tr("The files cannot be packed into an archive."), detail};
}

/// What stays open until the archive is written.
struct Archive {
  zip_source_t* target = nullptr;
  zip_t* zip = nullptr;

  Archive() = default;
  Q_DISABLE_COPY_MOVE(Archive)
  ~Archive() {
    if (zip != nullptr) zip_discard(zip);
    if (target != nullptr) zip_source_free(target);
  }

  bool open() {
    zip_error_t error;
    zip_error_init(&error);
    target = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (target != nullptr) {
      zip_source_keep(target);
      zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
      if (zip == nullptr) zip_source_free(target);
    }
    zip_error_fini(&error);
    return zip != nullptr;
  }

  bool add(const ZipContent& file) const {
    zip_source_t* source =
        zip_source_buffer(zip, file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0);
    if (source == nullptr) return false;
    const auto at = zip_file_add(zip, file.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (at < 0) {
      zip_source_free(source);
      return false;
    }
    return zip_file_set_dostime(zip, zip_uint64_t(at), noDosTime, firstDosDate, 0) == 0;
  }

  bool finish() {
    if (zip_close(zip) != 0) return false;
    zip = nullptr;
    return true;
  }

  Result<QByteArray> bytes() const {
    if (zip_source_open(target) != 0) return cannotPack(u"open"_s);
    zip_source_seek(target, 0, SEEK_END);
    const auto size = zip_source_tell(target);
    zip_source_seek(target, 0, SEEK_SET);
    QByteArray packed{qsizetype(qMax<zip_int64_t>(size, 0)), Qt::Uninitialized};
    const auto got = zip_source_read(target, packed.data(), zip_uint64_t(packed.size()));
    zip_source_close(target);
    if (got != packed.size()) return cannotPack(u"read"_s);
    return packed;
  }
};

}  // namespace

Result<QByteArray> zipOf(const QList<ZipContent>& files) {
  Archive archive;
  if (!archive.open()) return cannotPack(u"create"_s);
  for (const auto& file : files) {
    if (!archive.add(file)) return cannotPack(file.name);
  }
  if (!archive.finish()) return cannotPack(u"close"_s);
  return archive.bytes();
}

Result<void> writeWhole(const QString& path, const QByteArray& bytes) {
  QSaveFile file{path};
  if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
    return {};
  }
  return Error{
      ErrorCode::Storage,
      Words::tr("%1 cannot be written. Check the folder and the room on the disk.").arg(path),
      file.errorString()};
}

}  // namespace encaisse
