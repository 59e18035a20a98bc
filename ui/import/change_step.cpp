#include "ui/import/change_step.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/common/labels.h"
#include "ui/common/notice.h"
#include "ui/common/table_view.h"
#include "ui/common/text_table_model.h"
#include "ui/import/bank_changes.h"
#include "ui/import/delivery_changes.h"
#include "ui/import/item_changes.h"
#include "ui/import/master_changes.h"

namespace encaisse {

using namespace Qt::StringLiterals;

ChangeStep::ChangeStep(QWidget* parent)
    : QWidget{parent}, m_notice{new Notice{u"changeNotice"_s}}, m_held{new Notice{u"heldNotice"_s}},
      m_checked{new QCheckBox{tr("I have &checked this, import it all the same")}},
      m_items{new ItemChanges}, m_customers{new MasterChanges}, m_bank{new BankChanges},
      m_deliveries{new DeliveryChanges}, m_issueHeading{headingLabel({})},
      m_issues{new TextTableModel{this}}, m_issueTable{new TableView{u"issues"_s}} {
  m_checked->setObjectName(u"heldChecked"_s);
  m_issueTable->setModel(m_issues);
  m_issueTable->setSortingEnabled(false);
  m_issueTable->setSelectionMode(QAbstractItemView::ContiguousSelection);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addWidget(m_notice);
  column->addWidget(m_held);
  column->addWidget(m_checked);
  column->addWidget(m_items);
  column->addWidget(m_customers, 2);
  column->addWidget(m_bank, 2);
  column->addWidget(m_deliveries, 2);
  column->addWidget(m_issueHeading);
  column->addWidget(m_issueTable, 1);
  column->addStretch();
  connect(m_checked, &QCheckBox::toggled, this, &ChangeStep::mayImportChanged);
}

void ChangeStep::say(const QString& text) { m_notice->say(Notice::Kind::Warning, text); }

bool ChangeStep::mayImport() const { return m_held->text().isEmpty() || m_checked->isChecked(); }

void ChangeStep::showPreview(const ImportPreview& preview, Currency currency) {
  say(preview.changesAnything() ? QString{}
                                : tr("The ledger knows all of this already: nothing changes."));
  m_held->say(Notice::Kind::Warning, preview.held);
  m_checked->setChecked(false);
  m_checked->setVisible(!preview.held.isEmpty());
  showMeaning(preview, currency);
  showIssues(preview);
}

void ChangeStep::showMeaning(const ImportPreview& preview, Currency currency) {
  const bool isBank = preview.meaning == "bank_lines"_L1;
  const bool isCustomers = preview.meaning == "customers"_L1;
  const bool isDelivery = isOfDeliveries(preview.meaning);
  m_bank->setVisible(isBank);
  m_customers->setVisible(isCustomers);
  m_deliveries->setVisible(isDelivery);
  m_items->setVisible(!isBank && !isCustomers && !isDelivery);
  if (isBank) {
    m_bank->showPreview(preview);
  } else if (isCustomers) {
    m_customers->showPreview(preview, currency);
  } else if (isDelivery) {
    m_deliveries->showPreview(preview, currency);
  } else {
    m_items->showPreview(preview, currency);
  }
}

void ChangeStep::showIssues(const ImportPreview& preview) {
  QList<QList<QString>> rows;
  for (const auto& issue : preview.issues) {
    rows.append(
        {issue.line > 0 ? QLocale{}.toString(issue.line) : QString{}, issue.column, issue.message});
  }
  const bool any = !rows.isEmpty();
  m_issueHeading->setVisible(any);
  m_issueTable->setVisible(any);
  QString heading = tr("%Ln line(s) to look at", "", int(preview.issueCount));
  if (preview.issueCount > preview.issues.size()) {
    heading += u' ' + tr("(the first %1)").arg(preview.issues.size());
  }
  m_issueHeading->setText(heading);
  m_issues->setTable({tr("Line"), tr("Column"), tr("What")}, rows, {0});
  m_issueTable->setColumnWidth(0, 80);
  m_issueTable->setColumnWidth(1, 130);
  m_issueTable->setStretchColumn(2);
}

}  // namespace encaisse
