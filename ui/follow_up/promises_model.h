#pragma once

#include <QAbstractTableModel>
#include <QPalette>

#include "ui/follow_up/follow_up_lines.h"

namespace encaisse {

/// Shows promises with what became of them. It holds values, not a database.
class PromisesModel : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column { Customer, Made, Items, Promised, Paid, Due, State, Remark, ColumnCount };
  static constexpr int SortRole = Qt::UserRole;  ///< raw value

  using QAbstractTableModel::QAbstractTableModel;

  void setLines(QList<PromiseLine> lines, Currency currency);
  void setPalette(const QPalette& palette);
  const PromiseLine& lineAt(int row) const { return m_lines[row]; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  QString displayText(const PromiseLine& line, int column) const;
  QVariant sortValue(const PromiseLine& line, int column) const;
  QString partsText(const PromiseLine& line) const;

  QList<PromiseLine> m_lines;
  Currency m_currency = Currency::eur();
  QPalette m_palette;
};

}  // namespace encaisse
