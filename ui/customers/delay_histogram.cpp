#include "ui/customers/delay_histogram.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <iterator>

#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

// Bars: early or on the day, then up to this many days late, then later.
constexpr int lastDays[] = {0, 15, 30, 60, 90};
constexpr int barCount = int(std::size(lastDays)) + 1;
constexpr int chartHeight = 56;

}  // namespace

DelayHistogram::DelayHistogram(QWidget* parent) : QWidget{parent}, m_counts(barCount, 0) {
  setObjectName(u"delays"_s);
  setFont(theme::captionFont());
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DelayHistogram::setDelays(const QList<int>& delays) {
  m_counts.fill(0);
  for (const int days : delays) {
    const auto bar = std::lower_bound(std::begin(lastDays), std::end(lastDays), days);
    ++m_counts[int(bar - std::begin(lastDays))];
  }
  setAccessibleName(tr("Delay of paid invoices: %1").arg(sentences().join(u", "_s)));
  update();
}

QStringList DelayHistogram::labels() const {
  return {tr("on time"), u"1–15"_s, u"16–30"_s, u"31–60"_s, u"61–90"_s, u"> 90"_s};
}

QStringList DelayHistogram::sentences() const {
  QStringList texts{tr("%n paid on time", nullptr, m_counts[0])};
  for (int bar = 1; bar < barCount; ++bar) {
    texts.append(bar == barCount - 1
                     ? tr("%n more than 90 days late", nullptr, m_counts[bar])
                     : tr("%n paid %1 days late", nullptr, m_counts[bar]).arg(labels()[bar]));
  }
  return texts;
}

QSize DelayHistogram::sizeHint() const {
  return {220, chartHeight + 2 * fontMetrics().height() + 2 * theme::unit};
}

QColor DelayHistogram::barColor(int bar) const {
  using theme::Meaning;
  static const Meaning meanings[] = {Meaning::NotDue, Meaning::Late30, Meaning::Late30,
                                     Meaning::Late60, Meaning::Late90, Meaning::LateOver90};
  return theme::color(meanings[bar], palette());
}

QRectF DelayHistogram::barArea(int bar) const {
  const double step = double(width()) / barCount;
  const int most = std::max(1, *std::ranges::max_element(m_counts));
  const double height = double(chartHeight) * m_counts[bar] / most;
  const double base = fontMetrics().height() + chartHeight;
  return {bar * step + 3, base - height, step - 6, height};
}

void DelayHistogram::paintEvent(QPaintEvent*) {
  QPainter painter{this};
  const auto texts = labels();
  const double step = double(width()) / barCount;
  const int lineHeight = fontMetrics().height();
  const double base = lineHeight + chartHeight;
  for (int bar = 0; bar < barCount; ++bar) {
    const auto area = barArea(bar);
    painter.fillRect(area, barColor(bar));
    const QRectF above{bar * step, area.top() - lineHeight, step, double(lineHeight)};
    if (m_counts[bar] > 0) {
      painter.setPen(palette().color(QPalette::WindowText));
      painter.drawText(above, Qt::AlignCenter, QLocale{}.toString(m_counts[bar]));
    }
    painter.setPen(theme::mutedText(palette()));
    const double wide = fontMetrics().horizontalAdvance(texts[bar]);
    const double left =
        std::clamp((bar + 0.5) * step - wide / 2, 0.0, std::max(0.0, width() - wide));
    painter.drawText(QPointF{left, base + theme::unit + fontMetrics().ascent()}, texts[bar]);
  }
  painter.setPen(theme::hairline(palette()));
  painter.drawLine(QPointF{0, base}, QPointF{double(width()), base});
}

bool DelayHistogram::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  auto* help = static_cast<QHelpEvent*>(event);
  const int bar = std::clamp(help->pos().x() * barCount / std::max(1, width()), 0, barCount - 1);
  QToolTip::showText(help->globalPos(), sentences()[bar], this);
  return true;
}

}  // namespace encaisse
