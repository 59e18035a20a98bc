#include "tests/bench/match_bench.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace encaisse::bench {
namespace {

constexpr DayNumber lastDay = 2'461'000;

class Numbers {
public:
  qint64 upTo(qint64 last) { return qint64(m_engine() % quint64(last)) + 1; }

private:
  std::mt19937_64 m_engine{20261121};
};

QString padded(qint64 number, int width) {
  return QString::number(number).rightJustified(width, u'0');
}

MatchCustomer makeCustomer(qint64 id, Numbers& numbers) {
  static const QStringList first{u"Garage"_s,   u"Boulangerie"_s, u"Transports"_s, u"Menuiserie"_s,
                                 u"Clinique"_s, u"Hôtel"_s,       u"Imprimerie"_s, u"Librairie"_s};
  static const QStringList forms{u"SARL"_s, u"SAS"_s, u"SA"_s, u"EURL"_s, u""_s};
  MatchCustomer customer;
  customer.id = id;
  customer.code = u"C"_s + padded(id, 5);
  QString family;
  for (qint64 rest = id * 7919; rest > 0; rest /= 20) {
    family += QChar{u"bcdfghjklmnprstvwxyz"[rest % 20]};
    family += QChar{u"aeiou"[rest % 5]};
  }
  customer.name =
      (forms[numbers.upTo(5) - 1] + u' ' + first[numbers.upTo(8) - 1] + u' ' + family).simplified();
  if (numbers.upTo(3) == 1) customer.payerIbans = {u"FR76"_s + padded(id * 104729, 23)};
  return customer;
}

QString written(const QString& number, Numbers& numbers) {
  switch (numbers.upTo(4)) {
    case 1: return QString{number}.replace(u'-', u' ');
    case 2: return number.toLower().remove(u'-');
    case 3: return u"facture n° "_s + number;
    default: return number;
  }
}

/// Pays one to four items of one customer, somehow.
MatchLine makeLine(qint64 id, const MatchBook& book, const std::vector<size_t>& firstOf,
                   Numbers& numbers) {
  MatchLine line;
  line.id = id;
  line.day = lastDay;
  line.label = u"VIR SEPA "_s;
  const auto customer = size_t(numbers.upTo(qint64(book.customers.size())) - 1);
  const size_t count = firstOf[customer + 1] - firstOf[customer];
  const auto wanted =
      count == 0 ? 0 : std::min(count, size_t(std::max<qint64>(1, numbers.upTo(6) - 2)));
  const auto kind = numbers.upTo(10);
  size_t at =
      firstOf[customer] + (count == wanted ? 0 : size_t(numbers.upTo(qint64(count - wanted)) - 1));
  for (size_t i = 0; i < wanted; ++i, ++at) {
    line.amount += book.items[at].open;
    if (kind <= 4) line.label += written(book.items[at].number, numbers) + u' ';
  }
  if (line.amount <= 0) line.amount = numbers.upTo(100'000);
  if (kind == 5) line.amount -= line.amount * 2 / 100;
  if (kind == 6) line.amount = std::max<qint64>(1, line.amount / 3);
  if (kind <= 9)
    line.counterparty = book.customers[customer].name.toUpper().first(
        std::min<qsizetype>(24, book.customers[customer].name.size()));
  if (kind <= 7 && !book.customers[customer].payerIbans.isEmpty()) {
    line.counterpartyIban = book.customers[customer].payerIbans.first();
  }
  return line;
}

}  // namespace

MatchCase matchCase(int items, int customers, int lines) {
  Numbers numbers;
  MatchCase result;
  auto& book = result.book;
  for (int i = 0; i < customers; ++i) book.customers.push_back(makeCustomer(i + 1, numbers));
  std::vector<qint32> owners;
  for (int i = 0; i < items; ++i) {
    // The smaller of two draws: the first customers have twice as many items as the average.
    owners.push_back(qint32(std::min(numbers.upTo(customers), numbers.upTo(customers)) - 1));
  }
  std::ranges::sort(owners);
  for (int i = 0; i < items; ++i) {
    MatchItem item;
    item.id = i + 1;
    item.customer = owners[size_t(i)];
    const bool isNote = numbers.upTo(15) == 1;
    item.open = isNote ? -numbers.upTo(50'000) : numbers.upTo(300'000);
    item.issueDay = DayNumber(lastDay - numbers.upTo(200));
    item.dueDay = item.issueDay + 30;
    item.number = (isNote ? u"AV-2026-"_s : u"FA-2026-"_s) + padded(i + 1, 6);
    book.items.push_back(item);
  }
  std::vector<size_t> firstOf;
  for (qint32 i = 0; i <= customers; ++i) {
    const auto first = std::ranges::lower_bound(owners, i);
    firstOf.push_back(size_t(first - owners.begin()));
  }
  for (int i = 0; i < lines; ++i) result.lines.push_back(makeLine(i + 1, book, firstOf, numbers));
  return result;
}

MatchCounts countMatches(const QList<MatchProposal>& proposals) {
  MatchCounts counts;
  for (const auto& proposal : proposals) {
    counts.ready += proposal.status == MatchStatus::Ready;
    counts.ambiguous += proposal.status == MatchStatus::Ambiguous;
    counts.none += proposal.status == MatchStatus::None;
    counts.truncated += proposal.truncated;
  }
  return counts;
}

}  // namespace encaisse::bench
