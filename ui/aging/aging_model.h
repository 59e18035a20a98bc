#pragma once

#include <QAbstractTableModel>
#include <QPalette>
#include <memory>
#include <vector>

#include "core/exchange/table_export.h"
#include "core/receivables/aging.h"
#include "ui/customers/customer_names.h"

namespace encaisse {

/// Shows an aged balance, sorted and filtered on row numbers of its own, because a proxy model is
/// too slow for long lists. It holds values, not a database.
class AgingModel : public QAbstractTableModel {
  Q_OBJECT

public:
  /// The buckets follow FirstBucket; the credits come last.
  enum Column { Name, Code, Balance, NotDue, FirstBucket };
  enum Role { SortRole = Qt::UserRole };  ///< raw value: text or minor units

  explicit AgingModel(QObject* parent = nullptr);

  /// @param index  parallel to report.rows
  void setReport(AgingReport report, NameIndex index, Currency currency);
  /// Shows only rows whose name or code holds every word of @p text.
  void setFilter(const QString& text);
  void setPalette(const QPalette& palette);

  const AgingReport& report() const { return m_report; }
  Currency currency() const { return m_currency; }
  /// @param row  as shown
  const AgingRow& rowAt(int row) const { return m_report.rows[m_shown[size_t(row)]]; }
  /// Where a row is shown; -1 when it is not.
  int findRow(const QString& key) const;
  /// The sum of the rows shown; the report's total when there is no filter.
  const AgingRow& shownTotal() const { return m_shownTotal; }
  bool isFiltered() const { return !m_words.isEmpty(); }
  QString filterText() const { return m_filterText; }
  int sortColumn() const { return m_sortColumn; }
  Qt::SortOrder sortOrder() const { return m_sortOrder; }

  int bucketCount() const { return m_report.buckets.count(); }
  int creditsColumn() const { return FirstBucket + bucketCount(); }
  static bool isAmount(int column) { return column >= Balance; }
  /// Any row (of this model, or its total) in one of the amount columns.
  qint64 amountOf(const AgingRow& row, int column) const;
  /// "31–60 days", without the currency.
  QString columnTitle(int column) const;
  /// The heat colour of a cell by its share of what the row owes; invalid where there is none.
  QVariant heatOf(const AgingRow& row, int column) const;

  Cell cellAt(int row, int column) const;
  QString exportTitle(int column) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void sort(int column, Qt::SortOrder order) override;

private:
  void sortOrderVector();
  void applyFilter(const std::vector<qint32>& candidates);
  void sumShown();
  QString displayText(const AgingRow& row, int column) const;
  QString spokenText(const AgingRow& row, int column) const;
  QString toolTip(const AgingRow& row, int column) const;
  QVariant sortValue(const AgingRow& row, int column) const;

  AgingReport m_report;
  NameIndex m_index;
  Currency m_currency = Currency::eur();
  QPalette m_palette;
  SearchWords m_words;
  QString m_filterText;
  AgingRow m_shownTotal;
  std::vector<qint32> m_order;  ///< all rows of the report, sorted
  std::vector<qint32> m_shown;  ///< those of m_order that the filter lets through
  int m_sortColumn = Name;
  Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace encaisse
