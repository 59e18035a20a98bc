#include "ui/reminders/reminders_page.h"

#include <QAction>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QUrl>
#include <QVBoxLayout>
#include <utility>

#include "core/letters/print/letter_pdf.h"
#include "core/reminders/today_list.h"
#include "ui/common/calm_style.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/prompts.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/mail/mail_windows.h"
#include "ui/reminders/ahead_dialog.h"
#include "ui/reminders/held_panel.h"
#include "ui/reminders/letter_preview.h"
#include "ui/reminders/remedy_actions.h"
#include "ui/reminders/reminder_words.h"
#include "ui/reminders/reminders_model.h"
#include "ui/scenarios/scenario_windows.h"
#include "ui/templates/template_editor.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QPushButton* button(const QString& name, const QString& text, const QString& icon,
                    const QPalette& colours) {
  auto* made = new QPushButton{text};
  made->setObjectName(name);
  if (!icon.isEmpty()) made->setIcon(theme::icon(icon, colours));
  return made;
}

/// Fusion draws the edge of a tick from the window's colour: on a dark theme it cannot be seen.
class TickDelegate : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;

protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    option->palette.setColor(QPalette::Window, theme::mutedText(option->palette));
  }
};

}  // namespace

RemindersPage::RemindersPage(LedgerSession& session, UserPrompts& prompts, QWidget* parent)
    : Page{session, parent}, m_prompts{prompts}, m_snapshot{session.snapshot()},
      m_model{new RemindersModel{this}}, m_view{new TableView{u"remindersList"_s}},
      m_counts{new QLabel}, m_nothing{new MutedLabel}, m_why{new QLabel}, m_held{new HeldPanel},
      m_remedies{new RemedyActions{session, prompts, this}}, m_preview{new LetterPreview},
      m_approveAll{button(u"approveAll"_s, tr("Approve all ready"), u"check"_s, palette())},
      m_create{button(u"createLetters"_s, tr("Create letters…"), u"letter"_s, palette())},
      m_print{button(u"printLetters"_s, tr("Print…"), u"print"_s, palette())},
      m_openFolder{button(u"openFolder"_s, tr("Open folder"), u"folder"_s, palette())},
      m_progress{new QWidget}, m_progressText{new QLabel}, m_progressBar{new QProgressBar} {
  setObjectName(key());
  setContent(u"reminders"_s, tr("Import your accounts to see which reminders are due."),
             buildContent());
  connect(m_model, &RemindersModel::approvalsChanged, this, [this] {
    showCounts();
    updateActions();
  });
  connect(m_model, &RemindersModel::decided, this, &RemindersPage::storeDecision);
  connect(m_remedies, &RemedyActions::openPage, this, &Page::openPage);
  connect(m_remedies, &RemedyActions::openCustomer, this, &Page::openCustomer);
  buildHeaderActions();
  connect(&session, &LedgerSession::failed, this, [this] {
    m_used.reset();
    updateActions();
  });
  updateActions();
}

void RemindersPage::buildHeaderActions() {
  const auto add = [this](const QString& name, const QString& text, const QString& icon,
                          auto&& onTriggered) {
    auto* action = new QAction{theme::icon(icon, palette()), text, this};
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, onTriggered);
    m_headerActions.append(action);
  };
  add(u"openScenarios"_s, tr("Scenarios…"), u"clock"_s,
      [this] { openScenarios(session(), m_prompts, this); });
  add(u"openGate"_s, tr("When nobody is reminded…"), u"settings"_s,
      [this] { openGateSettings(session(), m_prompts, this); });
  add(u"openTemplates"_s, tr("Wordings of the letters…"), u"edit"_s, [this] {
    auto* editor = new TemplateEditor{session(), m_prompts, this};
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
  });
  add(u"openOutbox"_s, tr("Outbox…"), u"mail"_s,
      [this] { openOutbox(session(), m_prompts, this); });
}

QWidget* RemindersPage::buildContent() {
  auto* splitter = new QSplitter{Qt::Horizontal};
  splitter->setObjectName(u"remindersSplitter"_s);
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(theme::groupGap);
  splitter->addWidget(buildList());
  splitter->addWidget(buildLetter());
  splitter->setStretchFactor(0, 1);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({660, 372});
  auto* content = new QWidget;
  auto* column = new QVBoxLayout{content};
  column->setContentsMargins(theme::pageMargin, theme::gap, theme::pageMargin, theme::pageMargin);
  column->addWidget(splitter);
  return content;
}

