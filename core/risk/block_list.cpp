#include "core/risk/block_list.h"

#include "core/risk/risk_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {

BypassFact bypassOf(const Snapshot& snapshot, const CustomerRisk& risk) {
  return risk.isBypassed() ? snapshot.credit.bypasses[size_t(risk.exposure.standing.bypass)]
                           : BypassFact{};
}

Table blockList(const Snapshot& snapshot, const std::vector<CustomerRisk>& risks,
                const RiskSettings& settings) {
  const auto currency = snapshot.company.currency;
  Table table;
  table.headers = {u"customer"_s,   u"name"_s,       u"blocked"_s,      u"reason"_s,
                   u"reasonText"_s, u"exposure"_s,   u"limit"_s,        u"usedPercent"_s,
                   u"overdue"_s,    u"bypassedBy"_s, u"bypassReason"_s, u"bypassUntil"_s};
  for (const auto& risk : risks) {
    if (risk.block == BlockReason::None) continue;
    const auto& customer = snapshot.customers[risk.customer];
    const auto& exposure = risk.exposure;
    const auto bypass = bypassOf(snapshot, risk);
    Cell limit;
    if (exposure.standing.limit) limit = Money{*exposure.standing.limit, currency};
    Cell used;
    if (exposure.usedPercent) used = qint64{*exposure.usedPercent};
    table.rows.append({customer.code, customer.name, risk.isToBlock(), toKey(risk.block),
                       blockReasonText(risk, settings), Money{exposure.amount, currency}, limit,
                       used, Money{risk.history.overdue, currency}, bypass.recordedBy,
                       bypass.reason, toDate(bypass.untilDay)});
  }
  return table;
}

}  // namespace encaisse
