#pragma once

#include <QDialog>

#include "core/indicators/objectives.h"
#include "core/money/money.h"

class QDoubleSpinBox;
class QSpinBox;

namespace encaisse {

class LedgerSession;
class UserPrompts;

/// Asks for the DSO and the monthly receipts that the user wants to reach; nothing for none. It
/// saves nothing.
class ObjectivesDialog : public QDialog {
  Q_OBJECT

public:
  ObjectivesDialog(const Objectives& objectives, Currency currency, QWidget* parent);

  Objectives objectives() const;

private:
  Currency m_currency;
  QSpinBox* m_days;
  QDoubleSpinBox* m_cash;
};

/// Opens the dialog and keeps what it says in the ledger.
void openObjectives(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

}  // namespace encaisse
