#include "core/indicators/indicator_items.h"
#include "core/indicators/indicator_report.h"
#include "core/indicators/late_share.h"
#include "core/receivables/open_items.h"
#include "tests/support/catch.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

/// The worked company: receivables 420 000 at the end of March and 450 000 at the end of June, of
/// which 300 000 are not due; sales of April 160 000, May 180 000, June 190 000.
/// So 420 000 + 530 000 − 450 000 = 500 000 were paid in between.
SnapshotBuilder workedCompany() {
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
  return builder;
}

IndicatorRow lastRow(const Snapshot& snapshot, const char* asOf, IndicatorSettings settings = {}) {
  const auto report = buildIndicators(snapshot, {day(asOf), 1, BreakDown::Company, {}, settings});
  REQUIRE(report.rows.size() == 1);
  return report.rows.front();
}

std::optional<int> tenths(const IndicatorRow& row, Indicator indicator) {
  return row.of(indicator).tenths;
}

}  // namespace

TEST_CASE("Indicators of the worked company") {
  // indicators.md, section 7
  const auto row = lastRow(workedCompany().build(), "2026-06-30");
  SECTION("DSO = 450 ÷ 530 × 91 = 77.3 days") {
    CHECK(tenths(row, Indicator::Dso) == 773);
    CHECK(row.of(Indicator::Dso).numerator == 45000000);
    CHECK(row.of(Indicator::Dso).denominator == 53000000);
  }
  SECTION("count-back: June 190 (30 days), May 180 (31), 80 of April's 160 (15) = 76.0 days") {
    CHECK(tenths(row, Indicator::CountBackDso) == 760);
    CHECK(row.of(Indicator::CountBackDso).denominator == 53000000);
  }
  SECTION("best possible DSO = 300 ÷ 530 × 91 = 51.5; ADD = 77.3 − 51.5 = 25.8 days") {
    CHECK(tenths(row, Indicator::BestDso) == 515);
    CHECK(tenths(row, Indicator::AverageDelinquency) == 258);
  }
  SECTION("CEI = (420 + 530 − 450) ÷ (420 + 530 − 300) = 500 ÷ 650 = 76.9 %") {
    CHECK(tenths(row, Indicator::CollectionEffectiveness) == 769);
    CHECK(row.of(Indicator::CollectionEffectiveness).numerator == 50000000);
    CHECK(row.of(Indicator::CollectionEffectiveness).denominator == 65000000);
  }
  SECTION("overdue 150 ÷ 450 = 33.3 %") { CHECK(tenths(row, Indicator::OverdueShare) == 333); }
  SECTION("mean age: 80 × 76 + 70 × 46 + 110 × 41 + 190 × 15 days ÷ 450 = 37.0") {
    // 6 080 + 3 220 + 4 510 + 2 850 = 16 660 thousand days ÷ 450 = 37.02
    CHECK(tenths(row, Indicator::MeanAge) == 370);
    CHECK(row.of(Indicator::MeanAge).numerator == 16660LL * 100000);
  }
  SECTION("delay: 420 × 62 days and 80 × 36 days ÷ 500 = 57.8") {
    CHECK(tenths(row, Indicator::MeanDelay) == 578);
  }
  SECTION("CCC needs DIO and DPO: 77.3 + 227 − 91 = 213.3") {
    CHECK(row.of(Indicator::CashCycle).state == IndicatorState::NotTyped);
    IndicatorSettings settings;
    settings.stockDays = 227;
    settings.payableDays = 91;
    CHECK(tenths(lastRow(workedCompany().build(), "2026-06-30", settings), Indicator::CashCycle) ==
          2133);
  }
  SECTION("one customer makes all of the delay") {
    CHECK(row.of(Indicator::Pareto).numerator == 1);
    CHECK(tenths(row, Indicator::Pareto) == 1000);
  }
}

