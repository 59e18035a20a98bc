#include "core/indicators/key_figures.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

/// The worked company of the DSO definition: sales of April 160 000, May 180 000, June 190 000
/// (530 000 in 91 days); receivables 420 000 at the end of March, 450 000 at the end of June, of
/// which 300 000 are not due. So 420 000 + 530 000 − 450 000 = 500 000 were paid in between.
Snapshot workedCompany() {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Worked"_s);
  const int march = builder.invoice(customer, day("2026-03-10"), day("2026-04-09"), 42000000);
  const int april = builder.invoice(customer, day("2026-04-15"), day("2026-05-15"), 16000000);
  builder.invoice(customer, day("2026-05-15"), day("2026-06-14"), 7000000);
  builder.invoice(customer, day("2026-05-20"), day("2026-07-19"), 11000000);
  const int june = builder.invoice(customer, day("2026-06-15"), day("2026-07-15"), 20000000);
  const int note = builder.creditNote(customer, day("2026-06-25"), 1000000);
  builder.allocate(june, note, 1000000);
  builder.pay(march, day("2026-06-10"), 42000000);
  builder.pay(april, day("2026-06-20"), 8000000);
  return builder.build();
}

}  // namespace

TEST_CASE("permille") {
  CHECK(permille(150, 450) == 333);
  CHECK(permille(1, 2000) == 1);  // 0.5 rounds up
  CHECK(permille(0, 0) == 0);
  CHECK(permille(-150, 450) == -333);
  // The parts times 1000 would not fit 64 bits: 9.0 ÷ 9.1 = 0.98901
  CHECK(permille(9'000'000'000'000'000'000, 9'100'000'000'000'000'000) == 989);
}

TEST_CASE("buildKeyFigures") {
  SECTION("the worked company: 450 ÷ 530 × 91 = 77.3 days, 150 ÷ 450 = 33.3 % overdue") {
    const auto figures = buildKeyFigures(workedCompany(), day("2026-06-30"));
    CHECK(figures.outstanding == 45000000);
    CHECK(figures.overdue == 15000000);
    CHECK(figures.overduePermille == 333);
    CHECK(figures.lateCustomers == 1);
    CHECK(figures.windowSales == 53000000);
    CHECK(figures.dsoState == DsoState::Known);
    CHECK(figures.dsoTenths == 773);
  }
  SECTION("an invoice due on the day itself is not overdue") {
    // On 14 June: April 160 000 is due since 15 May, the 70 000 of May are due this very day.
    CHECK(buildKeyFigures(workedCompany(), day("2026-06-14")).overdue == 16000000);
    CHECK(buildKeyFigures(workedCompany(), day("2026-06-15")).overdue == 23000000);
  }
  SECTION("payments after the day are not known yet") {
    // March 420 000, April 160 000, May 180 000
    CHECK(buildKeyFigures(workedCompany(), day("2026-06-09")).outstanding == 76000000);
  }
  SECTION("a credit that is not allocated lowers the outstanding, not the overdue") {
    SnapshotBuilder builder;
    const int customer = builder.customer(u"C1"_s, u"One"_s);
    builder.invoice(customer, day("2026-01-01"), day("2026-01-31"), 100000);
    builder.payment(customer, day("2026-02-05"), 30000);
    const auto figures = buildKeyFigures(builder.build(), day("2026-02-10"));
    CHECK(figures.outstanding == 70000);
    CHECK(figures.debits == 100000);
    CHECK(figures.credits == -30000);
    CHECK(figures.overdue == 100000);
    CHECK(figures.overduePermille == 1000);
  }
}

TEST_CASE("buildKeyFigures leaves the DSO unknown rather than wrong") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"One"_s);
  builder.invoice(customer, day("2026-01-01"), day("2026-01-31"), 91000);

  SECTION("the window must lie within the history: 1 January to 1 April are 91 days") {
    builder.invoice(customer, day("2026-03-20"), day("2026-04-20"), 91000);
    const auto snapshot = builder.build();
    CHECK(buildKeyFigures(snapshot, day("2026-03-31")).dsoState == DsoState::HistoryTooShort);
    CHECK(buildKeyFigures(snapshot, day("2026-03-31")).dsoTenths == std::nullopt);
    // 182 000 ÷ 182 000 × 91
    CHECK(buildKeyFigures(snapshot, day("2026-04-01")).dsoTenths == 910);
    // the first invoice has left the window: 182 000 ÷ 91 000 × 91
    CHECK(buildKeyFigures(snapshot, day("2026-04-02")).dsoTenths == 1820);
  }
  SECTION("facts older than a month say nothing of this month's sales") {
    builder.invoice(customer, day("2026-03-20"), day("2026-04-20"), 91000);
    const auto snapshot = builder.build();
    CHECK(buildKeyFigures(snapshot, day("2026-04-20")).dsoState == DsoState::Known);
    CHECK(buildKeyFigures(snapshot, day("2026-04-21")).dsoState == DsoState::FactsTooOld);
  }
  SECTION("without sales, or with more credited than invoiced, there is none") {
    builder.creditNote(customer, day("2026-03-20"), 100);
    CHECK(buildKeyFigures(builder.build(), day("2026-04-02")).dsoState == DsoState::NoSales);
  }
  SECTION("nor when all that was invoiced was credited") {
    builder.invoice(customer, day("2026-03-20"), day("2026-04-20"), 500);
    builder.creditNote(customer, day("2026-03-21"), 500);
    CHECK(buildKeyFigures(builder.build(), day("2026-04-02")).dsoState == DsoState::NoSales);
  }
  SECTION("an empty ledger") {
    const auto figures = buildKeyFigures(Snapshot{}, day("2026-04-02"));
    CHECK(figures.outstanding == 0);
    CHECK(figures.dsoState == DsoState::HistoryTooShort);
  }
}

