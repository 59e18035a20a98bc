#include "ui/scenarios/scenarios_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/common/calm_style.h"
#include "ui/common/labels.h"
#include "ui/common/prompts.h"
#include "ui/common/theme.h"
#include "ui/ledger_session.h"
#include "ui/scenarios/difference_dialog.h"
#include "ui/scenarios/scenario_pane.h"
#include "ui/scenarios/scenario_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

bool isReady(const QString& name) { return defaultRules().find(name) != nullptr; }

}  // namespace

ScenariosDialog::ScenariosDialog(LedgerSession& session, UserPrompts& prompts, QWidget* parent)
    : QDialog{parent}, m_session{session}, m_prompts{prompts}, m_snapshot{session.snapshot()},
      m_list{new QListWidget}, m_pane{new ScenarioPane{m_snapshot->company.currency}} {
  setObjectName(u"scenariosDialog"_s);
  setWindowTitle(tr("Scenarios"));
  auto* right = new QVBoxLayout;
  right->setSpacing(theme::gap);
  right->addWidget(buildChoice());
  right->addWidget(m_pane, 1);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(theme::groupGap);
  columns->addWidget(buildList());
  columns->addLayout(right, 1);
  auto* column = new QVBoxLayout{this};
  column->setSpacing(theme::gap);
  column->addLayout(columns, 1);
  column->addWidget(buildFoot());
  connect(m_list, &QListWidget::currentRowChanged, this, &ScenariosDialog::showRow);
  connect(m_pane, &ScenarioPane::changed, this, &ScenariosDialog::takeScenario);
  resize(1080, 660);
  load();
}

QWidget* ScenariosDialog::buildList() {
  m_list->setObjectName(u"scenarioList"_s);
  m_list->setAccessibleName(tr("Scenarios"));
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setTextElideMode(Qt::ElideRight);
  m_list->setSpacing(3);
  m_copy = new QPushButton{tr("&Copy")};
  m_copy->setObjectName(u"copyScenario"_s);
  m_copy->setAutoDefault(false);
  m_copy->setIcon(theme::icon(u"copy"_s, palette()));
  m_remove = new QPushButton;
  m_remove->setObjectName(u"removeScenario"_s);
  connect(m_copy, &QPushButton::clicked, this, &ScenariosDialog::copyScenario);
  connect(m_remove, &QPushButton::clicked, this, &ScenariosDialog::removeScenario);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(theme::gap);
  buttons->addWidget(m_copy);
  buttons->addWidget(m_remove);
  auto* side = new QWidget;
  side->setFixedWidth(264);
  auto* column = new QVBoxLayout{side};
  column->setContentsMargins({});
  column->setSpacing(theme::gap);
  column->addWidget(m_list, 1);
  column->addLayout(buttons);
  return side;
}

QWidget* ScenariosDialog::buildChoice() {
  m_standard = new QCheckBox{tr("For e&verybody without another one")};
  m_standard->setObjectName(u"forEverybody"_s);
  m_segments = new QPushButton;
  m_segments->setObjectName(u"forSegments"_s);
  m_segmentMenu = new QMenu{m_segments};
  m_segments->setMenu(m_segmentMenu);
  m_count = new MutedLabel;
  m_count->setObjectName(u"scenarioCustomers"_s);
  connect(m_standard, &QCheckBox::toggled, this, &ScenariosDialog::chooseStandard);
  auto* choice = new QWidget;
  auto* row = new QHBoxLayout{choice};
  row->setContentsMargins({});
  row->setSpacing(theme::groupGap);
  row->addWidget(m_standard);
  row->addWidget(m_segments);
  row->addWidget(m_count, 1);
  return choice;
}

QWidget* ScenariosDialog::buildFoot() {
  m_problem = new QLabel;
  m_problem->setObjectName(u"problem"_s);
  m_problem->setWordWrap(true);
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close};
  m_save = buttons->addButton(tr("Show what changes and &save…"), QDialogButtonBox::ActionRole);
  m_save->setObjectName(u"saveScenarios"_s);
  makePrimary(m_save);
  connect(m_save, &QPushButton::clicked, this, &ScenariosDialog::askToSave);
  connect(buttons, &QDialogButtonBox::rejected, this, &ScenariosDialog::reject);
  auto* foot = new QWidget;
  auto* row = new QHBoxLayout{foot};
  row->setContentsMargins({});
  row->addWidget(m_problem, 1);
  row->addWidget(buttons, 0, Qt::AlignBottom);
  return foot;
}

