#pragma once

#include <QTimer>
#include <QWidget>

#include "core/import/import_preview.h"
#include "core/import/import_source.h"
#include "core/money/money.h"

class QLabel;
class QProgressBar;
class QTableView;

namespace encaisse {

class AccountsEdit;
class FileFacts;
class MappingHeader;
class Notice;
class TableReading;
class TextTableModel;

/// First step of an import: what is this file. Of accounting entries, which accounts are the
/// customers'; of a table, how it is read.
class FileStep : public QWidget {
  Q_OBJECT

public:
  explicit FileStep(QWidget* parent = nullptr);

  /// @param options  with which the preview was made
  void showPreview(const ImportPreview& preview, const ImportOptions& options,
                   const QList<ImportProfile>& profiles, QDate today, Currency currency);
  /// Asks for the company's name too: in a new ledger.
  void askForName(const QString& proposed);
  /// Why the file cannot be read in the way that was just chosen.
  void showProblem(const Error& error);
  /// While the file is read again in another way; the step stays as it is.
  void setReading(bool reading);
  void setProgress(qint64 done, qint64 total);

  QString accounts() const;
  bool accountsEdited() const;
  QString companyName() const;  ///< empty unless asked for
  TableReading& reading() { return *m_reading; }

private:
  QWidget* makeUpper();
  QWidget* makeRows();
  void showRows(const ImportPreview& preview);
  void fitColumns();

  Notice* m_notice;
  FileFacts* m_facts;
  QWidget* m_accountsPart = nullptr;
  AccountsEdit* m_accounts;
  QWidget* m_readingPart = nullptr;
  TableReading* m_reading;
  QLabel* m_rowsHeading = nullptr;
  TextTableModel* m_rows;
  MappingHeader* m_header;
  QTableView* m_table;
  QProgressBar* m_bar;
  QTimer m_patience;
};

}  // namespace encaisse
