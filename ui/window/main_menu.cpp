#include "ui/window/main_menu.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>

#include "ui/common/theme.h"
#include "ui/start/recent_ledgers.h"

namespace encaisse {

using namespace Qt::StringLiterals;

MainMenu::MainMenu(QMenuBar* bar, const QList<PageEntry>& pages, QObject* parent)
    : QObject{parent} {
  fillFile(bar->addMenu(tr("&File")));
  fillEdit(bar->addMenu(tr("&Edit")));
  m_view = bar->addMenu(tr("&View"));
  fillView(m_view, pages);
  fillTools(bar->addMenu(tr("&Tools")));
  fillSettings(bar->addMenu(tr("&Settings")));
  fillHelp(bar->addMenu(tr("&Help")));
}

QAction* MainMenu::add(QMenu* menu, const QString& text, const QString& name,
                       const QKeySequence& keys) {
  auto* action = menu->addAction(text);
  action->setObjectName(name);
  action->setShortcut(keys);
  return action;
}

void MainMenu::fillFile(QMenu* menu) {
  connect(add(menu, tr("&New from a file…"), u"actionNew"_s, QKeySequence::New),
          &QAction::triggered, this, &MainMenu::newWanted);
  connect(add(menu, tr("&Open…"), u"actionOpen"_s, QKeySequence::Open), &QAction::triggered, this,
          &MainMenu::openWanted);
  m_recent = menu->addMenu(tr("&Recent"));
  connect(m_recent, &QMenu::aboutToShow, this, &MainMenu::fillRecent);
  menu->addSeparator();
  m_import = add(menu, tr("&Import…"), u"actionImport"_s, QKeySequence{Qt::CTRL | Qt::Key_I});
  m_import->setIcon(theme::icon(u"import"_s, QApplication::palette()));
  connect(m_import, &QAction::triggered, this, &MainMenu::importWanted);
  connect(add(menu, tr("I&mports…"), u"actionImports"_s,
              QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_I}),
          &QAction::triggered, this, &MainMenu::importsWanted);
  auto* backup = add(menu, tr("&Backup…"), u"actionBackup"_s);
  backup->setIcon(theme::icon(u"backup"_s, QApplication::palette()));
  connect(backup, &QAction::triggered, this, &MainMenu::backupWanted);
  menu->addSeparator();
  connect(add(menu, tr("C&lose the ledger"), u"actionClose"_s, QKeySequence::Close),
          &QAction::triggered, this, &MainMenu::closeWanted);
  auto* quit = add(menu, tr("&Quit"), u"actionQuit"_s, QKeySequence{Qt::CTRL | Qt::Key_Q});
  quit->setMenuRole(QAction::QuitRole);
  connect(quit, &QAction::triggered, this, &MainMenu::quitWanted);
}

void MainMenu::fillEdit(QMenu* menu) {
  m_undo = add(menu, tr("&Undo"), u"actionUndo"_s, QKeySequence::Undo);
  m_undo->setIcon(theme::icon(u"undo"_s, QApplication::palette()));
  connect(m_undo, &QAction::triggered, this, &MainMenu::undoWanted);
  menu->addSeparator();
  auto* copy = add(menu, tr("&Copy"), u"actionCopy"_s, QKeySequence::Copy);
  copy->setIcon(theme::icon(u"copy"_s, QApplication::palette()));
  // Grids and fields each have a slot copy(): whoever has the focus answers.
  connect(copy, &QAction::triggered, this, [] {
    auto* focused = QApplication::focusWidget();
    if (focused != nullptr && focused->metaObject()->indexOfMethod("copy()") >= 0) {
      QMetaObject::invokeMethod(focused, "copy");
    }
  });
  connect(add(menu, tr("&Find"), u"actionFind"_s, QKeySequence::Find), &QAction::triggered, this,
          &MainMenu::findWanted);
  setUndo({});
}

void MainMenu::fillView(QMenu* menu, const QList<PageEntry>& pages) {
  for (int i = 0; i < int(pages.size()); ++i) {
    auto* action = add(menu, pages[i].title, u"actionPage_"_s + pages[i].key,
                       QKeySequence{Qt::CTRL | Qt::Key(Qt::Key_1 + i)});
    action->setIcon(theme::icon(pages[i].icon, QApplication::palette()));
    connect(action, &QAction::triggered, this,
            [this, key = pages[i].key] { Q_EMIT pageChosen(key); });
  }
  menu->addSeparator();
  connect(add(menu, tr("Back to &today's figures"), u"actionToday"_s,
              QKeySequence{Qt::CTRL | Qt::Key_T}),
          &QAction::triggered, this, &MainMenu::todayWanted);
  menu->addSeparator();
}

