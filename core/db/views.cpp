#include "core/db/views.h"

#include "core/base/contracts.h"
#include "core/db/dialect.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

using enum ViewColumnKind;

// How many minor units make one of the main ones, as money/money.cpp says after ISO 4217; floating,
// so that the division is one.
const auto unitsOfCurrency =
    u"(SELECT CASE WHEN currency IN ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', "
    "'PYG', 'RWF', 'UGX', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1.0 WHEN currency IN ('BHD', "
    "'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 1000.0 ELSE 100.0 END FROM company)"_s;

const auto currency = u"(SELECT currency FROM company)"_s;

/// What allocations after the day took from each item: it was still open on it.
const auto laterParts =
    u"(SELECT item_id, SUM(minor) AS minor FROM ("
    "SELECT debit_id AS item_id, amount_minor AS minor FROM allocation WHERE effective_on > {today}"
    " UNION ALL "
    "SELECT credit_id, -amount_minor FROM allocation WHERE effective_on > {today}"
    ") AS parts GROUP BY item_id)"_s;

/// The items booked by the day: i, with what came later in l.
const auto items = u"item i LEFT JOIN %1 l ON l.item_id = i.id"_s.arg(laterParts);
const auto booked = u"i.superseded = 0 AND i.entry_on <= {today}"_s;
const auto open = u"i.open_minor + COALESCE(l.minor, 0)"_s;
const auto daysLate = u"CAST(julianday({today}) - julianday(i.due_on) AS INTEGER)"_s;

QString kindWord(const QString& column) {
  return u"CASE %1 WHEN 0 THEN 'invoice' WHEN 1 THEN 'credit_note' WHEN 2 THEN 'payment' WHEN 3 "
         "THEN 'opening_debit' WHEN 4 THEN 'opening_credit' WHEN 5 THEN 'returned_payment' WHEN 7 "
         "THEN 'opening_difference' WHEN 8 THEN 'clearing' WHEN 9 THEN 'write_off' ELSE 'other' "
         "END"_s.arg(column);
}

/// Who the row is about; joined as c.
QList<ViewColumn> customerColumns() {
  return {{u"customer_code"_s, Text, u"Code of the customer"_s, u"c.code"_s},
          {u"customer_name"_s, Text, u"Name of the customer"_s, u"c.name"_s}};
}
QList<ViewColumn> groupColumns() {
  return {
      {u"agency"_s, Text, u"Agency in charge of the customer"_s, u"c.agency"_s},
      {u"salesperson"_s, Text, u"Salesperson in charge of the customer"_s, u"c.salesperson"_s},
      {u"segment"_s, Text, u"The firm's own grouping of customers"_s, u"c.segment"_s},
  };
}
ViewColumn currencyColumn() {
  return {u"currency"_s, Text, u"ISO 4217 code of the amounts"_s, currency};
}

View companyView() {
  return {u"v_company"_s,
          u"The firm the ledger belongs to, one row"_s,
          {{u"name"_s, Text, u"Name of the firm"_s, u"name"_s},
           {u"siren"_s, Text, u"SIREN number"_s, u"siren"_s},
           {u"currency"_s, Text, u"ISO 4217 code of every amount"_s, u"currency"_s},
           {u"as_of"_s, Date, u"Day of the figures of every view"_s, u"{today}"_s},
           {u"last_import_at"_s, Text, u"Instant (UTC) of the last import"_s,
            u"(SELECT MAX(imported_at) FROM batch)"_s}},
          u"company"_s};
}

