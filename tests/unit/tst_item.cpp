#include <QSet>

#include "core/items/item.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("Item keys") {
  SECTION("every kind and origin has its own stable word") {
    const QList<QString> kinds{u"invoice"_s,       u"credit_note"_s,        u"payment"_s,
                               u"opening_debit"_s, u"opening_credit"_s,     u"returned_payment"_s,
                               u"other"_s,         u"opening_difference"_s, u"clearing"_s,
                               u"write_off"_s};
    REQUIRE(kinds.size() == itemKindCount);
    for (int i = 0; i < itemKindCount; ++i) CHECK(toKey(ItemKind(i)) == kinds[i]);
    const QList<QString> origins{u"given"_s,         u"label"_s,     u"customer_terms"_s,
                                 u"company_terms"_s, u"confirmed"_s, u"profile_terms"_s};
    REQUIRE(origins.size() == dueOriginCount);
    for (int i = 0; i < dueOriginCount; ++i) CHECK(toKey(DueOrigin(i)) == origins[i]);
  }
  SECTION("only terms make a due date a computed one") {
    CHECK(isComputed(DueOrigin::CustomerTerms));
    CHECK(isComputed(DueOrigin::CompanyTerms));
    CHECK(isComputed(DueOrigin::ProfileTerms));
    CHECK_FALSE(isComputed(DueOrigin::Given));
    CHECK_FALSE(isComputed(DueOrigin::Label));
    CHECK_FALSE(isComputed(DueOrigin::Confirmed));
  }
}

TEST_CASE("daysLate") {
  CHECK(daysLate(day("2026-10-31"), day("2026-10-31")) == 0);
  CHECK(daysLate(day("2026-10-31"), day("2026-11-01")) == 1);
  CHECK(daysLate(day("2026-10-31"), day("2026-10-28")) == -3);
  // A leap day and the last Sunday of March, where clocks change, are days like others.
  CHECK(daysLate(day("2024-02-28"), day("2024-03-01")) == 2);
  CHECK(daysLate(day("2026-03-28"), day("2026-03-30")) == 2);
}
