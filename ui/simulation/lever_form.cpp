#include "ui/simulation/lever_form.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSet>
#include <algorithm>
#include <cmath>

#include "core/risk/risk_words.h"
#include "core/simulation/simulation_words.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

bool isHundredth(Lever lever) { return traitsOf(lever).unit == LeverUnit::HundredthPercent; }

/// Those that only say how another one works.
bool isDetail(Lever lever) {
  return lever == Lever::Commission || lever == Lever::FactorRate || lever == Lever::AgencyAfter ||
         lever == Lever::AgencyRecovers;
}

void choose(QComboBox& box, const QString& whom) {
  if (box.findData(whom) < 0) box.addItem(whom, whom);
  box.setCurrentIndex(box.findData(whom));
}

}  // namespace

LeverForm::LeverForm(const SimulationSettings& settings, QWidget* parent)
    : QWidget{parent}, m_settings{settings}, m_rate{new QDoubleSpinBox} {
  auto* grid = new QGridLayout{this};
  grid->setContentsMargins({});
  grid->setHorizontalSpacing(theme::gap);
  grid->setVerticalSpacing(theme::unit);
  grid->setColumnStretch(0, 1);
  grid->addWidget(headingLabel(tr("Scenario A")), 0, 1);
  grid->addWidget(headingLabel(tr("Scenario B")), 0, 2);
  for (const auto lever : allLevers()) addLever(grid, lever);
  m_rate->setObjectName(u"shortTermRate"_s);
  m_rate->setRange(0, SimulationSettings::mostRate / 100.0);
  m_rate->setSingleStep(0.25);
  m_rate->setSuffix(tr(" %"));
  m_rate->setValue(settings.rate / 100.0);
  auto* label = new QLabel{tr("Short-term &rate a year")};
  label->setBuddy(m_rate);
  label->setToolTip(tr("What your overdraft costs, or your savings bring: the price of money that "
                       "is bound in receivables."));
  m_rate->setToolTip(label->toolTip());
  const int row = grid->rowCount();
  grid->setRowMinimumHeight(row, theme::gap);
  grid->addWidget(label, row + 1, 0);
  grid->addWidget(m_rate, row + 1, 1);
  grid->setRowStretch(row + 2, 1);
  connect(m_rate, &QDoubleSpinBox::valueChanged, this, &LeverForm::changed);
}

void LeverForm::addLever(QGridLayout* grid, Lever lever) {
  const int row = grid->rowCount();
  auto* label = new QLabel{leverName(lever)};
  label->setToolTip(leverText(lever));
  if (isDetail(lever)) label->setIndent(theme::pageMargin);
  grid->addWidget(label, row, 0);
  addField(grid, lever, 0);
  addField(grid, lever, 1);
  if (!traitsOf(lever).hasWhom) return;
  auto* whom = new MutedLabel{tr("for")};
  whom->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  grid->addWidget(whom, row + 1, 0);
  addWhom(grid, lever, 0);
  addWhom(grid, lever, 1);
}

void LeverForm::addField(QGridLayout* grid, Lever lever, int column) {
  const auto& traits = traitsOf(lever);
  const auto& levers = column == 0 ? m_settings.a : m_settings.b;
  const double unit = isHundredth(lever) ? 100 : 1;
  auto* box = new QDoubleSpinBox;
  box->setObjectName((column == 0 ? u"a_"_s : u"b_"_s) + traits.key);
  //: %1 scenario, %2 lever
  box->setAccessibleName(
      tr("%1: %2").arg(column == 0 ? tr("Scenario A") : tr("Scenario B"), leverName(lever)));
  box->setToolTip(leverText(lever));
  box->setDecimals(isHundredth(lever) ? 2 : 0);
  box->setSingleStep(isHundredth(lever) ? 0.25 : (traits.unit == LeverUnit::Days ? 1 : 5));
  box->setRange(traits.from / unit, traits.to / unit);
  box->setSuffix(traits.unit == LeverUnit::Days ? tr(" d", "days") : tr(" %"));
  if (!isDetail(lever)) box->setSpecialValueText(u"–"_s);
  box->setValue(levers.of(lever) / unit);
  box->setMinimumWidth(108);
  grid->addWidget(box, grid->rowCount() - 1, column + 1);
  m_columns[size_t(column)].values[size_t(lever)] = box;
  connect(box, &QDoubleSpinBox::valueChanged, this, &LeverForm::changed);
}

void LeverForm::addWhom(QGridLayout* grid, Lever lever, int column) {
  const auto& levers = column == 0 ? m_settings.a : m_settings.b;
  auto* box = new QComboBox;
  box->setObjectName((column == 0 ? u"a_"_s : u"b_"_s) + traitsOf(lever).key + u"_for"_s);
  box->setAccessibleName(tr("%1: for whom").arg(leverName(lever)));
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(8);
  box->addItem(tr("everybody"), QString{});
  choose(*box, levers.whom(lever));
  grid->addWidget(box, grid->rowCount() - 1, column + 1);
  m_columns[size_t(column)].whom[size_t(lever)] = box;
  connect(box, &QComboBox::currentIndexChanged, this, &LeverForm::changed);
}

void LeverForm::setGroups(const SimulationBase& base) {
  QSet<PayerKind> kinds;
  QSet<QString> names;
  for (const auto& customer : base.customers) {
    kinds.insert(customer.kind);
    if (!customer.segment.isEmpty()) names.insert(customer.segment);
  }
  QStringList segments{names.cbegin(), names.cend()};
  segments.sort(Qt::CaseInsensitive);
  for (const auto& column : m_columns) {
    for (auto* box : column.whom) {
      if (box == nullptr) continue;
      const QSignalBlocker quiet{box};
      const QString chosen = box->currentData().toString();
      box->clear();
      box->addItem(tr("everybody"), QString{});
      for (const auto kind : {PayerKind::Punctual, PayerKind::OccasionallyLate,
                              PayerKind::ChronicallyLate, PayerKind::AtRisk}) {
        if (kinds.contains(kind)) box->addItem(payerKindName(kind), toKey(kind));
      }
      for (const auto& segment : segments) box->addItem(segment, segment);
      choose(*box, chosen);
    }
  }
}

Levers LeverForm::leversOf(const Column& column) {
  Levers levers;
  for (const auto lever : allLevers()) {
    const double unit = isHundredth(lever) ? 100 : 1;
    levers.set(lever, int(std::lround(column.values[size_t(lever)]->value() * unit)));
    const auto* whom = column.whom[size_t(lever)];
    if (whom != nullptr) levers.setWhom(lever, whom->currentData().toString());
  }
  return levers;
}

SimulationSettings LeverForm::settings() const {
  SimulationSettings settings;
  settings.a = leversOf(m_columns[0]);
  settings.b = leversOf(m_columns[1]);
  settings.rate = int(std::lround(m_rate->value() * 100));
  return settings;
}

}  // namespace encaisse