View itemView() {
  View view{u"v_item"_s, u"One row a line of a customer's account, booked by the day"_s, {}, {}};
  view.columns = {
      {u"item_id"_s, Integer, u"Key of the line within this file"_s, u"i.id"_s},
  };
  view.columns += customerColumns() + groupColumns();
  view.columns += {
      {u"kind"_s, Text,
       u"invoice, credit_note, payment, opening_debit, opening_credit, returned_payment, "
       "opening_difference, clearing, write_off or other"_s,
       kindWord(u"i.kind"_s)},
      {u"number"_s, Text, u"Number of the document"_s, u"i.number"_s},
      {u"label"_s, Text, u"Label of the accounting entry"_s, u"i.label"_s},
      {u"account"_s, Text, u"Account of the ledger"_s, u"a.number"_s},
      {u"journal"_s, Text, u"Journal of the entry"_s, u"j.code"_s},
      {u"entry_date"_s, Date, u"Day of the accounting entry"_s, u"i.entry_on"_s},
      {u"issue_date"_s, Date, u"Day of the document"_s, u"i.issued_on"_s},
      {u"due_date"_s, Date, u"Day it is due"_s, u"i.due_on"_s},
      {u"amount"_s, Amount, u"Amount, debits positive, credits negative"_s, u"i.amount_minor"_s},
      {u"open_amount"_s, Amount, u"What is left of it after allocations, same sign"_s, open},
      currencyColumn(),
      {u"days_late"_s, Integer,
       u"Days since the due date: 0 on that day, negative before it; counts while it is open"_s,
       daysLate},
      {u"letter"_s, Text, u"Lettering code of the accounts"_s, u"i.letter"_s},
      {u"source_file"_s, Text, u"File that it was imported from"_s, u"b.file_name"_s},
      {u"source_line"_s, Integer, u"Line of that file; 0 for lines that Encaisse made"_s,
       u"i.line"_s},
  };
  view.source = u"%1 JOIN customer c ON c.id = i.customer_id JOIN account a ON a.id = i.account_id "
                "JOIN journal j ON j.id = i.journal_id JOIN batch b ON b.id = i.batch_id "
                "WHERE %2"_s.arg(items, booked);
  return view;
}

/// The open items of the day, by their age: o.
QString openItems() {
  return u"(SELECT i.customer_id, i.due_on, %1 AS late, %2 AS minor FROM %3 WHERE %4 AND %2 <> 0) "
         "o"_s.arg(daysLate, open, items, booked);
}

/// The sum of what fulfils a condition.
QString sumWhere(const QString& condition) {
  return u"COALESCE(SUM(CASE WHEN %1 THEN o.minor END), 0)"_s.arg(condition);
}

QList<ViewColumn> agingColumns() {
  return {
      {u"balance"_s, Amount, u"All that is open: not_due + the four ages + credits"_s,
       u"COALESCE(SUM(o.minor), 0)"_s},
      {u"not_due"_s, Amount, u"Debits not due, or due on the day itself"_s,
       sumWhere(u"o.minor > 0 AND o.late <= 0"_s)},
      {u"days_1_to_30"_s, Amount, u"Debits 1 to 30 days late"_s,
       sumWhere(u"o.minor > 0 AND o.late BETWEEN 1 AND 30"_s)},
      {u"days_31_to_60"_s, Amount, u"Debits 31 to 60 days late"_s,
       sumWhere(u"o.minor > 0 AND o.late BETWEEN 31 AND 60"_s)},
      {u"days_61_to_90"_s, Amount, u"Debits 61 to 90 days late"_s,
       sumWhere(u"o.minor > 0 AND o.late BETWEEN 61 AND 90"_s)},
      {u"days_over_90"_s, Amount, u"Debits more than 90 days late"_s,
       sumWhere(u"o.minor > 0 AND o.late > 90"_s)},
      {u"credits"_s, Amount, u"Payments and credit notes allocated to nothing, negative"_s,
       sumWhere(u"o.minor < 0"_s)},
      {u"overdue"_s, Amount, u"Sum of the four ages"_s, sumWhere(u"o.minor > 0 AND o.late > 0"_s)},
      currencyColumn(),
      {u"open_items"_s, Integer, u"Number of open lines"_s, u"COUNT(o.minor)"_s},
      {u"oldest_due_date"_s, Date, u"Earliest due date of an open debit"_s,
       u"MIN(CASE WHEN o.minor > 0 THEN o.due_on END)"_s},
  };
}

View agingView() {
  View view{u"v_aging"_s, u"The aged balance: one row a customer with something open"_s, {}, {}};
  view.columns = {{u"as_of"_s, Date, u"Day of the figures"_s, u"{today}"_s}};
  view.columns += customerColumns() + groupColumns() + agingColumns();
  view.source = u"%1 JOIN customer c ON c.id = o.customer_id GROUP BY c.id"_s.arg(openItems());
  return view;
}

