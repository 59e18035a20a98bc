#include <algorithm>

#include "core/interest/term_legality.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;

namespace {

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

TermQuestion asked(const char* issue, const char* due) {
  TermQuestion question;
  question.issueDay = parseIsoDay(issue);
  question.dueDay = parseIsoDay(due);
  return question;
}

SectorCap sector(const char* key) {
  const auto& caps = shippedSectorCaps();
  const auto found = std::ranges::find(caps, text(key), &SectorCap::sector);
  if (found == caps.end()) FAIL(key);
  return *found;
}

TermVerdict verdictOf(const TermQuestion& question) {
  const auto verdict = checkTerm(question);
  if (!verdict) FAIL("no verdict");
  return *verdict;
}

}  // namespace

TEST_CASE("Term legality") {
  SECTION("sixty days from the issue, L441-10 I") {
    CHECK_FALSE(verdictOf(asked("2026-01-15", "2026-03-16")).isBeyond());  // law.md 2.2: 60 d
    const auto late = verdictOf(asked("2026-01-15", "2026-03-17"));
    CHECK(late.daysBeyond == 1);
    CHECK(late.latestDay == parseIsoDay("2026-03-16"));
    CHECK(late.article == text("C. com. L441-10 I"));
  }
  SECTION("law.md 0, mistake 10: 45 days end of month in the reading of the contract") {
    // law.md 2.2, 15 January: A = 31 March, B = 17 March
    auto question = asked("2026-01-15", "2026-03-31");
    CHECK(verdictOf(question).daysBeyond == 15);
    question.fortyFiveMonthEnd = MonthEndReading::DaysFirst;
    CHECK_FALSE(verdictOf(question).isBeyond());
    question.fortyFiveMonthEnd = MonthEndReading::MonthFirst;
    CHECK(verdictOf(question).daysBeyond == 14);
  }
  SECTION("the month end reading never takes away the sixty days") {
    auto question = asked("2026-01-02", "2026-03-03");  // A would be 28 February
    question.fortyFiveMonthEnd = MonthEndReading::DaysFirst;
    CHECK_FALSE(verdictOf(question).isBeyond());
  }
  SECTION("law.md 2.2: 45 j FDM le 10 passes the cap in most months") {
    const auto terms = valueOf(PaymentTerms::parse(text("45 j fdm le 10")));
    int beyond = 0;
    for (int month = 1; month <= 12; ++month) {
      TermQuestion question;
      question.issueDay = dayNumber(2026, month, 5);
      question.dueDay = terms.dueDay(question.issueDay);
      question.fortyFiveMonthEnd = MonthEndReading::DaysFirst;
      if (verdictOf(question).isBeyond()) ++beyond;
    }
    CHECK(beyond > 6);
  }
  SECTION("a periodic invoice: 45 days") {
    auto question = asked("2026-01-15", "2026-03-02");
    question.periodicInvoice = true;
    CHECK(verdictOf(question).daysBeyond == 1);  // 15 Jan + 45 = 1 March
  }
  SECTION("sectors, law.md 2.1 and 10.3") {
    auto question = asked("2026-01-15", "2026-03-20");
    question.deliveryDay = parseIsoDay("2026-01-12");
    const auto latest = [&](const char* key) {
      question.sector = sector(key);
      return isoDay(toDate(verdictOf(question).latestDay));
    };
    CHECK(latest("transport") == text("2026-02-14"));
    CHECK(latest("perishable_food") == text("2026-02-11"));
    CHECK(latest("perishable_food_periodic") == text("2026-02-19"));  // 20 January + 30
    CHECK(latest("cattle_and_fresh_meat") == text("2026-02-01"));
    CHECK(latest("taxed_drinks") == text("2026-03-02"));  // 31 January + 30
    question.deliveryDay = parseIsoDay("2026-01-10");
    CHECK(latest("perishable_food_periodic") == text("2026-02-09"));
    question.deliveryDay = parseIsoDay("2026-02-21");
    CHECK(latest("perishable_food_periodic") == text("2026-03-30"));  // 28 February + 30
  }
  SECTION("what the rule counts from must be known") {
    auto question = asked("2026-01-15", "2026-09-30");
    question.sector = sector("cattle_and_fresh_meat");
    CHECK_FALSE(checkTerm(question));
    question.sector = sector("public_state_and_local");
    CHECK_FALSE(checkTerm(question));
    question.receiptDay = parseIsoDay("2026-01-20");
    CHECK(verdictOf(question).latestDay == parseIsoDay("2026-02-19"));
    CHECK_FALSE(checkTerm(TermQuestion{}));
  }
  SECTION("a rule known at second hand says so") {
    CHECK(sector("transport").evidence == text("2ND"));
    for (const auto& cap : shippedSectorCaps()) {
      CHECK_FALSE(cap.article.isEmpty());
      CHECK_FALSE(cap.source.isEmpty());
    }
  }
  SECTION("one sentence with the article, nothing when it is lawful") {
    CHECK(describe(verdictOf(asked("2026-01-15", "2026-02-15"))).isEmpty());
    const auto words = describe(verdictOf(asked("2026-01-15", "2026-03-31")));
    CHECK(words.contains(text("15 day(s) beyond")));
    CHECK(words.contains(text("C. com. L441-10 I")));
  }
  SECTION("a line of the table it cannot read is named") {
    const auto line = GENERATE("x;30;issue;a;SEEN", "x;many;issue;a;SEEN;s", "x;30;moon;a;SEEN;s",
                               "x;0;issue;a;SEEN;s", ";30;issue;a;SEEN;s");
    const auto read = parseSectorCaps(QByteArray{"header\n"} + line);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().message.contains(text("Line 2")));
  }
}
