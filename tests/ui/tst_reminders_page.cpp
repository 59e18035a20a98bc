#include <QAbstractItemModelTester>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "tests/ui/ledger_pages.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/common/words.h"
#include "ui/reminders/letter_sheets.h"
#include "ui/reminders/reminder_words.h"
#include "ui/reminders/reminders_model.h"
#include "ui/reminders/reminders_page.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// On 31 October: DURAND 500.50, 20 days late; MARTIN 1 000.00, 6 days late; PETIT's payment covers
/// its debt; ROUX 70.00, due in two days.
QByteArray aFec() {
  return fecWithDueDates()
      .invoice(1, "20260910", "DURAND", "F1", 50050, {}, "20261011")
      .invoice(2, "20260920", "MARTIN", "F2", 100000, {}, "20261025")
      .invoice(3, "20260920", "PETIT", "F3", 30000, {}, "20261020")
      .payment(4, "20261015", "PETIT", "VIR", 30000)
      .invoice(5, "20261003", "ROUX", "F4", 7000, {}, "20261102")
      .bytes();
}

struct List {
  explicit List(ShownPage<RemindersPage>& shown)
      : view{shown.find<TableView>("remindersList")}, model{qobject_cast<RemindersModel*>(
                                                          view->model())} {}

  QString text(int line, int column) const { return model->index(line, column).data().toString(); }
  int lineOf(const QString& name) const {
    for (int line = 0; line < model->rowCount(); ++line) {
      if (text(line, RemindersModel::CustomerName) == name) return line;
    }
    return -1;
  }
  void choose(const QString& name) const { view->selectRow(lineOf(name)); }

  TableView* view;
  RemindersModel* model;
};

}  // namespace

TEST_CASE("RemindersPage") {
  ShownPage<RemindersPage> shown{aFec(), "2026-10-31"};
  const List list{shown};
  auto* create = shown.find<QPushButton>("createLetters");
  const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
  const QAbstractItemModelTester tester{list.model, fatal};

  SECTION("lists ready reminders, then held ones, with what they claim") {
    REQUIRE(list.model->rowCount() == 4);
    CHECK(list.text(0, RemindersModel::CustomerName) == u"Client MARTIN"_s);
    CHECK(list.text(0, RemindersModel::ToPay) == formatAmount(100000, Currency::eur()));
    CHECK(list.text(0, RemindersModel::Step) == u"2 · Reminder 1"_s);
    CHECK(list.text(1, RemindersModel::DaysLate) == u"20"_s);
    CHECK(list.text(3, RemindersModel::State) == heldText(HoldReason::CreditCoversDebt));
  }
  SECTION("says why, and shows the letter") {
    list.choose(u"Client DURAND"_s);
    const QString why = shown.find<QLabel>("reminderWhy")->text();
    CHECK(why.contains(u"F1"_s));
    CHECK(why.contains(formatDay(day("2026-10-11"))));
    CHECK(shown.find<LetterSheets>("letterSheets")->isVisible());
  }
  SECTION("Space ticks the chosen ones and takes the ticks back") {
    list.choose(u"Client DURAND"_s);
    QTest::keyClick(list.view, Qt::Key_Space);
    CHECK(list.model->approved().size() == 1);
    CHECK(list.model->approvedAmount() == 50050);
    CHECK(create->isEnabled());
    QTest::keyClick(list.view, Qt::Key_Space);
    CHECK(list.model->approved().isEmpty());
    CHECK_FALSE(create->isEnabled());
    CHECK_FALSE(create->toolTip().isEmpty());
  }
  SECTION("a held one cannot be ticked and says what releases it") {
    list.choose(u"Client PETIT"_s);
    QTest::keyClick(list.view, Qt::Key_Space);
    CHECK(list.model->approved().isEmpty());
    const int line = list.lineOf(u"Client PETIT"_s);
    CHECK_FALSE(list.model->setData(list.model->index(line, 0), Qt::Checked, Qt::CheckStateRole));
    CHECK(shown.find<QLabel>("heldText")->text() == remedyText(HoldReason::CreditCoversDebt));
    shown.find<QPushButton>("remedy_allocate")->click();
    CHECK(shown.asked.pages == QStringList{u"cash_in"_s});
    shown.find<QPushButton>("openHeldCustomer")->click();
    CHECK(shown.asked.customers == QList{shown.customerId("PETIT")});
  }
  SECTION("Ctrl+Return approves all ready ones") {
    shown.activate();
    list.view->setFocus();
    QTest::keyClick(list.view, Qt::Key_Return, Qt::ControlModifier);
    CHECK(list.model->approved().size() == 3);
  }
  SECTION("the filter takes words, and the name of a step as that step") {
    shown.page->setFilter(u"durand"_s);
    CHECK(list.model->rowCount() == 1);
    shown.page->setFilter(reminderLevelText(1));
    REQUIRE(list.model->rowCount() == 1);
    CHECK(list.text(0, RemindersModel::CustomerName) == u"Client ROUX"_s);
    shown.page->setFilter(u"reminder 2"_s);  // not "2 · Reminder 1"
    CHECK(list.model->rowCount() == 0);
    shown.page->setFilter(heldText(HoldReason::CreditCoversDebt));
    CHECK(list.model->rowCount() == 1);
    shown.page->setFilter({});
    CHECK(list.model->rowCount() == 4);
  }
  SECTION("ticks are approvals: kept, and undone") {
    list.choose(u"Client DURAND"_s);
    QTest::keyClick(list.view, Qt::Key_Space);
    const auto approved = [&] {
      const auto plan =
          planReminders(valueOf(shown.session->ledger().snapshot()), day("2026-10-31"));
      return std::ranges::count(plan, true, &PlannedReminder::approved);
    };
    CHECK(approved() == 1);
    REQUIRE(shown.session->ledger().undo().undoLast().ok());
    CHECK(approved() == 0);
    shown.session->loadNow();
    CHECK(list.model->approved().isEmpty());
  }
  SECTION("ticks survive sorting and reading the facts again") {
    list.choose(u"Client DURAND"_s);
    QTest::keyClick(list.view, Qt::Key_Space);
    list.view->sortByColumn(RemindersModel::ToPay, Qt::AscendingOrder);
    CHECK(list.model->isApproved(list.lineOf(u"Client DURAND"_s)));
    shown.session->loadNow();
    CHECK(list.model->isApproved(list.lineOf(u"Client DURAND"_s)));
    CHECK_FALSE(list.model->isApproved(list.lineOf(u"Client MARTIN"_s)));
  }
}

