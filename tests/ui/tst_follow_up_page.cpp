#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTreeWidget>

#include "tests/ui/ledger_pages.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/follow_up/call_dialog.h"
#include "ui/follow_up/call_sheet.h"
#include "ui/follow_up/dispute_dialog.h"
#include "ui/follow_up/disputes_model.h"
#include "ui/follow_up/end_dialog.h"
#include "ui/follow_up/follow_up_page.h"
#include "ui/follow_up/hold_list.h"
#include "ui/follow_up/pause_dialog.h"
#include "ui/follow_up/promise_dialog.h"
#include "ui/follow_up/promises_model.h"
#include "ui/follow_up/reasons_dialog.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// On 31 October: DURAND owes F1 500.50, 20 days late; MARTIN F2 1 000.00, 6 days late.
QByteArray aFec() {
  return fecWithDueDates()
      .invoice(1, "20260910", "DURAND", "F1", 50050, {}, "20261011")
      .invoice(2, "20260920", "MARTIN", "F2", 100000, {}, "20261025")
      .bytes();
}

struct Shown : ShownPage<FollowUpPage> {
  Shown() : ShownPage{aFec(), "2026-10-31"} {}

  qint64 item(const char* number) {
    for (const auto& each :
         valueOf(session->ledger().items().list({{}, false, day("2026-10-31")}))) {
      if (each.number == QString::fromLatin1(number)) return each.id;
    }
    return 0;
  }
  void promise(const char* code, const char* madeOn, const char* dueOn, qint64 amount) {
    Promise draft;
    draft.customerId = customerId(code);
    draft.madeOn = day(madeOn);
    draft.parts = {{day(dueOn), amount}};
    valueOf(session->ledger().promises().make(draft));
  }
  void dispute(const char* number, const char* openedOn, const QString& owner) {
    Dispute draft;
    draft.itemId = item(number);
    draft.reason = u"PU_ERR"_s;
    draft.openedOn = day(openedOn);
    draft.owner = owner;
    valueOf(session->ledger().disputes().open(draft));
  }
  QString cell(const char* table, int row, int column) {
    const auto* model = find<TableView>(table)->model();
    return model->index(row, column).data().toString();
  }
  int rows(const char* table) { return find<TableView>(table)->model()->rowCount(); }
  template <typename Dialog>
  Dialog* dialog() {
    return page->template findChild<Dialog*>();
  }
};

Item anItem(qint64 id, const char* number, const char* dueOn, qint64 open) {
  Item item;
  item.id = id;
  item.number = QString::fromLatin1(number);
  item.dueOn = day(dueOn);
  item.amountMinor = item.openMinor = open;
  return item;
}

void type(QWidget* field, const char* text) {
  auto* line = qobject_cast<QLineEdit*>(field);
  line->selectAll();
  QTest::keyClicks(line, QString::fromLatin1(text));
}

}  // namespace

