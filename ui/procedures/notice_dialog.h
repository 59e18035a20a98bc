#pragma once

#include "core/procedures/formal_notice.h"
#include "ui/follow_up/form_dialog.h"

class QCheckBox;

namespace encaisse {

class DebtTicks;

/// Asks what a formal notice claims and whether it leaves now.
class NoticeDialog : public FormDialog {
  Q_OBJECT

public:
  /// @param lines  what has fallen due
  NoticeDialog(const Customer& customer, const QList<DebtLine>& lines, QDate day, Currency currency,
               bool readOnly, QWidget* parent = nullptr);

  NoticeChoices choices() const;
  /// It leaves: to be recorded and kept.
  bool leaves() const;
  /// The data of the registered letter's form is wanted too.
  bool wantsForm() const;

protected:
  QString problem() const override;

private:
  DebtTicks* m_items;
  QCheckBox* m_disputed;
  QCheckBox* m_leaves;
  QCheckBox* m_form;
};

}  // namespace encaisse
