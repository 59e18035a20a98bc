#pragma once

#include <memory>

#include "core/import/import_content.h"
#include "core/tables/ledger_table.h"

namespace encaisse {

/// Makes the rows of a table into lines: due dates that the file does not give are computed, lines
/// get what recognises them again.
/// @param isList  a list of open items: recognised by customer and number, whatever is left of them
ImportContent contentOf(const LedgerTable& table, const DueTerms& terms, bool isList);

/// Gives the texts of a table's lines. @p table must outlive it.
std::unique_ptr<LineTextSource> tableTexts(const LedgerTable& table);

}  // namespace encaisse
