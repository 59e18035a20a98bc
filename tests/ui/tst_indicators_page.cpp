#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include "tests/ui/ledger_pages.h"
#include "ui/common/table_view.h"
#include "ui/indicators/indicator_chart.h"
#include "ui/indicators/indicator_text.h"
#include "ui/indicators/indicators_page.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// In cents, a thousandth of the worked company of the definitions: 450.00 owed at the end of June,
/// 300.00 of it not due, sales 160.00, 180.00 and 200.00; MARTIN owes a part.
QByteArray aFec() {
  auto fec = fecWithDueDates();
  return fec.invoice(1, "20260310", "DURAND", "F1", 42000, "A", "20260409")
      .invoice(2, "20260415", "DURAND", "F2", 16000, "B", "20260515")
      .invoice(3, "20260515", "DURAND", "F3", 7000, {}, "20260614")
      .invoice(4, "20260520", "MARTIN", "F4", 11000, {}, "20260719")
      .payment(5, "20260610", "DURAND", "V1", 42000, "A")
      .invoice(6, "20260615", "DURAND", "F5", 19000, {}, "20260715")
      .payment(7, "20260620", "DURAND", "V2", 16000, "B")
      .bytes();
}

QString cell(const TableView& view, int row, int column) {
  return view.model()->index(row, column).data().toString();
}

}  // namespace

