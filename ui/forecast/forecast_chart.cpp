#include "ui/forecast/forecast_chart.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QLocale>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "ui/common/axis_step.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {
ForecastChart::ForecastChart(const QString& name, QWidget* parent)
    : QChartView{new QChart, parent}, m_expected{new QBarSeries},
      m_received{new QLineSeries}, m_band{new QLineSeries},
      m_dueDates{new QLineSeries}, m_weeks{new QBarCategoryAxis}, m_amounts{new QValueAxis} {
  setObjectName(name);
  setAccessibleName(tr("Cash expected by week"));
  setFrameShape(QFrame::NoFrame);
  setRenderHint(QPainter::Antialiasing);
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setMinimumHeight(150);
  m_received->setName(tr("Received"));
  m_band->setName(tr("4 times out of 5"));
  m_dueDates->setName(tr("By due date"));
  m_expected->append(new QBarSet{tr("Expected")});
  m_expected->setBarWidth(0.5);
  chart()->addSeries(m_received);
  chart()->addSeries(m_expected);
  chart()->addSeries(m_band);
  chart()->addSeries(m_dueDates);
  chart()->addAxis(m_weeks, Qt::AlignBottom);
  chart()->addAxis(m_amounts, Qt::AlignLeft);
  m_expected->attachAxis(m_weeks);
  m_expected->attachAxis(m_amounts);
  // The weeks are written by drawForeground(), which leaves out those that find no room.
  m_weeks->setLabelsVisible(false);
  m_weeks->setGridLineVisible(false);
  m_amounts->setLineVisible(false);
  chart()->setLocalizeNumbers(true);
  chart()->setBackgroundVisible(false);
  chart()->setMargins({0, -theme::gap, theme::gap, fontMetrics().height()});
  chart()->layout()->setContentsMargins(0, 0, 0, 0);
  chart()->legend()->setAlignment(Qt::AlignTop);
  chart()->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
  takeColours();
}

void ForecastChart::setForecast(const QList<OutlookPeriod>& weeks, const QList<WeekReceipts>& past,
                                Currency currency) {
  m_periods = weeks;
  m_past = past;
  m_came.clear();
  m_currency = currency;
  if (m_selectedWeek >= weeks.size()) m_selectedWeek = -1;
  fillSets();
  fitAxis();
  takeColours();
}

void ForecastChart::setCame(QList<qint64> came) {
  m_came = std::move(came);
  fillSets();
  fitAxis();
  takeColours();
}

void ForecastChart::fillSets() {
  QStringList categories;
  for (int i = 0; i < columnCount(); ++i) categories.append(QString::number(i));
  m_weeks->clear();
  m_weeks->append(categories);
  auto* expected = m_expected->barSets().constFirst();
  expected->remove(0, expected->count());
  for (qsizetype i = 0; i < m_past.size(); ++i) *expected << 0;
  for (const auto& week : m_periods) *expected << double(week.mean) / axisUnit();
  const auto markers = chart()->legend()->markers(m_received);
  for (auto* marker : markers) marker->setVisible(!m_past.isEmpty() || !m_came.isEmpty());
}

qint64 ForecastChart::highest() const {
  qint64 top = 0;
  for (const auto& week : m_past) top = std::max(top, week.received);
  for (const auto& week : m_periods) top = std::max({top, week.band.p90, week.byDueDate});
  for (const qint64 came : m_came) top = std::max(top, came);
  return top;
}

double ForecastChart::axisUnit() const {
  const qint64 thousand = 1000 * m_currency.unitsPerMajor();
  return double(highest() >= 8 * thousand ? thousand : m_currency.unitsPerMajor());
}

void ForecastChart::fitAxis() {
  qint64 bottom = 0;
  for (const auto& week : m_past) bottom = std::min(bottom, week.received);
  for (const qint64 came : m_came) bottom = std::min(bottom, came);
  const double high = std::max(double(highest()) / axisUnit(), 1.0);
  const double low = double(bottom) / axisUnit();
  const double step = niceStep((high - low) / 4);
  const double first = std::floor(low / step);
  const double last = std::ceil(high / step);
  m_amounts->setRange(first * step, last * step);
  m_amounts->setTickCount(int(last - first) + 1);
  const bool isThousands = axisUnit() > double(m_currency.unitsPerMajor());
  m_amounts->setLabelFormat(
      (isThousands ? u"%.0f k%1"_s : u"%.0f %1"_s).replace(u"%1"_s, currencySymbol(m_currency)));
}

