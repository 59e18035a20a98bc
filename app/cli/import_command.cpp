#include <QCoreApplication>

#include "app/cli/command_list.h"
#include "app/cli/import_report.h"
#include "app/cli/ledger_access.h"
#include "app/cli/table_options.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class ImportCommand : public Command {
public:
  QString name() const override { return u"import"_s; }
  QString summary() const override {
    return Words::tr(
        "Reads accounting exports, lists of open items, customers, orders and bank statements");
  }
  QString details() const override {
    return Words::tr(
               "Files are read in the order given, each as a whole or not at all. A refused file "
               "ends the command; those before it stay imported.") +
           u'\n' + Words::tr("For scripts and firms without an ERP there is a layout of its own:") +
           u"\ncustomer,name,kind,number,entry_date,due_date,amount,currency,settles\n"_s +
           Words::tr(
               "The kind is invoice, credit_note, payment or opening and gives the sign: amounts "
               "are positive. settles names what a credit pays, F1:40.00;F2 for a part and a "
               "whole; a number that holds ; or : stands in quotation marks. The export command "
               "writes the same.") +
           u'\n' + Words::tr("And one for orders and deliveries:") +
           u"\ncustomer,name,kind,number,date,amount,invoice,invoice_date\n"_s +
           Words::tr(
               "The kind is order or delivery, the amount is with tax, and invoice stays empty "
               "until there is one. With --meaning uninvoiced the file is all that is not "
               "invoiced on --list-day: what it no longer shows counts as invoiced.");
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.arguments(u"FILE"_s, Words::tr("The exported file, in the order of the years"),
                      m_files);
    m_table.describe(options);
    options.flag(u"--dry-run"_s,
                 Words::tr("Says what would change and changes nothing; each file is held against "
                           "the ledger as it is"),
                 m_dryRun);
    options.flag(u"--confirm"_s,
                 Words::tr("Imports a list even though it looks odd: much shorter than the last "
                           "one, or of mostly unknown customers"),
                 m_confirmed);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    // A dry run is a transaction that is taken back, so it needs the right to write as well.
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    const auto company = ledger.value()->company();
    if (!company.ok()) return console.refuse(company.error());
    ImportReport report{{}, company.value().currency, m_dryRun};
    std::optional<Error> refused;
    for (const auto& file : m_files) {
      auto result = importFile(*ledger.value(), file);
      if (!result.ok()) {
        refused = withOptions(*ledger.value(), file, result.error());
        break;
      }
      report.files.append(result.value());
    }
    // Results first: what stays imported is said before what was refused.
    if (!refused || !report.files.isEmpty()) print(console, report);
    return refused ? console.refuse(*refused) : ExitStatus::Done;
  }

private:
  Result<ImportPreview> importFile(Ledger& ledger, const QString& file) const {
    auto options = m_table.importOptions();
    options.confirmed = m_confirmed;
    return m_dryRun ? ledger.imports().preview(file, options)
                    : ledger.imports().apply(file, options);
  }

  /// The same with the options that let the file in, where options can.
  Error withOptions(Ledger& ledger, const QString& file, Error error) const {
    if (error.code == ErrorCode::Conflict) error.message += u' ' + Words::tr("(--confirm)");
    if (error.code != ErrorCode::InvalidInput) return error;
    const auto preview = ledger.imports().preview(file, m_table.importOptions());
    const QString options = preview.ok() ? optionsText(preview.value()).trimmed() : QString{};
    if (!options.isEmpty()) error.message += u'\n' + options;
    return error;
  }

  void print(Console& console, const ImportReport& report) const {
    switch (m_format) {
      case OutputFormat::Table: return console.write(importText(report));
      case OutputFormat::Csv: return console.write(rowsToCsv(importRows(report)));
      case OutputFormat::Json: return console.write(importJson(report));
    }
  }

  QString m_ledger;
  QStringList m_files;
  TableOptions m_table;
  bool m_confirmed = false;
  bool m_dryRun = false;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeImportCommand() { return std::make_unique<ImportCommand>(); }

}  // namespace encaisse
