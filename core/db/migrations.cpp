#include "core/db/migrations.h"

#include "core/db/migration_steps.h"

namespace encaisse {

QList<Migration> allMigrations() {
  return {createLedger(), everySource(), chasing(), foresight(), accountBalances()};
}

}  // namespace encaisse
