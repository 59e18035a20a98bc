#include "ui/mail/outbox_dialog.h"

#include <QDialogButtonBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/ledger/ledger.h"
#include "core/mail/password_store.h"
#include "ui/common/background_task.h"
#include "ui/common/calm_style.h"
#include "ui/common/labels.h"
#include "ui/common/notice.h"
#include "ui/common/prompts.h"
#include "ui/common/table_view.h"
#include "ui/common/text_table_model.h"
#include "ui/common/theme.h"
#include "ui/ledger_session.h"
#include "ui/mail/mail_words.h"
#include "ui/mail/password_row.h"

using namespace Qt::StringLiterals;

namespace encaisse {

OutboxDialog::OutboxDialog(LedgerSession& session, UserPrompts& prompts, PasswordStore& store,
                           QWidget* parent)
    : QDialog{parent}, m_session{session}, m_prompts{prompts}, m_store{store},
      m_notice{new Notice{u"outboxNotice"_s}}, m_password{new PasswordRow},
      m_rows{new TextTableModel{this}}, m_table{new TableView{u"outbox"_s}},
      m_empty{new MutedLabel{tr("The outbox is empty. A reminder by e-mail waits here until you "
                                "send it.")}},
      m_question{new QLabel} {
  setObjectName(u"outboxDialog"_s);
  setWindowTitle(tr("Outbox"));
  m_empty->setWordWrap(true);
  m_empty->setAlignment(Qt::AlignCenter);
  m_question->setObjectName(u"outboxQuestion"_s);
  m_question->setWordWrap(true);
  buildTable();
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin,
                             theme::pageMargin);
  column->setSpacing(12);
  column->addWidget(m_notice);
  column->addWidget(m_empty, 1);
  column->addWidget(m_table, 1);
  column->addWidget(m_question);
  column->addWidget(m_password);
  column->addWidget(makeProgress());
  column->addWidget(makeButtons());
  connect(m_password, &PasswordRow::given, this, &OutboxDialog::sendWith);
  resize(1000, 520);
  setMinimumSize(760, 360);
  if (!m_session.readOnly())
    say([&]() -> Result<void> {
      const auto recovered = m_session.ledger().outbox().recover();
      return recovered.ok() ? Result<void>{} : recovered.error();
    }());
  reload();
}

void OutboxDialog::buildTable() {
  m_table->setModel(m_rows);
  m_table->setSortingEnabled(false);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setAccessibleName(tr("Messages"));
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &OutboxDialog::updateButtons);
}

QWidget* OutboxDialog::makeProgress() {
  m_progress = new QWidget;
  m_progress->setObjectName(u"outboxProgress"_s);
  m_progressText = new QLabel;
  m_bar = new QProgressBar;
  m_bar->setTextVisible(false);
  auto* stop = new QPushButton{tr("&Stop")};
  stop->setObjectName(u"stopSending"_s);
  stop->setAutoDefault(false);
  stop->setToolTip(tr("A message that is on its way is finished first."));
  connect(stop, &QPushButton::clicked, this, &OutboxDialog::stop);
  auto* row = new QHBoxLayout{m_progress};
  row->setContentsMargins({});
  row->setSpacing(theme::gap);
  row->addWidget(m_progressText);
  row->addWidget(m_bar, 1);
  row->addWidget(stop);
  m_progress->hide();
  return m_progress;
}

QPushButton* OutboxDialog::addButton(const QString& text, const QString& name,
                                     void (OutboxDialog::*slot)()) {
  auto* button = new QPushButton{text};
  button->setObjectName(name);
  button->setAutoDefault(false);
  connect(button, &QPushButton::clicked, this, slot);
  return button;
}

