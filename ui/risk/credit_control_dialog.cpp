#include "ui/risk/credit_control_dialog.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/risk/block_list.h"
#include "core/risk/risk_words.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/customers/table_cells.h"
#include "ui/risk/risk_actions.h"

using namespace Qt::StringLiterals;

namespace encaisse {

CreditControlDialog::CreditControlDialog(LedgerSession& session, UserPrompts& prompts,
                                         QWidget* parent)
    : QDialog{parent}, m_session{session}, m_prompts{prompts}, m_reader{session},
      m_actions{new RiskActions{session, prompts, this}} {
  setObjectName(u"creditControlDialog"_s);
  setWindowTitle(tr("Credit control"));
  resize(960, 560);
  m_caption = headingLabel(tr("Computing…"));
  m_caption->setObjectName(u"blockedCaption"_s);
  m_bypassCaption = headingLabel({});
  m_bypassCaption->setObjectName(u"bypassedCaption"_s);
  m_blockedTable =
      buildTable(u"blockedCustomers"_s, m_blocked, m_blockedIds,
                 {tr("Customer"), tr("Why"), tr("Exposure"), tr("Limit"), tr("Overdue")});
  m_blockedTable->setDefaultWidths({220, 0, 110, 110, 110});
  m_blockedTable->setStretchColumn(1);
  m_blockedTable->setEmptyText(
      tr("A customer stands here once its exposure, its delays or its class ask for a stop. The "
         "thresholds say when."));
  m_bypassedTable = buildTable(
      u"bypassedCustomers"_s, m_bypassed, m_bypassedIds,
      {tr("Customer"), tr("Bypassed by"), tr("Reason"), tr("Until"), tr("Why to block")});
  m_bypassedTable->setDefaultWidths({220, 110, 200, 90, 0});
  m_bypassedTable->setStretchColumn(4);
  auto* column = new QVBoxLayout{this};
  column->setSpacing(theme::gap);
  column->addWidget(m_caption);
  column->addWidget(m_blockedTable, 2);
  column->addWidget(m_bypassCaption);
  column->addWidget(m_bypassedTable, 1);
  column->addWidget(buildButtons());
  connect(&m_reader, &RiskReader::ready, this, &CreditControlDialog::fill);
  connect(&m_reader, &RiskReader::failed, this,
          [this](const Error& error) { m_caption->setText(error.message); });
  connect(&session, &LedgerSession::refreshed, &m_reader, &RiskReader::read);
  updateButtons();
  m_reader.read();
}

TableView* CreditControlDialog::buildTable(const QString& name, TextTableModel& model,
                                           QList<qint64>& ids, const QList<QString>& headers) {
  auto* table = new TableView{name, this};
  model.setTable(headers, {});
  table->setAccessibleName(headers.first());
  table->setToolTip(tr("Enter or double click: the customer's sheet"));
  table->setModel(&model);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  connect(table, &TableView::opened, this, [this, table, &ids] {
    const qint64 id = currentId(*table, ids);
    if (id == 0) return;
    accept();
    Q_EMIT customerChosen(id);
  });
  connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
          &CreditControlDialog::updateButtons);
  return table;
}

QWidget* CreditControlDialog::buildButtons() {
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout{bar};
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(theme::gap);
  const auto add = [&](const QString& name, const QString& text) {
    auto* button = new QPushButton{text};
    button->setObjectName(name);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
  };
  m_bypass = add(u"bypassBlock"_s, tr("&Bypass…"));
  m_endBypass = add(u"endBypass"_s, tr("&End the bypass"));
  auto* thresholds = add(u"thresholds"_s, tr("&Thresholds…"));
  thresholds->setEnabled(!m_session.readOnly());
  row->addStretch(1);
  m_export = add(u"exportBlockList"_s, tr("E&xport CSV…"));
  auto* close = add(u"close"_s, tr("&Close"));
  connect(m_bypass, &QPushButton::clicked, this,
          [this] { m_actions->bypass(currentId(*m_blockedTable, m_blockedIds)); });
  connect(m_endBypass, &QPushButton::clicked, this,
          [this] { m_actions->endBypasses(currentId(*m_bypassedTable, m_bypassedIds)); });
  connect(thresholds, &QPushButton::clicked, m_actions, &RiskActions::editThresholds);
  connect(m_export, &QPushButton::clicked, this, &CreditControlDialog::exportCsv);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  return bar;
}

