#include "core/bank/bank_statement.h"

namespace encaisse {

qint64 BankStatement::differenceMinor() const {
  if (!openingMinor || !closingMinor) return 0;
  qint64 sum = *openingMinor;
  for (const auto& line : lines) sum += line.amountMinor;
  return sum - *closingMinor;
}

void BankFile::note(qint64 line, const QString& column, const QString& message) {
  constexpr qsizetype kept = 200;
  ++issueCount;
  if (issues.size() < kept) issues.append({line, column, message});
}

}  // namespace encaisse
