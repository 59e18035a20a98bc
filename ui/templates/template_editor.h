#pragma once

#include <QDialog>
#include <QHash>
#include <QTimer>

#include "core/letters/template_service.h"

class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QPushButton;
class QTextDocument;

namespace encaisse {

class LedgerSession;
class LetterPreview;
class UserPrompts;

/// The wordings of the letters: each with its own undo, what the law says against it as one types,
/// and the page as it would leave to a chosen customer.
class TemplateEditor : public QDialog {
  Q_OBJECT

public:
  TemplateEditor(LedgerSession& session, UserPrompts& prompts, QWidget* parent = nullptr);

  void reject() override;

private:
  QWidget* buildList();
  QWidget* buildText();
  QWidget* buildPreview();
  QWidget* buildButtons();
  void load();
  void fillCustomers();

  void showEntry(int row);
  void textChanged();
  void showFindings();
  void goTo(const QListWidgetItem& finding);
  void showPage();
  void updateActions();
  void insertField(const QString& before, const QString& after);

  void save();
  void reset();
  void chooseLogo();
  void removeLogo();
  void saveLogo(const QByteArray& image);

  TemplateEntry& current();
  QTextDocument& document(const TemplateEntry& entry);
  bool isModified(const TemplateEntry& entry) const;
  bool anyModified() const;

  LedgerSession& m_session;
  UserPrompts& m_prompts;
  QList<TemplateEntry> m_entries;
  QHash<QString, QTextDocument*> m_documents;  ///< by templateName(); owned as children
  int m_row = -1;
  QTimer m_later;  ///< the page is set anew when typing pauses

  QListWidget* m_list;
  QPlainTextEdit* m_text;
  QLabel* m_verdict;
  QListWidget* m_findings;
  QComboBox* m_customers;
  LetterPreview* m_preview;
  QPushButton* m_save;
  QPushButton* m_reset;
  QPushButton* m_logo;
  QPushButton* m_noLogo;
};

}  // namespace encaisse
