#include <QCoreApplication>

#include "app/cli/answer_lookup.h"
#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"
#include "core/promises/promise_state.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

/// A promise with what became of it.
struct PromiseRow {
  Promise promise;
  PromiseStatus status;
  Customer customer;
  QStringList items;
};

QString partsText(const Promise& promise, Currency currency) {
  QStringList parts;
  for (const auto& [dueOn, amount] : promise.parts) {
    parts.append(isoDay(dueOn) + u':' + toDecimal(amount, currency));
  }
  return parts.join(u' ');
}

Rows promiseRows(const QList<PromiseRow>& promises, Currency currency) {
  Rows rows;
  rows.columns = {{u"promise"_s, Words::tr("Promise")},
                  {u"customer"_s, Words::tr("Customer")},
                  {u"name"_s, Words::tr("Name")},
                  {u"made"_s, Words::tr("Made")},
                  {u"parts"_s, Words::tr("Parts")},
                  {u"items"_s, Words::tr("Items")},
                  {u"promised"_s, Words::tr("Promised")},
                  {u"paid"_s, Words::tr("Paid")},
                  {u"state"_s, Words::tr("State")},
                  {u"decided"_s, Words::tr("Decided")},
                  {u"next"_s, {}},
                  {u"contact"_s, {}},
                  {u"note"_s, {}},
                  {u"by"_s, {}}};
  for (const auto& [promise, status, customer, items] : promises) {
    rows.cells.append({promise.id, customer.code, customer.name, promise.madeOn,
                       partsText(promise, currency), items.join(u' '),
                       Money{status.promised, currency}, Money{status.paid, currency},
                       toKey(status.state), toDate(status.decidedDay), toDate(status.nextDay),
                       promise.contact, promise.note, promise.recordedBy});
  }
  return rows;
}

QByteArray promisesJson(const QList<PromiseRow>& promises, Currency currency) {
  JsonText json;
  json.beginRows();
  for (const auto& [promise, status, customer, items] : promises) {
    json.beginObject().key(u"promise").value(promise.id);
    json.key(u"customer").value(customer.code).key(u"name").value(customer.name);
    json.key(u"made").value(promise.madeOn).key(u"parts").beginArray();
    for (const auto& [dueOn, amount] : promise.parts) {
      json.beginObject().key(u"due").value(dueOn);
      json.key(u"amount").value(amount, currency).endObject();
    }
    json.endArray().key(u"items").beginArray();
    for (const auto& number : items) json.value(number);
    json.endArray().key(u"promised").value(status.promised, currency);
    json.key(u"paid").value(status.paid, currency);
    json.key(u"paidInTime").value(status.paidInTime, currency);
    json.key(u"state").value(toKey(status.state));
    json.key(u"decided").value(toDate(status.decidedDay));
    json.key(u"next").value(toDate(status.nextDay));
    json.key(u"contact").value(promise.contact).key(u"note").value(promise.note);
    json.key(u"by").value(promise.recordedBy).endObject();
  }
  return json.endRows().take();
}

Rows rateRows(const Snapshot& snapshot, const std::vector<PromiseRecord>& records) {
  Rows rows;
  rows.columns = {{u"customer"_s, Words::tr("Customer")}, {u"name"_s, Words::tr("Name")},
                  {u"decided"_s, Words::tr("Decided")},   {u"broken"_s, Words::tr("Broken")},
                  {u"promised"_s, Words::tr("Promised")}, {u"kept"_s, Words::tr("Kept")},
                  {u"rate"_s, Words::tr("Kept rate, %")}};
  const auto currency = snapshot.company.currency;
  for (size_t i = 0; i < records.size(); ++i) {
    const auto& record = records[i];
    if (!record.isKnown()) continue;
    const auto& customer = snapshot.customers[qsizetype(i)];
    rows.cells.append({customer.code, customer.name, qint64{record.decided}, qint64{record.broken},
                       Money{record.promised, currency}, Money{record.kept, currency},
                       toDecimal(record.keptBasisPoints(), Currency::eur())});
  }
  return rows;
}

/// Reads "2026-03-31=1200.00".
Result<PromisePart> parsePart(const QString& text) {
  const auto day = parseDay(text.section(u'=', 0, 0));
  if (!day.ok()) return day.error();
  const auto amount = Money::parse(text.section(u'=', 1), Currency::eur());
  if (!text.contains(u'=') || !amount.ok()) {
    return Error{ErrorCode::InvalidInput,
                 Words::tr("--pay: \"%1\" is not DATE=AMOUNT like 2026-03-31=1200.00.").arg(text),
                 {}};
  }
  return PromisePart{day.value(), amount.value().minor()};
}

