#pragma once

#include <QAbstractTableModel>

#include "core/base/text_match.h"
#include "ui/cash_in/cash_in_work.h"

namespace encaisse {

/// The lines to treat, newest first until another order is asked for; those set aside instead on
/// demand. It holds values and places, no ledger.
class BankLinesModel : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column { Day, Payer, Label, Amount, State, ColumnCount };
  static constexpr int SortRole = Qt::UserRole;  ///< raw value

  using QAbstractTableModel::QAbstractTableModel;

  /// Whether any line says who paid: many banks write it into the label only.
  bool namesPayers() const;
  void setWork(std::shared_ptr<const CashInWork> work);
  /// The same facts, other proposals or less to treat: call after each change of the work.
  void updateWork();
  void setFilter(const QString& text);
  void setShowSetAside(bool setAside);
  bool showsSetAside() const { return m_showSetAside; }
  bool isFiltered() const { return !m_words.isEmpty(); }

  const CashInLine& line(int row) const { return m_work->facts().lines[size_t(m_shown[row])]; }
  LineState state(int row) const { return m_states[size_t(m_shown[row])]; }
  int rowOf(qint64 key) const;

  // Of all lines, shown or not.
  int toTreat() const { return m_toTreat; }
  qint64 toTreatMinor() const { return m_toTreatMinor; }  ///< without what was taken back
  /// Receipts that the accounts have settled already.
  qsizetype settledInAccounts() const { return m_work->facts().work.inAccounts.size(); }
  int setAsideCount() const { return m_setAside; }
  QList<const CashInLine*> ready() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void sort(int column, Qt::SortOrder order) override;

private:
  QString payerText(int row) const;
  void readStates();
  void arrange();
  void sortShown();
  bool isShown(int place) const;
  QString displayText(int row, int column) const;
  QVariant sortValue(int place, int column) const;
  QVariant toolTip(int row, int column) const;

  std::shared_ptr<const CashInWork> m_work = std::make_shared<CashInWork>();
  std::vector<LineState> m_states;  ///< parallel to CashInFacts::lines
  QList<int> m_shown;               ///< places in CashInFacts::lines
  SearchWords m_words;
  bool m_showSetAside = false;
  int m_toTreat = 0;
  int m_setAside = 0;
  qint64 m_toTreatMinor = 0;
  int m_sortColumn = Day;
  Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

}  // namespace encaisse
