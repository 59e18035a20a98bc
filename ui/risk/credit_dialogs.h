#pragma once

#include "core/money/money.h"
#include "core/risk/credit_decision.h"
#include "ui/follow_up/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace encaisse {

/// Asks for a limit beside the customer's own. It returns a draft; whom it tells saves.
class LimitDialog : public FormDialog {
  Q_OBJECT

public:
  LimitDialog(const QString& customerName, QDate today, Currency currency,
              QWidget* parent = nullptr);

  /// Without customer.
  CreditCover draft() const;

protected:
  QString problem() const override;

private:
  Currency m_currency;
  QComboBox* m_kind = nullptr;
  QLineEdit* m_amount = nullptr;
  QLineEdit* m_agency = nullptr;
  QDateEdit* m_from = nullptr;
  QCheckBox* m_ends = nullptr;
  QDateEdit* m_until = nullptr;
  QLineEdit* m_note = nullptr;
};

/// Asks why a customer is delivered in spite of a block, and how long.
class BypassDialog : public FormDialog {
  Q_OBJECT

public:
  BypassDialog(const QString& customerName, QDate today, QWidget* parent = nullptr);

  /// Without customer.
  BlockBypass draft() const;

protected:
  QString problem() const override;

private:
  QDate m_today;
  QLineEdit* m_reason = nullptr;
  QCheckBox* m_ends = nullptr;
  QDateEdit* m_until = nullptr;
};

}  // namespace encaisse