TEST_CASE("Other worked figures of indicators.md") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"One"_s);
  SECTION("10 000 × 5 days, 50 000 × 20, 40 000 × −2: 9.7 days, early payments count") {
    for (const auto& [amount, late] : {std::pair{1000000, 5}, {5000000, 20}, {4000000, -2}}) {
      const int item = builder.invoice(customer, day("2026-01-01"), day("2026-05-01"), amount);
      builder.pay(item, day("2026-05-01").addDays(late), amount);
    }
    const auto row = lastRow(builder.build(), "2026-05-31");
    CHECK(tenths(row, Indicator::MeanDelay) == 97);
    CHECK(row.of(Indicator::MeanDelay).denominator == 10000000);
  }
  SECTION("180 000 due in May, 162 000 cashed by J+30: 90 %") {
    builder.invoice(customer, day("2025-12-01"), day("2027-01-01"), 1);
    const int item = builder.invoice(customer, day("2026-04-01"), day("2026-05-20"), 18000000);
    builder.pay(item, day("2026-06-19"), 16200000);  // the thirtieth day
    builder.pay(item, day("2026-06-20"), 1000000);   // too late
    builder.invoice(customer, day("2026-06-01"), day("2027-01-01"), 1);
    const auto snapshot = builder.build();
    const auto row = lastRow(snapshot, "2026-06-30");
    CHECK(tenths(row, Indicator::RecoveryRate) == 900);
    CHECK(row.of(Indicator::RecoveryRate).denominator == 18000000);
    // On the eve of the thirtieth day nothing is decided.
    CHECK(lastRow(snapshot, "2026-06-18").of(Indicator::RecoveryRate).state ==
          IndicatorState::NothingToMeasure);
    CHECK(tenths(lastRow(snapshot, "2026-06-19"), Indicator::RecoveryRate) == 900);
  }
  SECTION("what was credited did not fall due") {
    builder.invoice(customer, day("2025-12-01"), day("2027-01-01"), 1);
    const int item = builder.invoice(customer, day("2026-04-01"), day("2026-05-20"), 1000);
    builder.allocate(item, builder.creditNote(customer, day("2026-05-25"), 600), 600);
    builder.pay(item, day("2026-05-25"), 300);
    const auto row = lastRow(builder.build(), "2026-06-20");
    CHECK(row.of(Indicator::RecoveryRate).denominator == 400);
    CHECK(tenths(row, Indicator::RecoveryRate) == 750);
  }
  SECTION("another count-back: 2 500 on Nov 1 200 (30 d), Oct 800 (31 d), 500 of 700: 82.4 days") {
    builder.invoice(customer, day("2026-09-01"), day("2026-10-01"), 700);
    builder.invoice(customer, day("2026-10-10"), day("2026-11-10"), 800);
    builder.invoice(customer, day("2026-11-10"), day("2026-12-10"), 1200);
    builder.payment(customer, day("2026-11-12"), 200);
    const auto row = lastRow(builder.build(), "2026-11-30");
    CHECK(tenths(row, Indicator::CountBackDso) == 824);
  }
}

TEST_CASE("Indicators are unknown rather than wrong") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"One"_s);
  SECTION("an empty ledger") {
    const auto row = lastRow(Snapshot{}, "2026-06-30");
    for (const auto indicator : allIndicators) CHECK_FALSE(tenths(row, indicator).has_value());
    CHECK(row.of(Indicator::Dso).state == IndicatorState::HistoryTooShort);
  }
  SECTION("history shorter than the window") {
    builder.invoice(customer, day("2026-06-01"), day("2026-06-10"), 1000);
    const auto row = lastRow(builder.build(), "2026-06-30");
    CHECK(row.of(Indicator::Dso).state == IndicatorState::HistoryTooShort);
    CHECK(row.of(Indicator::RecoveryRate).state == IndicatorState::HistoryTooShort);
    CHECK(row.of(Indicator::CollectionEffectiveness).state == IndicatorState::HistoryTooShort);
    // June began with the ledger: 1 000 ÷ 1 000 × 30 days
    CHECK(tenths(row, Indicator::CountBackDso) == 300);
    CHECK(tenths(row, Indicator::OverdueShare) == 1000);
  }
  SECTION("a first month that is not whole counts nothing back") {
    builder.invoice(customer, day("2026-06-02"), day("2026-06-10"), 1000);
    CHECK(lastRow(builder.build(), "2026-06-30").of(Indicator::CountBackDso).state ==
          IndicatorState::HistoryTooShort);
  }
  SECTION("facts that end more than a month before") {
    builder.invoice(customer, day("2026-01-01"), day("2026-01-10"), 1000);
    const auto snapshot = builder.build();
    CHECK(lastRow(snapshot, "2026-06-30").of(Indicator::Dso).state == IndicatorState::FactsTooOld);
    CHECK(tenths(lastRow(snapshot, "2026-06-30"), Indicator::OverdueShare) == 1000);
  }
}

