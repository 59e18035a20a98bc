#include "ui/exports/tables_export.h"

#include <QCoreApplication>
#include <QDir>
#include <QWidget>

#include "core/ledger/ledger_tables.h"
#include "ui/common/background_task.h"
#include "ui/common/prompts.h"
#include "ui/ledger_session.h"

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TableExport)
};

}  // namespace

void exportTables(LedgerSession& session, UserPrompts& prompts, QWidget* parent) {
  const QString folder =
      prompts.chooseFolder(parent, Words::tr("Folder of the tables for Tableau and Power BI"));
  if (folder.isEmpty()) return;
  runInBackground(
      parent,
      [=, path = session.path(), context = session.context(), asOf = session.asOf()](
          const Progress&, const StopToken&) -> Result<QList<QString>> {
        const auto ledger = Ledger::open(path, OpenMode::ReadOnly, context);
        if (!ledger.ok()) return ledger.error();
        const auto snapshot = ledger.value()->snapshot();
        if (!snapshot.ok()) return snapshot.error();
        return writeTables(*ledger.value(), snapshot.value(), asOf, folder);
      },
      [&session, &prompts, parent, folder](const Result<QList<QString>>& written) {
        if (!written.ok()) return prompts.showError(parent, written.error());
        Q_EMIT session.message(
            Words::tr("%n table(s) written to %1", nullptr, int(written.value().size()))
                .arg(QDir::toNativeSeparators(folder)));
      });
}

}  // namespace encaisse
