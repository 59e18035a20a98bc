#pragma once

#include <QString>

#include "core/items/item.h"
#include "core/ledger/audit_log.h"
#include "core/reminders/plan.h"

namespace encaisse {

// The field's words for what the core names by enum or key, so that every page says the same.

QString itemKindText(ItemKind kind);      ///< "Invoice"
QString dueOriginText(DueOrigin origin);  ///< "from the customer's terms"
/// "Before due", "Reminder 1", "Formal notice".
QString reminderLevelText(int level, const Scenario& scenario = defaultScenario());
QString holdReasonText(HoldReason reason);
/// What a change was: "import of 123456789FEC20261231.txt".
QString changeText(const AuditEntry& entry);

}  // namespace encaisse