TEST_CASE("Indicators of promises, disputes and reminders") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"One"_s);
  builder.invoice(customer, day("2026-01-01"), day("2026-01-31"), 1000);
  const int second = builder.invoice(customer, day("2026-01-02"), day("2026-02-10"), 3000);
  builder.pay(second, day("2026-03-10"), 3000);
  builder.invoice(customer, day("2026-01-03"), day("2026-02-10"), 6000);
  SECTION("disputed 250 of 1 000 + 6 000 open, and days to resolve") {
    auto snapshot = builder.build();
    snapshot.chasing.disputes = {
        {1, 0, 250, dayNumber(day("2026-02-01")), 0, {}},
        {2, 1, 0, dayNumber(day("2026-02-01")), dayNumber(day("2026-03-03")), {}},
        {3, 2, 0, dayNumber(day("2026-02-01")), dayNumber(day("2026-02-11")), {}}};
    const auto row = lastRow(snapshot, "2026-04-30");
    CHECK(row.of(Indicator::DisputeRate).numerator == 250);
    CHECK(tenths(row, Indicator::DisputeRate) == 36);      // 250 ÷ 7 000 = 3.57 %
    CHECK(tenths(row, Indicator::ResolutionTime) == 200);  // (30 + 10) ÷ 2
    // At the end of February: 250 + 3 000 of 10 000
    CHECK(tenths(lastRow(snapshot, "2026-02-28"), Indicator::DisputeRate) == 325);
  }
  SECTION("promised 3 000 kept and 1 000 broken: 75 %") {
    auto snapshot = builder.build();
    snapshot.chasing.promises = {
        {1, 0, dayNumber(day("2026-03-01")), 0, {{dayNumber(day("2026-03-12")), 3000}}, {1}},
        {2, 0, dayNumber(day("2026-03-01")), 0, {{dayNumber(day("2026-03-20")), 1000}}, {0}},
        {3, 0, dayNumber(day("2026-03-01")), 0, {{dayNumber(day("2026-09-20")), 500}}, {0}}};
    const auto row = lastRow(snapshot, "2026-04-30");
    CHECK(row.of(Indicator::PromiseKept).denominator == 4000);
    CHECK(tenths(row, Indicator::PromiseKept) == 750);
  }
  SECTION("one of two items reminded is paid within 14 days") {
    builder.reminded(0, 1, day("2026-03-01"));
    builder.reminded(1, 1, day("2026-03-01"));
    builder.reminded(1, 2, day("2026-03-12"));  // paid already: it says nothing
    builder.reminded(2, 1, day("2026-04-20"));  // its 14 days are not over
    const auto row = lastRow(builder.build(), "2026-04-30");
    CHECK(row.of(Indicator::PaidAfterReminder).numerator == 1);
    CHECK(row.of(Indicator::PaidAfterReminder).denominator == 2);
    CHECK(tenths(row, Indicator::PaidAfterReminder) == 500);
  }
}