void ScenariosDialog::load() {
  m_stored = rulesOf(*m_snapshot);
  m_rules = m_stored;
  m_origins.clear();
  for (const auto& scenario : m_rules.scenarios) m_origins.append(scenario.name);
  const auto& standard = m_rules.scenarioOf({});
  showList(int(&standard - m_rules.scenarios.constData()));
}

void ScenariosDialog::showList(int row) {
  m_filling = true;
  m_list->clear();
  for (const auto& scenario : m_rules.scenarios) {
    auto* item = new QListWidgetItem{scenarioText(scenario.name), m_list};
    item->setToolTip(item->text());
  }
  m_filling = false;
  m_list->setCurrentRow(row);
  showRow(row);
}

void ScenariosDialog::showRow(int row) {
  if (m_filling || row < 0 || row >= m_rules.scenarios.size()) return;
  m_row = row;
  const bool isOwn = !isReady(m_rules.scenarios[row].name);
  m_pane->setScenario(m_rules.scenarios[row], isOwn);
  m_remove->setText(isOwn ? tr("&Delete") : tr("&Reset"));
  m_remove->setIcon(theme::icon(isOwn ? u"trash"_s : u"undo"_s, palette()));
  validate();
}

QStringList ScenariosDialog::segments() const {
  QStringList names = m_rules.choice.segments.keys();
  for (const auto& customer : m_snapshot->customers) {
    if (!customer.segment.isEmpty()) names.append(customer.segment);
  }
  names.removeDuplicates();
  names.sort(Qt::CaseInsensitive);
  return names;
}

void ScenariosDialog::fillSegments() {
  m_segmentMenu->clear();
  const QString name = m_rules.scenarios.at(m_row).name;
  const auto theirs = m_rules.choice.segments.keys(name);
  const auto all = segments();
  for (const auto& segment : all) {
    auto* action = m_segmentMenu->addAction(segment);
    action->setCheckable(true);
    action->setChecked(theirs.contains(segment));
    connect(action, &QAction::toggled, this,
            [this, segment](bool isTheirs) { chooseSegment(segment, isTheirs); });
  }
  m_segments->setEnabled(!all.isEmpty());
  m_segments->setToolTip(all.isEmpty() ? tr("No customer has a segment yet: enter it on the sheet "
                                            "of the customer.")
                                       : tr("Which segments have this scenario"));
  m_segments->setText(theirs.isEmpty() ? tr("For no segment")
                                       : tr("For the segments %1").arg(theirs.join(u", "_s)));
}

void ScenariosDialog::showChoice() {
  m_filling = true;
  const auto& rules = std::as_const(m_rules);  // the list is not to be copied under its addresses
  const auto* shown = &rules.scenarios[m_row];
  const bool isStandard = &rules.scenarioOf({}) == shown;
  m_standard->setChecked(isStandard);
  m_standard->setEnabled(!isStandard);
  fillSegments();
  const auto customers = std::ranges::count_if(
      m_snapshot->customers,
      [&](const Customer& customer) { return &rules.scenarioOf(customer) == shown; });
  m_count->setText(tr("%n customer(s) have it", "", int(customers)));
  m_filling = false;
}

void ScenariosDialog::takeScenario() {
  const QString before = current().name;
  current() = m_pane->scenario();
  if (isReady(before)) current().name = before;
  if (current().name != before) renameInChoice(before, current().name);
  m_list->item(m_row)->setText(scenarioText(current().name));
  validate();
}

void ScenariosDialog::renameInChoice(const QString& from, const QString& to) {
  if (m_rules.choice.standard == from) m_rules.choice.standard = to;
  for (auto& name : m_rules.choice.segments) {
    if (name == from) name = to;
  }
}