QWidget* OutboxDialog::makeButtons() {
  m_send = addButton(tr("&Send"), u"sendMail"_s, &OutboxDialog::send);
  makePrimary(m_send);
  m_drafts = addButton(tr("&Write drafts…"), u"writeDrafts"_s, &OutboxDialog::writeDrafts);
  m_drafts->setToolTip(tr("Files that your own mail program opens and sends."));
  m_left = addButton(tr("It &left"), u"itLeft"_s, &OutboxDialog::answerLeft);
  m_didNotLeave =
      addButton(tr("It did &not leave"), u"didNotLeave"_s, &OutboxDialog::answerDidNotLeave);
  m_retry = addButton(tr("Try &again"), u"retryMail"_s, &OutboxDialog::retry);
  m_drop = addButton(tr("&Do not send"), u"dropMail"_s, &OutboxDialog::drop);
  auto* account = new QPushButton{tr("&Mail account…")};
  account->setObjectName(u"mailAccount"_s);
  account->setAutoDefault(false);
  connect(account, &QPushButton::clicked, this, &OutboxDialog::accountWanted);
  auto* close = new QDialogButtonBox{QDialogButtonBox::Close};
  close->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  connect(close, &QDialogButtonBox::rejected, this, &OutboxDialog::reject);
  auto* buttons = new QWidget;
  auto* row = new QHBoxLayout{buttons};
  row->setContentsMargins({});
  row->setSpacing(theme::gap);
  for (auto* button : {m_send, m_drafts, m_left, m_didNotLeave, m_retry, m_drop}) {
    row->addWidget(button);
  }
  row->addStretch();
  row->addWidget(account);
  row->addWidget(close);
  return buttons;
}

void OutboxDialog::reload() {
  const auto account = m_session.ledger().outbox().account();
  if (account.ok()) m_account = account.value();
  const auto messages = m_session.ledger().outbox().list();
  if (!messages.ok()) {
    m_notice->say(Notice::Kind::Error, messages.error().message);
    return;
  }
  m_messages = messages.value();
  showRows();
}

void OutboxDialog::showRows() {
  const int row = m_table->selectionModel()->currentIndex().row();
  QList<QList<QString>> rows;
  for (const auto& message : std::as_const(m_messages)) {
    QStringList to;
    for (const auto& recipient : message.recipients) to.append(recipient.address);
    rows.append({messageStateText(message.state), to.join(u", "_s), message.subject,
                 QLocale{}.toString(message.plannedOn, QLocale::ShortFormat), message.error});
  }
  m_rows->setTable({tr("State"), tr("To"), tr("Subject"), tr("Planned"), tr("What happened")},
                   rows);
  m_table->setDefaultWidths({130, 190, 200, 90, 260});
  m_table->setStretchColumn(4);
  m_empty->setVisible(rows.isEmpty());
  m_table->setVisible(!rows.isEmpty());
  if (!rows.isEmpty()) m_table->selectRow(std::clamp(row, 0, int(rows.size()) - 1));
  updateButtons();
}

const Message* OutboxDialog::selected() const {
  const auto rows = m_table->selectionModel()->selectedRows();
  if (rows.isEmpty() || rows.first().row() >= m_messages.size()) return nullptr;
  return &m_messages[rows.first().row()];
}

void OutboxDialog::updateButtons() {
  if (m_send == nullptr) return;
  const bool free = !m_sending && !m_session.readOnly();
  const auto* message = selected();
  const auto is = [&](MessageState state) { return message != nullptr && message->state == state; };
  const bool waits = std::ranges::any_of(
      m_messages, [](const Message& one) { return one.state == MessageState::Planned; });
  m_send->setEnabled(free && waits);
  m_drafts->setEnabled(free && waits);
  m_left->setVisible(is(MessageState::Unknown));
  m_didNotLeave->setVisible(is(MessageState::Unknown));
  m_retry->setVisible(is(MessageState::Failed));
  m_drop->setVisible(is(MessageState::Failed) || is(MessageState::Planned));
  for (auto* button : {m_left, m_didNotLeave, m_retry, m_drop}) button->setEnabled(free);
  m_question->setVisible(is(MessageState::Unknown));
  if (is(MessageState::Unknown)) {
    m_question->setText(tr("Did this message leave? Look into your sent mail, or ask the customer. "
                           "It is never sent again by itself."));
  }
}

