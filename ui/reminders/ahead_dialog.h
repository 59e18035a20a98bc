#pragma once

#include <QDialog>

#include "core/reminders/dry_run.h"
#include "ui/common/snapshot_work.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace encaisse {

class DayBars;
class TextTableModel;

/// What would leave in the next 60 days, by day and one by one; and, before it is chosen, what
/// another scenario for everybody would change. It saves nothing: the page asks it what was chosen.
class AheadDialog : public QDialog {
  Q_OBJECT

public:
  AheadDialog(std::shared_ptr<const Snapshot> snapshot, QDate day, QWidget* parent);

  /// The default scenario as chosen in the dialog.
  QString scenario() const;

private:
  struct Figures {
    QList<DryRunMessage> messages;
    DryRunDifference difference;
  };

  void compute();
  void showFigures(const Figures& figures);
  void showRows(const QList<QList<QString>>& rows);
  bool isOther() const;

  std::shared_ptr<const Snapshot> m_snapshot;
  QDate m_day;
  SnapshotWork m_work;
  QString m_current;
  QComboBox* m_scenario;
  QCheckBox* m_kept;
  DayBars* m_bars;
  QLabel* m_summary;
  QLabel* m_difference;
  TextTableModel* m_model;
  QPushButton* m_choose;
};

}  // namespace encaisse
