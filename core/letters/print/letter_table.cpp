#include "core/letters/print/letter_table.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "core/letters/letter_format.h"

namespace encaisse {
namespace {

constexpr double headHeight = 66;
constexpr double strongRowHeight = 68;
constexpr double cellPadding = 16;
constexpr double mostSpare = 60;
constexpr double spaceBelow = 30;
constexpr double hairline = 2;

const QColor headGround{0xE9, 0xEC, 0xEF};
const QColor ruleColour{0xC4, 0xC9, 0xCE};

}  // namespace

TableContent claimTable(const Letter& letter, const LetterWords& words) {
  const auto amount = [&](qint64 minor) {
    return letterAmount(minor, letter.sender.currency, letter.language);
  };
  const auto money = [&](qint64 minor) {
    return letterMoney(minor, letter.sender.currency, letter.language);
  };
  TableContent table{{}, letter.items, {}, {}, letter.sender.currency, letter.language};
  if (letter.isThanks) {
    table.shows = TableContent::Shows::AmountOnly;
    table.sums.append({words.paid, money(letter.totalMinor), true});
    return table;
  }
  const bool deducted = letter.creditMinor != 0 || letter.notDueMinor != 0;
  if (deducted) table.sums.append({words.total, amount(letter.totalMinor)});
  if (letter.creditMinor != 0) table.sums.append({words.credits, amount(letter.creditMinor)});
  if (letter.notDueMinor != 0) table.sums.append({words.notDueTotal, amount(-letter.notDueMinor)});
  table.sums.append({words.toPay, money(letter.toPayMinor), true});
  return table;
}

TableContent disputedTable(const Letter& letter, const LetterWords& words) {
  TableContent table{words.disputed,         letter.disputed, {}, {},
                     letter.sender.currency, letter.language};
  qint64 total = 0;
  for (auto& item : table.items) {
    total += item.openMinor;
    item.level = 0;
  }
  if (!table.items.isEmpty()) {
    table.sums.append(
        {words.disputedTotal, letterMoney(total, letter.sender.currency, letter.language)});
  }
  return table;
}

LetterTable::LetterTable(TableContent content, const LetterWords& words, const LetterFonts& fonts,
                         const LetterSpacing& spacing)
    : m_content{std::move(content)}, m_words{words}, m_fonts{fonts}, m_rowHeight{spacing.row} {
  const auto& items = m_content.items;
  m_anyLate = std::ranges::any_of(items, [](const auto& item) { return item.daysLate > 0; });
  m_levelsDiffer = std::ranges::any_of(
      items, [&](const auto& item) { return item.level != items.first().level; });
  sizeColumns();
}

QString LetterTable::amount(qint64 minor) const {
  return letterAmount(minor, m_content.currency, m_content.language);
}

bool LetterTable::isShown(int column) const {
  const bool onlyAmount = m_content.shows == TableContent::Shows::AmountOnly;
  switch (column) {
    case DaysLate: return m_anyLate && !onlyAmount;
    case Level: return m_levelsDiffer && !onlyAmount;
    case Open: return !onlyAmount;
    default: return true;
  }
}

qint64 LetterTable::carriedAmount(const LetterItem& item) const {
  return isShown(Open) ? item.openMinor : item.amountMinor;
}

QString LetterTable::cellText(const LetterItem& item, int column) const {
  switch (column) {
    case Number: return item.number;
    case IssuedOn: return letterDay(item.issuedOn, m_content.language);
    case DueOn: return letterDay(item.dueOn, m_content.language);
    case Level:
      return m_words.levels[std::clamp<qsizetype>(item.level, 1, m_words.levels.size()) - 1];
    case DaysLate: return item.daysLate > 0 ? QString::number(item.daysLate) : m_words.notDue;
    case Amount: return amount(item.amountMinor);
    default: return amount(item.openMinor);
  }
}

QString LetterTable::headText(int column) const {
  const QString sign = currencySign(m_content.currency);
  switch (column) {
    case Number: return m_words.number;
    case IssuedOn: return m_words.issuedOn;
    case DueOn: return m_words.dueOn;
    case Level: return m_words.level;
    case DaysLate: return m_words.daysLate;
    case Amount: return m_words.amount.arg(sign);
    default: return m_words.open.arg(sign);
  }
}

double LetterTable::widest(int column) const {
  QString longest;
  for (const auto& item : m_content.items) {
    const QString text = cellText(item, column);
    if (text.size() > longest.size()) longest = text;
  }
  return std::ceil(std::max(QFontMetricsF{m_fonts.cell}.horizontalAdvance(longest.left(60)),
                            QFontMetricsF{m_fonts.cellBold}.horizontalAdvance(headText(column))));
}

// The number is cut when the other columns leave it too little; when they leave it too much, they
// share the rest.
void LetterTable::sizeColumns() {
  m_right.resize(ColumnCount);
  m_width.resize(ColumnCount);
  double spare = sheet::right - sheet::left;
  for (int column = Number; column < ColumnCount; ++column) {
    m_width[column] = isShown(column) ? widest(column) + 2 * cellPadding : 0;
    spare -= m_width[column];
  }
  const double share = std::clamp(spare / (ColumnCount - 1), 0.0, mostSpare);
  double x = sheet::right;
  for (int column = ColumnCount - 1; column > Number; --column) {
    if (m_width[column] > 0) m_width[column] += share;
    m_right[column] = x;
    x -= m_width[column];
  }
  m_right[Number] = x;
  m_width[Number] = std::max(x - sheet::left, 2 * cellPadding);
}

void LetterTable::addCell(LetterFlow& flow, int column, const QString& text, const QFont& font,
                          double height) const {
  if (m_width[column] <= 0 || text.isEmpty()) return;
  const auto alignment = column >= DaysLate ? Qt::AlignRight : Qt::AlignLeft;
  // One more tenth, so that rounding never cuts the widest text.
  auto layout = setText(text, font, m_width[column] - 2 * cellPadding + 1, 1, alignment);
  const double y = flow.y() + (height - heightOf(*layout)) / 2;
  flow.addText(std::move(layout), m_right[column] - m_width[column] + cellPadding, y);
}

double LetterTable::titleHeight() const {
  return m_content.title.isEmpty() ? 0 : lineHeight(m_fonts.cellBold) + cellPadding;
}

void LetterTable::addTitle(LetterFlow& flow) const {
  if (m_content.title.isEmpty()) return;
  flow.addText(setText(m_content.title, m_fonts.cellBold, sheet::right - sheet::left, 1),
               sheet::left, flow.y());
  flow.skip(titleHeight());
}

void LetterTable::addHead(LetterFlow& flow) const {
  flow.addBox({sheet::left, flow.y(), sheet::right - sheet::left, headHeight}, headGround);
  for (int column = 0; column < ColumnCount; ++column) {
    addCell(flow, column, headText(column), m_fonts.cellBold, headHeight);
  }
  flow.skip(headHeight);
}

void LetterTable::addItem(LetterFlow& flow, const LetterItem& item) const {
  for (int column = 0; column < ColumnCount; ++column) {
    addCell(flow, column, cellText(item, column), m_fonts.cell, m_rowHeight);
  }
  flow.skip(m_rowHeight);
  flow.addBox({sheet::left, flow.y() - hairline, sheet::right - sheet::left, hairline}, ruleColour);
}

void LetterTable::addSum(LetterFlow& flow, const SumRow& row) const {
  const double height = row.isStrong ? strongRowHeight : m_rowHeight;
  const QFont& font = row.isStrong ? m_fonts.bold : m_fonts.cell;
  if (row.isStrong) {
    flow.addBox({sheet::left, flow.y(), sheet::right - sheet::left, height}, headGround);
  }
  const double valueWidth = std::ceil(QFontMetricsF{font}.horizontalAdvance(row.value)) + 1;
  const double valueLeft = sheet::right - cellPadding - valueWidth;
  auto value = setText(row.value, font, valueWidth, 1, Qt::AlignRight);
  const double y = flow.y() + (height - heightOf(*value)) / 2;
  const double labelWidth = valueLeft - sheet::left - 3 * cellPadding;
  auto label = setText(row.label, font, labelWidth, 1, Qt::AlignRight);
  flow.addText(std::move(label), sheet::left + cellPadding, y);
  flow.addText(std::move(value), valueLeft, y);
  flow.skip(height);
}

double LetterTable::totalsHeight() const {
  double height = 0;
  for (const auto& row : m_content.sums) height += row.isStrong ? strongRowHeight : m_rowHeight;
  return height;
}

void LetterTable::flowInto(LetterFlow& flow) const {
  const qsizetype count = m_content.items.size();
  const auto restHeight = [&](qsizetype from) {
    return double(count - from) * m_rowHeight + totalsHeight();
  };
  const double firstRows = titleHeight() + headHeight + std::min(2 * m_rowHeight, restHeight(0));
  if (flow.left() < firstRows) flow.newPage();
  addTitle(flow);
  addHead(flow);
  qint64 carried = 0;
  for (qsizetype i = 0; i < count; ++i) {
    const bool restFits = restHeight(i) <= flow.left();
    const bool lastOne = i == count - 1;
    if (!restFits && (lastOne || flow.left() < 2 * m_rowHeight)) {
      if (i > 0) addSum(flow, {m_words.carriedForward, amount(carried)});
      flow.newPage();
      addHead(flow);
      if (i > 0) addSum(flow, {m_words.broughtForward, amount(carried)});
    }
    addItem(flow, m_content.items[i]);
    carried += carriedAmount(m_content.items[i]);
  }
  for (const auto& sum : m_content.sums) addSum(flow, sum);
  flow.skip(spaceBelow);
}

}  // namespace encaisse
