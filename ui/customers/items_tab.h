#pragma once

#include <QWidget>

#include "ui/customers/items_model.h"

class QHBoxLayout;
class QLabel;
class QRadioButton;

namespace encaisse {

class TableView;

/// A customer's items, those that are open or all of them.
class ItemsTab : public QWidget {
  Q_OBJECT

public:
  explicit ItemsTab(QWidget* parent = nullptr);

  void setItems(QList<Item> items, QHash<qint64, QString> fileNames, QDate asOf, Currency currency);
  const ItemsModel& model() const { return m_model; }
  TableView* table() const { return m_table; }
  /// Puts @p tool beside the choice of what is shown.
  void addTool(QWidget* tool);

Q_SIGNALS:
  /// Somebody wants another due date for an open debit item.
  void dueDateChosen(const Item& item);
  /// Something to record about the selected items that are to be paid.
  void promiseChosen(const QList<qint64>& itemIds);
  void disputeChosen(qint64 itemId);
  void pauseChosen(qint64 itemId);

protected:
  void changeEvent(QEvent* event) override;

private:
  void buildTable();
  void buildFollowUpActions();
  /// Of the selected rows, those that are to be paid.
  QList<qint64> selectedDebts() const;
  void showOpenOnly(bool openOnly);
  void showSum();
  void changeDueDate(const QModelIndex& index);

  ItemsModel m_model;
  Currency m_currency = Currency::eur();
  TableView* m_table = nullptr;
  QRadioButton* m_open = nullptr;
  QRadioButton* m_all = nullptr;
  QLabel* m_sum = nullptr;
  QHBoxLayout* m_bar = nullptr;
  QAction* m_changeDueDate = nullptr;
};

}  // namespace encaisse
