#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "core/indicators/key_figures.h"

namespace encaisse {

/// The customers that owe the most overdue, with their share of it added up line by line. A short
/// list, already in order.
class LatePayersModel : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column { CustomerName, Overdue, OldestDaysLate, Cumulative, ColumnCount };
  static constexpr int SortRole = Qt::UserRole;          ///< raw value
  static constexpr int PermilleRole = Qt::UserRole + 1;  ///< of Cumulative: 0–1000

  using QAbstractTableModel::QAbstractTableModel;

  void setPayers(std::shared_ptr<const Snapshot> snapshot, QList<LatePayer> payers);
  qint64 customerId(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  QString displayText(const LatePayer& payer, int column) const;
  QVariant sortValue(const LatePayer& payer, int column) const;

  std::shared_ptr<const Snapshot> m_snapshot = std::make_shared<Snapshot>();
  QList<LatePayer> m_payers;
};

}  // namespace encaisse
