#pragma once

#include "core/bank/bank_statement.h"
#include "core/import/xml_cursor.h"

namespace encaisse {

/// Reads the statement, report or notification in which the cursor stands. What is left out is
/// noted in @p file.
BankStatement readCamtStatement(XmlCursor& xml, BankFile& file);

}  // namespace encaisse