TEST_CASE("figuresByMonth") {
  const auto snapshot = workedCompany();
  SECTION("looks at the same day of the months before, oldest first") {
    const auto months = figuresByMonth(snapshot, day("2026-06-30"), 3);
    REQUIRE(months.size() == 3);
    CHECK(months[0].asOf == day("2026-04-30"));
    CHECK(months[1].asOf == day("2026-05-30"));
    CHECK(months[1].outstanding == 76000000);
    CHECK(months[1].dsoState == DsoState::HistoryTooShort);
    CHECK(months[2].outstanding == 45000000);
    CHECK(months[2].overdue == 15000000);
    CHECK(months[2].dsoTenths == 773);
  }
  SECTION("months before the ledger's first entry, 10 March, are left out") {
    CHECK(figuresByMonth(snapshot, day("2026-04-10"), 12).size() == 2);
    CHECK(figuresByMonth(snapshot, day("2026-04-09"), 12).size() == 1);
    CHECK(figuresByMonth(snapshot, day("2026-01-01"), 12).size() == 1);
    CHECK(figuresByMonth(Snapshot{}, day("2026-01-01"), 12).size() == 1);
  }
  SECTION("are the key figures of each day, also where items and payments are many") {
    SnapshotBuilder builder;
    quint32 random = 1;
    const auto below = [&random](quint32 end) {
      random = random * 1664525U + 1013904223U;
      return int((random >> 8) % end);
    };
    for (int i = 0; i < 12; ++i) {
      const int customer = builder.customer(QString::number(i), QString::number(i));
      for (int k = 0; k < 40; ++k) {
        const QDate issued = day("2025-01-15").addDays(below(600));
        const qint64 amount = 1000 + below(90000);
        const int item = builder.invoice(customer, issued, issued.addDays(below(70) - 10), amount);
        if (below(3) > 0) builder.pay(item, issued.addDays(below(90)), amount - below(500));
        if (below(9) == 0) builder.creditNote(customer, issued.addDays(3), 500);
        if (below(9) == 0) builder.returned(customer, issued.addDays(9), 700);
      }
    }
    const auto many = builder.build();
    const auto months = figuresByMonth(many, day("2026-08-31"), 24);
    CHECK(months.size() == 20);
    for (const auto& month : months) {
      const auto figures = buildKeyFigures(many, month.asOf);
      CHECK(month.outstanding == figures.outstanding);
      CHECK(month.overdue == figures.overdue);
      CHECK(month.dsoState == figures.dsoState);
      CHECK(month.dsoTenths == figures.dsoTenths);
    }
  }
}

TEST_CASE("topLatePayers") {
  SnapshotBuilder builder;
  const int ada = builder.customer(u"A"_s, u"Ada"_s);
  const int bob = builder.customer(u"B"_s, u"Bob"_s);
  const int cid = builder.customer(u"C"_s, u"Cid"_s);
  const int dan = builder.customer(u"D"_s, u"Dan"_s);
  builder.invoice(ada, day("2026-01-01"), day("2026-01-31"), 200);
  builder.invoice(bob, day("2026-01-01"), day("2026-01-31"), 100);
  builder.invoice(bob, day("2026-01-02"), day("2026-02-10"), 500);
  builder.invoice(cid, day("2026-01-01"), day("2026-02-28"), 9000);  // not due yet
  builder.invoice(cid, day("2026-01-01"), day("2026-02-15"), 70);    // due this very day
  builder.payment(cid, day("2026-01-05"), 50);
  builder.invoice(dan, day("2026-01-01"), day("2026-01-31"), 200);
  const auto payers = topLatePayers(builder.build(), day("2026-02-15"), 10);
  REQUIRE(payers.size() == 3);
  CHECK(payers[0].customer == 1);
  CHECK(payers[0].overdue == 600);
  CHECK(payers[0].oldestDaysLate == 15);
  CHECK(payers[0].cumulativePermille == 600);
  CHECK(payers[1].customer == 0);  // equals by name
  CHECK(payers[1].cumulativePermille == 800);
  CHECK(payers[2].cumulativePermille == 1000);

  SECTION("the share stays that of all that is overdue when the list is cut") {
    const auto first = topLatePayers(builder.build(), day("2026-02-15"), 1);
    REQUIRE(first.size() == 1);
    CHECK(first[0].cumulativePermille == 600);
  }
}

TEST_CASE("receiptsByWeek") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"One"_s);
  builder.payment(customer, day("2026-06-07"), 1);    // Sunday, one week too early
  builder.payment(customer, day("2026-06-08"), 20);   // Monday
  builder.payment(customer, day("2026-06-14"), 300);  // Sunday
  builder.payment(customer, day("2026-06-15"), 4000);
  builder.returned(customer, day("2026-06-17"), 500);
  builder.payment(customer, day("2026-06-22"), 60000);  // Monday of the asked week
  builder.creditNote(customer, day("2026-06-16"), 7);   // no money
  const auto weeks = receiptsByWeek(builder.build(), day("2026-06-24"), 2);
  REQUIRE(weeks.size() == 2);
  CHECK(weeks[0].from == day("2026-06-08"));
  CHECK(weeks[0].to == day("2026-06-14"));
  CHECK(weeks[0].received == 320);
  CHECK(weeks[1].from == day("2026-06-15"));
  CHECK(weeks[1].received == 3500);
}
