#pragma once

#include <QAbstractTableModel>
#include <QPalette>

#include "ui/follow_up/follow_up_lines.h"

namespace encaisse {

/// Shows disputes, open and resolved. It holds values, not a database.
class DisputesModel : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column {
    Customer,
    Number,
    Reason,
    Amount,
    Open,
    Owner,
    Opened,
    FollowUp,
    State,
    Remark,
    ColumnCount
  };
  static constexpr int SortRole = Qt::UserRole;  ///< raw value

  using QAbstractTableModel::QAbstractTableModel;

  void setLines(QList<DisputeLine> lines, QDate asOf, Currency currency);
  void setPalette(const QPalette& palette);
  const DisputeLine& lineAt(int row) const { return m_lines[row]; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  QString displayText(const DisputeLine& line, int column) const;
  QVariant sortValue(const DisputeLine& line, int column) const;
  QVariant color(const DisputeLine& line, int column) const;
  QString stateText(const DisputeLine& line) const;
  bool isLate(const DisputeLine& line) const;

  QList<DisputeLine> m_lines;
  QDate m_asOf;
  Currency m_currency = Currency::eur();
  QPalette m_palette;
};

}  // namespace encaisse
