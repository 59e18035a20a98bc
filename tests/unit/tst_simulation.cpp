#include "core/forecast/outlook_notes.h"
#include "core/simulation/simulation.h"
#include "tests/support/catch.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 6, 17};  // a Wednesday: weeks end on 21 June … 13 September, 88 days later
enum Who { Steady, Never, Chronic };

PaymentBehaviour paysAfter(int days) {
  Hazard hazard(ageCount);
  hazard[size_t(days - firstAge)] = 1;
  hazard.back() = 1;
  PaymentBehaviour behaviour;
  behaviour.curve = SurvivalCurve{hazard};
  return behaviour;
}

/// Nothing open; STEADY pays 10 days after the due date, NEVER never, CHRONIC 20 days after.
SimulationBase aBase() {
  SimulationBase base = simulationBase({}, today);
  base.customers = {
      {u"STEADY"_s, u"Industry"_s, PayerKind::Punctual, paysAfter(10)},
      {u"NEVER"_s, {}, PayerKind::AtRisk, {0, 0, 0, SurvivalCurve{Hazard(ageCount)}, {}, {}}},
      {u"CHRONIC"_s, u"Shops"_s, PayerKind::ChronicallyLate, paysAfter(20)}};
  base.dsoState = DsoState::Known;
  return base;
}

void open(SimulationBase& base, Who who, qint64 amount, QDate dueOn) {
  const DayNumber due = dayNumber(dueOn);
  base.sources.push_back({who, amount, std::min(due - 30, base.asOf), due, {}});
  base.debits += amount;
}

void sell(SimulationBase& base, Who who, qint64 amount, QDate bookedOn, int terms) {
  base.sources.push_back({who, amount, dayNumber(bookedOn), dayNumber(bookedOn) + terms, {}});
}

Levers levers(std::initializer_list<std::pair<Lever, int>> values) {
  Levers levers;
  for (const auto& [lever, value] : values) levers.set(lever, value);
  return levers;
}

/// What is received by the end of each week.
QList<qint64> received(const SimulatedCourse& course) {
  QList<qint64> sums;
  qint64 sum = 0;
  for (const auto& week : course.weeks) sums.append(sum += week.received);
  return sums;
}

/// 1 000.00 due on 30 June: on today's course paid on 10 July, in the fourth week (6 to 12 July).
SimulationBase oneItem() {
  auto base = aBase();
  open(base, Steady, 100000, QDate{2026, 6, 30});
  return base;
}

}  // namespace

TEST_CASE("simulate: today's course") {
  const auto base = oneItem();
  const auto course = simulate(base, {});
  REQUIRE(course.weeks.size() == 14);
  CHECK(course.days == 95);
  CHECK(course.weeks[0].from == today);
  CHECK(course.weeks[0].to == QDate{2026, 6, 21});
  CHECK(course.weeks[13].to == QDate{2026, 9, 20});
  CHECK(course.weeks[2].received == 0);
  CHECK(course.weeks[3].received == 100000);
  CHECK(course.weeks[2].owed == 100000);
  CHECK(course.weeks[3].owed == 0);
  // Three weeks of 4, 7 and 7 days end with 1 000.00: 18 000.00 ÷ 95 = 189.474
  CHECK(course.meanOwed == 18947);
  CHECK(course.costs() == 0);
  SECTION("months are those of the calendar, the last cut at the horizon") {
    REQUIRE(course.months.size() == 4);
    CHECK(course.months[0].to == QDate{2026, 6, 30});
    CHECK(course.months[1].received == 100000);
    CHECK(course.months[3].from == QDate{2026, 9, 1});
    CHECK(course.months[3].to == QDate{2026, 9, 20});
  }
  SECTION("without sales to come there is no DSO") { CHECK(!course.dsoTenths); }
}

TEST_CASE("simulate: DSO and cash cycle at the end") {
  auto base = aBase();
  sell(base, Steady, 60000, QDate{2026, 6, 27}, 30);  // paid on 6 August
  sell(base, Steady, 44000, QDate{2026, 9, 1}, 30);   // after the horizon
  base.stockDays = 30;
  base.payableDays = 40;
  const auto course = simulate(base, {});
  CHECK(course.sales == 104000);
  CHECK(course.owedAtEnd == 44000);
  // 440 ÷ 1 040 × 95 = 40.19 days; 40.2 + 30 − 40 = 30.2
  CHECK(course.dsoTenths == 402);
  CHECK(course.cycleTenths == 302);
  SECTION("what the ledger's history does not tell stays unknown") {
    base.dsoState = DsoState::HistoryTooShort;
    CHECK(!simulate(base, {}).dsoTenths);
    CHECK(!simulate(base, {}).cycleTenths);
  }
  SECTION("nor is there a cash cycle while nobody typed DIO and DPO") {
    base.payableDays.reset();
    CHECK(simulate(base, {}).dsoTenths == 402);
    CHECK(!simulate(base, {}).cycleTenths);
  }
}

