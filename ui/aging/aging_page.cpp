#include "ui/aging/aging_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/aging/aging_grid.h"
#include "ui/aging/aging_print.h"
#include "ui/aging/buckets_edit.h"
#include "ui/aging/cell_items.h"
#include "ui/aging/frozen_table_view.h"
#include "ui/aging/items_dialog.h"
#include "ui/aging/proof_line.h"
#include "ui/aging/totals_model.h"
#include "ui/common/background_task.h"
#include "ui/common/empty_state.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"
#include "ui/customers/table_cells.h"
#include "ui/exports/table_file.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// Above this many items the report is built in another thread.
constexpr size_t buildAtOnce = 400'000;

const QString bucketsKey = u"aging/buckets"_s;

struct BuiltAging {
  AgingReport report;
  NameIndex index;
};

/// The name index of the rows of a report.
NameIndex indexRows(const AgingReport& report, const NameIndex& customers) {
  NameIndex index;
  if (report.groupBy == GroupBy::Customer) {
    index.ranks.reserve(size_t(report.rows.size()));
    index.searchTexts.reserve(report.rows.size());
    for (const auto& row : report.rows) {
      index.ranks.push_back(customers.ranks[size_t(row.customer)]);
      index.searchTexts.append(customers.searchTexts[row.customer]);
    }
    return index;
  }
  QList<QString> names;
  for (const auto& row : report.rows) names.append(row.name);
  return indexNames(names, QList<QString>(names.size()));
}

AgingCell cellOf(const AgingModel& model, int column, std::optional<QSet<QString>> keys) {
  using Part = AgingCell::Part;
  AgingCell cell{std::move(keys), Part::Balance, 0};
  if (column == AgingModel::NotDue) cell.part = Part::NotDue;
  if (column == model.creditsColumn()) cell.part = Part::Credits;
  if (column >= AgingModel::FirstBucket && column < model.creditsColumn()) {
    cell.part = Part::Bucket;
    cell.bucket = column - AgingModel::FirstBucket;
  }
  return cell;
}

}  // namespace

AgingPage::AgingPage(LedgerSession& session, UserPrompts& prompts, QWidget* parent)
    : Page{session, parent}, m_prompts{prompts} {
  setObjectName(key());
  buildActions();
  m_empty =
      new EmptyState{u"aging"_s, tr("There are no receivables to age yet."), tr("Import a file…")};
  m_empty->setObjectName(u"noFacts"_s);
  connect(m_empty, &EmptyState::triggered, this, [this] { Q_EMIT openPage(u"import"_s, {}); });
  buildGrid();
  auto* content = new QWidget;
  auto* column = new QVBoxLayout{content};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::gap);
  column->addWidget(buildBar());
  column->addWidget(m_gridOrNothing, 1);
  column->addWidget(m_proof);
  m_stack = new QStackedWidget;
  m_stack->addWidget(content);
  m_stack->addWidget(m_empty);
  auto* whole = new QVBoxLayout{this};
  whole->setContentsMargins(theme::pageMargin, 0, theme::pageMargin, theme::gap);
  whole->addWidget(m_stack);
}

void AgingPage::buildActions() {
  m_print = new QAction{theme::icon(u"print"_s, palette()), tr("&Print…"), this};
  m_print->setShortcut(QKeySequence::Print);
  m_print->setPriority(QAction::HighPriority);
  m_export = new QAction{theme::icon(u"export"_s, palette()), tr("E&xport…"), this};
  m_export->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_E});
  m_copy = new QAction{theme::icon(u"copy"_s, palette()), tr("&Copy"), this};
  m_print->setObjectName(u"printAging"_s);
  m_export->setObjectName(u"exportAging"_s);
  m_copy->setObjectName(u"copyAging"_s);
  m_copy->setToolTip(tr("Copy the selected cells (Ctrl+C); all of them with their headers when "
                        "nothing or everything is selected"));
  for (auto* action : {m_print, m_export}) {
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
  }
  connect(m_print, &QAction::triggered, this, &AgingPage::printPreview);
  connect(m_export, &QAction::triggered, this, &AgingPage::exportShown);
  connect(m_copy, &QAction::triggered, this, &AgingPage::copySelection);
}

QWidget* AgingPage::buildBar() {
  m_groupBy = new QComboBox;
  m_groupBy->setObjectName(u"groupBy"_s);
  m_groupBy->addItem(tr("Customer"), int(GroupBy::Customer));
  m_groupBy->addItem(tr("Agency"), int(GroupBy::Agency));
  m_groupBy->addItem(tr("Salesperson"), int(GroupBy::Salesperson));
  m_groupBy->addItem(tr("Segment"), int(GroupBy::Segment));
  m_groupBy->addItem(tr("Account"), int(GroupBy::Account));
  m_buckets = new BucketsEdit;
  m_caption = new MutedLabel;
  m_caption->setObjectName(u"caption"_s);
  auto* groupLabel = new QLabel{tr("&Group by")};
  groupLabel->setBuddy(m_groupBy);
  auto* bucketsLabel = new QLabel{tr("&Buckets (days)")};
  bucketsLabel->setBuddy(m_buckets->box());
  connect(m_groupBy, &QComboBox::currentIndexChanged, this, [this] { rebuild(); });
  const auto remembered = Buckets::parse(QSettings{}.value(bucketsKey).toString());
  if (remembered.ok()) m_buckets->setBuckets(remembered.value());
  connect(m_buckets, &BucketsEdit::bucketsChanged, this, [this] {
    QSettings{}.setValue(bucketsKey, m_buckets->buckets().toText());
    rebuild();
  });

  auto* bar = new QWidget;
  auto* row = new QHBoxLayout{bar};
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(theme::gap);
  row->addWidget(groupLabel);
  row->addWidget(m_groupBy);
  row->addSpacing(theme::groupGap);
  row->addWidget(bucketsLabel);
  row->addWidget(m_buckets);
  row->addStretch(1);
  row->addWidget(m_caption);
  return bar;
}

