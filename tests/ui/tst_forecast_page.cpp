#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <numeric>

#include "core/forecast/forecast_service.h"
#include "core/forecast/outlook_notes.h"
#include "tests/ui/ledger_pages.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/forecast/expected_items_model.h"
#include "ui/forecast/forecast_chart.h"
#include "ui/forecast/forecast_page.h"
#include "ui/forecast/forecast_weeks_model.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// On Monday 7 September: DURAND pays 10 days late (six invoices), so that
///   F7, 100.00, due 1 September, is late and expected on the 11th, this week; a credit of 50.00
///   that is not allocated takes half of it;
///   F8, 200.00, due 8 September, is due this week and expected on the 18th, the next;
///   F9, 400.00, due in January, comes later.
QByteArray aFec() {
  auto fec = fecWithDueDates();
  const QByteArray letters = "ABCDEF";
  for (int i = 0; i < 6; ++i) {
    const QByteArray month = QByteArray::number(i + 1).rightJustified(2, '0');
    const QByteArray letter = letters.mid(i, 1);
    const QByteArray number = "F" + QByteArray::number(i + 1);
    // Not always the same day of the month: that would be a habit of its own.
    const QDate due = QDate{2026, i + 1, 3}.addDays(4 * i);
    const auto on = [](QDate date) { return date.toString(u"yyyyMMdd"_s).toLatin1(); };
    fec.invoice(10 + i, "2026" + month + "01", "DURAND", number, 1000, letter, on(due));
    fec.payment(20 + i, on(due.addDays(10)), "DURAND", number, 1000, letter);
  }
  return fec.invoice(30, "20260801", "DURAND", "F7", 10000, {}, "20260901")
      .invoice(31, "20260808", "DURAND", "F8", 20000, {}, "20260908")
      .invoice(32, "20260901", "DURAND", "F9", 40000, {}, "20270131")
      .payment(33, "20260902", "DURAND", "AVANCE", 5000)
      .bytes();
}

enum Line { Late, ThisWeek, NextWeek, LaterLine = 15, TotalLine = 16 };

}  // namespace

TEST_CASE("itemsBehind adds up to every figure of the forecast") {
  ShownPage<ForecastPage> shown{aFec(), "2026-09-07"};
  const auto outlook = outlookAt(*shown.session->snapshot(), day("2026-09-07"));
  for (const auto& row : forecastRows(outlook, outlook.weeks())) {
    for (const auto basis : {ForecastBasis::Expected, ForecastBasis::DueDate}) {
      const auto items = itemsBehind(outlook, row, basis);
      const qint64 sum =
          std::accumulate(items.begin(), items.end(), qint64{0},
                          [](qint64 total, const OutlookItem& item) { return total + item.mean; });
      CHECK(sum == row.amount(basis));
    }
  }
}

