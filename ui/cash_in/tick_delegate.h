#pragma once

#include <QStyledItemDelegate>

#include "ui/common/theme.h"

namespace encaisse {

/// Fusion draws the edge of a tick from the window's colour: on a dark theme it cannot be seen.
class TickDelegate : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;

protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    option->palette.setColor(QPalette::Window, theme::mutedText(option->palette));
  }
};

}  // namespace encaisse
