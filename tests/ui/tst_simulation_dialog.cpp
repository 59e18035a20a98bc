#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>

#include "core/base/setting_text.h"
#include "tests/ui/ledger_pages.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/forecast/forecast_page.h"
#include "ui/simulation/course_chart.h"
#include "ui/simulation/simulation_dialog.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// DURAND owes 1 000.00 due on 30 June; 600.00 were sold and paid on 20 April.
QByteArray aFec() {
  return fecWithDueDates()
      .invoice(1, "20260105", "DURAND", "F1", 20000, "A", "20260204")
      .payment(2, "20260212", "DURAND", "F1", 20000, "A")
      .invoice(3, "20260420", "DURAND", "F2", 60000, "B", "20260520")
      .payment(4, "20260601", "DURAND", "F2", 60000, "B")
      .invoice(5, "20260530", "DURAND", "F3", 100000, {}, "20260630")
      .bytes();
}

QString cell(const TableView& view, int row, int column) {
  return view.model()->index(row, column).data().toString();
}

}  // namespace

TEST_CASE("SimulationDialog") {
  ShownPage<ForecastPage> shown{aFec(), "2026-06-17"};
  const auto actions = shown.page->headerActions();
  REQUIRE_FALSE(actions.isEmpty());
  actions.first()->trigger();
  auto* dialog = shown.page->findChild<SimulationDialog*>();
  REQUIRE(dialog != nullptr);
  auto* figures = named<TableView>(*dialog, "simulationFigures");
  auto* advance = named<QDoubleSpinBox>(*dialog, "a_factoring");
  const auto eur = Currency::eur();
  enum Row { Received, OfOpen, Costs };

  SECTION("today's course and the same in both scenarios, until a lever moves") {
    CHECK(cell(*figures, Received, 1) == cell(*figures, Received, 2));
    CHECK(cell(*figures, Costs, 2) == formatMoney(0, eur));
    advance->setValue(90);
    named<QDoubleSpinBox>(*dialog, "a_factoring_rate")->setValue(0);
    // 1 % of what is not due and of the sales to come: 1 000.00 + 600.00 + 1 000.00
    CHECK(cell(*figures, Costs, 2) == formatMoney(2600, eur));
    CHECK(cell(*figures, Costs, 3) == formatMoney(0, eur));
    named<QDoubleSpinBox>(*dialog, "b_deposit")->setValue(30);
    CHECK(cell(*figures, Received, 3) != cell(*figures, Received, 1));
  }
  SECTION("each figure says its formula") {
    figures->setCurrentIndex(figures->model()->index(Costs, 0));
    CHECK(named<QLabel>(*dialog, "simulationFormula")->text().contains(u"Commission"_s));
  }
  SECTION("the chart shows cash, or what is owed") {
    auto* chart = named<CourseChart>(*dialog, "courseChart");
    CHECK(chart->weekText(0).contains(u"Received"_s));
    named<QComboBox>(*dialog, "courseShows")->setCurrentIndex(1);
    CHECK(chart->weekText(0).contains(u"Owed"_s));
  }
  SECTION("levers are for everybody, a way of paying or a segment") {
    const auto* whom = named<QComboBox>(*dialog, "a_factoring_for");
    CHECK(whom->currentData().toString().isEmpty());
    CHECK(whom->count() >= 1);
  }
  SECTION("scenarios are kept in the ledger, and undone") {
    named<QDoubleSpinBox>(*dialog, "a_terms")->setValue(15);
    named<QDoubleSpinBox>(*dialog, "shortTermRate")->setValue(4.5);
    named<QPushButton>(*dialog, "keepSimulation")->click();
    auto& ledger = shown.session->ledger();
    const auto kept = SimulationSettings::read(valueOf(ledger.settings().value(u"simulation"_s)));
    CHECK(kept.a.of(Lever::Terms) == 15);
    CHECK(kept.rate == 450);
    CHECK(shown.messages.size() == 1);
    valueOf(ledger.undo().undoLast());
    CHECK(valueOf(ledger.settings().value(u"simulation"_s)).isEmpty());
  }
  SECTION("it is printed, also into a PDF") {
    TestFiles files;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(files.path("simulation.pdf"));
    advance->setValue(90);
    dialog->printTo(&printer);
    QFile pdf{files.path("simulation.pdf")};
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(4) == "%PDF");
    CHECK(pdf.size() > 5000);
  }
}

TEST_CASE("SimulationDialog of a ledger that cannot be written") {
  ShownPage<ForecastPage> shown{aFec(), "2026-06-17", false, OpenMode::ReadOnly};
  shown.page->headerActions().first()->trigger();
  auto* dialog = shown.page->findChild<SimulationDialog*>();
  REQUIRE(dialog != nullptr);
  CHECK_FALSE(named<QPushButton>(*dialog, "keepSimulation")->isEnabled());
}
