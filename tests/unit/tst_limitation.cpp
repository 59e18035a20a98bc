#include "core/interest/limitation.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;

namespace {

using Event = LimitationEvent;

QString lastDay(LimitationKind kind, const char* start, const QList<Event>& events = {}) {
  return isoDay(toDate(limitation(kind, parseIsoDay(start), events).lastDay));
}

Event acknowledged(const char* iso) { return {parseIsoDay(iso), Event::Kind::Acknowledgment}; }

}  // namespace

TEST_CASE("Limitation") {
  SECTION("law.md 10.4: by kind of claim") {
    CHECK(lastDay(LimitationKind::Commercial, "2026-05-31") == QStringLiteral("2031-05-31"));
    CHECK(lastDay(LimitationKind::Civil, "2026-05-31") == QStringLiteral("2031-05-31"));
    CHECK(lastDay(LimitationKind::Consumer, "2026-05-31") == QStringLiteral("2028-05-31"));
    CHECK(lastDay(LimitationKind::Transport, "2026-05-31") == QStringLiteral("2027-05-31"));
  }
  SECTION("a public debtor: 31 December of the fourth year after the year of the claim") {
    CHECK(lastDay(LimitationKind::PublicDebtor, "2026-05-31") == QStringLiteral("2030-12-31"));
    CHECK(lastDay(LimitationKind::PublicDebtor, "2026-01-01") == QStringLiteral("2030-12-31"));
    CHECK(lastDay(LimitationKind::PublicDebtor, "2026-12-31") == QStringLiteral("2030-12-31"));
  }
  SECTION("from a leap day to the last of February") {
    CHECK(lastDay(LimitationKind::Commercial, "2024-02-29") == QStringLiteral("2029-02-28"));
  }
  SECTION("an acknowledgment starts a new period of the same length, C. civ. 2231, 2240") {
    CHECK(lastDay(LimitationKind::Consumer, "2026-05-31", {acknowledged("2027-03-15")}) ==
          QStringLiteral("2029-03-15"));
    CHECK(lastDay(LimitationKind::Consumer, "2026-05-31",
                  {acknowledged("2029-01-10"), acknowledged("2027-03-15")}) ==
          QStringLiteral("2031-01-10"));
    CHECK(limitation(LimitationKind::Consumer, parseIsoDay("2026-05-31"),
                     {acknowledged("2027-03-15")})
              .restartedOn == parseIsoDay("2027-03-15"));
  }
  SECTION("an event on the last day counts, one after it does not") {
    CHECK(lastDay(LimitationKind::Consumer, "2026-05-31", {acknowledged("2028-05-31")}) ==
          QStringLiteral("2030-05-31"));
    CHECK(lastDay(LimitationKind::Consumer, "2026-05-31", {acknowledged("2028-06-01")}) ==
          QStringLiteral("2028-05-31"));
    CHECK(lastDay(LimitationKind::Consumer, "2026-05-31", {acknowledged("2026-05-30")}) ==
          QStringLiteral("2028-05-31"));
  }
  SECTION("twenty years at most, C. civ. 2232") {
    CHECK(lastDay(LimitationKind::Commercial, "2000-01-15",
                  {acknowledged("2005-01-01"), acknowledged("2009-06-01"),
                   acknowledged("2014-01-01"), acknowledged("2018-01-01")}) ==
          QStringLiteral("2020-01-15"));
  }
  SECTION("the article and the years are said") {
    const auto result = limitation(LimitationKind::Consumer, parseIsoDay("2026-05-31"));
    CHECK(result.article == QStringLiteral("C. conso L218-2"));
    CHECK(result.years == 2);
    CHECK(result.restartedOn == 0);
  }
  SECTION("alerts 30, 15 and 5 days before, law.md 10.4") {
    const auto result = limitation(LimitationKind::Commercial, parseIsoDay("2026-05-31"));
    const auto alert = [&](int daysLeft) {
      return limitationAlert(result, result.lastDay - daysLeft);
    };
    CHECK(alert(31) == LimitationAlert::None);
    CHECK(alert(30) == LimitationAlert::Within30Days);
    CHECK(alert(16) == LimitationAlert::Within30Days);
    CHECK(alert(15) == LimitationAlert::Within15Days);
    CHECK(alert(5) == LimitationAlert::Within5Days);
    CHECK(alert(0) == LimitationAlert::Within5Days);
    CHECK(alert(-1) == LimitationAlert::Expired);
  }
}
