#include "ui/window/main_window.h"

#include <QCloseEvent>
#include <QDialog>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include "ui/common/notice.h"
#include "ui/common/theme.h"
#include "ui/exports/report_dialog.h"
#include "ui/exports/tables_export.h"
#include "ui/follow_up/reasons_dialog.h"
#include "ui/import/import_files.h"
#include "ui/import/imports_dialog.h"
#include "ui/mail/mail_windows.h"
#include "ui/page.h"
#include "ui/risk/credit_control_dialog.h"
#include "ui/risk/risk_actions.h"
#include "ui/settings/rates_dialog.h"
#include "ui/simulation/simulation_dialog.h"
#include "ui/window/formats_help.h"
#include "ui/window/help_dialogs.h"
#include "ui/window/ledger_tasks.h"
#include "ui/window/main_menu.h"
#include "ui/window/navigation.h"
#include "ui/window/page_header.h"
#include "ui/window/page_list.h"
#include "ui/window/status_summary.h"

namespace encaisse {

using namespace Qt::StringLiterals;

namespace {

constexpr int messageMs = 8000;

}  // namespace

MainWindow::MainWindow(std::unique_ptr<LedgerSession> session, UserPrompts& prompts)
    : m_session{std::move(session)}, m_prompts{prompts} {
  setObjectName(u"mainWindow"_s);
  setMinimumSize(1024, 640);
  setAcceptDrops(true);
  m_tasks = new LedgerTasks{*m_session, m_prompts, this};
  m_risk = new RiskActions{*m_session, m_prompts, this};
  m_menu = new MainMenu{menuBar(), allPages(), this};
  buildFrame();
  connectMenu();
  connectSession();
  restorePlace();
  showLedger();
  afterRefresh();
  showPage(u"today"_s);
}

MainWindow::~MainWindow() {
  // Pages and dialogs hold the session: they go first.
  qDeleteAll(findChildren<QDialog*>(Qt::FindDirectChildrenOnly));
  delete takeCentralWidget();
  setStatusBar(nullptr);
}

ExportContext MainWindow::gridContext() { return exportContext(*m_session, m_prompts); }

Currency MainWindow::gridCurrency() const { return m_session->snapshot()->company.currency; }

void MainWindow::buildFrame() {
  m_navigation = new Navigation{allPages()};
  m_header = new PageHeader{m_session->today()};
  m_notice = new Notice{u"windowNotice"_s};
  m_notice->setClosable(true);
  m_stack = new QStackedWidget;
  auto* noticeRow = new QVBoxLayout;
  noticeRow->setContentsMargins(theme::pageMargin, theme::gap, theme::pageMargin, 0);
  noticeRow->addWidget(m_notice);
  auto* content = new QVBoxLayout;
  content->setSpacing(0);
  content->addWidget(m_header);
  content->addLayout(noticeRow);
  content->addWidget(m_stack, 1);
  auto* frame = new QWidget;
  auto* row = new QHBoxLayout{frame};
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(m_navigation);
  row->addLayout(content, 1);
  setCentralWidget(frame);

  auto* summary = new StatusSummary{*m_session};
  statusBar()->addWidget(summary, 1);
  connect(summary, &StatusSummary::waitingCounted, this, [this](int today, int reminders) {
    m_navigation->setCount(u"today"_s, today);
    m_navigation->setCount(u"reminders"_s, reminders);
  });
  if (m_session->loaded()) summary->refresh();
  connect(summary, &StatusSummary::proofClicked, this, [this] { showPage(u"aging"_s); });
  connect(m_navigation, &Navigation::chosen, this, [this](const QString& key) { showPage(key); });
  connect(m_header, &PageHeader::asOfChosen, m_session.get(), &LedgerSession::setAsOf);
  connect(m_header, &PageHeader::filterChanged, this, [this](const QString& text) {
    m_filters.insert(currentPage(), text);
    page(currentPage())->setFilter(text);
  });
}

void MainWindow::connectMenu() {
  connect(m_menu, &MainMenu::newWanted, this, &MainWindow::newWanted);
  connect(m_menu, &MainMenu::openWanted, this, [this] { Q_EMIT openWanted({}); });
  connect(m_menu, &MainMenu::recentChosen, this, &MainWindow::openWanted);
  connect(m_menu, &MainMenu::importWanted, this, [this] { importFiles(); });
  connect(m_menu, &MainMenu::importsWanted, this, [this] {
    auto* imports = new ImportsDialog{*m_session, this};
    imports->setAttribute(Qt::WA_DeleteOnClose);
    imports->open();
  });
  connect(m_menu, &MainMenu::companyWanted, m_tasks, &LedgerTasks::editCompany);
  connect(m_menu, &MainMenu::templatesWanted, m_tasks, &LedgerTasks::editTemplates);
  connect(m_menu, &MainMenu::simulationWanted, this,
          [this] { openSimulation(*m_session, m_prompts, this); });
  connect(m_menu, &MainMenu::ratesWanted, this, [this] { openRates(*m_session, m_prompts, this); });
  connect(m_menu, &MainMenu::creditControlWanted, this, &MainWindow::showCreditControl);
  connect(m_menu, &MainMenu::thresholdsWanted, m_risk, &RiskActions::editThresholds);
  connect(m_menu, &MainMenu::reasonsWanted, this,
          [this] { openReasons(*m_session, m_prompts, this); });
  connect(m_menu, &MainMenu::mailAccountWanted, this,
          [this] { openMailAccount(*m_session, m_prompts, this); });
  connect(m_menu, &MainMenu::outboxWanted, this,
          [this] { openOutbox(*m_session, m_prompts, this); });
  connect(m_menu, &MainMenu::reportWanted, this,
          [this] { openReport(*m_session, m_prompts, this); });
  connect(m_menu, &MainMenu::tablesWanted, this,
          [this] { exportTables(*m_session, m_prompts, this); });
  connect(m_menu, &MainMenu::backupWanted, m_tasks, &LedgerTasks::backUp);
  connect(m_menu, &MainMenu::closeWanted, this, &MainWindow::startWanted);
  connect(m_menu, &MainMenu::quitWanted, this, &MainWindow::quitWanted);
  connect(m_menu, &MainMenu::undoWanted, m_tasks, &LedgerTasks::undoLast);
  connect(m_menu, &MainMenu::findWanted, m_header, &PageHeader::focusFilter);
  connect(m_menu, &MainMenu::pageChosen, this, [this](const QString& key) { showPage(key); });
  connect(m_menu, &MainMenu::todayWanted, this, [this] { m_session->setAsOf(m_session->today()); });
  connect(m_menu, &MainMenu::shortcutsWanted, this, [this] { showShortcuts(this, *menuBar()); });
  connect(m_menu, &MainMenu::formatsWanted, this, [this] { showFormatsHelp(this); });
  connect(m_menu, &MainMenu::aboutWanted, this, [this] { showAbout(this); });
  connect(m_tasks, &LedgerTasks::importAbandoned, this, &MainWindow::importAbandoned);
  connect(m_tasks, &LedgerTasks::pageWanted, this, [this](const QString& key) { showPage(key); });
}

void MainWindow::showCreditControl() {
  auto* dialog = new CreditControlDialog{*m_session, m_prompts, this};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &CreditControlDialog::customerChosen, this, &MainWindow::showCustomer);
  dialog->open();
}

