#include "ui/simulation/simulation_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include "core/base/setting_text.h"
#include "ui/common/calm_style.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/prompts.h"
#include "ui/common/table_view.h"
#include "ui/common/text_table_model.h"
#include "ui/common/theme.h"
#include "ui/ledger_session.h"
#include "ui/simulation/course_chart.h"
#include "ui/simulation/lever_form.h"
#include "ui/simulation/simulation_print.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

const QString settingName = u"simulation"_s;

TableView* makeTable(const QString& name, TextTableModel* model) {
  auto* view = new TableView{name};
  model->setTable({{}, {}, {}, {}}, {}, {1, 2, 3});  // the view sizes columns that are there
  view->setModel(model);
  view->setSortingEnabled(false);
  view->setSelectionBehavior(QAbstractItemView::SelectRows);
  view->setStretchColumn(0);
  view->setDefaultWidths({0, 112, 112, 112});
  return view;
}

SimulationSettings keptIn(const Snapshot& snapshot) {
  return SimulationSettings::read(settingObject(snapshot.chasing.settings.value(settingName)));
}

}  // namespace

SimulationDialog::SimulationDialog(std::shared_ptr<const Snapshot> snapshot, QDate asOf,
                                   bool isReadOnly, QWidget* parent)
    : QDialog{parent}, m_snapshot{std::move(snapshot)}, m_asOf{asOf}, m_levers{new LeverForm{
                                                                          keptIn(*m_snapshot)}},
      m_shows{new QComboBox}, m_chart{new CourseChart}, m_tabs{new QTabWidget},
      m_formula{new QLabel}, m_notes{new MutedLabel}, m_models{new TextTableModel{this},
                                                               new TextTableModel{this},
                                                               new TextTableModel{this}} {
  setObjectName(u"simulationDialog"_s);
  setWindowTitle(tr("Simulation as of %1").arg(formatDay(asOf)));
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close};
  m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
  m_print->setObjectName(u"printSimulation"_s);
  m_keep = buttons->addButton(tr("&Keep the scenarios"), QDialogButtonBox::ActionRole);
  m_keep->setObjectName(u"keepSimulation"_s);
  m_keep->setEnabled(!isReadOnly);
  auto* row = new QHBoxLayout;
  row->setSpacing(theme::groupGap);
  row->addWidget(buildLevers());
  row->addWidget(buildCourses(), 1);
  auto* column = new QVBoxLayout{this};
  column->setSpacing(theme::gap);
  column->addLayout(row, 1);
  column->addWidget(buttons);
  resize(1160, 660);
  connect(m_levers, &LeverForm::changed, this, &SimulationDialog::compute);
  connect(m_shows, &QComboBox::currentIndexChanged, this, &SimulationDialog::showChart);
  connect(m_print, &QPushButton::clicked, this, &SimulationDialog::printPreview);
  connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT keepWanted(settings()); });
  connect(buttons, &QDialogButtonBox::rejected, this, &SimulationDialog::reject);
  learn();
}

QWidget* SimulationDialog::buildLevers() {
  auto* scroll = new QScrollArea;
  scroll->setObjectName(u"levers"_s);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(m_levers);
  scroll->setMinimumWidth(m_levers->minimumSizeHint().width() + theme::groupGap);
  return scroll;
}

QWidget* SimulationDialog::buildCourses() {
  m_shows->setObjectName(u"courseShows"_s);
  m_shows->setAccessibleName(tr("What the chart shows"));
  m_shows->addItem(tr("Cash received so far, costs taken off"), int(CourseChart::Shows::Cash));
  m_shows->addItem(tr("Owed at the end of each week"), int(CourseChart::Shows::Owed));
  m_tables = {makeTable(u"simulationFigures"_s, m_models[0]),
              makeTable(u"simulationWeeks"_s, m_models[1]),
              makeTable(u"simulationMonths"_s, m_models[2])};
  m_formula->setObjectName(u"simulationFormula"_s);
  m_formula->setWordWrap(true);
  m_formula->setContentsMargins(theme::gap, 0, theme::gap, theme::unit);
  auto* figures = new QWidget;
  auto* lines = new QVBoxLayout{figures};
  lines->setContentsMargins({});
  lines->setSpacing(theme::unit);
  lines->addWidget(m_tables[0], 1);
  lines->addWidget(m_formula);
  m_tables[0]->setAccessibleName(tr("Figures of the scenarios"));
  m_tables[1]->setAccessibleName(tr("The scenarios by week"));
  m_tables[2]->setAccessibleName(tr("The scenarios by month"));
  m_tabs->addTab(figures, tr("&Figures"));
  m_tabs->addTab(m_tables[1], tr("&Weeks"));
  m_tabs->addTab(m_tables[2], tr("&Months"));
  connect(m_tables[0]->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& current) { showFormula(current.row()); });
  m_notes->setObjectName(u"simulationNotes"_s);
  m_notes->setWordWrap(true);
  auto* side = new QWidget;
  auto* column = new QVBoxLayout{side};
  column->setContentsMargins({});
  column->setSpacing(theme::gap);
  column->addWidget(m_shows, 0, Qt::AlignLeft);
  column->addWidget(m_chart, 1);
  column->addWidget(m_tabs, 2);
  column->addWidget(m_notes);
  return side;
}

