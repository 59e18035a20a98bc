#include "ui/scenarios/difference_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/calm_style.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/common/text_table_model.h"
#include "ui/common/theme.h"
#include "ui/reminders/day_bars.h"
#include "ui/reminders/reminder_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int daysAhead = 60;
/// More lines nobody reads.
constexpr int mostRows = 1000;

QString messageText(const DryRunMessage& message) {
  return u"%1 · %2"_s.arg(formatDay(message.day), channelText(message.channel));
}

}  // namespace

DifferenceDialog::DifferenceDialog(std::shared_ptr<const Snapshot> snapshot, QDate day,
                                   const ReminderRules& before, const ReminderRules& after,
                                   QWidget* parent)
    : QDialog{parent}, m_snapshot{std::move(snapshot)}, m_day{day}, m_sumBefore{new QLabel},
      m_sumAfter{new QLabel}, m_barsBefore{new DayBars},
      m_barsAfter{new DayBars}, m_summary{new QLabel}, m_model{new TextTableModel{this}} {
  setObjectName(u"differenceDialog"_s);
  setWindowTitle(tr("What changes in the next 60 days"));
  m_sumBefore->setObjectName(u"sumBefore"_s);
  m_sumAfter->setObjectName(u"sumAfter"_s);
  m_summary->setObjectName(u"differenceSummary"_s);
  m_summary->setWordWrap(true);
  auto* table = new TableView{u"difference"_s};
  m_model->setTable({tr("Customer"), tr("Level"), tr("Before"), tr("After"), tr("To pay")}, {},
                    {4});
  table->setModel(m_model);
  table->setAccessibleName(tr("Messages that change"));
  table->setEmptyText(tr("The same messages leave on the same days."));
  table->setStretchColumn(0);
  table->setDefaultWidths({0, 60, 210, 210, 110});
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Cancel};
  m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
  m_save->setObjectName(u"saveDifference"_s);
  makePrimary(m_save);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* column = new QVBoxLayout{this};
  column->setSpacing(theme::gap);
  column->addWidget(m_sumBefore);
  column->addWidget(m_barsBefore);
  column->addWidget(m_sumAfter);
  column->addWidget(m_barsAfter);
  column->addWidget(m_summary);
  column->addWidget(table, 1);
  column->addWidget(buttons);
  resize(860, 640);
  compute(before, after);
}

void DifferenceDialog::compute(const ReminderRules& before, const ReminderRules& after) {
  m_summary->setText(tr("Computing…"));
  m_work.start(
      this, m_snapshot,
      [day = m_day, before, after](const Snapshot& facts) {
        const DryRunOptions options{daysAhead, false};
        Figures figures{
            dryRun(facts, day, before, options), dryRun(facts, day, after, options), {}};
        figures.difference = compareDryRuns(figures.before, figures.after);
        return figures;
      },
      [this](const Figures& figures) { showFigures(figures); });
}

QString DifferenceDialog::sumText(const QList<DryRunMessage>& messages) const {
  DryRunDay sum;
  int mostCalls = 0;
  for (const auto& day : countByDay(messages, m_day, daysAhead)) {
    sum.letters += day.letters;
    sum.emails += day.emails;
    sum.calls += day.calls;
    sum.others += day.others;
    mostCalls = std::max(mostCalls, day.calls);
  }
  if (mostCalls == 0) return dayCountText(sum);
  return tr("%1; at most %n call(s) a day", "", mostCalls).arg(dayCountText(sum));
}

QList<QList<QString>> DifferenceDialog::rowsOf(const DryRunDifference& difference) const {
  QList<QList<QString>> rows;
  const auto append = [&](const DryRunMessage& message, const QString& before,
                          const QString& after) {
    if (rows.size() == mostRows) return;
    rows.append({m_snapshot->customers[message.customer].name, QString::number(message.level),
                 before, after, formatMoney(message.toPay, m_snapshot->company.currency)});
  };
  for (const auto& [before, after] : difference.moved) {
    append(after, messageText(before), messageText(after));
  }
  for (const auto& message : difference.added) append(message, {}, messageText(message));
  for (const auto& message : difference.removed) append(message, messageText(message), {});
  return rows;
}

void DifferenceDialog::showFigures(const Figures& figures) {
  m_sumBefore->setText(tr("Now: %1").arg(sumText(figures.before)));
  m_sumAfter->setText(tr("Then: %1").arg(sumText(figures.after)));
  m_barsBefore->setDays(countByDay(figures.before, m_day, daysAhead));
  m_barsAfter->setDays(countByDay(figures.after, m_day, daysAhead));
  const auto& difference = figures.difference;
  const auto changes =
      difference.added.size() + difference.removed.size() + difference.moved.size();
  m_summary->setText(changes == 0
                         ? tr("Nothing leaves on another day or another way.")
                         : tr("%1 more, %2 fewer, %3 on another day or another way, %4 as before.")
                               .arg(difference.added.size())
                               .arg(difference.removed.size())
                               .arg(difference.moved.size())
                               .arg(difference.unchanged));
  m_model->setTable({tr("Customer"), tr("Level"), tr("Before"), tr("After"), tr("To pay")},
                    rowsOf(difference), {4});
}

}  // namespace encaisse