void MainWindow::connectSession() {
  connect(m_session.get(), &LedgerSession::asOfChanged, m_header, &PageHeader::setAsOf);
  connect(m_session.get(), &LedgerSession::refreshed, this, &MainWindow::afterRefresh);
  connect(m_session.get(), &LedgerSession::message, this,
          [this](const QString& text) { statusBar()->showMessage(text, messageMs); });
  connect(m_session.get(), &LedgerSession::failed, this,
          [this](const Error& error) { m_notice->say(Notice::Kind::Error, error.message); });
}

Page* MainWindow::page(const QString& key) {
  if (auto* made = m_pages.value(key)) return made;
  auto* made = makePage(key, *m_session, m_prompts);
  made->setObjectName(key);
  m_pages.insert(key, made);
  m_stack->addWidget(made);
  connect(made, &Page::openPage, this, [this](const QString& wanted, const QString& filter) {
    wanted == u"import"_s ? importFiles() : showPage(wanted, filter);
  });
  connect(made, &Page::openCustomer, this, &MainWindow::showCustomer);
  connect(made, &Page::openRisk, this, [this](qint64 customerId) {
    showCustomer(customerId);
    showRiskOn(*page(u"customers"_s));
  });
  connect(made, &Page::openCallSheet, this, [this] {
    showPage(u"follow_up"_s);
    showCallsOn(*page(u"follow_up"_s));
  });
  connect(made, &Page::importWanted, this, [this] { importFiles(); });
  connect(made, &Page::countChanged, this,
          [this, key](int count) { m_navigation->setCount(key, count); });
  return made;
}

