#pragma once

#include <QObject>

#include "core/reminders/gate.h"

class QWidget;

namespace encaisse {

class CustomerActions;
class FollowUpActions;
class LedgerSession;
class UserPrompts;

/// Does what releases a held reminder, or leads to where it is done.
class RemedyActions : public QObject {
  Q_OBJECT

public:
  RemedyActions(LedgerSession& session, UserPrompts& prompts, QWidget* window);

  void follow(HoldReason reason, qint64 customerId);

Q_SIGNALS:
  void openPage(const QString& key, const QString& filter);
  void openCustomer(qint64 customerId);

private:
  QString nameOf(qint64 customerId) const;

  LedgerSession& m_session;
  UserPrompts& m_prompts;
  QWidget* m_window;
  CustomerActions* m_customers;
  FollowUpActions* m_followUp;
};

}  // namespace encaisse
