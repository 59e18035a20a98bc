#pragma once

namespace encaisse {

/// What the shell's caller learns from the number.
enum class ExitStatus {
  Done = 0,
  Refused = 1,  ///< the data was refused: a message on standard error, nothing changed
  Usage = 2,    ///< wrong usage
};

}  // namespace encaisse
