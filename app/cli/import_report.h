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

/// One thing that an import counts.
struct ImportFigure {
  QString key;
  QString title;
  ImportCount count;
};
QList<ImportFigure> importFigures(const ImportPreview& file);

/// What a file is, in a few lines.
/// @param inLedger  whether there is a ledger that may know its customers
QString fileText(const ImportPreview& file, Currency currency, bool inLedger = true);
QString issuesText(const ImportPreview& file);
/// Which options of the shell answer what is asked about a file; empty: nothing is.
QString optionsText(const ImportPreview& file);

QString importText(const ImportReport& report);
/// One row a file and figure: file, figure, count, amount.
Rows importRows(const ImportReport& report);
QByteArray importJson(const ImportReport& report);

}  // namespace encaisse
