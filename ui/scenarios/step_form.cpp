#include "ui/scenarios/step_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <cstdlib>

#include "core/letters/letter_template.h"
#include "ui/cash_in/amount_text.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"
#include "ui/reminders/reminder_words.h"
#include "ui/scenarios/scenario_words.h"
#include "ui/templates/template_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int mostDays = 3660;

QFormLayout* makeForm(QWidget* owner) {
  auto* form = new QFormLayout{owner};
  form->setContentsMargins({});
  form->setHorizontalSpacing(12);
  form->setVerticalSpacing(theme::gap);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  return form;
}

template <typename T>
T chosen(const QComboBox* field) {
  return T(field->currentData().toInt());
}

template <typename T>
void choose(QComboBox* field, T value) {
  field->setCurrentIndex(std::max(0, field->findData(int(value))));
}

QStringList wordsIn(const QLineEdit* field) {
  static const QRegularExpression between{u"[,;]\\s*"_s};
  QStringList words;
  for (const auto& word : field->text().split(between, Qt::SkipEmptyParts)) {
    if (!word.trimmed().isEmpty()) words.append(word.trimmed());
  }
  return words;
}

bool isWritten(Channel channel) { return channel != Channel::Call && channel != Channel::Task; }

}  // namespace

StepForm::StepForm(Currency currency, QWidget* parent) : QWidget{parent}, m_currency{currency} {
  setObjectName(u"stepForm"_s);
  auto* columns = new QHBoxLayout{this};
  columns->setContentsMargins({});
  columns->setSpacing(theme::groupGap);
  columns->addWidget(buildWhen(), 1);
  columns->addWidget(buildHow(), 1);
  m_filling = false;
}

QComboBox* StepForm::addChoice(QFormLayout& form, const QString& label, const QString& name) {
  auto* field = new QComboBox;
  field->setObjectName(name);
  field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  if (!label.isEmpty()) form.addRow(label, field);
  connect(field, &QComboBox::currentIndexChanged, this, &StepForm::tell);
  return field;
}

QLineEdit* StepForm::addText(QFormLayout& form, const QString& label, const QString& name,
                             const QString& help) {
  auto* field = new QLineEdit;
  field->setObjectName(name);
  field->setToolTip(help);
  form.addRow(label, field);
  connect(field, &QLineEdit::textChanged, this, &StepForm::tell);
  return field;
}

QWidget* StepForm::buildWhen() {
  auto* side = new QWidget;
  auto& form = *makeForm(side);
  m_phase = addChoice(form, tr("&Phase"), u"stepPhase"_s);
  for (const auto phase :
       {Phase::BeforeDue, Phase::Reminder, Phase::FormalNotice, Phase::ThankYou}) {
    m_phase->addItem(phaseText(phase), int(phase));
  }
  m_days = new QSpinBox;
  m_days->setObjectName(u"stepDays"_s);
  m_days->setRange(0, mostDays);
  m_days->setSuffix(u' ' + tr("days"));
  connect(m_days, &QSpinBox::valueChanged, this, &StepForm::tell);
  m_side = addChoice(form, {}, u"stepSide"_s);
  m_side->setAccessibleName(tr("Before or after"));
  m_side->addItem(tr("after"), 1);
  m_side->addItem(tr("before"), -1);
  auto* when = new QHBoxLayout;
  when->setSpacing(theme::gap);
  when->addWidget(m_days, 1);
  when->addWidget(m_side, 1);
  auto* label = new QLabel{tr("&Starts")};
  label->setBuddy(m_days);
  form.addRow(label, when);
  m_trigger = addChoice(form, tr("&Counted from"), u"stepTrigger"_s);
  m_trigger->addItem(tr("the due date"), int(StepTrigger::DueDate));
  m_trigger->addItem(tr("the invoice date"), int(StepTrigger::IssueDate));
  m_trigger->addItem(tr("the step before"), int(StepTrigger::PreviousStep));
  m_workingDays = addChoice(form, tr("On a day &off"), u"stepWorkingDays"_s);
  m_workingDays->addItem(tr("leaves all the same"), int(NonWorkingDayRule::Unchanged));
  m_workingDays->addItem(tr("the next working day"), int(NonWorkingDayRule::Next));
  m_workingDays->addItem(tr("the working day before"), int(NonWorkingDayRule::Previous));
  m_gap = new QSpinBox;
  m_gap->setObjectName(u"stepGap"_s);
  m_gap->setRange(-1, mostDays);
  m_gap->setSpecialValueText(tr("as the scenario says"));
  m_gap->setSuffix(u' ' + tr("days"));
  m_gap->setToolTip(tr("After the step before, at least"));
  connect(m_gap, &QSpinBox::valueChanged, this, &StepForm::tell);
  form.addRow(tr("Since the last &one"), m_gap);
  m_approval = new QCheckBox{tr("Leaves only once somebody &approved it")};
  m_approval->setObjectName(u"stepApproval"_s);
  connect(m_approval, &QCheckBox::toggled, this, &StepForm::tell);
  form.addRow(m_approval);
  return side;
}