QWidget* RemindersPage::buildList() {
  m_view->setModel(m_model);
  m_view->setAccessibleName(tr("Reminders of the day"));
  m_view->setItemDelegateForColumn(RemindersModel::CustomerName, new TickDelegate{m_view});
  m_view->setStretchColumn(RemindersModel::CustomerName);
  m_view->setDefaultWidths({0, 104, 72, 84, 112, 84, 76});
  m_view->setHiddenByDefault({RemindersModel::Total});
  auto* approve = new QAction{tr("Approve or take back"), this};
  approve->setObjectName(u"approveSelected"_s);
  approve->setShortcut(Qt::Key_Space);
  approve->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  m_view->addAction(approve);
  connect(approve, &QAction::triggered, this, &RemindersPage::toggleSelected);
  connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &RemindersPage::showSelected);
  connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &RemindersPage::updateActions);
  connect(m_view, &TableView::opened, this, [this](const QModelIndex& index) {
    Q_EMIT openCustomer(m_snapshot->customers[m_model->row(index.row()).customer].id);
  });
  m_counts->setObjectName(u"reminderCounts"_s);
  m_nothing->setObjectName(u"nothingDue"_s);
  m_nothing->setAlignment(Qt::AlignCenter);
  m_nothing->setWordWrap(true);
  m_nothing->setMargin(theme::pageMargin);
  auto* card = new Card;
  card->setFlush(true);
  card->addHead(m_counts);
  card->body()->addWidget(m_nothing);
  card->body()->addWidget(m_view, 1);
  auto* side = new QWidget;
  side->setMinimumWidth(520);
  auto* column = new QVBoxLayout{side};
  column->setContentsMargins({});
  column->setSpacing(theme::gap);
  column->addWidget(card, 1);
  column->addWidget(buildProgress());
  column->addWidget(buildActions());
  return side;
}

QWidget* RemindersPage::buildActions() {
  m_approveAll->setToolTip(tr("Ticks every reminder that may leave (Ctrl+Return); Space ticks the "
                              "chosen one"));
  auto* approveAll = new QShortcut{QKeySequence{Qt::CTRL | Qt::Key_Return}, this};
  approveAll->setContext(Qt::WidgetWithChildrenShortcut);
  connect(approveAll, &QShortcut::activated, m_approveAll, &QPushButton::click);
  connect(m_approveAll, &QPushButton::clicked, m_model, &RemindersModel::approveAll);
  connect(m_create, &QPushButton::clicked, this, &RemindersPage::createLetters);
  connect(m_openFolder, &QPushButton::clicked, this, &RemindersPage::openFolder);
  makePrimary(m_create);
  auto* ahead = button(u"lookAhead"_s, tr("Next 60 days…"), u"calendar"_s, palette());
  ahead->setToolTip(tr("What would leave and when, and what another scenario would change"));
  connect(ahead, &QPushButton::clicked, this, &RemindersPage::lookAhead);
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout{bar};
  row->setContentsMargins({});
  row->setSpacing(theme::gap);
  row->addWidget(m_approveAll);
  row->addWidget(ahead);
  row->addStretch();
  row->addWidget(m_openFolder);
  row->addWidget(m_create);
  return bar;
}

QWidget* RemindersPage::buildProgress() {
  m_progress->setObjectName(u"lettersProgress"_s);
  m_progressText->setText(tr("Writing letters"));
  m_progressBar->setTextVisible(true);
  m_progressBar->setFormat(tr("%v of %m"));
  auto* cancel = button(u"cancelLetters"_s, tr("Cancel"), u"close"_s, palette());
  connect(cancel, &QPushButton::clicked, this, [this] {
    m_stop.requestStop();
    m_progressText->setText(tr("Stopping after this letter"));
  });
  auto* row = new QHBoxLayout{m_progress};
  row->setContentsMargins({});
  row->setSpacing(theme::gap);
  row->addWidget(m_progressText);
  row->addWidget(m_progressBar, 1);
  row->addWidget(cancel);
  m_progress->hide();
  return m_progress;
}

