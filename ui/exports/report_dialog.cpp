#include "ui/exports/report_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <algorithm>

#include "core/ledger/ledger_signals.h"
#include "core/letters/print/report_pictures.h"
#include "core/mail/message.h"
#include "core/report/report_mail.h"
#include "core/report/report_service.h"
#include "ui/common/background_task.h"
#include "ui/common/labels.h"
#include "ui/common/prompts.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/ledger_session.h"
#include "ui/mail/mail_windows.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// Their names, each once, in order; without the empty one.
QStringList namesOf(const Snapshot& snapshot, QString Customer::*member) {
  QSet<QString> names;
  for (const auto& customer : snapshot.customers) names.insert(customer.*member);
  names.remove(QString{});
  QStringList sorted{names.cbegin(), names.cend()};
  sorted.sort(Qt::CaseInsensitive);
  return sorted;
}

/// Puts today's report of everybody into the outbox. @return how many were not there yet
Result<int> planAll(const QString& path, const LedgerContext& context, const Snapshot& snapshot,
                    QDate today) {
  const auto ledger = Ledger::open(path, OpenMode::ReadWrite, context);
  if (!ledger.ok()) return ledger.error();
  ReportService service{ledger.value()->database(), context};
  const auto people = service.recipients();
  if (!people.ok()) return people.error();
  const auto began = readNewSignals(*ledger.value(), snapshot, today, reportSince(today));
  if (!began.ok()) return began.error();
  int count = 0;
  for (const auto& person : people.value()) {
    const auto report =
        buildDailyReport(snapshot, today, person.scope, person.language, began.value());
    const ReportFiles files{agingPicture(report), forecastPicture(report), reportPdf(report)};
    const auto planned = service.plan(reportDraft(report, files, person));
    if (!planned.ok()) return planned.error();
    count += int(planned.value().isNew);
  }
  return count;
}

}  // namespace

ReportDialog::ReportDialog(LedgerSession& session, UserPrompts& prompts, QWidget* parent)
    : QDialog{parent}, m_session{session}, m_prompts{prompts} {
  setObjectName(u"reportDialog"_s);
  setWindowTitle(tr("Daily report"));
  resize(1120, 640);
  auto* sides = new QHBoxLayout;
  sides->setSpacing(theme::groupGap);
  sides->addWidget(makeRecipients(), 2);
  sides->addWidget(makePreview(), 3);
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close};
  m_plan = buttons->addButton(tr("Put today's into the &outbox"), QDialogButtonBox::ActionRole);
  m_plan->setObjectName(u"planReports"_s);
  m_plan->setDefault(true);
  auto* column = new QVBoxLayout{this};
  column->setSpacing(theme::gap);
  column->addLayout(sides, 1);
  column->addWidget(buttons);
  connect(m_plan, &QPushButton::clicked, this, &ReportDialog::planToday);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  reload();
}

QWidget* ReportDialog::makeRecipients() {
  m_table = new TableView{u"reportRecipients"_s, this};
  m_table->setAccessibleName(tr("Recipients of the daily report"));
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setModel(&m_rows);
  m_table->setEmptyText(tr("Nobody gets the daily report yet: add an address below."));
  m_remove = new QPushButton{tr("&Remove")};
  m_remove->setObjectName(u"removeRecipient"_s);
  m_remove->setAutoDefault(false);
  auto* side = new QWidget;
  auto* column = new QVBoxLayout{side};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::gap);
  column->addWidget(m_table, 1);
  column->addWidget(m_remove, 0, Qt::AlignLeft);
  column->addWidget(makeEntry());
  connect(m_remove, &QPushButton::clicked, this, &ReportDialog::removeSelected);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &ReportDialog::showPreview);
  return side;
}

QWidget* ReportDialog::makeEntry() {
  m_email = new QLineEdit;
  m_email->setObjectName(u"email"_s);
  m_name = new QLineEdit;
  m_name->setObjectName(u"name"_s);
  m_scope = new QComboBox;
  m_scope->setObjectName(u"scope"_s);
  m_scope->addItem(tr("All customers"), toText(ReportScope{}));
  const auto& snapshot = *m_session.snapshot();
  for (const auto& agency : namesOf(snapshot, &Customer::agency)) {
    m_scope->addItem(tr("Agency %1").arg(agency),
                     toText(ReportScope{ReportScope::Kind::Agency, agency}));
  }
  for (const auto& person : namesOf(snapshot, &Customer::salesperson)) {
    m_scope->addItem(tr("Customers of %1").arg(person),
                     toText(ReportScope{ReportScope::Kind::Salesperson, person}));
  }
  m_language = new QComboBox;
  m_language->setObjectName(u"language"_s);
  m_language->addItem(tr("French"), u"fr"_s);
  m_language->addItem(tr("English"), u"en"_s);
  m_add = new QPushButton{tr("&Add")};
  m_add->setObjectName(u"addRecipient"_s);
  m_add->setAutoDefault(false);
  auto* entry = new QWidget;
  auto* form = new QFormLayout{entry};
  form->setContentsMargins(0, 0, 0, 0);
  form->addRow(tr("&Mail address"), m_email);
  form->addRow(tr("&Name"), m_name);
  form->addRow(tr("&Sees"), m_scope);
  form->addRow(tr("&Language"), m_language);
  form->addRow(QString{}, m_add);
  connect(m_email, &QLineEdit::textChanged, this, &ReportDialog::validate);
  connect(m_add, &QPushButton::clicked, this, &ReportDialog::add);
  return entry;
}