View customerView() {
  View view{u"v_customer"_s, u"One row a customer, with what it owes"_s, {}, {}};
  view.columns = customerColumns() + groupColumns();
  const auto plain = [&view](const QString& name, const QString& meaning) {
    view.columns.append({name, Text, meaning, u"c."_s + name});
  };
  plain(u"sector"_s, u"Line of business"_s);
  plain(u"kind"_s, u"professional, public, consumer, or empty: not known"_s);
  plain(u"street"_s, u"Street"_s);
  plain(u"postcode"_s, u"Postcode"_s);
  plain(u"city"_s, u"City"_s);
  plain(u"country"_s, u"ISO 3166 code of the country"_s);
  plain(u"email"_s, u"Mail address"_s);
  plain(u"phone"_s, u"Telephone"_s);
  plain(u"siren"_s, u"SIREN number"_s);
  plain(u"payment_terms"_s, u"Own terms, like 30 days; empty: those of the firm"_s);
  plain(u"scenario"_s, u"Own reminder scenario; empty: the usual one"_s);
  view.columns += {
      {u"reminders_stopped"_s, Integer, u"1: nobody reminds this customer; else 0"_s,
       u"c.reminders_stopped"_s},
      {u"credit_limit"_s, Amount, u"Highest amount that may be owed; empty: none set"_s,
       u"c.credit_limit"_s},
      {u"rating"_s, Text, u"Rating by an agency, as it wrote it"_s, u"c.rating"_s},
      {u"rated_date"_s, Date, u"Day of the rating"_s, u"c.rated_on"_s},
  };
  view.columns += agingColumns();
  view.source = u"customer c LEFT JOIN %1 ON o.customer_id = c.id GROUP BY c.id"_s.arg(openItems());
  return view;
}

View paymentView() {
  View view{u"v_payment"_s,
            u"Money that came in, and what came back: one row a payment or returned payment"_s,
            {},
            {}};
  view.columns = {{u"item_id"_s, Integer, u"Key of the line, as in v_item"_s, u"i.id"_s}};
  view.columns += customerColumns() + groupColumns();
  view.columns += {
      {u"kind"_s, Text, u"payment or returned_payment"_s, kindWord(u"i.kind"_s)},
      {u"number"_s, Text, u"Number of the document"_s, u"i.number"_s},
      {u"label"_s, Text, u"Label of the accounting entry"_s, u"i.label"_s},
      {u"entry_date"_s, Date, u"Day of the accounting entry"_s, u"i.entry_on"_s},
      {u"amount"_s, Amount, u"Received positive, returned negative"_s, u"-i.amount_minor"_s},
      {u"unallocated"_s, Amount, u"The part that pays nothing yet"_s, u"-(%1)"_s.arg(open)},
      currencyColumn(),
      {u"from_bank_only"_s, Integer,
       u"1: known from the bank and not yet from the accounts; else 0"_s, u"i.provisional"_s},
  };
  view.source = u"%1 JOIN customer c ON c.id = i.customer_id WHERE %2 AND i.kind IN (2, 5)"_s.arg(
      items, booked);
  return view;
}

View allocationView() {
  View view{u"v_allocation"_s, u"Which credit settles which debit: one row a part of it"_s, {}, {}};
  view.columns = {{u"allocation_id"_s, Integer,
                   u"Key within this file; changes when facts are imported again"_s, u"p.id"_s}};
  view.columns += customerColumns();
  view.columns += {
      {u"debit_item_id"_s, Integer, u"item_id of what is paid"_s, u"p.debit_id"_s},
      {u"debit_number"_s, Text, u"Its number"_s, u"d.number"_s},
      {u"credit_item_id"_s, Integer, u"item_id of what pays"_s, u"p.credit_id"_s},
      {u"credit_number"_s, Text, u"Its number"_s, u"r.number"_s},
      {u"amount"_s, Amount, u"Amount; negative: taken back by a returned payment"_s,
       u"p.amount_minor"_s},
      currencyColumn(),
      {u"effective_date"_s, Date, u"Day from which it counts"_s, u"p.effective_on"_s},
      {u"days_to_pay"_s, Integer, u"From the day of the debit's document to the effective day"_s,
       u"CAST(julianday(p.effective_on) - julianday(d.issued_on) AS INTEGER)"_s},
      {u"days_late"_s, Integer, u"From the debit's due date to the effective day"_s,
       u"CAST(julianday(p.effective_on) - julianday(d.due_on) AS INTEGER)"_s},
  };
  view.source = u"allocation p JOIN item d ON d.id = p.debit_id JOIN item r ON r.id = p.credit_id "
                "JOIN customer c ON c.id = d.customer_id WHERE p.effective_on <= {today}"_s;
  return view;
}