QWidget* RemindersPage::buildLetter() {
  m_why->setObjectName(u"reminderWhy"_s);
  m_why->setTextFormat(Qt::PlainText);
  m_why->setWordWrap(true);
  connect(m_held, &HeldPanel::customerWanted, this, [this] { Q_EMIT openCustomer(m_customerId); });
  connect(m_held, &HeldPanel::remedyWanted, this,
          [this](HoldReason reason) { m_remedies->follow(reason, m_customerId); });
  m_done = button(u"markDone"_s, tr("Done"), u"check"_s, palette());
  m_done->setToolTip(tr("Records that the call, the task or the text message was done"));
  connect(m_done, &QPushButton::clicked, this, &RemindersPage::markDone);
  connect(m_print, &QPushButton::clicked, this, &RemindersPage::printSelected);
  m_print->setToolTip(tr("Shows the chosen letters as they print; printing alone records nothing"));
  auto* head = new QHBoxLayout;
  head->setSpacing(theme::gap);
  head->addWidget(m_why, 1);
  head->addWidget(m_done, 0, Qt::AlignTop);
  head->addWidget(m_print, 0, Qt::AlignTop);
  auto* card = new Card;
  card->setFlush(true);
  card->addHead(head);
  card->body()->setContentsMargins(0, 0, 0, theme::unit);
  card->body()->addWidget(m_held);
  card->body()->addWidget(m_preview, 1);
  card->setMinimumWidth(240);
  return card;
}

void RemindersPage::refresh() {
  if (!showContent()) return;
  const auto snapshot = session().snapshot();
  struct Plan {
    QList<PlannedReminder> reminders;
    QDate next;
  };
  const QDate day = session().asOf();
  m_work.start(
      this, snapshot,
      [day](const Snapshot& facts) {
        return Plan{planReminders(facts, day), nextReminderOn(facts, day)};
      },
      [this, snapshot, day](Plan plan) {
        m_day = day;
        m_nothing->setText(
            plan.next.isValid()
                ? tr("No reminder is due on this day. The next one falls due on %1.")
                      .arg(formatDay(plan.next))
                : tr("No reminder is due on this day, and none falls due later as things stand."));
        fill(snapshot, std::move(plan.reminders));
      });
}

void RemindersPage::fill(std::shared_ptr<const Snapshot> snapshot, QList<PlannedReminder> plan) {
  m_snapshot = std::move(snapshot);
  m_plan = std::move(plan);
  const qint64 chosen = m_customerId;
  const auto history = session().ledger().reminders().history();
  if (!history.ok()) Q_EMIT session().message(history.error().message);
  m_model->setRows(m_snapshot,
                   reminderRows(*m_snapshot, m_plan,
                                history.ok() ? history.value() : QList<SentReminder>{}, m_day));
  const bool isEmpty = m_model->rowCount() == 0;
  m_nothing->setVisible(isEmpty);
  m_view->setVisible(!isEmpty);
  int line = 0;
  for (int i = 0; i < m_model->rowCount(); ++i) {
    if (m_snapshot->customers[m_model->row(i).customer].id == chosen) line = i;
  }
  if (!isEmpty) m_view->selectRow(line);
  showSelected();
}

void RemindersPage::setFilter(const QString& text) {
  m_model->setFilter(text);
  if (m_model->rowCount() > 0) m_view->selectRow(0);
  showSelected();
}

int RemindersPage::currentLine() const {
  const auto current = m_view->currentIndex();
  return current.isValid() ? current.row() : -1;
}

QString RemindersPage::leadingNumber(const PlannedReminder& planned) const {
  const qint64 id = m_snapshot->items[planned.why.item].id;
  const auto items = session().ledger().items().byIds({id});
  return items.ok() && !items.value().isEmpty() ? items.value().first().number : QString{};
}

void RemindersPage::lookAhead() {
  if (!m_snapshot) return;
  auto* dialog = new AheadDialog{m_snapshot, m_day, this};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] { useScenario(dialog->scenario()); });
  dialog->open();
}

void RemindersPage::useScenario(const QString& name) {
  auto choice = rulesOf(*m_snapshot).choice;
  choice.standard = name == defaultScenario().name ? QString{} : name;
  const auto saved = session().ledger().scenarios().saveChoice(choice);
  if (!saved.ok()) return m_prompts.showError(this, saved.error());
  session().changed();
}

