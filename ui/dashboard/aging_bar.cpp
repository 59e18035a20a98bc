#include "ui/dashboard/aging_bar.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>

#include "core/indicators/key_figures.h"
#include "ui/common/money_format.h"

namespace encaisse {
namespace {

constexpr int barHeight = 24;
constexpr int markSize = 10;
constexpr int lineGap = 2;

}  // namespace

QString bucketText(const Buckets& buckets, int bucket) {
  const auto to = buckets.to(bucket);
  if (to) return AgingBar::tr("%1–%2 days late").arg(buckets.from(bucket)).arg(*to);
  return AgingBar::tr("Over %1 days late").arg(buckets.from(bucket) - 1);
}

AgingBar::AgingBar(const QString& name, QWidget* parent) : QWidget{parent} {
  setObjectName(name);
  setAccessibleName(tr("What is owed, by days late"));
  setFocusPolicy(Qt::TabFocus);
  setMouseTracking(true);
  setAttribute(Qt::WA_Hover);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AgingBar::setAging(const AgingRow& total, const Buckets& buckets, Currency currency) {
  m_currency = currency;
  m_bucketCount = buckets.count();
  m_debits = total.notDue + total.overdue();
  m_parts = {{tr("Not due"), total.notDue}};
  for (int i = 0; i < buckets.count(); ++i) {
    m_parts.append({bucketText(buckets, i), total.buckets[i], i});
  }
  if (total.credits != 0) m_parts.append({tr("To allocate"), total.credits, -1, true});
  QStringList texts;
  for (const auto& part : std::as_const(m_parts)) texts.append(partText(part));
  setAccessibleDescription(texts.join(QStringLiteral("; ")));
  update();
}

QSize AgingBar::sizeHint() const {
  const int caption = QFontMetrics{theme::captionFont()}.height();
  const int amount = QFontMetrics{theme::strongFont()}.height();
  return {480, barHeight + theme::gap + 2 * caption + amount + 2 * lineGap};
}

QColor AgingBar::colorOf(const Part& part) const {
  if (part.isCredit) return theme::color(theme::Meaning::Credit, palette());
  if (part.bucket < 0) return theme::color(theme::Meaning::NotDue, palette());
  return theme::bucketColor(part.bucket, m_bucketCount, palette());
}

QString AgingBar::shareText(const Part& part) const {
  if (part.isCredit) return tr("credits, apart");
  const double percent = permille(part.amount, m_debits) / 10.0;
  return tr("%1 %").arg(QLocale{}.toString(percent, 'f', 1));
}

QString AgingBar::partText(const Part& part) const {
  return tr("%1: %2 (%3)", "part of the aged balance, amount, share")
      .arg(part.label, formatMoney(part.amount, m_currency), shareText(part));
}

QList<QRectF> AgingBar::barAreas() const {
  QList<QRectF> areas;
  double left = 0;
  for (const auto& part : m_parts) {
    if (part.isCredit || part.amount <= 0 || m_debits <= 0) {
      areas.append(QRectF{});
      continue;
    }
    const double length = double(width()) * double(part.amount) / double(m_debits);
    areas.append(QRectF{left, 0, std::max(length, 2.0), barHeight});
    left += length;
  }
  return areas;
}

QRectF AgingBar::legendArea(int part) const {
  const double step = double(width()) / double(std::max<qsizetype>(m_parts.size(), 1));
  const double top = barHeight + theme::gap;
  return {part * step, top, step - theme::gap, height() - top};
}

int AgingBar::partAt(QPointF place) const {
  const auto areas = barAreas();
  for (int i = 0; i < int(m_parts.size()); ++i) {
    if (areas[i].contains(place) || legendArea(i).contains(place)) return i;
  }
  return -1;
}

void AgingBar::paintEvent(QPaintEvent*) {
  QPainter painter{this};
  painter.setRenderHint(QPainter::Antialiasing);
  const int hovered = underMouse() ? partAt(mapFromGlobal(QCursor::pos())) : -1;
  paintBar(painter, hovered);
  for (int i = 0; i < int(m_parts.size()); ++i) paintLegend(painter, i, i == hovered);
}

void AgingBar::paintBar(QPainter& painter, int hovered) const {
  const QRectF bar{0.5, 0.5, width() - 1.0, barHeight - 1.0};
  QPainterPath shape;
  shape.addRoundedRect(bar, 4, 4);
  painter.save();
  painter.setClipPath(shape);
  painter.fillRect(bar, theme::hairline(palette()));
  const auto areas = barAreas();
  for (int i = 0; i < int(m_parts.size()); ++i) {
    if (areas[i].isEmpty()) continue;
    const QColor color = colorOf(m_parts[i]);
    painter.fillRect(areas[i], i == hovered ? color.lighter(112) : color);
    painter.fillRect(QRectF{areas[i].right() - 1, 0, 1, barHeight}, palette().base());
  }
  painter.restore();
  if (hasFocus()) {
    painter.setPen(QPen{palette().color(QPalette::Highlight), 2});
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  }
}

void AgingBar::paintLegend(QPainter& painter, int part, bool isHovered) const {
  const auto& shown = m_parts[part];
  const QRectF area = legendArea(part);
  const QFontMetricsF caption{theme::captionFont()};
  const QFontMetricsF strong{theme::strongFont()};
  const double middle = area.top() + caption.height() / 2;
  painter.setPen(Qt::NoPen);
  painter.setBrush(colorOf(shown));
  painter.drawRoundedRect(QRectF{area.left(), middle - markSize / 2.0, markSize, markSize}, 2, 2);

  const double left = area.left() + markSize + 6;
  const double room = area.right() - left;
  const auto write = [&](double top, const QFont& font, const QColor& color, const QString& text) {
    const QFontMetricsF metrics{font};
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF{left, top + metrics.ascent()},
                     metrics.elidedText(text, Qt::ElideRight, room));
  };
  const QColor muted = theme::mutedText(palette());
  const QColor text = palette().color(QPalette::WindowText);
  write(area.top(), theme::captionFont(), isHovered ? text : muted, shown.label);
  write(area.top() + caption.height() + lineGap, theme::strongFont(), text,
        formatMoney(shown.amount, m_currency));
  write(area.top() + caption.height() + strong.height() + 2 * lineGap, theme::captionFont(), muted,
        shareText(shown));
}

bool AgingBar::event(QEvent* event) {
  switch (event->type()) {
    case QEvent::HoverMove:
    case QEvent::HoverLeave:
    case QEvent::FocusIn:
    case QEvent::FocusOut: update(); break;
    case QEvent::ToolTip: {
      const auto* help = static_cast<QHelpEvent*>(event);
      const int part = partAt(help->pos());
      QToolTip::showText(help->globalPos(), part < 0 ? QString{} : partText(m_parts[part]), this);
      return true;
    }
    default: break;
  }
  return QWidget::event(event);
}

void AgingBar::mouseReleaseEvent(QMouseEvent* event) {
  QWidget::mouseReleaseEvent(event);
  if (event->button() == Qt::LeftButton && partAt(event->position()) >= 0) Q_EMIT opened();
}

void AgingBar::keyPressEvent(QKeyEvent* event) {
  const bool chosen = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                      event->key() == Qt::Key_Space;
  if (chosen) {
    Q_EMIT opened();
  } else {
    QWidget::keyPressEvent(event);
  }
}

}  // namespace encaisse
