#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

#include "tests/ui/camt_text.h"
#include "tests/ui/ledger_pages.h"
#include "ui/cash_in/bank_lines_model.h"
#include "ui/cash_in/cash_in_page.h"
#include "ui/cash_in/difference_bar.h"
#include "ui/cash_in/key_table.h"
#include "ui/cash_in/match_items_model.h"
#include "ui/cash_in/matchings_model.h"
#include "ui/cash_in/proposal_view.h"
#include "ui/common/money_format.h"
#include "ui/common/notice.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// DURAND owes F2026-101 500.50; MARTIN twice 200.00; PETIT 1 000.00.
QByteArray aFec() {
  return fecWithDueDates()
      .invoice(1, "20260910", "DURAND", "F2026-101", 50050, {}, "20261010")
      .invoice(2, "20260915", "MARTIN", "F2026-102", 20000, {}, "20261015")
      .invoice(3, "20260920", "MARTIN", "F2026-103", 20000, {}, "20261020")
      .invoice(4, "20260925", "PETIT", "F2026-104", 100000, {}, "20261025")
      .bytes();
}

/// The number of an invoice; one of two equal amounts; nearly all of an invoice; nobody's money.
CamtText aStatement() {
  CamtText statement;
  statement.entry("2026-10-30", 50050, "Client DURAND", "FACTURE F2026-101", "R1")
      .entry("2026-10-29", 20000, "Client MARTIN", "REGLEMENT", "R2")
      .entry("2026-10-28", 99960, "X", "VIREMENT", "R3")
      .entry("2026-10-27", 777, "CPAM", "INDEMNITES", "R4");
  return statement;
}

struct Shown {
  explicit Shown(const QByteArray& fec = aFec(), const QByteArray& camt = aStatement().bytes())
      : page{fec, "2026-10-31"} {
    if (!camt.isEmpty()) {
      const QString file = files.write("statement.xml", camt);
      valueOf(page.session->ledger().imports().apply(file, {}));
      page.session->loadNow();
    }
    view = page.find<KeyTable>("cashInLines");
    lines = qobject_cast<BankLinesModel*>(view->model());
    itemsView = page.find<KeyTable>("matchItems");
    items = qobject_cast<MatchItemsModel*>(itemsView->model());
    apply = page.find<QPushButton>("applyMatch");
    page.activate();
  }

  bool loaded(int toTreat) {
    return eventually([&] {
      return lines->toTreat() == toTreat &&
             (lines->rowCount() == 0 || lines->state(0) != LineState::Looking);
    });
  }
  int rowOf(qint64 amount) const {
    for (int row = 0; row < lines->rowCount(); ++row) {
      if (lines->line(row).amountMinor == amount) return row;
    }
    return -1;
  }
  void choose(qint64 amount) {
    REQUIRE(rowOf(amount) >= 0);
    view->setFocus();
    view->setCurrentIndex(lines->index(rowOf(amount), 0));
  }
  QList<Matching> matchings() { return valueOf(page.session->ledger().matches().list()); }
  QString words() { return page.find<DifferenceBar>("differenceBar")->words(); }
  qint64 openOf(const char* customer) {
    ItemFilter filter;
    filter.customerId = page.customerId(customer);
    filter.asOf = day("2026-12-31");
    qint64 sum = 0;
    for (const auto& item : valueOf(page.session->ledger().items().list(filter))) {
      sum += item.openMinor;
    }
    return sum;
  }
  void chooseCustomer(const QString& typed) {
    auto* field = page.find<QComboBox>("customerChoice")->lineEdit();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Return);
  }

  TestFiles files;
  ShownPage<CashInPage> page;
  KeyTable* view;
  BankLinesModel* lines;
  KeyTable* itemsView;
  MatchItemsModel* items;
  QPushButton* apply;
};

}  // namespace