void ForecastChart::takeColours() {
  const QPalette colours = palette();
  setBackgroundBrush(colours.color(QPalette::Base));
  const QColor blue = theme::color(theme::Meaning::NotDue, colours);
  const QColor base = colours.color(QPalette::Base);
  const auto paint = [](QBarSet* set, const QColor& fill, const QColor& edge) {
    set->setBrush(fill);
    set->setPen(QPen{edge, 1});
  };
  m_received->setPen(QPen{m_came.isEmpty() ? receivedColor() : colours.color(QPalette::Text), 1});
  paint(m_expected->barSets().constFirst(), blue, blue);
  m_band->setPen(QPen{bandColor(), 6});
  m_dueDates->setPen(QPen{dueDateColor(), 1.5});
  m_weeks->setLinePen(QPen{theme::blend(colours.color(QPalette::Text), base, 0.35), 1});
  m_amounts->setLabelsBrush(theme::mutedText(colours));
  m_amounts->setLabelsFont(theme::captionFont());
  m_amounts->setGridLinePen(QPen{theme::hairline(colours), 1});
  chart()->legend()->setLabelBrush(colours.color(QPalette::Text));
  chart()->legend()->setFont(theme::captionFont());
}

QColor ForecastChart::receivedColor() const {
  return theme::blend(theme::mutedText(palette()), palette().color(QPalette::Base), 0.45);
}

QColor ForecastChart::bandColor() const {
  QColor colour = theme::color(theme::Meaning::NotDue, palette());
  colour.setAlphaF(0.28F);
  return colour;
}

QColor ForecastChart::dueDateColor() const {
  return theme::color(theme::Meaning::Late60, palette());
}

void ForecastChart::setSelectedWeek(int week) {
  m_selectedWeek = week;
  resetCachedContent();
  viewport()->update();
}

QRectF ForecastChart::columnArea(int column) const {
  const QRectF plot = chart()->plotArea();
  const double width = plot.width() / std::max(columnCount(), 1);
  return {plot.left() + column * width, plot.top(), width, plot.height()};
}

int ForecastChart::columnAt(QPointF place) const {
  const QRectF plot = chart()->plotArea();
  if (columnCount() == 0 || place.x() < plot.left() || place.x() >= plot.right()) return -1;
  return std::min(int((place.x() - plot.left()) * columnCount() / plot.width()), columnCount() - 1);
}

QDate ForecastChart::columnDay(int column) const {
  const int past = int(m_past.size());
  return column < past ? m_past[column].from : m_periods[column - past].from;
}

QString ForecastChart::columnText(int column) const {
  const int past = int(m_past.size());
  if (column < past) {
    const auto& week = m_past[column];
    return tr("Received from %1 to %2: %3")
        .arg(formatDay(week.from), formatDay(week.to), formatMoney(week.received, m_currency));
  }
  const auto& week = m_periods[column - past];
  const QString came =
      column - past < m_came.size()
          ? u'\n' + tr("Received: %1").arg(formatMoney(m_came[column - past], m_currency))
          : QString{};
  return tr("From %1 to %2\nExpected: %3\n4 times out of 5: from %4 to %5\nBy due date: %6")
             .arg(formatDay(week.from), formatDay(week.to), formatMoney(week.mean, m_currency),
                  formatWhole(week.band.p10, m_currency), formatWhole(week.band.p90, m_currency),
                  formatMoney(week.byDueDate, m_currency)) +
         came;
}

bool ForecastChart::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const int column = columnAt(mapToScene(help->pos()));
    if (column < 0) {
      QToolTip::hideText();
    } else {
      QToolTip::showText(help->globalPos(), columnText(column), viewport());
    }
    return true;
  }
  return QChartView::viewportEvent(event);
}

