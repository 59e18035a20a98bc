#pragma once

#include "core/risk/customer_risk.h"

namespace encaisse {

QString payerKindName(PayerKind kind);
/// By its key.
QString payerKindName(const QString& key);
/// Why the customer is of this kind, in one sentence.
QString payerReasonText(const PayerSegment& segment, const RiskSettings& settings);
QString criterionName(Criterion criterion);
/// What was found, in one sentence: "Pays 12 days late on average, recent payments first."
QString criterionText(const Points& points);
/// Why the class is lower than the points alone would make it, in one sentence; empty: it is not.
QString capText(const RiskScore& score, PayerKind kind);
/// Why it is to be blocked, in one sentence; empty for None.
QString blockReasonText(const CustomerRisk& risk, const RiskSettings& settings);

}  // namespace encaisse
