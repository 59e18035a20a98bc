#pragma once

#include <QObject>

#include "ui/ledger_session.h"

class QWidget;

namespace encaisse {

class UserPrompts;

/// The ground of what a person does to a ledger: its heirs ask in a dialog and save through the
/// services; here the outcome is shown and the session told.
class LedgerActions : public QObject {
  Q_OBJECT

protected:
  LedgerActions(LedgerSession& session, UserPrompts& prompts, QWidget* window);

  /// Shows what went wrong, or says @p message and has everything shown anew.
  /// @return whether it was saved
  bool succeeded(const Result<void>& result, const QString& message);
  template <typename T>
  bool succeeded(const Result<T>& result, const QString& message) {
    return succeeded(result.ok() ? Result<void>{} : Result<void>{result.error()}, message);
  }
  /// Empty where there is no such customer.
  QString nameOf(qint64 customerId) const;
  LedgerSession& session() const { return m_session; }
  UserPrompts& prompts() const { return m_prompts; }
  /// Over which dialogs open.
  QWidget* window() const { return m_window; }

private:
  LedgerSession& m_session;
  UserPrompts& m_prompts;
  QWidget* m_window;
};

}  // namespace encaisse
