#pragma once

#include "ui/page.h"

class QTabWidget;

namespace encaisse {

class CallSheet;
class DisputesPane;
class FollowUpActions;
class PromisesPane;
class UserPrompts;

/// What was promised and what is contested, and the sheet for the next call.
class FollowUpPage : public Page {
  Q_OBJECT

public:
  FollowUpPage(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

  QString key() const override { return QStringLiteral("follow_up"); }
  QString title() const override { return tr("Follow-up"); }
  void setFilter(const QString& text) override;
  void showCalls();
  bool hasFilter() const override { return true; }

protected:
  void refresh() override;

private:
  QWidget* buildLists();
  void connectLists();

  UserPrompts& m_prompts;
  FollowUpActions* m_actions;
  QTabWidget* m_tabs;
  PromisesPane* m_promises;
  DisputesPane* m_disputes;
  CallSheet* m_calls;
};

}  // namespace encaisse
