#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

#include "ui/follow_up/promises_model.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace encaisse {

class TableView;

/// Promises in a list with a choice of states, their sum, and the buttons for the selected one.
class PromisesPane : public QWidget {
  Q_OBJECT

public:
  /// @param name          key of the remembered columns
  /// @param withCustomer  several customers in one list
  PromisesPane(const QString& name, bool withCustomer, QWidget* parent = nullptr);

  void setLines(QList<PromiseLine> lines, Currency currency, bool readOnly);
  void setFilter(const QString& text);
  int brokenCount() const;

Q_SIGNALS:
  void openCustomer(qint64 customerId);
  void callWanted(qint64 customerId);
  void cancelWanted(const Promise& promise);

protected:
  void changeEvent(QEvent* event) override;

private:
  enum Show { Running, Broken, Kept, All };

  void buildButtons();
  void showLines();
  void enableButtons();
  bool isShown(const PromiseLine& line) const;
  const PromiseLine* selected() const;

  QList<PromiseLine> m_lines;
  Currency m_currency = Currency::eur();
  QString m_filter;
  bool m_readOnly = false;
  PromisesModel m_model;
  QSortFilterProxyModel m_sorted;
  QComboBox* m_show;
  QLabel* m_sum;
  QLabel* m_nothing;
  TableView* m_table;
  QPushButton* m_open;
  QPushButton* m_call;
  QPushButton* m_cancel;
};

}  // namespace encaisse
