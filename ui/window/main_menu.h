#pragma once

#include <QKeySequence>
#include <QObject>

#include "ui/window/page_list.h"

class QAction;
class QMenu;
class QMenuBar;

namespace encaisse {

/// The menu bar of a ledger's window. It only says what was chosen.
class MainMenu : public QObject {
  Q_OBJECT

public:
  MainMenu(QMenuBar* bar, const QList<PageEntry>& pages, QObject* parent);

  /// What undo would take back; empty: nothing.
  void setUndo(const QString& what);
  /// Leaves the undo keys to the page when one of its own @p actions, while enabled, has them.
  void yieldUndo(const QList<QAction*>& actions);
  /// Greys what writes.
  void setReadOnly(bool readOnly);
  /// Greys what shows nothing before something was imported.
  void setEmpty(bool empty);
  /// The actions of the page that is shown, at the end of View.
  void setPageActions(const QList<QAction*>& actions);

Q_SIGNALS:
  void newWanted();
  void openWanted();
  void recentChosen(const QString& path);
  void importWanted();
  void importsWanted();
  void companyWanted();
  void templatesWanted();
  void ratesWanted();
  void creditControlWanted();
  void thresholdsWanted();
  void simulationWanted();
  void reasonsWanted();
  void mailAccountWanted();
  void outboxWanted();
  void reportWanted();
  void tablesWanted();
  void backupWanted();
  void closeWanted();
  void quitWanted();
  void undoWanted();
  void findWanted();
  void pageChosen(const QString& key);
  void todayWanted();
  void shortcutsWanted();
  void formatsWanted();
  void aboutWanted();

private:
  QAction* add(QMenu* menu, const QString& text, const QString& name,
               const QKeySequence& keys = {});
  void fillFile(QMenu* menu);
  void fillEdit(QMenu* menu);
  void fillView(QMenu* menu, const QList<PageEntry>& pages);
  void fillTools(QMenu* menu);
  void fillSettings(QMenu* menu);
  void fillHelp(QMenu* menu);
  void fillRecent();

  QMenu* m_recent = nullptr;
  QMenu* m_view = nullptr;
  QAction* m_undo = nullptr;
  QAction* m_import = nullptr;
  QAction* m_company = nullptr;
  QAction* m_thresholds = nullptr;
  QAction* m_simulation = nullptr;
  QMetaObject::Connection m_undoOfPage;
  QList<QAction*> m_pageActions;
  bool m_readOnly = false;
};

}  // namespace encaisse
