#pragma once

#include <QDialog>
#include <optional>

#include "core/procedures/procedure_records.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace encaisse {

/// Asks for insolvency proceedings of a customer as their judgment and publication say. The dialog
/// returns a draft; who opened it saves.
class InsolvencyDialog : public QDialog {
  Q_OBJECT

public:
  /// @param known  what is on record; its id and customer are kept
  InsolvencyDialog(const Insolvency& known, QDate today, QWidget* parent = nullptr);

  Insolvency draft() const;

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
