#include "ui/settings/identifiers.h"

#include <algorithm>

namespace encaisse {

namespace {

QString compact(const QString& text) {
  QString kept;
  for (const QChar c : text) {
    if (!c.isSpace()) kept.append(c.toUpper());
  }
  return kept;
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isLetter(QChar c) { return c >= u'A' && c <= u'Z'; }

bool allDigits(const QString& text) { return std::all_of(text.begin(), text.end(), isDigit); }

bool luhn(const QString& digits) {
  int sum = 0;
  bool doubled = false;
  for (auto digit = digits.crbegin(); digit != digits.crend(); ++digit) {
    int value = digit->digitValue() * (doubled ? 2 : 1);
    if (value > 9) value -= 9;
    sum += value;
    doubled = !doubled;
  }
  return sum % 10 == 0;
}

}  // namespace

bool sirenLooksRight(const QString& text) {
  const QString digits = compact(text);
  if (digits.isEmpty()) return true;
  return digits.size() == 9 && allDigits(digits) && luhn(digits);
}

bool ibanLooksRight(const QString& text) {
  const QString iban = compact(text);
  if (iban.isEmpty()) return true;
  if (iban.size() < 15 || iban.size() > 34) return false;
  int remainder = 0;
  for (const QChar c : iban.mid(4) + iban.left(4)) {
    if (isDigit(c)) {
      remainder = (remainder * 10 + c.digitValue()) % 97;
    } else if (isLetter(c)) {
      remainder = (remainder * 100 + (c.unicode() - u'A' + 10)) % 97;
    } else {
      return false;
    }
  }
  return remainder == 1;
}

bool vatNumberLooksRight(const QString& text) {
  const QString number = compact(text);
  if (!number.startsWith(QStringLiteral("FR")) || number.size() < 4) return true;
  const QString key = number.mid(2, 2);
  const QString siren = number.mid(4);
  if (!allDigits(key)) return true;
  if (siren.size() != 9 || !allDigits(siren)) return false;
  return key.toInt() == (12 + 3 * (siren.toInt() % 97)) % 97;
}

}  // namespace encaisse
