#pragma once

#include "core/risk/customer_risk.h"

namespace encaisse {

QString payerKindName(PayerKind kind);
/// Why the customer is of this kind, in one sentence.
QString payerReasonText(const PayerSegment& segment, const RiskSettings& settings);
QString criterionName(Criterion criterion);
/// What was found, in one sentence: "Pays 12 days late on average, recent payments first."
QString criterionText(const Points& points);
/// Why it is to be blocked, in one sentence; empty for None.
QString blockReasonText(const CustomerRisk& risk, const RiskSettings& settings);

}  // namespace encaisse
