#include "ui/customers/due_date_dialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/common/calm_style.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace encaisse {

DueDateDialog::DueDateDialog(const Item& item, QWidget* parent)
    : QDialog{parent}, m_item{item}, m_date{new QDateEdit{item.dueOn}}, m_remark{new MutedLabel} {
  setObjectName(u"dueDateDialog"_s);
  setWindowTitle(
      tr("Due date of %1").arg(item.number.isEmpty() ? itemKindText(item.kind) : item.number));
  m_date->setObjectName(u"dueOn"_s);
  m_date->setCalendarPopup(true);
  m_date->setDisplayFormat(dayPattern());
  m_remark->setObjectName(u"remark"_s);
  m_remark->setWordWrap(true);
  m_remark->setMinimumWidth(320);
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel};
  m_save = buttons->button(QDialogButtonBox::Save);
  makePrimary(m_save);
  m_save->setObjectName(u"save"_s);
  auto* form = new QFormLayout{this};
  form->setSpacing(theme::gap);
  form->addRow(tr("Issued on"), new QLabel{formatDay(item.issuedOn)});
  form->addRow(tr("&Due on"), m_date);
  form->addRow(m_remark);
  form->addRow(buttons);
  connect(m_date, &QDateEdit::dateChanged, this, &DueDateDialog::validate);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  validate();
}

QDate DueDateDialog::dueOn() const { return m_date->date(); }

void DueDateDialog::validate() {
  if (dueOn() < m_item.issuedOn) {
    m_remark->setText(u"⚠ "_s + tr("This day is before the document was issued."));
  } else if (dueOn() == m_item.dueOn) {
    m_remark->setText(
        tr("Until now: %1. Saving confirms this day.").arg(dueOriginText(m_item.dueOrigin)));
  } else {
    m_remark->setText(
        tr("Until now: %1, %2.").arg(formatDay(m_item.dueOn), dueOriginText(m_item.dueOrigin)));
  }
}

}  // namespace encaisse
