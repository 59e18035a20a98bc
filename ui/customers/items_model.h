#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QPalette>
#include <vector>

#include "core/exchange/table_export.h"
#include "core/items/item.h"
#include "core/money/money.h"

namespace encaisse {

/// Shows items as of one day, with the days late of what is open. It holds values, not a database.
class ItemsModel : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column {
    Customer,
    Number,
    Kind,
    Issued,
    Due,
    Late,
    Amount,
    Open,
    Label,
    Letter,
    Origin,
    File,
    Line,
    ColumnCount
  };
  enum Role { SortRole = Qt::UserRole };  ///< raw value

  explicit ItemsModel(QObject* parent = nullptr);

  /// @param items  open amounts as of @p asOf
  void setItems(QList<Item> items, QDate asOf, Currency currency);
  /// Names of the imported files by batch.
  void setFileNames(QHash<qint64, QString> names);
  void setOpenOnly(bool openOnly);
  void setPalette(const QPalette& palette);

  bool openOnly() const { return m_openOnly; }
  const Item& itemAt(int row) const { return m_items[m_shown[size_t(row)]]; }
  int rowOf(qint64 itemId) const;  ///< -1: not shown
  qint64 openTotal() const;        ///< Σ open of the rows shown
  int openCount() const;           ///< of all items, shown or not
  int itemCount() const { return int(m_items.size()); }

  Cell cellAt(int row, int column) const;
  QString exportTitle(int column) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void sort(int column, Qt::SortOrder order) override;

private:
  static bool isAmount(int column) { return column == Amount || column == Open; }
  bool isLate(const Item& item) const;
  bool isAwaited(const Item& item) const { return item.isDebit() && item.openMinor != 0; }
  QString columnTitle(int column) const;
  QString displayText(const Item& item, int column) const;
  QVariant copyText(const Item& item, int column) const;
  QVariant background(const Item& item, int column) const;
  QString toolTip(const Item& item, int column) const;
  QVariant sortValue(const Item& item, int column) const;
  QString fileName(const Item& item) const { return m_fileNames.value(item.batchId); }
  void selectShown();
  void sortShown();

  QList<Item> m_items;
  QHash<qint64, QString> m_fileNames;
  std::vector<int> m_shown;
  QDate m_asOf;
  Currency m_currency = Currency::eur();
  QPalette m_palette;
  bool m_openOnly = false;
  int m_sortColumn = Due;
  Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace encaisse