TEST_CASE("simulate: shorter terms for sales to come") {
  auto base = aBase();
  sell(base, Steady, 100000, QDate{2026, 6, 18}, 12);  // as oneItem(): due 30 June, paid 10 July
  const auto before = simulate(base, {});
  CHECK(before.weeks[3].received == 100000);
  CHECK(before.meanOwed == 18947);
  // Due on 25 June, paid on 5 July: the last day of the third week.
  const auto after = simulate(base, levers({{Lever::Terms, 5}}));
  CHECK(after.weeks[2].received == 100000);
  // 11 days: 11 000.00 ÷ 95 = 115.789; freed 189.47 − 115.79 = 73.68
  CHECK(after.meanOwed == 11579);
  // 73.68 × 5 % × 95 ÷ 365 = 0.9589
  CHECK(interestSaved(before, after, 500) == 96);
  CHECK(interestSaved(before, after, 0) == 0);
  SECTION("it is due no sooner than on its day: 12 days at most, paid on 28 June") {
    CHECK(simulate(base, levers({{Lever::Terms, 90}})).weeks[1].received == 100000);
  }
  SECTION("what is invoiced already keeps its due date") {
    CHECK(simulate(oneItem(), levers({{Lever::Terms, 5}})).weeks[3].received == 100000);
  }
  SECTION("for one segment, one customer, one way of paying") {
    for (const auto& whom : {u"Industry"_s, u"STEADY"_s, u"punctual"_s, QString{}}) {
      auto some = levers({{Lever::Terms, 5}});
      some.setWhom(Lever::Terms, whom);
      CHECK(simulate(base, some).weeks[2].received == 100000);
    }
    auto others = levers({{Lever::Terms, 5}});
    others.setWhom(Lever::Terms, u"Shops"_s);
    CHECK(simulate(base, others).weeks[2].received == 0);
  }
  SECTION("what is promised or disputed keeps its course") {
    auto agreed = oneItem();
    agreed.sources[0].note = {0, dayNumber(QDate{2026, 7, 20}), 1, 0};
    const auto all = levers(
        {{Lever::Terms, 9}, {Lever::Chronic, 9}, {Lever::Debit, 100}, {Lever::Factoring, 90}});
    CHECK(received(simulate(agreed, all)) == received(simulate(agreed, {})));
    agreed.sources[0].note = {0, 0, 0, 40};
    CHECK(received(simulate(agreed, all)) == received(simulate(agreed, {})));
  }
}

TEST_CASE("simulate: chronically late customers pay sooner, not before the due date") {
  auto base = aBase();
  open(base, Chronic, 70000, QDate{2026, 6, 30});  // on 20 July, in the sixth week
  open(base, Steady, 30000, QDate{2026, 6, 30});   // on 10 July, in the fourth, whatever is done
  CHECK(simulate(base, {}).weeks[5].received == 70000);
  const auto sooner = simulate(base, levers({{Lever::Chronic, 5}}));
  CHECK(sooner.weeks[4].received == 70000);  // 15 July
  CHECK(sooner.weeks[3].received == 30000);
  const auto most = simulate(base, levers({{Lever::Chronic, 60}}));
  CHECK(most.weeks[1].received == 0);
  CHECK(most.weeks[2].received == 70000);  // 30 June
}

TEST_CASE("simulate: a deposit on sales to come") {
  auto base = oneItem();
  sell(base, Steady, 60000, QDate{2026, 6, 27}, 30);  // paid on 6 August, in the eighth week
  const auto deposit = levers({{Lever::Deposit, 30}});
  const auto course = simulate(base, deposit);
  CHECK(course.weeks[1].received == 18000);
  CHECK(course.weeks[7].received == 42000);
  CHECK(course.weeks[1].owed == 100000 + 42000);
  CHECK(course.weeks[3].received == 100000);  // none on what is invoiced already
  SECTION("it comes with the order, but not before tomorrow") {
    base.orderLeadDays = 7;
    CHECK(simulate(base, deposit).weeks[0].received == 18000);
    base.orderLeadDays = 70;
    CHECK(simulate(base, deposit).weeks[0].received == 18000);
    CHECK(simulate(base, deposit).weeks[0].owed == 100000 - 18000);
  }
}

TEST_CASE("simulate: direct debit") {
  const auto base = oneItem();
  const auto all = simulate(base, levers({{Lever::Debit, 100}}));
  CHECK(all.weeks[1].received == 0);
  CHECK(all.weeks[2].received == 100000);  // 30 June
  const auto half = simulate(base, levers({{Lever::Debit, 50}}));
  CHECK(half.weeks[2].received == 50000);
  CHECK(half.weeks[3].received == 50000);
  SECTION("on the sooner due date when terms are shorter too") {
    auto sale = aBase();
    sell(sale, Steady, 100000, QDate{2026, 6, 18}, 12);
    const auto both = simulate(sale, levers({{Lever::Debit, 100}, {Lever::Terms, 5}}));
    CHECK(both.weeks[1].received == 100000);  // 25 June
  }
  SECTION("what is overdue keeps its course") {
    auto late = aBase();
    open(late, Never, 100000, QDate{2026, 6, 17});
    CHECK(simulate(late, levers({{Lever::Debit, 100}})).received == 0);
  }
}