View reminderView() {
  View view{u"v_reminder"_s, u"Reminders that left: one row an item of a reminder"_s, {}, {}};
  view.columns = {{u"reminder_id"_s, Integer, u"Key of the reminder"_s, u"m.id"_s}};
  view.columns += customerColumns();
  view.columns += {
      {u"sent_date"_s, Date, u"Day it left"_s, u"m.sent_on"_s},
      {u"channel"_s, Text, u"How it left"_s, u"m.channel"_s},
      {u"scenario"_s, Text, u"Scenario it followed"_s, u"m.scenario"_s},
      {u"step"_s, Text, u"Step of that scenario"_s, u"m.step"_s},
      {u"reminder_level"_s, Integer, u"Highest level in the reminder"_s, u"m.level"_s},
      {u"item_id"_s, Integer, u"Key of the item, as in v_item"_s, u"x.item_id"_s},
      {u"number"_s, Text, u"Its number"_s, u"i.number"_s},
      {u"level"_s, Integer, u"The item's own level"_s, u"x.level"_s},
      {u"open_amount"_s, Amount, u"Open on that day"_s, u"x.open_minor"_s},
      currencyColumn(),
      {u"days_late"_s, Integer, u"Days late on that day"_s, u"x.days_late"_s},
  };
  view.source = u"sent_reminder s JOIN reminder m ON m.id = s.id "
                "JOIN reminder_item x ON x.reminder_id = m.id JOIN item i ON i.id = x.item_id "
                "JOIN customer c ON c.id = m.customer_id WHERE m.sent_on <= {today}"_s;
  return view;
}

View promiseView() {
  View view{
      u"v_promise"_s,
      u"Promises to pay: one row a promised day. Whether it was kept follows from every receipt, "
      "which SQL cannot tell: promise_state.csv of the exported folder does"_s,
      {},
      {}};
  view.columns = {{u"promise_id"_s, Integer, u"Key of the promise"_s, u"m.id"_s}};
  view.columns += customerColumns();
  view.columns += {
      {u"made_date"_s, Date, u"Day it was made"_s, u"m.made_on"_s},
      {u"promised_date"_s, Date, u"Day of the promised payment"_s, u"x.due_on"_s},
      {u"amount"_s, Amount, u"Promised for that day"_s, u"x.amount_minor"_s},
      currencyColumn(),
      {u"contact"_s, Text, u"Who promised"_s, u"m.contact"_s},
      {u"note"_s, Text, u"Note"_s, u"m.note"_s},
      {u"cancelled_date"_s, Date, u"Day it was cancelled; empty: never"_s,
       u"CASE WHEN m.cancelled_on <= {today} THEN m.cancelled_on END"_s},
  };
  view.source = u"promise m JOIN promise_part x ON x.promise_id = m.id "
                "JOIN customer c ON c.id = m.customer_id WHERE m.made_on <= {today}"_s;
  return view;
}

View disputeView() {
  View view{u"v_dispute"_s, u"Disputes: one row a dispute"_s, {}, {}};
  view.columns = {{u"dispute_id"_s, Integer, u"Key of the dispute"_s, u"m.id"_s}};
  view.columns += customerColumns();
  view.columns += {
      {u"item_id"_s, Integer, u"Key of the disputed item, as in v_item"_s, u"m.item_id"_s},
      {u"number"_s, Text, u"Its number"_s, u"i.number"_s},
      {u"amount"_s, Amount, u"What is disputed of it: the whole item, or a part"_s,
       u"COALESCE(m.amount_minor, i.amount_minor)"_s},
      currencyColumn(),
      {u"reason"_s, Text, u"Key of the reason"_s, u"m.reason"_s},
      {u"owner"_s, Text, u"Who sees to it"_s, u"m.owner"_s},
      {u"opened_date"_s, Date, u"Day it was raised"_s, u"m.opened_on"_s},
      {u"follow_up_date"_s, Date, u"Day to see to it again"_s, u"m.follow_up_on"_s},
      {u"resolved_date"_s, Date, u"Day it ended; empty: still open"_s,
       u"CASE WHEN m.resolved_on <= {today} THEN m.resolved_on END"_s},
      {u"resolution"_s, Text, u"How it ended"_s,
       u"CASE WHEN m.resolved_on <= {today} THEN m.resolution ELSE '' END"_s},
  };
  view.source = u"dispute m JOIN item i ON i.id = m.item_id "
                "JOIN customer c ON c.id = m.customer_id WHERE m.opened_on <= {today}"_s;
  return view;
}

