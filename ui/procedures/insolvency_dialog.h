#pragma once

#include "core/procedures/procedure_records.h"
#include "ui/follow_up/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace encaisse {

/// Asks for insolvency proceedings of a customer as their judgment and publication say. The dialog
/// returns a draft; who opened it saves.
class InsolvencyDialog : public FormDialog {
  Q_OBJECT

public:
  /// @param known  what is on record; its id and customer are kept
  InsolvencyDialog(const Insolvency& known, QDate today, QWidget* parent = nullptr);

  Insolvency draft() const;

protected:
  QString problem() const override;

private:
  Insolvency m_known;
  QComboBox* m_kind = nullptr;
  QDateEdit* m_opened = nullptr;
  QCheckBox* m_isPublished = nullptr;
  QDateEdit* m_published = nullptr;
  QCheckBox* m_outside = nullptr;
  QLineEdit* m_representative = nullptr;
  QPlainTextEdit* m_address = nullptr;
};

}  // namespace encaisse
