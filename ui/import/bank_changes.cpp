#include "ui/import/bank_changes.h"

#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/key_figure.h"
#include "ui/common/labels.h"
#include "ui/common/notice.h"
#include "ui/common/table_view.h"
#include "ui/common/text_table_model.h"
#include "ui/import/bank_accounts_table.h"

using namespace Qt::StringLiterals;

namespace encaisse {

BankChanges::BankChanges(QWidget* parent)
    : QWidget{parent}, m_added{new KeyFigure{u"bankAdded"_s, tr("New lines")}},
      m_known{new KeyFigure{u"bankKnown"_s, tr("Already in the ledger")}}, m_control{new Notice{
                                                                               u"bankControl"_s}},
      m_accounts{new TextTableModel{this}}, m_table{new TableView{u"bankAccounts"_s}} {
  auto* figures = new QHBoxLayout;
  figures->setSpacing(12);
  for (auto* figure : {m_added, m_known}) {
    figure->setClickable(false);
    figures->addWidget(figure);
  }
  m_table->setModel(m_accounts);
  m_table->setSortingEnabled(false);
  m_table->setAccessibleName(tr("The accounts of this statement"));
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addLayout(figures);
  column->addWidget(m_control);
  column->addWidget(headingLabel(m_table->accessibleName()));
  column->addWidget(m_table, 1);
}

void BankChanges::showPreview(const ImportPreview& preview) {
  const auto& bank = preview.bank;
  m_added->setValue(QLocale{}.toString(bank.newCount));
  m_known->setValue(QLocale{}.toString(bank.knownCount));
  showBankAccounts(*m_accounts, bank);
  m_table->resizeColumnsToContents();
  const auto states = [](const auto& account) {
    return account.openingMinor.has_value() && account.closingMinor.has_value();
  };
  const auto wrong = [](const auto& account) { return account.differenceMinor != 0; };
  if (std::ranges::any_of(bank.accounts, wrong)) {
    m_control->say(Notice::Kind::Warning,
                   tr("An opening balance and its lines do not come to the closing balance: is a "
                      "page missing? The lines are imported as they are."));
  } else if (!bank.accounts.isEmpty() && std::ranges::all_of(bank.accounts, states)) {
    m_control->say(Notice::Kind::Success,
                   tr("Opening balance and lines come to the closing balance."));
  } else {
    m_control->say(Notice::Kind::Information,
                   tr("This file does not state both balances: they cannot be checked."));
  }
}

}  // namespace encaisse
