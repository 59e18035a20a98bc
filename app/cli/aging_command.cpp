#include <QCoreApplication>

#include "app/cli/command_list.h"
#include "app/cli/json_text.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"
#include "core/exchange/ledger_export.h"
#include "core/receivables/aging.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

QString bucketTitle(const Buckets& buckets, int bucket) {
  const auto to = buckets.to(bucket);
  if (!to) return u'>' + QString::number(buckets.from(bucket) - 1);
  return u"%1-%2"_s.arg(buckets.from(bucket)).arg(*to);
}

void appendAmounts(JsonText& json, const AgingRow& row, Currency currency) {
  json.key(u"balance").value(row.balance, currency);
  json.key(u"notDue").value(row.notDue, currency);
  json.key(u"buckets").beginArray();
  for (const qint64 amount : row.buckets) json.value(amount, currency);
  json.endArray();
  json.key(u"credits").value(row.credits, currency);
  json.key(u"items").value(qint64{row.items});
}

void appendBuckets(JsonText& json, const Buckets& buckets) {
  json.key(u"buckets").beginArray();
  for (int i = 0; i < buckets.count(); ++i) {
    json.beginObject().key(u"from").value(qint64{buckets.from(i)}).key(u"to");
    if (const auto to = buckets.to(i)) {
      json.value(qint64{*to});
    } else {
      json.null();
    }
    json.endObject();
  }
  json.endArray();
}

QByteArray agingJson(const AgingReport& report, Currency currency) {
  const QStringView rowKey = report.groupBy == GroupBy::Customer ? u"customer" : u"group";
  JsonText json;
  json.beginObject();
  json.key(u"asOf").value(report.asOf);
  json.key(u"currency").value(currency.code());
  appendBuckets(json, report.buckets);
  json.key(u"rows").beginRows();
  for (const auto& row : report.rows) {
    json.beginObject().key(rowKey).value(row.key).key(u"name").value(row.name);
    appendAmounts(json, row, currency);
    json.endObject();
  }
  json.endRows();
  json.key(u"total").beginObject();
  appendAmounts(json, report.total, currency);
  json.endObject();
  json.key(u"proof").beginObject();
  json.key(u"items").value(report.proof.items, currency);
  json.key(u"ledger").value(report.proof.ledger, currency);
  json.key(u"bank").value(report.proof.bank, currency);
  json.key(u"difference").value(report.proof.difference(), currency);
  json.endObject();
  return json.endObject().take();
}

Rows agingRows(const AgingReport& report, Currency currency) {
  const bool byCustomer = report.groupBy == GroupBy::Customer;
  Rows rows;
  rows.columns = {{byCustomer ? u"customer"_s : u"group"_s,
                   byCustomer ? Words::tr("Customer") : Words::tr("Group")},
                  {u"name"_s, byCustomer ? Words::tr("Name") : QString{}},
                  {u"balance"_s, Words::tr("Balance")},
                  {u"notDue"_s, Words::tr("Not due")}};
  for (int i = 0; i < report.buckets.count(); ++i) {
    rows.columns.append({bucketKey(report.buckets, i), bucketTitle(report.buckets, i)});
  }
  rows.columns.append({u"credits"_s, Words::tr("Credits")});
  rows.columns.append({u"items"_s, Words::tr("Items")});
  const auto append = [&rows, currency](const AgingRow& row) {
    QList<Cell> cells{row.key, row.name, Money{row.balance, currency}, Money{row.notDue, currency}};
    for (const qint64 amount : row.buckets) cells.append(Money{amount, currency});
    cells.append(Money{row.credits, currency});
    cells.append(qint64{row.items});
    rows.cells.append(std::move(cells));
  };
  for (const auto& row : report.rows) append(row);
  return rows;
}

QString agingText(const AgingReport& report, Currency currency) {
  AgingReport withTotal = report;
  AgingRow total = report.total;
  total.key = Words::tr("Total");
  withTotal.rows.append(total);
  return Words::tr("Aged balance as of %1, %2")
             .arg(report.asOf.toString(Qt::ISODate), currency.code()) +
         u"\n\n"_s + rowsToText(agingRows(withTotal, currency)) + u'\n' +
         (report.proof.bank == 0 ? QString{}
                                 : Words::tr("Known from the bank and not yet in the accounts: %1")
                                           .arg(toDecimal(report.proof.bank, currency)) +
                                       u'\n') +
         Words::tr("Proof: open items %1, customer accounts %2, difference %3")
             .arg(toDecimal(report.proof.items, currency), toDecimal(report.proof.ledger, currency),
                  toDecimal(report.proof.difference(), currency)) +
         u'\n';
}

class AgingCommand : public Command {
public:
  QString name() const override { return u"aging"_s; }
  QString summary() const override { return Words::tr("Prints the aged balance"); }
  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.asOf(m_asOf);
    options.choice(u"--by"_s,
                   {u"customer"_s, u"agency"_s, u"salesperson"_s, u"segment"_s, u"account"_s},
                   Words::tr("One row for each of these (default: customer)"), m_by);
    options.option(u"--buckets"_s, u"DAYS"_s,
                   Words::tr("Last days of the columns, like 30,60,90 (the default)"),
                   [this](const QString& text) { return setBuckets(text); });
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    const auto snapshot = ledger.value()->snapshot(m_asOf);
    if (!snapshot.ok()) return console.refuse(snapshot.error());
    const auto report =
        buildAging(snapshot.value(), m_asOf, m_buckets, groupByFromKey(m_by).value());
    const auto currency = snapshot.value().company.currency;
    switch (m_format) {
      case OutputFormat::Table: console.write(agingText(report, currency)); break;
      case OutputFormat::Csv: console.write(rowsToCsv(agingRows(report, currency))); break;
      case OutputFormat::Json: console.write(agingJson(report, currency)); break;
    }
    return ExitStatus::Done;
  }

private:
  Result<void> setBuckets(const QString& text) {
    auto buckets = Buckets::parse(text);
    if (!buckets.ok()) return buckets.error();
    m_buckets = buckets.value();
    return {};
  }

  QString m_ledger;
  QDate m_asOf;
  QString m_by = u"customer"_s;
  Buckets m_buckets;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeAgingCommand() { return std::make_unique<AgingCommand>(); }

}  // namespace encaisse
