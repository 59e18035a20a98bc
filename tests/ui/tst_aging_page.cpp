#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QSettings>
#include <QSignalSpy>

#include "tests/support/catch.h"
#include "tests/ui/fake_prompts.h"
#include "tests/ui/window_waiting.h"
#include "ui/aging/aging_page.h"
#include "ui/aging/aging_print.h"
#include "ui/aging/frozen_table_view.h"
#include "ui/aging/items_dialog.h"
#include "ui/aging/proof_line.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// No buckets or columns of another test, and none left for it.
struct Remembered {
  Remembered() { QSettings{}.clear(); }
  ~Remembered() { QSettings{}.clear(); }
};

/// twoCustomers() as of 31/10/2026: DURAND owes F2 500.50, due 09/04 (205 days late); MARTIN owes
/// F3 1 000.00, due 02/10 (29 days late).
struct Shown {
  TestFiles files;
  std::unique_ptr<LedgerSession> session = aSession(files);
  FakePrompts prompts;
  Remembered settings;
  AgingPage page{*session, prompts};
  FrozenTableView* table = named<FrozenTableView>(page, "agingTable");

  Shown() {
    page.resize(1000, 600);
    page.show();
  }
  ItemsDialog* dialog() { return page.findChild<ItemsDialog*>(u"itemsDialog"_s); }
  QAction* action(int number) { return page.headerActions()[number]; }
};

}  // namespace

TEST_CASE("AgingPage") {
  Shown shown;
  const auto& model = shown.page.model();
  const auto overdue90 = AgingModel::FirstBucket + 3;
  REQUIRE(model.rowCount() == 2);

  SECTION("shows the ledger and proves it") {
    CHECK(model.report().total.balance == 150050);
    CHECK(named<ProofLine>(shown.page, "proof")->text().contains(u" = "_s));
  }
  SECTION("Enter on a figure opens the items that add up to it") {
    shown.table->setCurrentIndex(model.index(0, overdue90));
    QTest::keyClick(shown.table, Qt::Key_Return);
    REQUIRE(shown.dialog() != nullptr);
    CHECK(shown.dialog()->total() == 50050);
    CHECK(shown.dialog()->model().openTotal() == 50050);
    REQUIRE(shown.dialog()->model().rowCount() == 1);
    const auto& item = shown.dialog()->model().itemAt(0);
    CHECK(item.number == u"F2"_s);
    CHECK(daysLate(item.dueOn, shown.session->asOf()) == 205);
  }
  SECTION("the total row opens all items") {
    auto* totals = named<FrozenTableView>(shown.page, "agingTotals");
    totals->setCurrentIndex(totals->model()->index(0, AgingModel::Balance));
    QTest::keyClick(totals, Qt::Key_Enter);
    REQUIRE(shown.dialog() != nullptr);
    CHECK(shown.dialog()->model().openTotal() == model.report().total.balance);
  }
  SECTION("an empty cell opens nothing") {
    shown.table->setCurrentIndex(model.index(0, AgingModel::NotDue));
    QTest::keyClick(shown.table, Qt::Key_Return);
    CHECK(shown.dialog() == nullptr);
  }
  SECTION("Enter on a name opens the customer") {
    const QSignalSpy spy{&shown.page, &Page::openCustomer};
    shown.table->setCurrentIndex(model.index(0, AgingModel::Name));
    QTest::keyClick(shown.table, Qt::Key_Return);
    REQUIRE(spy.count() == 1);
  }
  SECTION("another day gives that day's figures") {
    shown.session->setAsOf(day("2026-01-31"));
    REQUIRE(model.rowCount() == 1);
    CHECK(model.report().total.balance == 12000);
  }
  SECTION("filtering says so and keeps the proof of all") {
    shown.page.setFilter(u"martin"_s);
    CHECK(model.shownTotal().balance == 100000);
    CHECK(model.report().proof.items == 150050);
    shown.page.setFilter(u"nobody at all"_s);
    CHECK(model.rowCount() == 0);
    CHECK(named<QLabel>(shown.page, "emptySentence") != nullptr);
    CHECK_FALSE(shown.action(1)->isEnabled());
  }
  SECTION("buckets that cannot be read change nothing and say why") {
    auto* edit = named<QComboBox>(shown.page, "buckets")->lineEdit();
    edit->clear();
    QTest::keyClicks(edit, u"60, 30"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(named<QLabel>(shown.page, "bucketsProblem")->isVisibleTo(&shown.page));
    CHECK(model.bucketCount() == 4);
    edit->clear();
    QTest::keyClicks(edit, u"10 20"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK_FALSE(named<QLabel>(shown.page, "bucketsProblem")->isVisibleTo(&shown.page));
    CHECK(model.bucketCount() == 3);
    CHECK(model.report().total.balance == 150050);
    AgingPage another{*shown.session, shown.prompts};
    CHECK(named<QComboBox>(another, "buckets")->currentText() == u"10, 20"_s);
  }
  SECTION("groups add up to the same total") {
    shown.page.setGroupBy(GroupBy::Account);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.rowAt(0).balance == 150050);
    CHECK(shown.table->isColumnHidden(AgingModel::Code));
  }
  SECTION("copies the selected cells, with headers when all is selected") {
    shown.table->setCurrentIndex(model.index(1, AgingModel::Balance));
    QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().trimmed() == u"1000,00"_s);
    shown.table->selectAll();
    const auto lines = shown.page.selectionAsTsv().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].startsWith(model.columnTitle(AgingModel::Name)));
    CHECK(lines[1].contains(u"\t500,50\t"_s));
  }
  SECTION("CSV holds every row and a total that adds up") {
    shown.prompts.fileToSave = shown.files.path("aging.csv");
    shown.action(1)->trigger();
    QFile file{shown.prompts.fileToSave};
    REQUIRE(eventually([&] { return file.exists(); }));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll()).trimmed().split(u"\r\n"_s);
    REQUIRE(lines.size() == 4);
    CHECK(lines.last().contains(u";1500,50;"_s));
    const auto table = shown.page.exportTable();
    qint64 sum = 0;
    for (int row = 0; row + 1 < table.rows.size(); ++row) {
      sum += std::get<Money>(table.rows[row][AgingModel::Balance]).minor();
    }
    CHECK(sum == std::get<Money>(table.rows.last()[AgingModel::Balance]).minor());
  }
  SECTION("a file that cannot be written is said, in words") {
    shown.prompts.fileToSave = shown.files.path("no-such-folder/aging.csv");
    shown.action(1)->trigger();
    CHECK(eventually([&] { return shown.prompts.errors.size() == 1; }));
  }
}