void MainMenu::fillTools(QMenu* menu) {
  m_simulation = add(menu, tr("&Simulation…"), u"actionSimulation"_s);
  connect(m_simulation, &QAction::triggered, this, &MainMenu::simulationWanted);
  connect(add(menu, tr("Cre&dit control…"), u"actionCreditControl"_s), &QAction::triggered, this,
          &MainMenu::creditControlWanted);
  menu->addSeparator();
  connect(add(menu, tr("O&utbox…"), u"actionOutbox"_s), &QAction::triggered, this,
          &MainMenu::outboxWanted);
  connect(add(menu, tr("&Daily report…"), u"actionReport"_s), &QAction::triggered, this,
          &MainMenu::reportWanted);
  auto* tables = add(menu, tr("&Tables for Tableau and Power BI…"), u"actionTables"_s);
  tables->setIcon(theme::icon(u"export"_s, QApplication::palette()));
  connect(tables, &QAction::triggered, this, &MainMenu::tablesWanted);
}

void MainMenu::fillSettings(QMenu* menu) {
  m_company = add(menu, tr("&Company…"), u"actionCompany"_s);
  m_company->setIcon(theme::icon(u"company"_s, QApplication::palette()));
  connect(m_company, &QAction::triggered, this, &MainMenu::companyWanted);
  auto* templates = add(menu, tr("&Letters…"), u"actionTemplates"_s);
  templates->setIcon(theme::icon(u"letter"_s, QApplication::palette()));
  connect(templates, &QAction::triggered, this, &MainMenu::templatesWanted);
  connect(add(menu, tr("&Mail account…"), u"actionMailAccount"_s), &QAction::triggered, this,
          &MainMenu::mailAccountWanted);
  menu->addSeparator();
  connect(add(menu, tr("R&ates and interest…"), u"actionRates"_s), &QAction::triggered, this,
          &MainMenu::ratesWanted);
  m_thresholds = add(menu, tr("Ris&k thresholds…"), u"actionThresholds"_s);
  connect(m_thresholds, &QAction::triggered, this, &MainMenu::thresholdsWanted);
  connect(add(menu, tr("&Dispute reasons…"), u"actionReasons"_s), &QAction::triggered, this,
          &MainMenu::reasonsWanted);
}

void MainMenu::fillHelp(QMenu* menu) {
  connect(add(menu, tr("&Keyboard shortcuts"), u"actionShortcuts"_s, QKeySequence{Qt::Key_F1}),
          &QAction::triggered, this, &MainMenu::shortcutsWanted);
  connect(add(menu, tr("&Files that can be imported"), u"actionFormats"_s), &QAction::triggered,
          this, &MainMenu::formatsWanted);
  auto* about = add(menu, tr("&About Encaisse"), u"actionAbout"_s);
  about->setMenuRole(QAction::AboutRole);
  connect(about, &QAction::triggered, this, &MainMenu::aboutWanted);
}

void MainMenu::fillRecent() {
  m_recent->clear();
  for (const auto& ledger : recentLedgers()) {
    auto* action = m_recent->addAction(ledger.name.isEmpty() ? QFileInfo{ledger.path}.fileName()
                                                             : ledger.name);
    action->setToolTip(ledger.path);
    action->setEnabled(ledger.exists);
    connect(action, &QAction::triggered, this,
            [this, path = ledger.path] { Q_EMIT recentChosen(path); });
  }
  if (m_recent->isEmpty()) m_recent->addAction(tr("No ledger yet"))->setEnabled(false);
}

void MainMenu::setUndo(const QString& what) {
  m_undo->setText(what.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(what));
  m_undo->setEnabled(!what.isEmpty() && !m_readOnly);
}

void MainMenu::yieldUndo(const QList<QAction*>& actions) {
  disconnect(m_undoOfPage);
  m_undo->setShortcut(QKeySequence::Undo);
  for (auto* action : actions) {
    if (action->shortcut() != QKeySequence{QKeySequence::Undo}) continue;
    const auto share = [this, action] {
      m_undo->setShortcut(action->isEnabled() ? QKeySequence{} : QKeySequence::Undo);
    };
    m_undoOfPage = connect(action, &QAction::changed, this, share);
    share();
    return;
  }
}

void MainMenu::setReadOnly(bool readOnly) {
  m_readOnly = readOnly;
  m_import->setEnabled(!readOnly);
  m_company->setEnabled(!readOnly);
  m_thresholds->setEnabled(!readOnly);
  if (readOnly) m_undo->setEnabled(false);
}

void MainMenu::setEmpty(bool empty) { m_simulation->setEnabled(!empty); }

void MainMenu::setPageActions(const QList<QAction*>& actions) {
  for (auto* action : std::as_const(m_pageActions)) m_view->removeAction(action);
  m_pageActions = actions;
  m_view->addActions(actions);
}

}  // namespace encaisse
