#include "core/import/import_service.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonObject>
#include <future>

#include "core/bank/bank_repository.h"
#include "core/bank/match_repository.h"
#include "core/db/foreign_key_pause.h"
#include "core/db/transaction.h"
#include "core/import/account_total_repository.h"
#include "core/import/batch_repository.h"
#include "core/import/delivery_repository.h"
#include "core/import/dependents_repository.h"
#include "core/import/import_repository.h"
#include "core/import/profile_repository.h"
#include "core/ledger/audit_log.h"
#include "core/ledger/company_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ImportService)
};

/// The fingerprint of a file, computed beside its import; empty when it cannot be read.
QString sha256(const QString& path) {
  QFile file{path};
  QCryptographicHash hash{QCryptographicHash::Sha256};
  if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) return {};
  return QString::fromLatin1(hash.result().toHex());
}

Result<std::unique_ptr<ImportSource>> openSource(const QString& path,
                                                 const ImportSurroundings& ledger) {
  const auto kind = detectSource(path);
  if (!kind.ok()) return kind.error();
  switch (kind.value()) {
    case SourceKind::Fec: return makeFecSource(path, ledger);
    case SourceKind::FecXml: return makeFecXmlSource(path, ledger);
    case SourceKind::Bank: return makeBankSource(path, ledger);
    case SourceKind::Table: return makeTableSource(path, ledger);
  }
  EXPECTS(false);
  return Error{};
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

Result<ImportSurroundings> ImportService::surroundings(const ImportOptions& options) const {
  return inQuery([&]() -> Result<ImportSurroundings> {
    return ImportSurroundings{CompanyRepository{m_db}.load(), ImportRepository{m_db}.terms(),
                              ProfileRepository{m_db}.list(), options};
  });
}

Result<ImportPreview> ImportService::import(const QString& path, const ImportOptions& options,
                                            const Progress& progress, const StopToken& stop,
                                            Commit commit) {
  if (m_db.mode() == OpenMode::ReadOnly) {
    return Error{ErrorCode::ReadOnly,
                 Words::tr("The ledger is open for reading only: nothing can be imported."),
                 {}};
  }
  const auto ledger = surroundings(options);
  if (!ledger.ok()) return ledger.error();
  auto opened = openSource(path, ledger.value());
  if (!opened.ok()) return opened.error();
  ImportSource& source = *opened.value();
  auto hash = std::async(std::launch::async, [&] { return sha256(path); });
  // Half of the progress is reading, half is writing.
  const Progress reading = [&](qint64 done, qint64 total) {
    if (progress) progress(done, 2 * total);
  };
  const Progress writing = [&](qint64 done, qint64 total) {
    if (progress) progress(total + done, 2 * total);
  };
  if (auto read = source.read(reading, stop); !read.ok()) return read.error();
  return inQuery([&]() -> Result<ImportPreview> {
    std::optional<ForeignKeyPause> pause;
    if (!ImportRepository{m_db}.hasItems()) pause.emplace(m_db);
    Transaction transaction{m_db};
    Batch batch;
    batch.fileName = QFileInfo{path}.fileName();
    batch.fileSize = QFileInfo{path}.size();
    batch.importedAt = m_context.clock().toString(Qt::ISODate);
    batch.importedBy = m_context.actor;
    auto written = source.write(m_db, batch, writing, stop);
    if (!written.ok()) return written;
    auto& preview = written.value();
    preview.fileName = batch.fileName;
    preview.fileSize = batch.fileSize;
    if (commit == Commit::No) source.addDetails(preview);
    auto finished = finish(std::move(preview), hash.get(), options, commit);
    if (!finished.ok() || finished.value().batchId == 0) return finished;  // rolls back
    transaction.commit();
    m_db.checkpoint();
    return finished;
  });
}

/// Decides whether what was written stays: batchId 0 takes it back.
Result<ImportPreview> ImportService::finish(ImportPreview preview, const QString& sha256,
                                            const ImportOptions& options, Commit commit) {
  BatchRepository batches{m_db};
  if (sha256.isEmpty()) {
    return Error{ErrorCode::Storage, Words::tr("The file cannot be read."), {}};
  }
  preview.sha256 = sha256;
  // The same list says something new of another day.
  const auto meaning = tableMeaningOf(preview.meaning);
  const bool isList = meaning && isWholeList(*meaning);
  preview.alreadyImported = batches.hasFile(sha256, isList ? preview.lastOn : QDate{});
  const qint64 batchId = std::exchange(preview.batchId, 0);
  if (commit == Commit::No) return preview;
  if (!preview.unanswered.isEmpty()) {
    return Error{ErrorCode::InvalidInput, preview.fileName + u": "_s + preview.unanswered, {}};
  }
  if (!preview.held.isEmpty() && !options.confirmed) {
    return Error{ErrorCode::Conflict, preview.fileName + u": "_s + preview.held, {}};
  }
  const bool isKnown = preview.alreadyImported && !preview.changesAnything();
  if (isKnown && !AccountTotalRepository{m_db}.areNew(batchId)) return preview;
  batches.setHash(batchId, sha256);
  AuditLog{m_db, m_context}.write(u"import.apply"_s, u"batch"_s, batchId, {},
                                  toJson(*batches.find(batchId)));
  preview.batchId = batchId;
  return preview;
}

Result<QList<ImportProfile>> ImportService::profiles() const {
  return inQuery([&]() -> Result<QList<ImportProfile>> { return ProfileRepository{m_db}.list(); });
}

Result<void> ImportService::saveProfile(const ImportProfile& profile) {
  if (profile.name.trimmed().isEmpty()) {
    return Error{ErrorCode::InvalidInput, Words::tr("A profile needs a name."), {}};
  }
  if (!profile.paymentTerms.isEmpty()) {
    if (const auto terms = PaymentTerms::parse(profile.paymentTerms); !terms.ok()) {
      return terms.error();
    }
  }
  return inTransaction(m_db, [&]() -> Result<void> {
    ProfileRepository profiles{m_db};
    ImportProfile own = profile;  // its key would hide the ready profile it was made from
    own.key.clear();
    own.knowledge = u"user"_s;
    const auto before = profiles.find(own.name);
    profiles.save(own);
    AuditLog{m_db, m_context}.write(u"profile.save"_s, u"import_profile"_s, 0,
                                    before ? toJson(*before) : QJsonObject{}, toJson(own));
    return {};
  });
}

Result<void> ImportService::removeProfile(const QString& name) {
  return inTransaction(m_db, [&]() -> Result<void> {
    if (!ProfileRepository{m_db}.remove(name)) {
      return Error{ErrorCode::NotFound, Words::tr("There is no profile \"%1\".").arg(name), {}};
    }
    return {};
  });
}

Result<QList<Batch>> ImportService::list() const {
  return inQuery([&]() -> Result<QList<Batch>> { return BatchRepository{m_db}.list(); });
}

Result<Batch> ImportService::undo(qint64 batchId) {
  return inTransaction(m_db, [&]() -> Result<Batch> {
    const auto batch = BatchRepository{m_db}.find(batchId);
    if (!batch) {
      return Error{ErrorCode::NotFound, Words::tr("There is no import %1.").arg(batchId), {}};
    }
    const auto reasons = takeBack(*batch);
    if (!reasons.isEmpty()) {
      return Error{ErrorCode::Conflict,
                   Words::tr("Import %1 cannot be undone:").arg(batchId) + u'\n' +
                       reasons.mid(0, 50).join(u'\n'),
                   {}};
    }
    AuditLog log{m_db, m_context};
    const qint64 undo = log.write(u"import.undo"_s, u"batch"_s, batchId, toJson(*batch), {});
    for (const auto& entry : log.list(u"batch"_s, batchId)) {
      if (entry.operation == u"import.apply"_s && !entry.undone) log.markUndone(entry.id, undo);
    }
    return *batch;
  });
}

/// Removes what a batch brought. @return one sentence for each later fact that rests on it
QList<QString> ImportService::takeBack(const Batch& batch) {
  BatchRepository batches{m_db};
  BankRepository bank{m_db};
  ImportRepository items{m_db};
  auto reasons = items.dependents(batch.id);
  reasons.append(bank.dependents(batch.id));
  reasons.append(answerDependents(m_db, batch.id));
  DeliveryRepository deliveries{m_db};
  reasons.append(deliveries.dependents(batch.id));
  if (!reasons.isEmpty()) return reasons;
  reasons = revertCustomers(m_db, batch.id);
  if (!reasons.isEmpty()) return reasons;
  bank.removeBatch(batch.id);
  deliveries.removeBatch(batch.id);
  auto customers = items.customersOf(batch.id);
  customers.unite(items.revertChanges(batch.id));
  // Openings and lists of open items concern every customer.
  const bool concernsAll = batch.meaning == u"open_items"_s ||
                           (batch.meaning == u"entries"_s && batches.years().size() > 1);
  MatchRepository{m_db}.removeUndone(batch.id);
  items.removeItems(batch.id);
  items.removeUnusedNames(batch.id);
  batches.remove(batch.id);
  if (concernsAll) customers.clear();
  if (concernsAll || !customers.isEmpty()) items.rederive(customers);
  return {};
}

}  // namespace encaisse