void RemindersPage::markDone() {
  const int line = currentLine();
  if (line < 0 || m_model->row(line).plan < 0) return;
  const auto done =
      session().ledger().reminders().markDone(*m_snapshot, m_plan[m_model->row(line).plan], m_day);
  if (!done.ok()) return m_prompts.showError(this, done.error());
  session().changed();
}

void RemindersPage::showSelected() {
  updateActions();
  m_done->hide();
  const int line = currentLine();
  if (line < 0) {
    m_why->clear();
    m_held->hide();
    m_preview->showSentence(tr("Choose a reminder to see its letter."));
    return;
  }
  const auto& row = m_model->row(line);
  m_customerId = m_snapshot->customers[row.customer].id;
  showWhy(row);
  if (row.plan < 0) {
    m_preview->showSentence(tr("Sent on this day as %1.").arg(row.documentName));
    return;
  }
  if (!leavesByItself(m_plan[row.plan].step.channel)) {
    m_preview->showSentence(byHandText(*m_snapshot, m_plan[row.plan]));
    return;
  }
  const auto letter = session().ledger().reminders().letter(*m_snapshot, m_plan[row.plan], m_day);
  if (letter.ok()) {
    m_preview->showLetter(letter.value());
  } else {
    m_preview->showSentence(letter.error().message);
  }
}

void RemindersPage::showWhy(const ReminderRow& row) {
  m_held->setReasons(row.holds);
  if (row.plan < 0) {
    m_why->setText(lastSentText(row.stepName, m_day));
    return;
  }
  const auto& planned = m_plan[row.plan];
  m_why->setText(reminderWhy(*m_snapshot, planned, leadingNumber(planned)));
  m_done->setVisible(planned.mayLeave() && !leavesByItself(planned.step.channel));
}

/// Ticks are approvals, kept in the ledger.
void RemindersPage::storeDecision(const QList<int>& plans, bool approved) {
  auto& approvals = session().ledger().approvals();
  QList<MessageToApprove> messages;
  QList<qint64> customers;
  for (const int plan : plans) {
    const qint64 customer = m_snapshot->customers[m_plan[plan].customer].id;
    messages.append({customer, m_plan[plan].level});
    customers.append(customer);
    if (m_plan[plan].needsApproval) m_used = m_snapshot;
  }
  const auto stored = approved ? approvals.approve(messages, m_day) : approvals.withdraw(customers);
  if (!stored.ok()) m_prompts.showError(this, stored.error());
  session().changed();
  updateActions();
}

void RemindersPage::showCounts() {
  QStringList parts;
  const auto ticked = int(m_model->approved().size());
  const int toApprove = m_model->toApprove();
  const int byHand = m_model->count(ReminderState::ByHand);
  const int held = m_model->count(ReminderState::Held);
  const int sent = m_model->count(ReminderState::Sent);
  if (toApprove > 0) parts.append(tr("%n to approve", "", toApprove));
  if (ticked > 0) {
    parts.append(tr("%n approved (%1)", "", ticked)
                     .arg(formatMoney(m_model->approvedAmount(), m_snapshot->company.currency)));
  }
  if (byHand > 0) parts.append(tr("%n to do by hand", "", byHand));
  if (held > 0) parts.append(tr("%n held", "", held));
  if (sent > 0) parts.append(tr("%n sent on this day", "", sent));
  m_counts->setText(parts.join(u" · "_s));
}

QString RemindersPage::whyNoLetters() const {
  if (session().readOnly()) return tr("This ledger is open for reading only.");
  if (session().looksAtPast() && !m_snapshot->company.isSample) {
    return tr("You look at %1. Letters leave today only: go back to today first.")
        .arg(formatDay(session().asOf()));
  }
  if (m_writing) return tr("Letters are being written.");
  // Nothing is sent twice from the same facts: wait until the new ones are here.
  if (m_used == m_snapshot) return tr("The facts are being read again.");
  if (m_model->approved().isEmpty()) return tr("Approve at least one reminder first.");
  return {};
}

