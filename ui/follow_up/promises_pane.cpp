#include "ui/follow_up/promises_pane.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
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

bool failed(const PromiseLine& line) {
  return line.status.state == PromiseState::Broken || line.status.state == PromiseState::PartlyKept;
}

}  // namespace

PromisesPane::PromisesPane(const QString& name, bool withCustomer, QWidget* parent)
    : QWidget{parent}, m_show{new QComboBox}, m_sum{new MutedLabel}, m_nothing{new MutedLabel},
      m_table{new TableView{name}}, m_open{new QPushButton}, m_call{new QPushButton},
      m_cancel{new QPushButton} {
  m_show->setObjectName(u"promiseStates"_s);
  m_show->setAccessibleName(tr("Which promises"));
  m_show->addItem(tr("Running and broken"), Running);
  m_show->addItem(tr("Broken"), Broken);
  m_show->addItem(tr("Kept"), Kept);
  m_show->addItem(tr("All"), All);
  m_sum->setObjectName(u"promisesSum"_s);
  m_nothing->setObjectName(u"noPromises"_s);
  m_nothing->setText(tr("No promise here. A promise is recorded from the customer's sheet or "
                        "during a call."));
  m_nothing->setWordWrap(true);
  m_model.setPalette(palette());
  m_sorted.setSourceModel(&m_model);
  m_sorted.setSortRole(PromisesModel::SortRole);
  m_table->setAccessibleName(tr("Promises"));
  m_table->setModel(&m_sorted);
  m_table->setDefaultWidths({160, 84, 104, 100, 84, 150, 190, 90});
  m_table->setStretchColumn(PromisesModel::Remark);
  if (!withCustomer) m_table->setColumnHidden(PromisesModel::Customer, true);
  m_open->setVisible(withCustomer);
  auto* bar = new QHBoxLayout;
  bar->setSpacing(theme::gap);
  bar->addWidget(headingLabel(tr("Promises")));
  bar->addWidget(m_show);
  bar->addWidget(m_sum, 1);
  for (auto* button : {m_open, m_call, m_cancel}) bar->addWidget(button);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins({});
  column->setSpacing(theme::gap);
  column->addLayout(bar);
  column->addWidget(m_nothing);
  column->addWidget(m_table, 1);
  buildButtons();
}

void PromisesPane::buildButtons() {
  m_open->setText(tr("Open sheet"));
  m_call->setText(tr("Call…"));
  m_cancel->setText(tr("Cancel the promise"));
  m_open->setObjectName(u"promiseOpen"_s);
  m_call->setObjectName(u"promiseCall"_s);
  m_cancel->setObjectName(u"promiseCancel"_s);
  connect(m_show, &QComboBox::currentIndexChanged, this, &PromisesPane::showLines);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &PromisesPane::enableButtons);
  connect(m_table, &TableView::opened, this, [this] {
    if (const auto* line = selected()) Q_EMIT openCustomer(line->promise.customerId);
  });
  connect(m_open, &QPushButton::clicked, this, [this] {
    if (const auto* line = selected()) Q_EMIT openCustomer(line->promise.customerId);
  });
  connect(m_call, &QPushButton::clicked, this, [this] {
    if (const auto* line = selected()) Q_EMIT callWanted(line->promise.customerId);
  });
  connect(m_cancel, &QPushButton::clicked, this, [this] {
    if (const auto* line = selected()) Q_EMIT cancelWanted(line->promise);
  });
}

void PromisesPane::setLines(QList<PromiseLine> lines, Currency currency, bool readOnly) {
  m_lines = std::move(lines);
  m_currency = currency;
  m_readOnly = readOnly;
  showLines();
}

void PromisesPane::setFilter(const QString& text) {
  m_filter = foldForSearch(text.trimmed());
  showLines();
}

int PromisesPane::brokenCount() const {
  return int(std::ranges::count_if(
      m_lines, [](const PromiseLine& line) { return failed(line) && line.status.missed > 0; }));
}

bool PromisesPane::isShown(const PromiseLine& line) const {
  if (!m_filter.isEmpty() && !foldForSearch(line.customerName).contains(m_filter)) return false;
  switch (m_show->currentData().toInt()) {
    case Running:
      return line.status.state == PromiseState::Running ||
             (failed(line) && line.status.missing() > 0);
    case Broken: return failed(line);
    case Kept: return line.status.state == PromiseState::Kept;
    default: return true;
  }
}

void PromisesPane::showLines() {
  const auto* before = selected();
  const qint64 current = before == nullptr ? 0 : before->promise.id;
  QList<PromiseLine> shown;
  qint64 promised = 0;
  for (const auto& line : std::as_const(m_lines)) {
    if (!isShown(line)) continue;
    shown.append(line);
    promised += line.status.promised;
  }
  const auto count = int(shown.size());
  m_model.setLines(std::move(shown), m_currency);
  m_sum->setText(tr("%n promise(s), %1", nullptr, count).arg(formatMoney(promised, m_currency)));
  m_nothing->setVisible(count == 0);
  m_table->setVisible(count > 0);
  for (int row = 0; row < count; ++row) {
    const auto index = m_sorted.index(row, 0);
    if (m_model.lineAt(m_sorted.mapToSource(index).row()).promise.id == current) {
      m_table->setCurrentIndex(index);
    }
  }
  if (selected() == nullptr && count > 0) m_table->setCurrentIndex(m_sorted.index(0, 0));
  enableButtons();
}

const PromiseLine* PromisesPane::selected() const {
  const auto index = m_sorted.mapToSource(m_table->currentIndex());
  return index.isValid() ? &m_model.lineAt(index.row()) : nullptr;
}

void PromisesPane::enableButtons() {
  const auto* line = selected();
  m_open->setEnabled(line != nullptr);
  m_call->setEnabled(line != nullptr && !m_readOnly);
  m_cancel->setEnabled(line != nullptr && !m_readOnly && !line->promise.cancelledOn.isValid());
}

void PromisesPane::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) m_model.setPalette(palette());
}

}  // namespace encaisse
