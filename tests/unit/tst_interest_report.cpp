#include "core/interest/interest_report.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

/// A snapshot with the texts of its items: number "F" and the item's id, unless a test says more.
struct Facts {
  SnapshotBuilder builder;
  QHash<qint64, Item> known;
  int alpha = builder.customer(u"C1"_s, u"ALPHA SARL"_s);

  void text(int handle, const QString& number, QDate issuedOn = day("2026-05-01")) {
    Item item;
    item.id = 1001 + handle;
    item.number = number;
    item.kind = ItemKind::Invoice;
    item.issuedOn = issuedOn;
    known.insert(item.id, item);
  }
  int invoice(const QString& number, const char* dueOn, qint64 amount) {
    const int handle = builder.invoice(alpha, day("2026-05-01"), day(dueOn), amount);
    text(handle, number);
    return handle;
  }
  InterestReport report(const char* asOf, DayNumber noticeDay = 0) const {
    return buildInterestReport(builder.build(), known, {day(asOf), -1, noticeDay});
  }
};

qint64 segmentsOf(const InterestRow& row) {
  qint64 sum = 0;
  for (const auto& segment : row.sheet.segments) sum += segment.amount;
  return sum;
}

}  // namespace

TEST_CASE("InterestReport") {
  Facts facts;

  SECTION("an item paid late is there, with the days until its payment") {
    // law.md 1.2: 12 000.00 due 31 May 2026, paid 20 July: 119.8356 + 81.5342 = 201.37
    facts.builder.pay(facts.invoice(u"F1"_s, "2026-05-31", 1'200'000), day("2026-07-20"),
                      1'200'000);
    const auto report = facts.report("2026-11-21");
    REQUIRE(report.rows.size() == 1);
    CHECK(report.rows[0].sheet.interest == 20137);
    CHECK(report.rows[0].fee == 4000);
    CHECK(segmentsOf(report.rows[0]) == 20137);
    CHECK(report.total.sum() == 24137);
    CHECK(report.total.perDay == 0);
  }
  SECTION("what was paid on the due date, or is not due, is not") {
    facts.builder.pay(facts.invoice(u"F1"_s, "2026-05-31", 1000), day("2026-05-31"), 1000);
    facts.invoice(u"F2"_s, "2026-11-21", 1000);
    CHECK(facts.report("2026-11-21").rows.isEmpty());
    CHECK(facts.report("2026-11-22").rows.size() == 1);
  }
  SECTION("what was paid after the day was still owed on it") {
    facts.builder.pay(facts.invoice(u"F1"_s, "2026-05-31", 1'200'000), day("2026-07-20"),
                      1'200'000);
    // 30 days of June: 12 000 × 12.15 % × 30 ÷ 365 = 119.8356
    const auto report = facts.report("2026-06-30");
    REQUIRE(report.rows.size() == 1);
    CHECK(report.rows[0].sheet.interest == 11984);
    CHECK(report.total.perDay == 399);  // 12 000 × 12.15 % ÷ 365 = 3.9945
  }
  SECTION("a credit note counts from the start, a part payment from the day after") {
    const int invoice = facts.invoice(u"F1"_s, "2026-05-31", 100'000);
    facts.builder.pay(invoice, day("2026-06-30"), 40'000);
    const int note = facts.builder.creditNote(facts.alpha, day("2026-07-15"), 10'000);
    facts.builder.allocate(invoice, note, 10'000);
    // 900 × 12.15 % × 30 ÷ 365 = 8.9877; 500 × 12.40 % × 144 ÷ 365 = 24.4603; sum 33.4480
    const auto report = facts.report("2026-11-21");
    REQUIRE(report.rows.size() == 1);
    CHECK(report.rows[0].principal == 90'000);
    REQUIRE(report.rows[0].sheet.segments.size() == 2);
    CHECK(report.rows[0].sheet.segments[0].base == 90'000);
    CHECK(report.rows[0].sheet.segments[1].base == 50'000);
    CHECK(report.rows[0].sheet.interest == 3345);
  }
  SECTION("a credit note for all of it leaves nothing late") {
    const int invoice = facts.invoice(u"F1"_s, "2026-05-31", 100'000);
    const int note = facts.builder.creditNote(facts.alpha, day("2026-07-15"), 100'000);
    facts.builder.allocate(invoice, note, 100'000);
    CHECK(facts.report("2026-11-21").rows.isEmpty());
  }
  SECTION("instalments of one invoice bear one lump sum; the same number of another year its own") {
    facts.invoice(u"F1"_s, "2026-05-31", 1000);
    facts.invoice(u"F1"_s, "2026-06-30", 1000);
    facts.text(facts.builder.invoice(facts.alpha, day("2025-05-01"), day("2025-05-31"), 1000),
               u"F1"_s, day("2025-05-01"));
    const auto report = facts.report("2026-11-21");
    REQUIRE(report.rows.size() == 3);
    CHECK(report.rows[0].fee == 4000);  // of 2025
    CHECK(report.rows[1].fee == 4000);
    CHECK(report.rows[2].fee == 0);
    CHECK(report.total.fees == 2);
  }
  SECTION("who is not surely a professional owes neither the sum nor interest without a notice") {
    facts.builder.at(facts.alpha).name = u"Jean Dupont"_s;
    facts.invoice(u"F1"_s, "2026-05-31", 1'200'000);
    const auto report = facts.report("2026-07-20");
    REQUIRE(report.rows.size() == 1);
    CHECK(report.rows[0].regime == InterestRegime::Consumer);
    CHECK(report.total.sum() == 0);
    // From the day after the notice: 12 000 × 2.75 % × 20 ÷ 365 = 18.0822
    const auto noticed = facts.report("2026-07-20", dayNumber(day("2026-06-30")));
    CHECK(noticed.rows[0].sheet.interest == 1808);
    CHECK(noticed.rows[0].fee == 0);
  }
  SECTION("a public buyer: the rate of the first day, 8 points") {
    facts.builder.at(facts.alpha).segment = u"Public"_s;
    facts.builder.pay(facts.invoice(u"F1"_s, "2026-05-31", 1'200'000), day("2026-07-20"),
                      1'200'000);
    // law.md 1.3: 12 000 × 10.15 % × 50 ÷ 365 = 166.85
    const auto report = facts.report("2026-11-21");
    CHECK(report.rows[0].sheet.interest == 16685);
    CHECK(report.rows[0].fee == 4000);
  }
  SECTION("a payment that was returned was never made") {
    const int invoice = facts.invoice(u"F1"_s, "2026-05-31", 1'200'000);
    const int payment = facts.builder.pay(invoice, day("2026-06-05"), 1'200'000);
    auto snapshot = facts.builder.build();
    auto back = snapshot.allocations.front();
    back.amount = -back.amount;
    back.effectiveDay = dayNumber(day("2026-06-15"));
    snapshot.allocations.push_back(back);
    snapshot.items[back.debit].open += 1'200'000;
    snapshot.items[back.credit].open -= 1'200'000;
    Q_UNUSED(payment)
    const auto at = [&](const char* asOf) {
      return buildInterestReport(snapshot, facts.known, {day(asOf)}).rows.first().sheet.interest;
    };
    CHECK(at("2026-06-14") == 1997);   // 5 days: 12 000 × 12.15 % × 5 ÷ 365 = 19.9726
    CHECK(at("2026-06-30") == 11984);  // 30 days
  }
  SECTION("only the payment that was returned") {
    const int invoice = facts.invoice(u"F1"_s, "2026-05-31", 1'200'000);
    facts.builder.pay(invoice, day("2026-06-10"), 400'000);
    facts.builder.pay(invoice, day("2026-06-20"), 800'000);
    auto snapshot = facts.builder.build();
    auto back = snapshot.allocations.front();
    back.amount = -back.amount;
    back.effectiveDay = dayNumber(day("2026-06-25"));
    snapshot.allocations.push_back(back);
    const auto report = buildInterestReport(snapshot, facts.known, {day("2026-06-30")});
    REQUIRE(report.rows.size() == 1);
    REQUIRE(report.rows[0].sheet.segments.size() == 2);
    CHECK(report.rows[0].sheet.segments[0].days == 20);
    CHECK(report.rows[0].sheet.segments[1].base == 400'000);
  }
  SECTION("beyond the last known rate it is provisional") {
    facts.invoice(u"F1"_s, "2026-05-31", 1000);
    CHECK_FALSE(facts.report("2026-12-31").total.provisional);
    CHECK(facts.report("2027-01-01").total.provisional);
  }
  SECTION("a contract rate is taken as it is, and said to be below the floor") {
    facts.builder.company().penaltyRate = 500;
    facts.invoice(u"F1"_s, "2026-05-31", 1'000'000);
    // 10 000 × 5 % × 30 ÷ 365 = 41.0959; the floor was 3 × 2.62 = 7.86 %
    const auto report = facts.report("2026-06-30");
    CHECK(report.rows[0].sheet.interest == 4110);
    CHECK(report.total.belowFloor);
    CHECK(report.rows[0].sheet.segments[0].floorBasisPoints == 786);
  }
  SECTION("a ledger in another currency has no sum of 40 euros") {
    facts.builder.company().currency = Currency::parse(u"CHF"_s).value();
    facts.invoice(u"F1"_s, "2026-05-31", 1'000'000);
    CHECK(facts.report("2026-06-30").total.fee == 0);
  }
  SECTION("credits that pay nothing are told") {
    facts.invoice(u"F1"_s, "2026-05-31", 1000);
    facts.builder.payment(facts.alpha, day("2026-06-10"), 700);
    CHECK(facts.report("2026-06-30").total.credits == -700);
  }
  SECTION("customers apart, and one alone") {
    const int beta = facts.builder.customer(u"C2"_s, u"BETA SAS"_s);
    facts.invoice(u"F1"_s, "2026-05-31", 1'200'000);
    facts.text(facts.builder.invoice(beta, day("2026-05-01"), day("2026-05-31"), 500), u"F1"_s);
    const auto report = facts.report("2026-06-30");
    REQUIRE(report.totals.size() == 2);
    CHECK(report.totals[0].sum() == 15984);
    CHECK(report.totals[1].fees == 1);  // its F1 is another invoice
    CHECK(report.rowsOf(beta).size() == 1);
    const auto one =
        buildInterestReport(facts.builder.build(), facts.known, {day("2026-06-30"), qint32(beta)});
    CHECK(one.rows.size() == 1);
    CHECK(one.total.sum() == report.totals[1].sum());
  }
}

TEST_CASE("InterestReport, what is left out") {
  Facts facts;
  const auto add = [&](ItemKind kind, DueOrigin origin, const char* issuedOn) {
    const int handle =
        facts.builder.invoice(facts.alpha, day("2026-01-01"), day("2026-01-31"), 5000, origin);
    facts.text(handle, u"F1"_s, day(issuedOn));
    auto& text = facts.known[1001 + handle];
    text.kind = kind;
    text.entryOn = day("2026-01-01");
    text.dueOrigin = origin;
    auto snapshot = facts.builder.build();
    for (auto& item : snapshot.items) item.kind = kind;
    return buildInterestReport(snapshot, facts.known, {day("2026-03-31")});
  };

  SECTION("an opening whose due date follows from the opening itself") {
    const auto report = add(ItemKind::OpeningDebit, DueOrigin::CompanyTerms, "2026-01-01");
    CHECK(report.rows.isEmpty());
    REQUIRE(report.leftOut.size() == 1);
    CHECK(toKey(report.leftOut[0].reason) == u"issue_date_unknown"_s);
  }
  SECTION("not one with its own date, or with a due date of the file") {
    CHECK(add(ItemKind::OpeningDebit, DueOrigin::CompanyTerms, "2025-12-01").rows.size() == 1);
  }
  SECTION("nor one with a due date of the file") {
    CHECK(add(ItemKind::OpeningDebit, DueOrigin::Given, "2026-01-01").rows.size() == 1);
  }
  SECTION("other entries are no invoices") {
    const auto report = add(ItemKind::Other, DueOrigin::Given, "2026-01-01");
    CHECK(report.rows.isEmpty());
    REQUIRE(report.leftOut.size() == 1);
    CHECK(toKey(report.leftOut[0].reason) == u"no_invoice"_s);
  }
  SECTION("a write-off is ours: nobody looks for it") {
    const auto report = add(ItemKind::WriteOff, DueOrigin::Given, "2026-01-01");
    CHECK(report.rows.isEmpty());
    CHECK(report.leftOut.isEmpty());
  }
  SECTION("a payment that came back bears interest and no second lump sum") {
    const auto report = add(ItemKind::ReturnedPayment, DueOrigin::Given, "2026-01-01");
    REQUIRE(report.rows.size() == 1);
    CHECK(report.rows[0].sheet.interest > 0);
    CHECK(report.rows[0].fee == 0);
  }
  SECTION("days for which no rate is known") {
    facts.text(facts.builder.invoice(facts.alpha, day("1990-01-01"), day("1990-01-31"), 5000),
               u"OLD"_s, day("1990-01-01"));
    const auto report = facts.report("2026-03-31");
    CHECK(report.rows.isEmpty());
    REQUIRE(report.leftOut.size() == 1);
    CHECK(toKey(report.leftOut[0].reason) == u"cannot_calculate"_s);
  }
}

TEST_CASE("interestRegime") {
  Customer customer;
  CHECK(interestRegime(customer) == InterestRegime::Consumer);
  customer.siren = u"732829320"_s;
  CHECK(interestRegime(customer) == InterestRegime::Professional);
  customer.segment = u"Collectivités"_s;
  CHECK(interestRegime(customer) == InterestRegime::PublicBuyer);
  customer.segment = u"Particuliers"_s;
  CHECK(interestRegime(customer) == InterestRegime::Consumer);
}

TEST_CASE("interestTerms") {
  Company company;
  CHECK_FALSE(interestTerms(company, InterestRegime::Professional).contractRate);
  company.penaltyRate = 1500;
  CHECK(interestTerms(company, InterestRegime::Professional).contractRate->addedBasisPoints ==
        1500);
  CHECK_FALSE(interestTerms(company, InterestRegime::PublicBuyer).contractRate);
  CHECK_FALSE(interestTerms(company, InterestRegime::Consumer).contractRate);
  // law.md 1.6: the floor of the second half of 2026 is 3 × 2.75 = 8.25 %
  CHECK(contractFloorAt(day("2026-11-21"), RateTable::shipped())->basisPoints == 825);
}
