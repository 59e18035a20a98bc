#pragma once

#include <QList>

#include "app/cli/row_output.h"
#include "core/import/import_preview.h"

namespace encaisse {

/// What imports changed, or would change, as the shell tells it.
struct ImportReport {
  QList<ImportPreview> files;
  Currency currency = Currency::eur();
  bool dryRun = false;
};

QString importText(const ImportReport& report);
/// One row a file and figure: file, figure, count, amount.
Rows importRows(const ImportReport& report);
QByteArray importJson(const ImportReport& report);

}  // namespace encaisse
