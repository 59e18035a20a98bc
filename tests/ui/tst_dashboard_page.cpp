#include <QAbstractItemModelTester>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include "core/indicators/objectives.h"
#include "tests/ui/ledger_pages.h"
#include "ui/common/key_figure.h"
#include "ui/common/money_format.h"
#include "ui/dashboard/aging_bar.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/dashboard_words.h"
#include "ui/dashboard/objective_card.h"
#include "ui/forecast/forecast_chart.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// On 10 September: DURAND owes 500.50 since 10 April, MARTIN 1 000.00 not due before November.
QByteArray aFec() {
  return fecWithDueDates()
      .invoice(1, "20260105", "DURAND", "F1", 12000, "A", "20260204")
      .payment(2, "20260212", "DURAND", "F1", 12000, "A")
      .invoice(3, "20260310", "DURAND", "F2", 50050, {}, "20260410")
      .invoice(4, "20260902", "MARTIN", "F3", 100000, {}, "20261115")
      .bytes();
}

QString changeOf(const KeyFigure& figure) {
  QString all;
  for (const auto* label : figure.findChildren<QLabel*>()) all += label->text() + u'|';
  return all;
}

}  // namespace

TEST_CASE("DashboardPage") {
  ShownPage<DashboardPage> shown{aFec(), "2026-09-10"};
  const auto eur = Currency::eur();

  SECTION("shows the figures of the day") {
    CHECK(shown.find<KeyFigure>("outstanding")->value() == formatWhole(150050, eur));
    CHECK(shown.find<KeyFigure>("overdue")->value() == formatWhole(50050, eur));
    // 500.50 ÷ 1 500.50 = 33.36 %
    CHECK(shown.find<KeyFigure>("overdue")->accessibleName().contains(u"33,4"_s));
    // 1 500.50 ÷ 1 000.00 × 91 = 136.5 days
    CHECK(shown.find<KeyFigure>("dso")->value().contains(u"136,5"_s));
    CHECK(shown.find<KeyFigure>("dso")->toolTip().contains(formatMoney(100000, eur)));
  }
  SECTION("says the change against a month ago in words and with a sign") {
    // On 10 August MARTIN's invoice was not yet there.
    const QString change = changeOf(*shown.find<KeyFigure>("outstanding"));
    CHECK(change.contains(u"▲"_s));
    CHECK(change.contains(formatWhole(100000, eur)));
    CHECK(change.contains(formatDay(day("2026-08-10"))));
    CHECK(changeOf(*shown.find<KeyFigure>("overdue")).contains(u"="_s));
  }
  SECTION("follows the day") {
    shown.session->setAsOf(day("2026-03-31"));
    CHECK(shown.find<KeyFigure>("outstanding")->value() == formatWhole(50050, eur));
    CHECK(shown.find<KeyFigure>("overdue")->value() == formatWhole(0, eur));
    CHECK(shown.find<QLabel>("lateSum")->text().contains(u"Nobody"_s));
  }
  SECTION("an unknown DSO says why") {
    shown.session->setAsOf(day("2026-10-31"));
    CHECK(changeOf(*shown.find<KeyFigure>("dso")).contains(dsoUnknownText(DsoState::FactsTooOld)));
    shown.session->setAsOf(day("2026-02-01"));
    CHECK(changeOf(*shown.find<KeyFigure>("dso"))
              .contains(dsoUnknownText(DsoState::HistoryTooShort)));
  }
  SECTION("every figure opens the list behind it") {
    for (const char* figure : {"outstanding", "overdue", "dso", "soon"}) {
      QTest::mouseClick(shown.find<KeyFigure>(figure), Qt::LeftButton);
    }
    CHECK(shown.asked.pages == QStringList{u"aging"_s, u"aging"_s, u"indicators"_s, u"forecast"_s});
  }
  SECTION("the aging bar names every part and opens the aged balance") {
    auto* bar = shown.find<AgingBar>("agingBar");
    CHECK(bar->accessibleDescription().contains(formatMoney(100000, eur)));
    CHECK(bar->accessibleDescription().contains(u"66,6"_s));
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint{4, 4});
    QTest::keyClick(bar, Qt::Key_Return);
    CHECK(shown.asked.pages == QStringList{u"aging"_s, u"aging"_s});
  }
  SECTION("a late payer opens its sheet") {
    auto* payers = shown.find<QTableView>("latePayers");
    const QAbstractItemModelTester tester{payers->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    REQUIRE(payers->model()->rowCount() == 1);
    const auto first = payers->model()->index(0, 0);
    CHECK(first.data().toString() == u"Client DURAND"_s);
    CHECK(payers->model()->index(0, 3).data().toString().contains(u"100,0"_s));
    QTest::mouseClick(payers->viewport(), Qt::LeftButton, {}, payers->visualRect(first).center());
    CHECK(shown.asked.customers == QList{shown.customerId("DURAND")});
  }
  SECTION("a week of the chart opens the forecast") {
    auto* chart = shown.find<ForecastChart>("dashboardChart");
    QTest::keyClick(chart, Qt::Key_Right);
    CHECK(shown.asked.pages.isEmpty());  // walking through the weeks stays here
    QTest::keyClick(chart, Qt::Key_Return);
    CHECK(shown.asked.pages == QStringList{u"forecast"_s});
  }
  SECTION("objectives are typed, shown against the month, and undone") {
    CHECK_FALSE(shown.find<TargetBar>("targetBar")->isVisible());
    shown.find<QPushButton>("editObjectives")->click();
    auto* dialog = shown.find<QDialog>("objectivesDialog");
    named<QSpinBox>(*dialog, "dsoTarget")->setValue(100);
    named<QDoubleSpinBox>(*dialog, "cashTarget")->setValue(800.5);
    dialog->accept();
    shown.session->loadNow();
    auto& ledger = shown.session->ledger();
    const auto kept = Objectives::read(valueOf(ledger.settings().value(u"objectives"_s)));
    CHECK(kept == Objectives{100, 80050});
    // Nothing came in during September; the DSO is 136.5.
    CHECK(shown.find<QLabel>("cashObjective")->text().contains(formatWhole(80050, eur)));
    CHECK(shown.find<QLabel>("cashObjective")->text().contains(formatDay(day("2026-09-30"))));
    CHECK(shown.find<QLabel>("dsoObjective")->text().startsWith(u"▲"_s));
    auto* bar = shown.find<TargetBar>("targetBar");
    CHECK(bar->isVisible());
    QTest::mouseClick(bar, Qt::LeftButton);
    QTest::keyClick(bar, Qt::Key_Return);
    CHECK(shown.asked.pages == QStringList{u"forecast"_s, u"forecast"_s});
    valueOf(ledger.undo().undoLast());
    shown.session->loadNow();
    CHECK_FALSE(bar->isVisible());
  }
  SECTION("tells what the last import brought") {
    CHECK(shown.find<QLabel>("lastImport")->text().contains(u"123456782FEC20261231.txt"_s));
    shown.find<QPushButton>("openImport")->click();
    CHECK(shown.asked.pages == QStringList{u"import"_s});
  }
}

TEST_CASE("DashboardPage of an empty ledger") {
  ShownPage<DashboardPage> shown{{}, "2026-09-10"};
  auto* button = shown.find<QPushButton>("emptyAction");
  REQUIRE(button->isVisible());
  button->click();
  CHECK(shown.asked.pages == QStringList{u"import"_s});
}
