#pragma once

#include <QHash>
#include <QMainWindow>
#include <memory>

#include "ui/exports/grid_export.h"
#include "ui/ledger_session.h"

class QStackedWidget;

namespace encaisse {

class LedgerTasks;
class MainMenu;
class Navigation;
class Notice;
class Page;
class PageHeader;
class RiskActions;
class UserPrompts;

/// The window of one open ledger: frame, page switching, and nothing else. What a page shows is the
/// page's, what the menu does is LedgerTasks'.
class MainWindow : public QMainWindow, public GridExportHost {
  Q_OBJECT

public:
  MainWindow(std::unique_ptr<LedgerSession> session, UserPrompts& prompts);
  ~MainWindow() override;

  LedgerSession& session() { return *m_session; }

  /// @param key     one of allPages()
  void showPage(const QString& key, const QString& filter = {});
  void showCustomer(qint64 customerId);
  QString currentPage() const;
  ExportContext gridContext() override;
  Currency gridCurrency() const override;
  /// Starts an import; asks for a file when the list is empty.
  void importFiles(const QStringList& files = {});

Q_SIGNALS:
  void newWanted();
  /// @param path  empty: ask for one
  void openWanted(const QString& path);
  /// Back to the start window.
  void startWanted();
  void quitWanted();
  /// The import dialog was closed and nothing was imported.
  void importAbandoned();
  void closed();

protected:
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

private:
  void buildFrame();
  void connectMenu();
  void connectSession();
  void showCreditControl();
  Page* page(const QString& key);
  void showHeaderOf(const Page& shown);
  void showLedger();
  void afterRefresh();
  void rememberPlace() const;
  void restorePlace();

  std::unique_ptr<LedgerSession> m_session;
  UserPrompts& m_prompts;
  Navigation* m_navigation = nullptr;
  PageHeader* m_header = nullptr;
  Notice* m_notice = nullptr;
  QStackedWidget* m_stack = nullptr;
  MainMenu* m_menu = nullptr;
  LedgerTasks* m_tasks = nullptr;
  RiskActions* m_risk = nullptr;
  QHash<QString, Page*> m_pages;
  QHash<QString, QString> m_filters;  ///< what was typed on each page
};

}  // namespace encaisse