View forecastView() {
  return {u"v_forecast"_s,
          u"The cash to come, week by week, as the last stored forecast says"_s,
          {{u"as_of"_s, Date, u"Day the forecast was made for"_s, u"r.as_of"_s},
           {u"week_start"_s, Date, u"First day of the week"_s, u"w.from_on"_s},
           {u"week_end"_s, Date, u"Last day of the week, included"_s, u"w.to_on"_s},
           {u"due"_s, Amount, u"What falls due in it"_s, u"w.due_minor"_s},
           {u"mean"_s, Amount, u"Expected on average"_s, u"w.mean_minor"_s},
           {u"p10"_s, Amount, u"One week in ten brings less"_s, u"w.low_minor"_s},
           {u"p50"_s, Amount, u"Half of the weeks bring more"_s, u"w.median_minor"_s},
           {u"p90"_s, Amount, u"One week in ten brings more"_s, u"w.high_minor"_s},
           currencyColumn()},
          u"forecast_run r JOIN forecast_week w ON w.run_id = r.id WHERE r.as_of = "
          "(SELECT MAX(as_of) FROM forecast_run WHERE as_of <= {today})"_s};
}

View deliveryView() {
  View view{
      u"v_delivery"_s,
      u"Orders and deliveries as files say them: one row each. Which invoice names one in its "
      "label is found when the program reads it: uninvoiced.csv of the exported folder"_s,
      {},
      {}};
  view.columns = {{u"delivery_id"_s, Integer, u"Key of the order or delivery"_s, u"m.id"_s}};
  view.columns += customerColumns() + groupColumns();
  view.columns += {
      {u"kind"_s, Text, u"order or delivery"_s, u"m.kind"_s},
      {u"number"_s, Text, u"Its number"_s, u"m.number"_s},
      {u"happened_date"_s, Date, u"Day of the order or delivery"_s, u"m.happened_on"_s},
      {u"amount"_s, Amount, u"Its amount"_s, u"m.amount_minor"_s},
      currencyColumn(),
      {u"is_invoiced"_s, Integer, u"1: a file says that it is invoiced; else 0"_s,
       u"CASE WHEN m.invoice_number = '' OR m.invoiced_on > {today} THEN 0 ELSE 1 END"_s},
      {u"invoice_number"_s, Text, u"Number of the invoice; empty: none, or not known"_s,
       u"CASE WHEN m.invoice_number = '?' OR m.invoiced_on > {today} THEN '' "
       "ELSE m.invoice_number END"_s},
      {u"invoiced_date"_s, Date, u"Day of the invoice; empty: not known"_s,
       u"CASE WHEN m.invoiced_on <= {today} THEN m.invoiced_on END"_s},
      {u"source_file"_s, Text, u"File that it was imported from"_s, u"b.file_name"_s},
      {u"source_line"_s, Integer, u"Line of that file"_s, u"m.line"_s},
  };
  view.source = u"delivery m JOIN customer c ON c.id = m.customer_id JOIN batch b ON b.id = "
                "m.batch_id WHERE m.happened_on <= {today}"_s;
  return view;
}

/// Whether what runs from one day to another, until it is ended, counts on the day.
QString counts(const QString& from) {
  return u"CASE WHEN %1 <= {today} AND (m.until_on IS NULL OR m.until_on >= {today}) AND "
         "(m.ended_on IS NULL OR m.ended_on > {today}) THEN 1 ELSE 0 END"_s.arg(from);
}
const auto endedByThen = u"CASE WHEN m.ended_on <= {today} THEN m.ended_on END"_s;

View creditLimitView() {
  View view{u"v_credit_limit"_s,
            u"Limits beside a customer's own: granted for a while, or covered by an insurer; one "
            "row each, those that run no more included"_s,
            {},
            {}};
  view.columns = {{u"limit_id"_s, Integer, u"Key of the limit"_s, u"m.id"_s}};
  view.columns += customerColumns();
  view.columns += {
      {u"kind"_s, Text, u"temporary or insured"_s, u"m.kind"_s},
      {u"amount"_s, Amount, u"The limit"_s, u"m.amount_minor"_s},
      currencyColumn(),
      {u"agency"_s, Text, u"The insurer, or who granted it"_s, u"m.agency"_s},
      {u"from_date"_s, Date, u"First day"_s, u"m.from_on"_s},
      {u"until_date"_s, Date, u"Last day, included; empty: until it is ended"_s, u"m.until_on"_s},
      {u"ended_date"_s, Date, u"From this day on it counts no more; empty: never ended"_s,
       endedByThen},
      {u"counts"_s, Integer, u"1: it counts on the day; else 0"_s, counts(u"m.from_on"_s)},
      {u"note"_s, Text, u"Note"_s, u"m.note"_s},
      {u"recorded_by"_s, Text, u"Who recorded it"_s, u"m.recorded_by"_s},
  };
  view.source = u"credit_cover m JOIN customer c ON c.id = m.customer_id "
                "WHERE m.from_on <= {today}"_s;
  return view;
}

