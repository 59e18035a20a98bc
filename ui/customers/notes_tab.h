#pragma once

#include <QWidget>

#include "core/customers/customer.h"

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace encaisse {

/// The notes about a customer, newest first, and a field for the next one.
class NotesTab : public QWidget {
  Q_OBJECT

public:
  explicit NotesTab(QWidget* parent = nullptr);

  void setNotes(const QList<Note>& notes);
  void setReadOnly(bool readOnly);
  void startNote();
  /// After the note was saved.
  void clearDraft();

Q_SIGNALS:
  void noteWritten(const QString& body);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void write();
  void showButtons();

  QPlainTextEdit* m_draft = nullptr;
  QPushButton* m_add = nullptr;
  QListWidget* m_list = nullptr;
  QLabel* m_empty = nullptr;
  bool m_readOnly = false;
};

}  // namespace encaisse
