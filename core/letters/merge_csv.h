#pragma once

#include <QList>
#include <QString>

#include "core/letters/letter.h"

namespace encaisse {

/// One line a letter, for a mail merge in a word processor or at a printer's: recipient, address,
/// amounts, and the wording in one piece. Column names are English and stable; no cell is a formula
/// for a spreadsheet.
QString mergeCsv(const QList<Letter>& letters);

}  // namespace encaisse