TEST_CASE("FollowUpPage") {
  Shown shown;
  shown.promise("DURAND", "2026-10-12", "2026-10-20", 50050);
  shown.promise("MARTIN", "2026-10-26", "2026-11-20", 40000);
  shown.dispute("F2", "2026-10-27", u"Anne"_s);
  shown.session->loadNow();

  SECTION("broken promises come first, with what is missing") {
    REQUIRE(shown.rows("promises") == 2);
    CHECK(shown.cell("promises", 0, PromisesModel::Customer) == u"Client DURAND"_s);
    CHECK(shown.cell("promises", 0, PromisesModel::State)
              .contains(formatMoney(50050, Currency::eur())));
    CHECK(shown.cell("promises", 1, PromisesModel::State) == u"Running"_s);
    CHECK(shown.cell("disputes", 0, DisputesModel::Number) == u"F2"_s);
    CHECK(shown.cell("disputes", 0, DisputesModel::State) == u"Open for 4 day(s)"_s);
  }
  SECTION("states and the filter field narrow the lists") {
    shown.find<QComboBox>("promiseStates")->setCurrentIndex(1);
    CHECK(shown.rows("promises") == 1);
    shown.find<QComboBox>("promiseStates")->setCurrentIndex(3);
    shown.page->setFilter(u"mart"_s);
    CHECK(shown.rows("promises") == 1);
    CHECK(shown.rows("disputes") == 1);
    shown.page->setFilter(u"durand"_s);
    CHECK(shown.rows("disputes") == 0);
    shown.page->setFilter({});
    auto* owners = shown.find<QComboBox>("disputeOwners");
    CHECK(owners->findText(u"Anne"_s) == 1);
  }
  SECTION("a promise is cancelled from the list, and undo brings it back") {
    shown.find<TableView>("promises")->selectRow(1);
    shown.find<QPushButton>("promiseCancel")->click();
    CHECK(valueOf(shown.session->ledger().promises().list())[0].cancelledOn == day("2026-10-31"));
    valueOf(shown.session->ledger().undo().undoLast());
    CHECK_FALSE(valueOf(shown.session->ledger().promises().list())[0].cancelledOn.isValid());
  }
  SECTION("a dispute is resolved in words") {
    shown.find<TableView>("disputes")->selectRow(0);
    shown.find<QPushButton>("disputeResolve")->click();
    auto* dialog = shown.dialog<EndDialog>();
    REQUIRE(dialog != nullptr);
    named<QComboBox>(*dialog, "outcome")->setCurrentText({});
    CHECK_FALSE(named<QPushButton>(*dialog, "save")->isEnabled());
    named<QComboBox>(*dialog, "outcome")->setCurrentText(u"credit note"_s);
    named<QPushButton>(*dialog, "save")->click();
    const auto dispute = valueOf(shown.session->ledger().disputes().list()).first();
    CHECK(dispute.resolution == u"credit note"_s);
    CHECK(dispute.resolvedOn == day("2026-10-31"));
  }
  SECTION("reasons are renamed, hidden, added; those in use are not removed") {
    openReasons(*shown.session, shown.prompts, shown.page.get());
    auto* dialog = shown.dialog<ReasonsDialog>();
    REQUIRE(dialog != nullptr);
    auto* list = named<QTreeWidget>(*dialog, "reasons");
    const auto rowOf = [&](const char* key) {
      return list->findItems(QString::fromLatin1(key), Qt::MatchExactly, 1).value(0);
    };
    const auto used = valueOf(shown.session->ledger().disputes().list()).first().reason;
    list->setCurrentItem(rowOf(used.toLatin1().constData()));
    CHECK_FALSE(named<QPushButton>(*dialog, "removeReason")->isEnabled());
    list->currentItem()->setCheckState(0, Qt::Unchecked);
    list->setCurrentItem(rowOf("AUTRE"));
    named<QPushButton>(*dialog, "removeReason")->click();
    named<QPushButton>(*dialog, "addReason")->click();
    list->topLevelItem(0)->setText(0, u" "_s);
    CHECK_FALSE(named<QPushButton>(*dialog, "save")->isEnabled());
    list->topLevelItem(0)->setText(0, u"Retard de livraison"_s);
    dialog->accept();
    auto& disputes = shown.session->ledger().disputes();
    const auto reasons = valueOf(disputes.reasons());
    CHECK(reasons.first() == DisputeReason{u"RETARD_DE_LIVRAISON"_s, u"Retard de livraison"_s});
    const auto keyed = [&](const QString& key) {
      return std::ranges::find(reasons, key, &DisputeReason::key);
    };
    CHECK(keyed(used)->hidden);
    CHECK(keyed(u"AUTRE"_s) == reasons.end());
    CHECK(disputeReasonText(reasons, u"AUTRE"_s) == u"Other"_s);
    valueOf(shown.session->ledger().undo().undoLast());
    CHECK(valueOf(disputes.reasons()) == standardDisputeReasons());
  }
  SECTION("rows lead to the customer's sheet") {
    shown.find<TableView>("promises")->selectRow(0);
    shown.find<QPushButton>("promiseOpen")->click();
    CHECK(shown.asked.customers == QList{shown.customerId("DURAND")});
  }
}

TEST_CASE("Models of promises and disputes keep the rules of models") {
  PromisesModel promises;
  DisputesModel disputes;
  const QAbstractItemModelTester first{&promises,
                                       QAbstractItemModelTester::FailureReportingMode::Fatal};
  const QAbstractItemModelTester second{&disputes,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal};
  PromiseLine line;
  line.promise.parts = {{day("2026-10-20"), 100}, {day("2026-11-20"), 100}};
  line.status.promised = 200;
  promises.setLines({line, line}, Currency::eur());
  disputes.setLines({DisputeLine{}}, day("2026-10-31"), Currency::eur());
  CHECK(promises.rowCount() == 2);
  CHECK(disputes.rowCount() == 1);
}

