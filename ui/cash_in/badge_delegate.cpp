#include "ui/cash_in/badge_delegate.h"

#include <QApplication>
#include <QPainter>

namespace encaisse {
namespace {

constexpr int sidePadding = 7;
constexpr int lineExtra = 4;

}  // namespace

QSize badgeSize(const QString& text, const QFontMetrics& metrics) {
  return {metrics.horizontalAdvance(text) + 2 * sidePadding, metrics.height() + lineExtra};
}

void paintBadge(QPainter& painter, const QRect& area, const QString& text,
                const std::optional<theme::Meaning>& tone, const QPalette& palette) {
  const QColor base = palette.color(QPalette::Base);
  const QColor ground = tone ? theme::color(*tone, palette) : theme::mutedText(palette);
  const QSize size = badgeSize(text, painter.fontMetrics());
  const QRect pill{area.left(), area.top() + (area.height() - size.height()) / 2,
                   qMin(size.width(), area.width()), size.height()};
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(theme::blend(ground, base, 0.45));
  painter.setBrush(theme::blend(ground, base, 0.12));
  painter.drawRoundedRect(QRectF{pill}.adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2.0,
                          pill.height() / 2.0);
  painter.setPen(tone ? palette.color(QPalette::Text) : theme::mutedText(palette));
  const QRect room = pill.adjusted(sidePadding, 0, -sidePadding + 2, 0);
  painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft),
                   painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
  painter.restore();
}

void BadgeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
  QStyleOptionViewItem plain{option};
  initStyleOption(&plain, index);
  const QString text = plain.text;
  plain.text.clear();
  const auto* widget = option.widget;
  const auto* style = widget != nullptr ? widget->style() : QApplication::style();
  style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, widget);
  const QVariant tone = index.data(ToneRole);
  painter->save();
  painter->setFont(option.font);
  paintBadge(*painter, option.rect.adjusted(theme::unit, 0, -theme::unit, 0), text,
             tone.isValid() ? std::optional{theme::Meaning(tone.toInt())} : std::nullopt,
             option.palette);
  painter->restore();
}

}  // namespace encaisse
