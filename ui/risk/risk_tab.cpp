#include "ui/risk/risk_tab.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "core/risk/block_list.h"
#include "core/risk/risk_words.h"
#include "core/risk/signal_words.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/risk/gauge_bar.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int mostSignalRows = 6;
constexpr int mostNumbers = 5;

QLabel* sentence(const QString& name) {
  auto* label = new QLabel;
  label->setObjectName(name);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

QVBoxLayout* columnOf(QWidget* group) {
  auto* column = new QVBoxLayout{group};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::unit);
  return column;
}

/// From good to bad, by a share of 0–1.
QColor scaleColor(double bad, const QPalette& palette) {
  using theme::Meaning;
  constexpr std::array steps{Meaning::Credit, Meaning::Late30, Meaning::Late60, Meaning::Late90,
                             Meaning::LateOver90};
  const auto step = size_t(std::clamp(bad, 0.0, 1.0) * (double(steps.size()) - 0.01));
  return theme::color(steps[step], palette);
}

}  // namespace

RiskTab::RiskTab(LedgerSession& session, QWidget* parent)
    : QWidget{parent}, m_session{session}, m_reader{session} {
  setObjectName(u"riskTab"_s);
  m_state = new MutedLabel{tr("Computing…")};
  m_state->setObjectName(u"riskState"_s);
  m_content = new QWidget;
  auto* column = new QVBoxLayout{m_content};
  column->setContentsMargins(0, 0, theme::gap, 0);
  column->setSpacing(theme::groupGap);
  column->addWidget(buildScore());
  column->addWidget(buildLimit());
  column->addWidget(buildSignals());
  column->addWidget(buildPoints());
  column->addStretch(1);
  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(m_content);
  auto* outer = new QVBoxLayout{this};
  outer->setContentsMargins(0, theme::gap, 0, 0);
  outer->addWidget(m_state);
  outer->addWidget(scroll, 1);
  m_content->hide();
  connect(&m_reader, &RiskReader::ready, this, &RiskTab::fill);
  connect(&m_reader, &RiskReader::failed, this, [this](const Error& error) {
    m_content->hide();
    m_state->setText(error.message);
    m_state->show();
  });
}

QWidget* RiskTab::buildScore() {
  m_class = new QLabel;
  m_class->setObjectName(u"riskClass"_s);
  m_class->setFont(theme::titleFont());
  m_scoreBar = new GaugeBar{u"scoreBar"_s};
  m_segment = sentence(u"riskSegment"_s);
  auto* group = new QWidget;
  auto* column = columnOf(group);
  auto* row = new QHBoxLayout;
  row->setSpacing(theme::groupGap);
  row->addWidget(m_class);
  row->addWidget(m_scoreBar, 1);
  column->addLayout(row);
  column->addWidget(m_segment);
  return group;
}

QWidget* RiskTab::buildLimit() {
  m_block = sentence(u"riskBlock"_s);
  m_block->setFont(theme::strongFont());
  m_exposure = sentence(u"riskExposure"_s);
  m_limitBar = new GaugeBar{u"limitBar"_s};
  m_cover = sentence(u"riskCover"_s);
  m_limit = new QPushButton{tr("&Limits")};
  m_limit->setObjectName(u"limits"_s);
  m_limitMenu = new QMenu{this};
  m_limitMenu->setObjectName(u"limitMenu"_s);
  m_limit->setMenu(m_limitMenu);
  m_bypass = new QPushButton{tr("&Bypass…")};
  m_bypass->setObjectName(u"bypass"_s);
  m_bypass->setToolTip(tr("Deliver in spite of the block: recorded with who and why"));
  m_endBypass = new QPushButton{tr("&End the bypass")};
  m_endBypass->setObjectName(u"endBypass"_s);
  m_thresholds = new QPushButton{tr("&Thresholds…")};
  m_thresholds->setObjectName(u"thresholds"_s);
  connect(m_bypass, &QPushButton::clicked, this, &RiskTab::bypassChosen);
  connect(m_endBypass, &QPushButton::clicked, this, &RiskTab::endBypassChosen);
  connect(m_thresholds, &QPushButton::clicked, this, &RiskTab::thresholdsChosen);
  auto* group = new QWidget;
  auto* column = columnOf(group);
  column->addWidget(headingLabel(tr("Credit")));
  column->addWidget(m_block);
  column->addWidget(m_exposure);
  column->addWidget(m_limitBar);
  column->addWidget(m_cover);
  auto* row = new QHBoxLayout;
  row->setSpacing(theme::gap);
  for (auto* button : {m_limit, m_bypass, m_endBypass, m_thresholds}) row->addWidget(button);
  row->addStretch(1);
  column->addLayout(row);
  return group;
}

