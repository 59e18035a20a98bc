#include <random>

#include "core/interest/late_interest.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;

namespace {

using Kind = Reduction::Kind;

DayNumber number(const char* iso) { return parseIsoDay(iso); }
QString text(const char* utf8) { return QString::fromUtf8(utf8); }

/// law.md 1.2: 12 000.00 due on 31 May 2026.
LateDebt aDebt() { return {1200000, number("2026-05-31"), {}, text("EUR")}; }

InterestSheet sheetOf(const LateDebt& debt, const InterestTerms& terms, const char* until) {
  return valueOf(lateInterest(debt, terms, number(until), RateTable::shipped()));
}

InterestTerms fixedRate(int basisPoints) {
  InterestTerms terms;
  terms.contractRate = RateRule{{}, 1, basisPoints};
  return terms;
}

InterestTerms ofRegime(InterestRegime regime) {
  InterestTerms terms;
  terms.regime = regime;
  return terms;
}

/// The pseudo-code of law.md 10.2, day by day, for 365-day years: slow and plain.
qint64 dayByDay(const LateDebt& debt, DayNumber until) {
  qint64 sum = 0;
  for (DayNumber day = debt.dueDay + 1; day <= until; ++day) {
    qint64 base = debt.principal;
    for (const auto& reduction : debt.reductions) {
      if (reduction.kind == Kind::CreditNote ? reduction.day <= until : reduction.day < day) {
        base -= reduction.amount;
      }
    }
    const auto ecb = RateTable::shipped().find(RateTable::ecbRefinancing()).at(halfYearStart(day));
    sum += std::max(base, qint64{0}) * (ecb->basisPoints + 1000);
  }
  return (2 * sum + 3650000) / (2 * 3650000);
}

LateDebt randomDebt(std::mt19937& random) {
  const auto upTo = [&](unsigned most) { return qint64(random() % (most + 1)); };
  LateDebt debt{1 + upTo(50000000), number("2022-01-01") + DayNumber(upTo(1500)), {}, text("EUR")};
  for (qint64 i = upTo(4); i > 0; --i) {
    debt.reductions.append({debt.dueDay - 30 + DayNumber(upTo(300)), 1 + upTo(20000000),
                            upTo(3) == 0 ? Kind::CreditNote : Kind::Payment});
  }
  return debt;
}

}  // namespace

TEST_CASE("Late interest: worked examples") {
  SECTION("law.md 1.2: two half-years, 201.37 and 40") {
    auto debt = aDebt();
    debt.reductions = {{number("2026-07-20"), 1200000, Kind::Payment}};
    const auto sheet = sheetOf(debt, {}, "2026-11-21");
    REQUIRE(sheet.segments.size() == 2);
    const auto& first = sheet.segments[0];
    CHECK(first.from == number("2026-06-01"));
    CHECK(first.to == number("2026-06-30"));
    CHECK(first.days == 30);
    CHECK(first.basisPoints == 1215);
    CHECK(first.base == 1200000);
    CHECK(first.amount == 11984);  // 119.8356
    const auto& second = sheet.segments[1];
    CHECK(second.from == number("2026-07-01"));
    CHECK(second.to == number("2026-07-20"));
    CHECK(second.days == 20);
    CHECK(second.basisPoints == 1240);
    CHECK(second.amount == 8153);  // 81.5342
    CHECK(sheet.interest == 20137);
    CHECK(sheet.fee == 4000);
    CHECK(sheet.openPrincipal == 0);
    CHECK(sheet.perDay == 0);
    CHECK_FALSE(sheet.provisional);
  }
  SECTION("law.md 1.2: the rate of the first day kept, 199.73") {
    InterestTerms terms;
    terms.rateChange = RateChange::FrozenAtStart;
    const auto sheet = sheetOf(aDebt(), terms, "2026-07-20");
    CHECK(sheet.interest == 19973);
    CHECK(sheet.segments.size() == 1);
  }
  SECTION("law.md 1.3 and 0, mistake 1: a public buyer, rate frozen, 166.85 and 40") {
    const auto sheet = sheetOf(aDebt(), ofRegime(InterestRegime::PublicBuyer), "2026-07-20");
    CHECK(sheet.interest == 16685);
    CHECK(sheet.fee == 4000);
    REQUIRE(sheet.segments.size() == 1);
    CHECK(sheet.segments[0].basisPoints == 1015);
    CHECK(sheet.segments[0].days == 50);
  }
  SECTION("a frozen rate stays frozen after a part payment in the next half-year") {
    auto debt = aDebt();
    debt.reductions = {{number("2026-07-10"), 500000, Kind::Payment}};
    // 12 000 × 10.15 % × 40 ÷ 365 = 133.4795; 7 000 × 10.15 % × 10 ÷ 365 = 19.4658; sum 152.9452
    const auto sheet = sheetOf(debt, ofRegime(InterestRegime::PublicBuyer), "2026-07-20");
    CHECK(sheet.interest == 15295);
    REQUIRE(sheet.segments.size() == 2);
    CHECK(sheet.segments[1].basisPoints == 1015);
  }
  SECTION("still unpaid: what one more day costs") {
    const auto sheet = sheetOf(aDebt(), {}, "2026-07-20");
    CHECK(sheet.interest == 20137);
    CHECK(sheet.openPrincipal == 1200000);
    CHECK(sheet.perDay == 408);  // 12 000 × 12.40 % ÷ 365 = 4.0767
  }
}

