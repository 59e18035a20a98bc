#pragma once

#include <QList>
#include <QString>

namespace encaisse {

class LedgerSession;
class Page;
class UserPrompts;

/// A page of the window before it is made: what the sidebar and the menu need.
struct PageEntry {
  QString key;
  QString title;
  QString icon;
};

/// All pages, in the order of the sidebar.
QList<PageEntry> allPages();

/// Makes the page of @p key, which is one of allPages() (contract).
Page* makePage(const QString& key, LedgerSession& session, UserPrompts& prompts);

/// Shows a customer on a page that was made for "customers".
void showCustomerOn(Page& page, qint64 customerId);
/// The risk of the customer whose sheet is shown on it.
void showRiskOn(Page& page);
/// The call sheet of the page of disputes and promises.
void showCallsOn(Page& page);

}  // namespace encaisse