QWidget* RiskTab::buildSignals() {
  m_noSignals = new MutedLabel{tr("No signal today.")};
  m_table = new TableView{u"riskSignals"_s, this};
  m_table->setAccessibleName(tr("Signals"));
  m_table->setToolTip(tr("Enter or double click: the items behind it"));
  m_model.setTable({tr("Signal"), tr("Since"), tr("At stake"), tr("Why")}, {}, {2});
  m_table->setModel(&m_model);
  m_table->setDefaultWidths({180, 90, 100, 340});
  m_table->setStretchColumn(3);
  connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) {
    if (index.row() < int(m_shown.size())) Q_EMIT signalOpened(m_shown[size_t(index.row())]);
  });
  auto* group = new QWidget;
  auto* column = columnOf(group);
  column->addWidget(headingLabel(tr("Signals")));
  column->addWidget(m_noSignals);
  column->addWidget(m_table);
  return group;
}

QWidget* RiskTab::buildPoints() {
  auto* group = new QWidget;
  auto* column = columnOf(group);
  column->addWidget(headingLabel(tr("What the score is made of")));
  m_points = new QGridLayout;
  m_points->setHorizontalSpacing(theme::groupGap);
  m_points->setVerticalSpacing(theme::unit);
  m_points->setColumnStretch(2, 1);
  for (int i = 0; i < criterionCount; ++i) {
    auto* name = new QLabel{criterionName(Criterion(i))};
    auto* points = new QLabel;
    points->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto* why = new MutedLabel;
    why->setFont(font());
    why->setWordWrap(true);
    m_points->addWidget(name, i, 0, Qt::AlignTop);
    m_points->addWidget(points, i, 1);
    m_points->addWidget(why, i, 2);
  }
  column->addLayout(m_points);
  auto* foot = new MutedLabel{
      tr("Points that are not known are left out: the score is the share of the others.")};
  foot->setWordWrap(true);
  column->addWidget(foot);
  return group;
}

void RiskTab::setCustomer(qint64 customerId) {
  m_customerId = customerId;
  m_stale = true;
  if (isVisible()) m_reader.read();
}

void RiskTab::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_stale) m_reader.read();
}

void RiskTab::fill() {
  const auto overview = m_reader.overview();
  const auto& customers = overview->snapshot->customers;
  const auto found = std::ranges::find(customers, m_customerId, &Customer::id);
  if (found == customers.end()) return;
  m_stale = false;
  const auto customer = qint32(found - customers.begin());
  const auto& risk = overview->risks[size_t(customer)];
  showScore(risk, overview->settings);
  showBlock(risk);
  showLimit(risk);
  showSignals(customer);
  showPoints(risk.score);
  m_state->hide();
  m_content->show();
}

void RiskTab::showScore(const CustomerRisk& risk, const RiskSettings& settings) {
  const auto& score = risk.score;
  m_class->setText(score.score ? tr("Class %1 · %2 of 100").arg(score.letter).arg(*score.score)
                               : tr("No class yet"));
  QList<GaugeBar::Tick> ticks;
  double above = 1;
  for (int i = 0; i <= int(settings.classFrom.size()); ++i) {
    const double from =
        i < int(settings.classFrom.size()) ? settings.classFrom[size_t(i)] / 100.0 : 0;
    ticks.append({(from + above) / 2, QString{QChar{u'A' + i}}, false});
    if (from > 0) ticks.append({from, {}, true});
    above = from;
  }
  QList<GaugeBar::Part> parts;
  if (score.score) {
    const double share = *score.score / 100.0;
    parts.append({share, scaleColor((score.letter.unicode() - u'A') / 4.0, palette())});
  }
  m_scoreBar->setParts(parts, ticks);
  m_scoreBar->setAccessibleName(m_class->text());
  QString text =
      tr("Pays: %1. %2")
          .arg(payerKindName(risk.segment.kind), payerReasonText(risk.segment, settings));
  const QString cap = capText(score, risk.segment.kind);
  if (!cap.isEmpty()) text += u'\n' + cap;
  m_segment->setText(text);
}

void RiskTab::showBlock(const CustomerRisk& risk) {
  const auto overview = m_reader.overview();
  const QString why = blockReasonText(risk, overview->settings);
  m_block->setVisible(risk.block != BlockReason::None);
  if (risk.isBypassed()) {
    const auto bypass = bypassOf(*overview->snapshot, risk);
    m_block->setText(
        tr("Block bypassed by %1: %2 (%3)").arg(bypass.recordedBy, bypass.reason, why));
  } else {
    m_block->setText(tr("To block: %1").arg(why));
  }
  QPalette colors = palette();
  const auto meaning = risk.isBypassed() ? theme::Meaning::Promise : theme::Meaning::LateOver90;
  colors.setColor(QPalette::WindowText, theme::textColor(meaning, palette()));
  m_block->setPalette(colors);
  const bool writes = !m_session.readOnly();
  m_limit->setEnabled(writes);
  m_thresholds->setEnabled(writes);
  m_bypass->setEnabled(writes && risk.isToBlock());
  m_endBypass->setVisible(risk.isBypassed());
  m_endBypass->setEnabled(writes);
}

