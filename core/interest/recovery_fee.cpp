#include "core/interest/recovery_fee.h"

#include <QSet>

#include "core/base/contracts.h"

namespace encaisse {
namespace {

qint64 lumpSum(const LateDebit& debit) {
  switch (debit.regime) {
    case InterestRegime::Professional:
    case InterestRegime::PublicBuyer: return recoveryFeeMinor;
    case InterestRegime::Consumer: return 0;
    case InterestRegime::Foreign: return debit.foreignFee;
  }
  EXPECTS(false);
  return 0;
}

}  // namespace

QList<qint64> recoveryFees(const QList<LateDebit>& debits) {
  QList<qint64> fees;
  QSet<QString> charged;
  for (const auto& debit : debits) {
    const bool barred = debit.insolvencyDay != 0 && debit.dueDay >= debit.insolvencyDay;
    const qint64 fee = debit.late && !barred ? lumpSum(debit) : 0;
    const bool first = fee > 0 && !charged.contains(debit.invoice);
    if (first) charged.insert(debit.invoice);
    fees.append(first ? fee : 0);
  }
  return fees;
}

}  // namespace encaisse