TEST_CASE("CallSheet") {
  Shown shown;
  shown.find<QTabWidget>("followUpTabs")->setCurrentIndex(1);
  auto* sheet = shown.find<CallSheet>("callSheet");

  SECTION("shows whom to call and why, the largest claim first") {
    CHECK(sheet->count() == 2);
    CHECK(named<QLabel>(*sheet, "callName")->text() == u"Client MARTIN"_s);
    CHECK(
        named<QLabel>(*sheet, "callReason")->text().contains(formatMoney(100000, Currency::eur())));
    CHECK(named<TableView>(*sheet, "callItems")->model()->rowCount() == 1);
  }
  SECTION("a key records the result with its next day, and the next customer comes") {
    shown.activate();
    sheet->setFocus();
    type(named<QLineEdit>(*sheet, "callNote"), "left our number");
    sheet->setFocus();
    QTest::keyClick(sheet, Qt::Key_1);
    const auto calls = valueOf(shown.session->ledger().calls().list());
    REQUIRE(calls.size() == 1);
    CHECK(calls[0].result == CallResult::Voicemail);
    CHECK(calls[0].customerId == shown.customerId("MARTIN"));
    CHECK(calls[0].note == u"left our number"_s);
    // Saturday 31 October + 2 working days: Monday 2 and Tuesday 3 November.
    CHECK(calls[0].nextOn == day("2026-11-03"));
    shown.session->loadNow();
    CHECK(sheet->count() == 1);
    CHECK(named<QLabel>(*sheet, "callName")->text() == u"Client DURAND"_s);
    CHECK(named<QLineEdit>(*sheet, "callNote")->text().isEmpty());
  }
  SECTION("a promise on the phone is asked for, and the call names it") {
    named<QPushButton>(*sheet, "result_promise")->click();
    auto* dialog = shown.dialog<PromiseDialog>();
    REQUIRE(dialog != nullptr);
    CHECK(valueOf(shown.session->ledger().calls().list()).isEmpty());
    named<QPushButton>(*dialog, "save")->click();
    const auto promises = valueOf(shown.session->ledger().promises().list());
    REQUIRE(promises.size() == 1);
    CHECK(promises[0].total() == 100000);
    CHECK(promises[0].itemIds == QList{shown.item("F2")});
    CHECK(valueOf(shown.session->ledger().calls().list())[0].promiseId == promises[0].id);
  }
  SECTION("page keys go through the customers") {
    shown.activate();
    sheet->setFocus();
    QTest::keyClick(sheet, Qt::Key_PageDown);
    CHECK(named<QLabel>(*sheet, "callName")->text() == u"Client DURAND"_s);
    QTest::keyClick(sheet, Qt::Key_PageUp);
    CHECK(named<QLabel>(*sheet, "callName")->text() == u"Client MARTIN"_s);
  }
}

TEST_CASE("PromiseDialog") {
  PromiseQuestion question;
  question.customerId = 7;
  question.customerName = u"Lefèvre"_s;
  question.items = {anItem(1, "F1", "2026-10-01", 10001), anItem(2, "F2", "2026-11-20", 5000)};
  question.today = day("2026-10-31");
  PromiseDialog dialog{question};

  SECTION("proposes what is late, in equal parts with the cent that is left on the first") {
    CHECK(dialog.draft()->total() == 10001);
    named<QPushButton>(dialog, "addPart")->click();
    const auto parts = dialog.draft()->parts;
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].amountMinor == 5001);
    CHECK(parts[1].amountMinor == 5000);
    CHECK(parts[1].dueOn == parts[0].dueOn.addMonths(1));
    CHECK(dialog.draft()->itemIds == QList<qint64>{1});
  }
  SECTION("follows the ticks until an amount is typed") {
    auto* items = named<QTreeWidget>(dialog, "items");
    items->topLevelItem(1)->setCheckState(0, Qt::Checked);
    CHECK(dialog.draft()->total() == 15001);
    type(named<QLineEdit>(dialog, "partAmount"), "80");
    items->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    CHECK(dialog.draft()->total() == 8000);
    CHECK(dialog.draft()->madeOn == day("2026-10-31"));
  }
  SECTION("without an amount there is no promise") {
    type(named<QLineEdit>(dialog, "partAmount"), "0");
    CHECK_FALSE(dialog.draft());
    CHECK_FALSE(named<QPushButton>(dialog, "save")->isEnabled());
    CHECK_FALSE(named<QLabel>(dialog, "problem")->text().isEmpty());
  }
}

