#pragma once

#include "core/procedures/debt_lines.h"
#include "core/procedures/procedure_records.h"
#include "ui/follow_up/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace encaisse {

class DebtTicks;

/// Asks which items somebody else is to collect, and who. It returns a draft; whom it tells saves.
class HandOverDialog : public FormDialog {
  Q_OBJECT

public:
  /// @param lines  what has fallen due and is with nobody
  HandOverDialog(const Customer& customer, const QList<DebtLine>& lines, QDate today,
                 Currency currency, QWidget* parent = nullptr);

  HandOver draft() const;
  QList<DebtLine> lines() const;
  /// Whether the file of the debt is wanted too.
  bool wantsFile() const;

protected:
  QString problem() const override;

private:
  qint64 m_customerId;
  QComboBox* m_kind;
  QLineEdit* m_agent;
  DebtTicks* m_items;
  QDateEdit* m_day;
  QLineEdit* m_note;
  QCheckBox* m_file;
};

}  // namespace encaisse
