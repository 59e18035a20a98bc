#pragma once

#include <QAbstractTableModel>

#include "ui/aging/aging_model.h"

namespace encaisse {

/// The two rows under an aging grid: the sum of the rows shown, and how it is shared out. Follows
/// the AgingModel it is made for.
class TotalsModel : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Row { Total, Share, RowCount };

  explicit TotalsModel(const AgingModel& aging, QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
  QString displayText(int row, int column) const;
  QString label(int row) const;
  QString spokenText(int row, int column) const;

  const AgingModel& m_aging;
};

}  // namespace encaisse
