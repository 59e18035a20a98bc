#pragma once

#include <QWidget>

#include "core/import/import_preview.h"
#include "core/money/money.h"

class QLabel;
class QLineEdit;

namespace encaisse {

class AccountsEdit;
class Notice;
class TableView;
class TextTableModel;

/// First step of an import: what is this file, and which accounts are the customers'.
class FileStep : public QWidget {
  Q_OBJECT

public:
  explicit FileStep(QWidget* parent = nullptr);

  void showPreview(const ImportPreview& preview, Currency currency);
  /// Asks for the company's name too: in a new ledger.
  void askForName(const QString& proposed);

  QString accounts() const;
  bool accountsEdited() const;
  QString companyName() const;  ///< empty unless asked for

private:
  QWidget* makeFacts();
  QWidget* makeName();

  Notice* m_notice;
  QLabel* m_format = nullptr;
  QLabel* m_period = nullptr;
  QLabel* m_size = nullptr;
  QLabel* m_totals = nullptr;
  QLabel* m_customers = nullptr;
  QWidget* m_nameRow = nullptr;
  QLineEdit* m_name = nullptr;
  AccountsEdit* m_accounts;
  TextTableModel* m_rows;
  TableView* m_table;
};

}  // namespace encaisse