class PromisesCommand : public Command {
public:
  QString name() const override { return u"promises"_s; }
  QString summary() const override {
    return Words::tr("Lists what customers promised to pay and what became of it, or changes it");
  }
  QString details() const override {
    return Words::tr(
        "list (without an action too) shows every promise with its state as of the day: running, "
        "kept, partly_kept, broken or cancelled. rate shows how well each customer kept its "
        "promises. add records one, made on the as-of day; cancel ends one from that day on.");
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.optionalArgument(u"list|rate|add|cancel"_s, Words::tr("What to do (default: list)"),
                             m_action);
    options.text(u"--customer"_s, u"CODE"_s, Words::tr("Of this customer"), m_customer);
    options.texts(u"--item"_s, u"NUMBER"_s,
                  Words::tr("add: what is promised (default: all it owes)"), m_items);
    options.texts(u"--pay"_s, u"DATE=AMOUNT"_s,
                  Words::tr("add: what will be paid on a day; several for instalments"), m_parts);
    options.text(u"--contact"_s, u"NAME"_s, Words::tr("add: who promised"), m_contact);
    options.text(u"--note"_s, u"TEXT"_s, Words::tr("add, cancel: a remark"), m_note);
    options.number(u"--promise"_s, u"PROMISE"_s, Words::tr("cancel: its number in the list"), 1,
                   std::numeric_limits<int>::max(), m_promise);
    options.choice(u"--state"_s,
                   {u"running"_s, u"kept"_s, u"partly_kept"_s, u"broken"_s, u"cancelled"_s},
                   Words::tr("list: only these"), m_state);
    options.asOf(m_asOf);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    if (m_action == u"list") return finish(console, list(console));
    if (m_action == u"rate") return finish(console, rate(console));
    if (m_action == u"add") return finish(console, add(console));
    if (m_action == u"cancel") return finish(console, cancel(console));
    console.complain(
        Words::tr("encaisse promises: \"%1\" is none of list, rate, add, cancel.").arg(m_action));
    return ExitStatus::Usage;
  }

private:
  static ExitStatus finish(Console& console, const Result<void>& result) {
    return result.ok() ? ExitStatus::Done : console.refuse(result.error());
  }

  Result<void> list(Console& console) const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return snapshot.error();
    const auto rows = load(*ledger.value(), snapshot.value());
    if (!rows.ok()) return rows.error();
    const auto currency = snapshot.value().company.currency;
    if (m_format == OutputFormat::Json) {
      console.write(promisesJson(rows.value(), currency));
    } else {
      printRows(console, promiseRows(rows.value(), currency), m_format);
    }
    return {};
  }

  Result<QList<PromiseRow>> load(Ledger& ledger, const Snapshot& snapshot) const {
    AnswerLookup lookup{ledger};
    std::optional<qint64> customerId;
    if (!m_customer.isEmpty()) {
      const auto found = lookup.customer(m_customer);
      if (!found.ok()) return found.error();
      customerId = found.value();
    }
    const auto promises = ledger.promises().list(customerId);
    if (!promises.ok()) return promises.error();
    if (auto loaded = lookup.loadItems(); !loaded.ok()) return loaded.error();
    const auto states = promiseStatesAt(snapshot, m_asOf, graceDaysOf(snapshot));
    QHash<qint64, PromiseStatus> statusById;
    for (size_t i = 0; i < states.size(); ++i) {
      statusById.insert(snapshot.chasing.promises[i].id, states[i]);
    }
    const auto customers = customersById(snapshot);
    QList<PromiseRow> rows;
    for (const auto& promise : promises.value()) {
      if (promise.madeOn > m_asOf) continue;
      PromiseRow row{
          promise, statusById.value(promise.id), customers.value(promise.customerId), {}};
      if (!m_state.isEmpty() && toKey(row.status.state) != m_state) continue;
      for (const qint64 id : promise.itemIds) row.items.append(lookup.numberOf(id));
      rows.append(row);
    }
    return rows;
  }

  Result<void> rate(Console& console) const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return snapshot.error();
    const auto& facts = snapshot.value();
    const auto records = promiseRecords(facts, promiseStatesAt(facts, m_asOf, graceDaysOf(facts)));
    printRows(console, rateRows(facts, records), m_format);
    return {};
  }

  Result<void> add(Console& console) const {
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    AnswerLookup lookup{*ledger.value()};
    if (auto loaded = lookup.loadItems(); !loaded.ok()) return loaded.error();
    Promise draft;
    draft.madeOn = m_asOf;
    draft.contact = m_contact;
    draft.note = m_note;
    for (const auto& text : m_parts) {
      const auto part = parsePart(text);
      if (!part.ok()) return part.error();
      draft.parts.append(part.value());
    }
    for (const auto& name : m_items) {
      const auto item = lookup.item(name, m_customer);
      if (!item.ok()) return item.error();
      draft.itemIds.append(item.value().id);
      draft.customerId = item.value().customerId;
    }
    if (!m_customer.isEmpty() || draft.itemIds.isEmpty()) {
      const auto customer = lookup.customer(m_customer);
      if (!customer.ok()) return customer.error();
      draft.customerId = customer.value();
    }
    const auto id = ledger.value()->promises().make(draft);
    if (!id.ok()) return id.error();
    console.line(Words::tr("Recorded promise %1.").arg(id.value()));
    return {};
  }

  Result<void> cancel(Console& console) const {
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto cancelled = ledger.value()->promises().cancel(m_promise, m_asOf, m_note);
    if (!cancelled.ok()) return cancelled.error();
    console.line(Words::tr("Cancelled promise %1.").arg(m_promise));
    return {};
  }

  QString m_ledger;
  QString m_action = u"list"_s;
  QString m_customer;
  QStringList m_items;
  QStringList m_parts;
  QString m_contact;
  QString m_note;
  int m_promise = 0;
  QString m_state;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makePromisesCommand() { return std::make_unique<PromisesCommand>(); }

}  // namespace encaisse
