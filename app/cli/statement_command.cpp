#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"
#include "core/base/clock.h"
#include "core/receivables/statement.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

/// A statement with the texts of its lines.
struct CustomerStatement {
  Customer customer;
  AccountStatement account;
  QList<qint64> ids;  ///< of the items, parallel to account.lines
  QHash<qint64, Item> items;
  Currency currency = Currency::eur();
};

Rows lineRows(const CustomerStatement& statement) {
  const auto currency = statement.currency;
  Rows rows;
  rows.columns = {{u"entryDate"_s, Words::tr("Entry")}, {u"kind"_s, Words::tr("Kind")},
                  {u"number"_s, Words::tr("Number")},   {u"label"_s, Words::tr("Label")},
                  {u"dueDate"_s, Words::tr("Due")},     {u"debit"_s, Words::tr("Debit")},
                  {u"credit"_s, Words::tr("Credit")},   {u"balance"_s, Words::tr("Balance")}};
  for (size_t i = 0; i < statement.account.lines.size(); ++i) {
    const auto& line = statement.account.lines[i];
    const Item item = statement.items.value(statement.ids[qsizetype(i)]);
    const Cell amount = Money{line.amount < 0 ? -line.amount : line.amount, currency};
    rows.cells.append({item.entryOn, toKey(item.kind), item.number, item.label, item.dueOn,
                       line.amount > 0 ? amount : Cell{}, line.amount < 0 ? amount : Cell{},
                       Money{line.balance, currency}});
  }
  return rows;
}

QString statementText(const CustomerStatement& statement) {
  const auto& account = statement.account;
  Rows rows = lineRows(statement);
  const auto balance = [&](const QString& words, qint64 minor) {
    return QList<Cell>{{}, {}, {}, words, {}, {}, {}, Money{minor, statement.currency}};
  };
  rows.cells.prepend(balance(Words::tr("Balance before"), account.openingBalance));
  rows.cells.append(balance(Words::tr("Balance after"), account.closingBalance));
  return Words::tr("Statement of %1 %2 to %3, %4")
             .arg(statement.customer.code, statement.customer.name,
                  account.to.toString(Qt::ISODate), statement.currency.code()) +
         u"\n\n"_s + rowsToText(rows);
}

QByteArray statementJson(const CustomerStatement& statement) {
  const auto& account = statement.account;
  JsonText json;
  json.beginObject().key(u"customer").value(statement.customer.code);
  json.key(u"name").value(statement.customer.name);
  json.key(u"currency").value(statement.currency.code());
  json.key(u"from").value(account.from).key(u"to").value(account.to);
  json.key(u"openingBalance").value(account.openingBalance, statement.currency);
  appendRows(json.key(u"lines"), lineRows(statement));
  json.key(u"closingBalance").value(account.closingBalance, statement.currency);
  return json.endObject().take();
}

class StatementCommand : public Command {
public:
  QString name() const override { return u"statement"_s; }
  QString summary() const override {
    return Words::tr("Prints a customer's account line by line, with its running balance");
  }
  void describe(Options& options) override {
    m_to = systemToday();
    options.ledger(m_ledger);
    options.argument(u"CODE"_s, Words::tr("The customer's code in the accounts"), m_code);
    options.day(u"--from"_s, Words::tr("First day (default: the first line)"), m_from);
    options.day(u"--to"_s, Words::tr("Last day (default: today)"), m_to);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    if (m_from.isValid() && m_from > m_to) {
      console.complain(Words::tr("encaisse statement: --from comes after --to."));
      return ExitStatus::Usage;
    }
    const auto statement = load();
    if (!statement.ok()) return console.refuse(statement.error());
    switch (m_format) {
      case OutputFormat::Table: console.write(statementText(statement.value())); break;
      case OutputFormat::Csv: console.write(rowsToCsv(lineRows(statement.value()))); break;
      case OutputFormat::Json: console.write(statementJson(statement.value())); break;
    }
    return ExitStatus::Done;
  }

private:
  Result<CustomerStatement> load() const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return snapshot.error();
    const auto& customers = snapshot.value().customers;
    const auto found = std::ranges::find(customers, m_code, &Customer::code);
    if (found == customers.end()) {
      return Error{ErrorCode::NotFound,
                   Words::tr("There is no customer %1 in this ledger.").arg(m_code),
                   {}};
    }
    CustomerStatement statement{
        *found,
        buildStatement(snapshot.value(), qint32(found - customers.begin()), m_from, m_to),
        {},
        {},
        snapshot.value().company.currency};
    for (const auto& line : statement.account.lines) {
      statement.ids.append(snapshot.value().items[line.item].id);
    }
    const auto items = ledger.value()->items().byIds(statement.ids);
    if (!items.ok()) return items.error();
    for (const auto& item : items.value()) statement.items.insert(item.id, item);
    return statement;
  }

  QString m_ledger;
  QString m_code;
  QDate m_from;
  QDate m_to;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeStatementCommand() { return std::make_unique<StatementCommand>(); }

}  // namespace encaisse
