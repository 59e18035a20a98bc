#pragma once

#include <QObject>

#include "core/procedures/formal_notice.h"
#include "ui/ledger_session.h"

class QWidget;

namespace encaisse {

class UserPrompts;

/// Writes the documents of a customer's procedures: asks, makes them in the background, asks where
/// to, and records what leaves. As of the session's day.
class ProcedureDocuments : public QObject {
  Q_OBJECT

public:
  ProcedureDocuments(LedgerSession& session, UserPrompts& prompts, QWidget* window);

  void writeNotice(qint64 customerId);
  /// When the customer received the last formal notice.
  void recordReceipt(qint64 customerId);
  void writeCourtFile(qint64 customerId);
  /// The claim in the proceedings that are open.
  void declareClaim(qint64 customerId);

private:
  struct NoticePrint {
    FormalNotice notice;
    QByteArray pdf;
  };

  void printNotice(qint64 customerId, const NoticeChoices& choices, bool leaves, bool wantsForm);
  void takeNotice(const NoticePrint& print, bool leaves, bool wantsForm);
  void takeDeclaration(const Insolvency& insolvency, QDate day, const QByteArray& pdf);
  /// Asks where to and writes. @return the path; empty: not written
  QString write(const QString& title, const QString& name, const QString& filter,
                const QByteArray& bytes);

  LedgerSession& m_session;
  UserPrompts& m_prompts;
  QWidget* m_window;
};

}  // namespace encaisse
