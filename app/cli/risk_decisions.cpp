#include "app/cli/risk_decisions.h"

#include <QCoreApplication>

#include "app/cli/answer_lookup.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

Rows limitRows(const QList<CreditCover>& covers, const QHash<qint64, Customer>& customers,
               QDate asOf, Currency currency) {
  Rows rows;
  rows.columns = {{u"id"_s, Words::tr("Number")},     {u"customer"_s, Words::tr("Customer")},
                  {u"name"_s, Words::tr("Name")},     {u"kind"_s, Words::tr("What")},
                  {u"amount"_s, Words::tr("Amount")}, {u"agency"_s, Words::tr("Agency")},
                  {u"from"_s, Words::tr("From")},     {u"until"_s, Words::tr("Until")},
                  {u"ended"_s, Words::tr("Ended")},   {u"counts"_s, Words::tr("Counts")},
                  {u"reason"_s, Words::tr("Reason")}, {u"by"_s, {}}};
  for (const auto& cover : covers) {
    const auto customer = customers.value(cover.customerId);
    rows.cells.append(
        {cover.id, customer.code, customer.name, cover.isInsured ? u"insured"_s : u"temporary"_s,
         Money{cover.amountMinor, currency}, cover.agency, cover.fromOn, cover.untilOn,
         cover.endedOn, cover.countsOn(asOf), cover.note, cover.recordedBy});
  }
  return rows;
}

Rows bypassRows(const QList<BlockBypass>& bypasses, const QHash<qint64, Customer>& customers,
                QDate asOf) {
  Rows rows;
  rows.columns = {{u"id"_s, Words::tr("Number")},     {u"customer"_s, Words::tr("Customer")},
                  {u"name"_s, Words::tr("Name")},     {u"from"_s, Words::tr("From")},
                  {u"until"_s, Words::tr("Until")},   {u"ended"_s, Words::tr("Ended")},
                  {u"counts"_s, Words::tr("Counts")}, {u"reason"_s, Words::tr("Reason")},
                  {u"by"_s, Words::tr("By")}};
  for (const auto& bypass : bypasses) {
    const auto customer = customers.value(bypass.customerId);
    rows.cells.append({bypass.id, customer.code, customer.name, bypass.decidedOn, bypass.untilOn,
                       bypass.endedOn, bypass.countsOn(asOf), bypass.reason, bypass.recordedBy});
  }
  return rows;
}

Result<void> list(Console& console, const QString& path, const RiskDecision& decision,
                  OutputFormat format) {
  const auto ledger = openForReading(path);
  if (!ledger.ok()) return ledger.error();
  std::optional<qint64> customerId;
  if (!decision.customer.isEmpty()) {
    const auto customer = AnswerLookup{*ledger.value()}.customer(decision.customer);
    if (!customer.ok()) return customer.error();
    customerId = customer.value();
  }
  const auto snapshot = ledger.value()->snapshot(decision.from);
  if (!snapshot.ok()) return snapshot.error();
  const auto customers = customersById(snapshot.value());
  const auto& decisions = ledger.value()->creditDecisions();
  if (decision.action == u"limits") {
    const auto covers = decisions.covers(customerId);
    if (!covers.ok()) return covers.error();
    printRows(
        console,
        limitRows(covers.value(), customers, decision.from, snapshot.value().company.currency),
        format);
    return {};
  }
  const auto bypasses = decisions.bypasses(customerId);
  if (!bypasses.ok()) return bypasses.error();
  printRows(console, bypassRows(bypasses.value(), customers, decision.from), format);
  return {};
}

Result<void> addLimit(Console& console, CreditDecisionService& decisions, qint64 customerId,
                      const RiskDecision& decision) {
  if (decision.amount < 0) {
    return Error{ErrorCode::InvalidInput, Words::tr("A limit needs its --amount."), {}};
  }
  CreditCover draft;
  draft.customerId = customerId;
  draft.isInsured = decision.insured;
  draft.amountMinor = decision.amount;
  draft.agency = decision.agency;
  draft.fromOn = decision.from;
  draft.untilOn = decision.until;
  draft.note = decision.reason;
  const auto id = decisions.addCover(draft);
  if (!id.ok()) return id.error();
  console.line(Words::tr("Recorded limit %1.").arg(id.value()));
  return {};
}

Result<void> addBypass(Console& console, CreditDecisionService& decisions, qint64 customerId,
                       const RiskDecision& decision) {
  BlockBypass draft;
  draft.customerId = customerId;
  draft.decidedOn = decision.from;
  draft.untilOn = decision.until;
  draft.reason = decision.reason;
  const auto id = decisions.bypass(draft);
  if (!id.ok()) return id.error();
  console.line(Words::tr("Recorded bypass %1.").arg(id.value()));
  return {};
}

Result<void> end(Console& console, CreditDecisionService& decisions, const RiskDecision& decision) {
  const bool isLimit = decision.action == u"end-limit";
  const auto done = isLimit ? decisions.endCover(decision.id, decision.from)
                            : decisions.endBypass(decision.id, decision.from);
  if (!done.ok()) return done.error();
  console.line(
      (isLimit ? Words::tr("Ended limit %1.") : Words::tr("Ended bypass %1.")).arg(decision.id));
  return {};
}

}  // namespace

bool isRiskDecision(const QString& action) {
  return QStringList{u"limits"_s,   u"limit"_s,  u"end-limit"_s,
                     u"bypasses"_s, u"bypass"_s, u"end-bypass"_s}
      .contains(action);
}

Result<void> decideRisk(Console& console, const QString& path, const RiskDecision& decision,
                        OutputFormat format) {
  const bool isList = decision.action == u"limits" || decision.action == u"bypasses";
  if (isList) return list(console, path, decision, format);
  const auto ledger = openForWriting(path);
  if (!ledger.ok()) return ledger.error();
  auto& decisions = ledger.value()->creditDecisions();
  if (decision.action.startsWith(u"end-")) return end(console, decisions, decision);
  const auto customer = AnswerLookup{*ledger.value()}.customer(decision.customer);
  if (!customer.ok()) return customer.error();
  return decision.action == u"limit" ? addLimit(console, decisions, customer.value(), decision)
                                     : addBypass(console, decisions, customer.value(), decision);
}

}  // namespace encaisse
