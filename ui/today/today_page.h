#pragma once

#include <QSet>
#include <vector>

#include "ui/forecast/snapshot_work.h"
#include "ui/page.h"
#include "ui/today/essentials_pane.h"
#include "ui/today/today_list.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace encaisse {

class EmptyState;
class TodayListView;
class UserPrompts;

/// The day's work in one list, best first, with the essentials of the chosen customer beside it.
class TodayPage : public Page {
  Q_OBJECT

public:
  TodayPage(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

  QString key() const override { return QStringLiteral("today"); }
  QString title() const override { return tr("Today"); }

protected:
  void refresh() override;

private:
  enum Sheet { NoFacts, Nothing, Work };

  QWidget* buildContent();
  void fill();
  void showSummary();
  void addRow(int place);
  void showEssentials();
  void open(const TodayRow& row);
  QString remindersFilter(const TodayRow& row) const;
  void putOff(const TodayRow& row);
  void takeBackLast();
  void takeBack();

  SnapshotWork m_work;
  std::shared_ptr<const Snapshot> m_snapshot;
  TodayList m_today;
  std::vector<CustomerEssentials> m_essentials;
  QList<QString> m_putOff;  ///< keys of rows, the last one last
  QList<int> m_shown;       ///< indexes in m_today.rows, parallel to the list

  QStackedWidget* m_stack;
  EmptyState* m_nothing;
  QLabel* m_summary;
  QPushButton* m_takeBack;
  QPushButton* m_calls;
  TodayListView* m_list;
  EssentialsPane* m_pane;
};

}  // namespace encaisse
