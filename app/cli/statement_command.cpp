#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/page_files.h"
#include "app/cli/row_output.h"
#include "core/base/clock.h"
#include "core/ledger/ledger_statements.h"
#include "core/letters/print/page_png.h"
#include "core/letters/print/statement_pdf.h"
#include "core/letters/statement_mail.h"
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
    return Words::tr("Prints a customer's account line by line, or writes its statement (PDF)");
  }
  QString details() const override {
    return Words::tr(
        "Without --out, all movements of one customer with the running balance. With --out, the "
        "statement of account as it is sent: the open items as of a day, the unallocated credits "
        "apart, the amounts by days late; of one customer, or of all that have an open item. With "
        "--mail, each statement waits in the outbox as an e-mail to its customer until mail send "
        "sends it.");
  }
  void describe(Options& options) override {
    m_to = systemToday();
    options.ledger(m_ledger);
    options.optionalArgument(u"CODE"_s, Words::tr("The customer's code in the accounts"), m_code);
    options.text(u"--customer"_s, u"CODE"_s, Words::tr("The same as CODE"), m_customer);
    options.text(
        u"--out"_s, u"FILE|DIR"_s,
        Words::tr("FILE.pdf: all statements in one; else a folder with one PDF a customer"), m_out);
    options.flag(u"--mail"_s,
                 Words::tr("Puts the statement into the outbox, as an e-mail to the customer"),
                 m_mail);
    options.text(u"--address"_s, u"ADDRESS"_s,
                 Words::tr("--mail: instead of the customer's own address"), m_address);
    options.text(u"--png"_s, u"DIR"_s,
                 Words::tr("Also writes every page of the statements as an image"), m_png);
    options.day(u"--as-of"_s, Words::tr("The same as --to"), m_asOf);
    options.day(u"--from"_s, Words::tr("First day (default: the first line)"), m_from);
    options.day(u"--to"_s, Words::tr("Last day (default: today)"), m_to);
    options.format(m_format);
  }

  Needs needs(const QStringList& arguments) const override {
    return needsFonts(arguments) || arguments.contains(u"--mail"_s) ? Needs::Fonts : Needs::Nothing;
  }

  ExitStatus run(Console& console) override {
    if (m_code.isEmpty()) m_code = m_customer;
    if (m_asOf.isValid()) m_to = m_asOf;
    if (m_mail && (!m_out.isEmpty() || !m_png.isEmpty())) {
      console.complain(Words::tr("encaisse statement: give --mail, or --out and --png."));
      return ExitStatus::Usage;
    }
    if (m_mail) {
      const auto planned = mailStatements(console);
      return planned.ok() ? ExitStatus::Done : console.refuse(planned.error());
    }
    if (!m_out.isEmpty() || !m_png.isEmpty()) {
      const auto written = writeStatements(console);
      return written.ok() ? ExitStatus::Done : console.refuse(written.error());
    }
    if (m_code.isEmpty()) {
      console.complain(Words::tr("encaisse statement: say which customer, or give --out."));
      return ExitStatus::Usage;
    }
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
  /// -1: all customers.
  Result<qint32> customerIn(const Snapshot& snapshot) const {
    if (m_code.isEmpty()) return -1;
    const auto& customers = snapshot.customers;
    const auto found = std::ranges::find(customers, m_code, &Customer::code);
    if (found != customers.end()) return qint32(found - customers.begin());
    return Error{
        ErrorCode::NotFound, Words::tr("There is no customer %1 in this ledger.").arg(m_code), {}};
  }

  Result<void> writeStatements(Console& console) const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto statements = readStatements(*ledger.value(), m_code, m_to);
    if (!statements.ok()) return statements.error();
    if (m_out.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
      const auto pdf = statementPdf(statements.value());
      if (!pdf.ok()) return pdf.error();
      if (auto done = writeDocument(m_out, pdf.value()); !done.ok()) return done;
    }
    for (const auto& statement : statements.value()) {
      if (auto done = writeOne(statement); !done.ok()) return done;
    }
    printRows(console, statementRows(statements.value()), m_format);
    return {};
  }

  /// Puts the statements into the outbox, each for its customer.
  Result<void> mailStatements(Console& console) const {
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto statements = readStatements(*ledger.value(), m_code, m_to);
    if (!statements.ok()) return statements.error();
    Rows rows;
    rows.columns = {{u"customer"_s, Words::tr("Customer")},
                    {u"name"_s, Words::tr("Name")},
                    {u"message"_s, Words::tr("Message")},
                    {u"problem"_s, Words::tr("Problem")}};
    for (const auto& statement : statements.value()) {
      const auto planned = mailOne(*ledger.value(), statement);
      // One customer asked for is refused; among all, the others get theirs.
      if (!planned.ok() && !m_code.isEmpty()) return planned.error();
      const auto& customer = statement.frame.recipient;
      rows.cells.append({customer.code, customer.name,
                         planned.ok() ? Cell{planned.value()} : Cell{},
                         planned.ok() ? QString{} : planned.error().message});
    }
    printRows(console, rows, m_format);
    return {};
  }

  Result<qint64> mailOne(Ledger& ledger, const StatementDocument& statement) const {
    const auto pdf = statementPdf({statement});
    if (!pdf.ok()) return pdf.error();
    auto draft = statementMail(statement, pdf.value());
    if (!m_address.isEmpty()) draft.to = addressesIn(m_address, statement.frame.recipient.name);
    return ledger.outbox().plan(draft);
  }

  Result<void> writeOne(const StatementDocument& statement) const {
    const auto& customer = statement.frame.recipient;
    const QString stem =
        u"%1 statement %2 %3"_s.arg(m_to.toString(Qt::ISODate)).arg(customer.id).arg(customer.code);
    if (!m_png.isEmpty()) {
      const auto images = pagesPng(layoutStatement(statement));
      if (auto done = writePages(m_png, stem, images); !done.ok()) return done;
    }
    if (m_out.isEmpty() || m_out.endsWith(u".pdf"_s, Qt::CaseInsensitive)) return {};
    const auto pdf = statementPdf({statement});
    if (!pdf.ok()) return pdf.error();
    const auto path = folderPath(m_out, stem, u".pdf"_s);
    return path.ok() ? writeDocument(path.value(), pdf.value()) : Result<void>{path.error()};
  }

  static Rows statementRows(const QList<StatementDocument>& statements) {
    Rows rows;
    rows.columns = {{u"customer"_s, Words::tr("Customer")}, {u"name"_s, Words::tr("Name")},
                    {u"items"_s, Words::tr("Items")},       {u"overdue"_s, Words::tr("Overdue")},
                    {u"credits"_s, Words::tr("Credits")},   {u"balance"_s, Words::tr("Balance")}};
    for (const auto& statement : statements) {
      const auto money = [&](qint64 minor) {
        return Money{minor, statement.frame.sender.currency};
      };
      const auto& figures = statement.figures;
      rows.cells.append({statement.frame.recipient.code, statement.frame.recipient.name,
                         qint64{statement.frame.items.size() + statement.credits.size()},
                         money(figures.overdue()), money(figures.credits), money(figures.balance)});
    }
    return rows;
  }

  Result<CustomerStatement> load() const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return snapshot.error();
    const auto customer = customerIn(snapshot.value());
    if (!customer.ok()) return customer.error();
    CustomerStatement statement{snapshot.value().customers[customer.value()],
                                buildStatement(snapshot.value(), customer.value(), m_from, m_to),
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
  QString m_customer;
  QString m_out;
  QString m_png;
  bool m_mail = false;
  QString m_address;
  QDate m_asOf;
  QDate m_from;
  QDate m_to;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeStatementCommand() { return std::make_unique<StatementCommand>(); }

}  // namespace encaisse
