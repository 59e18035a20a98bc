#include "core/letters/print/interest_table.h"

#include <QFontMetricsF>
#include <array>
#include <cmath>

#include "core/letters/letter_format.h"
#include "core/letters/letter_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr double headHeight = 66;
constexpr double strongRowHeight = 68;
constexpr double cellPadding = 16;
constexpr double spaceBelow = 30;
constexpr double hairline = 2;
constexpr double full = sheet::right - sheet::left;
/// Widths of the columns; together the sheet's.
constexpr std::array widths{310.0, 310.0, 130.0, 260.0, 160.0, 265.0, 265.0};

const QColor headGround{0xE9, 0xEC, 0xEF};
const QColor itemGround{0xF5, 0xF6, 0xF7};
const QColor ruleColour{0xC4, 0xC9, 0xCE};

}  // namespace

InterestTable::InterestTable(const InterestDocument& document, const LetterFonts& fonts,
                             const LetterSpacing& spacing)
    : m_document{document}, m_words{interestWords(document.frame.language)}, m_fonts{fonts},
      m_rowHeight{spacing.row} {}

QString InterestTable::amount(qint64 minor) const {
  return letterAmount(minor, m_document.frame.sender.currency, m_document.frame.language);
}

QStringList InterestTable::segmentCells(const InterestSegment& segment, int note) const {
  const auto& language = m_document.frame.language;
  return {letterDay(toDate(segment.from), language),
          letterDay(toDate(segment.to), language),
          QString::number(segment.days),
          letterPercent(segment.basisPoints, language),
          u"[%1]"_s.arg(note),
          amount(segment.base),
          amount(segment.amount)};
}

QList<InterestTable::Line> InterestTable::itemLines(qsizetype row) const {
  const auto& facts = m_document.rows[row];
  const auto& sheet = facts.sheet;
  const QString number =
      facts.number.trimmed().isEmpty() ? m_words.noNumber : sentencePart(facts.number);
  QString due = letterDay(facts.dueOn, m_document.frame.language);
  if (isComputed(facts.dueOrigin)) due = m_words.computedDue.arg(due);
  QList<Line> lines{
      {Kind::Item, {}, m_words.item.arg(number, due, amount(facts.principal)), {}, 0}};
  for (qsizetype i = 0; i < sheet.segments.size(); ++i) {
    const auto& segment = sheet.segments[i];
    lines.append({Kind::Segment,
                  segmentCells(segment, m_document.noteNumbers[row][i]),
                  {},
                  {},
                  segment.amount});
  }
  if (sheet.segments.isEmpty()) {
    lines.append({Kind::Fee, {}, m_words.noInterest, amount(0), 0});
  }
  if (facts.waivedInterest > 0) {
    lines.append({Kind::Fee,
                  {},
                  m_words.waivedInterest,
                  amount(-facts.waivedInterest),
                  -facts.waivedInterest});
  }
  if (facts.fee > 0) {
    lines.append({Kind::Fee, {}, m_words.fee, amount(facts.fee), facts.fee});
  }
  if (facts.waivedFee > 0) {
    lines.append({Kind::Fee, {}, m_words.waivedFee, amount(0), 0});
  }
  lines.append({Kind::ItemTotal,
                {},
                m_words.itemTotal.arg(number),
                amount(facts.interest() + facts.fee),
                0});
  return lines;
}

QList<InterestTable::Line> InterestTable::totalLines() const {
  const auto& total = m_document.total;
  const auto& frame = m_document.frame;
  QList<Line> lines{{Kind::Sum, {}, m_words.interestTotal, amount(total.interest), 0}};
  if (total.fee > 0) {
    lines.append({Kind::Sum, {}, m_words.feeTotal.arg(total.fees), amount(total.fee), 0});
  }
  lines.append({Kind::GrandTotal,
                {},
                m_words.total.arg(letterDay(frame.day, frame.language)),
                letterMoney(total.sum(), frame.sender.currency, frame.language),
                0});
  return lines;
}

InterestTable::Line InterestTable::continued(Line item) const {
  item.label = m_words.continued.arg(item.label);
  return item;
}

double InterestTable::heightOfLine(const Line& line) const {
  return line.kind == Kind::GrandTotal ? strongRowHeight : m_rowHeight;
}

