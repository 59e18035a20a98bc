#pragma once

#include <functional>

#include "core/procedures/debt_lines.h"
#include "core/procedures/procedure_records.h"
#include "ui/follow_up/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace encaisse {

/// Asks what started the limitation of items anew, and shows until when they can be enforced then.
/// It returns a draft; whom it tells saves.
class InterruptionDialog : public FormDialog {
  Q_OBJECT

public:
  /// The last day to act on the item of the draft, or on the first one of all; invalid: unknown.
  using LastDay = std::function<QDate(const LimitationRecord&)>;

  /// @param lines  late items
  InterruptionDialog(const Customer& customer, const QList<DebtLine>& lines, QDate today,
                     LastDay lastDay, QWidget* parent = nullptr);

  LimitationRecord draft() const;

protected:
  QString problem() const override;

private:
  void showLastDay();

  qint64 m_customerId;
  QDate m_today;
  LastDay m_lastDay;
  QComboBox* m_item;
  QComboBox* m_kind;
  QDateEdit* m_day;
  QLineEdit* m_note;
  QLabel* m_effect;
};

}  // namespace encaisse
