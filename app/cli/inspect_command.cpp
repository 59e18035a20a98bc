#include <QCoreApplication>

#include "app/cli/command_list.h"
#include "app/cli/import_json.h"
#include "app/cli/import_report.h"
#include "app/cli/table_options.h"
#include "core/ledger/inspection.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

Rows lineRows(const BankFile& file) {
  Rows rows;
  rows.columns = {{u"account"_s, Words::tr("Account")},
                  {u"line"_s, Words::tr("Line")},
                  {u"date"_s, Words::tr("Date")},
                  {u"valueDate"_s, {}},
                  {u"amount"_s, Words::tr("Amount")},
                  {u"currency"_s, {}},
                  {u"label"_s, Words::tr("Label")},
                  {u"reference"_s, {}},
                  {u"counterparty"_s, Words::tr("Counterparty")}};
  for (const auto& statement : file.statements) {
    for (const auto& line : statement.lines) {
      rows.cells.append({statement.account, line.line, line.bookedOn, line.valueOn,
                         Money{line.amountMinor, statement.currency}, statement.currency.code(),
                         line.label, line.reference, line.counterparty});
    }
  }
  return rows;
}

Rows kindRows(const ImportPreview& file, Currency currency) {
  Rows rows;
  rows.columns = {{u"kind"_s, Words::tr("Kind")},
                  {u"count"_s, Words::tr("Count")},
                  {u"amount"_s, Words::tr("Amount")}};
  for (int i = 0; i < itemKindCount; ++i) {
    const auto& [count, amount] = file.kinds[size_t(i)];
    if (count > 0) rows.cells.append({toKey(ItemKind(i)), count, Money{amount, currency}});
  }
  return rows;
}

/// How many orders and deliveries there are, and what they come to.
Rows deliveryRows(const ImportPreview& file, Currency currency) {
  Rows rows = kindRows({}, currency);
  const auto add = [&](const QString& kind, const ImportCount& count) {
    if (count.count == 0) return;
    rows.cells.append({kind, count.count, Money{count.amountMinor, currency}});
  };
  add(u"order"_s, file.orders);
  add(u"delivery"_s, file.deliveries);
  return rows;
}

/// The balances that statements carry, one a line.
QString balancesText(const BankFile& file) {
  QString text;
  const auto amount = [](const std::optional<qint64>& minor, Currency currency) {
    return minor ? toDecimal(*minor, currency) : u"–"_s;
  };
  for (const auto& statement : file.statements) {
    const auto& currency = statement.currency;
    text += Words::tr("%1 %2: opening %3, closing %4, difference %5")
                .arg(statement.account, currency.code(), amount(statement.openingMinor, currency),
                     amount(statement.closingMinor, currency),
                     toDecimal(statement.differenceMinor(), currency)) +
            u'\n';
  }
  return text;
}

class InspectCommand : public Command {
public:
  QString name() const override { return u"inspect"_s; }
  QString summary() const override {
    return Words::tr("Says what a file is and holds, without any ledger");
  }

  void describe(Options& options) override {
    options.argument(
        u"FILE"_s,
        Words::tr("An accounting export, a list of items, of customers or of orders, or "
                  "a bank statement"),
        m_file);
    m_table.describe(options);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    const auto found = inspectFile(m_file, m_table.importOptions());
    if (!found.ok()) return console.refuse(found.error());
    const auto& preview = found.value().preview;
    const Currency currency = Currency::eur();
    const auto rows = found.value().bank                ? lineRows(*found.value().bank)
                      : isOfDeliveries(preview.meaning) ? deliveryRows(preview, currency)
                                                        : kindRows(preview, currency);
    switch (m_format) {
      case OutputFormat::Csv: console.write(rowsToCsv(rows)); break;
      case OutputFormat::Table:
        console.write(fileText(preview, currency, false));
        if (found.value().bank) console.write(balancesText(*found.value().bank));
        if (!rows.cells.isEmpty()) console.write(u'\n' + rowsToText(rows));
        console.write(issuesText(preview));
        break;
      case OutputFormat::Json: console.write(json(found.value(), currency)); break;
    }
    return ExitStatus::Done;
  }

private:
  static QByteArray json(const Inspection& inspection, Currency currency) {
    JsonText json;
    json.beginObject();
    appendFileFacts(json, inspection.preview, currency);
    appendIssues(json, inspection.preview);
    if (inspection.bank) appendStatements(json, *inspection.bank);
    json.endObject();
    return json.take();
  }

  QString m_file;
  TableOptions m_table;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeInspectCommand() { return std::make_unique<InspectCommand>(); }

}  // namespace encaisse
