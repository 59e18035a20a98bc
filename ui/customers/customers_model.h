#pragma once

#include <QAbstractTableModel>
#include <QPalette>
#include <memory>
#include <vector>

#include "core/exchange/table_export.h"
#include "ui/customers/customer_names.h"
#include "ui/customers/customers_overview.h"

namespace encaisse {

/// Shows the customers with what they owe at one day, sorted and filtered on row numbers of its
/// own. It holds values, not a database.
class CustomersModel : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column {
    Name,
    Code,
    City,
    Balance,
    Overdue,
    Oldest,
    UsualDelay,
    Credits,
    Reminders,
    ColumnCount
  };
  enum class Show { All, Open, Overdue, Stopped };
  enum Role { SortRole = Qt::UserRole };  ///< raw value

  explicit CustomersModel(QObject* parent = nullptr);

  /// @param index  parallel to the customers
  void setOverview(std::shared_ptr<const CustomersOverview> overview, NameIndex index);
  void setFilter(const QString& text);
  void setShow(Show show);
  void setPalette(const QPalette& palette);

  qint64 customerIdAt(int row) const { return customer(row).id; }
  int rowOf(qint64 customerId) const;  ///< -1: not shown
  bool isFiltered() const { return !m_words.isEmpty(); }
  QString filterText() const { return m_filterText; }
  qint64 shownSum(Column column) const;  ///< Balance, Overdue or Credits

  Cell cellAt(int row, int column) const;
  QString exportTitle(int column) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void sort(int column, Qt::SortOrder order) override;

private:
  struct SortKey {
    qint64 number = 0;
    QString text;
    int rank = 0;
    int place = 0;
  };

  static bool isAmount(int column);
  static bool isFigure(int column) { return column >= Balance && column <= Credits; }
  const Customer& customer(int row) const;
  int placeAt(int row) const { return m_shown[size_t(row)]; }
  Currency currency() const;
  qint64 figureOf(int place, int column) const;
  bool isShown(int place) const;
  void selectShown();
  void sortAll();
  SortKey sortKey(int place) const;
  QString columnTitle(int column) const;
  QString displayText(int place, int column) const;
  QString toolTip(int place, int column) const;
  QVariant background(int place, int column) const;
  QVariant sortValue(int place, int column) const;

  std::shared_ptr<const CustomersOverview> m_overview;
  NameIndex m_index;
  QPalette m_palette;
  SearchWords m_words;
  QString m_filterText;
  Show m_show = Show::All;
  std::vector<int> m_order;  ///< places in Snapshot::customers, sorted
  std::vector<int> m_shown;
  int m_sortColumn = Name;
  Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace encaisse
