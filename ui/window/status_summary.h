#pragma once

#include <QWidget>

#include "core/base/result.h"

class QLabel;

namespace encaisse {

class LedgerSession;

/// The status line of the window: how many customers, what is outstanding, whether that equals the
/// accounts, when something was last imported. Counts what waits under Today and Reminders on the
/// way. Long lists are counted off the interface thread.
class StatusSummary : public QWidget {
  Q_OBJECT

public:
  /// Follows the session; refresh() shows what it holds already.
  StatusSummary(LedgerSession& session, QWidget* parent = nullptr);
  void refresh();

Q_SIGNALS:
  /// Things to do, and reminders that may leave, as of the window's day.
  void waitingCounted(int today, int reminders);
  void proofClicked();

private:
  struct Figures {
    qint64 customers = 0;
    qint64 outstanding = 0;
    qint64 difference = 0;
  };
  void showFigures(const Figures& figures);
  void tellWaiting();

  LedgerSession& m_session;
  QLabel* m_text;
  QLabel* m_proof;
  QLabel* m_import;
  quint64 m_asked = 0;
};

}  // namespace encaisse
