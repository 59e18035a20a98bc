#include <QCoreApplication>

#include "app/cli/answer_lookup.h"
#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"
#include "core/calls/call_list.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

QStringList resultKeys() {
  QStringList keys;
  for (const auto result : allCallResults()) keys.append(toKey(result));
  return keys;
}

Rows callRows(const QList<Call>& calls, const QHash<qint64, Customer>& customers) {
  Rows rows;
  rows.columns = {{u"call"_s, Words::tr("Call")},
                  {u"customer"_s, Words::tr("Customer")},
                  {u"name"_s, Words::tr("Name")},
                  {u"date"_s, Words::tr("Date")},
                  {u"contact"_s, Words::tr("Contact")},
                  {u"result"_s, Words::tr("Result")},
                  {u"action"_s, Words::tr("Then")},
                  {u"next"_s, Words::tr("Next day")},
                  {u"promise"_s, Words::tr("Promise")},
                  {u"note"_s, Words::tr("Note")},
                  {u"by"_s, {}}};
  for (const auto& call : calls) {
    const auto customer = customers.value(call.customerId);
    rows.cells.append({call.id, customer.code, customer.name, call.calledOn, call.contact,
                       toKey(call.result), toKey(nextActionOf(call.result)), call.nextOn,
                       call.promiseId == 0 ? Cell{} : Cell{call.promiseId}, call.note,
                       call.recordedBy});
  }
  return rows;
}

Rows dueRows(const Snapshot& snapshot, const QList<CallCandidate>& candidates) {
  Rows rows;
  rows.columns = {{u"customer"_s, Words::tr("Customer")},  {u"name"_s, Words::tr("Name")},
                  {u"phone"_s, Words::tr("Phone")},        {u"reason"_s, Words::tr("Reason")},
                  {u"since"_s, Words::tr("Since")},        {u"overdue"_s, Words::tr("Overdue")},
                  {u"daysLate"_s, Words::tr("Days late")}, {u"disputed"_s, Words::tr("Disputed")},
                  {u"promised"_s, Words::tr("Promised")},  {u"broken"_s, Words::tr("Broken")},
                  {u"toClaim"_s, Words::tr("To claim")}};
  const auto currency = snapshot.company.currency;
  for (const auto& candidate : candidates) {
    const auto& customer = snapshot.customers[candidate.customer];
    rows.cells.append({customer.code, customer.name, customer.phone, toKey(candidate.reason),
                       toDate(candidate.since), Money{candidate.overdue, currency},
                       candidate.oldestDaysLate, Money{candidate.disputed, currency},
                       Money{candidate.promised, currency}, Money{candidate.broken, currency},
                       Money{candidate.toClaim, currency}});
  }
  return rows;
}

class CallsCommand : public Command {
public:
  QString name() const override { return u"calls"_s; }
  QString summary() const override {
    return Words::tr("Says whom to call, lists the calls that were made, or records one");
  }
  QString details() const override {
    return Words::tr(
        "list (without an action too) shows the calls made by the day, newest first; due says "
        "whom to call that day, broken promises first. add records a call made on the as-of day; "
        "without --next the day that fits the result is taken.");
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.optionalArgument(u"list|due|add"_s, Words::tr("What to do (default: list)"), m_action);
    options.text(u"--customer"_s, u"CODE"_s, Words::tr("Of this customer"), m_customer);
    options.choice(u"--result"_s, resultKeys(), Words::tr("add: what came of it"), m_result);
    options.text(u"--contact"_s, u"NAME"_s, Words::tr("add: who was reached"), m_contact);
    options.text(u"--note"_s, u"TEXT"_s, Words::tr("add: a remark"), m_note);
    options.day(u"--next"_s, Words::tr("add: when to come back to it"), m_next);
    options.number(u"--promise"_s, u"PROMISE"_s, Words::tr("add: the promise that came of it"), 1,
                   std::numeric_limits<int>::max(), m_promise);
    options.asOf(m_asOf);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    if (m_action == u"list") return finish(console, list(console));
    if (m_action == u"due") return finish(console, due(console));
    if (m_action == u"add" && m_result.isEmpty()) {
      console.complain(Words::tr("encaisse calls: add needs --result."));
      return ExitStatus::Usage;
    }
    if (m_action == u"add") return finish(console, add(console));
    console.complain(Words::tr("encaisse calls: \"%1\" is none of list, due, add.").arg(m_action));
    return ExitStatus::Usage;
  }

private:
  static ExitStatus finish(Console& console, const Result<void>& result) {
    return result.ok() ? ExitStatus::Done : console.refuse(result.error());
  }

  Result<void> list(Console& console) const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    std::optional<qint64> customerId;
    if (!m_customer.isEmpty()) {
      const auto customer = AnswerLookup{*ledger.value()}.customer(m_customer);
      if (!customer.ok()) return customer.error();
      customerId = customer.value();
    }
    auto calls = ledger.value()->calls().list(customerId);
    if (!calls.ok()) return calls.error();
    calls.value().removeIf([this](const Call& call) { return call.calledOn > m_asOf; });
    const auto customers = ledger.value()->customers().list();
    if (!customers.ok()) return customers.error();
    QHash<qint64, Customer> byId;
    for (const auto& customer : customers.value()) byId.insert(customer.id, customer);
    printRows(console, callRows(calls.value(), byId), m_format);
    return {};
  }

  Result<void> due(Console& console) const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return snapshot.error();
    const auto& facts = snapshot.value();
    const auto states = promiseStatesAt(facts, m_asOf, graceDaysOf(facts));
    printRows(console, dueRows(facts, callListAt(facts, m_asOf, states)), m_format);
    return {};
  }

  Result<void> add(Console& console) const {
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto customer = AnswerLookup{*ledger.value()}.customer(m_customer);
    if (!customer.ok()) return customer.error();
    Call draft;
    draft.customerId = customer.value();
    draft.calledOn = m_asOf;
    draft.result = callResultFromKey(m_result).value_or(CallResult::Other);
    draft.contact = m_contact;
    draft.note = m_note;
    draft.nextOn = m_next.isValid() ? m_next : defaultNextDay(draft.result, m_asOf);
    draft.promiseId = m_promise;
    const auto id = ledger.value()->calls().record(draft);
    if (!id.ok()) return id.error();
    console.line(draft.nextOn.isValid()
                     ? Words::tr("Recorded call %1; next: %2 on %3.")
                           .arg(QString::number(id.value()), toKey(nextActionOf(draft.result)),
                                isoDay(draft.nextOn))
                     : Words::tr("Recorded call %1; next: %2.")
                           .arg(QString::number(id.value()), toKey(nextActionOf(draft.result))));
    return {};
  }

  QString m_ledger;
  QString m_action = u"list"_s;
  QString m_customer;
  QString m_result;
  QString m_contact;
  QString m_note;
  QDate m_next;
  int m_promise = 0;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeCallsCommand() { return std::make_unique<CallsCommand>(); }

}  // namespace encaisse
