#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"
#include "ui/today/today_signals.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate today = day("2026-10-31");

int aCustomer(SnapshotBuilder& builder, int number) {
  return builder.customer(u"C%1"_s.arg(number), u"Customer %1"_s.arg(number));
}

}  // namespace

TEST_CASE("signalRows") {
  SnapshotBuilder builder;
  for (int i = 0; i < 7; ++i) aCustomer(builder, i);
  auto snapshot = builder.build();
  const auto signal = [](SignalKind kind, qint32 customer, qint64 amount) {
    WeakSignal one;
    one.kind = kind;
    one.customer = customer;
    one.day = dayNumber(today) - 3;
    one.amount = amount;
    return one;
  };
  std::vector<WeakSignal> found{signal(SignalKind::FirstLate, 0, 500),
                                signal(SignalKind::NoPayment, 0, 900),
                                signal(SignalKind::BankDetails, 1, 700)};
  TodayList list;

  SECTION("are one row a customer and signal, most at stake first, and gain nothing computed") {
    const auto rows = signalRows(snapshot, found, today, list);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].amount == 900);
    CHECK(rows[1].amount == 700);
    CHECK(rows[1].customers.first().customer == 1);
    CHECK(rows[2].found.first().kind == SignalKind::FirstLate);
    CHECK(rows[0].rank() == 0);
    CHECK(rows[0].key() != rows[2].key());
  }
  SECTION("nobody is to call whose reminders are stopped; a bank account is checked all the same") {
    snapshot.customers[0].remindersStopped = true;
    snapshot.customers[1].remindersStopped = true;
    const auto rows = signalRows(snapshot, found, today, list);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].found.first().kind == SignalKind::BankDetails);
  }
  SECTION("due dates to confirm are one row from six customers on, but those asked for already") {
    found.clear();
    for (int i = 0; i < 6; ++i) found.push_back(signal(SignalKind::DueDateUnsure, i, 100));
    const auto rows = signalRows(snapshot, found, today, list);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].customers.size() == 6);
    CHECK(rows[0].amount == 600);
    CHECK(rows[0].found.size() == 6);
    TodayRow confirm;
    confirm.kind = TodayKind::Confirm;
    confirm.customers = {{2, 100}};
    list.rows = {confirm};
    CHECK(signalRows(snapshot, found, today, list).size() == 5);
  }
}
