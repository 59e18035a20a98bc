#pragma once

#include "core/customers/customer.h"
#include "core/money/money.h"
#include "core/procedures/procedure_records.h"
#include "ui/follow_up/form_dialog.h"

class QCheckBox;
class QLineEdit;

namespace encaisse {

class TickList;

/// What is claimed beside one debt.
struct WaivableItem {
  qint64 itemId = 0;
  QString number;
  QDate dueOn;
  qint64 interest = 0;
  qint64 fee = 0;
};

/// Asks which interest and lump sums are given up, and why. It returns drafts; whom it tells saves.
class WaiverDialog : public FormDialog {
  Q_OBJECT

public:
  WaiverDialog(const Customer& customer, const QList<WaivableItem>& claims, QDate today,
               Currency currency, QWidget* parent = nullptr);

  /// One an item and claim, only where there is something to give up.
  QList<Waiver> drafts() const;

protected:
  QString problem() const override;

private:
  void showSum();

  qint64 m_customerId;
  Currency m_currency;
  QDate m_today;
  QList<WaivableItem> m_claims;
  TickList* m_items = nullptr;
  QCheckBox* m_interest = nullptr;
  QCheckBox* m_fee = nullptr;
  QLineEdit* m_reason = nullptr;
  QLabel* m_sum = nullptr;
};

}  // namespace encaisse
