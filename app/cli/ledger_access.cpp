#include "app/cli/ledger_access.h"

#include <QDir>
#include <QFileInfo>

namespace encaisse {

QString actorName() {
  for (const auto* variable : {"USER", "USERNAME"}) {
    QString name = qEnvironmentVariable(variable);
    if (!name.isEmpty()) return name;
  }
  return QFileInfo{QDir::homePath()}.owner();
}

LedgerContext shellContext() { return {systemClock(), actorName()}; }

Result<std::unique_ptr<Ledger>> openForReading(const QString& path) {
  return Ledger::open(path, OpenMode::ReadOnly, shellContext());
}

Result<std::unique_ptr<Ledger>> openForWriting(const QString& path) {
  return Ledger::open(path, OpenMode::ReadWrite, shellContext());
}

}  // namespace encaisse