void AgingPage::buildGrid() {
  m_model.setPalette(palette());
  m_grid = new AgingGrid{m_model};
  m_proof = new ProofLine;
  m_nothing = new EmptyState{u"search"_s, {}, {}};
  m_gridOrNothing = new QStackedWidget;
  m_gridOrNothing->addWidget(m_grid);
  m_gridOrNothing->addWidget(m_nothing);
  connect(m_grid, &AgingGrid::cellOpened, this, &AgingPage::openCell);
  connect(m_grid, &AgingGrid::totalOpened, this, &AgingPage::openTotal);
  connect(m_grid->table(), &FrozenTableView::copyRequested, this, &AgingPage::copySelection);

  auto* items = new QAction{tr("Show the &items"), m_grid->table()};
  auto* sheet = new QAction{tr("Open the customer &sheet"), m_grid->table()};
  connect(items, &QAction::triggered, this, [this] {
    const auto current = m_grid->table()->currentIndex();
    if (!current.isValid()) return;
    openCell(current.row(), std::max<int>(current.column(), AgingModel::Balance));
  });
  connect(sheet, &QAction::triggered, this, [this] {
    const auto current = m_grid->table()->currentIndex();
    if (current.isValid()) openSheet(current.row());
  });
  m_grid->table()->addActions({items, sheet, m_copy, m_export});
}

void AgingPage::setGroupBy(GroupBy groupBy) {
  m_groupBy->setCurrentIndex(m_groupBy->findData(int(groupBy)));
}

void AgingPage::refresh() { rebuild(); }

void AgingPage::rebuild() {
  const auto snapshot = session().snapshot();
  const auto asOf = session().asOf();
  const auto buckets = m_buckets->buckets();
  const auto groupBy = GroupBy(m_groupBy->currentData().toInt());
  if (snapshot->items.size() <= buildAtOnce) {
    auto report = buildAging(*snapshot, asOf, buckets, groupBy);
    auto index = indexRows(report, m_names.of(snapshot));
    take(std::move(report), std::move(index));
    return;
  }
  runInBackground(
      this,
      [=](const Progress&, const StopToken&) -> Result<BuiltAging> {
        auto report = buildAging(*snapshot, asOf, buckets, groupBy);
        auto index = indexRows(report, indexCustomers(*snapshot));
        return BuiltAging{std::move(report), std::move(index)};
      },
      [=, this](Result<BuiltAging> built) {
        const bool stale = snapshot != session().snapshot() || asOf != session().asOf() ||
                           buckets != m_buckets->buckets() ||
                           int(groupBy) != m_groupBy->currentData().toInt();
        if (stale || !built.ok()) return;
        auto result = std::move(built).value();
        take(std::move(result.report), std::move(result.index));
      });
}

void AgingPage::take(AgingReport report, NameIndex index) {
  const QString key = m_grid->currentKey();
  const int column = m_grid->table()->currentIndex().column();
  const auto currency = session().snapshot()->company.currency;
  m_proof->setProof(report.proof, currency);
  m_model.setReport(std::move(report), std::move(index), currency);
  m_grid->fitColumns();
  m_grid->setCurrent(key, column);
  showState();
}

void AgingPage::setFilter(const QString& text) {
  const QString key = m_grid->currentKey();
  const int column = m_grid->table()->currentIndex().column();
  m_model.setFilter(text);
  m_grid->setCurrent(key, column);
  showState();
}

void AgingPage::showState() {
  const bool noFacts = session().loaded() && session().snapshot()->items.empty();
  m_stack->setCurrentIndex(noFacts ? 1 : 0);
  const int shown = m_model.rowCount();
  if (m_model.isFiltered() && shown == 0) {
    m_nothing->setSentence(tr("Nothing matches “%1”.").arg(m_model.filterText()));
  } else {
    m_nothing->setSentence(tr("Nothing is open as of %1.").arg(formatDay(session().asOf())));
  }
  m_gridOrNothing->setCurrentIndex(shown == 0 ? 1 : 0);
  for (auto* action : {m_print, m_export, m_copy}) action->setEnabled(shown > 0);
  const qint64 overdue = m_model.shownTotal().overdue();
  m_caption->setText(tr("Overdue %1 · %n open item(s)", nullptr, m_model.shownTotal().items)
                         .arg(formatMoney(overdue, m_model.currency())));
}

