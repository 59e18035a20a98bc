#pragma once

#include <QWidget>

#include "ui/follow_up/follow_up_lines.h"

class QLabel;

namespace encaisse {

class DisputesPane;
class HoldList;
class LedgerSession;
class PromisesPane;

/// What one customer promised and contests, how well it keeps its word, and what holds its
/// reminders back.
class FollowUpTab : public QWidget {
  Q_OBJECT

public:
  explicit FollowUpTab(LedgerSession& session, QWidget* parent = nullptr);

  /// @param customer  index in @p snapshot
  void setCustomer(const Snapshot& snapshot, int customer, QDate asOf);
  PromisesPane* promises() const { return m_promises; }
  DisputesPane* disputes() const { return m_disputes; }
  HoldList* holds() const { return m_holds; }
  /// Running and broken promises, and open disputes.
  int openCount() const { return m_openCount; }

private:
  void showSummary(const Snapshot& snapshot, int customer, QDate asOf);
  void showHolds(const Snapshot& snapshot, qint64 customerId, QDate asOf);

  LedgerSession& m_session;
  QLabel* m_summary;
  HoldList* m_holds;
  PromisesPane* m_promises;
  DisputesPane* m_disputes;
  int m_openCount = 0;
};

}  // namespace encaisse
