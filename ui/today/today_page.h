#pragma once

#include <QSet>
#include <optional>

#include "ui/page.h"
#include "ui/today/essentials_pane.h"
#include "ui/today/today_reader.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace encaisse {

class EmptyState;
class TodayListView;
class UserPrompts;

/// The day's work in one list, best first, and below it the signals that ask for an action; with
/// the essentials of the chosen customer beside it.
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
  void showSummary(int hidden);
  void addRow(const TodayRow& row);
  void addSignals();
  void addSignalsHead();
  void showSignals();
  void addUnfoldRow(int more);
  void selectNear(int line);
  const TodayRow* rowAt(int line) const;
  void showEssentials();
  void open(const TodayRow& row);
  QString remindersFilter(const TodayRow& row) const;
  void putOff(const TodayRow& row);
  void setAside(const TodayRow& row);
  void takeBackLast();
  void takeBack();

  UserPrompts& m_prompts;
  TodayReader& m_reader;
  std::shared_ptr<const TodayFigures> m_figures;
  QList<QString> m_putOff;                 ///< keys of rows, the last one last
  QList<std::optional<TodayRow>> m_shown;  ///< parallel to the list; none of a remark
  bool m_unfolded = false;                 ///< every signal is shown

  QAction* m_undo;
  QStackedWidget* m_stack;
  EmptyState* m_nothing;
  QLabel* m_summary;
  QPushButton* m_takeBack;
  QPushButton* m_toSignals;
  QPushButton* m_calls;
  TodayListView* m_list;
  EssentialsPane* m_pane;
};

}  // namespace encaisse
