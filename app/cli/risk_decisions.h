#pragma once

#include <QDate>
#include <QString>

#include "app/cli/console.h"
#include "app/cli/output_format.h"
#include "core/base/result.h"

namespace encaisse {

/// What a person decides about a customer's credit on the shell, or asks of such decisions.
struct RiskDecision {
  /// "limits", "limit", "end-limit", "bypasses", "bypass", "end-bypass"
  QString action = QStringLiteral("list");
  QString customer;
  qint64 amount = -1;  ///< of a limit; below zero: not said
  bool insured = false;
  QString agency;
  QDate from;
  QDate until;  ///< invalid: until it is ended
  QString reason;
  int id = 0;
};

bool isRiskDecision(const QString& action);

/// @error NotFound, InvalidInput, Conflict  in one sentence; nothing was changed
Result<void> decideRisk(Console& console, const QString& path, const RiskDecision& decision,
                        OutputFormat format);

}  // namespace encaisse
