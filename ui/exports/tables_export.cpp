#include "ui/exports/tables_export.h"

#include <QCoreApplication>
#include <QDir>
#include <QWidget>

#include "core/exchange/view_export.h"
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
        return writeViews(ledger.value()->database(), asOf, folder);
      },
      [&session, &prompts, parent, folder](const Result<QList<QString>>& written) {
        if (!written.ok()) return prompts.showError(parent, written.error());
        Q_EMIT session.message(
            Words::tr("%n table(s) written to %1", nullptr, int(written.value().size()))
                .arg(QDir::toNativeSeparators(folder)));
      });
}

}  // namespace encaisse
