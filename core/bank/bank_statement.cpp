#include "core/bank/bank_statement.h"

namespace encaisse {

qint64 BankStatement::differenceMinor() const {
  if (!openingMinor || !closingMinor) return 0;
  qint64 sum = *openingMinor;
  for (const auto& line : lines) sum += line.amountMinor;
  return sum - *closingMinor;
}

}  // namespace encaisse
