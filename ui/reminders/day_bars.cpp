#include "ui/reminders/day_bars.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <array>

#include "ui/common/money_format.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr size_t partCount = 4;

std::array<int, partCount> partsOf(const DryRunDay& day) {
  return {day.letters, day.emails, day.calls, day.others};
}

std::array<QColor, partCount> partColours(const QPalette& palette) {
  return {
      theme::color(theme::Meaning::NotDue, palette), theme::color(theme::Meaning::Dispute, palette),
      theme::color(theme::Meaning::Late30, palette), theme::color(theme::Meaning::Credit, palette)};
}

}  // namespace

DayBars::DayBars(QWidget* parent) : QWidget{parent} {
  setObjectName(u"dayBars"_s);
  setMinimumHeight(96);
  setAccessibleName(tr("Messages by day"));
}

void DayBars::setDays(QList<DryRunDay> days) {
  m_days = std::move(days);
  m_highest = 0;
  for (const auto& day : m_days) m_highest = std::max(m_highest, day.total());
  update();
}

QSize DayBars::sizeHint() const { return {600, 120}; }

int DayBars::dayAt(int x) const {
  if (m_days.isEmpty() || x < 0 || x >= width()) return -1;
  return int(qint64{x} * m_days.size() / width());
}

void DayBars::paintLegend(QPainter& painter) const {
  const int line = fontMetrics().height();
  const auto colours = partColours(palette());
  const QStringList names{tr("Letters"), tr("E-mails"), tr("Calls"), tr("Tasks")};
  int right = width();
  for (size_t i = partCount; i-- > 0;) {
    const bool isThere =
        std::ranges::any_of(m_days, [i](const DryRunDay& day) { return partsOf(day)[i] > 0; });
    if (!isThere) continue;
    const QString& name = names[qsizetype(i)];
    const int wide = fontMetrics().horizontalAdvance(name);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect{right - wide, 0, wide, line}, Qt::AlignLeft | Qt::AlignVCenter, name);
    const int side = theme::gap + 2;
    painter.fillRect(right - wide - side - theme::unit, (line - side) / 2, side, side, colours[i]);
    right -= wide + side + theme::unit + theme::groupGap;
  }
}

void DayBars::paintBars(QPainter& painter, int top, int bottom) const {
  const auto count = int(m_days.size());
  const auto colours = partColours(palette());
  for (int i = 0; i < count; ++i) {
    const int left = i * width() / count;
    const int right = (i + 1) * width() / count;
    const auto parts = partsOf(m_days[i]);
    int foot = bottom;
    for (size_t part = 0; part < partCount; ++part) {
      const int tall = parts[part] * (bottom - top) / std::max(m_highest, 1);
      painter.fillRect(left, foot - tall, std::max(1, right - left - 2), tall, colours[part]);
      foot -= tall;
    }
  }
}

void DayBars::paintEvent(QPaintEvent* event) {
  Q_UNUSED(event)
  if (m_days.isEmpty()) return;
  QPainter painter{this};
  const int line = fontMetrics().height();
  const int top = line + theme::unit;
  const int bottom = height() - line - theme::unit;
  painter.fillRect(0, bottom, width(), 1, theme::hairline(palette()));
  if (m_highest > 0) {
    painter.fillRect(0, top, width(), 1, theme::hairline(palette()));
    paintLegend(painter);
    paintBars(painter, top, bottom);
  }
  painter.setPen(theme::mutedText(palette()));
  if (m_highest > 0) {
    painter.drawText(QRect{0, 0, width(), line}, Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%n a day", "the top of a scale", m_highest));
  }
  const QRect foot{0, bottom + theme::unit, width(), line};
  painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, formatDay(m_days.first().day));
  painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, formatDay(m_days.last().day));
}

bool DayBars::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const int day = dayAt(help->pos().x());
  if (day >= 0) QToolTip::showText(help->globalPos(), dayCountText(m_days[day]), this);
  return true;
}

QString dayCountText(const DryRunDay& day) {
  QStringList parts;
  if (day.letters > 0) parts.append(DayBars::tr("%n letter(s)", "", day.letters));
  if (day.emails > 0) parts.append(DayBars::tr("%n e-mail(s)", "", day.emails));
  if (day.calls > 0) parts.append(DayBars::tr("%n call(s)", "", day.calls));
  if (day.others > 0) parts.append(DayBars::tr("%n task(s)", "", day.others));
  const QString what = parts.isEmpty() ? DayBars::tr("nothing") : parts.join(u", "_s);
  return day.day.isValid() ? DayBars::tr("%1: %2").arg(formatDay(day.day), what) : what;
}

}  // namespace encaisse
