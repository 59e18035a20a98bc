#include "ui/reminders/ahead_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/common/text_table_model.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/reminders/day_bars.h"
#include "ui/reminders/reminder_words.h"
#include "ui/scenarios/scenario_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int daysAhead = 60;

}  // namespace

AheadDialog::AheadDialog(std::shared_ptr<const Snapshot> snapshot, QDate day, QWidget* parent)
    : QDialog{parent}, m_snapshot{std::move(snapshot)}, m_day{day}, m_scenario{new QComboBox},
      m_kept{new QCheckBox{tr("Promises are &kept")}}, m_bars{new DayBars}, m_summary{new QLabel},
      m_difference{new QLabel}, m_model{new TextTableModel{this}} {
  setObjectName(u"aheadDialog"_s);
  setWindowTitle(tr("The next 60 days"));
  m_scenario->setObjectName(u"aheadScenario"_s);
  m_kept->setObjectName(u"aheadKept"_s);
  m_kept->setToolTip(tr("Otherwise reminders go on when a promise is broken"));
  m_summary->setObjectName(u"aheadSummary"_s);
  m_difference->setObjectName(u"aheadDifference"_s);
  m_difference->setWordWrap(true);
  const auto rules = rulesOf(*m_snapshot);
  m_current = rules.scenarioOf({}).name;
  for (const auto& scenario : rules.scenarios) {
    m_scenario->addItem(scenarioText(scenario.name), scenario.name);
  }
  m_scenario->setCurrentIndex(m_scenario->findData(m_current));
  auto* table = new TableView{u"ahead"_s};
  showRows({});  // the view sizes columns that are there
  table->setModel(m_model);
  table->setAccessibleName(tr("Messages of the next 60 days"));
  table->setStretchColumn(1);
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close};
  m_choose = buttons->addButton(tr("&Use this scenario"), QDialogButtonBox::AcceptRole);
  m_choose->setObjectName(u"aheadChoose"_s);
  auto* form = new QFormLayout;
  form->addRow(tr("&Scenario of customers without their own"), m_scenario);
  form->addRow(m_kept);
  auto* column = new QVBoxLayout{this};
  column->setSpacing(theme::gap);
  column->addLayout(form);
  column->addWidget(m_difference);
  column->addWidget(m_summary);
  column->addWidget(m_bars);
  column->addWidget(table, 1);
  column->addWidget(buttons);
  resize(760, 560);
  connect(m_scenario, &QComboBox::currentIndexChanged, this, &AheadDialog::compute);
  connect(m_kept, &QCheckBox::toggled, this, &AheadDialog::compute);
  connect(buttons, &QDialogButtonBox::accepted, this, &AheadDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &AheadDialog::reject);
  compute();
}

QString AheadDialog::scenario() const { return m_scenario->currentData().toString(); }

bool AheadDialog::isOther() const { return scenario() != m_current; }

void AheadDialog::showRows(const QList<QList<QString>>& rows) {
  m_model->setTable({tr("Day"), tr("Customer"), tr("Step"), tr("To pay")}, rows, {3});
}

void AheadDialog::compute() {
  m_choose->setEnabled(isOther());
  m_summary->setText(tr("Computing…"));
  const DryRunOptions options{daysAhead, m_kept->isChecked()};
  m_work.start(
      this, m_snapshot,
      [day = m_day, name = scenario(), options](const Snapshot& facts) {
        auto rules = rulesOf(facts);
        const auto before = dryRun(facts, day, rules, options);
        rules.choice.standard = name;
        auto after = dryRun(facts, day, rules, options);
        const auto difference = compareDryRuns(before, after);
        return Figures{std::move(after), difference};
      },
      [this](const Figures& figures) { showFigures(figures); });
}

void AheadDialog::showFigures(const Figures& figures) {
  const auto days = countByDay(figures.messages, m_day, daysAhead);
  DryRunDay sum;
  int mostCalls = 0;
  for (const auto& day : days) {
    sum.letters += day.letters;
    sum.emails += day.emails;
    sum.calls += day.calls;
    sum.others += day.others;
    mostCalls = std::max(mostCalls, day.calls);
  }
  m_bars->setDays(days);
  m_summary->setText(
      mostCalls == 0 ? dayCountText(sum)
                     : tr("%1; at most %n call(s) a day", "", mostCalls).arg(dayCountText(sum)));
  const auto& difference = figures.difference;
  m_difference->setVisible(isOther());
  m_difference->setText(tr("Against the scenario of today: %1 more, %2 fewer, %3 on another day or "
                           "another way, %4 as before.")
                            .arg(difference.added.size())
                            .arg(difference.removed.size())
                            .arg(difference.moved.size())
                            .arg(difference.unchanged));
  QList<QList<QString>> rows;
  for (const auto& message : figures.messages) {
    rows.append({formatDay(message.day), m_snapshot->customers[message.customer].name,
                 u"%1 · %2"_s.arg(message.level).arg(channelText(message.channel)),
                 formatMoney(message.toPay, m_snapshot->company.currency)});
  }
  showRows(rows);
}

}  // namespace encaisse
