#include "ui/today/today_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/ledger/ledger_signals.h"
#include "ui/common/empty_state.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/prompts.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/reminders/reminder_words.h"
#include "ui/today/today_list_view.h"
#include "ui/today/today_row_widget.h"
#include "ui/today/today_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {

TodayPage::TodayPage(LedgerSession& session, UserPrompts& prompts, QWidget* parent)
    : Page{session, parent}, m_prompts{prompts}, m_reader{TodayReader::of(session)},
      m_undo{new QAction{tr("Bring back what was put off"), this}}, m_stack{new QStackedWidget},
      m_nothing{new EmptyState{u"check"_s, {}, {}}}, m_summary{new QLabel},
      m_takeBack{new QPushButton}, m_toSignals{new QPushButton}, m_calls{new QPushButton{
                                                                     tr("Call sheet")}},
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
  m_undo->setShortcut(QKeySequence::Undo);
  m_undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  m_undo->setEnabled(false);
  addAction(m_undo);
  connect(m_undo, &QAction::triggered, this, &TodayPage::takeBackLast);
  connect(&m_reader, &TodayReader::ready, this, &TodayPage::refresh);
  connect(m_takeBack, &QPushButton::clicked, this, &TodayPage::takeBack);
  connect(m_pane, &EssentialsPane::openCustomer, this, &TodayPage::openCustomer);
}

QWidget* TodayPage::buildContent() {
  m_summary->setObjectName(u"todaySummary"_s);
  m_takeBack->setObjectName(u"takeBack"_s);
  m_takeBack->setFlat(true);
  m_toSignals->setObjectName(u"toSignals"_s);
  m_toSignals->setFlat(true);
  m_toSignals->setIcon(theme::icon(u"warning"_s, palette()));
  m_toSignals->setToolTip(tr("Shows the signals below the list"));
  connect(m_toSignals, &QPushButton::clicked, this, &TodayPage::showSignals);
  m_list->setObjectName(u"todayList"_s);
  m_list->setAccessibleName(tr("What to do today, best first"));
  connect(m_list, &QListWidget::currentRowChanged, this, &TodayPage::showEssentials);
  connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
    if (const auto* row = rowAt(m_list->row(item))) open(*row);
  });
  m_calls->setObjectName(u"todayCalls"_s);
  m_calls->setIcon(theme::icon(u"phone"_s, palette()));
  m_calls->setToolTip(tr("The next call with everything on one screen"));
  connect(m_calls, &QPushButton::clicked, this, &Page::openCallSheet);
  auto* head = new QHBoxLayout;
  head->addWidget(m_summary, 1);
  head->addWidget(m_takeBack);
  head->addWidget(m_toSignals);
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
  column->setContentsMargins(theme::pageMargin, theme::gap, theme::pageMargin, theme::pageMargin);
  column->addWidget(splitter);
  return content;
}

void TodayPage::refresh() {
  const auto snapshot = session().snapshot();
  if (snapshot->items.empty()) {
    m_stack->setCurrentIndex(session().loaded() ? NoFacts : Work);
    return;
  }
  const auto figures = m_reader.figures();
  if (!figures && !m_figures) m_stack->setCurrentIndex(Work);
  if (!figures || figures == m_figures) return;
  m_figures = figures;
  fill();
}

void TodayPage::fill() {
  const int line = std::max(m_list->currentRow(), 0);
  m_list->clear();
  m_shown.clear();
  int hidden = 0;
  for (const auto& row : m_figures->list.rows) {
    m_putOff.contains(row.key()) ? void(++hidden) : addRow(row);
  }
  showSummary(hidden);
  addSignals();
  m_undo->setEnabled(!m_putOff.isEmpty());
  m_stack->setCurrentIndex(m_shown.isEmpty() ? Nothing : Work);
  selectNear(line);
  showEssentials();
}

void TodayPage::addRow(const TodayRow& row) {
  auto* widget = new TodayRowWidget{row, *m_figures->snapshot};
  connect(widget, &TodayRowWidget::opened, this, [this, row] { open(row); });
  connect(widget, &TodayRowWidget::putOff, this, [this, row] { putOff(row); });
  connect(widget, &TodayRowWidget::setAside, this, [this, row] { setAside(row); });
  m_list->addRow(widget);
  m_shown.append(row);
}

void TodayPage::addSignals() {
  const auto& found = m_figures->list.found;
  m_toSignals->setVisible(!found.isEmpty());
  m_toSignals->setText(tr("%n signal(s)", "", int(found.size())));
  if (found.isEmpty()) return;
  addSignalsHead();
  const bool isLong = found.size() > todaySignalRows + 1;
  const auto shown = isLong && !m_unfolded ? todaySignalRows : found.size();
  for (const auto& row : found.first(shown)) addRow(row);
  if (shown < found.size()) addUnfoldRow(int(found.size() - shown));
}

void TodayPage::showSignals() {
  for (int i = 0; i + 1 < int(m_shown.size()); ++i) {
    if (m_shown[i]) continue;
    m_list->setCurrentRow(i + 1);
    m_list->scrollToItem(m_list->item(i), QAbstractItemView::PositionAtTop);
    return;
  }
}

