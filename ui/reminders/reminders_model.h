#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "ui/reminders/reminder_rows.h"

namespace encaisse {

/// The day's reminders with a tick for each that is approved.
class RemindersModel : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column { CustomerName, Step, DaysLate, ToPay, State, Total, By, ColumnCount };
  static constexpr int SortRole = Qt::UserRole;  ///< raw value

  using QAbstractTableModel::QAbstractTableModel;

  void setRows(std::shared_ptr<const Snapshot> snapshot, QList<ReminderRow> rows);
  /// Shows only what contains every word of @p text in customer, step and state; the whole name of
  /// a step, or of a reason to hold, means just that.
  void setFilter(const QString& text);
  const ReminderRow& row(int line) const { return m_rows[m_lines[line]]; }

  bool isApproved(int line) const;
  /// Lines that cannot be approved, or are as asked, are passed over.
  void setApproved(const QList<int>& lines, bool approved);
  /// Ticks every reminder that is shown and may leave.
  void approveAll();
  /// How many of those that somebody may approve are not.
  int toApprove() const;
  /// Customer indexes of the ticked ones, shown or not.
  QList<qint32> approved() const;
  qint64 approvedAmount() const;
  /// How many there are of a state, shown or not.
  int count(ReminderState state) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
  void approvalsChanged();
  /// The user decided; whoever listens stores it.
  /// @param plans  indexes in the plan
  void decided(const QList<int>& plans, bool approved);

private:
  void arrange();
  bool isShown(const ReminderRow& row) const;
  bool namesStepOrReason(const QString& phrase) const;
  QString stateText(const ReminderRow& row) const;
  QString displayText(const ReminderRow& row, int column) const;
  qint64 sortValue(const ReminderRow& row, int column) const;
  QVariant toolTip(const ReminderRow& row, int column) const;
  QVariant decoration(const ReminderRow& row) const;
  const QString& nameOf(const ReminderRow& row) const;

  std::shared_ptr<const Snapshot> m_snapshot = std::make_shared<Snapshot>();
  QList<ReminderRow> m_rows;
  QList<int> m_lines;  ///< indexes in m_rows, as shown
  QString m_phrase;    ///< of the filter
  QStringList m_words;
  bool m_phraseNamesStep = false;
  int m_sortColumn = -1;
  Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace encaisse
