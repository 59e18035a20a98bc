#include <QCoreApplication>

#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

Rows batchRows(const QList<Batch>& batches, Currency currency) {
  Rows rows;
  rows.columns = {{u"batch"_s, Words::tr("Batch")},
                  {u"file"_s, Words::tr("File")},
                  {u"format"_s, {}},
                  {u"from"_s, Words::tr("From")},
                  {u"to"_s, Words::tr("To")},
                  {u"openingDate"_s, {}},
                  {u"accounts"_s, Words::tr("Accounts")},
                  {u"lines"_s, Words::tr("Lines")},
                  {u"debit"_s, Words::tr("Debit")},
                  {u"credit"_s, Words::tr("Credit")},
                  {u"currency"_s, {}},
                  {u"added"_s, Words::tr("New")},
                  {u"changed"_s, Words::tr("Changed")},
                  {u"importedAt"_s, Words::tr("Imported")},
                  {u"importedBy"_s, Words::tr("By")},
                  {u"size"_s, {}},
                  {u"sha256"_s, {}}};
  for (const auto& batch : batches) {
    rows.cells.append({batch.id, batch.fileName, batch.format, batch.firstOn, batch.lastOn,
                       batch.openingOn, batch.accounts, batch.rowCount,
                       Money{batch.debitMinor, currency}, Money{batch.creditMinor, currency},
                       currency.code(), batch.itemCount, batch.changedCount, batch.importedAt,
                       batch.importedBy, batch.fileSize, batch.sha256});
  }
  return rows;
}

class ImportsCommand : public Command {
public:
  QString name() const override { return u"imports"_s; }
  QString summary() const override { return Words::tr("Lists the imports, newest first"); }
  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    const auto company = ledger.value()->company();
    if (!company.ok()) return console.refuse(company.error());
    const auto batches = ledger.value()->imports().list();
    if (!batches.ok()) return console.refuse(batches.error());
    printRows(console, batchRows(batches.value(), company.value().currency), m_format);
    return ExitStatus::Done;
  }

private:
  QString m_ledger;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeImportsCommand() { return std::make_unique<ImportsCommand>(); }

}  // namespace encaisse
