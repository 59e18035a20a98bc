#include "core/receivables/statement.h"

#include "core/base/contracts.h"

namespace encaisse {

AccountStatement buildStatement(const Snapshot& snapshot, qint32 customer, QDate from, QDate to) {
  EXPECTS(!snapshot.since.isValid());
  AccountStatement statement{from, to, 0, {}, 0};
  const DayNumber first = dayNumber(from);
  const DayNumber last = dayNumber(to);
  qint64 balance = 0;
  for (size_t i = 0; i < snapshot.items.size(); ++i) {
    const auto& item = snapshot.items[i];
    if (item.customer != customer || item.entryDay > last) continue;
    balance += item.amount;
    if (item.entryDay < first) {
      statement.openingBalance = balance;
    } else {
      statement.lines.push_back({quint32(i), item.amount, balance});
    }
  }
  statement.closingBalance = balance;
  return statement;
}

}  // namespace encaisse
