#pragma once

#include <zip.h>

#include <QByteArray>
#include <QList>

#include "tests/support/catch.h"

namespace encaisse::testing {

struct ZipContent {
  QByteArray name;
  QByteArray bytes;
};

/// Writes an archive with the library that reads it.
inline QByteArray zipOf(const QList<ZipContent>& contents, const char* password = nullptr) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 1, &error);
  zip_source_keep(target);
  zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
  REQUIRE(archive != nullptr);
  for (const auto& content : contents) {
    zip_source_t* source = zip_source_buffer(archive, content.bytes.constData(),
                                             zip_uint64_t(content.bytes.size()), 0);
    const auto index = zip_file_add(archive, content.name.constData(), source, ZIP_FL_ENC_UTF_8);
    REQUIRE(index >= 0);
    if (password != nullptr) {
      zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_AES_256, password);
    }
  }
  REQUIRE(zip_close(archive) == 0);
  zip_source_open(target);
  zip_source_seek(target, 0, SEEK_END);
  QByteArray bytes(qsizetype(zip_source_tell(target)), '\0');
  zip_source_seek(target, 0, SEEK_SET);
  zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size()));
  zip_source_close(target);
  zip_source_free(target);
  return bytes;
}

}  // namespace encaisse::testing
