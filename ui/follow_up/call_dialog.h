#pragma once

#include "core/calls/call.h"
#include "ui/follow_up/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace encaisse {

/// Asks what came of a phone call. It returns a draft; whom it tells saves.
class CallDialog : public FormDialog {
  Q_OBJECT

public:
  CallDialog(const QString& customerName, const QStringList& contacts, QDate today,
             QWidget* parent = nullptr);

  /// Without customer.
  Call draft() const;

protected:
  QString problem() const override;

private:
  void proposeNextDay();
  CallResult result() const;

  QDate m_today;
  QComboBox* m_result = nullptr;
  QComboBox* m_contact = nullptr;
  QLineEdit* m_note = nullptr;
  QCheckBox* m_again = nullptr;
  QDateEdit* m_next = nullptr;
};

}  // namespace encaisse