TEST_CASE("CashInPage") {
  Shown shown;
  REQUIRE(shown.loaded(4));

  SECTION("lists the statement's lines and says what the bank wrote") {
    REQUIRE(shown.lines->rowCount() == 4);
    shown.choose(50050);
    CHECK(shown.page.find<QLabel>("lineWho")->text() == u"Client DURAND"_s);
    CHECK(shown.page.find<QLabel>("lineLabel")->text().contains(u"F2026-101"_s));
    CHECK(
        shown.page.find<QLabel>("lineDetails")->text().contains(u"FR7630006000011234567890189"_s));
    CHECK(shown.page.find<QLabel>("lineAmount")->text() == formatMoney(50050, Currency::eur()));
  }
  SECTION("a ready line stands with its proposal, its items and no difference") {
    shown.choose(50050);
    CHECK(shown.lines->state(shown.rowOf(50050)) == LineState::Ready);
    auto* proposals = shown.page.find<ProposalView>("proposals");
    CHECK(proposals->currentRow() == 0);
    CHECK_FALSE(proposals->row(0).reason.isEmpty());
    REQUIRE(shown.items->parts().size() == 1);
    CHECK(shown.items->chosen() == 50050);
    CHECK(shown.apply->isEnabled());
  }
  SECTION("Enter applies it and goes to the next line; undoing opens the item again") {
    shown.choose(50050);
    const int row = shown.rowOf(50050);
    QTest::keyClick(shown.view, Qt::Key_Return);
    REQUIRE(shown.loaded(3));
    CHECK(shown.view->currentIndex().row() == row);
    REQUIRE(shown.matchings().size() == 1);
    CHECK(shown.openOf("DURAND") == 0);
    auto* matchings = shown.page.find<KeyTable>("matchings");
    REQUIRE(eventually([&] { return matchings->model()->rowCount() == 1; }));
    shown.page.find<QTabWidget>("cashInTabs")->setCurrentIndex(1);
    const auto undo = matchings->model()->index(0, MatchingsModel::Undo);
    QTest::mouseClick(matchings->viewport(), Qt::LeftButton, {},
                      matchings->visualRect(undo).center());
    REQUIRE(shown.loaded(4));
    CHECK(shown.matchings().isEmpty());
    CHECK(shown.openOf("DURAND") == 50050);
  }
  SECTION("the ledger's undo takes an applied line back too") {
    shown.choose(50050);
    shown.apply->click();
    REQUIRE(shown.loaded(3));
    valueOf(shown.page.session->ledger().undo().undoLast());
    shown.page.session->loadNow();
    REQUIRE(shown.loaded(4));
    // What was undone is never ready again by itself.
    CHECK(shown.lines->state(shown.rowOf(50050)) != LineState::Ready);
  }
  SECTION("of two equal answers none is chosen, and Enter says why nothing happens") {
    shown.choose(20000);
    CHECK(shown.lines->state(shown.rowOf(20000)) == LineState::Choice);
    CHECK(shown.items->parts().isEmpty());
    CHECK_FALSE(shown.apply->isEnabled());
    QTest::keyClick(shown.view, Qt::Key_Return);
    CHECK(shown.page.find<Notice>("cashInNotice")->isVisible());
    CHECK(shown.matchings().isEmpty());
  }
  SECTION("the keyboard alone chooses the second of them") {
    shown.choose(20000);
    auto* proposals = shown.page.find<ProposalView>("proposals");
    QTest::keyClick(shown.view, Qt::Key_Right);
    REQUIRE(proposals->hasFocus());
    CHECK(proposals->selectionModel()->isSelected(proposals->model()->index(0, 0)));
    QTest::keyClick(proposals, Qt::Key_Down);
    CHECK(proposals->currentRow() == 1);
    CHECK(shown.items->chosen() == 20000);
    const auto chosen = shown.items->parts();
    QTest::keyClick(proposals, Qt::Key_Return);
    REQUIRE(shown.loaded(3));
    REQUIRE(shown.matchings().size() == 1);
    CHECK(shown.matchings().first().parts == chosen);
  }
  SECTION("the filter narrows the lines") {
    shown.page.page->setFilter(u"cpam"_s);
    CHECK(shown.lines->rowCount() == 1);
    CHECK(shown.page.find<QLabel>("lineWho")->text() == u"CPAM"_s);
    shown.page.page->setFilter(u"nobody"_s);
    CHECK(shown.page.find<QLabel>("noLine")->isVisible());
    shown.page.page->setFilter({});
    CHECK(shown.lines->rowCount() == 4);
  }
}