TEST_CASE("Late interest: the mistakes of law.md 0") {
  SECTION("2: the default rate is not raised to the floor of contracts") {
    LateDebt debt{1000000, number("2024-01-31"), {}, text("EUR")};
    const auto sheet = sheetOf(debt, {}, "2024-02-29");
    REQUIRE(sheet.segments.size() == 1);
    CHECK(sheet.segments[0].basisPoints == 1450);  // floor would be 15.21
    CHECK_FALSE(sheet.segments[0].floorBasisPoints);
    CHECK_FALSE(sheet.belowFloor);
  }
  SECTION("2: a contract rate below its floor is shown, and raised only when asked") {
    LateDebt debt{1000000, number("2023-12-01"), {}, text("EUR")};
    auto terms = fixedRate(1300);
    const auto shown = sheetOf(debt, terms, "2024-01-30");
    REQUIRE(shown.segments.size() == 2);
    CHECK(shown.segments[0].floorBasisPoints == 1266);  // 3 × 4.22
    CHECK_FALSE(shown.segments[0].belowFloor);
    CHECK(shown.segments[1].floorBasisPoints == 1521);  // 3 × 5.07
    CHECK(shown.segments[1].belowFloor);
    CHECK(shown.segments[1].basisPoints == 1300);
    CHECK(shown.belowFloor);
    terms.raiseToFloor = true;
    const auto raised = sheetOf(debt, terms, "2024-01-30");
    CHECK(raised.segments[0].basisPoints == 1300);
    CHECK(raised.segments[1].basisPoints == 1521);
    CHECK(raised.segments[1].belowFloor);
  }
  SECTION("3 and 4: a consumer owes the legal rate of firms from the notice on, and no 40 euros") {
    auto terms = ofRegime(InterestRegime::Consumer);
    LateDebt debt{100000, number("2026-05-31"), {}, text("EUR")};
    const auto before = sheetOf(debt, terms, "2026-07-10");
    CHECK(before.interest == 0);
    CHECK(before.fee == 0);
    CHECK(before.late);
    CHECK(before.segments.isEmpty());
    CHECK(before.openPrincipal == 100000);
    terms.noticeDay = number("2026-06-20");
    terms.contractRate = RateRule{{}, 1, 1500};  // of no effect
    const auto sheet = sheetOf(debt, terms, "2026-07-10");
    // 1 000 × (2.62 % × 10 + 2.75 % × 10) ÷ 365 = 0.7178 + 0.7534 = 1.4712
    CHECK(sheet.interest == 147);
    CHECK(sheet.fee == 0);
    CHECK(sheet.interestFrom == number("2026-06-21"));
    terms.noticeDay = number("2026-05-01");  // a notice before the due date starts nothing
    CHECK(sheetOf(debt, terms, "2026-06-10").interestFrom == number("2026-06-01"));
  }
  SECTION("4: 40 euros once, however long it lasts, and also when it was paid late") {
    auto debt = aDebt();
    CHECK(sheetOf(debt, {}, "2026-06-01").fee == 4000);
    CHECK(sheetOf(debt, {}, "2026-11-21").fee == 4000);
    debt.reductions = {{number("2026-06-01"), 1200000, Kind::Payment}};
    CHECK(sheetOf(debt, {}, "2026-11-21").fee == 4000);
  }
  SECTION("5: the first day is the day after the due date") {
    CHECK(sheetOf(aDebt(), {}, "2026-05-31").interest == 0);
    CHECK(sheetOf(aDebt(), {}, "2026-05-31").fee == 0);
    CHECK_FALSE(sheetOf(aDebt(), {}, "2026-05-31").late);
    const auto oneDay = sheetOf(aDebt(), {}, "2026-06-01");
    CHECK(oneDay.interest == 399);  // 12 000 × 12.15 % ÷ 365 = 3.9945
    CHECK(oneDay.segments[0].days == 1);
  }
  SECTION("7: no interest on interest, C. civ. 1343-2") {
    LateDebt debt{1000000, number("2016-06-30"), {}, text("EUR")};
    // 10.00 % from 1 July 2016: 365 days are 1 000.00, twice as many 2 000.00
    CHECK(sheetOf(debt, {}, "2017-06-30").interest == 100000);
    CHECK(sheetOf(debt, {}, "2018-06-30").interest == 200000);
  }
  SECTION("8: a part payment, C. civ. 1343-1, by the choice made") {
    auto debt = aDebt();
    debt.reductions = {{number("2026-06-10"), 500000, Kind::Payment}};
    // 12 000 × 12.15 % × 10 ÷ 365 = 39.9452; 7 000 × 12.15 % × 20 ÷ 365 = 46.6027; sum 86.5479
    const auto booked = sheetOf(debt, {}, "2026-06-30");
    REQUIRE(booked.segments.size() == 2);
    CHECK(booked.segments[0].to == number("2026-06-10"));
    CHECK(booked.segments[1].base == 700000);
    CHECK(booked.interest == 8655);
    CHECK(booked.paidToInterest == 0);
    // The payment pays 39.95 and 40 first: 4 920.05 of principal, 7 079.95 left;
    // × 12.15 % × 20 ÷ 365 = 47.1350; with 39.9452 it is 87.0802
    InterestTerms terms;
    terms.imputation = Imputation::InterestFirst;
    const auto legal = sheetOf(debt, terms, "2026-06-30");
    CHECK(legal.segments[1].base == 707995);
    CHECK(legal.interest == 8708);
    CHECK(legal.paidToInterest == 3995);
    CHECK(legal.paidToFee == 4000);
    CHECK(legal.openPrincipal == 707995);
  }
  SECTION("8: what was paid before the due date pays principal in any case") {
    auto debt = aDebt();
    debt.reductions = {{number("2026-05-31"), 500000, Kind::Payment}};
    InterestTerms terms;
    terms.imputation = Imputation::InterestFirst;
    const auto sheet = sheetOf(debt, terms, "2026-06-30");
    CHECK(sheet.openPrincipal == 700000);
    CHECK(sheet.paidToFee == 0);
  }
  SECTION("8: a payment after the principal is gone still pays the interest") {
    auto debt = aDebt();
    InterestTerms terms;
    terms.imputation = Imputation::InterestFirst;
    // 30 days: 119.84 and 40.00
    debt.reductions = {{number("2026-06-30"), 1200000, Kind::Payment},
                       {number("2026-06-30"), 15984, Kind::Payment}};
    const auto sheet = sheetOf(debt, terms, "2026-07-31");
    CHECK(sheet.openPrincipal == 0);
    CHECK(sheet.interest == 11984);
    CHECK(sheet.paidToInterest == 11984);
    CHECK(sheet.paidToFee == 4000);
  }
  SECTION("9: a credit note counts from the start, whatever its date") {
    auto debt = aDebt();
    debt.reductions = {{number("2026-07-10"), 200000, Kind::CreditNote}};
    const auto sheet = sheetOf(debt, {}, "2026-07-20");
    // 10 000 × (12.15 % × 30 + 12.40 % × 20) ÷ 365 = 99.8630 + 67.9452 = 167.8082
    CHECK(sheet.interest == 16781);
    CHECK(sheet.segments[0].base == 1000000);
    debt.reductions = {{number("2026-07-10"), 1200000, Kind::CreditNote}};
    const auto cancelled = sheetOf(debt, {}, "2026-07-20");
    CHECK(cancelled.interest == 0);
    CHECK(cancelled.fee == 0);
    CHECK_FALSE(cancelled.late);
  }
  SECTION("9: but a statement of a day before the credit note does not know it") {
    auto debt = aDebt();
    debt.reductions = {{number("2026-07-10"), 200000, Kind::CreditNote}};
    CHECK(sheetOf(debt, {}, "2026-06-30").segments[0].base == 1200000);
  }
  SECTION("15: interest stops the day before insolvency opens, L622-28") {
    InterestTerms terms;
    terms.insolvencyDay = number("2026-06-11");
    const auto sheet = sheetOf(aDebt(), terms, "2026-11-21");
    CHECK(sheet.interest == 3995);  // ten days: 39.9452
    CHECK(sheet.segments.last().to == number("2026-06-10"));
    CHECK(sheet.fee == 4000);
    CHECK(sheet.perDay == 0);
    terms.insolvencyDay = number("2026-05-31");
    const auto barred = sheetOf(aDebt(), terms, "2026-11-21");
    CHECK(barred.interest == 0);
    CHECK(barred.fee == 0);
  }
}

