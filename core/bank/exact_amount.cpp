#include "core/bank/exact_amount.h"

namespace encaisse {

std::optional<qint64> readExactAmount(QStringView text, Currency currency) {
  const qsizetype point = text.indexOf(u'.');
  if (point >= 0) {
    while (text.size() - point - 1 > currency.decimals() && text.endsWith(u'0')) text.chop(1);
  }
  const auto money = Money::parse(text.toString(), currency);
  if (!money.ok()) return std::nullopt;
  return money.value().minor();
}

}  // namespace encaisse
