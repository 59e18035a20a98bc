#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

#include "ui/follow_up/disputes_model.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace encaisse {

class TableView;

/// Disputes in a list with a choice of states, owners and reasons, and the buttons for the selected
/// one.
class DisputesPane : public QWidget {
  Q_OBJECT

public:
  DisputesPane(const QString& name, bool withCustomer, QWidget* parent = nullptr);

  void setLines(QList<DisputeLine> lines, QDate asOf, Currency currency, bool readOnly);
  void setFilter(const QString& text);

Q_SIGNALS:
  void openCustomer(qint64 customerId);
  void changeWanted(const Dispute& dispute);
  void resolveWanted(const DisputeLine& line);

protected:
  void changeEvent(QEvent* event) override;

private:
  enum Show { Open, Late, Resolved, All };

  QWidget* buildBar();
  void buildButtons();
  void fillChoices();
  void showLines();
  void enableButtons();
  bool isShown(const DisputeLine& line) const;
  const DisputeLine* selected() const;

  QList<DisputeLine> m_lines;
  QDate m_asOf;
  Currency m_currency = Currency::eur();
  QString m_filter;
  bool m_readOnly = false;
  DisputesModel m_model;
  QSortFilterProxyModel m_sorted;
  QComboBox* m_show;
  QComboBox* m_owner;
  QComboBox* m_reason;
  QLabel* m_sum;
  QLabel* m_nothing;
  TableView* m_table;
  QPushButton* m_open;
  QPushButton* m_change;
  QPushButton* m_resolve;
};

}  // namespace encaisse
