#pragma once

#include "core/money/money.h"
#include "core/reminders/gate.h"
#include "ui/follow_up/form_dialog.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace encaisse {

/// Asks when nobody is to be reminded: old data, a contact just before, too little claimed.
class GateDialog : public FormDialog {
  Q_OBJECT

public:
  GateDialog(const GateSettings& settings, Currency currency, QWidget* parent);

  GateSettings settings() const;

protected:
  QString problem() const override;

private:
  QSpinBox* addDays(const QString& name, const QString& label, const QString& help, int days);

  Currency m_currency;
  QSpinBox* m_importDays;
  QSpinBox* m_contactDays;
  QSpinBox* m_graceDays;
  QLineEdit* m_minimum;
  QCheckBox* m_address;
  QCheckBox* m_alsace;
};

}  // namespace encaisse
