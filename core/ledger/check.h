#pragma once

#include <QList>
#include <QString>

#include "core/base/result.h"

namespace encaisse {

class Database;

/// One invariant of the ledger and what breaks it.
struct CheckLine {
  QString name;  ///< stable English word, "allocation_sums"
  QString what;  ///< for people
  bool passed = true;
  QList<QString> problems;  ///< the first ones, each names its item or customer
};

struct CheckReport {
  QList<CheckLine> lines;
  bool passed() const {
    for (const auto& line : lines) {
      if (!line.passed) return false;
    }
    return true;
  }
};

/// Verifies the file's own integrity, its foreign keys and every invariant of the ledger model.
Result<CheckReport> checkLedger(const Database& db);

}  // namespace encaisse