TEST_CASE("ForecastPage") {
  ShownPage<ForecastPage> shown{aFec(), "2026-09-07"};
  const auto eur = Currency::eur();
  auto* weeks = shown.find<TableView>("forecastWeeks");
  auto* items = shown.find<TableView>("forecastItems");
  auto* chart = shown.find<ForecastChart>("forecastChart");
  auto* total = shown.find<QLabel>("forecastItemsTotal");
  const auto amount = [&](int line, int column) {
    return weeks->model()->index(line, column).data(ForecastWeeksModel::SortRole).toLongLong();
  };
  const auto choose = [&](int line, int column) {
    weeks->setCurrentIndex(weeks->model()->index(line, column));
  };
  const auto numberOf = [&](int line) {
    return items->model()->index(line, ExpectedItemsModel::Number).data().toString();
  };

  SECTION("puts each item in the week of its due date, and where it is likely to be paid") {
    REQUIRE(weeks->model()->rowCount() == 17);
    CHECK(amount(Late, ForecastWeeksModel::DueDate) == 5000);
    CHECK(amount(Late, ForecastWeeksModel::Expected) == 0);
    CHECK(amount(ThisWeek, ForecastWeeksModel::DueDate) == 20000);
    // Ten days after the due date, always so far: F7 on the 11th, F8 on the 18th, F9 in February.
    CHECK(amount(ThisWeek, ForecastWeeksModel::Expected) > 3750);
    CHECK(amount(ThisWeek, ForecastWeeksModel::Expected) < 6250);
    CHECK(amount(NextWeek, ForecastWeeksModel::Expected) > 15000);
    CHECK(amount(LaterLine, ForecastWeeksModel::Expected) > 38000);
  }
  SECTION("both columns add up to all that is still to be paid") {
    for (const int column : {int(ForecastWeeksModel::Expected), int(ForecastWeeksModel::DueDate)}) {
      qint64 sum = 0;
      for (int line = Late; line < TotalLine; ++line) sum += amount(line, column);
      CHECK(sum == 65000);
      CHECK(amount(TotalLine, column) == 65000);
    }
    const QString sums = shown.find<QLabel>("forecastSums")->text();
    CHECK(sums.contains(formatMoney(65000, eur)));
  }
  SECTION("a chosen cell shows its items, and their total is the cell") {
    choose(Late, ForecastWeeksModel::DueDate);
    REQUIRE(items->model()->rowCount() == 1);
    CHECK(numberOf(0) == u"F7"_s);
    CHECK(total->text() == formatMoney(5000, eur));
    choose(ThisWeek, ForecastWeeksModel::DueDate);
    CHECK(numberOf(0) == u"F8"_s);
    choose(NextWeek, ForecastWeeksModel::Expected);
    CHECK(numberOf(0) == u"F8"_s);
    CHECK(total->text() == formatMoney(amount(NextWeek, ForecastWeeksModel::Expected), eur));
    choose(LaterLine, ForecastWeeksModel::Expected);
    CHECK(total->text() == formatMoney(amount(LaterLine, ForecastWeeksModel::Expected), eur));
    choose(TotalLine, ForecastWeeksModel::Expected);
    CHECK(items->model()->rowCount() == 3);
  }
  SECTION("the other day can be chosen for the same week") {
    choose(ThisWeek, ForecastWeeksModel::Expected);
    CHECK(numberOf(0) == u"F7"_s);
    auto* basis = shown.find<QComboBox>("basis");
    QTest::keyClick(basis, Qt::Key_Down);
    CHECK(numberOf(0) == u"F8"_s);
    CHECK(total->text() == formatMoney(20000, eur));
  }
  SECTION("the chart chooses a week, and shows the chosen one") {
    choose(ThisWeek, ForecastWeeksModel::Expected);
    CHECK(chart->selectedWeek() == 0);
    QTest::keyClick(chart, Qt::Key_Right);
    CHECK(chart->selectedWeek() == 1);
    CHECK(weeks->currentIndex().row() == NextWeek);
    CHECK(numberOf(0) == u"F8"_s);
    choose(Late, ForecastWeeksModel::DueDate);
    CHECK(chart->selectedWeek() == -1);
  }
  SECTION("an item opens its customer") {
    choose(Late, ForecastWeeksModel::DueDate);
    items->setCurrentIndex(items->model()->index(0, 0));
    QTest::keyClick(items, Qt::Key_Return);
    CHECK(shown.asked.customers == QList{shown.customerId("DURAND")});
  }
  SECTION("says in words what it rests on") {
    CHECK(shown.find<QLabel>("forecastExplanation")->text().contains(u"6"_s));
  }
  SECTION("chance and part are shown only where a chance is meant") {
    choose(ThisWeek, ForecastWeeksModel::Expected);
    CHECK_FALSE(items->isColumnHidden(ExpectedItemsModel::Chance));
    choose(ThisWeek, ForecastWeeksModel::DueDate);
    CHECK(items->isColumnHidden(ExpectedItemsModel::Chance));
    CHECK(items->isColumnHidden(ExpectedItemsModel::Part));
  }
  SECTION("the models keep Qt's contract, also while sorting") {
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester weeksTester{weeks->model(), fatal};
    const QAbstractItemModelTester itemsTester{items->model(), fatal};
    choose(TotalLine, ForecastWeeksModel::Expected);
    items->selectRow(0);
    const QPersistentModelIndex first = items->model()->index(0, 0);
    const QString chosen = numberOf(0);
    items->sortByColumn(ExpectedItemsModel::Open, Qt::DescendingOrder);
    CHECK(numberOf(0) == u"F9"_s);
    CHECK(numberOf(first.row()) == chosen);
  }
}

TEST_CASE("ForecastPage of an empty ledger") {
  ShownPage<ForecastPage> shown{{}, "2026-09-07"};
  shown.find<QPushButton>("emptyAction")->click();
  CHECK(shown.asked.pages == QStringList{u"import"_s});
}

