#pragma once

#include "core/bank/bank_statement.h"
#include "core/base/result.h"
#include "core/import/text_file.h"

namespace encaisse {

/// Reads a statement in text by a reader made of the file's name and its text.
/// @error FileFormat
template <typename Reader>
Result<BankFile> readText(const QString& name, const QByteArray& bytes) {
  auto text = TextFile::fromBytes(name, bytes);
  if (!text.ok()) return text.error();
  return Reader{name, *text.value()}.read();
}

}  // namespace encaisse
