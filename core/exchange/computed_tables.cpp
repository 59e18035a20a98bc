#include "core/exchange/computed_tables.h"

#include "core/base/contracts.h"
#include "core/promises/promise_state.h"
#include "core/risk/credit_standing.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

using enum ViewColumnKind;

Table emptyTable(const View& form) {
  Table table;
  for (const auto& column : form.columns) table.headers.append(column.name);
  return table;
}

ViewColumn plain(const QString& name, ViewColumnKind kind, const QString& meaning) {
  return {name, kind, meaning, {}};
}

QList<ViewColumn> customerColumns() {
  return {plain(u"customer_code"_s, Text, u"Code of the customer"_s),
          plain(u"customer_name"_s, Text, u"Name of the customer"_s)};
}
ViewColumn currencyColumn() {
  return plain(u"currency"_s, Text, u"ISO 4217 code of the amounts"_s);
}

QList<Cell> cellsOf(const Customer& customer) { return {customer.code, customer.name}; }
Cell dayCell(DayNumber day) { return day == 0 ? Cell{} : Cell{toDate(day)}; }

ComputedTable promiseStates(const Snapshot& snapshot, QDate asOf) {
  View form{u"promise_state"_s,
            u"What became of each promise by the day, as the program computes it: one row a "
            "promise. No SQL view: each receipt counts once, over all promises and items"_s,
            {},
            {}};
  form.columns = {plain(u"promise_id"_s, Integer, u"Key of the promise, as in v_promise"_s)};
  form.columns += customerColumns();
  form.columns +=
      {plain(u"state"_s, Text, u"running, kept, partly_kept, broken or cancelled"_s),
       plain(u"promised"_s, Amount, u"Promised in all"_s),
       plain(u"paid"_s, Amount, u"Paid of it, in time or late"_s),
       plain(u"paid_in_time"_s, Amount, u"Paid of it within the days of grace"_s),
       plain(u"due"_s, Amount, u"Of the promised, the parts covered or past their grace"_s),
       plain(u"missed"_s, Amount, u"Of the due, what is still missing"_s),
       currencyColumn(),
       plain(u"decided_date"_s, Date, u"Day it was kept, broken or cancelled; empty: running"_s)};
  auto table = emptyTable(form);
  const auto& promises = snapshot.chasing.promises;
  if (promises.empty()) return {form, table};
  const auto currency = snapshot.company.currency;
  const auto states = promiseStatesAt(snapshot, asOf, graceDaysOf(snapshot));
  for (size_t i = 0; i < promises.size(); ++i) {
    if (promises[i].madeDay > dayNumber(asOf)) continue;
    const auto& status = states[i];
    table.rows.append(QList<Cell>{promises[i].id} +
                      cellsOf(snapshot.customers[promises[i].customer]) +
                      QList<Cell>{toKey(status.state), Money{status.promised, currency},
                                  Money{status.paid, currency}, Money{status.paidInTime, currency},
                                  Money{status.due, currency}, Money{status.missed, currency},
                                  currency.code(), dayCell(status.decidedDay)});
  }
  return {form, table};
}

ComputedTable uninvoiced(const Snapshot& snapshot, QDate asOf) {
  View form{
      u"uninvoiced"_s,
      u"Orders and deliveries without an invoice on the day, by files and by the labels of "
      "invoices; of an order what its deliveries left: one row each. No SQL view: the program "
      "reads the labels"_s,
      {},
      {}};
  form.columns = {plain(u"delivery_id"_s, Integer, u"Key, as in v_delivery"_s)};
  form.columns += customerColumns();
  form.columns += {plain(u"kind"_s, Text, u"order or delivery"_s),
                   plain(u"number"_s, Text, u"Its number"_s),
                   plain(u"happened_date"_s, Date, u"Its day"_s),
                   plain(u"amount"_s, Amount, u"What of it is not invoiced"_s),
                   currencyColumn(),
                   plain(u"days"_s, Integer, u"Days since then"_s)};
  auto table = emptyTable(form);
  const DayNumber day = dayNumber(asOf);
  for (const auto& [place, amount] : uninvoicedAt(snapshot, asOf)) {
    const auto& delivery = snapshot.credit.deliveries[place];
    table.rows.append(QList<Cell>{delivery.id} + cellsOf(snapshot.customers[delivery.customer]) +
                      QList<Cell>{delivery.isOrder ? u"order"_s : u"delivery"_s, delivery.number,
                                  toDate(delivery.day), Money{amount, snapshot.company.currency},
                                  snapshot.company.currency.code(), qint64{day - delivery.day}});
  }
  return {form, table};
}

/// Keys of what stands behind a signal, with a space between them.
template <typename Facts>
QString idsOf(const std::vector<quint32>& places, const Facts& facts) {
  QStringList ids;
  for (const quint32 place : places) ids.append(QString::number(facts[place].id));
  return ids.join(u' ');
}

ComputedTable weakSignalTable(const Snapshot& snapshot, const std::vector<WeakSignal>& signals) {
  View form{u"weak_signal"_s,
            u"Signs that something may go wrong with a customer, most at stake first: one row "
            "each. No SQL view: they are statistics of all facts"_s,
            {},
            {}};
  form.columns = {plain(u"signal"_s, Text, u"Key of its kind, as encaisse signals prints it"_s)};
  form.columns += customerColumns();
  form.columns += {
      plain(u"signal_date"_s, Date, u"Day it came up; of a limitation the last day to act"_s),
      plain(u"amount"_s, Amount, u"At stake"_s),
      currencyColumn(),
      plain(u"found"_s, Integer, u"What was found, by kind: days, items or per cent"_s),
      plain(u"against"_s, Integer, u"What it is held against, by kind"_s),
      plain(u"account"_s, Text, u"Of changed bank details: the new account"_s),
      plain(u"item_ids"_s, Text, u"The items behind it: item_id of v_item, with a space between"_s),
      plain(u"delivery_ids"_s, Text, u"The orders and deliveries behind it, likewise"_s)};
  auto table = emptyTable(form);
  for (const auto& signal : signals) {
    table.rows.append(
        QList<Cell>{toKey(signal.kind)} + cellsOf(snapshot.customers[signal.customer]) +
        QList<Cell>{dayCell(signal.day), Money{signal.amount, snapshot.company.currency},
                    snapshot.company.currency.code(), qint64{signal.found}, qint64{signal.against},
                    signal.account, idsOf(signal.items, snapshot.items),
                    idsOf(signal.deliveries, snapshot.credit.deliveries)});
  }
  return {form, table};
}

}  // namespace

QList<ComputedTable> computedTables(const Snapshot& snapshot,
                                    const std::vector<WeakSignal>& signals, QDate asOf) {
  EXPECTS(!snapshot.since.isValid());
  return {promiseStates(snapshot, asOf), uninvoiced(snapshot, asOf),
          weakSignalTable(snapshot, signals)};
}

}  // namespace encaisse
