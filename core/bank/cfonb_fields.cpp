#include "core/bank/cfonb_fields.h"

#include "core/bank/statement_text.h"

namespace encaisse {
namespace {

/// Sign and last digit; none: no overpunched sign.
std::optional<std::pair<bool, int>> signedDigit(QChar c) {
  if (c == u'{' || c == u'é') return std::pair{false, 0};
  if (c == u'}' || c == u'è') return std::pair{true, 0};
  if (c >= u'A' && c <= u'I') return std::pair{false, c.unicode() - u'A' + 1};
  if (c >= u'J' && c <= u'R') return std::pair{true, c.unicode() - u'J' + 1};
  return std::nullopt;
}

}  // namespace

std::optional<qint64> overpunchedAmount(QStringView text) {
  constexpr qsizetype places = 14;
  if (text.size() != places) return std::nullopt;
  const auto last = signedDigit(text.back());
  auto digits = text.chopped(1);
  while (digits.startsWith(u' ')) digits = digits.mid(1);
  if (!last || !isDigits(digits)) return std::nullopt;
  const qint64 number = digits.toLongLong() * 10 + last->second;
  return last->first ? -number : number;
}

std::optional<qint64> scaledToMinor(qint64 number, int decimals, Currency currency) {
  for (int i = decimals; i < currency.decimals(); ++i) {
    if (qMulOverflow(number, qint64{10}, &number)) return std::nullopt;
  }
  for (int i = decimals; i > currency.decimals(); --i) {
    if (number % 10 != 0) return std::nullopt;
    number /= 10;
  }
  if (qAbs(number) > amountLimitMinor) return std::nullopt;
  return number;
}

QDate cfonbDay(QStringView text) {
  if (text.size() != 6) return {};
  return shortDay(text.mid(4, 2), text.mid(2, 2), text.left(2));
}

QString cfonbPart(const QString& record, qsizetype from, qsizetype length) {
  return record.mid(from - 1, length);
}

}  // namespace encaisse
