#pragma once

#include "core/base/result.h"
#include "core/interest/interest_report.h"
#include "core/procedures/debt_lines.h"
#include "core/procedures/procedure_records.h"

namespace encaisse {

/// The declaration of what a customer owed when insolvency proceedings were opened, to the
/// representative: what was due, what falls due later, interest up to the day before.
///
/// @param report  of this customer and @p day
/// @param texts  of debtItemIds(), by id
/// @return always in French: it goes to a French court's officer
/// @error Conflict  nothing was owed before the opening
/// @source C. com., art. L622-24 to L622-28
Result<Paper> buildClaimDeclaration(const Snapshot& snapshot, const Insolvency& insolvency,
                                    QDate day, const QHash<qint64, Item>& texts,
                                    const InterestReport& report);

/// When the claim must have left; invalid where the publication is not known. Two months, four of a
/// creditor outside metropolitan France, by the ledger's table of deadlines.
QDate claimDeadline(const Snapshot& snapshot, const Insolvency& insolvency);

}  // namespace encaisse