void ForecastChart::mouseMoveEvent(QMouseEvent* event) {
  QChartView::mouseMoveEvent(event);
  const bool isWeek = columnAt(mapToScene(event->pos())) >= int(m_past.size());
  viewport()->setCursor(isWeek ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ForecastChart::mouseReleaseEvent(QMouseEvent* event) {
  QChartView::mouseReleaseEvent(event);
  const int column = columnAt(mapToScene(event->pos()));
  const int week = column - int(m_past.size());
  if (event->button() != Qt::LeftButton || column < 0 || week < 0) return;
  setSelectedWeek(week);
  Q_EMIT weekChosen(week);
  Q_EMIT weekOpened(week);
}

void ForecastChart::keyPressEvent(QKeyEvent* event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (isEnter && m_selectedWeek >= 0) {
    Q_EMIT weekOpened(m_selectedWeek);
    return;
  }
  const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
  const int week = m_selectedWeek + step;
  if (step == 0) return QChartView::keyPressEvent(event);
  if (week < 0 || week >= m_periods.size()) return;
  setSelectedWeek(week);
  Q_EMIT weekChosen(week);
}

void ForecastChart::changeEvent(QEvent* event) {
  QChartView::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) takeColours();
}

void ForecastChart::drawBackground(QPainter* painter, const QRectF& rect) {
  QChartView::drawBackground(painter, rect);
  if (m_selectedWeek >= 0) {
    QColor band = palette().color(QPalette::Highlight);
    band.setAlphaF(0.16F);
    painter->fillRect(columnArea(m_selectedWeek + int(m_past.size())), band);
  }
}

double ForecastChart::heightOf(qint64 amount) const {
  const QRectF plot = chart()->plotArea();
  const double share =
      (double(amount) / axisUnit() - m_amounts->min()) / (m_amounts->max() - m_amounts->min());
  return plot.bottom() - share * plot.height();
}

void ForecastChart::paintReceived(QPainter& painter) const {
  for (int column = 0; column < int(m_past.size()); ++column) {
    const QRectF area = columnArea(column);
    const double half = area.width() * 0.2;
    const double zero = heightOf(0);
    const double top = heightOf(m_past[column].received);
    painter.fillRect(QRectF{QPointF{area.center().x() - half, std::min(zero, top)},
                            QPointF{area.center().x() + half, std::max(zero, top)}},
                     receivedColor());
  }
}

QPointF ForecastChart::placeOf(int week, qint64 amount) const {
  return {columnArea(week + int(m_past.size())).center().x(), heightOf(amount)};
}

void ForecastChart::paintBand(QPainter& painter) const {
  QPolygonF band;
  const int count = int(m_periods.size());
  for (int week = 0; week < count; ++week) band.append(placeOf(week, m_periods[week].band.p90));
  for (int week = count - 1; week >= 0; --week) {
    band.append(placeOf(week, m_periods[week].band.p10));
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(bandColor());
  painter.drawPolygon(band);
}

void ForecastChart::paintDueDates(QPainter& painter) const {
  QPolygonF line;
  for (int week = 0; week < int(m_periods.size()); ++week) {
    line.append(placeOf(week, m_periods[week].byDueDate));
  }
  painter.setPen(QPen{dueDateColor(), 1.5});
  painter.drawPolyline(line);
  painter.setBrush(dueDateColor());
  painter.setPen(Qt::NoPen);
  for (const auto& place : line) painter.drawEllipse(place, 2.5, 2.5);
}

void ForecastChart::paintCame(QPainter& painter) const {
  painter.setBrush(palette().color(QPalette::Text));
  painter.setPen(QPen{palette().color(QPalette::Base), 1});
  for (int week = 0; week < int(m_came.size()); ++week) {
    painter.drawEllipse(placeOf(week, m_came[week]), 4.5, 4.5);
  }
}

void ForecastChart::drawForeground(QPainter* painter, const QRectF& rect) {
  QChartView::drawForeground(painter, rect);
  painter->setRenderHint(QPainter::Antialiasing);
  paintReceived(*painter);
  paintBand(*painter);
  paintDueDates(*painter);
  paintCame(*painter);
  painter->setFont(theme::captionFont());
  painter->setPen(theme::mutedText(palette()));
  const QFontMetricsF metrics{theme::captionFont()};
  double widest = 0;
  const auto textOf = [this](int column) {
    return QLocale{}.toString(columnDay(column), u"d MMM"_s);
  };
  for (int column = 0; column < columnCount(); ++column) {
    widest = std::max(widest, metrics.horizontalAdvance(textOf(column)));
  }
  const double room = columnArea(0).width();
  const int step = std::max(1, int(std::ceil((widest + theme::gap) / std::max(room, 1.0))));
  // This week is always named.
  for (int column = int(m_past.size()) % step; column < columnCount(); column += step) {
    const QString text = textOf(column);
    const QRectF area = columnArea(column);
    const double left = area.center().x() - metrics.horizontalAdvance(text) / 2;
    painter->drawText(QPointF{left, area.bottom() + metrics.ascent() + theme::unit}, text);
  }
}

}  // namespace encaisse