void InterestTable::addCells(LetterFlow& flow, const QStringList& cells, const QFont& font,
                             double height) const {
  double x = sheet::left;
  for (int column = 0; column < ColumnCount; ++column) {
    const double width = widths[size_t(column)];
    const bool isDay = column == From || column == To;
    auto layout = setText(cells[column], font, width - 2 * cellPadding + 1, 1,
                          isDay ? Qt::AlignLeft : Qt::AlignRight);
    const double y = flow.y() + (height - heightOf(*layout)) / 2;
    flow.addText(std::move(layout), x + cellPadding, y);
    x += width;
  }
}

void InterestTable::addHead(LetterFlow& flow) const {
  const QString sign = currencySign(m_document.frame.sender.currency);
  flow.addBox({sheet::left, flow.y(), full, headHeight}, headGround);
  addCells(flow,
           {m_words.from, m_words.to, m_words.days, m_words.rate, m_words.source,
            m_words.base.arg(sign), m_words.amount.arg(sign)},
           m_fonts.cellBold, headHeight);
  flow.skip(headHeight);
}

void InterestTable::addLine(LetterFlow& flow, const Line& line) const {
  const double height = heightOfLine(line);
  const bool strong = line.kind == Kind::GrandTotal;
  const bool bold = line.kind == Kind::Item || line.kind == Kind::ItemTotal;
  if (strong) flow.addBox({sheet::left, flow.y(), full, height}, headGround);
  if (line.kind == Kind::Item) flow.addBox({sheet::left, flow.y(), full, height}, itemGround);
  if (line.kind == Kind::Segment) {
    addCells(flow, line.cells, m_fonts.cell, height);
  } else {
    const QFont& font = strong ? m_fonts.bold : (bold ? m_fonts.cellBold : m_fonts.cell);
    const double valueWidth = std::ceil(QFontMetricsF{font}.horizontalAdvance(line.value)) + 1;
    const double labelWidth = full - valueWidth - 4 * cellPadding;
    const bool left = line.kind == Kind::Item || line.kind == Kind::Fee;
    auto label = setText(line.label, font, labelWidth, 1, left ? Qt::AlignLeft : Qt::AlignRight);
    const double y = flow.y() + (height - heightOf(*label)) / 2;
    flow.addText(std::move(label), sheet::left + cellPadding, y);
    flow.addText(setText(line.value, font, valueWidth, 1, Qt::AlignRight),
                 sheet::right - cellPadding - valueWidth, y);
  }
  flow.skip(height);
  if (!strong && line.kind != Kind::Sum) {
    flow.addBox({sheet::left, flow.y() - hairline, full, hairline}, ruleColour);
  }
}

void InterestTable::breakPage(LetterFlow& flow, qint64 carried) const {
  addLine(flow, {Kind::Sum, {}, m_words.carriedForward, amount(carried), 0});
  flow.newPage();
  addHead(flow);
  addLine(flow, {Kind::Sum, {}, m_words.broughtForward, amount(carried), 0});
}

// The name of an item stays with its first segment, its total with the line above, and room is kept
// for the carried total.
void InterestTable::flowInto(LetterFlow& flow) const {
  if (flow.left() < headHeight + 5 * m_rowHeight) flow.newPage();
  addHead(flow);
  qint64 carried = 0;
  for (qsizetype row = 0; row < m_document.rows.size(); ++row) {
    const auto lines = itemLines(row);
    for (qsizetype i = 0; i < lines.size(); ++i) {
      const bool keepsNext = i == 0 || i == lines.size() - 2;
      const double needed = m_rowHeight * (keepsNext ? 3 : 2);
      const bool isTotal = i == lines.size() - 1;
      if (!isTotal && flow.left() < needed) {
        breakPage(flow, carried);
        if (i > 0) addLine(flow, continued(lines.first()));
      }
      addLine(flow, lines[i]);
      carried += lines[i].counted;
    }
  }
  const auto totals = totalLines();
  if (flow.left() < double(totals.size()) * m_rowHeight + strongRowHeight + spaceBelow)
    breakPage(flow, carried);
  flow.skip(spaceBelow / 2);
  for (const auto& line : totals) addLine(flow, line);
  flow.skip(spaceBelow);
}

}  // namespace encaisse
