#include "ui/scenarios/scenario_pane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/reminders/reminder_rules.h"
#include "ui/common/table_view.h"
#include "ui/common/text_table_model.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/reminders/reminder_words.h"
#include "ui/scenarios/scenario_words.h"
#include "ui/scenarios/step_form.h"
#include "ui/templates/template_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int mixedTone = -1;

}  // namespace

ScenarioPane::ScenarioPane(Currency currency, QWidget* parent)
    : QWidget{parent}, m_currency{currency}, m_rows{new TextTableModel{this}},
      m_table{new TableView{u"scenarioSteps"_s}}, m_fold{new QPushButton{tr("Change the &steps")}} {
  m_table->setAccessibleName(tr("Steps of the scenario"));
  m_rows->setTable({tr("Step"), tr("Starts"), tr("By"), tr("Wording"), tr("Approval")}, {});
  m_table->setModel(m_rows);
  m_table->setDefaultWidths({130, 0, 130, 170, 90});
  m_table->setStretchColumn(1);
  m_fold->setObjectName(u"foldSteps"_s);
  m_fold->setCheckable(true);
  m_fold->setIcon(theme::icon(u"edit"_s, palette()));
  auto* foldRow = new QHBoxLayout;
  foldRow->addWidget(m_fold);
  foldRow->addStretch();
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins({});
  column->setSpacing(theme::gap);
  column->addWidget(buildSimple());
  column->addWidget(m_table, 1);
  column->addLayout(foldRow);
  column->addWidget(buildDetails());
  connect(m_fold, &QPushButton::toggled, m_details, &QWidget::setVisible);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &ScenarioPane::showStep);
}

QWidget* ScenarioPane::buildSimple() {
  m_name = new QLineEdit;
  m_name->setObjectName(u"scenarioName"_s);
  m_tone = new QComboBox;
  m_tone->setObjectName(u"scenarioTone"_s);
  m_tone->addItem(tr("Usual: first, second, last reminder"), int(Tone::Usual));
  m_tone->addItem(tr("Friendly: the first wording twice"), int(Tone::Friendly));
  m_tone->addItem(tr("Firm: begins with the second wording"), int(Tone::Firm));
  m_tone->addItem(tr("Your own mixture"), mixedTone);
  m_pace = new QComboBox;
  m_pace->setObjectName(u"scenarioPace"_s);
  m_pace->addItem(tr("As it is"), int(Pace::Usual));
  m_pace->addItem(tr("Slower by half"), int(Pace::Slow));
  m_pace->addItem(tr("Faster by a third"), int(Pace::Fast));
  m_gap = new QSpinBox;
  m_gap->setObjectName(u"scenarioGap"_s);
  m_gap->setRange(0, 366);
  m_gap->setSuffix(u' ' + tr("days"));
  m_gap->setToolTip(tr("Between two steps of the same invoice, at least"));
  auto* simple = new QWidget;
  auto* form = new QFormLayout{simple};
  form->setContentsMargins({});
  form->setHorizontalSpacing(12);
  form->setVerticalSpacing(theme::gap);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  auto* paceRow = new QHBoxLayout;
  paceRow->setSpacing(theme::gap);
  auto* gapLabel = new QLabel{tr("&At least between two steps")};
  gapLabel->setBuddy(m_gap);
  paceRow->addWidget(m_pace, 1);
  paceRow->addSpacing(theme::gap);
  paceRow->addWidget(gapLabel);
  paceRow->addWidget(m_gap);
  form->addRow(tr("&Name"), m_name);
  form->addRow(tr("&Tone"), m_tone);
  auto* paceLabel = new QLabel{tr("&Pace")};
  paceLabel->setBuddy(m_pace);
  form->addRow(paceLabel, paceRow);
  connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
    m_scenario.name = text.trimmed();
    Q_EMIT changed();
  });
  connect(m_tone, &QComboBox::activated, this, &ScenarioPane::setTone);
  connect(m_pace, &QComboBox::activated, this, &ScenarioPane::setPace);
  connect(m_gap, &QSpinBox::valueChanged, this, &ScenarioPane::setGap);
  return simple;
}

QPushButton* ScenarioPane::addButton(const QString& text, const QString& name,
                                     const QString& icon) {
  auto* button = new QPushButton{text};
  button->setObjectName(name);
  if (!icon.isEmpty()) button->setIcon(theme::icon(icon, palette()));
  return button;
}

QWidget* ScenarioPane::buildDetails() {
  m_form = new StepForm{m_currency};
  m_noticeFirst = new QCheckBox{tr("A formal notice may be the &first message")};
  m_noticeFirst->setObjectName(u"noticeFirst"_s);
  m_add = addButton(tr("A&dd a step"), u"addStep"_s, u"plus"_s);
  m_remove = addButton(tr("&Remove it"), u"removeStep"_s, u"trash"_s);
  m_up = addButton(tr("&Up"), u"stepUp"_s, u"chevron-up"_s);
  m_down = addButton(tr("Do&wn"), u"stepDown"_s, u"chevron-down"_s);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(theme::gap);
  for (auto* button : {m_add, m_remove, m_up, m_down}) buttons->addWidget(button);
  buttons->addStretch();
  buttons->addWidget(m_noticeFirst);
  m_details = new QWidget;
  m_details->setObjectName(u"stepDetails"_s);
  auto* column = new QVBoxLayout{m_details};
  column->setContentsMargins({});
  column->setSpacing(theme::gap);
  column->addLayout(buttons);
  column->addWidget(m_form);
  m_details->hide();
  connect(m_form, &StepForm::changed, this, &ScenarioPane::takeStep);
  connect(m_add, &QPushButton::clicked, this, &ScenarioPane::addStep);
  connect(m_remove, &QPushButton::clicked, this, &ScenarioPane::removeStep);
  connect(m_up, &QPushButton::clicked, this, [this] { moveStep(-1); });
  connect(m_down, &QPushButton::clicked, this, [this] { moveStep(1); });
  connect(m_noticeFirst, &QCheckBox::toggled, this, [this](bool first) {
    if (m_filling) return;
    m_scenario.noticeMayComeFirst = first;
    Q_EMIT changed();
  });
  return m_details;
}