View bypassView() {
  View view{u"v_block_bypass"_s,
            u"Decisions to deliver although the customer is to be blocked: one row each"_s,
            {},
            {}};
  view.columns = {{u"bypass_id"_s, Integer, u"Key of the decision"_s, u"m.id"_s}};
  view.columns += customerColumns();
  view.columns += {
      {u"decided_date"_s, Date, u"Day of the decision"_s, u"m.decided_on"_s},
      {u"until_date"_s, Date, u"Last day, included; empty: until it is ended"_s, u"m.until_on"_s},
      {u"ended_date"_s, Date, u"From this day on it counts no more; empty: never ended"_s,
       endedByThen},
      {u"counts"_s, Integer, u"1: it counts on the day; else 0"_s, counts(u"m.decided_on"_s)},
      {u"reason"_s, Text, u"Why"_s, u"m.reason"_s},
      {u"recorded_by"_s, Text, u"Who decided"_s, u"m.recorded_by"_s},
  };
  view.source = u"block_bypass m JOIN customer c ON c.id = m.customer_id "
                "WHERE m.decided_on <= {today}"_s;
  return view;
}

View accountView() {
  return {
      u"v_account_total"_s,
      u"Stocks, suppliers, purchases and sales as each imported FEC says them: one row a day and "
      "account. Where files overlap the latest import counts: take one file a year"_s,
      {{u"source_file"_s, Text, u"File that says it"_s, u"b.file_name"_s},
       {u"booked_date"_s, Date, u"Day of the entries"_s, u"m.booked_on"_s},
       {u"account"_s, Integer,
        u"First three digits of the account; 0: what entries with purchases put on supplier "
        "accounts, VAT included"_s,
        u"m.account"_s},
       {u"amount"_s, Amount,
        u"Sum of the day, debits positive; opening lines count in balances (3 and 40) only"_s,
        u"m.amount_minor"_s},
       currencyColumn()},
      u"account_total m JOIN batch b ON b.id = m.batch_id WHERE m.booked_on <= {today}"_s};
}

QString selectOf(const View& view, bool inMainUnits) {
  QStringList columns;
  for (const auto& column : view.columns) {
    const bool divide = inMainUnits && column.kind == Amount;
    columns.append(
        (divide ? u"(%1) / %2"_s.arg(column.expression, unitsOfCurrency) : column.expression) +
        u" AS "_s + column.name);
  }
  return u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), view.source);
}

}  // namespace

QString toKey(ViewColumnKind kind) {
  switch (kind) {
    case Text: return u"text"_s;
    case Date: return u"date"_s;
    case Integer: return u"integer"_s;
    case Amount: return u"amount"_s;
  }
  EXPECTS(false);
}

const QList<View>& reportingViews() {
  static const QList<View> views{companyView(), itemView(),       agingView(),    customerView(),
                                 paymentView(), allocationView(), reminderView(), promiseView(),
                                 disputeView(), forecastView(),   deliveryView(), creditLimitView(),
                                 bypassView(),  accountView()};
  return views;
}

QString selectAt(const View& view, QDate asOf) {
  EXPECTS(asOf.isValid());
  QString sql = selectOf(view, false);
  sql.replace(u"{today}"_s, u'\'' + asOf.toString(Qt::ISODate) + u'\'');
  return inSqlite(sql) + u" ORDER BY 1, 2"_s;
}

QStringList dropViews() {
  QStringList statements;
  for (const auto& view : reportingViews()) {
    statements.append(u"DROP VIEW IF EXISTS %1"_s.arg(view.name));
  }
  return statements;
}

QStringList createViews() {
  QStringList statements;
  for (const auto& view : reportingViews()) {
    statements.append(u"CREATE VIEW %1 AS %2"_s.arg(view.name, selectOf(view, true)));
  }
  return statements;
}

}  // namespace encaisse
