#include "core/interest/term_report.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

Snapshot invoiceDue(const char* dueOn, const QString& terms = {}, const QString& sector = {},
                    const QString& kind = u"professional"_s) {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"ALPHA"_s);
  builder.invoice(customer, day("2026-01-15"), day(dueOn), 100'000);
  auto snapshot = builder.build();
  snapshot.customers[0].kind = kind;
  snapshot.customers[0].paymentTerms = terms;
  snapshot.customers[0].sector = sector;
  return snapshot;
}

int beyond(const Snapshot& snapshot) {
  const auto rows = buildTermRows(snapshot, {}, day("2026-02-01"));
  return rows.isEmpty() ? 0 : rows.first().verdict.daysBeyond;
}

}  // namespace

TEST_CASE("Lawful terms of open invoices") {
  SECTION("60 days from the issue, and one more is one too many") {
    CHECK(beyond(invoiceDue("2026-03-16")) == 0);  // law.md 2.2: 60 days net of 15 January
    CHECK(beyond(invoiceDue("2026-03-17")) == 1);
  }
  SECTION("45 days end of month only where the contract says so") {
    // law.md 2.2, reading A of 15 January: 31 March; B: 17 March
    CHECK(beyond(invoiceDue("2026-03-31")) == 15);
    CHECK(beyond(invoiceDue("2026-03-31", u"45 days to end of month"_s)) == 0);
    CHECK(beyond(invoiceDue("2026-03-17", u"45 days from end of month"_s)) == 0);
  }
  SECTION("a branch has its own cap and article") {
    const auto rows =
        buildTermRows(invoiceDue("2026-02-20", {}, u"transport"_s), {}, day("2026-02-01"));
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().verdict.daysBeyond == 6);  // 15 January + 30 days = 14 February
    CHECK(rows.first().verdict.article.contains(u"L441-11"_s));
  }
  SECTION("consumers and public bodies have other rules") {
    CHECK(beyond(invoiceDue("2026-06-30", {}, {}, u"consumer"_s)) == 0);
    CHECK(beyond(invoiceDue("2026-06-30", {}, {}, u"public"_s)) == 0);
  }
  SECTION("terms are judged by their worst day") {
    CHECK_FALSE(worstOfTerms(u"60 days"_s, {}));
    CHECK_FALSE(worstOfTerms(u"45 days to end of month"_s, {}));
    CHECK_FALSE(worstOfTerms({}, {}));
    CHECK(worstOfTerms(u"61 days"_s, {})->daysBeyond == 1);
    // an invoice of the 1st of a month of 31 days + 60 days ends a month that goes on: 1 July + 60
    // = 30 August, 31 August; worst is 2 December + 60 = 31 January … 3 January + 60 = 4 March
    // (no leap year), 31 March: 27 days
    CHECK(worstOfTerms(u"60 days to end of month"_s, {})->daysBeyond >= 27);
    CHECK(describeTerms(u"61 days"_s) ==
          u"Up to 1 day(s) later than the law allows between professionals (C. com. L441-10 I)."_s);
    CHECK(describeTerms(u"60 days"_s).isEmpty());
    Customer carrier;
    carrier.sector = u"transport"_s;
    CHECK(worstOfTerms(u"45 days"_s, sectorOf(carrier))->daysBeyond == 15);
  }
}
