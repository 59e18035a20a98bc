#include "core/procedures/debt_lines.h"

#include <algorithm>

#include "core/disputes/disputed_amount.h"
#include "core/letters/letter_format.h"
#include "core/letters/letter_text.h"
#include "core/receivables/open_items.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

bool isDebtOf(const Snapshot& snapshot, const OpenItem& open, qint32 customer) {
  return open.open > 0 && snapshot.items[open.item].customer == customer;
}

QStringList tableHeads(const QString& sign, bool english) {
  if (english) {
    return {u"Number"_s,       u"Date"_s,     u"Due date"_s,           u"Amount (%1)"_s.arg(sign),
            u"Credit notes"_s, u"Payments"_s, u"Open (%1)"_s.arg(sign)};
  }
  return {u"Pièce"_s,
          u"Date"_s,
          u"Échéance"_s,
          u"Montant (%1)"_s.arg(sign),
          u"Avoirs"_s,
          u"Règlements"_s,
          u"Reste dû (%1)"_s.arg(sign)};
}

}  // namespace

QList<qint64> debtItemIds(const Snapshot& snapshot, qint32 customer, QDate day) {
  QList<qint64> ids;
  for (const auto& open : openItemsAt(snapshot, day)) {
    if (isDebtOf(snapshot, open, customer)) ids.append(snapshot.items[open.item].id);
  }
  return ids;
}

QList<DebtLine> debtLines(const Snapshot& snapshot, qint32 customer, QDate day,
                          const QHash<qint64, Item>& texts, bool dueOnly) {
  const auto disputed = disputedAmountsAt(snapshot, day);
  QHash<quint32, qint64> credited;
  for (const auto& allocation : snapshot.allocations) {
    const bool isCreditNote = snapshot.items[allocation.credit].kind == ItemKind::CreditNote;
    if (isCreditNote && allocation.effectiveDay <= dayNumber(day)) {
      credited[allocation.debit] += allocation.amount;
    }
  }
  QList<DebtLine> lines;
  for (const auto& open : openItemsAt(snapshot, day)) {
    const auto& item = snapshot.items[open.item];
    if (!isDebtOf(snapshot, open, customer)) continue;
    if (dueOnly && (item.dueDay == 0 || item.dueDay >= dayNumber(day))) continue;
    const Item text = texts.value(item.id);
    const qint64 notes = credited.value(open.item);
    const QString number = text.number.trimmed().isEmpty() ? text.label : text.number;
    const QDate issuedOn = text.issuedOn.isValid() ? text.issuedOn : toDate(item.entryDay);
    lines.append({open.item, item.id, plainText(number), plainText(text.label), issuedOn,
                  toDate(item.dueDay), item.origin, item.amount, notes,
                  item.amount - notes - open.open, open.open, disputed[open.item]});
  }
  std::ranges::stable_sort(lines, {}, &DebtLine::dueOn);
  return lines;
}

qint64 freeCreditsAt(const Snapshot& snapshot, qint32 customer, QDate day) {
  qint64 sum = 0;
  for (const auto& open : openItemsAt(snapshot, day)) {
    if (open.open < 0 && snapshot.items[open.item].customer == customer) sum += open.open;
  }
  return sum;
}

PaperTable debtTable(const QList<DebtLine>& lines, Currency currency, const QString& language) {
  const bool english = language == u"en"_s;
  const auto amount = [&](qint64 minor) { return letterAmount(minor, currency, language); };
  PaperTable table;
  table.heads = tableHeads(currencySign(currency), english);
  table.figures = {3, 4, 5, 6};
  table.weights = {28, 18, 18, 22, 18, 20, 22};
  DebtLine sum;
  for (const auto& line : lines) {
    table.rows.append({line.number, letterDay(line.issuedOn, language),
                       letterDay(line.dueOn, language), amount(line.amount), amount(line.credited),
                       amount(line.paid), amount(line.open)});
    sum.amount += line.amount;
    sum.credited += line.credited;
    sum.paid += line.paid;
    sum.open += line.open;
  }
  table.totals = {
      u"Total"_s,      {}, {}, amount(sum.amount), amount(sum.credited), amount(sum.paid),
      amount(sum.open)};
  return table;
}

qint64 openOf(const QList<DebtLine>& lines) {
  qint64 sum = 0;
  for (const auto& line : lines) sum += line.open;
  return sum;
}

}  // namespace encaisse
