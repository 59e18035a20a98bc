#include "core/calls/call_list.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

DayNumber number(const char* iso) { return dayNumber(day(iso)); }

QList<CallCandidate> listAt(const Snapshot& snapshot, const char* iso) {
  return callListAt(snapshot, day(iso), promiseStatesAt(snapshot, day(iso), 2));
}

QStringList names(const Snapshot& snapshot, const char* iso) {
  QStringList result;
  for (const auto& call : listAt(snapshot, iso)) {
    result.append(snapshot.customers[call.customer].name);
  }
  return result;
}

}  // namespace

TEST_CASE("callListAt") {
  SnapshotBuilder builder;
  const int alpha = builder.customer(u"A"_s, u"Alpha"_s);
  const int beta = builder.customer(u"B"_s, u"Beta"_s);
  const int gamma = builder.customer(u"C"_s, u"Gamma"_s);
  builder.invoice(alpha, day("2026-01-10"), day("2026-02-10"), 100);
  builder.invoice(beta, day("2026-01-10"), day("2026-02-10"), 300);
  builder.invoice(gamma, day("2026-03-10"), day("2026-04-10"), 900);
  auto snapshot = builder.build();
  auto& facts = snapshot.chasing;
  const auto called = [&](int customer, const char* on, const char* next = nullptr) {
    facts.calls.push_back({customer, number(on), u"other"_s, next == nullptr ? 0 : number(next)});
  };

  SECTION("the largest claim first, from the fifth day late on") {
    CHECK(names(snapshot, "2026-02-14").isEmpty());
    CHECK(names(snapshot, "2026-02-15") == QStringList{u"Beta"_s, u"Alpha"_s});
    const auto first = listAt(snapshot, "2026-02-15").first();
    CHECK(first.reason == CallReason::Overdue);
    CHECK(first.toClaim == 300);
    CHECK(first.oldestDaysLate == 5);
  }
  SECTION("a broken promise comes before all, until somebody called") {
    PromiseFact promise;
    promise.customer = alpha;
    promise.madeDay = number("2026-02-20");
    promise.parts = {{number("2026-03-01"), 100}};
    facts.promises = {promise};
    CHECK(names(snapshot, "2026-03-02") == QStringList{u"Beta"_s});  // all of Alpha is promised
    CHECK(names(snapshot, "2026-03-04") == QStringList{u"Alpha"_s, u"Beta"_s});
    CHECK(listAt(snapshot, "2026-03-04").first().reason == CallReason::BrokenPromise);
    CHECK(listAt(snapshot, "2026-03-04").first().broken == 100);
    called(alpha, "2026-03-04");
    CHECK(names(snapshot, "2026-03-05") == QStringList{u"Beta"_s});
    CHECK(listAt(snapshot, "2026-03-07").last().reason == CallReason::Overdue);
  }
  SECTION("an agreed day silences until then, and then comes before the others") {
    called(alpha, "2026-02-16", "2026-03-20");
    CHECK(names(snapshot, "2026-03-19") == QStringList{u"Beta"_s});
    CHECK(names(snapshot, "2026-03-20") == QStringList{u"Alpha"_s, u"Beta"_s});
    CHECK(toKey(listAt(snapshot, "2026-03-20").first().reason) == u"agreed_day"_s);
    called(alpha, "2026-03-20");
    CHECK(names(snapshot, "2026-03-22") == QStringList{u"Beta"_s});
    CHECK(names(snapshot, "2026-03-23") == QStringList{u"Beta"_s, u"Alpha"_s});
  }
  SECTION("whoever is stopped, paused, insolvent or wholly disputed is left alone") {
    const int how = GENERATE(0, 1, 2, 3, 4);
    if (how == 0) snapshot.customers[beta].remindersStopped = true;
    if (how == 1) facts.pauses.push_back({1, beta, 0, number("2026-02-01"), 0, 0, {}});
    if (how == 2) facts.insolvencies.push_back({beta, number("2026-02-01"), 0, 0});
    if (how == 3) facts.disputes.push_back({1, 1, 0, number("2026-02-01"), 0, {}});
    if (how == 4) facts.handOvers.push_back({beta, number("2026-02-01"), 0, {1}});
    INFO(how);
    CHECK(names(snapshot, "2026-02-20") == QStringList{u"Alpha"_s});
  }
  SECTION("a pause that is over or was lifted holds nobody back") {
    facts.pauses.push_back({1, beta, 0, number("2026-02-01"), number("2026-02-19"), 0, {}});
    facts.pauses.push_back({2, beta, 0, number("2026-02-01"), 0, number("2026-02-20"), {}});
    CHECK(names(snapshot, "2026-02-19") == QStringList{u"Alpha"_s});
    CHECK(names(snapshot, "2026-02-20") == QStringList{u"Beta"_s, u"Alpha"_s});
  }
  SECTION("credits that cover what is owed silence too") {
    SnapshotBuilder other;
    const int customer = other.customer(u"A"_s, u"Alpha"_s);
    other.invoice(customer, day("2026-01-10"), day("2026-02-10"), 100);
    other.payment(customer, day("2026-02-20"), 100);
    const auto covered = other.build();
    CHECK(names(covered, "2026-02-19") == QStringList{u"Alpha"_s});
    CHECK(names(covered, "2026-02-20").isEmpty());
  }
}
