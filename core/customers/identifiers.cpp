#include "core/customers/identifiers.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isLetter(QChar c) { return c >= u'A' && c <= u'Z'; }

bool areDigits(QStringView text, qsizetype count) {
  return text.size() == count && std::ranges::all_of(text, isDigit);
}

int digitSum(QStringView digits) {
  int sum = 0;
  for (const QChar c : digits) sum += c.digitValue();
  return sum;
}

bool passesLuhn(QStringView digits) {
  int sum = 0;
  bool doubled = false;
  for (qsizetype i = digits.size(); i-- > 0; doubled = !doubled) {
    const int value = digits[i].digitValue() * (doubled ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 == 0;
}

bool isSiren(QStringView digits) {
  return areDigits(digits, 9) && digitSum(digits) > 0 && passesLuhn(digits);
}

/// Letters count 10 to 33; I and O do not occur: -1.
int keyValue(QChar c) {
  constexpr std::u16string_view signs = u"0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const size_t at = signs.find(c.unicode());
  return at == std::u16string_view::npos ? -1 : int(at);
}

int oldStyleKey(QStringView siren) { return (12 + 3 * (siren.toInt() % 97)) % 97; }

/// @param number  what follows "FR": eleven signs
bool isFrenchVatNumber(QStringView number) {
  if (number.size() != 11) return false;
  const QStringView digits = number.mid(2);
  if (!areDigits(digits, 9)) return false;
  if (!digits.startsWith("000"_L1) && !isSiren(digits)) return false;
  const int first = keyValue(number[0]);
  const int second = keyValue(number[1]);
  if (first < 0 || second < 0) return false;
  if (first < 10 && second < 10) return first * 10 + second == oldStyleKey(digits);
  const int check = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
  return (digits.toInt() + 1 + check / 11) % 11 == check % 11;
}

struct VatShape {
  QLatin1StringView country;
  QLatin1StringView shape;  ///< 9: a digit, L: a letter, X: either, S: either or + or *
};

constexpr VatShape vatShapes[] = {
    {"AT"_L1, "U99999999"_L1},    {"BE"_L1, "9999999999"_L1},   {"BG"_L1, "999999999"_L1},
    {"BG"_L1, "9999999999"_L1},   {"CY"_L1, "99999999L"_L1},    {"CZ"_L1, "99999999"_L1},
    {"CZ"_L1, "999999999"_L1},    {"CZ"_L1, "9999999999"_L1},   {"DE"_L1, "999999999"_L1},
    {"DK"_L1, "99999999"_L1},     {"EE"_L1, "999999999"_L1},    {"EL"_L1, "999999999"_L1},
    {"GR"_L1, "999999999"_L1},    {"ES"_L1, "X9999999X"_L1},    {"FI"_L1, "99999999"_L1},
    {"HR"_L1, "99999999999"_L1},  {"HU"_L1, "99999999"_L1},     {"IE"_L1, "9S99999L"_L1},
    {"IE"_L1, "9999999LL"_L1},    {"IT"_L1, "99999999999"_L1},  {"LT"_L1, "999999999"_L1},
    {"LT"_L1, "999999999999"_L1}, {"LU"_L1, "99999999"_L1},     {"LV"_L1, "99999999999"_L1},
    {"MT"_L1, "99999999"_L1},     {"NL"_L1, "SSSSSSSSSSSS"_L1}, {"PL"_L1, "9999999999"_L1},
    {"PT"_L1, "999999999"_L1},    {"RO"_L1, "99"_L1},           {"RO"_L1, "999"_L1},
    {"RO"_L1, "9999"_L1},         {"RO"_L1, "99999"_L1},        {"RO"_L1, "999999"_L1},
    {"RO"_L1, "9999999"_L1},      {"RO"_L1, "99999999"_L1},     {"RO"_L1, "999999999"_L1},
    {"RO"_L1, "9999999999"_L1},   {"SE"_L1, "999999999999"_L1}, {"SI"_L1, "99999999"_L1},
    {"SK"_L1, "9999999999"_L1},   {"XI"_L1, "999999999"_L1},    {"XI"_L1, "999999999999"_L1},
    {"XI"_L1, "LL999"_L1},
};

bool fits(QStringView number, QLatin1StringView shape) {
  if (number.size() != shape.size()) return false;
  for (qsizetype i = 0; i < shape.size(); ++i) {
    const QChar c = number[i];
    const bool sign = isDigit(c) || isLetter(c);
    switch (shape[i].toLatin1()) {
      case '9':
        if (!isDigit(c)) return false;
        break;
      case 'L':
        if (!isLetter(c)) return false;
        break;
      case 'X':
        if (!sign) return false;
        break;
      case 'S':
        if (!sign && c != u'+' && c != u'*') return false;
        break;
      default:
        if (c != shape[i]) return false;
    }
  }
  return true;
}

}  // namespace

QString normalizedIdentifier(const QString& text) {
  QString kept;
  kept.reserve(text.size());
  for (const QChar c : text) {
    // A no-break space is a space here; a soft hyphen or a zero-width one comes with copied text.
    if (c.isSpace() || c == u'.' || c == u'-' || c.category() == QChar::Other_Format) continue;
    kept.append(c.toUpper());
  }
  return kept;
}

bool isValidSiren(const QString& text) { return isSiren(normalizedIdentifier(text)); }

bool isValidSiret(const QString& text) {
  const QString number = normalizedIdentifier(text);
  if (!areDigits(number, 14) || !isSiren(QStringView{number}.left(9))) return false;
  const bool postOffice = number.startsWith(u"356000000"_s) && number != "35600000000048"_L1;
  return postOffice ? digitSum(number) % 5 == 0 : passesLuhn(number);
}

VatNumberCheck checkVatNumber(const QString& text) {
  const QString number = normalizedIdentifier(text);
  const auto country = QStringView{number}.left(2);
  const auto rest = QStringView{number}.mid(2);
  if (country == "FR"_L1) {
    return isFrenchVatNumber(rest) ? VatNumberCheck::Valid : VatNumberCheck::Wrong;
  }
  bool known = false;
  for (const auto& shape : vatShapes) {
    if (country != shape.country) continue;
    known = true;
    if (fits(rest, shape.shape)) return VatNumberCheck::Valid;
  }
  return known ? VatNumberCheck::Wrong : VatNumberCheck::Unknown;
}

bool isValidVatNumber(const QString& text) {
  const auto check = checkVatNumber(text);
  if (check != VatNumberCheck::Unknown) return check == VatNumberCheck::Valid;
  const QString number = normalizedIdentifier(text);
  return number.size() >= 6 && number.size() <= 20 && isLetter(number[0]) && isLetter(number[1]) &&
         std::ranges::any_of(number, isDigit) &&
         std::ranges::all_of(number, [](QChar c) { return isDigit(c) || isLetter(c); });
}

QString vatNumberOfSiren(const QString& siren) {
  const QString digits = normalizedIdentifier(siren);
  if (!isSiren(digits)) return {};
  const QString key = QString::number(oldStyleKey(digits)).rightJustified(2, u'0');
  return u"FR"_s + key + digits;
}

QString sirenOf(const QString& siretOrVatNumber) {
  const QString number = normalizedIdentifier(siretOrVatNumber);
  if (isValidSiret(number)) return number.left(9);
  if (number.startsWith(u"FR"_s) && isFrenchVatNumber(QStringView{number}.mid(2)) &&
      isSiren(QStringView{number}.mid(4))) {
    return number.mid(4);
  }
  return {};
}

bool isValidBic(const QString& text) {
  const QString bic = normalizedIdentifier(text);
  if (bic.size() != 8 && bic.size() != 11) return false;
  return std::all_of(bic.begin(), bic.begin() + 6, isLetter) &&
         std::all_of(bic.begin() + 6, bic.end(), [](QChar c) { return isDigit(c) || isLetter(c); });
}

}  // namespace encaisse
