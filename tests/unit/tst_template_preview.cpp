#include "core/letters/template_preview.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {
const QDate today = day("2026-10-31");
}

TEST_CASE("previewReminder") {
  SnapshotBuilder builder;
  builder.customer(u"C1"_s, u"Nord"_s);
  builder.invoice(0, day("2026-08-14"), day("2026-09-13"), 1000);
  builder.invoice(0, day("2026-07-14"), day("2026-08-13"), 500);
  builder.invoice(0, day("2026-10-20"), day("2026-11-19"), 200);
  SECTION("a reminder is about what is late, the latest first") {
    const auto reminder = previewReminder(builder.build(), today, 0, u"reminder_2"_s);
    REQUIRE(reminder.items.size() == 2);
    CHECK(reminder.items[0].open == 500);
    CHECK(reminder.total == 1500);
    CHECK(reminder.templateKey == u"reminder_2"_s);
    CHECK_FALSE(reminder.isThanks());
  }
  SECTION("the message before the due date is about what is not") {
    const auto reminder = previewReminder(builder.build(), today, 0, u"before_due"_s);
    REQUIRE(reminder.items.size() == 1);
    CHECK(reminder.total == 200);
  }
  SECTION("due on the very day is not late") {
    builder.invoice(0, day("2026-10-01"), today, 70);
    CHECK(previewReminder(builder.build(), today, 0, u"reminder_1"_s).total == 1500);
    CHECK(previewReminder(builder.build(), today, 0, u"before_due"_s).total == 270);
  }
  SECTION("credits are deducted, unless they cover all") {
    builder.payment(0, day("2026-10-01"), 300);
    CHECK(previewReminder(builder.build(), today, 0, u"reminder_2"_s).toPay() == 1200);
    builder.payment(0, day("2026-10-01"), 1200);
    CHECK(previewReminder(builder.build(), today, 0, u"reminder_2"_s).toPay() == 1500);
  }
  SECTION("a letter of thanks shows whatever is there") {
    CHECK(previewReminder(builder.build(), today, 0, u"thank_you"_s).isThanks());
  }
}

TEST_CASE("previewCustomers") {
  SnapshotBuilder builder;
  builder.customer(u"C1"_s, u"Nord"_s);
  builder.customer(u"C2"_s, u"Sud"_s);
  builder.customer(u"C3"_s, u"Ouest"_s);
  builder.invoice(0, day("2026-10-20"), day("2026-11-19"), 9000);
  builder.invoice(1, day("2026-08-14"), day("2026-09-13"), 1000);
  const auto customers = previewCustomers(builder.build(), today);
  REQUIRE(customers.size() == 2);
  CHECK(builder.build().customers[customers.first()].code == u"C2"_s);
  CHECK(previewCustomers(builder.build(), today, 1).size() == 1);
}