void MainWindow::showPage(const QString& key, const QString& filter) {
  auto* shown = page(key);
  if (!filter.isEmpty()) m_filters.insert(key, filter);
  shown->setFilter(m_filters.value(key));
  m_stack->setCurrentWidget(shown);
  m_navigation->setCurrent(key);
  showHeaderOf(*shown);
}

void MainWindow::showHeaderOf(const Page& shown) {
  m_header->setTitle(shown.title());
  m_header->setFilterVisible(shown.hasFilter());
  m_header->setFilter(m_filters.value(shown.key()));
  m_header->setActions(shown.headerActions());
  m_menu->setPageActions(shown.headerActions());
  m_menu->yieldUndo(shown.actions());
}

void MainWindow::showCustomer(qint64 customerId) {
  showPage(u"customers"_s);
  auto* customers = page(u"customers"_s);
  showCustomerOn(*customers, customerId);
  showHeaderOf(*customers);
}

QString MainWindow::currentPage() const {
  return m_pages.key(qobject_cast<Page*>(m_stack->currentWidget()));
}

void MainWindow::importFiles(const QStringList& files) { m_tasks->import(files); }

void MainWindow::showLedger() {
  const QString name = m_session->name();
  QString remark;
  if (m_session->readOnly()) {
    remark = tr("Read only");
  } else if (m_session->snapshot()->company.isSample) {
    remark = tr("Sample company");
  }
  m_navigation->setLedger(name, remark, m_session->path());
  m_menu->setReadOnly(m_session->readOnly());
  m_menu->setEmpty(m_session->snapshot()->items.empty());
  setWindowTitle(name.isEmpty() ? u"Encaisse"_s : name + u" – Encaisse"_s);
  setWindowFilePath(m_session->path());
}

void MainWindow::afterRefresh() {
  m_header->setAsOf(m_session->asOf());
  m_menu->setUndo(m_tasks->nextUndo());
  if (m_session->loaded()) {
    m_notice->hide();
    showLedger();
  }
}

void MainWindow::closeEvent(QCloseEvent* event) {
  rememberPlace();
  event->accept();
  Q_EMIT closed();
}

void MainWindow::rememberPlace() const {
  QSettings settings;
  settings.setValue(u"window/geometry"_s, saveGeometry());
  settings.setValue(u"window/collapsed"_s, m_navigation->isCollapsed());
}

void MainWindow::restorePlace() {
  const QSettings settings;
  if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray())) resize(1280, 800);
  m_navigation->setCollapsed(settings.value(u"window/collapsed"_s).toBool());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (!localFiles(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  const QStringList files = localFiles(*event->mimeData());
  if (files.isEmpty()) return;
  event->acceptProposedAction();
  if (files.size() == 1 && isLedgerFile(files.first())) {
    Q_EMIT openWanted(files.first());
  } else {
    importFiles(files);
  }
}

}  // namespace encaisse