TEST_CASE("Late interest: settings and limits") {
  SECTION("the year counts 365 days, its own, or 360") {
    LateDebt debt{1000000, number("2023-12-15"), {}, text("EUR")};
    auto terms = fixedRate(1000);
    CHECK(sheetOf(debt, terms, "2024-01-15").interest == 8493);  // 31 ÷ 365: 84.9315
    terms.dayCount = DayCount::ActualActual;  // 16 ÷ 365 + 15 ÷ 366: 43.8356 + 40.9836 = 84.8192
    const auto actual = sheetOf(debt, terms, "2024-01-15");
    CHECK(actual.interest == 8482);
    CHECK(actual.segments[0].yearDays == 365);
    CHECK(actual.segments[1].yearDays == 366);
    terms.rateChange = RateChange::FrozenAtStart;
    CHECK(sheetOf(debt, terms, "2024-01-15").interest == 8482);
    terms.dayCount = DayCount::Actual360;  // 31 ÷ 360: 86.1111
    CHECK(sheetOf(debt, terms, "2024-01-15").interest == 8611);
  }
  SECTION("half a cent is rounded up, once") {
    LateDebt debt{1825, number("2026-05-31"), {}, text("EUR")};
    const auto terms = fixedRate(1000);
    CHECK(sheetOf(debt, terms, "2026-06-01").interest == 1);  // 0.005
    CHECK(sheetOf(debt, terms, "2026-06-02").interest == 1);  // 0.010
    CHECK(sheetOf(debt, terms, "2026-06-03").interest == 2);  // 0.015
  }
  SECTION("beyond the last known rate the result is provisional, law.md 1.6") {
    LateDebt debt{1000000, number("2026-12-15"), {}, text("EUR")};
    CHECK_FALSE(sheetOf(debt, {}, "2026-12-31").provisional);
    const auto sheet = sheetOf(debt, {}, "2027-01-31");
    CHECK(sheet.provisional);
    CHECK_FALSE(sheet.segments[0].provisional);
    CHECK(sheet.segments[1].provisional);
    CHECK(sheet.segments[1].basisPoints == 1265);  // 2.65 + 10 unless the ECB moves before
    CHECK_FALSE(sheet.segments[1].rateSource.isEmpty());
    const RateTable known =
        RateTable::shipped().with(RateTable::ecbRefinancing(),
                                  {{number("2027-01-01"), 0, 240, text("USER"), text("typed in")}});
    const auto certain = valueOf(lateInterest(debt, {}, number("2027-01-31"), known));
    CHECK_FALSE(certain.provisional);
    CHECK(certain.segments[1].basisPoints == 1240);
  }
  SECTION("a rate raised to a floor that is not known for sure is provisional") {
    LateDebt debt{1000000, number("2026-12-31"), {}, text("EUR")};
    auto terms = fixedRate(500);
    CHECK_FALSE(sheetOf(debt, terms, "2027-01-31").provisional);  // the contract says 5 %
    terms.raiseToFloor = true;
    CHECK(sheetOf(debt, terms, "2027-01-31").provisional);  // 3 × 2.75, of 2026
  }
  SECTION("a missing rate is an error, not a zero") {
    LateDebt debt{1000000, number("1998-05-31"), {}, text("EUR")};
    const auto result = lateInterest(debt, {}, number("1998-06-30"), RateTable::shipped());
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::NotFound);
    CHECK(result.error().message.contains(text("1998-06-01")));
  }
  SECTION("an amount beyond all sense is refused, the largest sensible one is not") {
    auto debt = aDebt();
    debt.principal = std::numeric_limits<qint64>::max();
    const auto result = lateInterest(debt, {}, number("2026-07-20"), RateTable::shipped());
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::InvalidInput);
    debt.principal = 1'000'000'000'000'000;
    CHECK(lateInterest(debt, {}, number("2026-07-20"), RateTable::shipped()).ok());
  }
  SECTION("another country: its rate, its lump sum, in its currency only") {
    auto terms = ofRegime(InterestRegime::Foreign);
    terms.foreignLaw = findForeignLaw(shippedForeignLaws(), text("BE"));
    const auto belgian = sheetOf(aDebt(), terms, "2026-06-30");
    CHECK(belgian.segments[0].basisPoints == 1050);
    CHECK(belgian.interest == 10356);  // 12 000 × 10.50 % × 30 ÷ 365 = 103.5616
    CHECK(belgian.fee == 4000);
    terms.foreignLaw = findForeignLaw(shippedForeignLaws(), text("GB"));
    LateDebt debt{1200000, number("2026-07-01"), {}, text("EUR")};
    CHECK(sheetOf(debt, terms, "2026-07-31").fee == 0);
    CHECK(sheetOf(debt, terms, "2026-07-31").feeCurrency == text("GBP"));
    debt.currency = text("GBP");
    CHECK(sheetOf(debt, terms, "2026-07-31").fee == 10000);
  }
  SECTION("a contract on the ECB rate follows the half-years; one in years without a floor too") {
    InterestTerms terms;
    terms.contractRate = RateRule{RateTable::ecbRefinancing(), 1, 1500};
    CHECK(sheetOf(aDebt(), terms, "2026-07-20").segments[1].basisPoints == 1740);
    LateDebt old{1000000, number("2012-05-31"), {}, text("EUR")};
    const auto sheet = sheetOf(old, fixedRate(1200), "2012-06-30");
    CHECK_FALSE(sheet.segments[0].floorBasisPoints);
    CHECK(sheet.interest == 9863);  // 10 000 × 12 % × 30 ÷ 365 = 98.6301
  }
}

