#include "ui/follow_up/follow_up_page.h"

#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/common/prompts.h"
#include "ui/common/theme.h"
#include "ui/follow_up/call_sheet.h"
#include "ui/follow_up/disputes_pane.h"
#include "ui/follow_up/follow_up_actions.h"
#include "ui/follow_up/promises_pane.h"

using namespace Qt::StringLiterals;

namespace encaisse {

FollowUpPage::FollowUpPage(LedgerSession& session, UserPrompts& prompts, QWidget* parent)
    : Page{session, parent}, m_prompts{prompts}, m_actions{new FollowUpActions{session, prompts,
                                                                               this}},
      m_tabs{new QTabWidget}, m_promises{new PromisesPane{u"promises"_s, true}},
      m_disputes{new DisputesPane{u"disputes"_s, true}}, m_calls{
                                                             new CallSheet{session, *m_actions}} {
  setObjectName(key());
  m_tabs->setObjectName(u"followUpTabs"_s);
  m_tabs->setDocumentMode(true);
  m_tabs->addTab(buildLists(), tr("Promises and disputes"));
  m_tabs->addTab(m_calls, tr("Call sheet"));
  auto* content = new QWidget;
  auto* column = new QVBoxLayout{content};
  column->setContentsMargins(theme::pageMargin, 0, theme::pageMargin, theme::gap);
  column->addWidget(m_tabs);
  setContent(u"promise"_s, tr("Import your accounts to record promises, disputes and calls."),
             content);
  connectLists();
  connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
    if (m_tabs->currentWidget() == m_calls) m_calls->setFocus();
  });
  auto* next = new QShortcut{QKeySequence{Qt::CTRL | Qt::Key_L}, this};
  next->setContext(Qt::WidgetWithChildrenShortcut);
  connect(next, &QShortcut::activated, this, [this] { showCalls(); });
  m_tabs->setTabToolTip(1, tr("The next call with everything on one screen (%1)")
                               .arg(next->key().toString(QKeySequence::NativeText)));
}

QWidget* FollowUpPage::buildLists() {
  auto* splitter = new QSplitter{Qt::Vertical};
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(theme::groupGap);
  splitter->addWidget(m_promises);
  splitter->addWidget(m_disputes);
  auto* lists = new QWidget;
  auto* column = new QVBoxLayout{lists};
  column->setContentsMargins(0, theme::gap, 0, 0);
  column->addWidget(splitter);
  return lists;
}

void FollowUpPage::connectLists() {
  connect(m_promises, &PromisesPane::openCustomer, this, &Page::openCustomer);
  connect(m_disputes, &DisputesPane::openCustomer, this, &Page::openCustomer);
  connect(m_calls, &CallSheet::openCustomer, this, &Page::openCustomer);
  connect(m_promises, &PromisesPane::callWanted, m_actions, &FollowUpActions::call);
  connect(m_promises, &PromisesPane::cancelWanted, m_actions, &FollowUpActions::cancelPromise);
  connect(m_disputes, &DisputesPane::changeWanted, m_actions, &FollowUpActions::changeDispute);
  connect(m_disputes, &DisputesPane::resolveWanted, m_actions, &FollowUpActions::resolveDispute);
}

void FollowUpPage::showCalls() { m_tabs->setCurrentWidget(m_calls); }

void FollowUpPage::setFilter(const QString& text) {
  m_promises->setFilter(text);
  m_disputes->setFilter(text);
}

void FollowUpPage::refresh() {
  if (!showContent()) return;
  const auto snapshot = session().snapshot();
  auto lines = loadFollowUp(session().ledger(), *snapshot, session().asOf());
  if (!lines.ok()) return m_prompts.showError(this, lines.error());
  const auto currency = snapshot->company.currency;
  m_promises->setLines(std::move(lines.value().promises), currency, session().readOnly());
  m_disputes->setLines(std::move(lines.value().disputes), session().asOf(), currency,
                       session().readOnly());
  m_calls->refresh();
  m_tabs->setTabText(
      1, m_calls->count() == 0 ? tr("Call sheet") : tr("Call sheet (%1)").arg(m_calls->count()));
  Q_EMIT countChanged(m_promises->brokenCount());
}

}  // namespace encaisse
