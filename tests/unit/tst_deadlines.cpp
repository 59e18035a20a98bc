#include <QJsonObject>

#include "core/procedures/deadlines.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

QDate lastDay(const char* key, const char* event) {
  const auto rule = findDeadline(shippedDeadlines(), QString::fromLatin1(key), day(event));
  REQUIRE(rule);
  return deadlineDay(*rule, day(event));
}

}  // namespace

TEST_CASE("Deadlines of procedures") {
  SECTION("two months from the publication, by the number of the day (CPC 641)") {
    CHECK(lastDay("declare_claim", "2026-06-16") == day("2026-08-17"));  // 16 August is a Sunday
    CHECK(lastDay("declare_claim", "2026-06-17") == day("2026-08-17"));
  }
  SECTION("a month without that day ends on its last (CPC 641)") {
    CHECK(lastDay("declare_claim", "2026-07-31") == day("2026-09-30"));
  }
  SECTION("Saturdays, Sundays and holidays move it on (CPC 642)") {
    // Christmas 2026 is a Friday: the 26th and 27th are the weekend.
    CHECK(lastDay("declare_claim", "2026-10-25") == day("2026-12-28"));
    CHECK(lastDay("declare_claim", "2026-09-11") == day("2026-11-12"));  // 11 November
    // 31 December + 2 months: 28 February 2027, a Sunday
    CHECK(lastDay("declare_claim", "2026-12-31") == day("2027-03-01"));
  }
  SECTION("four months for a creditor outside metropolitan France") {
    CHECK(lastDay("declare_claim_outside", "2026-12-31") == day("2027-04-30"));
  }
  SECTION("an order to pay: three months from 1 September 2026 on, six before (CPC 1411)") {
    CHECK(lastDay("order_service", "2026-08-31") == day("2027-03-01"));  // 28 February: a Sunday
    CHECK(lastDay("order_service", "2026-09-01") == day("2026-12-01"));
    CHECK(findDeadline(shippedDeadlines(), u"order_service"_s, day("2022-02-28"))->evidence ==
          u"2ND"_s);
  }
  SECTION("days are days") { CHECK(lastDay("order_costs", "2026-11-02") == day("2026-11-17")); }
  SECTION("no deadline without its event") {
    CHECK_FALSE(deadlineDay(shippedDeadlines().first(), {}).isValid());
    CHECK_FALSE(findDeadline(shippedDeadlines(), u"nothing"_s, day("2026-01-01")));
  }
  SECTION("what the user corrected counts, and says so") {
    const auto rules = deadlinesWith(
        {{u"declare_claim"_s, QJsonObject{{u"months"_s, 3}, {u"source"_s, u"Légifrance"_s}}}});
    const auto rule = findDeadline(rules, u"declare_claim"_s, day("2026-06-17"));
    CHECK(deadlineDay(*rule, day("2026-06-17")) == day("2026-09-17"));
    CHECK(rule->evidence == u"USER"_s);
    CHECK(rule->source == u"Légifrance"_s);
    CHECK(deadlinesWith({}) == shippedDeadlines());
  }
  SECTION("a line that is no rule is refused with its number") {
    const auto read =
        parseDeadlines("key;from;until;months;days;article;evidence;source\nx;;;;;;;\n");
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().message.contains(u'2'));
    CHECK_FALSE(parseDeadlines("head\nk;2026-13-01;;2;;A;LAW;s\n").ok());
    CHECK_FALSE(parseDeadlines("head\nk;;;-2;;A;LAW;s\n").ok());
  }
}
