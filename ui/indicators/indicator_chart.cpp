#include "ui/indicators/indicator_chart.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "ui/common/axis_step.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"
#include "ui/indicators/indicator_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
IndicatorChart::IndicatorChart(const QString& name, QWidget* parent)
    : QChartView{new QChart, parent}, m_months{new QBarCategoryAxis}, m_values{new QValueAxis} {
  setObjectName(name);
  setAccessibleName(tr("Indicator by month"));
  setFrameShape(QFrame::NoFrame);
  setRenderHint(QPainter::Antialiasing);
  setMinimumHeight(140);
  chart()->addAxis(m_months, Qt::AlignBottom);
  chart()->addAxis(m_values, Qt::AlignLeft);
  // The months are written by drawForeground(), which leaves out those that find no room.
  m_months->setLabelsVisible(false);
  m_months->setGridLineVisible(false);
  m_values->setLineVisible(false);
  chart()->setLocalizeNumbers(true);
  chart()->setBackgroundVisible(false);
  chart()->setMargins({0, 0, theme::gap, fontMetrics().height()});
  chart()->layout()->setContentsMargins(0, 0, 0, 0);
  chart()->legend()->hide();
  takeColours();
}

void IndicatorChart::setPoints(const QList<Point>& points, IndicatorUnit unit) {
  m_points = points;
  m_unit = unit;
  QStringList months;
  for (qsizetype i = 0; i < points.size(); ++i) months.append(QString::number(i));
  m_months->clear();
  m_months->append(months);
  fitAxis();
  addLines();
  takeColours();
}

void IndicatorChart::addLines() {
  chart()->removeAllSeries();
  QLineSeries* line = nullptr;
  for (qsizetype i = 0; i < m_points.size(); ++i) {
    const auto& tenths = m_points[i].tenths;
    if (!tenths) {
      line = nullptr;
      continue;
    }
    if (line == nullptr) {
      line = new QLineSeries;
      line->setPointsVisible(true);
      chart()->addSeries(line);
      line->attachAxis(m_months);
      line->attachAxis(m_values);
    }
    line->append(double(i), *tenths / 10.0);
  }
}

void IndicatorChart::fitAxis() {
  double low = 0;
  double high = 0;
  for (const auto& point : m_points) {
    low = std::min(low, point.tenths.value_or(0) / 10.0);
    high = std::max(high, point.tenths.value_or(0) / 10.0);
  }
  const double step = niceStep(std::max(high - low, 1.0) / 4);
  const double first = std::floor(low / step);
  const double last = std::max(std::ceil(high / step), first + 1);
  m_values->setRange(first * step, last * step);
  m_values->setTickCount(int(last - first) + 1);
  const QString number = step < 1 ? u"%.1f "_s : u"%.0f "_s;
  m_values->setLabelFormat(number + (m_unit == IndicatorUnit::Percent ? u"%"_s : tr("d", "days")));
}

void IndicatorChart::takeColours() {
  const QPalette colours = palette();
  setBackgroundBrush(colours.color(QPalette::Base));
  const QColor blue = theme::color(theme::Meaning::NotDue, colours);
  const auto all = chart()->series();
  for (auto* series : all) {
    if (auto* line = qobject_cast<QLineSeries*>(series)) line->setPen(QPen{blue, 2});
  }
  for (QAbstractAxis* axis :
       {static_cast<QAbstractAxis*>(m_months), static_cast<QAbstractAxis*>(m_values)}) {
    axis->setLabelsBrush(theme::mutedText(colours));
    axis->setLabelsFont(theme::captionFont());
  }
  const QColor text = colours.color(QPalette::Text);
  m_months->setLinePen(QPen{theme::blend(text, colours.color(QPalette::Base), 0.35), 1});
  m_values->setGridLinePen(QPen{theme::hairline(colours), 1});
}

QString IndicatorChart::pointText(int point) const {
  const auto& [day, tenths] = m_points[point];
  if (!tenths) return tr("%1: unknown").arg(formatDay(day));
  return u"%1: %2 %3"_s.arg(formatDay(day), formatTenths(tenths), unitText(m_unit));
}

int IndicatorChart::pointAt(QPointF place) const {
  const QRectF plot = chart()->plotArea();
  if (m_points.isEmpty() || place.x() < plot.left() || place.x() >= plot.right()) return -1;
  const int count = int(m_points.size());
  return std::min(int((place.x() - plot.left()) * count / plot.width()), count - 1);
}

bool IndicatorChart::viewportEvent(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QChartView::viewportEvent(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const int point = pointAt(mapToScene(help->pos()));
  if (point < 0) {
    QToolTip::hideText();
  } else {
    QToolTip::showText(help->globalPos(), pointText(point), viewport());
  }
  return true;
}

void IndicatorChart::mouseReleaseEvent(QMouseEvent* event) {
  QChartView::mouseReleaseEvent(event);
  const int point = pointAt(mapToScene(event->pos()));
  if (event->button() == Qt::LeftButton && point >= 0) Q_EMIT pointChosen(point);
}

void IndicatorChart::drawForeground(QPainter* painter, const QRectF& rect) {
  QChartView::drawForeground(painter, rect);
  if (m_points.isEmpty()) return;
  painter->setFont(theme::captionFont());
  painter->setPen(theme::mutedText(palette()));
  const QFontMetricsF metrics{theme::captionFont()};
  const QRectF plot = chart()->plotArea();
  const int count = int(m_points.size());
  const double room = plot.width() / count;
  const double widest = metrics.horizontalAdvance(u"00/00"_s) + theme::gap;
  const int step = std::max(1, int(std::ceil(widest / std::max(room, 1.0))));
  // The last month is always named.
  for (int point = (count - 1) % step; point < count; point += step) {
    const QString text = QLocale{}.toString(m_points[point].day, u"MM/yy"_s);
    const double left = plot.left() + (point + 0.5) * room - metrics.horizontalAdvance(text) / 2;
    painter->drawText(QPointF{left, plot.bottom() + metrics.ascent() + theme::unit}, text);
  }
}

void IndicatorChart::changeEvent(QEvent* event) {
  QChartView::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) takeColours();
}

}  // namespace encaisse
