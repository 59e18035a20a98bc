#include "ui/import/file_step.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/notice.h"
#include "ui/common/table_view.h"
#include "ui/common/text_table_model.h"
#include "ui/common/theme.h"
#include "ui/import/accounts_edit.h"

namespace encaisse {

using namespace Qt::StringLiterals;

FileStep::FileStep(QWidget* parent)
    : QWidget{parent}, m_notice{new Notice{u"fileNotice"_s}}, m_accounts{new AccountsEdit},
      m_rows{new TextTableModel{this}}, m_table{new TableView{u"firstRows"_s}} {
  m_table->setModel(m_rows);
  m_table->setSortingEnabled(false);
  m_table->setAccessibleName(tr("The first lines as they were read"));
  auto* accounts = new QVBoxLayout;
  accounts->setSpacing(theme::gap);
  accounts->addWidget(headingLabel(tr("Customer accounts")));
  accounts->addWidget(m_accounts, 1);
  auto* facts = new QVBoxLayout;
  facts->setSpacing(theme::gap);
  facts->addWidget(headingLabel(tr("This file")));
  facts->addWidget(makeFacts());
  facts->addWidget(makeName());
  facts->addStretch();
  auto* upper = new QHBoxLayout;
  upper->setSpacing(2 * theme::groupGap);
  upper->addLayout(facts, 1);
  upper->addLayout(accounts, 1);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::groupGap);
  column->addWidget(m_notice);
  column->addLayout(upper, 2);
  column->addWidget(headingLabel(tr("The first lines as they were read")));
  column->addWidget(m_table, 3);
}

QWidget* FileStep::makeFacts() {
  auto* facts = new QWidget;
  auto* form = new QFormLayout{facts};
  form->setContentsMargins(0, 0, 0, 0);
  form->setHorizontalSpacing(theme::groupGap);
  form->setVerticalSpacing(theme::gap);
  const auto add = [form](const QString& caption) {
    auto* value = new QLabel;
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* label = new MutedLabel{caption};
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    form->addRow(label, value);
    return value;
  };
  m_format = add(tr("Format"));
  m_period = add(tr("Period"));
  m_size = add(tr("Size"));
  m_totals = add(tr("Debit and credit"));
  m_customers = add(tr("Customers"));
  return facts;
}

QWidget* FileStep::makeName() {
  m_nameRow = new QWidget;
  m_name = new QLineEdit;
  m_name->setObjectName(u"companyName"_s);
  auto* label = new QLabel{tr("Name of the &company")};
  label->setBuddy(m_name);
  auto* column = new QVBoxLayout{m_nameRow};
  column->setContentsMargins(0, theme::gap, 0, 0);
  column->setSpacing(theme::unit);
  column->addWidget(label);
  column->addWidget(m_name);
  m_nameRow->hide();
  return m_nameRow;
}

void FileStep::askForName(const QString& proposed) {
  m_name->setText(proposed);
  m_nameRow->show();
}

QString FileStep::companyName() const {
  return m_nameRow->isHidden() ? QString{} : m_name->text().trimmed();
}

QString FileStep::accounts() const { return m_accounts->accounts(); }

bool FileStep::accountsEdited() const { return m_accounts->edited(); }

void FileStep::showPreview(const ImportPreview& preview, Currency currency) {
  const QLocale locale;
  m_notice->say(Notice::Kind::Warning,
                preview.alreadyImported
                    ? tr("This very file was imported before. Importing it again changes nothing.")
                    : QString{});
  m_format->setText(tr("%1, separated by %2, %3")
                        .arg(preview.format.toUpper(),
                             preview.separator == u"tab"_s ? tr("tabs") : preview.separator,
                             preview.encoding));
  QString period = tr("%1 to %2").arg(formatDay(preview.firstOn), formatDay(preview.lastOn));
  if (preview.openingOn.isValid()) {
    period += u'\n' + tr("with opening lines of %1").arg(formatDay(preview.openingOn));
  }
  m_period->setText(period);
  m_size->setText(tr("%Ln line(s)", "", int(preview.rows)) + u", "_s +
                  tr("%Ln entry(ies)", "", int(preview.entries)) + u", "_s +
                  locale.formattedDataSize(preview.fileSize, 1, QLocale::DataSizeSIFormat));
  const bool balanced = preview.debitMinor == preview.creditMinor;
  m_totals->setText(balanced ? tr("%1 on each side").arg(formatMoney(preview.debitMinor, currency))
                             : tr("⚠ debit %1, credit %2")
                                   .arg(formatMoney(preview.debitMinor, currency),
                                        formatMoney(preview.creditMinor, currency)));
  m_customers->setText(tr("%Ln customer(s)", "", int(preview.customers)) + u", "_s +
                       tr("%Ln of them new", "", int(preview.newCustomers)));
  m_accounts->setProposals(preview.accounts);
  m_rows->setTable(preview.firstRows.value(0), preview.firstRows.mid(1));
  m_table->resizeColumnsToContents();
}

}  // namespace encaisse