TEST_CASE("RemindersPage writes the letters that were approved") {
  ShownPage<RemindersPage> shown{aFec(), "2026-10-31"};
  const List list{shown};
  auto* create = shown.find<QPushButton>("createLetters");
  list.choose(u"Client DURAND"_s);
  QTest::keyClick(list.view, Qt::Key_Space);

  SECTION("into the chosen folder, records them and shows them as sent") {
    shown.prompts.folder = shown.folder();
    create->click();
    CHECK_FALSE(create->isEnabled());
    REQUIRE(eventually([&] { return list.model->count(ReminderState::Sent) == 1; }));
    CHECK(QDir{shown.folder()}.entryList({u"*DURAND*.pdf"_s}).size() == 1);
    // The facts are read twice: after the approval, and after the letters.
    REQUIRE(eventually([&] { return list.model->count(ReminderState::Ready) == 2; }));
    CHECK(list.model->approved().isEmpty());
    CHECK(shown.messages.size() == 1);
    CHECK(shown.prompts.errors.isEmpty());
    CHECK(valueOf(shown.session->ledger().reminders().history()).size() == 1);
    CHECK_FALSE(create->isEnabled());
    list.choose(u"Client DURAND"_s);
    CHECK(shown.find<QLabel>("letterSentence")->text().contains(u".pdf"_s));
    shown.session->setAsOf(day("2026-10-30"));
    CHECK(list.model->count(ReminderState::Sent) == 0);
  }
  SECTION("nothing happens without a folder") {
    create->click();
    CHECK(valueOf(shown.session->ledger().reminders().history()).isEmpty());
    CHECK(list.model->approved().size() == 1);
  }
  SECTION("a folder that cannot be made is told, and nothing is recorded") {
    shown.prompts.folder = shown.path() + u"/letters"_s;  // a file stands there
    create->click();
    REQUIRE(eventually([&] { return !shown.prompts.errors.isEmpty(); }));
    CHECK(valueOf(shown.session->ledger().reminders().history()).isEmpty());
  }
}

