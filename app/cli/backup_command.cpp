#include <QCoreApplication>

#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class BackupCommand : public Command {
public:
  QString name() const override { return u"backup"_s; }
  QString summary() const override {
    return Words::tr("Copies the ledger to a new file, also while it is in use");
  }
  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.argument(u"FILE"_s, Words::tr("The copy; it may not exist yet"), m_file);
  }

  ExitStatus run(Console& console) override {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    const auto copied = ledger.value()->backupTo(m_file);
    if (!copied.ok()) return console.refuse(copied.error());
    console.line(Words::tr("Copied %1 to %2.").arg(m_ledger, m_file));
    return ExitStatus::Done;
  }

private:
  QString m_ledger;
  QString m_file;
};

}  // namespace

std::unique_ptr<Command> makeBackupCommand() { return std::make_unique<BackupCommand>(); }

}  // namespace encaisse