TEST_CASE("ItemsDialog with many items") {
  TestFiles files;
  FecText fec;
  constexpr int count = 2500;
  for (int i = 1; i <= count; ++i) {
    fec.invoice(i, "20260105", "DURAND", "F" + QByteArray::number(i), 100 + i);
  }
  auto ledger = valueOf(Ledger::create(files.path("many.encaisse"), aCompany(), fixedContext()));
  valueOf(ledger->imports().apply(files.write("123456782FEC20261231.txt", fec.bytes()), {}));
  LedgerSession session{std::move(ledger), fixedContext(), day("2026-10-31")};
  session.loadNow();
  FakePrompts prompts;
  const auto open = openItemsAt(*session.snapshot(), session.asOf());
  // 2 500 × 1.00 + 0.01 × (1 + … + 2 500)
  const qint64 expected = count * 100 + count * (count + 1) / 2;
  ItemsDialog dialog{session, prompts, {u"Durand"_s, u"Balance"_s}, open, expected, nullptr};
  CHECK(dialog.total() == expected);
  REQUIRE(eventually([&] { return dialog.model().rowCount() == count; }));
  CHECK(dialog.model().openTotal() == expected);
}

TEST_CASE("AgingPage of an empty ledger") {
  FakePrompts prompts;
  LedgerSession session{anEmptyLedger(), fixedContext(), day("2026-10-31")};
  session.loadNow();
  AgingPage page{session, prompts};
  page.show();
  const QSignalSpy spy{&page, &Page::openPage};
  named<QAbstractButton>(*named<QWidget>(page, "noFacts"), "emptyAction")->click();
  REQUIRE(spy.count() == 1);
  CHECK(spy.first().first().toString() == u"import"_s);
}