void OutboxDialog::send() {
  if (m_sending) return;
  reload();
  if (!m_account.complete()) {
    m_notice->say(Notice::Kind::Warning,
                  tr("There is no mail account yet. Set one up, or write drafts for your own mail "
                     "program."));
    Q_EMIT accountWanted();
    return;
  }
  if (m_account.login.isEmpty()) return sendWith({});
  m_store.find(m_account, this, [this](const QString& password) {
    if (!password.isEmpty()) return sendWith(password);
    m_password->ask(m_account.login, m_account.server);
  });
}

void OutboxDialog::sendWith(const QString& password) {
  if (m_sending) return;
  m_sending = true;
  m_notice->hide();
  m_bar->setRange(0, 0);
  m_progressText->setText(tr("Sending…"));
  m_progress->show();
  updateButtons();
  m_stop = runInBackground(
      this,
      [path = m_session.path(), context = m_session.context(),
       transport = m_makeTransport(m_account, password)](const Progress& progress,
                                                         const StopToken& stop) {
        const auto ledger = Ledger::open(path, OpenMode::ReadWrite, context);
        if (!ledger.ok()) return Result<OutboxRun>{ledger.error()};
        return ledger.value()->outbox().send(transport, {}, progress, stop);
      },
      [this](const Result<OutboxRun>& run) { onSent(run); },
      [this](qint64 done, qint64 total) {
        m_bar->setRange(0, int(total));
        m_bar->setValue(int(done));
        m_progressText->setText(tr("%1 of %2").arg(done).arg(total));
        reload();
      });
}

void OutboxDialog::onSent(const Result<OutboxRun>& run) {
  m_sending = false;
  m_progress->hide();
  if (!run.ok()) {
    m_notice->say(Notice::Kind::Error, run.error().message);
  } else {
    const auto& result = run.value();
    const bool good = result.failed == 0 && result.unknown == 0 && result.stoppedAsWhy.isEmpty();
    m_notice->say(good ? Notice::Kind::Success : Notice::Kind::Warning, outboxRunText(result));
    if (!result.stoppedAsWhy.isEmpty()) m_password->ask(m_account.login, m_account.server);
  }
  reload();
  m_session.changed();
}

void OutboxDialog::stop() {
  m_stop.requestStop();
  m_progressText->setText(tr("Stopping…"));
}

void OutboxDialog::writeDrafts() {
  const QString folder = m_prompts.chooseFolder(this, tr("Folder of the drafts"));
  if (folder.isEmpty()) return;
  const auto files = m_session.ledger().outbox().writeDrafts(folder);
  if (!files.ok()) {
    m_notice->say(Notice::Kind::Error, files.error().message);
  } else {
    m_notice->say(Notice::Kind::Success,
                  tr("%n drafts are in %1. Open and send them, then say here which ones left.",
                     nullptr, int(files.value().size()))
                      .arg(folder));
  }
  reload();
  m_session.changed();
}

void OutboxDialog::say(const Result<void>& result) {
  if (!result.ok()) m_notice->say(Notice::Kind::Error, result.error().message);
}

void OutboxDialog::answerLeft() {
  if (const auto* message = selected()) say(m_session.ledger().outbox().resolve(message->id, true));
  reload();
  m_session.changed();
}

void OutboxDialog::answerDidNotLeave() {
  if (const auto* message = selected()) {
    say(m_session.ledger().outbox().resolve(message->id, false));
  }
  reload();
  m_session.changed();
}

void OutboxDialog::retry() {
  if (const auto* message = selected()) say(m_session.ledger().outbox().retry(message->id));
  reload();
  m_session.changed();
}

void OutboxDialog::drop() {
  if (const auto* message = selected()) say(m_session.ledger().outbox().drop(message->id));
  reload();
  m_session.changed();
}

void OutboxDialog::reject() {
  if (!m_sending) QDialog::reject();
}

}  // namespace encaisse
