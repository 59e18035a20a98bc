#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "tests/ui/ledger_pages.h"
#include "ui/common/money_format.h"
#include "ui/today/elided_label.h"
#include "ui/today/today_list_view.h"
#include "ui/today/today_page.h"
#include "ui/today/today_row_widget.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// On 31 October: DURAND owes 500.50, 20 days late; MARTIN 1 000.00, 6 days late; PETIT's payment
/// of 300.00 covers its invoice of 300.00.
QByteArray aFec() {
  return fecWithDueDates()
      .invoice(1, "20260910", "DURAND", "F1", 50050, {}, "20261011")
      .invoice(2, "20260920", "MARTIN", "F2", 100000, {}, "20261025")
      .invoice(3, "20260920", "PETIT", "F3", 30000, {}, "20261020")
      .payment(4, "20261015", "PETIT", "VIR", 30000)
      .bytes();
}

struct Row {
  TodayRowWidget* widget = nullptr;
  QString who() const { return named<ElidedLabel>(*widget, "todayWho")->text(); }
  QString text(const char* name) const { return named<QLabel>(*widget, name)->text(); }
};

QList<Row> rowsOf(TodayPage& page) {
  auto* list = named<TodayListView>(page, "todayList");
  QList<Row> rows;
  for (int i = 0; i < list->count(); ++i) {
    rows.append({qobject_cast<TodayRowWidget*>(list->itemWidget(list->item(i)))});
  }
  return rows;
}

Row rowOf(TodayPage& page, const QString& who, const QString& verb) {
  for (const auto& row : rowsOf(page)) {
    if (row.who() == who && row.text("todayVerb") == verb) return row;
  }
  FAIL("no row of " << who.toStdString());
  return {};
}

}  // namespace

TEST_CASE("TodayPage") {
  ShownPage<TodayPage> shown{aFec(), "2026-10-31"};
  auto& page = *shown.page;
  const auto eur = Currency::eur();

  SECTION("lists what to do with who, how much and why, the most to gain first") {
    const auto rows = rowsOf(page);
    REQUIRE(rows.size() == 4);
    const auto martin = rowOf(page, u"Client MARTIN"_s, u"Approve"_s);
    CHECK(martin.text("todayAmount") == formatMoney(100000, eur));
    CHECK(martin.text("todayGain").startsWith(u"× "_s));
    CHECK(rowOf(page, u"Client DURAND"_s, u"Approve"_s).text("todayAmount") ==
          formatMoney(50050, eur));
    CHECK(rowOf(page, u"Client DURAND"_s, u"Call"_s).text("todayGain").startsWith(u"× "_s));
    CHECK(rows[3].text("todayGain").isEmpty());
    CHECK(rows[3].text("todayVerb") == u"Check"_s);
    CHECK(rows[3].text("todayReason").contains(formatMoney(30000, eur)));
  }
  SECTION("the buttons lead to where it is done") {
    const auto rows = rowsOf(page);
    named<QPushButton>(*rowOf(page, u"Client MARTIN"_s, u"Approve"_s).widget, "todayOpen")->click();
    CHECK(shown.asked.pages == QStringList{u"reminders"_s});
    CHECK(shown.asked.filters == QStringList{u"Client MARTIN"_s});
    named<QPushButton>(*rowOf(page, u"Client DURAND"_s, u"Call"_s).widget, "todayOpen")->click();
    named<QPushButton>(*rows[3].widget, "todayOpen")->click();
    CHECK(shown.asked.customers == QList{shown.customerId("DURAND"), shown.customerId("PETIT")});
  }
  SECTION("the pane shows the essentials of the chosen customer") {
    auto* list = shown.find<TodayListView>("todayList");
    list->setCurrentRow(1);
    CHECK(shown.find<QLabel>("essentialsTitle")->text() == u"Client DURAND"_s);
    CHECK(shown.find<QLabel>("essentialsBalance")->text() == formatMoney(50050, eur));
    CHECK(shown.find<QLabel>("essentialsOverdue")->text() == formatMoney(50050, eur));
    CHECK(shown.find<QLabel>("essentialsLastReminder")->text() == u"none yet"_s);
    shown.find<QPushButton>("essentialsOpen")->click();
    CHECK(shown.asked.customers == QList{shown.customerId("DURAND")});
  }
  SECTION("Later puts a row off until it is brought back") {
    named<QToolButton>(*rowOf(page, u"Client MARTIN"_s, u"Approve"_s).widget, "todayLater")
        ->click();
    REQUIRE(eventually([&] { return rowsOf(page).size() == 3; }));
    CHECK(rowsOf(page)[0].who() == u"Client DURAND"_s);
    CHECK(shown.messages.last().contains(u"MARTIN"_s));
    QTest::keyClick(shown.find<TodayListView>("todayList"), Qt::Key_Z, Qt::ControlModifier);
    CHECK(rowsOf(page).size() == 4);
  }
  SECTION("what was put off stays away when the facts are read again") {
    named<QToolButton>(*rowsOf(page)[3].widget, "todayLater")->click();
    shown.session->loadNow();
    CHECK(rowsOf(page).size() == 3);
    shown.find<QPushButton>("takeBack")->click();
    CHECK(rowsOf(page).size() == 4);
  }
  SECTION("with everything put off it says so, and brings it back") {
    for (int left = 3; left >= 0; --left) {
      named<QToolButton>(*rowsOf(page)[0].widget, "todayLater")->click();
      REQUIRE(eventually([&] { return rowsOf(page).size() == left; }));
    }
    auto* nothing = shown.find<QWidget>("nothingToDo");
    CHECK(nothing->isVisible());
    named<QPushButton>(*nothing, "emptyAction")->click();
    CHECK(rowsOf(page).size() == 4);
  }
}

TEST_CASE("TodayPage with nothing to do names the next date") {
  const auto fec = fecWithDueDates().invoice(1, "20261001", "DURAND", "F1", 5000, {}, "20261130");
  ShownPage<TodayPage> shown{fec.bytes(), "2026-10-31"};
  auto* nothing = shown.find<QWidget>("nothingToDo");
  REQUIRE(nothing->isVisible());
  // Three days before 30 November.
  CHECK(named<QLabel>(*nothing, "emptySentence")->text().contains(formatDay(day("2026-11-27"))));
}

TEST_CASE("TodayPage of an empty ledger") {
  ShownPage<TodayPage> shown{{}, "2026-10-31"};
  named<QPushButton>(*shown.find<QWidget>("noFacts"), "emptyAction")->click();
  CHECK(shown.asked.pages == QStringList{u"import"_s});
}