TEST_CASE("simulate: factoring") {
  const auto base = oneItem();
  // Commission 1 %, interest 6 % a year: the standard.
  const auto course = simulate(base, levers({{Lever::Factoring, 90}}));
  CHECK(course.weeks[0].received == 90000);
  CHECK(course.weeks[3].received == 10000);
  CHECK(course.commission == 1000);
  // 900.00 are advanced at the end of the weeks of 21 and 28 June, of June, and of the week of 5
  // July: 4 + 7 + 2 + 5 = 18 days; 900 × 6 % × 18 ÷ 365 = 2.663
  CHECK(course.interest == 266);
  CHECK(course.costs() == 1266);
  CHECK(course.weeks[0].costs == 1000 + 59);  // 900 × 6 % × 4 ÷ 365 = 0.592
  CHECK(course.owedAtEnd == 0);
  CHECK(course.weeks[0].owed == 10000);
  SECTION("a sale to come is ceded on its day, without its deposit") {
    auto sale = aBase();
    sell(sale, Steady, 60000, QDate{2026, 6, 27}, 30);
    const auto both = simulate(sale, levers({{Lever::Factoring, 80}, {Lever::Deposit, 50}}));
    CHECK(both.weeks[0].received == 0);
    CHECK(both.weeks[1].received == 30000 + 24000);
    CHECK(both.weeks[7].received == 6000);
    CHECK(both.commission == 300);
  }
  SECTION("what is overdue is not taken") {
    auto late = aBase();
    open(late, Never, 100000, QDate{2026, 6, 17});
    const auto none = simulate(late, levers({{Lever::Factoring, 90}}));
    CHECK(none.received == 0);
    CHECK(none.costs() == 0);
  }
}

TEST_CASE("simulate: an agency") {
  auto base = aBase();
  open(base, Never, 50000, QDate{2026, 3, 1});   // 108 days late
  open(base, Never, 40000, QDate{2026, 3, 19});  // 90 days late: not more
  // 30 % of what would stay unpaid, after 90 days: the standard.
  const auto course = simulate(base, levers({{Lever::Agency, 20}}));
  CHECK(course.received == 15000);
  CHECK(course.fee == 3000);
  // 4 of 95 days: 500 × 30 % × 4 ÷ 95 = 6.316
  CHECK(course.weeks[0].received == 632);
  CHECK(simulate(base, {}).received == 0);
  SECTION("its fee is on all that comes in") {
    auto paying = aBase();
    paying.customers[Never].behaviour = paysAfter(120);  // 12 days from now
    open(paying, Never, 50000, QDate{2026, 3, 1});
    const auto all = simulate(paying, levers({{Lever::Agency, 20}}));
    CHECK(all.received == 50000);
    CHECK(all.fee == 10000);
  }
}

TEST_CASE("simulate on random ledgers") {
  const auto snapshot = randomLedger(GENERATE(7U, 8U, 9U)).build();
  const QDate asOf = GENERATE(QDate{2025, 9, 30}, QDate{2026, 5, 3}, QDate{2026, 11, 12});
  const auto base = simulationBase(snapshot, asOf);
  const auto before = simulate(base, {});
  const auto cents = [&](const SimulatedCourse& course) {
    qint64 weeks = 0;
    qint64 months = 0;
    qint64 costs = 0;
    for (const auto& week : course.weeks) weeks += week.received;
    for (const auto& month : course.months) months += month.received;
    for (const auto& week : course.weeks) costs += week.costs;
    CHECK(weeks == course.received);
    CHECK(months == course.received);
    CHECK(costs == course.costs());
    CHECK(course.received + course.owedAtEnd == base.debits + base.credits + course.sales);
    CHECK(course.ofOpenItems <= base.debits);
  };
  SECTION("without a lever it is the forecast") {
    const auto weeks = outlookAt(snapshot, asOf).weeks();
    for (qsizetype i = 0; i < weeks.size(); ++i) {
      CHECK(before.weeks[i].to == weeks[i].to);
      CHECK(before.weeks[i].ofOpenItems == weeks[i].mean);
    }
    CHECK(before.costs() == 0);
    cents(before);
  }
  SECTION("sooner payment never lowers what is received by any week") {
    for (const auto& change : {levers({{Lever::Terms, 17}}), levers({{Lever::Chronic, 9}}),
                               levers({{Lever::Deposit, 33}}), levers({{Lever::Factoring, 85}}),
                               levers({{Lever::Agency, 15}, {Lever::AgencyAfter, 30}}),
                               levers({{Lever::Terms, 10},
                                       {Lever::Chronic, 5},
                                       {Lever::Deposit, 20},
                                       {Lever::Factoring, 80},
                                       {Lever::Agency, 10}})}) {
      const auto after = simulate(base, change);
      cents(after);
      CHECK(after.meanOwed <= before.meanOwed);
      const auto was = received(before);
      const auto is = received(after);
      for (qsizetype i = 0; i < was.size(); ++i) CHECK(is[i] >= was[i]);
    }
  }
  SECTION("to the cent with direct debit too") {
    cents(simulate(base, levers({{Lever::Debit, 60}, {Lever::Terms, 3}})));
  }
}
