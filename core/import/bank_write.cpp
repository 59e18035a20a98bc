#include "core/import/bank_write.h"

#include <QCoreApplication>
#include <utility>

#include "core/bank/bank_repository.h"
#include "core/import/batch_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(BankRepository)
};

/// The readers of MT940 and CFONB say it themselves, with the line.
void noteBalances(ImportPreview& preview, const BankFile& file) {
  if (file.issueCount > 0) return;
  for (const auto& statement : file.statements) {
    if (statement.differenceMinor() == 0) continue;
    ++preview.issueCount;
    preview.issues.append(
        {0,
         {},
         Words::tr("%1: opening balance and lines do not give the closing balance, the difference "
                   "is %2. A line may be missing.")
             .arg(statement.account, toDecimal(statement.differenceMinor(), statement.currency))});
  }
}

/// Says to which account the lines went that name none.
void noteAccounts(ImportPreview& preview) {
  for (const auto& account : std::as_const(preview.bank.accounts)) {
    if (account.isNamed || account.lineCount == 0) continue;
    const QString sentence =
        account.isJoined
            ? Words::tr("The file does not say which account this is. Its lines repeat or go on "
                        "with those of the account %1, so they are kept there.")
            : Words::tr("The file does not say which account this is. Its lines are kept as an "
                        "account of their own, %1.");
    ++preview.issueCount;
    preview.issues.append({0, {}, sentence.arg(account.number)});
  }
}

}  // namespace

ImportPreview writeBankFile(Database& db, const BankFile& file, Batch batch) {
  if (batch.format.isEmpty()) batch.format = file.format;
  batch.meaning = u"bank_lines"_s;
  for (const auto& statement : file.statements) {
    for (const auto& line : statement.lines) {
      ++batch.rowCount;
      if (!batch.firstOn.isValid() || line.bookedOn < batch.firstOn) batch.firstOn = line.bookedOn;
      if (!batch.lastOn.isValid() || line.bookedOn > batch.lastOn) batch.lastOn = line.bookedOn;
      (line.amountMinor > 0 ? batch.creditMinor : batch.debitMinor) += qAbs(line.amountMinor);
    }
  }
  ImportPreview preview;
  preview.encoding = file.encoding;
  preview.firstOn = batch.firstOn;
  preview.lastOn = batch.lastOn;
  preview.rows = batch.rowCount;
  preview.debitMinor = batch.debitMinor;
  preview.creditMinor = batch.creditMinor;
  preview.issues = file.issues;
  preview.issueCount = file.issueCount;
  noteBalances(preview, file);
  preview.format = batch.format;
  preview.meaning = batch.meaning;
  preview.batchId = BatchRepository{db}.insert(batch);
  preview.bank = BankRepository{db}.store(file, preview.batchId);
  noteAccounts(preview);
  BatchRepository{db}.updateCounts(preview.batchId, preview.bank.newCount, 0);
  return preview;
}

}  // namespace encaisse
