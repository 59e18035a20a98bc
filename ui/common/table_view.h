#pragma once

#include <QTableView>
#include <QTimer>

namespace encaisse {

/// The grid of every page: rows of text height + 10, hairlines instead of boxes, no row numbers,
/// sorting by the header, widths and choice of columns remembered under the objectName, selection
/// copied as text that pastes into a spreadsheet. It knows no model of its own.
class TableView : public QTableView {
  Q_OBJECT

public:
  /// What a cell puts on the clipboard where its display text is not fit for a spreadsheet
  /// ("1234,56" for "1 234,56"). Without it the display text is taken, group separators of figures
  /// removed.
  static constexpr int CopyRole = Qt::UserRole + 100;

  /// @param name  objectName, and the key of the remembered columns
  TableView(const QString& name, QWidget* parent = nullptr);
  ~TableView() override;

  void setModel(QAbstractItemModel* model) override;

  /// Widths of the first columns until the user changes them; call after setModel().
  void setDefaultWidths(const QList<int>& widths);
  /// The column that takes the room that is left, but never less than a name needs: then the table
  /// scrolls.
  void setStretchColumn(int column);
  /// Columns that are hidden until the user chooses them in the header's menu.
  void setHiddenByDefault(const QList<int>& columns);

  /// What stands in the middle of the grid while it has no rows; empty: nothing.
  void setEmptyText(const QString& text);

  /// The selected cells of the visible columns with a header line, tab separated.
  QString selectionAsTsv() const;
  /// "Copy" with Ctrl+C, in the table's context menu; pages put their own actions beside it.
  QAction* copyAction() const { return m_copy; }

public Q_SLOTS:
  void copy();

Q_SIGNALS:
  /// Double click or Enter on a row.
  void opened(const QModelIndex& index);

protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void setUpHeader();
  void fitRowHeight();
  void paintEmptyText();
  void fitStretchColumn();
  void showHeaderMenu(QPoint place);
  QString settingsKey() const;
  void restoreColumns();
  void saveColumns() const;
  QString cellText(const QModelIndex& index) const;

  QAction* m_copy;
  QTimer m_saveSoon;
  QString m_emptyText;
  int m_restoredColumns = -1;
  int m_stretchColumn = -1;
};

}  // namespace encaisse