TEST_CASE("RemindersPage: every reason to hold has its button") {
  ShownPage<RemindersPage> shown{aFec(), "2026-10-30"};  // a Friday
  const List list{shown};
  const auto hold = [&](const char* code, auto&& change) {
    auto customer =
        valueOf(shown.session->ledger().customers().findByCode(QString::fromLatin1(code)));
    change(customer);
    REQUIRE(shown.session->ledger().customers().save(customer).ok());
    shown.session->loadNow();
    list.choose(customer.name);
  };
  SECTION("stopped: allowed again with one click") {
    hold("DURAND", [](Customer& customer) { customer.remindersStopped = true; });
    shown.find<QPushButton>("remedy_allow_reminders")->click();
    CHECK_FALSE(
        valueOf(shown.session->ledger().customers().findByCode(u"DURAND"_s)).remindersStopped);
  }
  SECTION("no address: the customer's dialog; a call that reached somebody: the gate") {
    hold("DURAND", [](Customer& customer) { customer.scenario = u"punctual"_s; });
    shown.find<QPushButton>("remedy_enter_address")->click();
    CHECK(shown.page->findChild<QDialog*>(u"customerDialog"_s) != nullptr);
    GateSettings gate;
    gate.minimumAmount = 900000;
    REQUIRE(shown.session->ledger().scenarios().saveGate(gate).ok());
    shown.session->loadNow();
    list.choose(u"Client MARTIN"_s);
    shown.find<QPushButton>("remedy_change_gate")->click();
    auto* dialog = shown.page->findChild<QDialog*>(u"gateDialog"_s);
    REQUIRE(dialog != nullptr);
    dialog->findChild<QLineEdit*>(u"minimumAmount"_s)->setText(u"5"_s);
    dialog->accept();
    CHECK(rulesOf(valueOf(shown.session->ledger().snapshot())).gate.minimumAmount == 500);
  }
  SECTION("each reason says what to do and what its button does") {
    for (int reason = 0; reason < holdReasonCount; ++reason) {
      CHECK_FALSE(remedyText(HoldReason(reason)).isEmpty());
      CHECK_FALSE(remedyButtonText(HoldReason(reason)).isEmpty());
      CHECK_FALSE(heldText(HoldReason(reason)).isEmpty());
    }
  }
}

TEST_CASE("RemindersPage lets letters leave today only") {
  const auto approveOne = [](ShownPage<RemindersPage>& shown) {
    shown.find<QPushButton>("approveAll")->click();
    return shown.find<QPushButton>("createLetters")->isEnabled();
  };
  SECTION("not from a past day") {
    ShownPage<RemindersPage> shown{aFec(), "2026-10-31"};
    shown.session->setAsOf(day("2026-10-28"));
    CHECK_FALSE(approveOne(shown));
    CHECK(
        shown.find<QPushButton>("createLetters")->toolTip().contains(formatDay(day("2026-10-28"))));
  }
  SECTION("but from any day of the sample company") {
    ShownPage<RemindersPage> shown{aFec(), "2026-10-31", true};
    shown.session->setAsOf(day("2026-10-28"));
    CHECK(approveOne(shown));
  }
  SECTION("not from a ledger that is open for reading only") {
    ShownPage<RemindersPage> shown{aFec(), "2026-10-31", false, OpenMode::ReadOnly};
    CHECK_FALSE(approveOne(shown));
  }
}

TEST_CASE("RemindersPage with nothing due names the next date") {
  const auto fec = fecWithDueDates().invoice(1, "20261001", "DURAND", "F1", 5000, {}, "20261130");
  ShownPage<RemindersPage> shown{fec.bytes(), "2026-10-31"};
  auto* nothing = shown.find<QLabel>("nothingDue");
  CHECK(nothing->isVisible());
  CHECK(nothing->text().contains(formatDay(day("2026-11-27"))));
}
