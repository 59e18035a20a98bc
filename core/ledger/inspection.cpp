#include "core/ledger/inspection.h"

#include "core/ledger/ledger.h"

using namespace Qt::StringLiterals;

namespace encaisse {

Result<Inspection> inspectFile(const QString& path, const ImportOptions& options) {
  Company nobody;
  nobody.name = u"-"_s;
  const auto ledger = Ledger::inMemory(nobody, {});
  auto preview = ledger->imports().preview(path, options);
  if (!preview.ok()) return preview.error();
  Inspection inspection{std::move(preview).value(), {}};
  if (inspection.preview.unanswered.isEmpty()) inspection.bank = inspection.preview.statements;
  return inspection;
}

}  // namespace encaisse
