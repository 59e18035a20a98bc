#include "ui/procedures/procedures_tab.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/procedures/limitation_report.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/ledger_session.h"
#include "ui/procedures/procedure_actions.h"
#include "ui/procedures/procedure_documents.h"
#include "ui/procedures/procedure_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

qint32 indexOf(const Snapshot& snapshot, qint64 customerId) {
  const auto found = std::ranges::find(snapshot.customers, customerId, &Customer::id);
  return found == snapshot.customers.end() ? -1 : qint32(found - snapshot.customers.begin());
}

/// The height of a table that shows its first rows without scrolling.
int heightOf(const QTableView& table, int rows) {
  constexpr int mostRows = 5;
  return table.horizontalHeader()->sizeHint().height() + 2 * table.frameWidth() +
         std::min(rows, mostRows) * table.verticalHeader()->defaultSectionSize();
}

}  // namespace

ProceduresTab::ProceduresTab(LedgerSession& session, QWidget* parent, UserPrompts& prompts)
    : QWidget{parent}, m_session{session}, m_actions{new ProcedureActions{session, prompts, this}},
      m_documents{new ProcedureDocuments{session, prompts, this}} {
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, theme::gap, 0, 0);
  column->setSpacing(theme::gap);
  column->addWidget(buildBar());
  column->addWidget(buildTables(), 1);
  connect(&m_session, &LedgerSession::refreshed, this, &ProceduresTab::refresh);
}

QWidget* ProceduresTab::buildBar() {
  m_record = new QPushButton{tr("&Record")};
  m_record->setObjectName(u"record"_s);
  m_record->setMenu(recordMenu());
  m_write = new QPushButton{tr("&Documents")};
  m_write->setObjectName(u"documents"_s);
  m_write->setMenu(documentMenu());
  m_end = new QPushButton{tr("&End…")};
  m_end->setObjectName(u"endProcedure"_s);
  m_end->setToolTip(tr("Withdraws the selected waiver, closes the hand-over or the proceedings, "
                       "ends the doubt"));
  connect(m_end, &QPushButton::clicked, this, [this] {
    if (const auto* line = selected()) m_actions->end(*line);
  });
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout{bar};
  row->setContentsMargins({});
  row->setSpacing(theme::gap);
  row->addWidget(m_record);
  row->addWidget(m_write);
  row->addStretch(1);
  row->addWidget(m_end);
  return bar;
}

QMenu* ProceduresTab::recordMenu() {
  auto* menu = new QMenu{this};
  const auto add = [&](const QString& name, const QString& text, auto action) {
    auto* entry =
        menu->addAction(text, this, [this, action] { (m_actions->*action)(m_customerId); });
    entry->setObjectName(name);
  };
  add(u"waive"_s, tr("&Waive interest or lump sums…"), &ProcedureActions::waive);
  add(u"handOver"_s, tr("&Hand over for collection…"), &ProcedureActions::handOver);
  add(u"doubtful"_s, tr("Hold an item for &doubtful…"), &ProcedureActions::markDoubtful);
  add(u"interruption"_s, tr("The &limitation was interrupted…"), &ProcedureActions::interrupt);
  add(u"insolvency"_s, tr("&Insolvency proceedings…"), &ProcedureActions::editInsolvency);
  return menu;
}

QMenu* ProceduresTab::documentMenu() {
  auto* menu = new QMenu{this};
  const auto add = [&](const QString& name, const QString& text, auto action) {
    auto* entry =
        menu->addAction(text, this, [this, action] { (m_documents->*action)(m_customerId); });
    entry->setObjectName(name);
    return entry;
  };
  add(u"formalNotice"_s, tr("Formal &notice (PDF)…"), &ProcedureDocuments::writeNotice);
  add(u"noticeReceived"_s, tr("The notice was &received…"), &ProcedureDocuments::recordReceipt);
  add(u"courtFile"_s, tr("&Court file (ZIP)…"), &ProcedureDocuments::writeCourtFile);
  add(u"declaration"_s, tr("&Declaration of claim (PDF)…"), &ProcedureDocuments::declareClaim);
  return menu;
}

