#pragma once

#include "core/bank/bank_statement.h"
#include "core/import/xml_cursor.h"

namespace encaisse {

/// How places in a file are told.
struct CamtPlaces {
  bool withoutLines = false;  ///< by the number of the entry
  qint64 entries = 0;         ///< read so far
};

/// Reads the statement, report or notification in which the cursor stands. What is left out is
/// noted in @p file.
BankStatement readCamtStatement(XmlCursor& xml, BankFile& file, CamtPlaces& places);

}  // namespace encaisse
