#pragma once

#include <QDialog>

#include "core/base/error.h"
#include "core/import/batch.h"

class QPlainTextEdit;
class QPushButton;

namespace encaisse {

class ImportJob;
class LedgerSession;
class MutedLabel;
class Notice;
class TableView;
class TextTableModel;

/// All files that were imported, newest first, and the way back: undo, or what stands against it.
class ImportsDialog : public QDialog {
  Q_OBJECT

public:
  explicit ImportsDialog(LedgerSession& session, QWidget* parent = nullptr);

  void reject() override;

private:
  void buildTable();
  QWidget* makeButtons();
  void reload();
  void undo();
  void onUndone(const Batch& batch);
  void onRefused(const Error& error);
  void showUndo();
  const Batch* selected() const;

  LedgerSession& m_session;
  ImportJob* m_job;
  QList<Batch> m_batches;
  Notice* m_notice;
  QPlainTextEdit* m_reasons;
  TextTableModel* m_rows;
  TableView* m_table;
  MutedLabel* m_empty;
  QPushButton* m_undo = nullptr;
};

}  // namespace encaisse
