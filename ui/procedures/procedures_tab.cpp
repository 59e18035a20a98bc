#include "ui/procedures/procedures_tab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/zip_writer.h"
#include "core/ledger/ledger_case.h"
#include "core/letters/letter_format.h"
#include "core/letters/print/court_file_pdf.h"
#include "core/letters/print/paper_pdf.h"
#include "core/procedures/claim_declaration.h"
#include "core/procedures/limitation_report.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/ledger_session.h"
#include "ui/procedures/insolvency_dialog.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

qint32 indexOf(const Snapshot& snapshot, qint64 customerId) {
  const auto found = std::ranges::find(snapshot.customers, customerId, &Customer::id);
  return found == snapshot.customers.end() ? -1 : qint32(found - snapshot.customers.begin());
}

QPushButton* addButton(QHBoxLayout* bar, const QString& name, const QString& text) {
  auto* button = new QPushButton{text};
  button->setObjectName(name);
  bar->addWidget(button);
  return button;
}

}  // namespace

ProceduresTab::ProceduresTab(LedgerSession& session, QWidget* parent, UserPrompts& prompts)
    : QWidget{parent}, m_session{session}, m_prompts{prompts} {
  auto* bar = new QHBoxLayout;
  m_notice = addButton(bar, u"formalNotice"_s, tr("Formal &notice (PDF)…"));
  m_courtFile = addButton(bar, u"courtFile"_s, tr("&Court file (ZIP)…"));
  m_insolvency = addButton(bar, u"insolvency"_s, tr("&Insolvency…"));
  bar->addStretch(1);
  m_facts = new QLabel;
  m_facts->setObjectName(u"procedureFacts"_s);
  m_facts->setWordWrap(true);
  auto* table = new TableView{u"limitations"_s, this};
  table->setAccessibleName(tr("Limitation"));
  m_model.setTable({tr("Item"), tr("Due"), tr("Open"), tr("Article"), tr("Last day"), tr("Alert")},
                   {});
  table->setModel(&m_model);
  table->setDefaultWidths({150, 96, 110, 130, 96, 200});
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, theme::gap, 0, 0);
  column->setSpacing(theme::gap);
  column->addLayout(bar);
  column->addWidget(m_facts);
  column->addWidget(headingLabel(tr("Until when each late item can be enforced")));
  column->addWidget(table, 1);
  connect(m_notice, &QPushButton::clicked, this, &ProceduresTab::writeNotice);
  connect(m_courtFile, &QPushButton::clicked, this, &ProceduresTab::writeCourtFile);
  connect(m_insolvency, &QPushButton::clicked, this, &ProceduresTab::editInsolvency);
  connect(&m_session, &LedgerSession::refreshed, this, &ProceduresTab::refresh);
}

void ProceduresTab::setCustomer(qint64 customerId) {
  m_customerId = customerId;
  refresh();
}

void ProceduresTab::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
}

void ProceduresTab::refresh() {
  if (!isVisible()) return;
  const auto snapshot = m_session.snapshot();
  const qint32 customer = indexOf(*snapshot, m_customerId);
  m_insolvency->setEnabled(customer >= 0 && !m_session.readOnly());
  m_notice->setEnabled(customer >= 0);
  m_courtFile->setEnabled(customer >= 0);
  if (customer < 0) return;
  m_facts->setText(facts(*snapshot).join(u'\n'));
  showLimitations(*snapshot, customer);
}

QStringList ProceduresTab::facts(const Snapshot& snapshot) {
  auto& procedures = m_session.ledger().procedures();
  QStringList lines;
  const auto insolvencies = procedures.insolvencies(m_customerId);
  if (!insolvencies.ok()) return {insolvencies.error().message};
  for (const auto& one : insolvencies.value()) {
    QString line = tr("Insolvency proceedings since %1.").arg(formatDay(one.openedOn));
    const QDate deadline = claimDeadline(snapshot, one);
    if (one.declaredOn.isValid()) {
      line += u' ' + tr("Claim declared on %1.").arg(formatDay(one.declaredOn));
    } else if (deadline.isValid()) {
      line += u' ' + tr("Declare the claim by %1.").arg(formatDay(deadline));
    } else {
      line += u' ' + tr("The publication is not known: the deadline cannot be said.");
    }
    lines.append(line);
  }
  const auto handOvers = procedures.handOvers(m_customerId);
  if (!handOvers.ok()) return {handOvers.error().message};
  for (const auto& one : handOvers.value()) {
    lines.append(
        one.closedOn.isValid()
            ? tr("With %1 from %2 to %3: %4")
                  .arg(one.agent, formatDay(one.openedOn), formatDay(one.closedOn), one.outcome)
            : tr("%n item(s) with %1 since %2.", nullptr, int(one.items.size()))
                  .arg(one.agent, formatDay(one.openedOn)));
  }
  const auto doubtful = procedures.doubtful(m_customerId);
  if (!doubtful.ok()) return {doubtful.error().message};
  const auto open = std::ranges::count_if(
      doubtful.value(), [](const Doubtful& one) { return !one.endedOn.isValid(); });
  if (open > 0) lines.append(tr("%n doubtful item(s).", nullptr, int(open)));
  if (lines.isEmpty()) lines.append(tr("No proceedings, no hand-over, no doubtful item."));
  return lines;
}

