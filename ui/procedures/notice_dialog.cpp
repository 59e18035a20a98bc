#include "ui/procedures/notice_dialog.h"

#include <QCheckBox>
#include <QFormLayout>

#include "ui/common/money_format.h"
#include "ui/procedures/debt_ticks.h"

using namespace Qt::StringLiterals;

namespace encaisse {

NoticeDialog::NoticeDialog(const Customer& customer, const QList<DebtLine>& lines, QDate day,
                           Currency currency, bool readOnly, QWidget* parent)
    : FormDialog{u"noticeDialog"_s, tr("Formal notice to %1").arg(customer.name),
                 tr("&Write the notice…"), parent},
      m_items{new DebtTicks{lines, {}, day, currency}},
      m_disputed{new QCheckBox{tr("Leave &disputed amounts out, and say so")}},
      m_leaves{new QCheckBox{
          tr("It &leaves on %1: record it and keep it as it left").arg(formatDay(day))}},
      m_form{new QCheckBox{tr("Also the data of the &registered letter's form (CSV or JSON)")}} {
  setMinimumWidth(580);
  m_disputed->setObjectName(u"disputedOut"_s);
  m_leaves->setObjectName(u"leaves"_s);
  m_leaves->setEnabled(!readOnly);
  m_leaves->setToolTip(tr("What left stays on record and is not undone."));
  m_form->setObjectName(u"form"_s);
  form()->addRow(tr("&Claims"), m_items);
  form()->addRow({}, m_disputed);
  form()->addRow({}, m_leaves);
  form()->addRow({}, m_form);
  connect(m_items, &DebtTicks::ticksChanged, this, [this] { validate(); });
  validate();
}

NoticeChoices NoticeDialog::choices() const {
  NoticeChoices choices;
  for (const auto& line : m_items->otherLines()) choices.except.append(line.number);
  choices.leaveDisputedOut = m_disputed->isChecked();
  return choices;
}

bool NoticeDialog::leaves() const { return m_leaves->isChecked(); }

bool NoticeDialog::wantsForm() const { return m_form->isChecked(); }

QString NoticeDialog::problem() const {
  return m_items->tickedLines().isEmpty() ? tr("Choose what the notice claims.") : QString{};
}

}  // namespace encaisse
