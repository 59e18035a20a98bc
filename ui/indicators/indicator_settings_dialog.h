#pragma once

#include <QDialog>

#include "core/indicators/indicator.h"

class QFormLayout;
class QSpinBox;

namespace encaisse {

class LedgerSession;
class UserPrompts;

/// Asks what the indicators look back on, and for the days of stock and of payables that the cash
/// conversion cycle needs. It saves nothing.
class IndicatorSettingsDialog : public QDialog {
  Q_OBJECT

public:
  IndicatorSettingsDialog(const IndicatorSettings& settings, QWidget* parent);

  IndicatorSettings settings() const;

private:
  QSpinBox* addDays(QFormLayout* form, const QString& name, const QString& label, int from, int to,
                    int value);

  QSpinBox* m_window;
  QSpinBox* m_recovery;
  QSpinBox* m_effect;
  QSpinBox* m_stock;    ///< -1: from the accounts
  QSpinBox* m_payable;  ///< -1: from the accounts
};

/// Opens the dialog and keeps what it says in the ledger.
void openIndicatorSettings(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

}  // namespace encaisse
