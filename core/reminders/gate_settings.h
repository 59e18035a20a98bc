#pragma once

#include <QStringList>

#include "core/base/result.h"
#include "core/money/money.h"
#include "core/reminders/gate.h"

namespace encaisse {

/// Stable words of what the gate lets people change: "import_days", "minimum_amount", …
QStringList gateSettingNames();
/// One of them as text: a number, an amount with a point, "true" or "false".
QString gateSettingText(const GateSettings& settings, const QString& name, Currency currency);
/// @param assignment  "import_days=45"
/// @error InvalidInput  no such name, or a value that it cannot have
Result<GateSettings> withGateSetting(GateSettings settings, const QString& assignment,
                                     Currency currency);

}  // namespace encaisse
