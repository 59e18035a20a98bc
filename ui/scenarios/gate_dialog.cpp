#include "ui/scenarios/gate_dialog.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include "ui/cash_in/amount_text.h"
#include "ui/common/money_format.h"

using namespace Qt::StringLiterals;

namespace encaisse {

GateDialog::GateDialog(const GateSettings& settings, Currency currency, QWidget* parent)
    : FormDialog{u"gateDialog"_s, tr("When nobody is reminded"), tr("&Save"), parent},
      m_currency{currency}, m_minimum{new QLineEdit},
      m_address{new QCheckBox{tr("Plain letters wait for a postal &address too")}},
      m_alsace{new QCheckBox{tr("The holidays of Alsace-&Moselle count")}} {
  m_importDays = addDays(u"importDays"_s, tr("&Last import older than"),
                         tr("Then nobody knows here who has paid. 0: it never holds back."),
                         settings.importDays);
  m_contactDays =
      addDays(u"contactDays"_s, tr("Last &contact less than"),
              tr("Reminders and calls that reached somebody. 0: no rule."), settings.contactDays);
  m_graceDays = addDays(u"graceDays"_s, tr("After a &promised day, still"),
                        tr("A transfer takes a day or two before the bank shows it."),
                        settings.promiseGraceDays);
  m_minimum->setObjectName(u"minimumAmount"_s);
  m_minimum->setAlignment(Qt::AlignRight);
  m_minimum->setText(formatAmount(settings.minimumAmount, currency));
  m_minimum->setToolTip(tr("A customer that owes less waits until it owes more."));
  connect(m_minimum, &QLineEdit::textChanged, this, &GateDialog::validate);
  form()->addRow(tr("Less is claimed &than (%1)").arg(currencySymbol(currency)), m_minimum);
  m_address->setObjectName(u"lettersNeedAddress"_s);
  m_address->setChecked(settings.lettersNeedAddress);
  m_address->setToolTip(tr("Registered letters always do."));
  m_alsace->setObjectName(u"alsaceMoselle"_s);
  m_alsace->setChecked(settings.region == HolidayRegion::AlsaceMoselle);
  form()->addRow(m_address);
  form()->addRow(m_alsace);
  setMinimumWidth(520);
  validate();
}

QSpinBox* GateDialog::addDays(const QString& name, const QString& label, const QString& help,
                              int days) {
  auto* field = new QSpinBox;
  field->setObjectName(name);
  field->setRange(0, 3660);
  field->setValue(days);
  field->setSuffix(u' ' + tr("days"));
  field->setToolTip(help);
  form()->addRow(label, field);
  return field;
}

QString GateDialog::problem() const {
  const auto amount = parseAmount(m_minimum->text(), m_currency);
  if (!m_minimum->text().trimmed().isEmpty() && (!amount || *amount < 0)) {
    return tr("The smallest claim is an amount, like 15.");
  }
  return {};
}

GateSettings GateDialog::settings() const {
  GateSettings settings;
  settings.importDays = m_importDays->value();
  settings.contactDays = m_contactDays->value();
  settings.promiseGraceDays = m_graceDays->value();
  settings.minimumAmount = parseAmount(m_minimum->text(), m_currency).value_or(0);
  settings.lettersNeedAddress = m_address->isChecked();
  settings.region = m_alsace->isChecked() ? HolidayRegion::AlsaceMoselle : HolidayRegion::France;
  return settings;
}

}  // namespace encaisse
