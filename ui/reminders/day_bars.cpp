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

DayBars::DayBars(QWidget* parent) : QWidget{parent} {
  setObjectName(u"dayBars"_s);
  setMinimumHeight(96);
  setAccessibleName(tr("Messages by day"));
}

void DayBars::setDays(QList<DryRunDay> days) {
  m_days = std::move(days);
  m_highest = 1;
  for (const auto& day : m_days) m_highest = std::max(m_highest, day.total());
  update();
}

QSize DayBars::sizeHint() const { return {600, 120}; }

int DayBars::dayAt(int x) const {
  if (m_days.isEmpty() || x < 0 || x >= width()) return -1;
  return int(qint64{x} * m_days.size() / width());
}

void DayBars::paintEvent(QPaintEvent* event) {
  Q_UNUSED(event)
  if (m_days.isEmpty()) return;
  QPainter painter{this};
  const int foot = fontMetrics().height() + theme::unit;
  const int room = height() - foot;
  const auto count = int(m_days.size());
  const std::array colours{theme::color(theme::Meaning::NotDue, palette()),
                           theme::color(theme::Meaning::Promise, palette()),
                           theme::color(theme::Meaning::Late30, palette()),
                           theme::color(theme::Meaning::Dispute, palette())};
  painter.fillRect(0, room, width(), 1, theme::hairline(palette()));
  for (int i = 0; i < count; ++i) {
    const int left = i * width() / count;
    const int right = (i + 1) * width() / count;
    const std::array parts{m_days[i].letters, m_days[i].emails, m_days[i].calls, m_days[i].others};
    int bottom = room;
    for (size_t part = 0; part < parts.size(); ++part) {
      const int tall = parts[part] * (room - theme::unit) / m_highest;
      painter.fillRect(left, bottom - tall, std::max(1, right - left - 2), tall, colours[part]);
      bottom -= tall;
    }
  }
  painter.setPen(theme::mutedText(palette()));
  painter.drawText(QRect{0, room, width(), foot}, Qt::AlignLeft | Qt::AlignBottom,
                   formatDay(m_days.first().day));
  painter.drawText(QRect{0, room, width(), foot}, Qt::AlignRight | Qt::AlignBottom,
                   formatDay(m_days.last().day));
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
