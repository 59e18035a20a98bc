#pragma once

#include "ui/common/table_view.h"

namespace encaisse {

/// A table whose arrows to the sides lead to the neighbours on the page, and whose Enter is told
/// apart from a double click. Without the focus its selection is pale, so that of two tables beside
/// each other one sees which one listens.
class KeyTable : public TableView {
  Q_OBJECT

public:
  explicit KeyTable(const QString& name, QWidget* parent = nullptr);

  /// Typing a figure edits this column of the current row.
  void setFigureColumn(int column) { m_figureColumn = column; }

Q_SIGNALS:
  void enterPressed();
  void leftPressed();
  void rightPressed();
  void spacePressed();

protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  bool startsFigure(const QKeyEvent& event) const;

  QPalette wantedPalette() const;
  void showFocus();

  int m_figureColumn = -1;
};

}  // namespace encaisse