void ProceduresTab::showLimitations(const Snapshot& snapshot, qint32 customer) {
  const auto alertText = [](LimitationAlert alert) {
    switch (alert) {
      case LimitationAlert::None: return QString{};
      case LimitationAlert::Within30Days: return tr("Within 30 days");
      case LimitationAlert::Within15Days: return tr("Within 15 days");
      case LimitationAlert::Within5Days: return tr("Within 5 days");
      case LimitationAlert::Expired: return tr("Lapsed");
    }
    return QString{};
  };
  const auto events = m_session.ledger().procedures().limitationEvents(m_customerId);
  if (!events.ok()) return;
  const auto found = limitationRows(snapshot, events.value(), m_session.asOf(), customer);
  QList<qint64> ids;
  for (const auto& row : found) ids.append(snapshot.items[row.item].id);
  const auto items = m_session.ledger().items().byIds(ids);
  if (!items.ok()) return;
  const auto currency = snapshot.company.currency;
  QList<QList<QString>> rows;
  for (qsizetype i = 0; i < found.size() && i < items.value().size(); ++i) {
    const auto& item = items.value()[i];
    rows.append({item.number, formatDay(item.dueOn), formatAmount(found[i].open, currency),
                 found[i].limitation.article, formatDay(toDate(found[i].limitation.lastDay)),
                 alertText(found[i].alert)});
  }
  m_model.setTable({tr("Item"), tr("Due"), u"%1 (%2)"_s.arg(tr("Open"), currencySymbol(currency)),
                    tr("Article"), tr("Last day"), tr("Alert")},
                   rows, {2});
}

QString ProceduresTab::customerCode() const {
  const auto snapshot = m_session.snapshot();
  const qint32 customer = indexOf(*snapshot, m_customerId);
  return customer < 0 ? QString{} : snapshot->customers[customer].code;
}

void ProceduresTab::editInsolvency() {
  auto& procedures = m_session.ledger().procedures();
  const auto all = procedures.insolvencies(m_customerId);
  if (!all.ok()) return m_prompts.showError(this, all.error());
  Insolvency known;
  known.customerId = m_customerId;
  for (const auto& one : all.value()) {
    if (!one.closedOn.isValid()) known = one;
  }
  auto* dialog = new InsolvencyDialog{known, m_session.today(), this};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    const auto saved = m_session.ledger().procedures().save(dialog->draft());
    if (!saved.ok()) return m_prompts.showError(this, saved.error());
    m_session.changed();
  });
  dialog->open();
}

void ProceduresTab::writeNotice() {
  const auto of = readCase(m_session.ledger(), customerCode(), m_session.asOf());
  if (!of.ok()) return m_prompts.showError(this, of.error());
  const auto notice = readNotice(m_session.ledger(), of.value(), {});
  if (!notice.ok()) return m_prompts.showError(this, notice.error());
  const QString path = m_prompts.saveFile(
      this, tr("Formal notice"),
      safeFileName(tr("Formal notice %1").arg(customerCode())) + u".pdf"_s, tr("PDF (*.pdf)"));
  if (path.isEmpty()) return;
  const auto pdf = noticePdf(notice.value());
  if (!pdf.ok()) return m_prompts.showError(this, pdf.error());
  const auto written = writeWhole(path, pdf.value());
  if (!written.ok()) return m_prompts.showError(this, written.error());
  Q_EMIT m_session.message(tr("Formal notice written to %1.").arg(path));
}

void ProceduresTab::writeCourtFile() {
  const auto of = readCase(m_session.ledger(), customerCode(), m_session.asOf());
  if (!of.ok()) return m_prompts.showError(this, of.error());
  const auto file = readCourtFile(m_session.ledger(), of.value());
  if (!file.ok()) return m_prompts.showError(this, file.error());
  const QString path = m_prompts.saveFile(
      this, tr("Court file"), safeFileName(tr("Court file %1").arg(customerCode())) + u".zip"_s,
      tr("ZIP (*.zip)"));
  if (path.isEmpty()) return;
  auto printed = printCourtFile(file.value());
  if (!printed.ok()) return m_prompts.showError(this, printed.error());
  auto files = printed.value().files;
  files.append({u"dossier-complet.pdf"_s, printed.value().whole});
  const auto zip = zipOf(files);
  if (!zip.ok()) return m_prompts.showError(this, zip.error());
  const auto written = writeWhole(path, zip.value());
  if (!written.ok()) return m_prompts.showError(this, written.error());
  Q_EMIT m_session.message(file.value().remarks.join(u' '));
}

}  // namespace encaisse
