#pragma once

#include <QString>

#include "core/import/batch.h"
#include "core/import/import_preview.h"
#include "core/tables/import_profile.h"

namespace encaisse {

// The field's words for what an import reads.

QString fieldText(TableField field);        ///< "Due date"
QString meaningText(TableMeaning meaning);  ///< "All that is open at one day"
/// What a file or a batch is: "Accounting entries", "Bank statement".
QString contentText(const QString& meaning);
/// How far the layout of a profile is known, as half a sentence; empty: nothing to say.
QString knowledgeText(const ImportProfile& profile);
/// "Read as Sage 100: movements", or that the columns were understood one by one.
QString recognisedText(const TableMapping& mapping);
/// "CSV, separated by semicolons, UTF-8"; "CAMT.053.001.02".
QString formatText(const ImportPreview& preview);
/// "01/01/2026 to 31/12/2026"; empty: the file has no days.
QString periodText(QDate firstOn, QDate lastOn);

/// The fields that columns of such a table can have, the commonest first.
QList<TableField> fieldsOf(TableMeaning meaning);

}  // namespace encaisse