void RemindersPage::updateActions() {
  const QString why = whyNoLetters();
  const auto ticked = int(m_model->approved().size());
  m_create->setEnabled(why.isEmpty());
  m_create->setToolTip(why.isEmpty() ? tr("Writes one PDF per customer and records each as sent; "
                                          "e-mails go into the outbox")
                                     : why);
  m_create->setText(ticked == 0 ? tr("Create letters…") : tr("Create %n letter(s)…", "", ticked));
  m_approveAll->setEnabled(m_model->toApprove() > 0 && !m_writing && !session().readOnly());
  m_openFolder->setVisible(!m_folder.isEmpty());
  m_print->setEnabled(m_view->selectionModel()->hasSelection());
}

void RemindersPage::toggleSelected() {
  if (session().readOnly()) return;
  QList<int> lines;
  bool isAllTicked = true;
  for (const auto& index : m_view->selectionModel()->selectedRows()) {
    lines.append(index.row());
    const bool canBe = m_model->row(index.row()).canBeApproved();
    isAllTicked = isAllTicked && (!canBe || m_model->isApproved(index.row()));
  }
  m_model->setApproved(lines, !isAllTicked);
}

void RemindersPage::createLetters() {
  if (!whyNoLetters().isEmpty()) return;
  const QString folder = m_prompts.chooseFolder(this, tr("Folder for the letters"));
  if (folder.isEmpty()) return;
  m_writing = true;
  m_used = m_snapshot;
  m_progressText->setText(tr("Writing letters"));
  m_progressBar->setRange(0, 0);
  m_progress->show();
  updateActions();
  m_stop = runInBackground(
      this,
      [path = session().path(), context = session().context(), snapshot = m_snapshot, day = m_day,
       folder, only = m_model->approved()](const Progress& progress,
                                           const StopToken& stop) -> Result<ReminderRun> {
        auto ledger = Ledger::open(path, OpenMode::ReadWrite, context);
        if (!ledger.ok()) return ledger.error();
        return ledger.value()->reminders().run(*snapshot, day, folder, letterPdf, only, progress,
                                               stop);
      },
      [this, folder](const Result<ReminderRun>& run) { finish(run, folder); },
      [this](qint64 done, qint64 total) {
        m_progressBar->setRange(0, int(total));
        m_progressBar->setValue(int(done));
      });
}

void RemindersPage::finish(const Result<ReminderRun>& run, const QString& folder) {
  m_writing = false;
  m_progress->hide();
  m_folder = folder;
  if (run.ok()) {
    tellRun(run.value(), folder);
  } else if (run.error().code == ErrorCode::Cancelled) {
    Q_EMIT session().message(run.error().message);
  } else {
    m_prompts.showError(this, run.error());
  }
  session().changed();
}

void RemindersPage::tellRun(const ReminderRun& run, const QString& folder) {
  QStringList parts;
  if (run.letters() > 0 || run.mails() == 0) {
    parts.append(
        tr("%n letter(s) written to %1 and recorded as sent.", "", run.letters()).arg(folder));
  }
  if (run.mails() > 0) {
    parts.append(tr("%n e-mail(s) wait in the outbox: send them there.", "", run.mails()));
  }
  Q_EMIT session().message(parts.join(u' '));
  QStringList failures;
  for (const auto& failure : run.failures) {
    failures.append(m_snapshot->customers[failure.customer].name + u": "_s + failure.message);
  }
  if (failures.isEmpty()) return;
  m_prompts.showError(this, {ErrorCode::InvalidInput, failures.join(u'\n'), {}});
}

void RemindersPage::printSelected() {
  QList<Letter> letters;
  for (const auto& index : m_view->selectionModel()->selectedRows()) {
    const auto& row = m_model->row(index.row());
    if (row.plan < 0) continue;
    const auto letter = session().ledger().reminders().letter(*m_snapshot, m_plan[row.plan], m_day);
    if (!letter.ok()) return m_prompts.showError(this, letter.error());
    letters.append(letter.value());
  }
  if (letters.isEmpty()) return;
  auto* dialog = new QPrintPreviewDialog{this};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(tr("Print letters"));
  dialog->printer()->setPageLayout({QPageSize{QPageSize::A4}, QPageLayout::Portrait, {}});
  dialog->printer()->setFullPage(true);
  connect(dialog, &QPrintPreviewDialog::paintRequested, this,
          [letters](QPrinter* printer) { printLetters(letters, *printer); });
  dialog->open();
}

void RemindersPage::openFolder() { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); }

}  // namespace encaisse
