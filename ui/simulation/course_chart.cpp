#include "ui/simulation/course_chart.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>

#include "ui/common/axis_step.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {

CourseChart::CourseChart(QWidget* parent)
    : QChartView{new QChart, parent}, m_weeks{new QBarCategoryAxis}, m_values{new QValueAxis} {
  setObjectName(u"courseChart"_s);
  setAccessibleName(tr("The courses week by week"));
  setFrameShape(QFrame::NoFrame);
  setRenderHint(QPainter::Antialiasing);
  setMinimumHeight(150);
  chart()->addAxis(m_weeks, Qt::AlignBottom);
  chart()->addAxis(m_values, Qt::AlignLeft);
  for (const auto& name : {tr("Today's course"), tr("Scenario A"), tr("Scenario B")}) {
    auto* line = new QLineSeries;
    line->setName(name);
    line->setPointsVisible(true);
    chart()->addSeries(line);
    line->attachAxis(m_weeks);
    line->attachAxis(m_values);
    m_lines.append(line);
  }
  // The weeks are written by drawForeground(), which leaves out those that find no room.
  m_weeks->setLabelsVisible(false);
  m_weeks->setGridLineVisible(false);
  m_values->setLineVisible(false);
  chart()->setLocalizeNumbers(true);
  chart()->setBackgroundVisible(false);
  chart()->setMargins({0, -theme::gap, theme::gap, fontMetrics().height()});
  chart()->layout()->setContentsMargins(0, 0, 0, 0);
  chart()->legend()->setAlignment(Qt::AlignTop);
  chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
  takeColours();
}

void CourseChart::setCourses(const QList<SimulatedCourse>& courses, Shows shows,
                             Currency currency) {
  m_shows = shows;
  m_currency = currency;
  m_weekEnds.clear();
  m_amounts.clear();
  for (const auto& course : courses) {
    QList<qint64> amounts;
    qint64 sum = 0;
    for (const auto& week : course.weeks) {
      sum += week.net();
      amounts.append(shows == Shows::Cash ? sum : week.owed);
    }
    m_amounts.append(amounts);
  }
  for (const auto& week : courses.first().weeks) m_weekEnds.append(week.to);
  QStringList categories;
  for (qsizetype i = 0; i < m_weekEnds.size(); ++i) categories.append(QString::number(i));
  m_weeks->clear();
  m_weeks->append(categories);
  fitAxis();
  for (qsizetype i = 0; i < m_lines.size(); ++i) {
    QList<QPointF> points;
    for (qsizetype week = 0; week < m_amounts[i].size(); ++week) {
      points.append({double(week), double(m_amounts[i][week]) / axisUnit()});
    }
    m_lines[i]->replace(points);
  }
  takeColours();
}

double CourseChart::axisUnit() const {
  qint64 most = 0;
  for (const auto& amounts : m_amounts) {
    for (const qint64 amount : amounts) most = std::max(most, std::abs(amount));
  }
  const qint64 thousand = 1000 * m_currency.unitsPerMajor();
  return double(most >= 8 * thousand ? thousand : m_currency.unitsPerMajor());
}

void CourseChart::fitAxis() {
  double low = 0;
  double high = 1;
  for (const auto& amounts : m_amounts) {
    for (const qint64 amount : amounts) {
      low = std::min(low, double(amount) / axisUnit());
      high = std::max(high, double(amount) / axisUnit());
    }
  }
  const double step = niceStep((high - low) / 4);
  const double first = std::floor(low / step);
  const double last = std::ceil(high / step);
  m_values->setRange(first * step, last * step);
  m_values->setTickCount(int(last - first) + 1);
  const bool isThousands = axisUnit() > double(m_currency.unitsPerMajor());
  m_values->setLabelFormat(
      (isThousands ? u"%.0f k%1"_s : u"%.0f %1"_s).replace(u"%1"_s, currencySymbol(m_currency)));
}

void CourseChart::takeColours() {
  const QPalette colours = palette();
  const QColor base = colours.color(QPalette::Base);
  setBackgroundBrush(base);
  const QColor text = colours.color(QPalette::Text);
  // The dash tells the lines apart without their colours.
  m_lines[0]->setPen(QPen{theme::mutedText(colours), 2, Qt::DotLine});
  m_lines[1]->setPen(QPen{theme::color(theme::Meaning::NotDue, colours), 2});
  m_lines[2]->setPen(QPen{theme::color(theme::Meaning::Late60, colours), 2, Qt::DashLine});
  m_weeks->setLinePen(QPen{theme::blend(text, base, 0.35), 1});
  m_values->setLabelsBrush(theme::mutedText(colours));
  m_values->setLabelsFont(theme::captionFont());
  m_values->setGridLinePen(QPen{theme::hairline(colours), 1});
  chart()->legend()->setLabelBrush(text);
  chart()->legend()->setFont(theme::captionFont());
}

QString CourseChart::weekText(int week) const {
  const auto amount = [&](int course) { return formatMoney(m_amounts[course][week], m_currency); };
  const QString text = m_shows == Shows::Cash
                           ? tr("Received by %1, costs taken off\nToday's course: %2\nScenario A: "
                                "%3\nScenario B: %4")
                           : tr("Owed on %1\nToday's course: %2\nScenario A: %3\nScenario B: %4");
  return text.arg(formatDay(m_weekEnds[week]), amount(0), amount(1), amount(2));
}

int CourseChart::weekAt(QPointF place) const {
  const QRectF plot = chart()->plotArea();
  if (m_weekEnds.isEmpty() || place.x() < plot.left() || place.x() >= plot.right()) return -1;
  const int count = int(m_weekEnds.size());
  return std::min(int((place.x() - plot.left()) * count / plot.width()), count - 1);
}

bool CourseChart::viewportEvent(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QChartView::viewportEvent(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const int week = weekAt(mapToScene(help->pos()));
  if (week < 0) {
    QToolTip::hideText();
  } else {
    QToolTip::showText(help->globalPos(), weekText(week), viewport());
  }
  return true;
}

void CourseChart::changeEvent(QEvent* event) {
  QChartView::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) takeColours();
}

void CourseChart::drawForeground(QPainter* painter, const QRectF& rect) {
  QChartView::drawForeground(painter, rect);
  if (m_weekEnds.isEmpty()) return;
  painter->setFont(theme::captionFont());
  painter->setPen(theme::mutedText(palette()));
  const QFontMetricsF metrics{theme::captionFont()};
  const auto textOf = [this](int week) { return QLocale{}.toString(m_weekEnds[week], u"d MMM"_s); };
  const int count = int(m_weekEnds.size());
  double widest = 0;
  for (int week = 0; week < count; ++week) {
    widest = std::max(widest, metrics.horizontalAdvance(textOf(week)));
  }
  const QRectF plot = chart()->plotArea();
  const double room = plot.width() / count;
  const int step = std::max(1, int(std::ceil((widest + theme::gap) / std::max(room, 1.0))));
  for (int week = 0; week < count; week += step) {
    const QString text = textOf(week);
    const double left = plot.left() + (week + 0.5) * room - metrics.horizontalAdvance(text) / 2;
    painter->drawText(QPointF{left, plot.bottom() + metrics.ascent() + theme::unit}, text);
  }
}

}  // namespace encaisse
