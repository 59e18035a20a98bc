#pragma once

#include <QAbstractTableModel>
#include <span>

#include "core/items/item.h"
#include "core/money/money.h"
#include "core/reminders/planner.h"

namespace encaisse {

/// What comes next for one open item.
struct ItemStep {
  Item item;
  int lastLevel = 0;
  QDate lastOn;  ///< sent, or set by hand
  NextStep next;
  QString name;      ///< of the next step in the customer's scenario; empty: it is done
  QString lastName;  ///< likewise
};

/// The next step of each open debit item of a customer, in words.
/// @param steps  as the planner sees them
QList<ItemStep> planItemSteps(const Snapshot& snapshot, std::span<const UpcomingStep> steps,
                              const QList<Item>& items);

/// Shows the next reminder of each open item, soonest first. It holds values, not a database.
class NextStepsModel : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column { From, Step, Number, Due, Late, Open, LastStep, ColumnCount };

  explicit NextStepsModel(QObject* parent = nullptr);

  void setSteps(QList<ItemStep> steps, QDate day, Currency currency);
  const ItemStep& stepAt(int row) const { return m_steps[row]; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void sort(int column, Qt::SortOrder order) override;

private:
  QString displayText(const ItemStep& step, int column) const;
  void sortSteps();

  QList<ItemStep> m_steps;
  QDate m_day;
  Currency m_currency = Currency::eur();
  int m_sortColumn = From;
  Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace encaisse