TEST_CASE("HoldList") {
  const Pause pause{1, 2, 0, day("2026-10-01"), day("2026-11-10"), u"vacances"_s, {}, {}, {}};
  const PresentedPayment sent{4,  2,  120000, u"cheque"_s, day("2026-10-20"), day("2026-11-05"),
                              {}, {}, {},     {}};
  PresentedPayment gone = sent;
  gone.endedOn = day("2026-10-25");
  HoldList holds;
  holds.setHolds({pause}, {sent, gone}, day("2026-10-31"), Currency::eur(), false);
  CHECK(holds.findChildren<QPushButton*>().size() == 2);
  qint64 lifted = 0;
  qint64 ended = 0;
  QObject::connect(&holds, &HoldList::liftWanted, [&](qint64 id) { lifted = id; });
  QObject::connect(&holds, &HoldList::endWanted,
                   [&](const PresentedPayment& payment) { ended = payment.id; });
  named<QPushButton>(holds, "liftPause")->click();
  named<QPushButton>(holds, "endPresented")->click();
  CHECK(lifted == 1);
  CHECK(ended == 4);
  holds.setHolds({pause}, {}, day("2026-11-11"), Currency::eur(), false);
  CHECK(holds.findChildren<QPushButton*>().isEmpty());
  holds.setHolds({pause}, {}, day("2026-10-31"), Currency::eur(), true);
  CHECK_FALSE(named<QPushButton>(holds, "liftPause")->isEnabled());
}

TEST_CASE("DisputeDialog") {
  DisputeQuestion question;
  question.items = {anItem(1, "F1", "2026-10-01", 10000)};
  question.reasons = standardDisputeReasons();
  question.today = day("2026-10-31");

  SECTION("the whole item unless a part is named, never more than the item") {
    DisputeDialog dialog{question};
    CHECK(dialog.draft()->amountMinor == 0);
    CHECK(dialog.draft()->openedOn == day("2026-10-31"));
    named<QRadioButton>(dialog, "part")->setChecked(true);
    CHECK_FALSE(dialog.draft());
    type(named<QLineEdit>(dialog, "amount"), "100.01");
    CHECK_FALSE(dialog.draft());
    type(named<QLineEdit>(dialog, "amount"), "40");
    CHECK(dialog.draft()->amountMinor == 4000);
  }
  SECTION("Enter saves, it does not cancel") {
    DisputeDialog dialog{question};
    dialog.show();
    QTest::keyClick(named<QLineEdit>(dialog, "note"), Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
  }
  SECTION("hidden reasons are not offered") {
    question.reasons[0].hidden = true;
    const DisputeDialog dialog{question};
    const auto* reasons = dialog.findChild<QComboBox*>(u"reason"_s);
    CHECK(reasons->findData(question.reasons[0].key) == -1);
    CHECK(reasons->count() == question.reasons.size() - 1);
  }
  SECTION("changes an existing one") {
    Dispute existing;
    existing.id = 3;
    existing.itemId = 1;
    existing.amountMinor = 2500;
    existing.reason = u"gone"_s;
    existing.openedOn = day("2026-10-01");
    question.existing = existing;
    DisputeDialog dialog{question};
    CHECK(dialog.draft()->reason == u"gone"_s);
    CHECK(dialog.draft()->amountMinor == 2500);
    CHECK(dialog.draft()->openedOn == day("2026-10-01"));
    CHECK_FALSE(dialog.draft()->followUpOn.isValid());
  }
}

TEST_CASE("Dialogs of calls, pauses and payments on their way") {
  CallDialog call{u"Lefèvre"_s, {u"Mme Roux"_s}, day("2026-10-30")};
  named<QComboBox>(call, "result")->setCurrentIndex(5);  // says it was paid
  CHECK(call.draft().result == CallResult::PaymentSent);
  CHECK(call.draft().nextOn == day("2026-11-04"));  // Friday + 3 working days

  PauseDialog pause{u"Lefèvre"_s, day("2026-10-30")};
  CHECK_FALSE(named<QPushButton>(pause, "save")->isEnabled());
  type(named<QLineEdit>(pause, "reason"), "holidays");
  CHECK(named<QPushButton>(pause, "save")->isEnabled());
  CHECK(pause.draft().untilOn == day("2026-11-13"));

  PresentedDialog presented{u"Lefèvre"_s, 5000, day("2026-10-30"), Currency::eur()};
  CHECK(presented.draft().amountMinor == 5000);
  CHECK(presented.draft().means == u"direct_debit"_s);
}
