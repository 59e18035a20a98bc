#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "core/ledger/ledger_signals.h"
#include "tests/ui/ledger_pages.h"
#include "ui/common/elided_label.h"
#include "ui/common/money_format.h"
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
    auto* widget = qobject_cast<TodayRowWidget*>(list->itemWidget(list->item(i)));
    if (widget != nullptr) rows.append({widget});
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

TEST_CASE("TodayPage with signals") {
  // Computed due dates, 30 days: on 31 October each of the nine customers owes an item that is 41
  // to 49 days late, by a due date that nobody confirmed; no formal notice is due yet.
  FecText fec;
  const int customers = GENERATE(3, 9);
  for (int i = 0; i < customers; ++i) {
    const auto code = u"C%1"_s.arg(i).toLatin1();
    const auto number = u"F%1"_s.arg(i).toLatin1();
    fec.invoice(i + 1, "20260815", code.constData(), number.constData(), 10000 * (i + 1));
  }
  ShownPage<TodayPage> shown{fec.bytes(), "2026-10-31"};
  auto* list = shown.find<TodayListView>("todayList");
  const auto signalsOf = [&] {
    QList<Row> found;
    for (const auto& row : rowsOf(*shown.page)) {
      if (row.widget->findChild<QToolButton*>(u"todayAside"_s) != nullptr) found.append(row);
    }
    return found;
  };
  REQUIRE_FALSE(signalsOf().isEmpty());
  CHECK(list->findChild<QLabel*>(u"todaySignals"_s) != nullptr);
  if (customers == 9) {
    SECTION("many alike are one row that leads to the customers") {
      REQUIRE(signalsOf().size() == 1);
      named<QPushButton>(*signalsOf()[0].widget, "todayOpen")->click();
      CHECK(shown.asked.pages == QStringList{u"customers"_s});
    }
    return;
  }
  SECTION("they stand below the work, with what to do, why, and the way to the risk") {
    const auto rows = rowsOf(*shown.page);
    REQUIRE(signalsOf().size() == 3);
    CHECK(rows.last().widget == signalsOf().last().widget);
    CHECK(signalsOf()[0].text("todayVerb") == u"Confirm due dates"_s);
    CHECK(signalsOf()[0].text("todayAmount") == formatMoney(30000, Currency::eur()));
    CHECK(signalsOf()[0].text("todayGain").isEmpty());
    QList<qint64> risks;
    QObject::connect(shown.page.get(), &Page::openRisk, shown.page.get(),
                     [&](qint64 id) { risks.append(id); });
    named<QPushButton>(*signalsOf()[0].widget, "todayOpen")->click();
    CHECK(risks == QList{shown.customerId("C2")});
  }
  SECTION("the count leads to them") {
    shown.find<QPushButton>("toSignals")->click();
    CHECK(list->currentRow() >= 0);
    auto* current = list->itemWidget(list->item(list->currentRow()));
    CHECK(current == signalsOf()[0].widget);
    CHECK(shown.find<QLabel>("essentialsTitle")->text() == u"Client C2"_s);
  }
  SECTION("what is set aside is gone until undo brings it back") {
    named<QToolButton>(*signalsOf()[0].widget, "todayAside")->click();
    REQUIRE(eventually([&] { return signalsOf().size() == 2; }));
    CHECK(shown.messages.last().contains(u"C2"_s));
    valueOf(shown.session->ledger().undo().undoLast());
    shown.session->loadNow();
    CHECK(signalsOf().size() == 3);
  }
}

TEST_CASE("TodayPage shows five signals and the others when asked") {
  // Each has paid six invoices in time and is late for the first time, since mid-October.
  auto fec = fecWithDueDates();
  int entry = 0;
  for (int i = 0; i < 8; ++i) {
    const auto code = u"C%1"_s.arg(i).toLatin1();
    for (int month = 1; month <= 6; ++month) {
      const auto paid = u"P%1-%2"_s.arg(i).arg(month).toLatin1();
      const auto entered = QDate{2026, month, 1}.toString(u"yyyyMMdd"_s).toLatin1();
      const auto due = QDate{2026, month, 20}.toString(u"yyyyMMdd"_s).toLatin1();
      const auto code2 = u"L%1%2"_s.arg(i).arg(month).toLatin1();
      fec.invoice(++entry, entered.constData(), code.constData(), paid.constData(), 1000,
                  code2.constData(), due.constData());
      fec.payment(++entry, due.constData(), code.constData(), paid.constData(), 1000,
                  code2.constData());
    }
    const auto late = u"N%1"_s.arg(i).toLatin1();
    fec.invoice(++entry, "20260920", code.constData(), late.constData(), 5000, {}, "20261015");
  }
  ShownPage<TodayPage> shown{fec.bytes(), "2026-10-31"};
  const auto count = [&] {
    return shown.find<TodayListView>("todayList")
        ->findChildren<QToolButton*>(u"todayAside"_s)
        .size();
  };
  CHECK(count() == 5);
  shown.find<QPushButton>("todayUnfold")->click();
  REQUIRE(eventually([&] { return count() >= 8; }));
}
