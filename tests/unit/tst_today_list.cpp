#include <algorithm>

#include "core/reminders/today_list.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate today = day("2026-10-31");

int aCustomer(SnapshotBuilder& builder, int number) {
  return builder.customer(u"C%1"_s.arg(number), u"Customer %1"_s.arg(number));
}

/// An invoice that was due @p late days before today.
int anInvoice(SnapshotBuilder& builder, int customer, int late, qint64 amount,
              DueOrigin origin = DueOrigin::Given) {
  return builder.invoice(customer, today.addDays(-late - 30), today.addDays(-late), amount, origin);
}

QList<TodayKind> kindsOf(const TodayList& list) {
  QList<TodayKind> kinds;
  for (const auto& row : list.rows) kinds.append(row.kind);
  return kinds;
}

QString levelName(int level, const Scenario&) { return u"L%1"_s.arg(level); }

TodayList listOf(const Snapshot& snapshot) { return buildTodayList(snapshot, today, levelName); }

}  // namespace

TEST_CASE("buildTodayList") {
  SnapshotBuilder builder;
  const auto build = [&] { return listOf(builder.build()); };

  SECTION("an empty ledger asks for nothing") {
    CHECK(build().rows.isEmpty());
    CHECK_FALSE(build().nextReminderOn.isValid());
  }
  SECTION("nothing due: says when the next reminder falls due, three days before the due date") {
    anInvoice(builder, aCustomer(builder, 1), -20, 1000);
    anInvoice(builder, aCustomer(builder, 2), -10, 1000);
    CHECK(build().rows.isEmpty());
    CHECK(build().nextReminderOn == today.addDays(7));
  }
  SECTION("few reminders are one row each, the most to gain first") {
    anInvoice(builder, aCustomer(builder, 1), 6, 1000);
    anInvoice(builder, aCustomer(builder, 2), 6, 3000);
    const auto rows = build().rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].kind == TodayKind::Approve);
    CHECK(rows[0].amount == 3000);
    CHECK(rows[0].customers.first().customer == 1);
    CHECK(rows[0].level == 2);
    CHECK(rows[0].oldestDaysLate == 6);
    CHECK(rows[0].key() != rows[1].key());
  }
  SECTION("many reminders are one row a step") {
    for (int i = 0; i < 5; ++i) anInvoice(builder, aCustomer(builder, i), 6, 1000 + i);
    anInvoice(builder, aCustomer(builder, 9), -2, 500);
    const auto rows = build().rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].level == 2);
    CHECK(rows[0].customers.size() == 5);
    CHECK(rows[0].amount == 5010);
    CHECK(rows[0].customers.first().amount == 1004);
    CHECK(rows[1].level == 1);
    CHECK_FALSE(rows[1].isGroup());
  }
  SECTION("what is late by 15 days or more is also to call, five customers at most") {
    for (int i = 0; i < 7; ++i) anInvoice(builder, aCustomer(builder, i), 15, 1000 * (i + 1));
    anInvoice(builder, aCustomer(builder, 8), 14, 90000);
    const auto rows = build().rows;
    REQUIRE(rows.size() == 6);
    CHECK(rows[0].kind == TodayKind::Approve);
    CHECK(rows[1].kind == TodayKind::Call);
    CHECK(rows[1].amount == 7000);
    CHECK(rows[5].amount == 3000);
  }
  SECTION("the last reminder sent is told") {
    const int item = anInvoice(builder, aCustomer(builder, 1), 40, 1000);
    builder.reminded(item, 2, today.addDays(-30));
    builder.reminded(item, 3, today.addDays(-20));
    builder.reminded(item, 4, today.addDays(1));  // not known yet
    const auto rows = build().rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].lastLevel == 3);
    CHECK(rows[0].lastSentOn == today.addDays(-20));
    CHECK(rows[0].level == 4);
  }
  SECTION("a credit that covers the debt is to check, and nobody is called") {
    const int customer = aCustomer(builder, 1);
    anInvoice(builder, customer, 20, 1000);
    builder.payment(customer, today.addDays(-5), 1200);
    const auto rows = build().rows;
    REQUIRE(kindsOf(build()) == QList{TodayKind::Check});
    CHECK(rows[0].amount == 1000);
    CHECK(rows[0].credits == -1200);
  }
  SECTION("what is not due yet is no part of what a credit covers") {
    const int customer = aCustomer(builder, 1);
    anInvoice(builder, customer, 6, 1000);
    anInvoice(builder, customer, -2, 700);
    builder.payment(customer, today.addDays(-5), 1000);
    const auto rows = build().rows;
    REQUIRE(kindsOf(build()) == QList{TodayKind::Check});
    CHECK(rows[0].amount == 1000);
    CHECK(rows[0].items == 1);
  }
  SECTION("a credit that covers a part lowers what is at stake") {
    const int customer = aCustomer(builder, 1);
    anInvoice(builder, customer, 20, 1000);
    builder.payment(customer, today.addDays(-5), 400);
    const auto rows = build().rows;
    REQUIRE(kindsOf(build()) == QList{TodayKind::Approve, TodayKind::Call});
    CHECK(rows[0].amount == 600);
    CHECK(rows[1].amount == 600);
  }
  SECTION("a formal notice on computed due dates asks to confirm them") {
    const int item = anInvoice(builder, aCustomer(builder, 1), 50, 1000, DueOrigin::CompanyTerms);
    builder.reminded(item, 4, today.addDays(-15));
    CHECK(kindsOf(build()) == QList{TodayKind::Call, TodayKind::Confirm});
  }
  SECTION("also where other items of the customer can be reminded") {
    const int customer = aCustomer(builder, 1);
    const int item = anInvoice(builder, customer, 50, 1000, DueOrigin::CompanyTerms);
    builder.reminded(item, 4, today.addDays(-15));
    anInvoice(builder, customer, 6, 200);
    CHECK(kindsOf(build()) == QList{TodayKind::Call, TodayKind::Confirm, TodayKind::Approve});
  }
  SECTION("confirmed or given due dates ask for nothing") {
    const int item = anInvoice(builder, aCustomer(builder, 1), 50, 1000, DueOrigin::Confirmed);
    builder.reminded(item, 4, today.addDays(-15));
    CHECK(kindsOf(build()) == QList{TodayKind::Approve, TodayKind::Call});
  }
  SECTION("stopped customers ask for nothing") {
    const int customer = aCustomer(builder, 1);
    anInvoice(builder, customer, 20, 1000);
    anInvoice(builder, customer, -20, 1000);
    builder.at(customer).remindersStopped = true;
    CHECK(build().rows.isEmpty());
    CHECK_FALSE(build().nextReminderOn.isValid());
  }
  SECTION("money that comes by itself stands behind money that would come late") {
    // Alpha has always paid eight days after the due date, Beta forty.
    for (const auto& [number, delay] : {std::pair{0, 8}, {1, 40}}) {
      const int customer = aCustomer(builder, number);
      for (int i = 0; i < 30; ++i) {
        const QDate due = today.addDays(-150 + 3 * i);
        builder.pay(builder.invoice(customer, due.addDays(-30), due, 100), due.addDays(delay), 100);
      }
    }
    anInvoice(builder, 0, 6, 5000);
    anInvoice(builder, 1, 6, 2000);
    const auto rows = build().rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].customers.first().customer == 1);
    CHECK(rows[0].rank() == Approx(2000 * rows[0].gain.chance * rows[0].gain.days));
    CHECK(rows[0].gain.chance > 0.8);
    CHECK(rows[0].gain.days == Approx(30).margin(6));
    CHECK(rows[1].gain.chance < 0.3);
  }
  SECTION("a broken promise is a row of its own, until somebody called") {
    anInvoice(builder, aCustomer(builder, 1), 6, 1000);
    anInvoice(builder, aCustomer(builder, 2), 6, 3000);
    auto snapshot = builder.build();
    PromiseFact promise;
    promise.customer = 0;
    promise.madeDay = dayNumber(today.addDays(-10));
    promise.parts = {{dayNumber(today.addDays(-5)), 1000}};
    snapshot.chasing.promises = {promise};
    const auto rows = listOf(snapshot).rows;
    const auto found = std::ranges::find(rows, TodayKind::Promise, &TodayRow::kind);
    REQUIRE(found != rows.end());
    const auto& first = *found;
    CHECK(std::ranges::is_sorted(rows, std::ranges::greater{}, &TodayRow::rank));
    CHECK(first.customers.first().customer == 0);
    CHECK(first.amount == 1000);
    CHECK(first.brokenOn == today.addDays(-2));  // the day after two days of grace
    snapshot.chasing.calls = {{0, dayNumber(today), u"voicemail"_s, 0}};
    CHECK(listOf(snapshot).rows.first().kind == TodayKind::Approve);
  }
  SECTION("a call that was agreed for today is one, whatever its amount") {
    anInvoice(builder, aCustomer(builder, 1), 10, 1000);
    auto snapshot = builder.build();
    snapshot.chasing.calls = {{0, dayNumber(today.addDays(-3)), u"reached"_s, dayNumber(today)}};
    const auto rows = listOf(snapshot).rows;
    const auto call = std::ranges::find(rows, TodayKind::Call, &TodayRow::kind);
    REQUIRE(call != rows.end());
    CHECK(call->agreedOn == today);
    CHECK(call->amount == 1000);
    snapshot.chasing.calls[0].nextDay = dayNumber(today.addDays(1));
    CHECK_FALSE(kindsOf(listOf(snapshot)).contains(TodayKind::Call));
  }
  SECTION("without groups every customer has a row") {
    for (int i = 0; i < 7; ++i) anInvoice(builder, aCustomer(builder, i), 6, 1000);
    CHECK(listOf(builder.build()).rows.size() == 1);
    CHECK(buildTodayList(builder.build(), today, levelName, 100).rows.size() == 7);
  }
  SECTION("counts the reminders that may leave, grouped or not") {
    for (int i = 0; i < 7; ++i) anInvoice(builder, aCustomer(builder, i), 6, 1000);
    builder.at(0).remindersStopped = true;
    CHECK(build().reminders == 6);
  }
  SECTION("an import older than 30 days comes first") {
    anInvoice(builder, aCustomer(builder, 1), 6, 1000);
    builder.importedOn(today.addDays(-30));
    CHECK(kindsOf(build()) == QList{TodayKind::Approve});
    builder.importedOn(today.addDays(-31));
    CHECK(kindsOf(build()) == QList{TodayKind::Import});
    CHECK(build().rows.first().importAgeDays == 31);
  }
}
