#pragma once

#include <QList>

#include "core/exchange/table_export.h"
#include "core/letters/letter.h"

namespace encaisse {

/// One line a letter, for a mail merge in a word processor or at a printer's: recipient, address,
/// amounts, and the wording in one piece. Column names are English and stable; no cell is a formula
/// for a spreadsheet.
Table mergeTable(const QList<Letter>& letters);

}  // namespace encaisse