void AgingPage::openCell(int row, int column) {
  const auto& figures = m_model.rowAt(row);
  if (!AgingModel::isAmount(column)) {
    if (m_model.report().groupBy == GroupBy::Customer) {
      openSheet(row);
      return;
    }
    column = AgingModel::Balance;
  }
  const QString who = m_model.index(row, AgingModel::Name).data().toString();
  openItems(cellOf(m_model, column, QSet<QString>{figures.key}), who, column,
            m_model.amountOf(figures, column));
}

void AgingPage::openTotal(int column) {
  std::optional<QSet<QString>> keys;
  if (m_model.isFiltered()) {
    keys.emplace();
    for (int row = 0; row < m_model.rowCount(); ++row) keys->insert(m_model.rowAt(row).key);
  }
  const QString who =
      keys ? tr("All that match “%1”").arg(m_model.filterText()) : tr("All customers");
  openItems(cellOf(m_model, column, std::move(keys)), who, column,
            m_model.amountOf(m_model.shownTotal(), column));
}

void AgingPage::openItems(const AgingCell& cell, const QString& who, int column, qint64 expected) {
  auto open = itemsBehind(*session().snapshot(), m_model.report(), cell);
  if (open.empty()) return;
  auto* dialog = new ItemsDialog{session(),       m_prompts, {who, m_model.columnTitle(column)},
                                 std::move(open), expected,  this};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &ItemsDialog::customerChosen, this, &AgingPage::openCustomer);
  dialog->open();
}

void AgingPage::openSheet(int row) {
  const qint32 customer = m_model.rowAt(row).customer;
  if (customer >= 0) Q_EMIT openCustomer(session().snapshot()->customers[customer].id);
}

QString AgingPage::selectionAsTsv() const {
  const auto* selection = m_grid->table()->selectionModel();
  auto cells = selectedCells(*selection);
  QList<int> columns;
  for (int column = 0; column < m_model.columnCount(); ++column) {
    const bool chosen = cells.columns.isEmpty() || cells.columns.contains(column);
    if (chosen && !m_grid->table()->isColumnHidden(column)) columns.append(column);
  }
  const bool all = cells.rows.isEmpty() || cells.rows.size() == m_model.rowCount();
  const auto rows = cells.rows.isEmpty() ? countTo(m_model.rowCount()) : cells.rows;
  const QString text = toTsv(tableOf(m_model, rows, columns), decimalPoint());
  return all ? text : text.mid(text.indexOf(u'\n') + 1);
}

void AgingPage::copySelection() {
  QApplication::clipboard()->setText(selectionAsTsv());
  const auto rows = selectedCells(*m_grid->table()->selectionModel()).rows.size();
  Q_EMIT session().message(
      tr("%n row(s) copied", nullptr, int(rows == 0 ? m_model.rowCount() : rows)));
}

Table AgingPage::exportTable() const {
  auto columns = countTo(m_model.columnCount());
  if (m_model.report().groupBy != GroupBy::Customer) columns.removeOne(AgingModel::Code);
  Table table = tableOf(m_model, countTo(m_model.rowCount()), columns);
  QList<Cell> total;
  for (const int column : columns) {
    if (AgingModel::isAmount(column)) {
      total.append(Money{m_model.amountOf(m_model.shownTotal(), column), m_model.currency()});
    } else {
      total.append(column == AgingModel::Name ? Cell{tr("Total")} : Cell{});
    }
  }
  table.rows.append(std::move(total));
  return table;
}

QString AgingPage::fileBaseName() const {
  //: name of the exported file, without its ending; the day follows
  return tr("aged-balance") + u'-' + isoDay(session().asOf());
}

void AgingPage::exportShown() {
  const auto paper = agingPaper(m_model, session().name());
  Table table = exportTable();
  const auto totals = table.rows.takeLast();
  saveTable({paper.title, paper.subtitle, table, totals}, exportContext(session(), m_prompts),
            this);
}

void AgingPage::printPreview() {
  auto* printer = new QPrinter{QPrinter::HighResolution};
  printer->setPageLayout(landscapeA4());
  printer->setDocName(fileBaseName());
  auto* preview = new QPrintPreviewDialog{printer, this};
  preview->setObjectName(u"printPreview"_s);
  preview->setAttribute(Qt::WA_DeleteOnClose);
  preview->setWindowTitle(tr("Aged balance: print preview"));
  preview->resize(1000, 720);
  connect(preview, &QPrintPreviewDialog::paintRequested, this, &AgingPage::printTo);
  connect(preview, &QObject::destroyed, this, [printer] { delete printer; });
  preview->open();
}

void AgingPage::printTo(QPrinter* printer) const {
  auto paper = agingPaper(m_model, session().snapshot()->company.name);
  paper.printedOn = tr("Printed on %1").arg(formatDay(session().today()));
  paintTable(paper, *printer);
}

void AgingPage::changeEvent(QEvent* event) {
  Page::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) m_model.setPalette(palette());
}

}  // namespace encaisse
