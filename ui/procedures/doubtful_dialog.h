#pragma once

#include <optional>

#include "core/procedures/debt_lines.h"
#include "core/procedures/procedure_records.h"
#include "ui/follow_up/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace encaisse {

/// Asks which item is held for doubtful, what is set aside for it and why. It returns a draft; whom
/// it tells saves.
class DoubtfulDialog : public FormDialog {
  Q_OBJECT

public:
  /// @param lines  what is open and not doubtful yet
  DoubtfulDialog(const Customer& customer, const QList<DebtLine>& lines, QDate today,
                 Currency currency, QWidget* parent = nullptr);

  /// None while it cannot be recorded.
  std::optional<Doubtful> draft() const;

protected:
  QString problem() const override;

private:
  std::optional<int> vatRate() const;
  /// What is open of the chosen item without VAT.
  qint64 net() const;
  void showNet();

  qint64 m_customerId;
  QList<DebtLine> m_lines;
  QDate m_today;
  Currency m_currency;
  QComboBox* m_item;
  QComboBox* m_vat;
  QLineEdit* m_provision;
  QLabel* m_net;
  QLineEdit* m_reason;
};

}  // namespace encaisse