TEST_CASE("IndicatorsPage") {
  ShownPage<IndicatorsPage> shown{aFec(), "2026-06-30"};
  auto* table = shown.find<TableView>("indicatorsTable");
  auto* parts = shown.find<TableView>("indicatorParts");
  auto* items = shown.find<TableView>("indicatorItems");
  auto* heading = shown.find<QLabel>("indicatorHeading");
  auto* chart = shown.find<IndicatorChart>("indicatorChart");
  auto* by = shown.find<QComboBox>("indicatorBy");
  const auto choose = [table](Indicator indicator) {
    table->setCurrentIndex(table->model()->index(int(indicator), 0));
  };

  SECTION("all indicators at the asked day, the DSO first: 370 ÷ 530 × 91 = 63.5 days") {
    REQUIRE(table->model()->rowCount() == indicatorCount);
    CHECK(cell(*table, 0, 1).startsWith(formatTenths(635)));
    CHECK(heading->text().contains(formatTenths(635)));
    CHECK(chart->pointText(3).contains(formatTenths(635)));
    // March, April, May, June: four month ends; the history is too short before June.
    CHECK(parts->model()->rowCount() == 4);
    CHECK(cell(*parts, 0, 1) == formatTenths({}));
  }
  SECTION("another indicator has its own heading, explanation and items") {
    choose(Indicator::OverdueShare);
    CHECK(heading->text().contains(formatTenths(189)));  // 70 ÷ 370
    // Of the open items F3, F4, F5 one is overdue; the largest part comes first.
    REQUIRE(items->model()->rowCount() == 3);
    CHECK(cell(*items, 0, 1) == u"F5"_s);
    CHECK(cell(*items, 2, 1) == u"F3"_s);
    choose(Indicator::CashCycle);
    CHECK(heading->text().contains(formatTenths({})));
  }
  SECTION("a month of the table or the chart shows its own items") {
    choose(Indicator::OverdueShare);
    Q_EMIT parts->clicked(parts->model()->index(0, 0));  // 31 March: F1, not due
    REQUIRE(items->model()->rowCount() == 1);
    CHECK(cell(*items, 0, 1) == u"F1"_s);
    Q_EMIT chart->pointChosen(3);
    CHECK(items->model()->rowCount() == 3);
  }
  SECTION("by customer, and one of them alone") {
    choose(Indicator::OverdueShare);
    by->setCurrentIndex(by->findData(int(BreakDown::Customer)));
    Q_EMIT by->activated(by->currentIndex());
    REQUIRE(parts->model()->rowCount() == 2);
    Q_EMIT parts->clicked(parts->model()->index(1, 0));
    CHECK(heading->text().contains(formatTenths(0)));  // MARTIN is not late
    REQUIRE(items->model()->rowCount() == 1);
    Q_EMIT items->opened(items->model()->index(0, 0));
    CHECK(shown.asked.customers == QList<qint64>{shown.customerId("MARTIN")});
  }
  SECTION("typed days are kept, and the cash cycle is 63.5 + 40 − 30") {
    shown.find<QPushButton>("indicatorSettings")->click();
    auto* dialog = shown.find<QDialog>("indicatorSettingsDialog");
    named<QSpinBox>(*dialog, "stockDays")->setValue(40);
    named<QSpinBox>(*dialog, "payableDays")->setValue(30);
    dialog->accept();
    shown.session->loadNow();
    CHECK(cell(*table, int(Indicator::CashCycle), 1).startsWith(formatTenths(735)));
    CHECK(shown.session->ledger().undo().undoLast().ok());
    shown.session->loadNow();
    CHECK(cell(*table, int(Indicator::CashCycle), 1) == formatTenths({}));
  }
  SECTION("what reminders brought stands in the place of months") {
    by->setCurrentIndex(by->findData(-1));
    Q_EMIT by->activated(by->currentIndex());
    CHECK(parts->model()->columnCount() == 5);
    CHECK(parts->model()->rowCount() == 0);
    CHECK(shown.find<QLabel>("indicatorPartsNote")->text().contains(u"No reminder"_s));
    by->setCurrentIndex(by->findData(int(BreakDown::Company)));
    Q_EMIT by->activated(by->currentIndex());
    CHECK(parts->model()->rowCount() == 4);
    CHECK_FALSE(shown.find<QLabel>("indicatorPartsNote")->isVisible());
  }
  SECTION("days of payables have accounts behind them, the cycle what is to be financed") {
    FecText fec;
    fec.line("AN", 1, "20260101", "370000", {}, {}, 50000)
        .line("AN", 1, "20260101", "101000", {}, {}, -50000)
        .line("AC", 2, "20260601", "606100", {}, "A1", 9100)
        .line("AC", 2, "20260601", "401000", {}, "A1", -9100)
        .invoice(3, "20260601", "DURAND", "F9", 10000);
    TestFiles files;
    REQUIRE(shown.session->ledger().imports().apply(files.write("all.txt", fec.bytes()), {}).ok());
    shown.session->loadNow();
    choose(Indicator::DaysOfPayables);
    CHECK(heading->text().contains(formatTenths(910)));  // 91.00 ÷ 91.00 × 91 days
    REQUIRE(items->model()->rowCount() == 2);
    CHECK(cell(*items, 0, 1) == u"401"_s);
    choose(Indicator::DaysOfStock);
    CHECK(heading->text().contains(formatTenths({})));
    CHECK(cell(*parts, 0, 2).isEmpty());  // no stock of 0,00 where it is not known
    choose(Indicator::CashCycle);
    // stock 500.00 + receivables of 370.00 and 100.00 − suppliers 91.00
    CHECK(cell(*items, 0, 2).startsWith(u"879"_s));
  }
  SECTION("other days to look back on: 370 ÷ 370 × 60 = 60.0 days") {
    shown.find<QPushButton>("indicatorSettings")->click();
    auto* dialog = shown.find<QDialog>("indicatorSettingsDialog");
    named<QSpinBox>(*dialog, "windowDays")->setValue(60);
    dialog->accept();
    shown.session->loadNow();
    CHECK(cell(*table, 0, 1).startsWith(formatTenths(600)));
  }
}

TEST_CASE("IndicatorsPage of an empty ledger") {
  ShownPage<IndicatorsPage> shown{{}, "2026-06-30"};
  CHECK(shown.find<QWidget>("noFacts")->isVisible());
}
