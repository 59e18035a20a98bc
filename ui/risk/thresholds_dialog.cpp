#include "ui/risk/thresholds_dialog.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include "ui/common/labels.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ThresholdsDialog)
};

QString titleOf(const QString& name) {
  static const QHash<QString, QString> titles{
      {u"graceDays"_s, Words::tr("Late only after (days)")},
      {u"fewestItems"_s, Words::tr("Fewest items to judge")},
      {u"punctualLate"_s, Words::tr("Punctual: late at most (%)")},
      {u"punctualDelay"_s, Words::tr("Punctual: delay at most (days)")},
      {u"chronicLate"_s, Words::tr("Chronic: late more than (%)")},
      {u"chronicDelay"_s, Words::tr("Chronic: delay more than (days)")},
      {u"riskOverdueDays"_s, Words::tr("At risk: overdue more than (days)")},
      {u"riskBrokenPromises"_s, Words::tr("At risk: broken promises")},
      {u"worstDelay"_s, Words::tr("Delay without points (days)")},
      {u"oldRelationYears"_s, Words::tr("Old relation from (years)")},
      {u"forgottenDays"_s, Words::tr("Invoice forgotten after (days)")},
      {u"concentrationShare"_s, Words::tr("Large debtor from (% of all)")},
      {u"classFrom"_s, Words::tr("Class A, B, C, D from (points)")},
      {u"exposureAlerts"_s, Words::tr("Alerts at (% of the limit)")}};
  return titles.value(name, name);
}

RiskThreshold thresholdOf(const QString& name, const RiskSettings& settings) {
  const auto all = riskThresholds(settings);
  for (const auto& one : all) {
    if (one.name == name) return one;
  }
  return {};
}

}  // namespace

ThresholdsDialog::ThresholdsDialog(const RiskSettings& settings, QWidget* parent)
    : FormDialog{u"thresholdsDialog"_s, tr("Risk thresholds"), tr("&Save"), parent} {
  auto* left = new QFormLayout;
  left->addRow(headingLabel(tr("How a customer pays")));
  addColumn(*left,
            {u"graceDays"_s, u"fewestItems"_s, u"punctualLate"_s, u"punctualDelay"_s,
             u"chronicLate"_s, u"chronicDelay"_s, u"riskOverdueDays"_s, u"riskBrokenPromises"_s},
            settings);
  auto* right = new QFormLayout;
  right->addRow(headingLabel(tr("Score and class")));
  addColumn(*right, {u"worstDelay"_s, u"oldRelationYears"_s, u"classFrom"_s}, settings);
  right->addRow(headingLabel(tr("Limit and signals")));
  addColumn(*right, {u"exposureAlerts"_s, u"forgottenDays"_s, u"concentrationShare"_s}, settings);
  auto* reset = new QPushButton{tr("&Defaults")};
  reset->setObjectName(u"defaults"_s);
  reset->setAutoDefault(false);
  connect(reset, &QPushButton::clicked, this, [this] { fill(RiskSettings{}); });
  right->addRow({}, reset);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(2 * theme::groupGap);
  columns->addLayout(left);
  columns->addLayout(right);
  form()->addRow(columns);
  for (auto* part : {left, right}) {
    part->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    part->setSpacing(theme::gap);
  }
  setMinimumWidth(940);
  validate();
}

void ThresholdsDialog::addColumn(QFormLayout& column, const QStringList& names,
                                 const RiskSettings& settings) {
  for (const auto& name : names) {
    const auto threshold = thresholdOf(name, settings);
    const auto standard = thresholdOf(name, {}).value;
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::unit);
    const auto numbers = threshold.value.split(u',');
    for (qsizetype i = 0; i < numbers.size(); ++i) {
      auto* field = new QSpinBox;
      field->setObjectName(numbers.size() == 1 ? name : name + QString::number(i));
      field->setAccessibleName(titleOf(name));
      field->setRange(threshold.from, threshold.to);
      field->setMinimumWidth(64);
      field->setValue(numbers[i].toInt());
      field->setToolTip(tr("Default: %1").arg(standard));
      connect(field, &QSpinBox::valueChanged, this, [this] { validate(); });
      m_fields[name].append(field);
      line->addWidget(field);
    }
    auto* label = new QLabel{titleOf(name)};
    label->setBuddy(m_fields[name].first());
    column.addRow(label, line);
  }
}

void ThresholdsDialog::fill(const RiskSettings& settings) {
  const auto all = riskThresholds(settings);
  for (const auto& threshold : all) {
    const auto numbers = threshold.value.split(u',');
    const auto& fields = m_fields[threshold.name];
    for (qsizetype i = 0; i < fields.size(); ++i) fields[i]->setValue(numbers[i].toInt());
  }
}

std::optional<RiskSettings> ThresholdsDialog::chosen() const {
  RiskSettings settings;
  for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
    QStringList numbers;
    for (const auto* box : field.value()) numbers.append(QString::number(box->value()));
    const auto next = withThreshold(settings, {field.key(), numbers.join(u',')});
    if (!next.ok()) return std::nullopt;
    settings = next.value();
  }
  return settings;
}

RiskSettings ThresholdsDialog::settings() const { return chosen().value_or(RiskSettings{}); }

QString ThresholdsDialog::problem() const {
  return chosen() ? QString{} : tr("The points of the classes fall from A to D, the alerts rise.");
}

}  // namespace encaisse
