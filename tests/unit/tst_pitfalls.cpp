#include "core/forecast/cash_outlook.h"
#include "core/receivables/aging.h"
#include "core/receivables/statement.h"
#include "core/reminders/plan.h"
#include "tests/support/ledgers.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;
using encaisse::testing::anEmptyLedger;
using encaisse::testing::FecText;
using encaisse::testing::TestFiles;
using encaisse::testing::valueOf;

namespace {

/// A customer and what its aged balance says.
struct OneCustomer {
  SnapshotBuilder builder;
  int customer = builder.customer(u"C1"_s, u"Client"_s);

  AgingRow row(const char* asOf, const char* buckets = "30,60,90") const {
    const auto limits = valueOf(Buckets::parse(QString::fromLatin1(buckets)));
    return buildAging(builder.build(), day(asOf), limits).total;
  }
  int level(const char* on) const {
    const auto plan = planReminders(builder.build(), day(on));
    return plan.isEmpty() ? 0 : plan.first().level;
  }
};

qint64 columns(const AgingRow& row) { return row.notDue + row.overdue() + row.credits; }

}  // namespace

// What goes wrong in other receivables software, by the numbers of the list of known defects.
TEST_CASE_METHOD(OneCustomer, "Known defects of other software") {
  SECTION("T1 columns that do not add up: not-due items zeroed, no open last column, gaps") {
    const QDate asOf = day("2026-06-30");
    for (const int late : {-400, -31, -30, -29, -1, 0, 1, 29, 30, 31, 60, 61, 62, 90, 91, 5000}) {
      builder.invoice(customer, day("2010-01-01"), asOf.addDays(-late), 1);
      CHECK(columns(row("2026-06-30")) == row("2026-06-30").balance);
    }
    for (const auto* buckets : {"30,60,90", "61", "1", "7,14,21,28", "3650"}) {
      const auto row = this->row("2026-06-30", buckets);
      CHECK(row.balance == 16);
      CHECK(columns(row) == 16);
      CHECK(row.notDue == 6);  // −400 to 0: due in 30 days or more is not due, like all the others
    }
    // 1 to 29 days late are late, not "current"; the last column has no end.
    CHECK(row("2026-06-30").buckets == QList<qint64>{3, 2, 3, 2});
    CHECK(row("2026-06-30", "61").buckets == QList<qint64>{6, 4});
  }
  SECTION("T2 the past looks paid: what was settled later is missing as of then") {
    const int invoice = builder.invoice(customer, day("2026-01-10"), day("2026-02-10"), 10000);
    builder.pay(invoice, day("2026-04-15"), 10000);
    CHECK(row("2026-03-31").balance == 10000);
    CHECK(row("2026-03-31").buckets == QList<qint64>{0, 10000, 0, 0});  // 49 days
    CHECK(row("2026-04-14").buckets == QList<qint64>{0, 0, 10000, 0});  // 63 days
    CHECK(row("2026-04-15").balance == 0);
    CHECK(row("2026-01-09").balance == 0);
  }
  SECTION("T3 part payments ignored or counted twice") {
    const int invoice = builder.invoice(customer, day("2026-01-10"), day("2026-02-10"), 10000);
    builder.pay(invoice, day("2026-02-20"), 3000);
    builder.pay(invoice, day("2026-03-20"), 2000);
    CHECK(row("2026-02-19").balance == 10000);
    CHECK(row("2026-02-20").balance == 7000);
    CHECK(row("2026-02-20").credits == 0);
    CHECK(row("2026-03-20").balance == 5000);
    CHECK(row("2026-03-20").items == 1);
    const auto plan = planReminders(builder.build(), day("2026-03-20"));
    REQUIRE(plan.size() == 1);
    CHECK(plan[0].total == 5000);
    CHECK(CashOutlook::build(builder.build(), day("2026-03-20")).debits() == 5000);
    // In a lettered file: the payment counts once, as allocation, though the group is not balanced.
    TestFiles files;
    auto ledger = anEmptyLedger();
    const auto bytes = FecText{}
                           .invoice(1, "20260110", "C1", "FA1", 10000, "a")
                           .payment(2, "20260220", "C1", "V1", 3000, "a")
                           .bytes();
    REQUIRE(ledger->imports().apply(files.write("a.txt", bytes), {}).ok());
    const auto aged = buildAging(valueOf(ledger->snapshot()), day("2026-02-28"), Buckets{}).total;
    CHECK(aged.balance == 7000);
    CHECK(aged.credits == 0);
  }
  SECTION("T4 instalments of which only the first or the last date is used") {
    // One invoice in three instalments: three lines of one piece, each with its own due date.
    TestFiles files;
    auto ledger = anEmptyLedger();
    FecText text{"DateEcheance"};
    text.line("VE", 1, "20260110", "411000", "C1", "FA1", 4000, {}, "20260210")
        .line("VE", 1, "20260110", "411000", "C1", "FA1", 4000, {}, "20260310")
        .line("VE", 1, "20260110", "411000", "C1", "FA1", 4000, {}, "20260410")
        .line("VE", 1, "20260110", "706000", {}, "FA1", -12000);
    REQUIRE(ledger->imports().apply(files.write("a.txt", text.bytes()), {}).ok());
    const auto snapshot = valueOf(ledger->snapshot());
    const auto aged = buildAging(snapshot, day("2026-03-20"), Buckets{}).total;
    CHECK(aged.buckets == QList<qint64>{4000, 4000, 0, 0});  // 10 and 38 days
    CHECK(aged.notDue == 4000);
    const auto plan = planReminders(snapshot, day("2026-03-20"));
    REQUIRE(plan.size() == 1);
    CHECK(plan[0].items.size() == 2);
    CHECK(plan[0].total == 8000);
    const auto outlook = CashOutlook::build(snapshot, day("2026-03-20"));
    CHECK(outlook.overdue() == 8000);
    CHECK(outlook.weeks()[3].byDueDate == 4000);
    CHECK(outlook.weeks()[3].to == day("2026-04-12"));
  }
  SECTION("T5 credit notes lost or shown as payments, over-payments invisible") {
    const int invoice = builder.invoice(customer, day("2026-01-10"), day("2026-02-10"), 10000);
    builder.creditNote(customer, day("2026-01-20"), 2500);
    const int payment = builder.payment(customer, day("2026-03-01"), 11000);
    builder.allocate(invoice, payment, 10000);
    const auto february = row("2026-02-28");
    CHECK(february.buckets[0] == 10000);
    CHECK(february.credits == -2500);
    CHECK(february.balance == 7500);
    const auto march = row("2026-03-31");
    CHECK(march.overdue() == 0);
    CHECK(march.credits == -3500);  // 25,00 credit note, 10,00 paid too much
    CHECK(march.balance == -3500);
    // From a file, a credit note keeps its kind.
    TestFiles files;
    auto ledger = anEmptyLedger();
    const auto bytes = FecText{}
                           .line("VE", 1, "20260120", "411000", "C1", "AV1", -2500)
                           .line("VE", 1, "20260120", "706000", {}, "AV1", 2500)
                           .bytes();
    REQUIRE(ledger->imports().apply(files.write("a.txt", bytes), {}).ok());
    CHECK(valueOf(ledger->items().list({{}, false, day("2026-12-31")}))[0].kind ==
          ItemKind::CreditNote);
  }
  SECTION("T6 a reminder that fires only on its exact day: a missed day is caught up") {
    builder.invoice(customer, day("2026-01-10"), day("2026-02-10"), 10000);
    CHECK(level("2026-02-14") == 0);
    CHECK(level("2026-02-15") == 2);  // J+5, a Sunday
    for (const auto* missed : {"2026-02-16", "2026-02-20", "2026-02-24", "2026-06-30"}) {
      CHECK(level(missed) == 2);
    }
  }
  SECTION("T7 the sign of the offset turned round: \"30 days late\" sent 30 days before") {
    builder.invoice(customer, day("2026-01-01"), day("2026-06-10"), 10000);
    for (const auto* before : {"2026-04-11", "2026-05-11", "2026-05-26", "2026-06-05"}) {
      CHECK(level(before) == 0);
    }
    CHECK(level("2026-06-07") == 1);  // J−3: before due, and no other level before the due date
    CHECK(level("2026-06-10") == 1);
    CHECK(level("2026-06-15") == 2);
  }
  SECTION("T8 the age without its sign: what is not due looks late") {
    builder.invoice(customer, day("2026-01-01"), day("2026-06-30"), 10000);
    CHECK(daysLate(day("2026-06-30"), day("2026-05-01")) == -60);
    CHECK(row("2026-05-01").overdue() == 0);
    CHECK(row("2026-05-01").notDue == 10000);
    const auto plan = planReminders(builder.build(), day("2026-06-28"));
    REQUIRE(plan.size() == 1);
    CHECK(plan[0].items[0].daysLate == -2);
  }
  SECTION("T17 one day more or less: days late = day − due date, 0 on the due date itself") {
    builder.invoice(customer, day("2026-01-01"), day("2026-03-31"), 10000);
    CHECK(daysLate(day("2026-03-31"), day("2026-03-31")) == 0);
    CHECK(daysLate(day("2026-03-31"), day("2026-04-09")) == 9);
    CHECK(row("2026-03-31").notDue == 10000);
    CHECK(row("2026-04-01").buckets == QList<qint64>{10000, 0, 0, 0});
    CHECK(row("2026-04-30").buckets == QList<qint64>{10000, 0, 0, 0});  // 30 days
    CHECK(row("2026-05-01").buckets == QList<qint64>{0, 10000, 0, 0});  // 31 days
    CHECK(level("2026-04-04") == 0);
    CHECK(level("2026-04-05") == 2);  // J+5
    // A year with a 29 February, and the night in which clocks change, are days like others.
    CHECK(daysLate(day("2028-02-28"), day("2028-03-01")) == 2);
    CHECK(daysLate(day("2026-10-24"), day("2026-10-26")) == 2);
  }
}
