#pragma once

#include <QStyledItemDelegate>

#include "ui/common/theme.h"

namespace encaisse {

/// Room that a badge with @p text needs.
QSize badgeSize(const QString& text, const QFontMetrics& metrics);
/// A word on a tinted, rounded ground, from the left edge of @p area and in its middle.
void paintBadge(QPainter& painter, const QRect& area, const QString& text,
                const std::optional<theme::Meaning>& tone, const QPalette& palette);

/// Shows a cell's text as a badge.
class BadgeDelegate : public QStyledItemDelegate {
  Q_OBJECT

public:
  static constexpr int ToneRole = Qt::UserRole + 50;  ///< int of theme::Meaning; none: muted

  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
};

}  // namespace encaisse