TEST_CASE("CashInPage by hand") {
  Shown shown;
  REQUIRE(shown.loaded(4));
  shown.choose(99960);

  SECTION("another customer than the payer, an item ticked with Space, the difference in words") {
    shown.chooseCustomer(u"petit"_s);
    REQUIRE(shown.items->rowCount() == 1);
    shown.itemsView->setFocus();
    QTest::keyClick(shown.itemsView, Qt::Key_Space);
    CHECK(shown.items->chosen() == 99960);
    auto* writeOff = shown.page.find<QCheckBox>("writeOff");
    REQUIRE(writeOff->isVisible());
    QTest::mouseClick(writeOff, Qt::LeftButton, {}, {8, writeOff->height() / 2});
    CHECK(shown.items->chosen() == 100000);
    CHECK(shown.words().contains(formatMoney(40, Currency::eur())));
    QTest::keyClick(shown.itemsView, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shown.loaded(3));
    REQUIRE(shown.matchings().size() == 1);
    CHECK(shown.matchings().first().differenceMinor == 40);
    CHECK(shown.openOf("PETIT") == 0);
  }
  SECTION("a typed part leaves the rest of the line in the list") {
    shown.chooseCustomer(u"durand"_s);
    shown.itemsView->setFocus();
    shown.itemsView->setCurrentIndex(shown.items->index(0, 0));
    QTest::keyClick(shown.itemsView, Qt::Key_1);
    auto* editor = shown.itemsView->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    QTest::keyClicks(editor, u"50,25"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(eventually([&] { return shown.items->chosen() == 15025; }));
    // The Enter that ends the edit applies nothing, and asks for nothing.
    CHECK_FALSE(shown.page.find<Notice>("cashInNotice")->isVisible());
    CHECK(shown.matchings().isEmpty());
    CHECK(shown.words().contains(formatMoney(99960 - 15025, Currency::eur())));
    shown.apply->click();
    REQUIRE(eventually([&] { return shown.rowOf(99960 - 15025) >= 0; }));
    CHECK(shown.lines->toTreat() == 4);
    CHECK(shown.openOf("DURAND") == 50050 - 15025);
  }
  SECTION("what is left over may be kept as the customer's credit") {
    shown.chooseCustomer(u"durand"_s);
    shown.itemsView->setFocus();
    QTest::keyClick(shown.itemsView, Qt::Key_Space);
    auto* keep = shown.page.find<QCheckBox>("keepRest");
    REQUIRE(keep->isVisible());
    QTest::mouseClick(keep, Qt::LeftButton, {}, {8, keep->height() / 2});
    shown.apply->click();
    REQUIRE(eventually([&] { return shown.matchings().size() == 1; }));
    CHECK(shown.openOf("DURAND") == 50050 - 99960);
  }
  SECTION("the whole line may be kept as credit, once the customer is chosen") {
    auto* credit = shown.page.find<QPushButton>("keepAsCredit");
    if (shown.items->customer() < 0) CHECK_FALSE(credit->isEnabled());
    shown.chooseCustomer(u"durand"_s);
    REQUIRE(credit->isEnabled());
    credit->click();
    REQUIRE(eventually([&] { return shown.matchings().size() == 1; }));
    CHECK(shown.matchings().first().parts.isEmpty());
    CHECK(shown.openOf("DURAND") == 50050 - 99960);
  }
  SECTION("a part that is too large is refused in words") {
    shown.chooseCustomer(u"durand"_s);
    shown.items->setData(shown.items->index(0, MatchItemsModel::Part), u"501"_s, Qt::EditRole);
    CHECK(shown.page.find<Notice>("cashInNotice")->text().contains(u"F2026-101"_s));
    CHECK(shown.items->parts().isEmpty());
  }
  SECTION("what was chosen stays when the facts are read anew") {
    shown.chooseCustomer(u"martin"_s);
    shown.itemsView->setFocus();
    QTest::keyClick(shown.itemsView, Qt::Key_Space);
    const QSignalSpy reset{shown.lines, &QAbstractItemModel::modelReset};
    shown.page.session->changed();
    REQUIRE(eventually([&] { return !reset.isEmpty(); }));
    CHECK(shown.items->chosen() == 20000);
    CHECK(shown.page.find<QComboBox>("customerChoice")->currentText().contains(u"MARTIN"_s));
  }
}

TEST_CASE("CashInPage applies all that is ready") {
  Shown shown;
  REQUIRE(shown.loaded(4));
  shown.view->setFocus();
  QTest::keyClick(shown.view, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
  auto* question = shown.page.find<Notice>("applyAllQuestion");
  REQUIRE(question->isVisible());
  const auto ready = shown.lines->ready();
  REQUIRE(!ready.isEmpty());
  qint64 sum = 0;
  for (const auto* line : ready) sum += line->amountMinor;
  CHECK(question->text().contains(formatMoney(sum, Currency::eur())));
  const auto count = int(ready.size());

  SECTION("after one question in place, asked by keys and answered by Enter") {
    auto* yes = shown.page.find<QPushButton>("confirmApplyAll");
    REQUIRE(yes->hasFocus());
    QTest::keyClick(yes, Qt::Key_Space);
    REQUIRE(shown.loaded(4 - count));
    CHECK(shown.matchings().size() == count);
    CHECK(shown.openOf("DURAND") == 0);
    CHECK(shown.page.prompts.questions.isEmpty());
  }
  SECTION("or not at all") {
    shown.page.find<QPushButton>("cancelApplyAll")->click();
    CHECK_FALSE(question->isVisible());
    CHECK(shown.matchings().isEmpty());
  }
}

TEST_CASE("CashInPage sets lines aside") {
  Shown shown;
  REQUIRE(shown.loaded(4));
  shown.choose(777);
  QTest::keyClick(shown.view, Qt::Key_Delete);
  REQUIRE(shown.loaded(3));
  CHECK(shown.rowOf(777) == -1);

  SECTION("shows them behind a toggle, and takes one back") {
    REQUIRE(eventually([&] { return shown.lines->setAsideCount() == 1; }));
    auto* toggle = shown.page.find<QCheckBox>("showSetAside");
    toggle->click();
    REQUIRE(shown.lines->rowCount() == 1);
    CHECK_FALSE(shown.apply->isVisible());
    shown.page.find<QPushButton>("setAside")->click();
    REQUIRE(eventually([&] { return shown.lines->toTreat() == 4; }));
    CHECK(shown.lines->setAsideCount() == 0);
  }
}

TEST_CASE("CashInPage and money that the bank took back") {
  auto statement = aStatement();
  statement.entry("2026-10-31", -50050, "Client DURAND", "REJET F2026-101", "R5");
  Shown shown{aFec(), statement.bytes()};
  REQUIRE(eventually([&] { return shown.rowOf(50050) >= 0; }));
  shown.choose(50050);
  shown.apply->click();
  REQUIRE(eventually([&] { return shown.openOf("DURAND") == 0; }));
  REQUIRE(eventually([&] {
    return shown.rowOf(-50050) >= 0 && shown.rowOf(50050) < 0 && shown.matchings().size() == 1;
  }));

  SECTION("the line names the receipt that it takes back, and opens its item again") {
    REQUIRE(eventually([&] {
      shown.choose(-50050);
      return shown.page.find<ProposalView>("proposals")->count() == 1;
    }));
    CHECK(shown.lines->state(shown.rowOf(-50050)) == LineState::Return);
    REQUIRE(shown.apply->isEnabled());
    QTest::keyClick(shown.view, Qt::Key_Return);
    REQUIRE(eventually([&] { return shown.openOf("DURAND") == 50050; }));
    REQUIRE(eventually([&] { return shown.rowOf(-50050) < 0; }));
  }
}

TEST_CASE("CashInPage exports the lettering") {
  Shown shown;
  REQUIRE(shown.loaded(4));
  auto* action = shown.page.page->findChild<QAction*>(u"exportLettering"_s);
  REQUIRE(action != nullptr);
  CHECK_FALSE(action->isEnabled());
  shown.choose(50050);
  shown.apply->click();
  REQUIRE(eventually([&] { return action->isEnabled(); }));
  shown.page.prompts.fileToSave = shown.files.path("lettering.csv");
  action->trigger();
  REQUIRE(eventually([&] { return QFile::exists(shown.page.prompts.fileToSave); }));
  QFile file{shown.page.prompts.fileToSave};
  REQUIRE(file.open(QIODevice::ReadOnly));
  const QByteArray text = file.readAll();
  CHECK(text.contains("F2026-101"));
  CHECK(text.contains("AAA"));
}

TEST_CASE("CashInPage without anything to treat") {
  SECTION("explains itself and offers the import of a statement") {
    Shown shown{aFec(), {}};
    auto* empty = shown.page.find<QWidget>("noStatement");
    REQUIRE(eventually([&] { return empty->isVisible(); }));
    const QSignalSpy wanted{shown.page.page.get(), &Page::importWanted};
    empty->findChild<QPushButton*>(u"emptyAction"_s)->click();
    CHECK(wanted.size() == 1);
  }
  SECTION("shows the unallocated credits of the ledger before any statement, and can match them") {
    const auto fec = fecWithDueDates()
                         .invoice(1, "20260910", "DURAND", "F1", 50050, {}, "20261010")
                         .payment(2, "20261015", "DURAND", "VIR", 50050);
    Shown shown{fec.bytes(), {}};
    REQUIRE(shown.loaded(1));
    CHECK(shown.page.find<Notice>("noStatementHint")->isVisible());
    CHECK(shown.lines->line(0).kind == CashInLine::Kind::LedgerCredit);
    CHECK_FALSE(shown.page.find<QPushButton>("setAside")->isVisible());
    CHECK_FALSE(shown.page.find<QComboBox>("customerChoice")->isEnabled());
    if (shown.items->parts().isEmpty()) {
      shown.itemsView->setFocus();
      QTest::keyClick(shown.itemsView, Qt::Key_Space);
    }
    REQUIRE(shown.apply->isEnabled());
    shown.apply->click();
    REQUIRE(shown.loaded(0));
    CHECK(shown.openOf("DURAND") == 0);
    // All is treated: calm good news.
    CHECK(shown.page.find<QWidget>("allTreated")->isVisible());
  }
  SECTION("changes nothing in a ledger that is open for reading only") {
    TestFiles files;
    ShownPage<CashInPage> shown{aFec(), "2026-10-31", false, OpenMode::ReadOnly};
    CHECK_FALSE(shown.find<QPushButton>("applyMatch")->isEnabled());
    CHECK_FALSE(shown.find<QPushButton>("applyAllReady")->isEnabled());
  }
}
