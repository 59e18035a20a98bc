#include <QCoreApplication>

#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class UndoImportCommand : public Command {
public:
  QString name() const override { return u"undo-import"_s; }
  QString summary() const override {
    return Words::tr("Takes an import back: exactly what it brought goes");
  }
  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.optionalArgument(
        u"BATCH"_s, Words::tr("Number of the import, see imports (default: the newest)"), m_batch);
  }

  ExitStatus run(Console& console) override {
    bool isNumber = true;
    qint64 batchId = m_batch.isEmpty() ? 0 : m_batch.toLongLong(&isNumber);
    if (!isNumber) {
      console.complain(
          Words::tr("encaisse undo-import: \"%1\" is not the number of an import.").arg(m_batch));
      return ExitStatus::Usage;
    }
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    auto& imports = ledger.value()->imports();
    if (m_batch.isEmpty()) {
      const auto batches = imports.list();
      if (!batches.ok()) return console.refuse(batches.error());
      if (batches.value().isEmpty()) {
        return console.refuse(
            {ErrorCode::NotFound, Words::tr("Nothing was imported yet: nothing to undo."), {}});
      }
      batchId = batches.value().first().id;
    }
    const auto undone = imports.undo(batchId);
    if (!undone.ok()) return console.refuse(undone.error());
    console.line(Words::tr("Import %1 (%2) is undone: %3 items removed, %4 put back as before.")
                     .arg(QString::number(undone.value().id), undone.value().fileName,
                          QString::number(undone.value().itemCount),
                          QString::number(undone.value().changedCount)));
    return ExitStatus::Done;
  }

private:
  QString m_ledger;
  QString m_batch;
};

}  // namespace

std::unique_ptr<Command> makeUndoImportCommand() { return std::make_unique<UndoImportCommand>(); }

}  // namespace encaisse
