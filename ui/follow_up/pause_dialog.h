#pragma once

#include "core/calls/pause.h"
#include "core/money/money.h"
#include "ui/follow_up/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace encaisse {

/// Asks how long reminders are to wait and why. It returns a draft; whom it tells saves.
class PauseDialog : public FormDialog {
  Q_OBJECT

public:
  /// @param what  who or which item is not to be reminded, for the title
  PauseDialog(const QString& what, QDate today, QWidget* parent = nullptr);

  /// Without customer and item.
  Pause draft() const;

protected:
  QString problem() const override;

private:
  QDate m_today;
  QCheckBox* m_ends = nullptr;
  QDateEdit* m_until = nullptr;
  QLineEdit* m_reason = nullptr;
};

/// Asks about money that the bank has: how much, by which means, when it is final.
class PresentedDialog : public FormDialog {
  Q_OBJECT

public:
  PresentedDialog(const QString& customerName, qint64 proposed, QDate today, Currency currency,
                  QWidget* parent = nullptr);

  /// Without customer.
  PresentedPayment draft() const;

protected:
  QString problem() const override;

private:
  QDate m_today;
  Currency m_currency;
  QLineEdit* m_amount = nullptr;
  QComboBox* m_means = nullptr;
  QDateEdit* m_expected = nullptr;
  QLineEdit* m_note = nullptr;
};

}  // namespace encaisse
