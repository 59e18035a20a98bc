#include "ui/follow_up/disputes_pane.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/text_match.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// Fills a box with "All …" and the values that occur, keeping the choice.
void fill(QComboBox& box, const QString& all, QStringList values) {
  const QString current = box.currentIndex() > 0 ? box.currentText() : QString{};
  const QSignalBlocker quiet{&box};
  values.removeAll(QString{});
  values.removeDuplicates();
  values.sort(Qt::CaseInsensitive);
  box.clear();
  box.addItem(all);
  box.addItems(values);
  box.setCurrentIndex(std::max(0, box.findText(current)));
}

}  // namespace

DisputesPane::DisputesPane(const QString& name, bool withCustomer, QWidget* parent)
    : QWidget{parent}, m_show{new QComboBox}, m_owner{new QComboBox}, m_reason{new QComboBox},
      m_sum{new MutedLabel}, m_nothing{new MutedLabel}, m_table{new TableView{name}},
      m_open{new QPushButton}, m_change{new QPushButton}, m_resolve{new QPushButton} {
  m_nothing->setObjectName(u"noDisputes"_s);
  m_nothing->setText(tr("No dispute here. A dispute is opened on an item of the customer's sheet "
                        "or during a call."));
  m_nothing->setWordWrap(true);
  m_model.setPalette(palette());
  m_sorted.setSourceModel(&m_model);
  m_sorted.setSortRole(DisputesModel::SortRole);
  m_table->setAccessibleName(tr("Disputes"));
  m_table->setModel(&m_sorted);
  m_table->setDefaultWidths({144, 90, 146, 96, 84, 100, 84, 88, 150, 90});
  m_table->setStretchColumn(DisputesModel::Remark);
  m_table->setHiddenByDefault({DisputesModel::Opened});
  if (!withCustomer) m_table->setColumnHidden(DisputesModel::Customer, true);
  m_open->setVisible(withCustomer);
  m_owner->setVisible(withCustomer);
  m_reason->setVisible(withCustomer);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins({});
  column->setSpacing(theme::gap);
  column->addWidget(buildBar());
  column->addWidget(m_nothing);
  column->addWidget(m_table, 1);
  buildButtons();
}

QWidget* DisputesPane::buildBar() {
  m_show->setObjectName(u"disputeStates"_s);
  m_show->setAccessibleName(tr("Which disputes"));
  m_show->addItem(tr("Open"), Open);
  m_show->addItem(tr("To follow up"), Late);
  m_show->addItem(tr("Resolved"), Resolved);
  m_show->addItem(tr("All"), All);
  m_owner->setObjectName(u"disputeOwners"_s);
  m_owner->setAccessibleName(tr("Whose disputes"));
  m_reason->setObjectName(u"disputeReasons"_s);
  m_reason->setAccessibleName(tr("Reason of the disputes"));
  m_sum->setObjectName(u"disputesSum"_s);
  auto* widget = new QWidget;
  auto* bar = new QHBoxLayout{widget};
  bar->setContentsMargins({});
  bar->setSpacing(theme::gap);
  bar->addWidget(headingLabel(tr("Disputes")));
  for (auto* box : {m_show, m_owner, m_reason}) bar->addWidget(box);
  bar->addWidget(m_sum, 1);
  for (auto* button : {m_open, m_change, m_resolve}) bar->addWidget(button);
  return widget;
}

void DisputesPane::buildButtons() {
  m_open->setText(tr("Open sheet"));
  m_change->setText(tr("Change…"));
  m_resolve->setText(tr("Resolve…"));
  m_open->setObjectName(u"disputeOpen"_s);
  m_change->setObjectName(u"disputeChange"_s);
  m_resolve->setObjectName(u"disputeResolve"_s);
  for (auto* box : {m_show, m_owner, m_reason}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(box, &QComboBox::currentIndexChanged, this, &DisputesPane::showLines);
  }
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &DisputesPane::enableButtons);
  const auto openSheet = [this] {
    if (const auto* line = selected()) Q_EMIT openCustomer(line->dispute.customerId);
  };
  connect(m_table, &TableView::opened, this, openSheet);
  connect(m_open, &QPushButton::clicked, this, openSheet);
  connect(m_change, &QPushButton::clicked, this, [this] {
    if (const auto* line = selected()) Q_EMIT changeWanted(line->dispute);
  });
  connect(m_resolve, &QPushButton::clicked, this, [this] {
    if (const auto* line = selected()) Q_EMIT resolveWanted(*line);
  });
}

void DisputesPane::setLines(QList<DisputeLine> lines, QDate asOf, Currency currency,
                            bool readOnly) {
  m_lines = std::move(lines);
  m_asOf = asOf;
  m_currency = currency;
  m_readOnly = readOnly;
  fillChoices();
  showLines();
}

void DisputesPane::fillChoices() {
  QStringList owners;
  QStringList reasons;
  for (const auto& line : std::as_const(m_lines)) {
    owners.append(line.dispute.owner);
    reasons.append(line.reasonText);
  }
  fill(*m_owner, tr("All owners"), owners);
  fill(*m_reason, tr("All reasons"), reasons);
}

void DisputesPane::setFilter(const QString& text) {
  m_filter = foldForSearch(text.trimmed());
  showLines();
}

bool DisputesPane::isShown(const DisputeLine& line) const {
  if (m_owner->currentIndex() > 0 && line.dispute.owner != m_owner->currentText()) return false;
  if (m_reason->currentIndex() > 0 && line.reasonText != m_reason->currentText()) return false;
  if (!m_filter.isEmpty() &&
      !foldForSearch(line.customerName + u' ' + line.itemNumber).contains(m_filter)) {
    return false;
  }
  switch (m_show->currentData().toInt()) {
    case Open: return !line.resolved;
    case Late:
      return !line.resolved && line.dispute.followUpOn.isValid() &&
             line.dispute.followUpOn <= m_asOf;
    case Resolved: return line.resolved;
    default: return true;
  }
}

void DisputesPane::showLines() {
  const auto* before = selected();
  const qint64 current = before == nullptr ? 0 : before->dispute.id;
  QList<DisputeLine> shown;
  qint64 disputed = 0;
  for (const auto& line : std::as_const(m_lines)) {
    if (!isShown(line)) continue;
    shown.append(line);
    disputed += line.amount;
  }
  const auto count = int(shown.size());
  m_model.setLines(std::move(shown), m_asOf, m_currency);
  m_sum->setText(tr("%n dispute(s), %1", nullptr, count).arg(formatMoney(disputed, m_currency)));
  m_nothing->setVisible(count == 0);
  m_table->setVisible(count > 0);
  for (int row = 0; row < count; ++row) {
    const auto index = m_sorted.index(row, 0);
    if (m_model.lineAt(m_sorted.mapToSource(index).row()).dispute.id == current) {
      m_table->setCurrentIndex(index);
    }
  }
  if (selected() == nullptr && count > 0) m_table->setCurrentIndex(m_sorted.index(0, 0));
  enableButtons();
}

const DisputeLine* DisputesPane::selected() const {
  const auto index = m_sorted.mapToSource(m_table->currentIndex());
  return index.isValid() ? &m_model.lineAt(index.row()) : nullptr;
}

void DisputesPane::enableButtons() {
  const auto* line = selected();
  const bool canChange = line != nullptr && !m_readOnly && !line->dispute.resolvedOn.isValid();
  m_open->setEnabled(line != nullptr);
  m_change->setEnabled(canChange);
  m_resolve->setEnabled(canChange);
}

void DisputesPane::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) m_model.setPalette(palette());
}

}  // namespace encaisse
