#include "ui/customers/penalties_tab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/interest/term_report.h"
#include "core/ledger/ledger_interest.h"
#include "ui/common/background_task.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/ledger_session.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

int daysCounted(const InterestSheet& sheet) {
  int days = 0;
  for (const auto& segment : sheet.segments) days += segment.days;
  return days;
}

}  // namespace

PenaltiesTab::PenaltiesTab(LedgerSession& session, QWidget* parent)
    : QWidget{parent}, m_session{session} {
  m_sum = new QLabel;
  m_sum->setObjectName(u"penaltySum"_s);
  m_sum->setFont(theme::strongFont());
  m_sum->setWordWrap(true);
  m_sheet = new QPushButton{theme::icon(u"print"_s, palette()), tr("Calculation sheet (&PDF)…")};
  m_sheet->setObjectName(u"penaltySheet"_s);
  m_sheet->setEnabled(false);
  connect(m_sheet, &QPushButton::clicked, this, &PenaltiesTab::sheetChosen);
  m_waive = new QPushButton{tr("&Waive…")};
  m_waive->setObjectName(u"penaltyWaive"_s);
  m_waive->setEnabled(false);
  connect(m_waive, &QPushButton::clicked, this, &PenaltiesTab::waiveChosen);
  m_remarks = new MutedLabel;
  m_remarks->setObjectName(u"penaltyRemarks"_s);
  m_remarks->setWordWrap(true);
  auto* table = new TableView{u"penaltyItems"_s, this};
  table->setAccessibleName(tr("Penalties"));
  m_model.setTable(headers(), {});  // widths need columns
  table->setModel(&m_model);
  table->setDefaultWidths({120, 92, 104, 64, 110, 116, 104});
  table->setStretchColumn(0);
  auto* bar = new QHBoxLayout;
  bar->setSpacing(theme::groupGap);
  bar->addWidget(m_sum, 1);
  bar->addWidget(m_waive);
  bar->addWidget(m_sheet);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, theme::gap, 0, 0);
  column->setSpacing(theme::gap);
  column->addLayout(bar);
  column->addWidget(table, 1);
  column->addWidget(m_remarks);
}

void PenaltiesTab::setCustomer(std::shared_ptr<const Snapshot> snapshot, qint32 customer,
                               QDate asOf) {
  m_snapshot = std::move(snapshot);
  m_question = {asOf, customer};
  m_stale = true;
  ++m_generation;
  if (isVisible()) compute();
}

void PenaltiesTab::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  compute();
}

void PenaltiesTab::compute() {
  if (!m_stale) return;
  m_stale = false;
  m_sheet->setEnabled(false);
  m_waive->setEnabled(false);
  m_sum->setText(tr("Computing…"));
  m_remarks->clear();
  showRows({});
  runInBackground(
      this,
      [path = m_session.path(), context = m_session.context(), snapshot = m_snapshot,
       question = m_question](const Progress&, const StopToken&) -> Result<InterestReport> {
        const auto ledger = Ledger::open(path, OpenMode::ReadOnly, context);
        if (!ledger.ok()) return ledger.error();
        return readInterest(*ledger.value(), *snapshot, question);
      },
      [this, generation = m_generation](const Result<InterestReport>& report) {
        if (generation == m_generation) take(report);
      });
}

void PenaltiesTab::take(const Result<InterestReport>& report) {
  if (!report.ok()) {
    m_sum->setText(report.error().message);
    return;
  }
  showRows(report.value().rows);
  showSums(report.value());
  m_sheet->setEnabled(report.value().total.sum() > 0);
  m_waive->setEnabled(m_sheet->isEnabled() && !m_session.readOnly());
}

QList<QString> PenaltiesTab::headers() const {
  const auto currency = m_snapshot ? m_snapshot->company.currency : Currency::eur();
  const auto amountTitle = [&](const QString& title) {
    return u"%1 (%2)"_s.arg(title, currencySymbol(currency));
  };
  return {tr("Item"),
          tr("Due"),
          amountTitle(tr("Principal")),
          tr("Days"),
          amountTitle(tr("Interest")),
          amountTitle(tr("Lump sum")),
          amountTitle(tr("Total"))};
}

void PenaltiesTab::showRows(const QList<InterestRow>& shown) {
  const auto currency = m_snapshot->company.currency;
  QList<QList<QString>> rows;
  for (const auto& row : shown) {
    rows.append({row.number, formatDay(row.dueOn), formatAmount(row.principal, currency),
                 QString::number(daysCounted(row.sheet)), formatAmount(row.interest(), currency),
                 formatAmount(row.fee, currency),
                 formatAmount(row.interest() + row.fee, currency)});
  }
  m_model.setTable(headers(), rows, {2, 3, 4, 5, 6});
}

void PenaltiesTab::showSums(const InterestReport& report) {
  const auto currency = m_snapshot->company.currency;
  const auto& total = report.total;
  m_sum->setText(report.rows.isEmpty() ? tr("Nothing was paid late or is late.")
                                       : tr("Interest %1 · lump sums %2 · total %3")
                                             .arg(formatMoney(total.interest, currency),
                                                  formatMoney(total.fee, currency),
                                                  formatMoney(total.sum(), currency)));
  m_remarks->setText(remarks(report).join(u'\n'));
}

QStringList PenaltiesTab::remarks(const InterestReport& report) const {
  const auto& total = report.total;
  QStringList lines{tr("Claims beside the balance: nothing is posted.")};
  const auto regime = interestRegime(m_snapshot->customers[m_question.customer]);
  if (regime == InterestRegime::Consumer) {
    lines.append(tr("Not known to be a professional, so treated as a consumer: interest only after "
                    "a formal notice, no lump sum. A SIREN or a segment such as “PME” says it."));
  }
  if (total.provisional) {
    lines.append(tr("Provisional: a rate is not known to hold on some days."));
  }
  if (total.belowFloor) {
    lines.append(tr("The contract rate is below three times the legal rate on some days."));
  }
  if (total.waived > 0) {
    lines.append(tr("Waived, and not in the above: %1.")
                     .arg(formatMoney(total.waived, m_snapshot->company.currency)));
  }
  const auto beyond = buildTermRows(*m_snapshot, {}, m_question.asOf, m_question.customer);
  if (!beyond.isEmpty()) {
    lines.append(tr("%n due date(s) later than the law allows (%1).", nullptr, int(beyond.size()))
                     .arg(beyond.first().verdict.article));
  }
  if (total.credits < 0) {
    lines.append(tr("Credits of %1 are set against no item: they may be payments of these.")
                     .arg(formatMoney(-total.credits, m_snapshot->company.currency)));
  }
  const int leftOut = int(report.leftOut.size());
  if (leftOut > 0) {
    lines.append(
        tr("%n late item(s) left out: no invoice, or its date is not known.", nullptr, leftOut));
  }
  return lines;
}

}  // namespace encaisse
