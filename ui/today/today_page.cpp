#include "ui/today/today_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/empty_state.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/reminders/reminder_words.h"
#include "ui/today/today_list_view.h"
#include "ui/today/today_row_widget.h"
#include "ui/today/today_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {

TodayPage::TodayPage(LedgerSession& session, UserPrompts&, QWidget* parent)
    : Page{session, parent}, m_snapshot{session.snapshot()}, m_stack{new QStackedWidget},
      m_nothing{new EmptyState{u"check"_s, {}, {}}}, m_summary{new QLabel},
      m_takeBack{new QPushButton}, m_calls{new QPushButton{tr("Call sheet")}},
      m_list{new TodayListView}, m_pane{new EssentialsPane} {
  setObjectName(key());
  m_nothing->setObjectName(u"nothingToDo"_s);
  auto* empty =
      new EmptyState{u"today"_s, tr("Import your accounts to see what to do today, and why."),
                     tr("Import a file…")};
  empty->setObjectName(u"noFacts"_s);
  connect(empty, &EmptyState::triggered, this, [this] { Q_EMIT openPage(u"import"_s, {}); });
  connect(m_nothing, &EmptyState::triggered, this, &TodayPage::takeBack);
  m_stack->addWidget(empty);
  m_stack->addWidget(m_nothing);
  m_stack->addWidget(buildContent());
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins({});
  column->addWidget(m_stack);
  auto* undo = new QAction{tr("Bring back what was put off"), this};
  undo->setShortcut(QKeySequence::Undo);
  undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  addAction(undo);
  connect(undo, &QAction::triggered, this, &TodayPage::takeBackLast);
  connect(m_takeBack, &QPushButton::clicked, this, &TodayPage::takeBack);
  connect(m_pane, &EssentialsPane::openCustomer, this, &TodayPage::openCustomer);
}

QWidget* TodayPage::buildContent() {
  m_summary->setObjectName(u"todaySummary"_s);
  m_takeBack->setObjectName(u"takeBack"_s);
  m_takeBack->setFlat(true);
  m_list->setObjectName(u"todayList"_s);
  m_list->setAccessibleName(tr("What to do today, best first"));
  connect(m_list, &QListWidget::currentRowChanged, this, &TodayPage::showEssentials);
  connect(m_list, &QListWidget::itemActivated, this,
          [this](const QListWidgetItem* item) { open(m_today.rows[m_shown[m_list->row(item)]]); });
  m_calls->setObjectName(u"todayCalls"_s);
  m_calls->setIcon(theme::icon(u"phone"_s, palette()));
  m_calls->setToolTip(tr("The next call with everything on one screen"));
  connect(m_calls, &QPushButton::clicked, this, &Page::openCallSheet);
  auto* head = new QHBoxLayout;
  head->addWidget(m_summary, 1);
  head->addWidget(m_takeBack);
  head->addWidget(m_calls);
  auto* card = new Card;
  card->setFlush(true);
  card->addHead(head);
  card->body()->addWidget(m_list);
  m_pane->setMinimumWidth(220);
  auto* splitter = new QSplitter{Qt::Horizontal};
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(theme::groupGap);
  splitter->addWidget(card);
  splitter->addWidget(m_pane);
  splitter->setStretchFactor(0, 1);
  splitter->setSizes({760, 270});
  auto* content = new QWidget;
  auto* column = new QVBoxLayout{content};
  column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin,
                             theme::pageMargin);
  column->addWidget(splitter);
  return content;
}

void TodayPage::refresh() {
  const auto snapshot = session().snapshot();
  if (snapshot->items.empty()) {
    m_stack->setCurrentIndex(session().loaded() ? NoFacts : Work);
    return;
  }
  struct Figures {
    TodayList today;
    std::vector<CustomerEssentials> essentials;
  };
  m_work.start(
      this, snapshot,
      [asOf = session().asOf()](const Snapshot& facts) {
        return Figures{buildTodayList(facts, asOf), customerEssentials(facts, asOf)};
      },
      [this, snapshot](Figures figures) {
        m_snapshot = snapshot;
        m_today = std::move(figures.today);
        m_essentials = std::move(figures.essentials);
        fill();
      });
}

