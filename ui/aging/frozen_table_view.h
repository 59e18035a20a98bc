#pragma once

#include <QTableView>

namespace encaisse {

/// A table whose first column stays in place when the others scroll sideways. The first column is
/// shown by a second view laid over this one; both share model, selection and sorting.
class FrozenTableView : public QTableView {
  Q_OBJECT

public:
  explicit FrozenTableView(QWidget* parent = nullptr);

  void setModel(QAbstractItemModel* model) override;
  void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
  QTableView* frozenView() const { return m_frozen; }
  /// Rows of this height, headers hidden or shown, in both views.
  void setRowHeight(int height);
  void setHeaderShown(bool shown);

Q_SIGNALS:
  /// Enter, or a double click.
  void opened(const QModelIndex& index);
  void copyRequested();

protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void updateGeometries() override;
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
  void hideOtherColumns();
  void placeFrozenView();
  void connectHeaders();
  void sortByFrozenHeader(int section);

  QTableView* m_frozen = nullptr;
};

}  // namespace encaisse
