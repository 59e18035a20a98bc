#include <QFileInfo>

#include "core/bank/bank_reader.h"
#include "core/import/bank_write.h"
#include "core/import/import_source.h"

namespace encaisse {
namespace {

class BankSource : public ImportSource {
public:
  explicit BankSource(QString path) : m_path{std::move(path)} {}

  Result<void> read(const Progress& progress, const StopToken& stop) override {
    Q_UNUSED(stop)
    auto bytes = readWhole(m_path, largestFile);
    if (!bytes.ok()) return bytes.error();
    auto file = readBankFile(QFileInfo{m_path}.fileName(), bytes.value());
    if (!file.ok()) return file.error();
    m_file = std::move(file).value();
    if (progress) progress(bytes.value().size(), bytes.value().size());
    return {};
  }

  Result<ImportPreview> write(Database& db, Batch batch, const Progress& progress,
                              const StopToken& stop) override {
    Q_UNUSED(progress)
    Q_UNUSED(stop)
    return writeBankFile(db, m_file, std::move(batch));
  }

  void addDetails(ImportPreview& preview) override { preview.statements = m_file; }

private:
  QString m_path;
  BankFile m_file;
};

}  // namespace

std::unique_ptr<ImportSource> makeBankSource(const QString& path,
                                             const ImportSurroundings& ledger) {
  Q_UNUSED(ledger)
  return std::make_unique<BankSource>(path);
}

}  // namespace encaisse
