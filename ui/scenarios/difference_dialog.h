#pragma once

#include <QDialog>

#include "core/reminders/dry_run.h"
#include "ui/common/snapshot_work.h"

class QLabel;
class QPushButton;

namespace encaisse {

class DayBars;
class TableView;
class TextTableModel;

/// What a change of the scenarios changes in the next 60 days, before it is saved: what leaves a
/// day before and after it, and which messages.
class DifferenceDialog : public QDialog {
  Q_OBJECT

public:
  DifferenceDialog(std::shared_ptr<const Snapshot> snapshot, QDate day, const ReminderRules& before,
                   const ReminderRules& after, QWidget* parent);

private:
  struct Figures {
    QList<DryRunMessage> before;
    QList<DryRunMessage> after;
    DryRunDifference difference;
  };

  void compute(const ReminderRules& before, const ReminderRules& after);
  void showFigures(const Figures& figures);
  QString sumText(const QList<DryRunMessage>& messages) const;
  QList<QList<QString>> rowsOf(const DryRunDifference& difference) const;

  std::shared_ptr<const Snapshot> m_snapshot;
  QDate m_day;
  SnapshotWork m_work;
  QLabel* m_sumBefore;
  QLabel* m_sumAfter;
  DayBars* m_barsBefore;
  DayBars* m_barsAfter;
  QLabel* m_summary;
  TextTableModel* m_model;
  QPushButton* m_save = nullptr;
};

}  // namespace encaisse
