#pragma once

#include <QAbstractTableModel>
#include <QList>

namespace encaisse {

/// Rows of ready-made text for short lists (a preview, a list of problems). It holds values, sorts
/// nothing and knows no domain.
class TextTableModel : public QAbstractTableModel {
  Q_OBJECT

public:
  using QAbstractTableModel::QAbstractTableModel;

  /// @param figures  columns whose text is a figure: aligned to the right
  void setTable(const QList<QString>& headers, const QList<QList<QString>>& rows,
                const QList<int>& figures = {});

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  QVariant alignment(int column) const;

  QList<QString> m_headers;
  QList<QList<QString>> m_rows;
  QList<int> m_figures;
};

}  // namespace encaisse
