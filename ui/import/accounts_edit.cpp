#include "ui/import/accounts_edit.h"

#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/common/labels.h"
#include "ui/common/theme.h"

namespace encaisse {

namespace {

QStringList accountsIn(const QString& text) {
  static const QRegularExpression separators{QStringLiteral("[\\s,;]+")};
  return text.split(separators, Qt::SkipEmptyParts);
}

}  // namespace

AccountsEdit::AccountsEdit(QWidget* parent)
    : QWidget{parent}, m_list{new QListWidget}, m_text{new QLineEdit} {
  m_list->setObjectName(QStringLiteral("accountList"));
  m_list->setAccessibleName(tr("Customer accounts found in the file"));
  m_list->setSpacing(3);
  m_list->setSelectionMode(QAbstractItemView::NoSelection);
  m_text->setObjectName(QStringLiteral("accountText"));
  m_text->setToolTip(tr("Accounts that begin with one of these, separated by commas"));
  auto* label = new QLabel{tr("&Taken:")};
  label->setBuddy(m_text);
  auto* row = new QHBoxLayout;
  row->setSpacing(theme::gap);
  row->addWidget(label);
  row->addWidget(m_text, 1);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::gap);
  column->addWidget(m_list, 1);
  column->addLayout(row);
  connect(m_list, &QListWidget::itemChanged, this, &AccountsEdit::takeTicks);
  connect(m_text, &QLineEdit::textEdited, this, &AccountsEdit::takeText);
}

void AccountsEdit::setProposals(const QList<AccountProposal>& proposals) {
  const QSignalBlocker quiet{m_list};
  m_list->clear();
  QStringList taken;
  for (const auto& proposal : proposals) {
    auto* item = new QListWidgetItem{
        tr("%1  %2  ·  %Ln line(s)", "", int(proposal.lines)).arg(proposal.prefix, proposal.label),
        m_list};
    item->setData(Qt::UserRole, proposal.prefix);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    item->setCheckState(proposal.taken ? Qt::Checked : Qt::Unchecked);
    if (proposal.taken) taken.append(proposal.prefix);
  }
  m_text->setText(taken.join(u','));
  m_proposed = accounts();
}

QString AccountsEdit::accounts() const { return accountsIn(m_text->text()).join(u','); }

bool AccountsEdit::edited() const { return accounts() != m_proposed; }

void AccountsEdit::takeTicks() {
  QStringList listed;
  QStringList taken;
  for (int row = 0; row < m_list->count(); ++row) {
    const auto* item = m_list->item(row);
    const QString prefix = item->data(Qt::UserRole).toString();
    listed.append(prefix);
    if (item->checkState() == Qt::Checked) taken.append(prefix);
  }
  for (const auto& typed : accountsIn(m_text->text())) {
    if (!listed.contains(typed)) taken.append(typed);
  }
  m_text->setText(taken.join(u','));
}

void AccountsEdit::takeText() {
  const QSignalBlocker quiet{m_list};
  const QStringList taken = accountsIn(m_text->text());
  for (int row = 0; row < m_list->count(); ++row) {
    auto* item = m_list->item(row);
    const bool ticked = taken.contains(item->data(Qt::UserRole).toString());
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
  }
}

}  // namespace encaisse
