#include "core/indicators/reminder_effect.h"
#include "core/ledger/ledger_reminder_effects.h"
#include "tests/support/catch.h"
#include "tests/support/ledgers.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

/// Two years of invoices due on the first of the month and paid exactly 40 days late, then one
/// each of these: reminded 20 days late and paid 5 days later; reminded and not paid.
SnapshotBuilder punctuallyLate() {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"One"_s);
  builder.at(customer).segment = u"Key"_s;
  for (int month = 0; month < 24; ++month) {
    const QDate due = day("2024-03-01").addMonths(month);
    const int item = builder.invoice(customer, due.addDays(-30), due, 1000);
    builder.pay(item, due.addDays(40), 1000);
  }
  return builder;
}

}  // namespace

TEST_CASE("reminderEffects") {
  auto builder = punctuallyLate();
  const int paid = builder.invoice(0, day("2026-05-01"), day("2026-06-01"), 1000);
  builder.pay(paid, day("2026-06-26"), 1000);
  builder.invoice(0, day("2026-05-02"), day("2026-06-01"), 1000);
  const auto snapshot = builder.build();
  const auto first = quint32(snapshot.items.size());
  std::vector<SentMark> marks;
  for (quint32 i = 0; i < first; ++i) {
    if (snapshot.items[i].dueDay == dayNumber(day("2026-06-01"))) {
      marks.push_back({i, 1, dayNumber(day("2026-06-21")), u"mail"_s});
    }
  }
  REQUIRE(marks.size() == 2);

  SECTION("paid 25 days late where 40 is usual: the reminder brought one of two") {
    const auto effects = reminderEffects(snapshot, marks, day("2026-07-31"), {});
    REQUIRE(effects.byLevel.size() == 1);
    const auto& effect = effects.byLevel.front();
    CHECK(effect.key == u"1"_s);
    CHECK(effect.reminded == 2);
    CHECK(effect.paid == 1);
    // Never was anything paid between 20 and 34 days late, so hardly anything is expected.
    REQUIRE(effect.expectedPermille.has_value());
    CHECK(*effect.expectedPermille < 200);
    REQUIRE(effect.gainTenths().has_value());
    CHECK(*effect.gainTenths() > 400);
    CHECK(*effect.gainTenths() <= 500);
    REQUIRE(effects.byChannel.size() == 1);
    CHECK(effects.byChannel.front().key == u"mail"_s);
    REQUIRE(effects.bySegment.size() == 1);
    CHECK(effects.bySegment.front().key == u"Key"_s);
  }
  SECTION("what would have come anyway is no effect") {
    for (auto& mark : marks) mark.sentDay = dayNumber(day("2026-07-05"));  // 34 days late
    auto later = snapshot;
    for (auto& allocation : later.allocations) {
      if (later.items[allocation.debit].dueDay != dayNumber(day("2026-06-01"))) continue;
      allocation.effectiveDay = dayNumber(day("2026-07-11"));  // the usual 40 days
    }
    const auto effects = reminderEffects(later, marks, day("2026-07-31"), {});
    REQUIRE(effects.byLevel.size() == 1);
    CHECK(effects.byLevel.front().paid == 1);
    CHECK(*effects.byLevel.front().expectedPermille > 1600);  // nearly both
    CHECK(*effects.byLevel.front().gainTenths() < 0);
  }
  SECTION("reminders whose days are not over, or lie before the window, do not count") {
    CHECK(reminderEffects(snapshot, marks, day("2026-07-04"), {}).byLevel.empty());
    CHECK(reminderEffects(snapshot, marks, day("2026-07-05"), {}).byLevel.size() == 1);
    CHECK(reminderEffects(snapshot, marks, day("2026-10-03"), {}).byLevel.size() == 1);
    CHECK(reminderEffects(snapshot, marks, day("2026-10-04"), {}).byLevel.empty());
    CHECK(reminderEffects(snapshot, {}, day("2026-07-05"), {}).byLevel.empty());
  }
  SECTION("without a past before the window nothing is expected") {
    SnapshotBuilder young;
    const int customer = young.customer(u"C1"_s, u"One"_s);
    young.invoice(customer, day("2026-05-01"), day("2026-06-01"), 1000);
    const auto effects = reminderEffects(young.build(), {{0, 2, dayNumber(day("2026-06-21")), {}}},
                                         day("2026-07-31"), {});
    REQUIRE(effects.byLevel.size() == 1);
    CHECK(effects.byLevel.front().key == u"2"_s);
    CHECK_FALSE(effects.byLevel.front().expectedPermille.has_value());
    CHECK_FALSE(effects.byLevel.front().gainTenths().has_value());
  }
}

TEST_CASE("readSentMarks") {
  using namespace encaisse::testing;
  TestFiles files;
  FecText fec{"DateEcheance"};
  fec.invoice(1, "20260105", "C1", "F1", 12000, {}, "20260204");
  const auto ledger = anEmptyLedger();
  valueOf(ledger->imports().apply(files.write("fec.txt", fec.bytes()), {}));
  const LetterPrinter printer = [](const Letter&) -> Result<QByteArray> {
    return QByteArray{"letter"};
  };
  const auto before = valueOf(ledger->snapshot());
  CHECK(valueOf(readSentMarks(*ledger, before)).empty());
  const auto run =
      ledger->reminders().run(before, testing::day("2026-02-10"), files.path("letters"), printer);
  REQUIRE(run.ok());
  const auto marks = valueOf(readSentMarks(*ledger, valueOf(ledger->snapshot())));
  REQUIRE(marks.size() == 1);
  CHECK(marks.front().item == 0);
  CHECK(marks.front().sentDay == dayNumber(testing::day("2026-02-10")));
  CHECK_FALSE(marks.front().channel.isEmpty());
}
