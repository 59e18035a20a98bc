#include "core/import/import_service.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonObject>
#include <future>

#include "core/db/foreign_key_pause.h"
#include "core/db/transaction.h"
#include "core/import/fec_import.h"
#include "core/ledger/audit_log.h"
#include "core/ledger/company_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ImportService)
};

constexpr int firstRowCount = 8;

QString sha256(std::string_view bytes) {
  QCryptographicHash hash{QCryptographicHash::Sha256};
  constexpr size_t block = 1 << 24;
  for (size_t i = 0; i < bytes.size(); i += block) {
    const auto part = bytes.substr(i, block);
    hash.addData(QByteArrayView{part.data(), qsizetype(part.size())});
  }
  return QString::fromLatin1(hash.result().toHex());
}

/// The customer accounts that the user asked for; none: let the file's content propose them.
Result<std::optional<CustomerAccounts>> askedAccounts(const QString& option,
                                                      const QString& company) {
  const QString asked = option.isEmpty() ? company : option;
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

QString usedAccounts(const FecContent& content) {
  QStringList used;
  for (const auto& root : content.roots.roots()) {
    const bool has = std::ranges::any_of(
        content.accounts, [&](const FecName& account) { return account.code.starts_with(root); });
    if (has) used.append(QString::fromStdString(root));
  }
  return used.join(u',');
}

Batch describeBatch(const TextFile& file, const FecContent& content, const LedgerContext& context) {
  Batch batch;
  batch.format = u"fec"_s;
  batch.fileName = QFileInfo{file.path()}.fileName();
  batch.fileSize = file.size();
  batch.accounts = usedAccounts(content);
  batch.importedAt = context.clock().toString(Qt::ISODate);
  batch.importedBy = context.actor;
  batch.firstOn = toDate(content.firstDay);
  batch.lastOn = toDate(content.lastDay);
  batch.openingOn = toDate(content.openingDay);
  batch.rowCount = content.rows;
  batch.debitMinor = content.debit;
  batch.creditMinor = content.credit;
  return batch;
}

QJsonObject toJson(const Batch& batch) {
  return {{u"file"_s, batch.fileName},
          {u"items"_s, batch.itemCount},
          {u"changed"_s, batch.changedCount},
          {u"from"_s, isoDay(batch.firstOn)},
          {u"to"_s, isoDay(batch.lastOn)}};
}

}  // namespace

Result<ImportPreview> ImportService::preview(const QString& path, const ImportOptions& options,
                                             const Progress& progress, const StopToken& stop) {
  return import(path, options, progress, stop, Commit::No);
}

Result<ImportPreview> ImportService::apply(const QString& path, const ImportOptions& options,
                                           const Progress& progress, const StopToken& stop) {
  return import(path, options, progress, stop, Commit::Yes);
}

Result<ImportPreview> ImportService::import(const QString& path, const ImportOptions& options,
                                            const Progress& progress, const StopToken& stop,
                                            Commit commit) {
  if (m_db.mode() == OpenMode::ReadOnly) {
    return Error{ErrorCode::ReadOnly,
                 Words::tr("The ledger is open for reading only: nothing can be imported."),
                 {}};
  }
  auto opened = TextFile::open(path);
  if (!opened.ok()) return opened.error();
  TextFile& file = *opened.value();
  auto hash = std::async(std::launch::async, [&] { return sha256(file.all()); });
  return inQuery([&]() -> Result<ImportPreview> {
    ImportRepository items{m_db};
    const auto company = CompanyRepository{m_db}.load();
    if (company.currency.decimals() != 2) {
      return Error{
          ErrorCode::InvalidInput,
          Words::tr("A FEC holds amounts with two decimals, but this ledger is kept in %1.")
              .arg(company.currency.code()),
          {}};
    }
    auto asked = askedAccounts(options.accounts, company.customerAccounts);
    if (!asked.ok()) return asked.error();
    // Half of the progress is reading, half is writing.
    const Progress reading = [&](qint64 done, qint64 total) {
      if (progress) progress(done, 2 * total);
    };
    const Progress writing = [&](qint64 done, qint64 total) {
      if (progress) progress(total + done, 2 * total);
    };
    auto content = readFec(file, asked.value(), items.terms(), reading, stop);
    if (!content.ok()) return content.error();
    std::optional<ForeignKeyPause> pause;
    if (!items.hasItems()) pause.emplace(m_db);
    Transaction transaction{m_db};
    FecImport writer{m_db, file, content.value(), describeBatch(file, content.value(), m_context)};
    auto result = writer.write(writing, stop);
    if (!result.ok()) return result;
    auto& preview = result.value();
    BatchRepository batches{m_db};
    preview.sha256 = hash.get();
    preview.alreadyImported = batches.hasFile(preview.sha256);
    if (commit == Commit::No) {
      preview.batchId = 0;
      preview.firstRows = firstRows(file, content.value().layout);
      preview.accounts = proposeAccounts(file, content.value().layout, content.value().roots);
      return result;
    }
    if (preview.alreadyImported && !preview.changesAnything()) {
      preview.batchId = 0;
      return result;  // the rollback takes the empty batch away
    }
    batches.setHash(preview.batchId, preview.sha256);
    AuditLog{m_db, m_context}.write(u"import.apply"_s, u"batch"_s, preview.batchId, {},
                                    toJson(*batches.find(preview.batchId)));
    transaction.commit();
    m_db.checkpoint();
    return result;
  });
}

Result<QList<Batch>> ImportService::list() const {
  return inQuery([&]() -> Result<QList<Batch>> { return BatchRepository{m_db}.list(); });
}

Result<Batch> ImportService::undo(qint64 batchId) {
  return inTransaction(m_db, [&]() -> Result<Batch> {
    BatchRepository batches{m_db};
    ImportRepository items{m_db};
    const auto batch = batches.find(batchId);
    if (!batch) {
      return Error{ErrorCode::NotFound, Words::tr("There is no import %1.").arg(batchId), {}};
    }
    const auto reasons = items.dependents(batchId);
    if (!reasons.isEmpty()) {
      return Error{ErrorCode::Conflict,
                   Words::tr("Import %1 cannot be undone:").arg(batchId) + u'\n' +
                       reasons.mid(0, 50).join(u'\n'),
                   {}};
    }
    auto customers = items.customersOf(batchId);
    customers.unite(items.revertChanges(batchId));
    const bool chainedYears = batches.years().size() > 1;
    items.removeItems(batchId);
    items.removeUnusedNames(batchId);
    batches.remove(batchId);
    if (chainedYears) customers.clear();  // openings concern every customer
    if (chainedYears || !customers.isEmpty()) {
      auto raw = items.rawItems(customers);
      items.storeDerived(raw, deriveFacts(raw, batches.years()), customers);
    }
    AuditLog log{m_db, m_context};
    const qint64 undo = log.write(u"import.undo"_s, u"batch"_s, batchId, toJson(*batch), {});
    for (const auto& entry : log.list(u"batch"_s, batchId)) {
      if (entry.operation == u"import.apply"_s && !entry.undone) log.markUndone(entry.id, undo);
    }
    return *batch;
  });
}

}  // namespace encaisse