QWidget* StepForm::buildHow() {
  auto* side = new QWidget;
  auto& form = *makeForm(side);
  m_channel = addChoice(form, tr("&By"), u"stepChannel"_s);
  for (const auto channel : {Channel::Email, Channel::Letter, Channel::Registered, Channel::Call,
                             Channel::Task, Channel::Sms}) {
    m_channel->addItem(channelText(channel), int(channel));
  }
  m_template = addChoice(form, tr("&Wording"), u"stepTemplate"_s);
  for (const auto& key : LetterTemplate::keys()) m_template->addItem(templateTitle(key), key);
  const QString symbol = currencySymbol(m_currency);
  m_minimum = addText(form, tr("Owes at &least (%1)").arg(symbol), u"stepMinimum"_s,
                      tr("Below it this step is left out"));
  m_maximum = addText(form, tr("Owes at &most (%1)").arg(symbol), u"stepMaximum"_s,
                      tr("Above it this step is left out"));
  m_roles = addText(form, tr("To the con&tacts"), u"stepRoles"_s,
                    tr("Roles of contacts, best first, separated by commas: accounting, manager. "
                       "None: the customer's own address."));
  m_copies = addText(form, tr("C&opies to"), u"stepCopies"_s,
                     tr("E-mail addresses that get a copy, separated by commas"));
  m_roles->setPlaceholderText(tr("the customer's own address"));
  m_copies->setPlaceholderText(tr("nobody"));
  m_minimum->setPlaceholderText(tr("no limit"));
  m_maximum->setPlaceholderText(tr("no limit"));
  return side;
}

void StepForm::setStep(const ReminderStep& step) {
  m_filling = true;
  m_step = step;
  choose(m_phase, step.phase);
  m_days->setValue(std::abs(step.dayOffset));
  choose(m_side, step.dayOffset < 0 ? -1 : 1);
  choose(m_trigger, step.trigger);
  choose(m_workingDays, step.workingDays);
  m_gap->setValue(step.minimumDaysSinceContact);
  choose(m_channel, step.channel);
  m_template->setCurrentIndex(m_template->findData(step.templateKey));
  const auto amount = [this](qint64 minor) {
    return minor == 0 ? QString{} : formatAmount(minor, m_currency);
  };
  m_minimum->setText(amount(step.minimumAmount));
  m_maximum->setText(amount(step.maximumAmount));
  m_roles->setText(step.recipientRoles.join(u", "_s));
  m_copies->setText(step.copies.join(u", "_s));
  m_approval->setChecked(step.needsApproval);
  m_filling = false;
  showFitting();
}

ReminderStep StepForm::step() const {
  ReminderStep step = m_step;
  step.phase = chosen<Phase>(m_phase);
  step.dayOffset = m_days->value() * m_side->currentData().toInt();
  step.trigger = chosen<StepTrigger>(m_trigger);
  step.workingDays = chosen<NonWorkingDayRule>(m_workingDays);
  step.minimumDaysSinceContact = m_gap->value();
  step.channel = chosen<Channel>(m_channel);
  step.templateKey = isWritten(step.channel) ? m_template->currentData().toString() : QString{};
  step.minimumAmount = parseAmount(m_minimum->text(), m_currency).value_or(0);
  step.maximumAmount = parseAmount(m_maximum->text(), m_currency).value_or(0);
  step.recipientRoles = wordsIn(m_roles);
  step.copies = step.channel == Channel::Email ? wordsIn(m_copies) : QStringList{};
  step.needsApproval = m_approval->isChecked();
  return step;
}

QString StepForm::problem() const {
  for (const auto* field : {m_minimum, m_maximum}) {
    if (field->text().trimmed().isEmpty()) continue;
    if (parseAmount(field->text(), m_currency).value_or(-1) < 0) {
      return tr("\"%1\" is no amount.").arg(field->text());
    }
  }
  return {};
}

void StepForm::showFitting() {
  const auto channel = chosen<Channel>(m_channel);
  const bool isThanks = chosen<Phase>(m_phase) == Phase::ThankYou;
  m_template->setEnabled(isWritten(channel));
  m_copies->setEnabled(channel == Channel::Email);
  for (QWidget* field : {static_cast<QWidget*>(m_side), static_cast<QWidget*>(m_trigger),
                         static_cast<QWidget*>(m_gap)}) {
    field->setEnabled(!isThanks);
  }
}

void StepForm::tell() {
  if (m_filling) return;
  showFitting();
  Q_EMIT changed();
}

}  // namespace encaisse
