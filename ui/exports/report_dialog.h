#pragma once

#include <QDialog>

#include "core/report/daily_report.h"
#include "ui/common/text_table_model.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace encaisse {

class Ledger;
class LedgerSession;
class TableView;
class UserPrompts;

/// Who gets the daily report, how it looks for each of them, and the button that puts today's into
/// the outbox.
class ReportDialog : public QDialog {
  Q_OBJECT

public:
  ReportDialog(LedgerSession& session, UserPrompts& prompts, QWidget* parent = nullptr);

  /// Draws the preview now, in this thread: for screenshots.
  void loadNow();

Q_SIGNALS:
  /// Today's reports wait in the outbox: it is to be shown.
  void outboxWanted();

private:
  QWidget* makeRecipients();
  QWidget* makeEntry();
  QWidget* makePreview();
  void reload();
  void add();
  void removeSelected();
  void validate();
  void showPreview();
  struct Drawn {
    QString html;
    QByteArray aging;
    QByteArray forecast;
  };
  static Result<Drawn> draw(Ledger& ledger, const Snapshot& snapshot, QDate today,
                            const ReportRecipient& person);
  void showPage(const Drawn& drawn);
  void planToday();
  void onPlanned(const Result<int>& planned);
  ReportRecipient shownRecipient() const;

  LedgerSession& m_session;
  UserPrompts& m_prompts;
  QList<ReportRecipient> m_recipients;
  TextTableModel m_rows;
  TableView* m_table = nullptr;
  QLineEdit* m_email = nullptr;
  QLineEdit* m_name = nullptr;
  QComboBox* m_scope = nullptr;
  QComboBox* m_language = nullptr;
  QPushButton* m_add = nullptr;
  QPushButton* m_remove = nullptr;
  QPushButton* m_plan = nullptr;
  QTextBrowser* m_preview = nullptr;
  int m_previewed = 0;  ///< counts, so that an older preview does not take the place of a newer
};

/// Shows the dialog, and after it the outbox where asked.
void openReport(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

}  // namespace encaisse
