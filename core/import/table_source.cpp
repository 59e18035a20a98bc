#include <QCoreApplication>
#include <QFileInfo>

#include "core/import/bank_write.h"
#include "core/import/batch_repository.h"
#include "core/import/delivery_import.h"
#include "core/import/import_source.h"
#include "core/import/item_import.h"
#include "core/import/table_content.h"
#include "core/tables/bank_table.h"
#include "core/tables/customer_table.h"
#include "core/tables/delivery_table.h"
#include "core/tables/ledger_table.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ImportService)
};

Result<std::optional<ImportProfile>> askedProfile(const ImportSurroundings& ledger) {
  const QString& asked = ledger.options.profile;
  if (asked.isEmpty()) return ledger.options.answers.profile;
  if (auto found = findProfile(asked, ledger.profiles)) return found;
  return Error{ErrorCode::NotFound, Words::tr("There is no import profile \"%1\".").arg(asked), {}};
}

QString questionText(const TableMapping& mapping) {
  switch (mapping.questions.first()) {
    case TableQuestion::DayOrder:
      return Words::tr("The dates can be read with the day first or with the month first: say "
                       "which.");
    case TableQuestion::DecimalSign:
      return Words::tr("The amounts can be read with a decimal comma or with a decimal point: say "
                       "which.");
    case TableQuestion::Meaning:
      return Words::tr("The rows can be movements or all that is open: say which.");
    case TableQuestion::SnapshotDay:
      return isItems(mapping.profile.meaning)
                 ? Words::tr("This is a list of open items, but of which day? Say it.")
                 : Words::tr(
                       "This is a list of all that is not invoiced, but of which day? Say it.");
    case TableQuestion::MissingField:
      return Words::tr("No column was found for: %1.").arg(mapping.missing.join(u", "_s));
  }
  EXPECTS(false);
  return {};
}

/// A delimited text or a workbook, read by a profile.
class TableSource : public ImportSource {
public:
  TableSource(QString path, const ImportSurroundings& ledger)
      : m_path{std::move(path)}, m_ledger{ledger} {}

  Result<void> read(const Progress& progress, const StopToken& stop) override {
    auto profile = askedProfile(m_ledger);
    if (!profile.ok()) return profile.error();
    MappingAnswers answers = m_ledger.options.answers;
    answers.profile = profile.value();
    auto table = openTable(m_path, answers.profile ? answers.profile->hints : TableHints{});
    if (!table.ok()) return table.error();
    m_reader = std::move(table).value();
    auto mapping = proposeMapping(*m_reader, m_ledger.profiles, answers);
    if (!mapping.ok()) return mapping.error();
    m_mapping = std::move(mapping).value();
    if (!m_mapping.questions.isEmpty()) return {};  // write() gives them back to be answered
    m_reader->rewind();
    switch (m_mapping.profile.meaning) {
      case TableMeaning::Customers: return readCustomers(progress, stop);
      case TableMeaning::BankLines: return readBank();
      case TableMeaning::Deliveries:
      case TableMeaning::Uninvoiced: return readDeliveries(progress, stop);
      case TableMeaning::Movements:
      case TableMeaning::OpenItems: return readItems(progress, stop);
    }
    EXPECTS(false);
    return {};
  }

  Result<ImportPreview> write(Database& db, Batch batch, const Progress& progress,
                              const StopToken& stop) override {
    ImportPreview preview;
    preview.mapping = m_mapping;
    preview.format = batch.format = m_reader->format();
    preview.encoding = m_reader->encoding();
    preview.separator = m_reader->separator();
    preview.profile = batch.profile = m_mapping.profile.name;
    preview.meaning = batch.meaning = toKey(m_mapping.profile.meaning);
    if (!m_mapping.questions.isEmpty()) {
      preview.unanswered = questionText(m_mapping);
      return preview;
    }
    switch (m_mapping.profile.meaning) {
      case TableMeaning::Customers: return writeCustomers(db, std::move(batch), std::move(preview));
      case TableMeaning::BankLines: return writeBank(db, std::move(batch), preview);
      case TableMeaning::Deliveries:
      case TableMeaning::Uninvoiced:
        batch.lastOn = m_mapping.snapshotOn;
        return storeDeliveries(db, m_deliveries, std::move(batch), std::move(preview));
      case TableMeaning::Movements:
      case TableMeaning::OpenItems: break;
    }
    const bool isList = m_mapping.profile.meaning == TableMeaning::OpenItems;
    batch.firstOn = toDate(m_content.firstDay);
    batch.lastOn = isList ? m_mapping.snapshotOn : toDate(m_content.lastDay);
    batch.rowCount = m_content.rows;
    batch.debitMinor = m_content.debit;
    batch.creditMinor = m_content.credit;
    preview.givesDueDates = m_mapping.columnOf(TableField::DueOn) >= 0;
    if (isList) holdUnsureList(preview);
    const auto texts = tableTexts(m_table);
    return ItemImport{db, m_content, *texts, std::move(batch),
                      isList ? ImportMode::OpenItems : ImportMode::Movements}
        .write(std::move(preview), progress, stop);
  }

