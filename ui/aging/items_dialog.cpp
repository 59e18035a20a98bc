#include "ui/aging/items_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/background_task.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/prompts.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/customers/item_loading.h"
#include "ui/customers/table_cells.h"
#include "ui/exports/table_file.h"
#include "ui/ledger_session.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// Fewer than this many items are read at once; more in another thread.
constexpr size_t readAtOnce = 2000;

const QList<int> exported{ItemsModel::Customer, ItemsModel::Number, ItemsModel::Kind,
                          ItemsModel::Issued,   ItemsModel::Due,    ItemsModel::Late,
                          ItemsModel::Amount,   ItemsModel::Open,   ItemsModel::Origin,
                          ItemsModel::Label,    ItemsModel::File,   ItemsModel::Line};

bool ofOneCustomer(const Snapshot& snapshot, const std::vector<OpenItem>& open) {
  return std::ranges::all_of(open, [&](const OpenItem& item) {
    return snapshot.items[item.item].customer == snapshot.items[open.front().item].customer;
  });
}

}  // namespace

ItemsDialog::ItemsDialog(LedgerSession& session, UserPrompts& prompts, const FigureTitle& title,
                         std::vector<OpenItem> open, qint64 expected, QWidget* parent)
    : QDialog{parent}, m_session{session}, m_prompts{prompts}, m_asOf{session.asOf()} {
  setObjectName(u"itemsDialog"_s);
  setWindowTitle(tr("%1 · %2").arg(title.who, title.part));
  resize(1080, 520);
  for (const auto& item : open) m_total += item.open;
  m_openCount = int(open.size());
  m_oneCustomer = ofOneCustomer(*session.snapshot(), open);

  auto* heading = new QLabel{title.who};
  heading->setFont(theme::titleFont());
  heading->setTextFormat(Qt::PlainText);
  m_count = new MutedLabel;
  m_count->setObjectName(u"count"_s);
  m_count->setText(
      tr("%1, as of %2 · %n item(s)", nullptr, m_openCount).arg(title.part, formatDay(m_asOf)));
  auto* column = new QVBoxLayout{this};
  column->setSpacing(theme::gap);
  column->addWidget(heading);
  column->addWidget(m_count);
  buildTable();
  column->addWidget(m_table, 1);
  column->addWidget(buildFoot(expected));
  limit(open);
  load(open);
}

void ItemsDialog::buildTable() {
  m_model.setPalette(palette());
  m_table = new TableView{u"cellItems"_s, this};
  m_table->setAccessibleName(tr("Items behind the figure"));
  m_table->setModel(&m_model);
  m_table->setDefaultWidths({180, 100, 110, 86, 100, 116, 96, 96, 180, 80, 170, 170, 60});
  m_table->setHiddenByDefault({ItemsModel::Letter});
  m_table->setColumnHidden(ItemsModel::Customer, m_oneCustomer);
  m_table->horizontalHeader()->setSortIndicator(ItemsModel::Due, Qt::AscendingOrder);
  connect(m_table, &TableView::opened, this, &ItemsDialog::chooseCustomer);
}

QWidget* ItemsDialog::buildFoot(qint64 expected) {
  const auto currency = m_session.snapshot()->company.currency;
  auto* total = new QLabel;
  total->setObjectName(u"total"_s);
  total->setFont(theme::strongFont());
  total->setText(m_total == expected
                     ? tr("✓ Total %1 = the figure of the grid").arg(formatMoney(m_total, currency))
                     : tr("⚠ Total %1 ≠ the figure of the grid %2")
                           .arg(formatMoney(m_total, currency), formatMoney(expected, currency)));
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close};
  auto* sheet = buttons->addButton(tr("Customer &sheet"), QDialogButtonBox::ActionRole);
  sheet->setObjectName(u"openSheet"_s);
  auto* csv = buttons->addButton(tr("E&xport…"), QDialogButtonBox::ActionRole);
  connect(sheet, &QPushButton::clicked, this, &ItemsDialog::chooseCustomer);
  connect(csv, &QPushButton::clicked, this, &ItemsDialog::exportShown);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  for (auto* button : buttons->buttons()) {
    if (auto* push = qobject_cast<QPushButton*>(button)) push->setAutoDefault(false);
  }
  auto* foot = new QWidget;
  auto* row = new QHBoxLayout{foot};
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(total, 1);
  row->addWidget(buttons);
  return foot;
}

void ItemsDialog::limit(std::vector<OpenItem>& open) {
  if (open.size() <= size_t(mostItems)) return;
  std::ranges::nth_element(open, open.begin() + mostItems, {},
                           [](const OpenItem& item) { return -std::abs(item.open); });
  open.resize(size_t(mostItems));
  m_count->setText(m_count->text() + tr(" (the %n largest are listed)", nullptr, mostItems));
}

void ItemsDialog::load(const std::vector<OpenItem>& open) {
  m_model.setFileNames(importedFileNames(m_session.ledger()));
  if (open.size() <= readAtOnce) {
    showItems(loadItems(m_session.ledger(), *m_session.snapshot(), open));
    return;
  }
  runInBackground(
      this,
      [path = m_session.path(), context = m_session.context(), snapshot = m_session.snapshot(),
       open](const Progress&, const StopToken&) -> Result<QList<Item>> {
        auto ledger = Ledger::open(path, OpenMode::ReadOnly, context);
        if (!ledger.ok()) return ledger.error();
        return loadItems(*ledger.value(), *snapshot, open);
      },
      [this](Result<QList<Item>> items) { showItems(std::move(items)); });
}

void ItemsDialog::showItems(Result<QList<Item>> items) {
  if (!items.ok()) {
    m_count->setText(items.error().message);
    return;
  }
  m_model.setItems(std::move(items).value(), m_asOf, m_session.snapshot()->company.currency);
  if (m_model.rowCount() > 0) m_table->setCurrentIndex(m_model.index(0, ItemsModel::Number));
  m_table->setFocus();
}

void ItemsDialog::exportShown() {
  const Table table = tableOf(m_model, countTo(m_model.rowCount()), exported);
  const auto currency = m_session.snapshot()->company.currency;
  saveTable(
      {windowTitle(), tr("As of %1").arg(formatDay(m_asOf)), table, totalsOf(table, currency)},
      exportContext(m_session, m_prompts), this);
}

void ItemsDialog::chooseCustomer() {
  if (m_model.rowCount() == 0) return;
  const auto current = m_table->currentIndex();
  const qint64 customer = m_model.itemAt(current.isValid() ? current.row() : 0).customerId;
  accept();
  Q_EMIT customerChosen(customer);
}

}  // namespace encaisse