void TodayPage::fill() {
  const int line = std::max(m_list->currentRow(), 0);
  m_list->clear();
  m_shown.clear();
  for (int i = 0; i < int(m_today.rows.size()); ++i) {
    if (!m_putOff.contains(m_today.rows[i].key())) addRow(i);
  }
  showSummary();
  m_stack->setCurrentIndex(m_shown.isEmpty() ? Nothing : Work);
  if (!m_shown.isEmpty()) m_list->setCurrentRow(std::min(line, int(m_shown.size()) - 1));
  showEssentials();
}

void TodayPage::addRow(int place) {
  const auto& row = m_today.rows[place];
  auto* widget = new TodayRowWidget{row, *m_snapshot};
  connect(widget, &TodayRowWidget::opened, this, [this, row] { open(row); });
  connect(widget, &TodayRowWidget::putOff, this, [this, row] { putOff(row); });
  m_list->addRow(widget);
  m_shown.append(place);
}

void TodayPage::showSummary() {
  const auto hidden = int(m_today.rows.size() - m_shown.size());
  m_summary->setText(tr("%n thing(s) to do, the most to gain first", "", int(m_shown.size())));
  m_takeBack->setVisible(hidden > 0);
  m_takeBack->setText(tr("%n put off: show again", "", hidden));
  const QString next =
      m_today.nextReminderOn.isValid()
          ? tr("The next reminder falls due on %1.").arg(formatDay(m_today.nextReminderOn))
          : tr("No reminder falls due later, as things stand.");
  m_nothing->setSentence(tr("Nothing to do today.") + u'\n' + next);
  m_nothing->setAction(hidden > 0 ? m_takeBack->text() : QString{});
}

void TodayPage::showEssentials() {
  const int line = m_list->currentRow();
  if (line < 0 || line >= m_shown.size()) return m_pane->showNothing();
  const auto& row = m_today.rows[m_shown[line]];
  if (row.customers.isEmpty()) {
    m_pane->showNothing();
  } else if (row.isGroup()) {
    m_pane->showGroup(row, *m_snapshot);
  } else {
    const qint32 customer = row.customers.first().customer;
    m_pane->showCustomer(m_snapshot->customers[customer], m_essentials[size_t(customer)],
                         m_snapshot->company.currency);
  }
}

void TodayPage::open(const TodayRow& row) {
  if (row.kind == TodayKind::Import) {
    Q_EMIT openPage(u"import"_s, {});
  } else if (row.kind == TodayKind::Confirm && row.isGroup()) {
    Q_EMIT openPage(u"customers"_s, {});
  } else if (row.kind == TodayKind::Approve || row.isGroup() ||
             (row.kind == TodayKind::Call && !row.stepName.isEmpty())) {
    Q_EMIT openPage(u"reminders"_s, remindersFilter(row));
  } else {
    Q_EMIT openCustomer(m_snapshot->customers[row.customers.first().customer].id);
  }
}

QString TodayPage::remindersFilter(const TodayRow& row) const {
  if (row.kind == TodayKind::Check) return heldText(HoldReason::CreditCoversDebt);
  if (row.isGroup()) return row.stepName;
  return m_snapshot->customers[row.customers.first().customer].name;
}

void TodayPage::putOff(const TodayRow& row) {
  m_putOff.append(row.key());
  const QString who = todayWho(row, *m_snapshot);
  Q_EMIT session().message(tr("Put off: %1. Ctrl+Z brings it back.")
                               .arg(who.isEmpty() ? todayVerb(row) : todayVerb(row) + u' ' + who));
  // The row's own button is still at work: let it finish before its row goes.
  QMetaObject::invokeMethod(this, &TodayPage::fill, Qt::QueuedConnection);
}

void TodayPage::takeBackLast() {
  if (m_putOff.isEmpty()) return;
  m_putOff.removeLast();
  fill();
}

void TodayPage::takeBack() {
  if (m_putOff.isEmpty()) return;
  m_putOff.clear();
  Q_EMIT session().message(tr("What was put off is back."));
  fill();
}

}  // namespace encaisse
