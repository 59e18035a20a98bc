#include "ui/dashboard/pareto_delegate.h"

#include <QPainter>

#include "ui/common/theme.h"

namespace encaisse {

ParetoDelegate::ParetoDelegate(int permilleRole, QObject* parent)
    : QStyledItemDelegate{parent}, m_permilleRole{permilleRole} {}

void ParetoDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
  const bool isSelected = option.state.testFlag(QStyle::State_Selected);
  if (!isSelected) {
    const QRect cell = option.rect.adjusted(theme::unit, theme::unit, -theme::unit, -theme::unit);
    const double share = index.data(m_permilleRole).toInt() / 1000.0;
    const QColor late = theme::color(theme::Meaning::Late60, option.palette);
    const QColor base = option.palette.color(QPalette::Base);
    painter->fillRect(cell, theme::blend(late, base, 0.10));
    painter->fillRect(
        QRectF{cell.x() + 0.0, cell.y() + 0.0, cell.width() * share, cell.height() + 0.0},
        theme::blend(late, base, 0.38));
  }
  QStyledItemDelegate::paint(painter, option, index);
}

}  // namespace encaisse
