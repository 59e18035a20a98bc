#include "core/letters/print/letter_page.h"

#include <QFontMetricsF>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

// Twelve hundredths between the lines: as books do, for reading.
constexpr double lineSpacing = 1.12;
// Of a line that is cut anyway: keeps a hostile text from costing seconds.
constexpr qsizetype longestLine = 400;

QFont letterFont(int size, bool bold) {
  QFont font;
  font.setFamilies({u"Liberation Sans"_s, u"Arial"_s, u"Helvetica"_s, u"DejaVu Sans"_s});
  font.setPixelSize(size);  // tenths of a millimetre: the painter is scaled to them
  // Bold is made of the regular cut: where a second font file is embedded, a letter grows by a
  // third and takes half as long again (measured with Qt 6.4). Its letters need a little more room.
  if (bold) {
    font.setStyleName(u"Regular"_s);
    font.setBold(true);
    font.setLetterSpacing(QFont::PercentageSpacing, 102);
  }
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

QString paintable(const QString& text) {
  QString clean = text;
  for (QChar& c : clean) {
    if (c == u'\n') c = QChar::LineSeparator;
    if (c.category() == QChar::Other_Control) c = u' ';
  }
  return clean;
}

void setLines(QTextLayout& layout, double width) {
  layout.beginLayout();
  double y = 0;
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    line.setPosition({0, y});
    y += line.height() * lineSpacing;
  }
  layout.endLayout();
}

std::shared_ptr<QTextLayout> laidOut(const QString& text, const QFont& font, double width,
                                     Qt::Alignment alignment) {
  auto layout = std::make_shared<QTextLayout>(text, font);
  QTextOption option{alignment};
  option.setTextDirection(Qt::LeftToRight);
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  option.setUseDesignMetrics(true);
  layout->setTextOption(option);
  layout->setCacheEnabled(true);
  setLines(*layout, width);
  return layout;
}

}  // namespace

LetterFonts::LetterFonts()
    : body{letterFont(36, false)}, bold{letterFont(36, true)}, name{letterFont(42, true)},
      cell{letterFont(32, false)}, cellBold{letterFont(32, true)}, small{letterFont(25, false)} {}

QRectF PlacedText::bounds() const {
  QRectF bounds;
  for (int i = firstLine; i < endLine(); ++i) {
    bounds = bounds.united(layout->lineAt(i).naturalTextRect());
  }
  return bounds.translated(at);
}

int PlacedText::endLine() const {
  return lines == 0 ? layout->lineCount() : std::min(firstLine + lines, layout->lineCount());
}

std::shared_ptr<const QTextLayout> setText(const QString& text, const QFont& font, double width,
                                           int maxLines, Qt::Alignment alignment) {
  const QString clean = paintable(maxLines == 0 ? text : text.left(maxLines * longestLine));
  auto layout = laidOut(clean, font, width, alignment);
  if (maxLines == 0 || layout->lineCount() <= maxLines) return layout;
  const int cut = layout->lineAt(maxLines - 1).textStart();
  const QString rest = clean.mid(cut).replace(QChar::LineSeparator, u' ');
  QString shorter = clean.left(cut).trimmed();
  if (!shorter.isEmpty()) shorter += QChar::LineSeparator;
  return laidOut(shorter + elidedText(rest, font, width), font, width, alignment);
}

double heightOf(const QTextLayout& layout) {
  if (layout.lineCount() == 0) return 0;
  const auto last = layout.lineAt(layout.lineCount() - 1);
  return last.y() + last.height() * lineSpacing;
}

double lineHeight(const QFont& font) { return QFontMetricsF{font}.height() * lineSpacing; }

QString elidedText(const QString& text, const QFont& font, double width) {
  const QFontMetricsF metrics{font};
  // A little less than the width: the line is set again and must not break before the dots.
  const double safeWidth = width - metrics.averageCharWidth();
  return metrics.elidedText(text.left(longestLine), Qt::ElideRight, safeWidth)
      .replace(u" …"_s, u"…"_s);
}

}  // namespace encaisse