SimulationSettings SimulationDialog::settings() const { return m_levers->settings(); }

void SimulationDialog::learn() {
  m_print->setEnabled(false);
  m_work.start(
      this, m_snapshot,
      [asOf = m_asOf](const Snapshot& facts) {
        auto base = std::make_shared<const SimulationBase>(simulationBase(facts, asOf));
        return std::pair{base, simulate(*base, {})};
      },
      [this](const auto& learnt) {
        m_base = learnt.first;
        m_today = learnt.second;
        m_levers->setGroups(*m_base);
        m_print->setEnabled(true);
        compute();
      });
}

void SimulationDialog::compute() {
  if (m_base == nullptr) return;
  m_view.settings = settings();
  m_work.start(
      this, m_snapshot,
      [base = m_base, today = m_today, chosen = m_view.settings](const Snapshot&) {
        return QList<SimulatedCourse>{today, simulate(*base, chosen.a), simulate(*base, chosen.b)};
      },
      [this](const QList<SimulatedCourse>& courses) { showCourses(courses); });
}

void SimulationDialog::showCourses(const QList<SimulatedCourse>& courses) {
  m_view.asOf = m_asOf;
  m_view.horizon = toDate(m_base->horizon());
  m_view.currency = m_snapshot->company.currency;
  m_view.courses = courses;
  m_view.notes = simulationNotes(*m_base);
  showChart();
  fillTable(0, figureTable(m_view));
  fillTable(1, weekTable(m_view));
  fillTable(2, monthTable(m_view));
  m_notes->setText(m_view.notes.join(u' '));
}

void SimulationDialog::showChart() {
  if (m_view.courses.isEmpty()) return;
  m_chart->setCourses(m_view.courses, CourseChart::Shows(m_shows->currentData().toInt()),
                      m_view.currency);
}

void SimulationDialog::fillTable(size_t place, const SimulationTable& table) {
  const auto current = m_tables[place]->currentIndex();
  const int row = current.isValid() ? current.row() : 0;
  m_models[place]->setTable(table.heads, table.rows, {1, 2, 3});
  m_tables[place]->setStretchColumn(0);
  m_tables[place]->setCurrentIndex(m_models[place]->index(row, 0));
}

void SimulationDialog::showFormula(int row) {
  if (row < 0 || m_view.courses.isEmpty()) return;
  const auto table = figureTable(m_view);
  m_formula->setText(tr("%1: %2").arg(table.rows[row].first(), table.tips[row]));
}

void SimulationDialog::printPreview() {
  auto* printer = new QPrinter{QPrinter::HighResolution};
  printer->setPageLayout(QPageLayout{QPageSize{QPageSize::A4}, QPageLayout::Portrait,
                                     QMarginsF{12, 12, 12, 12}, QPageLayout::Millimeter});
  printer->setDocName(windowTitle());
  auto* preview = new QPrintPreviewDialog{printer, this};
  preview->setObjectName(u"printPreview"_s);
  preview->setAttribute(Qt::WA_DeleteOnClose);
  preview->setWindowTitle(tr("Simulation: print preview"));
  preview->resize(900, 660);
  connect(preview, &QPrintPreviewDialog::paintRequested, this, &SimulationDialog::printTo);
  connect(preview, &QObject::destroyed, this, [printer] { delete printer; });
  preview->open();
}

void SimulationDialog::printTo(QPrinter* printer) const {
  CourseChart chart;
  chart.setPalette(theme::lightPalette());
  chart.resize(900, 320);
  chart.setCourses(m_view.courses, CourseChart::Shows::Cash, m_view.currency);
  paintSimulation(m_view, m_snapshot->company.name, chart.grab().toImage(), *printer);
}

void openSimulation(LedgerSession& session, UserPrompts& prompts, QWidget* parent) {
  auto* dialog =
      new SimulationDialog{session.snapshot(), session.asOf(), session.readOnly(), parent};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(dialog, &SimulationDialog::keepWanted, &session,
                   [&session, &prompts, dialog](const SimulationSettings& settings) {
                     const auto saved =
                         session.ledger().settings().save(settingName, settings.toJson());
                     if (!saved.ok()) return prompts.showError(dialog, saved.error());
                     Q_EMIT session.message(SimulationDialog::tr("The scenarios are kept."));
                     session.changed();
                   });
  dialog->open();
}

}  // namespace encaisse
