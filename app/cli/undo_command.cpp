#include <QCoreApplication>

#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class UndoCommand : public Command {
public:
  QString name() const override { return u"undo"_s; }
  QString summary() const override { return Words::tr("Takes back the last change"); }
  QString details() const override {
    return Words::tr("Changes of customers, notes, due dates, and imports can be taken back. A "
                     "reminder that left cannot.");
  }
  void describe(Options& options) override { options.ledger(m_ledger); }

  ExitStatus run(Console& console) override {
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    const auto undone = ledger.value()->undo().undoLast();
    if (!undone.ok()) return console.refuse(undone.error());
    console.line(Words::tr("Undone: %1 of %2 %3, done by %4.")
                     .arg(undone.value().operation, undone.value().subject,
                          QString::number(undone.value().subjectId), undone.value().doneBy));
    return ExitStatus::Done;
  }

private:
  QString m_ledger;
};

}  // namespace

std::unique_ptr<Command> makeUndoCommand() { return std::make_unique<UndoCommand>(); }

}  // namespace encaisse