TEST_CASE("From delivery to invoice") {
  auto snapshot = workedCompany().build();
  CHECK(lastRow(snapshot, "2026-06-30").of(Indicator::DeliveryLag).state ==
        IndicatorState::NothingToMeasure);
  const auto deliver = [&](const char* on, const char* invoicedOn, bool isOrder = false) {
    DeliveryFact fact;
    fact.isOrder = isOrder;
    fact.day = dayNumber(day(on));
    fact.invoicedDay = dayNumber(day(invoicedOn));
    snapshot.credit.deliveries.push_back(fact);
  };
  deliver("2026-05-11", "2026-05-15");        // 4 days, invoiced as the item of 15 May
  deliver("2026-06-01", "2026-06-16");        // 15 days, by no invoice of the ledger
  deliver("2026-03-01", "2026-03-31");        // before the 91 days
  deliver("2026-06-01", "2026-07-01");        // not yet invoiced on 30 June
  deliver("2026-06-01", "");                  // not invoiced
  deliver("2026-06-01", "2026-06-02", true);  // an order
  const auto row = lastRow(snapshot, "2026-06-30");
  CHECK(row.of(Indicator::DeliveryLag).numerator == 19);
  CHECK(row.of(Indicator::DeliveryLag).denominator == 2);
  CHECK(tenths(row, Indicator::DeliveryLag) == 95);
  const auto groups = customerGroups(snapshot, BreakDown::Company);
  const auto items =
      indicatorItems(snapshot, Indicator::DeliveryLag, day("2026-06-30"), groups, 0, {});
  REQUIRE(items.size() == 1);
  CHECK(toDate(snapshot.items[items.front().item].entryDay) == day("2026-05-15"));
  CHECK(items.front().numerator == 4);
}

TEST_CASE("Indicators by month and by group") {
  SECTION("month ends, then the day itself") {
    CHECK(indicatorDays(day("2026-03-31"), 3) ==
          QList<QDate>{day("2026-01-31"), day("2026-02-28"), day("2026-03-31")});
    CHECK(indicatorDays(day("2026-03-15"), 2) ==
          QList<QDate>{day("2026-02-28"), day("2026-03-15")});
    CHECK(indicatorDays(day("2026-03-15"), 1) == QList<QDate>{day("2026-03-15")});
  }
  SECTION("days before the first entry are left out") {
    const auto report = buildIndicators(workedCompany().build(), {day("2026-06-30"), 12});
    REQUIRE(report.rows.size() == 4);
    CHECK(report.rows[0].asOf == day("2026-03-31"));
    CHECK(report.rows[0].of(Indicator::Dso).numerator == 42000000);
    CHECK(tenths(report.rows[3], Indicator::Dso) == 773);
  }
  const auto snapshot = randomLedger(7).build();
  const IndicatorQuestion question{day("2026-10-15"), 14};
  const auto report = buildIndicators(snapshot, question);
  SECTION("every day stands as if it were asked alone, in a ledger that knows no more") {
    for (const auto& row : report.rows) {
      const auto alone = buildIndicators(snapshot, {row.asOf, 1});
      CHECK(alone.rows.front().figures == row.figures);
    }
  }
  SECTION("receivables are those of the open items") {
    for (const auto& row : report.rows) {
      qint64 balance = 0;
      qint64 debits = 0;
      qint64 overdue = 0;
      for (const auto& open : openItemsAt(snapshot, row.asOf)) {
        balance += open.open;
        if (open.open < 0) continue;
        debits += open.open;
        if (snapshot.items[open.item].dueDay < dayNumber(row.asOf)) overdue += open.open;
      }
      CHECK(row.of(Indicator::Dso).numerator == balance);
      CHECK(row.of(Indicator::OverdueShare).numerator == overdue);
      CHECK(row.of(Indicator::OverdueShare).denominator == debits);
    }
  }
  SECTION("groups add up to the company") {
    for (const auto by : {BreakDown::Agency, BreakDown::Segment, BreakDown::Customer}) {
      auto parts = question;
      parts.by = by;
      const auto split = buildIndicators(snapshot, parts);
      REQUIRE(split.rows.size() == split.groups.size() * report.rows.size());
      for (size_t i = 0; i < report.rows.size(); ++i) {
        qint64 sales = 0;
        qint64 recovered = 0;
        qint64 delay = 0;
        for (size_t group = 0; group < split.groups.size(); ++group) {
          const auto& row = split.rows[group * report.rows.size() + i];
          CHECK(row.asOf == report.rows[i].asOf);
          sales += row.of(Indicator::Dso).denominator;
          recovered += row.of(Indicator::RecoveryRate).numerator;
          delay += row.of(Indicator::MeanDelay).numerator;
        }
        CHECK(sales == report.rows[i].of(Indicator::Dso).denominator);
        CHECK(recovered == report.rows[i].of(Indicator::RecoveryRate).numerator);
        CHECK(delay == report.rows[i].of(Indicator::MeanDelay).numerator);
      }
    }
  }
  SECTION("one group alone is what it is among the others") {
    const auto all = buildIndicators(snapshot, {question.asOf, 1, BreakDown::Agency});
    const auto one =
        buildIndicators(snapshot, {question.asOf, 1, BreakDown::Agency, u"Agence 2"_s});
    REQUIRE(one.rows.size() == 1);
    CHECK(all.groups[2].key == u"Agence 2"_s);
    CHECK(one.rows[0].figures == all.rows[2].figures);
  }
}