TEST_CASE("Late interest: properties") {
  std::mt19937 random{20261121};
  for (int i = 0; i < 1500; ++i) {
    const LateDebt debt = randomDebt(random);
    const DayNumber until = debt.dueDay - 10 + DayNumber(random() % 700);
    const auto& rates = RateTable::shipped();
    const auto sheet = valueOf(lateInterest(debt, {}, until, rates));
    INFO("case " << i << ", " << debt.principal << " due " << debt.dueDay << " until " << until);

    // The day-by-day sum of the law notes.
    if (sheet.interest != dayByDay(debt, until)) FAIL("differs from the sum day by day");

    qint64 sum = 0;
    DayNumber next = sheet.interestFrom;
    for (const auto& segment : sheet.segments) {
      sum += segment.amount;
      if (segment.amount < 0 || segment.base <= 0) FAIL("a negative segment");
      if (segment.from != next || segment.days != segment.to - segment.from + 1) FAIL("a gap");
      if (halfYearStart(segment.from) != halfYearStart(segment.to)) FAIL("not cut in half-years");
      next = segment.to + 1;
    }
    if (sum != sheet.interest) FAIL("segments do not add up");

    // It only grows, and one more payment never makes it larger.
    LateDebt asKnown = debt;  // all facts known on both days, as credit notes count backwards
    for (auto& reduction : asKnown.reductions) {
      if (reduction.kind == Kind::CreditNote) reduction.day = debt.dueDay;
    }
    const auto today = valueOf(lateInterest(asKnown, {}, until, rates));
    const auto later = valueOf(lateInterest(asKnown, {}, until + 40, rates));
    if (later.interest < today.interest) FAIL("it shrinks");
    LateDebt paid = debt;
    paid.reductions.append({debt.dueDay + 5, 100000, Kind::Payment});
    if (valueOf(lateInterest(paid, {}, until, rates)).interest > sheet.interest) {
      FAIL("a payment made it larger");
    }

    // Paid on the due date: nothing.
    LateDebt onTime = debt;
    onTime.reductions.append({debt.dueDay, debt.principal, Kind::Payment});
    const auto nothing = valueOf(lateInterest(onTime, {}, until, rates));
    if (nothing.interest != 0 || nothing.fee != 0 || nothing.late) FAIL("paid in time");

    // What the law counts first is never less than what is booked.
    InterestTerms legal;
    legal.imputation = Imputation::InterestFirst;
    const auto byLaw = valueOf(lateInterest(debt, legal, until, rates));
    if (byLaw.interest < sheet.interest || byLaw.openPrincipal < sheet.openPrincipal) {
      FAIL("interest first gives less");
    }
    if (byLaw.paidToInterest > byLaw.interest || byLaw.paidToFee > byLaw.fee) FAIL("overpaid");
  }
  SUCCEED();
}
