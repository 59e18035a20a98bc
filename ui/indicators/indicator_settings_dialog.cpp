#include "ui/indicators/indicator_settings_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include "core/base/setting_text.h"
#include "ui/common/calm_style.h"
#include "ui/common/prompts.h"
#include "ui/common/theme.h"
#include "ui/ledger_session.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int mostTypedDays = 3660;

std::optional<int> typed(const QSpinBox& box) {
  return box.value() < 0 ? std::nullopt : std::optional{box.value()};
}

}  // namespace

IndicatorSettingsDialog::IndicatorSettingsDialog(const IndicatorSettings& settings, QWidget* parent)
    : QDialog{parent} {
  setObjectName(u"indicatorSettingsDialog"_s);
  setWindowTitle(tr("How indicators count"));
  auto* form = new QFormLayout{this};
  form->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin,
                           theme::pageMargin);
  form->setHorizontalSpacing(theme::groupGap);
  form->setVerticalSpacing(theme::gap);
  m_window = addDays(form, u"windowDays"_s, tr("&Sales and receipts of the last"), 30, 366,
                     settings.windowDays);
  m_recovery = addDays(form, u"recoveryDays"_s, tr("&Recovered no later than after the due date"),
                       0, 365, settings.recoveryDays);
  m_effect = addDays(form, u"effectDays"_s, tr("&Paid after a reminder within"), 1, 90,
                     settings.effectDays);
  m_stock = addDays(form, u"stockDays"_s, tr("D&IO: goods stay in stock for"), -1, mostTypedDays,
                    settings.stockDays.value_or(-1));
  m_payable = addDays(form, u"payableDays"_s, tr("D&PO: you pay suppliers after"), -1,
                      mostTypedDays, settings.payableDays.value_or(-1));
  for (auto* box : {m_stock, m_payable}) box->setSpecialValueText(tr("from the accounts"));
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel};
  makePrimary(buttons->button(QDialogButtonBox::Save));
  form->addRow(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &IndicatorSettingsDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &IndicatorSettingsDialog::reject);
}

QSpinBox* IndicatorSettingsDialog::addDays(QFormLayout* form, const QString& name,
                                           const QString& label, int from, int to, int value) {
  auto* box = new QSpinBox;
  box->setObjectName(name);
  box->setRange(from, to);
  box->setSuffix(tr(" days"));
  box->setValue(value);
  box->setMinimumWidth(170);
  form->addRow(label, box);
  return box;
}

IndicatorSettings IndicatorSettingsDialog::settings() const {
  IndicatorSettings settings;
  settings.windowDays = m_window->value();
  settings.recoveryDays = m_recovery->value();
  settings.effectDays = m_effect->value();
  settings.stockDays = typed(*m_stock);
  settings.payableDays = typed(*m_payable);
  return settings;
}

void openIndicatorSettings(LedgerSession& session, UserPrompts& prompts, QWidget* parent) {
  const auto kept =
      IndicatorSettings::read(session.snapshot()->chasing.settings.value(u"indicators"_s));
  auto* dialog = new IndicatorSettingsDialog{kept, parent};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(dialog, &QDialog::accepted, &session, [&session, &prompts, parent, dialog] {
    const auto saved = session.ledger().settings().save(u"indicators"_s,
                                                        settingObject(dialog->settings().toText()));
    if (!saved.ok()) return prompts.showError(parent, saved.error());
    session.changed();
  });
  dialog->open();
}

}  // namespace encaisse
