#include <QCoreApplication>
#include <QFileInfo>

#include "core/import/account_total_repository.h"
#include "core/import/fec_reader.h"
#include "core/import/fec_xml.h"
#include "core/import/import_source.h"
#include "core/import/item_import.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ImportService)
};

constexpr int firstRowCount = 8;

/// The customer accounts that the user asked for; none: let the file's content propose them.
Result<std::optional<CustomerAccounts>> askedAccounts(const ImportSurroundings& ledger) {
  const QString& option = ledger.options.accounts;
  const QString asked = option.isEmpty() ? ledger.company.customerAccounts : option;
  if (asked.isEmpty()) return std::optional<CustomerAccounts>{};
  auto parsed = CustomerAccounts::parse(asked);
  if (!parsed.ok()) return parsed.error();
  return std::optional{std::move(parsed).value()};
}

QList<QList<QString>> firstRows(TextFile& file, const FecLayout& layout) {
  QList<QList<QString>> rows{layout.header};
  file.rewind();
  std::string_view line;
  file.nextLine(line);
  std::vector<std::string_view> fields(256);
  while (rows.size() <= firstRowCount && file.nextLine(line)) {
    const int count = splitFields(line, layout, fields.data(), int(fields.size()));
    QList<QString> row;
    for (int i = 0; i < std::min(count, layout.columnCount); ++i) {
      row.append(file.toQString(fields[size_t(i)]));
    }
    rows.append(row);
  }
  return rows;
}

/// The roots that were taken, with their lines in the file.
QList<AccountProposal> usedAccounts(const FecContent& content) {
  std::vector<qint64> linesOfAccount(content.accounts.size(), 0);
  for (const auto& line : content.lines) ++linesOfAccount[line.account];
  QList<AccountProposal> used;
  for (const auto& root : content.roots.roots()) {
    AccountProposal taken{QString::fromStdString(root), {}, 0, true};
    for (size_t i = 0; i < linesOfAccount.size(); ++i) {
      if (!content.accounts[i].code.starts_with(root)) continue;
      if (taken.lines == 0) taken.label = QString::fromStdString(content.accounts[i].label);
      taken.lines += linesOfAccount[i];
    }
    if (taken.lines > 0) used.append(taken);
  }
  return used;
}

/// A FEC, as text or as XML that is turned into the same text.
class FecSource : public ImportSource {
public:
  FecSource(QString path, const ImportSurroundings& ledger, bool isXml)
      : m_path{std::move(path)}, m_ledger{ledger}, m_isXml{isXml} {}

  Result<void> read(const Progress& progress, const StopToken& stop) override {
    if (m_ledger.company.currency.decimals() != 2) {
      return Error{
          ErrorCode::InvalidInput,
          Words::tr("A FEC holds amounts with two decimals, but this ledger is kept in %1.")
              .arg(m_ledger.company.currency.code()),
          {}};
    }
    auto opened = m_isXml ? openXml() : TextFile::open(m_path);
    if (!opened.ok()) return opened.error();
    m_file = std::move(opened).value();
    auto asked = askedAccounts(m_ledger);
    if (!asked.ok()) return asked.error();
    auto content = readFec(*m_file, asked.value(), m_ledger.terms, progress, stop);
    if (!content.ok()) return content.error();
    m_content = std::move(content).value();
    return {};
  }

  Result<ImportPreview> write(Database& db, Batch batch, const Progress& progress,
                              const StopToken& stop) override {
    ImportPreview preview;
    preview.accounts = usedAccounts(m_content);
    preview.encoding = m_file->encodingName();
    preview.separator = m_content.layout.separatorName();
    preview.givesDueDates = m_content.layout.has(FecColumn::DueOn);
    QStringList roots;
    for (const auto& account : preview.accounts) roots.append(account.prefix);
    batch.format = m_isXml ? u"fec_xml"_s : u"fec"_s;
    batch.meaning = u"entries"_s;
    batch.accounts = roots.join(u',');
    batch.firstOn = toDate(m_content.firstDay);
    batch.lastOn = toDate(m_content.lastDay);
    batch.openingOn = toDate(m_content.openingDay);
    batch.rowCount = m_content.rows;
    batch.debitMinor = m_content.debit;
    batch.creditMinor = m_content.credit;
    const auto texts = fecTexts(*m_file, m_content.layout);
    auto written = ItemImport{db, m_content, *texts, std::move(batch), ImportMode::Entries}.write(
        std::move(preview), progress, stop);
    if (written.ok()) {
      AccountTotalRepository{db}.insert(written.value().batchId, m_content.accountSums);
    }
    return written;
  }

  void addDetails(ImportPreview& preview) override {
    preview.firstRows = firstRows(*m_file, m_content.layout);
    preview.accounts = proposeAccounts(*m_file, m_content.layout, m_content.roots);
  }

private:
  Result<std::unique_ptr<TextFile>> openXml() const {
    auto bytes = readWhole(m_path, largestFile);
    if (!bytes.ok()) return bytes.error();
    const QString name = QFileInfo{m_path}.fileName();
    auto text = fecXmlToText(name, bytes.value());
    if (!text.ok()) return text.error();
    return TextFile::fromBytes(name, std::move(text).value());
  }

  QString m_path;
  const ImportSurroundings& m_ledger;
  bool m_isXml;
  std::unique_ptr<TextFile> m_file;
  FecContent m_content;
};

}  // namespace

std::unique_ptr<ImportSource> makeFecSource(const QString& path, const ImportSurroundings& ledger) {
  return std::make_unique<FecSource>(path, ledger, false);
}

std::unique_ptr<ImportSource> makeFecXmlSource(const QString& path,
                                               const ImportSurroundings& ledger) {
  return std::make_unique<FecSource>(path, ledger, true);
}

}  // namespace encaisse
