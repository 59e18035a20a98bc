#include "core/disputes/disputed_amount.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

DisputeFact dispute(quint32 item, qint64 amount, const char* openedOn,
                    const char* resolvedOn = nullptr) {
  DisputeFact fact;
  fact.item = item;
  fact.amount = amount;
  fact.openedDay = dayNumber(day(openedOn));
  if (resolvedOn != nullptr) fact.resolvedDay = dayNumber(day(resolvedOn));
  return fact;
}

}  // namespace

TEST_CASE("disputedAmountsAt") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Client"_s);
  const int invoice = builder.invoice(customer, day("2026-01-10"), day("2026-02-10"), 100);
  builder.invoice(customer, day("2026-01-11"), day("2026-02-10"), 50);
  builder.pay(invoice, day("2026-03-01"), 70);
  auto snapshot = builder.build();
  const auto at = [&](const char* iso) { return disputedAmountsAt(snapshot, day(iso))[0]; };

  SECTION("the whole item: all that is open, on the day asked, and only of that item") {
    snapshot.chasing.disputes = {dispute(0, 0, "2026-02-15", "2026-04-01")};
    CHECK(at("2026-02-14") == 0);
    CHECK(at("2026-02-15") == 100);
    CHECK(at("2026-03-01") == 30);
    CHECK(at("2026-03-31") == 30);
    CHECK(at("2026-04-01") == 0);
    CHECK(disputedAmountsAt(snapshot, day("2026-02-15")) == std::vector<qint64>{100, 0, 0});
  }
  SECTION("a part: never more than what is open") {
    snapshot.chasing.disputes = {dispute(0, 40, "2026-02-15")};
    CHECK(at("2026-02-28") == 40);
    CHECK(at("2026-03-01") == 30);
  }
  SECTION("several of one item add up to the item at most") {
    snapshot.chasing.disputes = {dispute(0, 40, "2026-02-15"), dispute(0, 80, "2026-02-16")};
    CHECK(at("2026-02-15") == 40);
    CHECK(at("2026-02-16") == 100);
  }
}