void TodayPage::addSignalsHead() {
  auto* head = new QWidget;
  auto* column = new QVBoxLayout{head};
  column->setContentsMargins(12, theme::groupGap, 12, theme::gap);
  column->setSpacing(2);
  auto* title = new QLabel{tr("%n signal(s) to look into", "", int(m_figures->list.found.size()))};
  title->setObjectName(u"todaySignals"_s);
  title->setFont(theme::strongFont());
  auto* why = new MutedLabel{
      tr("What may go wrong. What acting gains cannot be computed here: the most at stake first.")};
  why->setWordWrap(true);
  column->addWidget(title);
  column->addWidget(why);
  m_list->addRemark(head);
  m_shown.append(std::nullopt);
}

void TodayPage::addUnfoldRow(int more) {
  auto* all = new QPushButton{tr("Show %n more", "", more)};
  all->setObjectName(u"todayUnfold"_s);
  all->setFlat(true);
  connect(
      all, &QPushButton::clicked, this,
      [this] {
        m_unfolded = true;
        fill();
      },
      Qt::QueuedConnection);
  auto* line = new QWidget;
  auto* row = new QHBoxLayout{line};
  row->setContentsMargins(12, theme::unit, 12, theme::unit);
  row->addWidget(all, 0, Qt::AlignLeft);
  row->addStretch(1);
  m_list->addRemark(line);
  m_shown.append(std::nullopt);
}

const TodayRow* TodayPage::rowAt(int line) const {
  if (line < 0 || line >= m_shown.size() || !m_shown[line]) return nullptr;
  return &*m_shown[line];
}

void TodayPage::selectNear(int line) {
  for (int i = std::min(line, int(m_shown.size()) - 1); i >= 0; --i) {
    if (rowAt(i) != nullptr) return m_list->setCurrentRow(i);
  }
  if (m_shown.size() > 1) m_list->setCurrentRow(1);
}

void TodayPage::showSummary(int hidden) {
  const auto count = int(m_figures->list.rows.size()) - hidden;
  const QDate nextOn = m_figures->list.nextReminderOn;
  const QString next = nextOn.isValid()
                           ? tr("The next reminder falls due on %1.").arg(formatDay(nextOn))
                           : tr("No reminder falls due later, as things stand.");
  m_summary->setText(count > 0 ? tr("%n thing(s) to do, the most to gain first", "", count)
                               : tr("Nothing to do today.") + u' ' + next);
  m_takeBack->setVisible(hidden > 0);
  m_takeBack->setText(tr("%n put off: show again", "", hidden));
  m_nothing->setSentence(tr("Nothing to do today.") + u'\n' + next);
  m_nothing->setAction(hidden > 0 ? m_takeBack->text() : QString{});
}

void TodayPage::showEssentials() {
  const auto* row = rowAt(m_list->currentRow());
  if (row == nullptr || row->customers.isEmpty()) return m_pane->showNothing();
  const auto& snapshot = *m_figures->snapshot;
  if (row->isGroup()) {
    m_pane->showGroup(*row, snapshot);
  } else {
    const qint32 customer = row->customers.first().customer;
    m_pane->showCustomer(snapshot.customers[customer], m_figures->essentials[size_t(customer)],
                         snapshot.company.currency);
  }
}

void TodayPage::open(const TodayRow& row) {
  if (row.kind == TodayKind::Import) {
    Q_EMIT openPage(u"import"_s, {});
  } else if (row.isGroup() && (row.kind == TodayKind::Confirm || row.kind == TodayKind::Signal)) {
    Q_EMIT openPage(u"customers"_s, {});
  } else if (row.kind == TodayKind::Signal) {
    Q_EMIT openRisk(m_figures->snapshot->customers[row.customers.first().customer].id);
  } else if (row.kind == TodayKind::Approve || row.isGroup() ||
             (row.kind == TodayKind::Call && !row.stepName.isEmpty())) {
    Q_EMIT openPage(u"reminders"_s, remindersFilter(row));
  } else {
    Q_EMIT openCustomer(m_figures->snapshot->customers[row.customers.first().customer].id);
  }
}

QString TodayPage::remindersFilter(const TodayRow& row) const {
  if (row.kind == TodayKind::Check) return heldText(HoldReason::CreditCoversDebt);
  if (row.isGroup()) return row.stepName;
  return m_figures->snapshot->customers[row.customers.first().customer].name;
}

void TodayPage::putOff(const TodayRow& row) {
  m_putOff.append(row.key());
  const QString who = todayWho(row, *m_figures->snapshot);
  Q_EMIT session().message(tr("Put off: %1. Ctrl+Z brings it back.")
                               .arg(who.isEmpty() ? todayVerb(row) : todayVerb(row) + u' ' + who));
  // The row's own button is still at work: let it finish before its row goes.
  QMetaObject::invokeMethod(this, &TodayPage::fill, Qt::QueuedConnection);
}

void TodayPage::setAside(const TodayRow& row) {
  const std::vector<WeakSignal> chosen{row.found.begin(), row.found.end()};
  const auto& snapshot = *m_figures->snapshot;
  const auto done = setSignalsAside(session().ledger(), snapshot, chosen, session().today());
  if (!done.ok()) {
    m_prompts.showError(this, done.error());
    return;
  }
  Q_EMIT session().message(
      tr("Set aside: %1 %2. Undo brings it back.").arg(todayVerb(row), todayWho(row, snapshot)));
  session().changed();
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