  void addDetails(ImportPreview& preview) override {
    preview.firstRows = m_mapping.firstRows;
    preview.firstRows.prepend(m_mapping.headers);
    if (preview.meaning == u"bank_lines") preview.statements = m_bank;
  }

private:
  /// What a list of open items does not show counts as settled: so nothing of it may be unread, and
  /// its day must be believable.
  void holdUnsureList(ImportPreview& preview) const {
    if (m_table.rejectedCount > 0) {
      preview.held =
          Words::tr("%n line(s) of this list cannot be read: what they show as open would "
                    "count as settled.",
                    nullptr, int(m_table.rejectedCount));
    } else if (m_lateLines > 0) {
      preview.held =
          Words::tr("%n line(s) of this list are dated after its day, %1. Is it the right "
                    "day?",
                    nullptr, m_lateLines)
              .arg(isoDay(m_mapping.snapshotOn));
    }
  }

  Result<void> readItems(const Progress& progress, const StopToken& stop) {
    auto table = readLedgerTable(*m_reader, m_mapping, m_ledger.company.currency, progress, stop);
    if (!table.ok()) return table.error();
    m_table = std::move(table).value();
    if (m_table.rows.empty()) {
      return nothingRead(Words::tr("No line of this file could be read as an item."), m_table);
    }
    auto terms = m_ledger.terms;
    if (!m_mapping.profile.paymentTerms.isEmpty()) {
      auto rule = PaymentTerms::parse(m_mapping.profile.paymentTerms);
      if (!rule.ok()) return rule.error();
      terms.profile = std::move(rule).value();
    }
    const bool isList = m_mapping.profile.meaning == TableMeaning::OpenItems;
    m_content = contentOf(m_table, terms, isList);
    // What a list shows as open was booked by its day.
    for (auto& line : m_content.lines) {
      if (isList && line.entryDay > dayNumber(m_mapping.snapshotOn)) ++m_lateLines;
      if (isList) line.entryDay = std::min(line.entryDay, dayNumber(m_mapping.snapshotOn));
    }
    return {};
  }

  Result<void> readCustomers(const Progress& progress, const StopToken& stop) {
    auto table = readCustomerTable(*m_reader, m_mapping, m_ledger.company.currency, progress, stop);
    if (!table.ok()) return table.error();
    m_customers = std::move(table).value();
    return {};
  }

  Result<void> readDeliveries(const Progress& progress, const StopToken& stop) {
    auto table = readDeliveryTable(*m_reader, m_mapping, m_ledger.company.currency, progress, stop);
    if (!table.ok()) return table.error();
    m_deliveries = std::move(table).value();
    if (!m_deliveries.rows.empty() || isWholeList(m_mapping.profile.meaning)) return {};
    return nothingRead(Words::tr("No line of this file could be read as an order or a delivery."),
                       m_deliveries);
  }

  /// @param table  what was found wrong with its lines
  Error nothingRead(const QString& sentence, const IssueList& table) const {
    const QString why = table.issues.isEmpty() ? QString{} : u' ' + table.issues.first().message;
    return {
        ErrorCode::FileFormat, u"%1: %2%3"_s.arg(QFileInfo{m_path}.fileName(), sentence, why), {}};
  }

  Result<void> readBank() {
    auto file = readBankTable(*m_reader, m_mapping);
    if (!file.ok()) return file.error();
    m_bank = std::move(file).value();
    return {};
  }

  ImportPreview writeCustomers(Database& db, Batch batch, ImportPreview preview) {
    batch.rowCount = preview.rows = m_customers.rowCount;
    preview.issues = m_customers.issues;
    preview.issueCount = m_customers.issueCount;
    BatchRepository batches{db};
    preview.batchId = batch.id = batches.insert(batch);
    preview.customerChanges = storeCustomers(db, m_customers, m_ledger.company.currency, batch);
    preview.issues += preview.customerChanges.issues;
    preview.issueCount += preview.customerChanges.issues.size();
    preview.leftOut.count = m_customers.rejectedCount;
    preview.customers = m_customers.rowCount;
    preview.newCustomers = preview.customerChanges.added;
    batches.updateCounts(preview.batchId, preview.customerChanges.added,
                         preview.customerChanges.changed);
    return preview;
  }

  ImportPreview writeBank(Database& db, Batch batch, const ImportPreview& preview) {
    auto written = writeBankFile(db, m_bank, std::move(batch));
    written.mapping = preview.mapping;
    written.separator = preview.separator;
    written.encoding = preview.encoding;
    written.profile = preview.profile;
    return written;
  }

  QString m_path;
  const ImportSurroundings& m_ledger;
  std::unique_ptr<TableReader> m_reader;
  TableMapping m_mapping;
  LedgerTable m_table;
  ImportContent m_content;
  int m_lateLines = 0;
  CustomerTable m_customers;
  DeliveryTable m_deliveries;
  BankFile m_bank;
};

}  // namespace

std::unique_ptr<ImportSource> makeTableSource(const QString& path,
                                              const ImportSurroundings& ledger) {
  return std::make_unique<TableSource>(path, ledger);
}

}  // namespace encaisse