void RiskTab::showLimit(const CustomerRisk& risk) {
  const auto overview = m_reader.overview();
  const auto currency = overview->snapshot->company.currency;
  const auto money = [currency](qint64 minor) { return formatMoney(minor, currency); };
  const auto& exposure = risk.exposure;
  const auto& standing = exposure.standing;
  QString text = tr("Exposure %1").arg(money(exposure.amount));
  if (standing.limit) {
    text = tr("Exposure %1 of %2 granted: %3 % used")
               .arg(money(exposure.amount), money(*standing.limit))
               .arg(exposure.usedPercent.value_or(0));
  }
  m_exposure->setText(text);
  m_limitBar->setVisible(standing.limit.has_value() && *standing.limit > 0);
  if (standing.limit && *standing.limit > 0) {
    const double whole = double(std::max(exposure.amount, *standing.limit));
    QList<GaugeBar::Tick> ticks;
    for (const int alert : overview->settings.exposureAlerts) {
      const double at = double(*standing.limit) * alert / 100 / whole;
      if (at <= 1) ticks.append({at, tr("%1 %").arg(alert), true});
    }
    const QColor color = scaleColor(std::max(0, exposure.alert - 40) / 60.0, palette());
    m_limitBar->setParts({{double(exposure.balance) / whole, color},
                          {double(standing.uninvoiced + exposure.mayComeBack) / whole,
                           theme::blend(color, palette().color(QPalette::Window), 0.5)}},
                         ticks);
    m_limitBar->setAccessibleName(text);
  }
  QStringList lines;
  if (!standing.limit) lines.append(tr("No credit limit is set."));
  if (standing.isTemporary) {
    const QDate until = toDate(standing.limitUntil);
    lines.append(until.isValid() ? tr("The limit is temporary, until %1.").arg(formatDay(until))
                                 : tr("The limit is temporary, until it is ended."));
  }
  if (standing.uninvoiced > 0) {
    lines.append(tr("Of this %1 ordered or delivered and not invoiced yet.")
                     .arg(money(standing.uninvoiced)));
  }
  if (exposure.presented > 0) {
    lines.append(tr("Of this %1 on its way, not final yet.").arg(money(exposure.presented)));
  }
  if (exposure.mayComeBack > 0) {
    lines.append(tr("Of this %1 booked as received that the bank may still take back.")
                     .arg(money(exposure.mayComeBack)));
  }
  if (standing.insured) {
    lines.append(tr("Insured: %1, not insured: %2.")
                     .arg(money(exposure.insured), money(exposure.uninsured)));
  }
  m_cover->setText(lines.join(u'\n'));
  m_cover->setVisible(!lines.isEmpty());
}

/// The numbers of orders and deliveries; items open in a window of their own.
QString RiskTab::behind(const WeakSignal& signal) const {
  const auto& deliveries = m_reader.overview()->snapshot->credit.deliveries;
  QStringList numbers;
  for (const quint32 index : signal.deliveries) {
    if (numbers.size() == mostNumbers) {
      numbers.append(u"…"_s);
      break;
    }
    numbers.append(deliveries[index].number);
  }
  return numbers.isEmpty() ? QString{} : u" ("_s + numbers.join(u", "_s) + u')';
}

void RiskTab::showSignals(qint32 customer) {
  const auto overview = m_reader.overview();
  const auto currency = overview->snapshot->company.currency;
  m_shown.clear();
  QList<QList<QString>> rows;
  for (const auto& signal : overview->found) {
    if (signal.customer != customer) continue;
    m_shown.push_back(signal);
    rows.append({signalName(signal.kind), formatDay(toDate(signal.day)),
                 formatAmount(signal.amount, currency), signalText(signal) + behind(signal)});
  }
  m_model.setTable({tr("Signal"), tr("Since"),
                    u"%1 (%2)"_s.arg(tr("At stake"), currencySymbol(currency)), tr("Why")},
                   rows, {2});
  m_noSignals->setVisible(rows.isEmpty());
  m_table->setVisible(!rows.isEmpty());
  const int shown = std::min(int(rows.size()), mostSignalRows);
  const int rowHeight = m_table->verticalHeader()->defaultSectionSize();
  m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + shown * rowHeight +
                          2 * theme::gap);
}

void RiskTab::showPoints(const RiskScore& score) {
  for (int i = 0; i < int(score.parts.size()); ++i) {
    const auto& part = score.parts[size_t(i)];
    const auto text = [&](int column) {
      return qobject_cast<QLabel*>(m_points->itemAtPosition(i, column)->widget());
    };
    text(1)->setText(part.points ? tr("%1 of %2").arg(*part.points).arg(part.most) : u"–"_s);
    text(2)->setText(criterionText(part));
  }
}

}  // namespace encaisse
