#include "core/bank/iban.h"

#include <QHash>

#include "core/bank/statement_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int modulus = 97;

/// Rest of the number that the text stands for, A as 10 to Z as 35.
int rest97(QStringView text, int rest = 0) {
  for (const QChar c : text) {
    const int value = c.isDigit() ? c.digitValue() : 10 + (c.unicode() - u'A');
    rest = (rest * (value < 10 ? 10 : 100) + value) % modulus;
  }
  return rest;
}

bool hasCheckDigits(QStringView compact) {
  return isCode(compact) && isDigits(compact.mid(2, 2)) &&
         rest97(compact.left(4), rest97(compact.mid(4))) == 1;
}

/// Length of an IBAN of this country where the registry is likely to be met; 0: not known here.
qsizetype ibanLength(QStringView country) {
  static const QHash<QString, qsizetype> lengths{
      {u"AT"_s, 20}, {u"BE"_s, 16}, {u"CH"_s, 21}, {u"DE"_s, 22}, {u"ES"_s, 24},
      {u"FR"_s, 27}, {u"GB"_s, 22}, {u"IE"_s, 22}, {u"IT"_s, 27}, {u"LU"_s, 20},
      {u"MC"_s, 27}, {u"NL"_s, 18}, {u"PL"_s, 28}, {u"PT"_s, 25}, {u"SE"_s, 24}};
  return lengths.value(country.toString(), 0);
}

/// Digit of a letter in a RIB: AJ 1, BKS 2, CLT 3, … IRZ 9.
QString ribDigits(QStringView text) {
  QString digits;
  for (const QChar c : text) {
    const int letter = c.unicode() - u'A';
    const int digit =
        c.isDigit() ? c.digitValue() : (letter < 18 ? letter % 9 : letter % 9 + 1) + 1;
    digits += QString::number(digit);
  }
  return digits;
}

/// The reference that begins here: the longest run of groups whose check digits are right.
QString referenceAt(QStringView text) {
  constexpr qsizetype longest = 25;
  QString run;
  QString found;
  for (qsizetype i = 0; i <= text.size() && run.size() <= longest; ++i) {
    const bool ends = i == text.size() || !text[i].isLetterOrNumber();
    if (ends && isCreditorReference(run)) found = run;
    if (i == text.size() || (ends && text[i] != u' ')) break;
    if (!ends) run += text[i].toUpper();
  }
  return found;
}

}  // namespace

QString compactIban(QStringView text) {
  QString compact;
  for (const QChar c : text) {
    if (!c.isSpace()) compact += c.toUpper();
  }
  return compact;
}

bool looksLikeIban(QStringView text) {
  const bool country =
      text.size() > 2 && isCode(text.left(2)) && text[0].isLetter() && text[1].isLetter();
  return country && !text.startsWith(u"RF") && text.size() >= 15 && text.size() <= 34 &&
         isCode(text) && isDigits(text.mid(2, 2));
}

bool isValidIban(QStringView text) {
  const QString compact = compactIban(text);
  if (!looksLikeIban(compact) || !hasCheckDigits(compact)) return false;
  const qsizetype length = ibanLength(QStringView{compact}.left(2));
  return length == 0 || length == compact.size();
}

bool isCreditorReference(QStringView text) {
  const QString compact = compactIban(text);
  return compact.startsWith(u"RF") && compact.size() >= 5 && compact.size() <= 25 &&
         hasCheckDigits(compact);
}

QString creditorReferenceIn(const QString& text) {
  for (qsizetype at = text.indexOf(u"RF", 0, Qt::CaseInsensitive); at >= 0;
       at = text.indexOf(u"RF", at + 1, Qt::CaseInsensitive)) {
    const bool startsWord = at == 0 || !text[at - 1].isLetterOrNumber();
    if (!startsWord || !isDigits(QStringView{text}.mid(at + 2, 2))) continue;
    QString found = referenceAt(QStringView{text}.mid(at, 64));
    if (!found.isEmpty()) return found;
  }
  return {};
}

QString frenchIban(const QString& bank, const QString& branch, const QString& account) {
  const bool formed = bank.size() == 5 && isDigits(bank) && branch.size() == 5 &&
                      isDigits(branch) && account.size() == 11 && isCode(account);
  if (!formed) return {};
  const qint64 sum =
      89 * bank.toLongLong() + 15 * branch.toLongLong() + 3 * ribDigits(account).toLongLong();
  const QString rib =
      bank + branch + account + QString::number(modulus - sum % modulus).rightJustified(2, u'0');
  const int check = modulus + 1 - rest97(u"FR00", rest97(rib));
  return u"FR"_s + QString::number(check).rightJustified(2, u'0') + rib;
}

}  // namespace encaisse