void ScenarioPane::setScenario(const Scenario& scenario, bool isOwn) {
  m_scenario = scenario;
  m_base = scenario;
  m_name->setText(isOwn ? scenario.name : scenarioText(scenario.name));
  m_name->setEnabled(isOwn);
  m_pace->setCurrentIndex(0);
  showScenario(0);
}

void ScenarioPane::showScenario(int line) {
  m_filling = true;
  const auto tone = toneOf(m_scenario);
  m_tone->setCurrentIndex(m_tone->findData(tone ? int(*tone) : mixedTone));
  m_gap->setValue(m_scenario.minimumGapDays);
  m_noticeFirst->setChecked(m_scenario.noticeMayComeFirst);
  showRows();
  m_table->selectRow(line);
  m_filling = false;
  showStep();
}

void ScenarioPane::showRows() {
  QList<QList<QString>> rows;
  for (const auto& step : allSteps(m_scenario)) {
    rows.append({reminderLevelText(step.level, m_scenario), stepWhenText(step),
                 channelText(step.channel),
                 step.templateKey.isEmpty() ? QString{} : templateTitle(step.templateKey),
                 step.needsApproval ? tr("needed") : QString{}});
  }
  m_rows->setTable({tr("Step"), tr("Starts"), tr("By"), tr("Wording"), tr("Approval")}, rows);
}

int ScenarioPane::currentLine() const {
  const auto current = m_table->currentIndex();
  return current.isValid() ? current.row() : -1;
}

void ScenarioPane::showStep() {
  if (m_filling) return;
  const auto steps = allSteps(m_scenario);
  const int line = currentLine();
  m_form->setEnabled(line >= 0 && line < steps.size());
  if (m_form->isEnabled()) m_form->setStep(steps[line]);
  updateButtons();
}

void ScenarioPane::updateButtons() {
  const int line = currentLine();
  const int levels = m_scenario.topLevel();
  m_remove->setEnabled(line >= 0);
  m_up->setEnabled(line > 0 && line < levels);
  m_down->setEnabled(line >= 0 && line < levels - 1);
}

void ScenarioPane::setTone() {
  const int tone = m_tone->currentData().toInt();
  if (tone == mixedTone) return showScenario(std::max(0, currentLine()));
  m_scenario = withTone(m_scenario, Tone(tone));
  m_base = withTone(m_base, Tone(tone));
  showScenario(std::max(0, currentLine()));
  Q_EMIT changed();
}

void ScenarioPane::setPace() {
  m_scenario.steps = withPace(m_base, Pace(m_pace->currentData().toInt())).steps;
  showScenario(std::max(0, currentLine()));
  Q_EMIT changed();
}

void ScenarioPane::setGap(int days) {
  if (m_filling) return;
  m_scenario.minimumGapDays = days;
  Q_EMIT changed();
}

void ScenarioPane::setSteps(const QList<ReminderStep>& steps, int line) {
  m_scenario = withSteps(m_scenario, steps);
  m_base = m_scenario;
  m_pace->setCurrentIndex(0);
  showScenario(std::clamp(line, 0, std::max(0, int(steps.size()) - 1)));
  Q_EMIT changed();
}

void ScenarioPane::takeStep() {
  const int line = currentLine();
  auto steps = allSteps(m_scenario);
  if (line < 0 || line >= steps.size()) return;
  steps[line] = m_form->step();
  m_scenario = withSteps(m_scenario, steps);
  m_base = m_scenario;
  m_pace->setCurrentIndex(0);
  m_filling = true;  // the form keeps what is being typed
  const auto tone = toneOf(m_scenario);
  m_tone->setCurrentIndex(m_tone->findData(tone ? int(*tone) : mixedTone));
  showRows();
  m_table->selectRow(line);
  m_filling = false;
  updateButtons();
  Q_EMIT changed();
}

void ScenarioPane::addStep() {
  auto steps = allSteps(m_scenario);
  const int line = std::clamp(currentLine() + 1, 0, m_scenario.topLevel());
  ReminderStep step;
  if (line > 0) step = steps[line - 1];
  step.phase = Phase::Reminder;
  if (step.templateKey.isEmpty() || step.templateKey == u"before_due") {
    step.templateKey = u"reminder_1"_s;
    step.channel = Channel::Email;
  }
  step.dayOffset += m_scenario.minimumGapDays;
  step.key = freeStepKey(steps, step);
  steps.insert(line, step);
  setSteps(steps, line);
}

void ScenarioPane::removeStep() {
  auto steps = allSteps(m_scenario);
  const int line = currentLine();
  if (line < 0 || line >= steps.size()) return;
  steps.removeAt(line);
  setSteps(steps, line);
}

void ScenarioPane::moveStep(int by) {
  auto steps = allSteps(m_scenario);
  const int line = currentLine();
  steps.move(line, line + by);
  setSteps(steps, line + by);
}

QString ScenarioPane::problem() const {
  QString unreadable = m_form->problem();
  if (!unreadable.isEmpty()) return unreadable;
  const auto sound = isSound(m_scenario);
  return sound.ok() ? QString{} : sound.error().message;
}

}  // namespace encaisse
