#pragma once

#include <QWidget>

#include "core/import/import_preview.h"
#include "core/money/money.h"

class QFormLayout;
class QLabel;
class QLineEdit;

namespace encaisse {

/// What a file is and holds, and in a new ledger the name of its company.
class FileFacts : public QWidget {
  Q_OBJECT

public:
  explicit FileFacts(QWidget* parent = nullptr);

  void showPreview(const ImportPreview& preview, Currency currency);
  void askForName(const QString& proposed);
  QString companyName() const;  ///< empty unless asked for

private:
  QLabel* add(const QString& caption, const QString& name);
  void show(QLabel* label, const QString& text);

  QFormLayout* m_form;
  QLabel* m_content;
  QLabel* m_format;
  QLabel* m_period;
  QLabel* m_size;
  QLabel* m_totals;
  QLabel* m_customers;
  QWidget* m_nameRow;
  QLineEdit* m_name;
};

}  // namespace encaisse
