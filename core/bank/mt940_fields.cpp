#include "core/bank/mt940_fields.h"

#include "core/bank/statement_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

bool isCapital(QChar c) { return c >= u'A' && c <= u'Z'; }

/// Reads a field from left to right.
class Scanner {
public:
  explicit Scanner(QStringView text) : m_text{text} {}

  QStringView rest() const { return m_text; }
  QChar peek() const { return m_text.isEmpty() ? QChar{} : m_text.front(); }
  QStringView take(qsizetype count) {
    const auto taken = m_text.left(count);
    m_text = m_text.mid(count);
    return taken;
  }
  QDate takeDay() {
    const auto text = take(6);
    return text.size() < 6 ? QDate{} : shortDay(text.left(2), text.mid(2, 2), text.mid(4, 2));
  }
  /// Digits with at most one comma or point; empty when no digit comes first.
  QString takeAmount() {
    qsizetype length = 0;
    bool comma = false;
    for (; length < m_text.size(); ++length) {
      const QChar c = m_text[length];
      const bool isComma = c == u',' || c == u'.';
      if ((isComma && comma) || (!isComma && !isDigits(QStringView{&c, 1}))) break;
      comma = comma || isComma;
    }
    QString amount = take(length).toString().replace(u'.', u',');
    return isDigits(QStringView{amount}.left(1)) ? amount : QString{};
  }

private:
  QStringView m_text;
};

QString takeMark(Scanner& scanner) {
  QString mark;
  if (scanner.peek() == u'R' || scanner.peek() == u'E') mark += scanner.take(1);
  if (scanner.peek() != u'C' && scanner.peek() != u'D') return {};
  mark += scanner.take(1);
  return mark;
}

/// RC takes a credit back, RD a debit (SWIFT user handbook, MT940 field 61 subfield 3).
bool isOutgoing(const QString& mark) { return mark == u"D" || mark == u"RC" || mark == u"ED"; }

void takeEntryDay(Scanner& scanner, Mt940Movement& movement) {
  const auto text = scanner.rest().left(4);
  movement.bookedOn = movement.valueOn;
  if (text.size() == 4 && text.trimmed().isEmpty()) {
    scanner.take(4);
  } else if (isDigits(text) && text.size() == 4) {
    const QDate entry = nearestDay(movement.valueOn, text.left(2), text.mid(2));
    movement.entryDayWrong = !entry.isValid();
    if (entry.isValid()) movement.bookedOn = entry;
    scanner.take(4);
  }
}

void takeReferences(Scanner& scanner, Mt940Movement& movement) {
  constexpr qsizetype longest = 16;
  const auto text = scanner.rest();
  const qsizetype slashes = text.indexOf(u"//");
  const auto customer = slashes < 0 ? text : text.left(slashes);
  movement.customerReference = oneLine(customer.left(longest).toString());
  movement.rest = oneLine(customer.mid(longest).toString());
  if (slashes >= 0) movement.bankReference = oneLine(text.mid(slashes + 2).toString());
}

}  // namespace

std::optional<Mt940Balance> readMt940Balance(QStringView text) {
  Scanner scanner{text};
  const QString mark = takeMark(scanner);
  Mt940Balance balance;
  balance.on = scanner.takeDay();
  if (isCapital(scanner.peek())) balance.currency = scanner.take(3).toString();
  balance.amount = scanner.takeAmount();
  const bool good = (mark == u"C" || mark == u"D") && balance.on.isValid() &&
                    !balance.amount.isEmpty() && scanner.rest().trimmed().isEmpty();
  if (!good) return std::nullopt;
  if (mark == u"D") balance.amount.prepend(u'-');
  return balance;
}

std::optional<Mt940Movement> readMt940Movement(QStringView text) {
  Scanner scanner{text};
  Mt940Movement movement;
  movement.valueOn = scanner.takeDay();
  if (!movement.valueOn.isValid()) return std::nullopt;
  takeEntryDay(scanner, movement);
  movement.mark = takeMark(scanner);
  if (isCapital(scanner.peek())) scanner.take(1);  // third letter of the currency
  movement.amount = scanner.takeAmount();
  if (movement.mark.isEmpty() || movement.amount.isEmpty()) return std::nullopt;
  if (isOutgoing(movement.mark)) movement.amount.prepend(u'-');
  if (!scanner.rest().trimmed().isEmpty()) {
    movement.type = scanner.take(4).toString();
    if (movement.type.size() < 4 || !QStringView{u"NSF"}.contains(movement.type[0])) {
      return std::nullopt;
    }
  }
  takeReferences(scanner, movement);
  return movement;
}

std::optional<qint64> mt940Minor(QStringView amount, Currency currency) {
  const bool negative = amount.startsWith(u'-');
  if (negative) amount = amount.mid(1);
  const qsizetype comma = amount.indexOf(u',');
  const auto minor = comma < 0
                         ? minorFromHalves(amount, {}, currency)
                         : minorFromHalves(amount.left(comma), amount.mid(comma + 1), currency);
  if (!minor) return std::nullopt;
  return negative ? -*minor : *minor;
}

QDate nearestDay(QDate to, QStringView month, QStringView day) {
  QDate best;
  for (int year = to.year() - 1; year <= to.year() + 1; ++year) {
    const QDate candidate{year, month.toInt(), day.toInt()};
    if (!candidate.isValid()) continue;
    const bool nearer = !best.isValid() || qAbs(to.daysTo(candidate)) < qAbs(to.daysTo(best));
    if (nearer) best = candidate;
  }
  return best;
}

}  // namespace encaisse
