#pragma once

#include <QAbstractTableModel>

#include "core/money/money.h"
#include "ui/forecast/forecast_rows.h"

namespace encaisse {

/// The weeks of a forecast with both columns and their total.
class ForecastWeeksModel : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column { Week, Expected, Band, DueDate, ColumnCount };
  static constexpr int SortRole = Qt::UserRole;  ///< raw value

  using QAbstractTableModel::QAbstractTableModel;

  void setRows(QList<ForecastRow> rows, Currency currency);
  const ForecastRow& row(int index) const { return m_rows[index]; }
  /// The line of a week, or -1.
  int lineOfWeek(int week) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  QVariant text(const ForecastRow& row, int column) const;

  QList<ForecastRow> m_rows;
  Currency m_currency = Currency::eur();
};

}  // namespace encaisse
