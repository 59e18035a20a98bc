#include "ui/cash_in/amount_text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace encaisse {

std::optional<qint64> parseAmount(const QString& typed, Currency currency) {
  const QLocale locale;
  QString plain;
  for (const QChar sign : typed.trimmed()) {
    if (sign.isSpace() || QString{sign} == locale.groupSeparator()) continue;
    if (sign == u'−') {
      plain += u'-';
    } else {
      plain += sign == u',' || QString{sign} == locale.decimalPoint() ? QChar{u'.'} : sign;
    }
  }
  if (plain.isEmpty()) return std::nullopt;
  const auto amount = Money::parse(plain, currency);
  if (!amount.ok()) return std::nullopt;
  return amount.value().minor();
}

}  // namespace encaisse
