#include "core/ledger/inspection.h"

#include <QFileInfo>

#include "core/bank/bank_reader.h"
#include "core/ledger/ledger.h"
#include "core/tables/bank_table.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

Result<BankFile> bankFile(const QString& path, const ImportPreview& preview) {
  if (preview.mapping) {
    auto table = openTable(path, preview.mapping->profile.hints);
    if (!table.ok()) return table.error();
    return readBankTable(*table.value(), *preview.mapping);
  }
  auto bytes = readWhole(path, largestFile);
  if (!bytes.ok()) return bytes.error();
  return readBankFile(QFileInfo{path}.fileName(), bytes.value());
}

}  // namespace

Result<Inspection> inspectFile(const QString& path, const ImportOptions& options) {
  Company nobody;
  nobody.name = u"-"_s;
  const auto ledger = Ledger::inMemory(nobody, {});
  auto preview = ledger->imports().preview(path, options);
  if (!preview.ok()) return preview.error();
  Inspection inspection{std::move(preview).value(), {}};
  const bool isBank = inspection.preview.meaning == u"bank_lines"_s;
  if (!isBank || !inspection.preview.unanswered.isEmpty()) return inspection;
  auto bank = bankFile(path, inspection.preview);
  if (!bank.ok()) return bank.error();
  inspection.bank = std::move(bank).value();
  return inspection;
}

}  // namespace encaisse