QWidget* ProceduresTab::buildTables() {
  m_facts = new MutedLabel{tr("No proceedings, no hand-over, no doubtful item, nothing waived.")};
  m_facts->setObjectName(u"procedureFacts"_s);
  m_table = new TableView{u"procedureRecords"_s, this};
  m_table->setAccessibleName(tr("On record"));
  m_records.setTable({tr("What"), tr("Items"), tr("Since"), tr("Until"), tr("Reason or state")},
                     {});
  m_table->setModel(&m_records);
  m_table->setDefaultWidths({190, 120, 84, 84, 200});
  m_table->setStretchColumn(4);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &ProceduresTab::enableEnd);
  auto* limitations = new TableView{u"limitations"_s, this};
  limitations->setAccessibleName(tr("Limitation"));
  m_limitations.setTable(
      {tr("Item"), tr("Due"), tr("Open"), tr("Article"), tr("Last day"), tr("Alert")}, {});
  limitations->setModel(&m_limitations);
  limitations->setDefaultWidths({150, 96, 110, 130, 96, 120});
  limitations->setStretchColumn(5);
  auto* tables = new QWidget;
  auto* column = new QVBoxLayout{tables};
  column->setContentsMargins({});
  column->setSpacing(theme::gap);
  column->addWidget(headingLabel(tr("On record")));
  column->addWidget(m_facts);
  column->addWidget(m_table);
  column->addSpacing(theme::gap);
  column->addWidget(headingLabel(tr("Until when each late item can be enforced")));
  column->addWidget(limitations, 1);
  return tables;
}

void ProceduresTab::setCustomer(qint64 customerId) {
  m_customerId = customerId;
  refresh();
}

void ProceduresTab::waive() { m_actions->waive(m_customerId); }

void ProceduresTab::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
}

void ProceduresTab::refresh() {
  if (!isVisible()) return;
  const qint32 customer = indexOf(*m_session.snapshot(), m_customerId);
  m_record->setEnabled(customer >= 0 && !m_session.readOnly());
  m_write->setEnabled(customer >= 0);
  findChild<QAction*>(u"noticeReceived"_s)->setEnabled(!m_session.readOnly());
  if (customer < 0) return;
  showRecords();
  showLimitations(customer);
}

void ProceduresTab::showRecords() {
  auto read = loadProcedureLines(m_session.ledger(), *m_session.snapshot(), m_customerId);
  m_lines = read.ok() ? std::move(read).value() : QList<ProcedureLine>{};
  QList<QList<QString>> rows;
  for (const auto& line : std::as_const(m_lines)) {
    rows.append({line.what, line.items, formatDay(line.since),
                 line.until.isValid() ? formatDay(line.until) : QString{}, line.remark});
  }
  m_records.setTable({tr("What"), tr("Items"), tr("Since"), tr("Until"), tr("Reason or state")},
                     rows);
  m_facts->setVisible(rows.isEmpty());
  m_table->setVisible(!rows.isEmpty());
  m_table->setFixedHeight(heightOf(*m_table, int(rows.size())));
  if (!rows.isEmpty()) m_table->selectRow(0);
  enableEnd();
}

const ProcedureLine* ProceduresTab::selected() const {
  const int row = m_table->currentIndex().row();
  return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

void ProceduresTab::enableEnd() {
  const auto* line = selected();
  m_end->setVisible(!m_lines.isEmpty());
  m_end->setEnabled(line != nullptr && line->canEnd() && !m_session.readOnly());
}

void ProceduresTab::showLimitations(qint32 customer) {
  const auto snapshot = m_session.snapshot();
  const auto events = m_session.ledger().procedures().limitationEvents(m_customerId);
  if (!events.ok()) return;
  const auto found = limitationRows(*snapshot, events.value(), m_session.asOf(), customer);
  QList<qint64> ids;
  for (const auto& row : found) ids.append(snapshot->items[row.item].id);
  const auto items = m_session.ledger().items().byIds(ids);
  if (!items.ok()) return;
  const auto currency = snapshot->company.currency;
  QList<QList<QString>> rows;
  for (qsizetype i = 0; i < found.size() && i < items.value().size(); ++i) {
    const auto& item = items.value()[i];
    const auto& limitation = found[i].limitation;
    QString state = limitationAlertText(found[i].alert);
    if (state.isEmpty() && limitation.restartedOn != 0) {
      state = tr("Anew since %1").arg(formatDay(toDate(limitation.restartedOn)));
    }
    rows.append({item.number, formatDay(item.dueOn), formatAmount(found[i].open, currency),
                 limitation.article, formatDay(toDate(limitation.lastDay)), state});
  }
  m_limitations.setTable(
      {tr("Item"), tr("Due"), u"%1 (%2)"_s.arg(tr("Open"), currencySymbol(currency)), tr("Article"),
       tr("Last day"), tr("Alert")},
      rows, {2});
}

}  // namespace encaisse
