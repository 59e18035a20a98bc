#pragma once

#include "ui/cash_in/cash_in_loading.h"
#include "ui/cash_in/cash_in_work.h"
#include "ui/page.h"

class QStackedWidget;
class QTabWidget;

namespace encaisse {

class EmptyState;
class LinesPane;
class MatchPane;
class MatchingsPane;
class Notice;
class UserPrompts;

/// The bank's money and the items it pays: what is to be treated, what is proposed and why, and
/// what was matched. Everything is read and written in another thread.
class CashInPage : public Page {
  Q_OBJECT

public:
  CashInPage(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

  QString key() const override { return QStringLiteral("cash_in"); }
  QString title() const override { return tr("Receipts"); }
  void setFilter(const QString& text) override;
  bool hasFilter() const override { return true; }
  QList<QAction*> headerActions() const override { return {m_import, m_export}; }

protected:
  void refresh() override;

private:
  using Change = std::function<Result<void>(MatchService&)>;

  QWidget* buildToTreat();
  void buildActions();
  void buildShortcuts();
  void connectPanes();

  void read();
  void take(CashInReading reading);
  void lookForProposals();
  void takeProposals(Result<QList<MatchProposal>> proposals);
  void showState();
  void showCurrent();
  void fail(const Error& error);

  void apply();
  void applyReturn();
  void keepAsCredit();
  void applyDecision(const MatchDecision& decision);
  void applyAllReady();
  void toggleSetAside();
  void undo(qint64 matchingId);
  /// @param done  what to say, and what to take out of the lists before they are read anew
  void change(const Change& work, const std::function<void()>& done);
  void setBusy(bool busy);
  void exportLettering();

  UserPrompts& m_prompts;
  std::shared_ptr<CashInWork> m_work = std::make_shared<CashInWork>();
  std::shared_ptr<const CashInFacts> m_facts;
  std::shared_ptr<const Snapshot> m_readFor;
  StopToken m_stop;
  quint64 m_reading = 0;  ///< only the last one delivers
  bool m_busy = false;

  QAction* m_import;
  QAction* m_export;
  Notice* m_notice;
  Notice* m_hint;
  QStackedWidget* m_stack;
  QStackedWidget* m_toTreat;
  EmptyState* m_allDone;
  QTabWidget* m_tabs;
  LinesPane* m_lines;
  MatchPane* m_match;
  MatchingsPane* m_matchings;
};

}  // namespace encaisse
