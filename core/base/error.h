#pragma once

#include <QString>

namespace encaisse {

/// What kind of thing went wrong. Callers may branch on it, never on the text.
enum class ErrorCode {
  InvalidInput,  ///< a value given by a person or a command
  FileFormat,    ///< a file that is not what it should be, or a bad line in it
  NotFound,
  Conflict,    ///< later facts depend on it, or it exists already
  NotALedger,  ///< another program's file, or not a database at all
  NewerLedger,
  ReadOnly,
  Busy,  ///< open elsewhere
  Corrupt,
  Storage,  ///< disk full, input/output
  Cancelled,
};

/// A failure of the world, in one sentence that says what happened and what to do.
struct Error {
  ErrorCode code = ErrorCode::InvalidInput;
  QString message;  ///< for people
  QString detail;   ///< for the log
};

}  // namespace encaisse
