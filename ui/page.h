#pragma once

#include <QAction>
#include <QWidget>

#include "ui/ledger_session.h"

class QStackedWidget;

namespace encaisse {

/// One page of the window. It is made when first shown, and shows anew whenever the session says so
/// and it is visible.
class Page : public QWidget {
  Q_OBJECT

public:
  Page(LedgerSession& session, QWidget* parent);

  /// Stable English word: objectName of the page and file name of its screenshot ("aging").
  virtual QString key() const = 0;
  virtual QString title() const = 0;
  /// Narrows the page to what the user types in the window's filter field; pages without a list
  /// ignore it.
  virtual void setFilter(const QString& text) { Q_UNUSED(text) }
  virtual bool hasFilter() const { return false; }
  /// The page's own actions, shown in the header (print, export, copy …): as icons, with their text
  /// where they have no icon or QAction::HighPriority. They also stand in the menu View.
  virtual QList<QAction*> headerActions() const { return {}; }

Q_SIGNALS:
  /// Asks the window to show another page or a customer.
  void openCustomer(qint64 customerId);
  /// With what is known of the risk.
  void openRisk(qint64 customerId);
  void openPage(const QString& key, const QString& filter);
  void openCallSheet();
  /// Asks the window to start an import: the button of an empty page.
  void importWanted();
  /// How many things wait on this page, for the sidebar.
  void countChanged(int count);

protected:
  /// Builds the figures from session().snapshot() at session().asOf(). Only called when the facts
  /// are loaded and the page is visible.
  virtual void refresh() = 0;
  LedgerSession& session() const { return m_session; }

  /// The whole page: @p content, and in its place, while the ledger holds no item, one sentence and
  /// the button that imports.
  /// @param icon  of resources/icons
  void setContent(const QString& icon, const QString& sentence, QWidget* content);
  /// Shows the content, or the sentence. @return whether there is anything to fill it with
  bool showContent();

  void showEvent(QShowEvent* event) override;

private:
  LedgerSession& m_session;
  QStackedWidget* m_stack = nullptr;
  bool m_stale = true;
};

}  // namespace encaisse