TEST_CASE("ForecastPage of one group") {
  // DURAND, of Lyon, owes 100.00, MARTIN, of no agency, 300.00.
  auto fec = fecWithDueDates();
  fec.invoice(1, "20261101", "DURAND", "F1", 10000, {}, "20261215");
  fec.invoice(2, "20261101", "MARTIN", "F2", 30000, {}, "20261215");
  ShownPage<ForecastPage> shown{fec.bytes(), "2026-11-21"};
  auto* group = shown.find<QComboBox>("forecastGroup");
  auto* weeks = shown.find<TableView>("forecastWeeks");
  auto* items = shown.find<TableView>("forecastItems");
  const auto total = [&] {
    return weeks->model()
        ->index(TotalLine, ForecastWeeksModel::Expected)
        .data(ForecastWeeksModel::SortRole)
        .toLongLong();
  };
  CHECK_FALSE(group->isVisible());
  CHECK(total() == 40000);
  auto durand = valueOf(shown.session->ledger().customers().findByCode(u"DURAND"_s));
  durand.agency = u"Lyon"_s;
  REQUIRE(shown.session->ledger().customers().save(durand).ok());
  shown.session->loadNow();
  REQUIRE(group->count() == 2);
  CHECK(group->isVisible());
  QTest::keyClick(group, Qt::Key_Down);
  CHECK(total() == 10000);
  weeks->setCurrentIndex(weeks->model()->index(TotalLine, ForecastWeeksModel::DueDate));
  CHECK(items->model()->rowCount() == 1);
  shown.session->loadNow();  // the choice stays
  CHECK(total() == 10000);
  QTest::keyClick(group, Qt::Key_Up);
  CHECK(total() == 40000);
  // The forecast of the real today (that of the fixed clock) is kept.
  const auto runs = [&] {
    return valueOf(
        ForecastService{shown.session->ledger().database(), shown.session->context()}.list());
  };
  REQUIRE(QTest::qWaitFor([&] { return runs().size() == 1; }));
  CHECK(runs().first().open == 40000);
}

TEST_CASE("ForecastPage: who will be late") {
  ShownPage<ForecastPage> shown{aFec(), "2026-12-07"};
  shown.find<QTabWidget>("forecastTabs")->setCurrentIndex(1);
  auto* items = shown.find<TableView>("lateItems");
  // F9 alone falls due in January; DURAND pays ten days late, so it is more likely late than not.
  REQUIRE(items->model()->rowCount() == 1);
  CHECK(items->model()->index(0, 1).data().toString() == u"F9"_s);
  // DURAND is the only customer: what it adds to all customers is nothing, and is not said.
  CHECK(items->model()->index(0, 7).data().toString().startsWith(u"All customers: "_s));
  CHECK(shown.find<TableView>("lateBins")->model()->rowCount() == 5);
  CHECK(shown.find<QLabel>("lateMore")->text().contains(u"2"_s));  // days of grace
  items->setCurrentIndex(items->model()->index(0, 0));
  QTest::keyClick(items, Qt::Key_Return);
  CHECK(shown.asked.customers == QList{shown.customerId("DURAND")});
  QTest::keyClick(shown.find<QComboBox>("lateMonth"), Qt::Key_Down);  // February
  CHECK(items->model()->rowCount() == 0);
}

TEST_CASE("ForecastPage: past forecasts against what came") {
  ShownPage<ForecastPage> shown{aFec(), "2026-09-07"};
  shown.find<QTabWidget>("forecastTabs")->setCurrentIndex(2);
  auto* choice = shown.find<QComboBox>("trackChoice");
  auto* weeks = shown.find<TableView>("trackWeeks");
  const auto* verdict = shown.find<QLabel>("trackVerdict");
  CHECK_FALSE(verdict->text().isEmpty());
  REQUIRE(QTest::qWaitFor([&] { return choice->count() > 0; }));
  REQUIRE(weeks->model()->rowCount() > 0);
  const int count = weeks->model()->rowCount();
  CHECK(shown.find<QLabel>("trackHeld")->text().contains(QString::number(count)));
  CHECK(verdict->text().contains(u"%"_s));
  choice->setCurrentIndex(choice->count() - 1);
  CHECK(weeks->model()->rowCount() == 8);  // the oldest origin has all its weeks behind it
}
