#pragma once

#include <QAbstractTableModel>

#include "ui/cash_in/cash_in_work.h"

namespace encaisse {

/// A customer's open items with the part of each that is set against the line: a tick takes what
/// fits, a part can be typed. It holds values and places, no ledger.
class MatchItemsModel : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column { Number, Issued, Due, Delay, Open, Part, ColumnCount };
  static constexpr int SortRole = Qt::UserRole;  ///< raw value

  using QAbstractTableModel::QAbstractTableModel;

  /// @param customer  index in MatchBook::customers; −1: none
  /// @param without   item that is itself being set against the others; 0: none
  void setCustomer(std::shared_ptr<const CashInWork> work, qint32 customer, qint64 without,
                   QDate today);
  qint32 customer() const { return m_customer; }
  /// Replaces what is chosen; parts of unknown items are left out, too large ones cut.
  void setParts(const QList<MatchPart>& parts);
  /// What ticks are made from: the amount of the line.
  void setReceived(qint64 received) { m_received = received; }
  void toggle(int row);

  const QList<MatchPart>& parts() const { return m_parts; }
  qint64 chosen() const { return m_chosen; }
  /// What is left of the chosen debit items beyond their parts.
  qint64 unpaid() const;
  qint64 openTotal() const { return m_openTotal; }
  const MatchItem& item(int row) const {
    return m_work->facts().work.book.items[m_shown[size_t(row)]];
  }
  bool isChosen(int row) const { return partOf(item(row).id) != 0; }
  int rowOf(qint64 itemId) const;

  /// Gives every chosen debit item the whole of what is open: its last cents are written off.
  void chooseWhole();
  /// Takes what was chosen beyond the line from the parts chosen last.
  void cutToReceived();

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
  void partsChanged();
  /// A typed part was not taken, and why.
  void partRefused(const QString& why);

private:
  void sortShown();
  qint64 partOf(qint64 itemId) const;
  void setPart(const MatchItem& item, qint64 amount);
  void tellChange();
  bool readPart(int row, const QString& typed);
  QString displayText(int row, int column) const;
  QVariant sortValue(const MatchItem& item, int column) const;

  std::shared_ptr<const CashInWork> m_work = std::make_shared<CashInWork>();
  std::vector<size_t> m_shown;  ///< places in MatchBook::items
  QList<MatchPart> m_parts;     ///< in the order they were chosen
  QHash<qint64, qint64> m_partOf;
  qint32 m_customer = -1;
  QDate m_today;
  qint64 m_received = 0;
  qint64 m_chosen = 0;
  qint64 m_openTotal = 0;
  int m_sortColumn = Due;
  Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace encaisse
