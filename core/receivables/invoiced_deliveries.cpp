#include "core/receivables/invoiced_deliveries.h"

#include <QMultiHash>
#include <QSet>
#include <QStringList>
#include <algorithm>

#include "core/base/text_match.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr qsizetype shortestNumber = 4;

/// Words between blanks, without the marks around them: "(BL-2041)," is "bl-2041".
QStringList wordsOf(const QString& text) {
  QStringList words = foldForSearch(text).simplified().split(u' ', Qt::SkipEmptyParts);
  for (auto& word : words) {
    while (!word.isEmpty() && !word.front().isLetterOrNumber()) word.remove(0, 1);
    while (!word.isEmpty() && !word.back().isLetterOrNumber()) word.chop(1);
  }
  words.removeAll(QString{});
  return words;
}

bool isOnlyDigits(const QString& word) {
  return std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

bool hasDigit(const QString& word) {
  return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

bool announcesNumber(const QString& word) {
  static const QSet<QString> words{u"commande"_s,  u"cde"_s, u"bc"_s,       u"order"_s,
                                   u"livraison"_s, u"bl"_s,  u"delivery"_s, u"so"_s};
  return words.contains(word);
}

/// "commande n° 1042": the word in between says nothing.
bool isSign(const QString& word) {
  static const QSet<QString> signs{u"n"_s, u"no"_s, u"nr"_s, u"numero"_s, u"ref"_s};
  return signs.contains(word);
}

/// A deposit is invoiced before what it is for.
bool isDeposit(const QString& text) {
  static const QSet<QString> words{u"acompte"_s, u"acomptes"_s, u"arrhes"_s, u"deposit"_s,
                                   u"prepayment"_s};
  const auto said = wordsOf(text);
  return std::ranges::any_of(said, [](const QString& word) { return words.contains(word); });
}

/// The words that surely are numbers of something.
QStringList numbersIn(const QString& text) {
  QStringList numbers;
  QString before;
  for (const auto& word : wordsOf(text)) {
    const bool isSure = !isOnlyDigits(word) || announcesNumber(before);
    if (word.size() >= shortestNumber && hasDigit(word) && isSure) numbers.append(word);
    if (!isSign(word)) before = word;
  }
  return numbers;
}

}  // namespace

void markInvoiced(std::vector<DeliveryFact>& deliveries, const std::vector<InvoiceText>& invoices) {
  QMultiHash<std::pair<qint32, QString>, size_t> waiting;
  for (size_t i = 0; i < deliveries.size(); ++i) {
    const auto& delivery = deliveries[i];
    const bool isNamed = !delivery.invoiceNumber.isEmpty() && delivery.invoiceNumber != "?"_L1;
    if (!isNamed) waiting.insert({delivery.customer, foldForSearch(delivery.number)}, i);
  }
  for (const auto& invoice : invoices) {
    if (waiting.isEmpty() || isDeposit(invoice.label)) continue;
    for (const auto& number : numbersIn(invoice.number) + numbersIn(invoice.label)) {
      const std::pair key{invoice.customer, number};
      for (const size_t i : waiting.values(key)) {
        auto& delivery = deliveries[i];
        if (delivery.day > invoice.issueDay) continue;
        delivery.invoiceNumber = invoice.number.isEmpty() ? u"?"_s : invoice.number;
        delivery.invoicedDay = invoice.issueDay;
        waiting.remove(key, i);
      }
    }
  }
}

}  // namespace encaisse
