#pragma once

#include <QString>
#include <QStringList>

#include "core/ledger/company.h"

class QMimeData;

namespace encaisse {

QString importFileFilter();
QString ledgerFileFilter();

/// The files of this computer among what is dragged.
QStringList localFiles(const QMimeData& dragged);
bool isLedgerFile(const QString& path);

/// What the name of an accounting export says of its company ("123456789FEC20261231.txt").
Company companyFromFileName(const QString& path);
/// Where a new ledger for an export goes unless the user says otherwise: beside it, or in
/// @p fallbackFolder when that folder cannot be written; never an existing file.
QString suggestedLedgerPath(const QString& exportPath, const QString& fallbackFolder);

}  // namespace encaisse
