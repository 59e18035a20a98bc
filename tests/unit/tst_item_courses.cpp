#include "core/forecast/item_courses.h"
#include "tests/support/catch.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("itemCourses") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Alpha"_s);
  const QDate booked{2026, 1, 5};
  const auto on = [&](int days) { return booked.addDays(days); };
  SECTION("an item ends on the first day nothing is left of it") {
    const int invoice = builder.invoice(customer, booked, on(30), 1000);
    builder.pay(invoice, on(40), 400);
    builder.pay(invoice, on(35), 600);
    const auto all = itemCourses(builder.build());
    REQUIRE(all.courses.size() == 1);
    CHECK(all.courses[0].endDay == dayNumber(on(40)));
    CHECK(all.courses[0].isPaid);
    CHECK(all.courses[0].isInvoice);
    CHECK(all.courses[0].endedBy(dayNumber(on(40))));
    CHECK_FALSE(all.courses[0].endedBy(dayNumber(on(39))));
    CHECK(all.receipts.size() == 2);
    CHECK(all.lastDay == dayNumber(on(40)));
  }
  SECTION("a reversal from its day keeps it open, or does not undo that it was paid once") {
    const int invoice = builder.invoice(customer, booked, on(30), 1000);
    const int payment = builder.pay(invoice, on(10), 600);
    builder.allocate(invoice, payment, -600);
    builder.pay(invoice, on(20), 400);
    auto snapshot = builder.build();
    CHECK(itemCourses(snapshot).courses[0].endDay == 0);
    snapshot.allocations[1].effectiveDay += 15;  // taken back after the rest had come
    CHECK(itemCourses(snapshot).courses[0].endDay == dayNumber(on(20)));
    qint64 received = 0;
    for (const auto& receipt : itemCourses(snapshot).receipts) received += receipt.amount;
    CHECK(received == 400);
  }
  SECTION("a credit note ends an item without money; what is paid before counts by its half") {
    const int credited = builder.invoice(customer, booked, on(30), 1000);
    builder.allocate(credited, builder.creditNote(customer, on(3), 1000), 1000);
    const int mostlyPaid = builder.invoice(customer, on(1), on(31), 1000);
    builder.pay(mostlyPaid, on(4), 500);
    builder.allocate(mostlyPaid, builder.creditNote(customer, on(5), 500), 500);
    const auto all = itemCourses(builder.build());
    REQUIRE(all.courses.size() == 2);
    CHECK(all.courses[0].endDay == dayNumber(on(3)));
    CHECK_FALSE(all.courses[0].isPaid);
    CHECK(all.courses[1].isPaid);
    CHECK(all.receipts.size() == 1);
  }
  SECTION("an item paid in advance ends on the day it is booked") {
    const int payment = builder.payment(customer, on(-9), 1000);
    builder.allocate(builder.invoice(customer, booked, on(30), 1000), payment, 1000);
    CHECK(itemCourses(builder.build()).courses[0].endDay == dayNumber(booked));
  }
  SECTION("our own lines are no items, and openings settled among themselves teach nothing") {
    builder.invoice(customer, booked, booked, 500);
    builder.invoice(customer, booked, booked, 70);
    const int opening = builder.invoice(customer, booked, on(-90), 60);
    builder.allocate(opening, builder.payment(customer, booked, 60), 60);
    auto snapshot = builder.build();
    for (auto& item : snapshot.items) {
      if (item.amount == 500) item.kind = ItemKind::OpeningDifference;
      if (item.amount == 70) item.kind = ItemKind::Clearing;
      if (item.amount == 60) item.kind = ItemKind::OpeningDebit;
    }
    const auto all = itemCourses(snapshot);
    REQUIRE(all.courses.size() == 1);
    CHECK_FALSE(all.courses[0].isKnown);
  }
}

TEST_CASE("itemCourses on a random ledger: by customer, and no receipt lost") {
  const auto snapshot = randomLedger(7).build();
  const auto all = itemCourses(snapshot);
  REQUIRE(all.firstOf.size() == size_t(snapshot.customers.size()) + 1);
  CHECK(all.firstOf.back() == all.courses.size());
  for (size_t c = 0; c + 1 < all.firstOf.size(); ++c) {
    for (auto i = all.firstOf[c]; i < all.firstOf[c + 1]; ++i) {
      REQUIRE(snapshot.items[all.courses[i].item].customer == qint32(c));
    }
  }
  qint64 receipts = 0;
  for (const auto& receipt : all.receipts) receipts += receipt.amount;
  qint64 allocated = 0;
  for (const auto& allocation : snapshot.allocations) {
    if (isMoney(snapshot.items[allocation.credit].kind)) allocated += allocation.amount;
  }
  CHECK(receipts == allocated);
  for (const auto& course : all.courses) {
    CHECK((course.endDay != 0) == (snapshot.items[course.item].open == 0));
  }
}
