#include "core/customers/customer_repository.h"
#include "core/import/due_dates.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// C1: F1 by default terms, F2 with a date given, F3 with a date in its label, a payment, an open
/// credit note. C2: F4 by default terms. Items 1 to 6 in this order.
QStringList dueDays(Ledger& ledger) {
  QStringList days;
  for (const auto& item : valueOf(ledger.items().byIds({1, 2, 3, 4, 5, 6}))) {
    days.append(item.number + u' ' + isoDay(item.dueOn) + u' ' + toKey(item.dueOrigin));
  }
  return days;
}

}  // namespace

TEST_CASE("recomputeDueDates") {
  TestFiles files;
  const auto ledger = aSmallLedger(files);
  auto& db = ledger->database();
  CustomerRepository customers{db};
  const QStringList imported{u"F1 2026-02-04 company_terms"_s, u"F2 2026-02-28 given"_s,
                             u"F3 2026-04-15 label"_s,         u"R1 2026-01-20 given"_s,
                             u"A1 2026-01-21 given"_s,         u"F4 2026-03-02 company_terms"_s};
  CHECK(dueDays(*ledger) == imported);

  SECTION("a customer's terms move its computed due dates and no others") {
    auto customer = *customers.find(1);
    customer.paymentTerms = u"10 days"_s;
    customers.update(customer);
    recomputeDueDates(db, {1});
    // F1 of 5 January + 10 days
    auto expected = imported;
    expected[0] = u"F1 2026-01-15 customer_terms"_s;
    CHECK(dueDays(*ledger) == expected);

    customer.paymentTerms.clear();
    customers.update(customer);
    recomputeDueDates(db, {1});
    CHECK(dueDays(*ledger) == imported);
  }
  SECTION("a date that a person confirmed stays") {
    REQUIRE(ledger->items().setDueDate(1, day("2026-03-03")).ok());
    auto customer = *customers.find(1);
    customer.paymentTerms = u"10 days"_s;
    customers.update(customer);
    recomputeDueDates(db, {1});
    CHECK(dueDays(*ledger).at(0) == u"F1 2026-03-03 confirmed"_s);
  }
  SECTION("the company's terms move those of customers without their own") {
    auto customer = *customers.find(1);
    customer.paymentTerms = u"10 days"_s;
    customers.update(customer);
    recomputeDueDates(db, {1});
    db.run(u"UPDATE company SET payment_terms = '0 days'"_s);
    recomputeDueDates(db, {});
    CHECK(dueDays(*ledger).at(0) == u"F1 2026-01-15 customer_terms"_s);
    CHECK(dueDays(*ledger).at(5) == u"F4 2026-01-31 company_terms"_s);
  }
  SECTION("instalments make several items of one invoice, and one again of them") {
    // 100.00 of 5 January: 30.00 at once, 50.00 after 30 days, the rest of 20.00 after 60
    auto customer = *customers.find(1);
    customer.paymentTerms = u"30%: 0 days; 50%: 30 days; 20%: 60 days"_s;
    customers.update(customer);
    recomputeDueDates(db, {1});
    QStringList parts;
    for (const auto& item : valueOf(ledger->items().list({1, false, day("2026-12-31")}))) {
      if (item.number == u"F1") {
        parts.append(isoDay(item.dueOn) + u' ' + QString::number(item.openMinor));
      }
    }
    parts.sort();
    CHECK(parts == QStringList{u"2026-01-05 3000"_s, u"2026-02-04 5000"_s, u"2026-03-06 2000"_s});
    CHECK(valueOf(ledger->check()).passed());

    customer.paymentTerms.clear();
    customers.update(customer);
    recomputeDueDates(db, {1});
    CHECK(dueDays(*ledger) == imported);
    CHECK(valueOf(ledger->check()).passed());
  }
  SECTION("the same file again knows an invoice by its instalments") {
    auto customer = *customers.find(1);
    customer.paymentTerms = u"50%: 0 days; 50%: 30 days"_s;
    customers.update(customer);
    recomputeDueDates(db, {1});
    const auto again = valueOf(ledger->imports().apply(files.path("fec.txt"), {}));
    CHECK(again.added.count == 0);
    CHECK(again.known.count == 6);
  }
}
