#include "ui/window/status_summary.h"

#include <QHBoxLayout>
#include <QLabel>

#include "core/receivables/aging.h"
#include "ui/common/background_task.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"
#include "ui/ledger_session.h"
#include "ui/today/today_reader.h"

namespace encaisse {

namespace {

constexpr std::size_t itemsCountedAtOnce = 20'000;

}  // namespace

StatusSummary::StatusSummary(LedgerSession& session, QWidget* parent)
    : QWidget{parent}, m_session{session}, m_text{new MutedLabel}, m_proof{new MutedLabel},
      m_import{new MutedLabel} {
  setObjectName(QStringLiteral("statusSummary"));
  m_text->setObjectName(QStringLiteral("statusText"));
  m_proof->setObjectName(QStringLiteral("statusProof"));
  m_proof->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  auto* row = new QHBoxLayout{this};
  row->setContentsMargins(theme::pageMargin - 4, 0, theme::gap, 0);
  row->setSpacing(theme::groupGap);
  row->addWidget(m_text);
  row->addWidget(m_proof);
  row->addWidget(m_import);
  row->addStretch();
  connect(m_proof, &QLabel::linkActivated, this, &StatusSummary::proofClicked);
  connect(&session, &LedgerSession::refreshed, this, &StatusSummary::refresh);
  connect(&TodayReader::of(session), &TodayReader::ready, this, &StatusSummary::tellWaiting);
}

void StatusSummary::refresh() {
  const quint64 asked = ++m_asked;
  tellWaiting();
  const auto count = [snapshot = m_session.snapshot(), asOf = m_session.asOf()] {
    const AgingReport report = buildAging(*snapshot, asOf, Buckets{});
    Figures figures;
    figures.customers = snapshot->customers.size();
    figures.outstanding = report.total.balance;
    figures.difference = report.proof.difference();
    return figures;
  };
  if (m_session.snapshot()->items.size() <= itemsCountedAtOnce) {
    showFigures(count());
    return;
  }
  runInBackground(
      this, [count](const Progress&, const StopToken&) -> Result<Figures> { return count(); },
      [this, asked](const Result<Figures>& figures) {
        if (asked == m_asked && figures.ok()) showFigures(figures.value());
      });
}

void StatusSummary::showFigures(const Figures& figures) {
  const auto snapshot = m_session.snapshot();
  const Currency currency = snapshot->company.currency;
  m_text->setText(tr("%Ln customer(s)", "", int(figures.customers)) + QStringLiteral("  ·  ") +
                  tr("outstanding %1").arg(formatMoney(figures.outstanding, currency)));
  const bool proven = figures.difference == 0;
  const QString difference = formatMoney(figures.difference, currency);
  const QColor color =
      theme::textColor(proven ? theme::Meaning::Credit : theme::Meaning::Late90, palette());
  m_proof->setText(
      QStringLiteral("<a href=\"aging\" style=\"color:%1;text-decoration:none\">%2</a>")
          .arg(color.name(),
               (proven ? tr("✓ proof %1") : tr("⚠ proof %1")).arg(difference).toHtmlEscaped()));
  m_proof->setToolTip(
      proven ? tr("The open items add up to the customer accounts of the imported files.")
             : tr("The open items differ from the customer accounts of the imported files by %1.")
                   .arg(difference));
  m_import->setText(snapshot->lastImportOn.isValid()
                        ? tr("imported on %1").arg(formatDay(snapshot->lastImportOn))
                        : tr("nothing imported yet"));
}

void StatusSummary::tellWaiting() {
  const auto figures = TodayReader::of(m_session).figures();
  if (figures) Q_EMIT waitingCounted(int(figures->list.rows.size()), figures->list.reminders);
}

}  // namespace encaisse
