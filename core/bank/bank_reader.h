#pragma once

#include <QByteArray>
#include <QString>

#include "core/bank/bank_statement.h"
#include "core/base/result.h"

namespace encaisse {

/// What the first bytes of a file say it is, by content and never by name; empty: no bank format.
/// "camt", "mt940", "ofx", "cfonb120", "qif".
QString bankFormatOf(const QByteArray& head);

/// Reads the statements of a bank's file; a ZIP of CAMT files counts as one file.
/// @param bytes  the whole file, at most 256 MiB
/// @error FileFormat  "name:line:column: sentence"
Result<BankFile> readBankFile(const QString& name, const QByteArray& bytes);

}  // namespace encaisse