TEST_CASE("A payment that came back is taken off with the day it had") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"One"_s);
  const int first = builder.invoice(customer, day("2026-01-01"), day("2026-05-01"), 1000);
  const int second = builder.invoice(customer, day("2026-01-02"), day("2026-05-01"), 1000);
  builder.pay(first, day("2026-05-03"), 1000);
  builder.pay(second, day("2026-05-11"), 1000);
  auto snapshot = builder.build();
  snapshot.allocations.push_back(snapshot.allocations[0]);
  snapshot.allocations.back().amount = -1000;
  snapshot.allocations.back().effectiveDay = dayNumber(day("2026-05-20"));
  // (2 + 10) ÷ 2 before it came back, 10 after
  CHECK(tenths(lastRow(snapshot, "2026-05-19"), Indicator::MeanDelay) == 60);
  CHECK(tenths(lastRow(snapshot, "2026-05-20"), Indicator::MeanDelay) == 100);
}

TEST_CASE("Few customers make most delays") {
  SnapshotBuilder builder;
  // Overdue × days late at 31 May: 100 × 30, 60 × 10, 40 × 10 and nothing: 3 000 of 4 000 are not
  // yet 80 %, with the 600 they are.
  for (const auto& [amount, due] : {std::pair{100, "2026-05-01"},
                                    {60, "2026-05-21"},
                                    {40, "2026-05-21"},
                                    {900, "2026-05-31"}}) {
    const int customer = builder.customer(QString::number(amount), QString::number(amount));
    builder.at(customer).agency = amount == 900 ? u"Nord"_s : u"Sud"_s;
    builder.invoice(customer, day("2026-01-01"), day(due), amount);
  }
  const auto snapshot = builder.build();
  const auto figure = lastRow(snapshot, "2026-05-31").of(Indicator::Pareto);
  CHECK(figure.numerator == 2);
  CHECK(figure.denominator == 4);
  CHECK(figure.tenths == 500);
  const auto report = buildIndicators(snapshot, {day("2026-05-31"), 1, BreakDown::Agency});
  REQUIRE(report.rows.size() == 2);
  CHECK(report.rows[0].of(Indicator::Pareto).state == IndicatorState::NothingToMeasure);
  CHECK(report.rows[1].of(Indicator::Pareto).denominator == 3);
  CHECK(report.rows[1].of(Indicator::CashCycle).state == IndicatorState::OnlyForCompany);
  const auto delays = customerDelays(snapshot, dayNumber(day("2026-05-31")));
  REQUIRE(delays.size() == 4);
  CHECK(delays[0].delay == 3000);
  CHECK(delays[1].customer == 1);
  CHECK(delays[3].delay == 0);
}