void ScenariosDialog::copyScenario() {
  auto copy = current();
  const QString wanted = tr("Copy of %1").arg(scenarioText(copy.name));
  copy.name = wanted;
  for (int number = 2; m_rules.find(copy.name) != nullptr; ++number) {
    copy.name = u"%1 %2"_s.arg(wanted).arg(number);
  }
  m_rules.scenarios.append(copy);
  m_origins.append(QString{});
  showList(int(m_rules.scenarios.size()) - 1);
}

void ScenariosDialog::removeScenario() {
  const auto usual = defaultRules();
  if (const auto* ready = usual.find(current().name)) {
    current() = *ready;
    return showRow(m_row);
  }
  renameInChoice(current().name, {});
  m_rules.choice.segments.removeIf(
      [](const QMap<QString, QString>::iterator& entry) { return entry.value().isEmpty(); });
  m_rules.scenarios.removeAt(m_row);
  m_origins.removeAt(m_row);
  showList(std::min(m_row, int(m_rules.scenarios.size()) - 1));
}

void ScenariosDialog::chooseStandard(bool isStandard) {
  if (m_filling || !isStandard) return;
  const QString& name = current().name;
  m_rules.choice.standard = name == defaultScenario().name ? QString{} : name;
  validate();
}

void ScenariosDialog::chooseSegment(const QString& segment, bool isTheirs) {
  if (m_filling) return;
  if (isTheirs) {
    m_rules.choice.segments.insert(segment, current().name);
  } else {
    m_rules.choice.segments.remove(segment);
  }
  validate();
}

bool ScenariosDialog::isChanged() const { return m_rules != m_stored; }

QString ScenariosDialog::problem() const {
  QStringList names;
  for (const auto& scenario : m_rules.scenarios) {
    if (names.contains(scenario.name)) {
      return tr("There is a scenario \"%1\" already.").arg(scenario.name);
    }
    names.append(scenario.name);
    const auto sound = isSound(scenario);
    if (sound.ok()) continue;
    return scenario.name.isEmpty()
               ? sound.error().message
               : u"%1: %2"_s.arg(scenarioText(scenario.name), sound.error().message);
  }
  return m_pane->problem();
}

void ScenariosDialog::validate() {
  showChoice();
  const QString text = problem();
  m_problem->setText(text.isEmpty() ? QString{} : u"⚠ "_s + text);
  m_save->setEnabled(text.isEmpty() && isChanged() && !m_session.readOnly());
  m_save->setToolTip(m_session.readOnly() ? tr("This ledger is open for reading only.")
                                          : QString{});
}

void ScenariosDialog::askToSave() {
  auto* dialog = new DifferenceDialog{m_snapshot, m_session.asOf(), m_stored, m_rules, this};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this] {
    const auto stored = store();
    m_session.changed();
    if (!stored.ok()) return m_prompts.showError(this, stored.error());
    Q_EMIT m_session.message(tr("The scenarios are saved."));
    accept();
  });
  dialog->open();
}

Result<void> ScenariosDialog::storeOne(int row) {
  auto& service = m_session.ledger().scenarios();
  const auto& scenario = m_rules.scenarios[row];
  const QString& origin = m_origins[row];
  const auto* before = m_stored.find(origin);
  if (before != nullptr && *before == scenario) return {};
  const auto usual = defaultRules();
  const auto* ready = usual.find(scenario.name);
  if (ready != nullptr && *ready == scenario) return service.remove(scenario.name);
  if (before != nullptr && origin != scenario.name) {
    if (auto renamed = service.rename(origin, scenario.name); !renamed.ok()) return renamed;
  }
  return service.save(scenario);
}

Result<void> ScenariosDialog::store() {
  auto& service = m_session.ledger().scenarios();
  for (int row = 0; row < m_rules.scenarios.size(); ++row) {
    if (auto stored = storeOne(row); !stored.ok()) return stored;
  }
  for (const auto& scenario : m_stored.scenarios) {
    if (m_origins.contains(scenario.name)) continue;
    if (auto removed = service.remove(scenario.name); !removed.ok()) return removed;
  }
  return service.saveChoice(m_rules.choice);
}

void ScenariosDialog::reject() {
  const bool mayLeave =
      !isChanged() || m_session.readOnly() ||
      m_prompts.confirm(this, tr("Close without saving the scenarios?"), tr("&Close"));
  if (mayLeave) QDialog::reject();
}

}  // namespace encaisse