QWidget* ReportDialog::makePreview() {
  m_preview = new QTextBrowser;
  m_preview->setObjectName(u"reportPreview"_s);
  m_preview->setAccessibleName(tr("Preview of the report"));
  m_preview->setOpenLinks(false);
  // It is a page: dark on white whatever the window is.
  QPalette paper = m_preview->palette();
  paper.setColor(QPalette::Base, Qt::white);
  paper.setColor(QPalette::Text, Qt::black);
  m_preview->setPalette(paper);
  return m_preview;
}

void ReportDialog::reload() {
  const auto people =
      ReportService{m_session.ledger().database(), m_session.context()}.recipients();
  if (!people.ok()) return m_prompts.showError(this, people.error());
  m_recipients = people.value();
  QList<QList<QString>> rows;
  for (const auto& one : std::as_const(m_recipients)) {
    const int scope = m_scope->findData(toText(one.scope));
    rows.append({one.email, one.name, scope < 0 ? one.scope.name : m_scope->itemText(scope)});
  }
  m_rows.setTable({tr("Mail address"), tr("Name"), tr("Sees")}, rows);
  m_table->setDefaultWidths({190, 100, 120});
  m_table->setStretchColumn(2);
  if (!rows.isEmpty()) m_table->selectRow(int(rows.size()) - 1);
  validate();
  showPreview();
}

void ReportDialog::validate() {
  const bool writable = !m_session.readOnly();
  m_add->setEnabled(writable && !usableAddress(m_email->text()).isEmpty());
  m_remove->setEnabled(writable && !m_recipients.isEmpty());
  m_plan->setEnabled(writable && !m_recipients.isEmpty());
}

void ReportDialog::add() {
  const auto scope = parseScope(m_scope->currentData().toString());
  if (!scope.ok()) return m_prompts.showError(this, scope.error());
  ReportService service{m_session.ledger().database(), m_session.context()};
  const auto added = service.add(
      {m_email->text(), m_name->text(), scope.value(), m_language->currentData().toString()});
  if (!added.ok()) return m_prompts.showError(this, added.error());
  m_email->clear();
  m_name->clear();
  m_session.changed();
  reload();
}

void ReportDialog::removeSelected() {
  const auto person = shownRecipient();
  ReportService service{m_session.ledger().database(), m_session.context()};
  const auto removed = service.remove(person.email);
  if (!removed.ok()) return m_prompts.showError(this, removed.error());
  m_session.changed();
  reload();
}

ReportRecipient ReportDialog::shownRecipient() const {
  const auto rows = m_table->selectionModel()->selectedRows();
  if (!rows.isEmpty() && rows.first().row() < m_recipients.size()) {
    return m_recipients[rows.first().row()];
  }
  return {{}, {}, {}, QLocale{}.language() == QLocale::English ? u"en"_s : u"fr"_s};
}

Result<ReportDialog::Drawn> ReportDialog::draw(Ledger& ledger, const Snapshot& snapshot,
                                               QDate today, const ReportRecipient& person) {
  const auto began = readNewSignals(ledger, snapshot, today, reportSince(today));
  if (!began.ok()) return began.error();
  const auto report =
      buildDailyReport(snapshot, today, person.scope, person.language, began.value());
  return Drawn{reportHtml(report), agingPicture(report), forecastPicture(report)};
}

void ReportDialog::showPage(const Drawn& drawn) {
  auto* page = m_preview->document();
  page->clear();
  page->addResource(QTextDocument::ImageResource, QUrl{u"cid:"_s + agingPictureName},
                    QImage::fromData(drawn.aging));
  page->addResource(QTextDocument::ImageResource, QUrl{u"cid:"_s + forecastPictureName},
                    QImage::fromData(drawn.forecast));
  // The browser is narrower than a mail.
  QString html = drawn.html;
  m_preview->setHtml(html.replace(u"width=\"680\""_s, u"width=\"560\""_s));
}

void ReportDialog::loadNow() {
  const auto drawn =
      draw(m_session.ledger(), *m_session.snapshot(), m_session.today(), shownRecipient());
  if (drawn.ok()) showPage(drawn.value());
}

void ReportDialog::showPreview() {
  const int number = ++m_previewed;
  runInBackground(
      this,
      [path = m_session.path(), context = m_session.context(), snapshot = m_session.snapshot(),
       today = m_session.today(),
       person = shownRecipient()](const Progress&, const StopToken&) -> Result<Drawn> {
        const auto ledger = Ledger::open(path, OpenMode::ReadOnly, context);
        if (!ledger.ok()) return ledger.error();
        return draw(*ledger.value(), *snapshot, today, person);
      },
      [this, number](const Result<Drawn>& drawn) {
        if (number == m_previewed && drawn.ok()) showPage(drawn.value());
      });
}

void ReportDialog::planToday() {
  m_plan->setEnabled(false);
  runInBackground(
      this,
      [path = m_session.path(), context = m_session.context(), snapshot = m_session.snapshot(),
       today = m_session.today()](const Progress&, const StopToken&) {
        return planAll(path, context, *snapshot, today);
      },
      [this](const Result<int>& planned) { onPlanned(planned); });
}

void ReportDialog::onPlanned(const Result<int>& planned) {
  validate();
  if (!planned.ok()) return m_prompts.showError(this, planned.error());
  m_session.changed();
  Q_EMIT m_session.message(planned.value() == 0
                               ? tr("Today's reports stood in the outbox already.")
                               : tr("%n report(s) put into the outbox", nullptr, planned.value()));
  Q_EMIT outboxWanted();
}

void openReport(LedgerSession& session, UserPrompts& prompts, QWidget* parent) {
  auto* dialog = new ReportDialog{session, prompts, parent};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(dialog, &ReportDialog::outboxWanted, dialog,
                   [&session, &prompts, dialog] { openOutbox(session, prompts, dialog); });
  dialog->open();
}

}  // namespace encaisse
