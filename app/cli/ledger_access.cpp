#include "app/cli/ledger_access.h"

using namespace Qt::StringLiterals;

namespace encaisse {

LedgerContext shellContext() {
  QString actor = qEnvironmentVariable("USER");
  if (actor.isEmpty()) actor = qEnvironmentVariable("USERNAME");
  return {systemClock(), actor};
}

Result<std::unique_ptr<Ledger>> openForReading(const QString& path) {
  return Ledger::open(path, OpenMode::ReadOnly, shellContext());
}

Result<std::unique_ptr<Ledger>> openForWriting(const QString& path) {
  return Ledger::open(path, OpenMode::ReadWrite, shellContext());
}

}  // namespace encaisse
