#include "core/letters/statement_document.h"

#include <algorithm>
#include <span>

#include "core/letters/letter_fields.h"
#include "core/letters/letter_format.h"
#include "core/letters/letter_text.h"
#include "core/letters/statement_words.h"
#include "core/receivables/open_items.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

using Open = std::span<const OpenItem>;

LetterItem line(const SnapshotItem& figures, qint64 open, DayNumber day, const Item& texts) {
  LetterItem line;
  line.number = plainText(texts.number.trimmed().isEmpty() ? texts.label : texts.number);
  line.issuedOn = texts.issuedOn.isValid() ? texts.issuedOn : toDate(figures.entryDay);
  line.amountMinor = figures.amount;
  line.openMinor = open;
  if (open < 0) return line;
  line.dueOn = toDate(figures.dueDay);
  line.daysLate = day - figures.dueDay;
  return line;
}

class Builder {
public:
  Builder(const Snapshot& snapshot, QDate asOf, const QHash<qint64, Item>& items,
          const Stationery& stationery)
      : m_snapshot{snapshot}, m_asOf{asOf}, m_items{items}, m_stationery{stationery} {}

  StatementDocument build(qint32 customer, Open open) const {
    StatementDocument document;
    document.frame = frame(customer);
    document.figures = ageItems(m_snapshot, open, m_asOf, document.buckets);
    addLines(document, open);
    const auto& words = statementWords(document.frame.language);
    document.intro =
        open.empty() ? words.settled : words.intro.arg(letterDay(m_asOf, document.frame.language));
    if (!open.empty()) addClosing(document, words);
    return document;
  }

private:
  Letter frame(qint32 customer) const {
    Letter frame;
    frame.sender = m_snapshot.company;
    frame.recipient = m_snapshot.customers[customer];
    frame.language = frame.recipient.language.left(2).toLower() == u"en"_s ? u"en"_s : u"fr"_s;
    frame.day = m_asOf;
    frame.reference = frame.recipient.code;
    frame.logo = m_stationery.logo;
    frame.subject = statementWords(frame.language).title.arg(letterDay(m_asOf, frame.language));
    return frame;
  }

  void addLines(StatementDocument& document, Open open) const {
    for (const auto& [index, amount] : open) {
      const auto& figures = m_snapshot.items[index];
      auto& list = amount > 0 ? document.frame.items : document.credits;
      list.append(line(figures, amount, dayNumber(m_asOf), m_items.value(figures.id)));
      (amount > 0 ? document.frame.totalMinor : document.frame.creditMinor) += amount;
    }
    std::ranges::stable_sort(document.frame.items, {}, &LetterItem::dueOn);
    std::ranges::stable_sort(document.credits, {}, &LetterItem::issuedOn);
    document.frame.toPayMinor = document.figures.balance;
  }

  /// What is late, less the credits: never more than a statement may ask for.
  void addClosing(StatementDocument& document, const StatementWords& words) const {
    const auto& sender = document.frame.sender;
    const auto fields = letterFields(document.frame).texts;
    const qint64 due = document.figures.overdue() + document.figures.credits;
    const QString bic = fields.value(u"bic"_s);
    const QString iban = fields.value(u"iban"_s);
    const QString how =
        iban.isEmpty() ? QString{}
                       : words.iban.arg(iban, bic.isEmpty() ? QString{} : u" (BIC %1)"_s.arg(bic));
    const QString reference = words.reference.arg(fields.value(u"customer_code"_s));
    if (due > 0) {
      document.closing.append(words.pay.arg(
          letterMoney(due, sender.currency, document.frame.language), how, reference));
    } else if (document.figures.balance > 0 && !how.isEmpty()) {
      document.closing.append(
          QString{words.payNothingDue}.replace(u"%2"_s, how).replace(u"%3"_s, reference));
    }
    const QString contact = fields.value(u"contact"_s);
    if (!contact.isEmpty()) document.closing.append(words.question.arg(contact));
  }

  const Snapshot& m_snapshot;
  QDate m_asOf;
  const QHash<qint64, Item>& m_items;
  const Stationery& m_stationery;
};

}  // namespace

QList<StatementDocument> statementDocuments(const Snapshot& snapshot, QDate asOf, qint32 customer,
                                            const QHash<qint64, Item>& items,
                                            const Stationery& stationery) {
  const auto open = openItemsAt(snapshot, asOf);
  const Builder builder{snapshot, asOf, items, stationery};
  QList<StatementDocument> documents;
  for (size_t begin = 0; begin < open.size();) {
    const qint32 whose = snapshot.items[open[begin].item].customer;
    size_t end = begin + 1;
    while (end < open.size() && snapshot.items[open[end].item].customer == whose) ++end;
    if (customer < 0 || whose == customer) {
      documents.append(builder.build(whose, Open{open}.subspan(begin, end - begin)));
    }
    begin = end;
  }
  if (documents.isEmpty() && customer >= 0) documents.append(builder.build(customer, {}));
  return documents;
}

QList<qint64> statementItemIds(const Snapshot& snapshot, QDate asOf, qint32 customer) {
  QList<qint64> ids;
  for (const auto& open : openItemsAt(snapshot, asOf)) {
    const auto& item = snapshot.items[open.item];
    if (customer < 0 || item.customer == customer) ids.append(item.id);
  }
  return ids;
}

}  // namespace encaisse
