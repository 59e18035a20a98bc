#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <functional>
#include <memory>
#include <vector>

#include "core/forecast/cash_outlook.h"
#include "core/items/item.h"
#include "core/receivables/snapshot.h"

namespace encaisse {

/// Open items with their chance and their part in a period. It holds values; the numbers of the
/// lines that are looked at come through a function that the page gives.
class ExpectedItemsModel : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column { CustomerName, Number, DueOn, Open, Chance, Part, ColumnCount };
  static constexpr int SortRole = Qt::UserRole;  ///< raw value
  using TextSource = std::function<QList<Item>(const QList<qint64>& ids)>;

  using QAbstractTableModel::QAbstractTableModel;

  void setTextSource(TextSource source) { m_textSource = std::move(source); }
  void setItems(std::shared_ptr<const Snapshot> snapshot, std::vector<OutlookItem> items);
  qint64 customerId(int row) const;
  qint64 total() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void sort(int column, Qt::SortOrder order) override;

private:
  QString displayText(const OutlookItem& item, int row, int column) const;
  qint64 sortValue(const OutlookItem& item, int column) const;
  QString number(int row) const;

  TextSource m_textSource;
  std::shared_ptr<const Snapshot> m_snapshot = std::make_shared<Snapshot>();
  std::vector<OutlookItem> m_items;
  mutable QHash<qint64, QString> m_numbers;  ///< by item id, of the lines looked at
  int m_sortColumn = -1;
  Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace encaisse
