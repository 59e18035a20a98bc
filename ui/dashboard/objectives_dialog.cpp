#include "ui/dashboard/objectives_dialog.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <cmath>

#include "core/base/setting_text.h"
#include "ui/common/calm_style.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/prompts.h"
#include "ui/common/theme.h"
#include "ui/ledger_session.h"

using namespace Qt::StringLiterals;

namespace encaisse {

ObjectivesDialog::ObjectivesDialog(const Objectives& objectives, Currency currency, QWidget* parent)
    : QDialog{parent}, m_currency{currency}, m_days{new QSpinBox}, m_cash{new QDoubleSpinBox} {
  setObjectName(u"objectivesDialog"_s);
  setWindowTitle(tr("Objectives"));
  constexpr double mostCash = 1e9;
  m_days->setObjectName(u"dsoTarget"_s);
  m_days->setRange(0, Objectives::mostDays);
  m_days->setSpecialValueText(tr("none"));
  m_days->setSuffix(tr(" days"));
  m_days->setValue(objectives.dsoDays.value_or(0));
  m_cash->setObjectName(u"cashTarget"_s);
  m_cash->setRange(0, mostCash);
  m_cash->setDecimals(currency.decimals());
  m_cash->setSingleStep(1000);
  m_cash->setGroupSeparatorShown(true);
  m_cash->setSpecialValueText(tr("none"));
  m_cash->setSuffix(u' ' + currencySymbol(currency));
  m_cash->setValue(double(objectives.monthlyCash.value_or(0)) / double(currency.unitsPerMajor()));
  m_cash->setMinimumWidth(180);
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel};
  makePrimary(buttons->button(QDialogButtonBox::Save));
  auto* intro = new MutedLabel{
      tr("The dashboard shows how far the month has come, with what the forecast still expects.")};
  intro->setWordWrap(true);
  auto* form = new QFormLayout{this};
  form->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin,
                           theme::pageMargin);
  form->setVerticalSpacing(12);
  form->addRow(intro);
  form->addRow(tr("&DSO no longer than"), m_days);
  form->addRow(tr("&Receipts every month"), m_cash);
  form->addRow(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &ObjectivesDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &ObjectivesDialog::reject);
}

Objectives ObjectivesDialog::objectives() const {
  Objectives objectives;
  if (m_days->value() > 0) objectives.dsoDays = m_days->value();
  const qint64 cash = std::llround(m_cash->value() * double(m_currency.unitsPerMajor()));
  if (cash > 0) objectives.monthlyCash = cash;
  return objectives;
}

void openObjectives(LedgerSession& session, UserPrompts& prompts, QWidget* parent) {
  const auto& facts = *session.snapshot();
  const auto kept = Objectives::read(settingObject(facts.chasing.settings.value(u"objectives"_s)));
  auto* dialog = new ObjectivesDialog{kept, facts.company.currency, parent};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(dialog, &QDialog::accepted, &session, [&session, &prompts, parent, dialog] {
    const auto saved =
        session.ledger().settings().save(u"objectives"_s, dialog->objectives().toJson());
    if (!saved.ok()) return prompts.showError(parent, saved.error());
    session.changed();
  });
  dialog->open();
}

}  // namespace encaisse