void CreditControlDialog::fill() {
  const auto& overview = *m_reader.overview();
  const auto& snapshot = *overview.snapshot;
  const auto currency = snapshot.company.currency;
  QList<QList<QString>> blocked;
  QList<QList<QString>> bypassed;
  m_blockedIds.clear();
  m_bypassedIds.clear();
  for (const auto& risk : overview.risks) {
    if (risk.block == BlockReason::None) continue;
    const auto& customer = snapshot.customers[risk.customer];
    const QString why = blockReasonText(risk, overview.settings);
    if (risk.isBypassed()) {
      const auto bypass = bypassOf(snapshot, risk);
      bypassed.append({customer.name, bypass.recordedBy, bypass.reason,
                       formatDay(toDate(bypass.untilDay)), why});
      m_bypassedIds.append(customer.id);
      continue;
    }
    const auto& limit = risk.exposure.standing.limit;
    blocked.append({customer.name, why, formatAmount(risk.exposure.amount, currency),
                    limit ? formatAmount(*limit, currency) : QString{},
                    formatAmount(risk.history.overdue, currency)});
    m_blockedIds.append(customer.id);
  }
  const auto amountTitle = [&](const QString& title) {
    return u"%1 (%2)"_s.arg(title, currencySymbol(currency));
  };
  m_blocked.setTable({tr("Customer"), tr("Why"), amountTitle(tr("Exposure")),
                      amountTitle(tr("Limit")), amountTitle(tr("Overdue"))},
                     blocked, {2, 3, 4});
  m_bypassed.setTable(
      {tr("Customer"), tr("Bypassed by"), tr("Reason"), tr("Until"), tr("Why to block")}, bypassed);
  m_caption->setText(blocked.isEmpty()
                         ? tr("Nobody is to be blocked.")
                         : tr("%n customer(s) to block", nullptr, int(blocked.size())));
  m_bypassCaption->setText(tr("%n block(s) bypassed", nullptr, int(bypassed.size())));
  m_bypassCaption->setVisible(!bypassed.isEmpty());
  m_bypassedTable->setVisible(!bypassed.isEmpty());
  m_endBypass->setVisible(!bypassed.isEmpty());
  if (!blocked.isEmpty()) m_blockedTable->setCurrentIndex(m_blocked.index(0, 0));
  if (!bypassed.isEmpty()) m_bypassedTable->setCurrentIndex(m_bypassed.index(0, 0));
  updateButtons();
}

qint64 CreditControlDialog::currentId(const TableView& table, const QList<qint64>& ids) const {
  const int row = table.currentIndex().row();
  return row >= 0 && row < int(ids.size()) ? ids[row] : 0;
}

void CreditControlDialog::updateButtons() {
  if (m_export == nullptr) return;
  const bool writes = !m_session.readOnly();
  m_bypass->setEnabled(writes && currentId(*m_blockedTable, m_blockedIds) != 0);
  m_endBypass->setEnabled(writes && currentId(*m_bypassedTable, m_bypassedIds) != 0);
  m_export->setEnabled(!m_blockedIds.isEmpty() || !m_bypassedIds.isEmpty());
}

void CreditControlDialog::exportCsv() {
  const auto& overview = *m_reader.overview();
  //: name of the exported file, without its ending; the day follows
  const QString file = tr("to-block") + u'-' + isoDay(overview.asOf) + u".csv"_s;
  const auto table = blockList(*overview.snapshot, overview.risks, overview.settings);
  const QString path = saveCsv(table, file, m_prompts, this);
  if (!path.isEmpty()) Q_EMIT m_session.message(tr("Written to %1").arg(path));
}

}  // namespace encaisse
