#include "core/promises/promise_state.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

PromisedPart part(const char* iso, qint64 amount) { return {dayNumber(day(iso)), amount}; }

/// A snapshot of the builder with promises; items are given by their handles, in the order of the
/// items of one customer.
Snapshot with(const SnapshotBuilder& builder, std::vector<PromiseFact> promises) {
  auto snapshot = builder.build();
  snapshot.chasing.promises = std::move(promises);
  return snapshot;
}

PromiseFact promise(const char* madeOn, std::vector<PromisedPart> parts,
                    std::vector<quint32> items = {}) {
  PromiseFact fact;
  fact.madeDay = dayNumber(day(madeOn));
  fact.parts = std::move(parts);
  fact.items = std::move(items);
  return fact;
}

PromiseStatus at(const Snapshot& snapshot, const char* iso, size_t index = 0) {
  return promiseStatesAt(snapshot, day(iso), 2)[index];
}

}  // namespace

TEST_CASE("promiseStatesAt") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Client"_s);
  const int invoice = builder.invoice(customer, day("2026-01-10"), day("2026-02-10"), 100);

  SECTION("running until its grace days are over, broken from the day after") {
    const auto snapshot = with(builder, {promise("2026-03-01", {part("2026-03-10", 100)}, {0U})});
    CHECK(at(snapshot, "2026-03-10").state == PromiseState::Running);
    CHECK(at(snapshot, "2026-03-12").state == PromiseState::Running);
    CHECK(toDate(at(snapshot, "2026-03-12").nextDay) == day("2026-03-10"));
    const auto broken = at(snapshot, "2026-03-13");
    CHECK(broken.state == PromiseState::Broken);
    CHECK(toDate(broken.decidedDay) == day("2026-03-13"));
    CHECK(broken.missing() == 100);
    CHECK(broken.nextDay == 0);
  }
  SECTION("a payment that nobody allocated counts, since the promise and once") {
    builder.payment(customer, day("2026-02-28"), 100);
    builder.payment(customer, day("2026-03-09"), 60);
    const auto snapshot = with(builder, {promise("2026-03-01", {part("2026-03-10", 50)}, {0U}),
                                         promise("2026-03-01", {part("2026-03-11", 50)})});
    CHECK(at(snapshot, "2026-03-08").paid == 0);
    CHECK(at(snapshot, "2026-03-20").state == PromiseState::Kept);
    CHECK(at(snapshot, "2026-03-20", 1).state == PromiseState::PartlyKept);
    CHECK(at(snapshot, "2026-03-20", 1).missed == 40);
  }
  SECTION("an instalment still to come is neither kept nor broken") {
    builder.pay(invoice, day("2026-03-05"), 10);
    const auto snapshot = with(
        builder, {promise("2026-03-01", {part("2026-03-10", 40), part("2026-04-10", 60)}, {0U})});
    const auto broken = at(snapshot, "2026-03-20");
    CHECK(broken.due == 40);
    CHECK(broken.keptOfDue == 10);
    CHECK(broken.missed == 30);
    const auto records = promiseRecords(snapshot, promiseStatesAt(snapshot, day("2026-03-20"), 2));
    CHECK(records[0].keptBasisPoints() == 2500);  // 10 of 40
    CHECK(at(snapshot, "2026-04-20").due == 100);
    CHECK(at(snapshot, "2026-04-20").missed == 90);
  }
  SECTION("kept on the day the money covers it, grace days included") {
    builder.pay(invoice, day("2026-03-05"), 40);
    builder.pay(invoice, day("2026-03-12"), 60);
    const auto snapshot = with(builder, {promise("2026-03-01", {part("2026-03-10", 100)}, {0U})});
    CHECK(at(snapshot, "2026-03-11").state == PromiseState::Running);
    CHECK(at(snapshot, "2026-03-11").paid == 40);
    CHECK(at(snapshot, "2026-03-11").nextAmount == 60);
    const auto kept = at(snapshot, "2026-06-01");
    CHECK(kept.state == PromiseState::Kept);
    CHECK(toDate(kept.decidedDay) == day("2026-03-12"));
  }
  SECTION("a part of the money in time: partly kept; the rest too late is paid, not kept") {
    builder.pay(invoice, day("2026-03-10"), 40);
    builder.pay(invoice, day("2026-03-20"), 60);
    const auto snapshot = with(builder, {promise("2026-03-01", {part("2026-03-10", 100)}, {0U})});
    CHECK(at(snapshot, "2026-03-13").state == PromiseState::PartlyKept);
    CHECK(at(snapshot, "2026-03-13").missing() == 60);
    const auto later = at(snapshot, "2026-03-20");
    CHECK(later.state == PromiseState::PartlyKept);
    CHECK(later.missing() == 0);
    CHECK(later.paidInTime == 40);
    CHECK(toDate(later.decidedDay) == day("2026-03-13"));
  }
  SECTION("paid wholly but late stays broken") {
    builder.pay(invoice, day("2026-03-20"), 100);
    const auto snapshot = with(builder, {promise("2026-03-01", {part("2026-03-10", 100)}, {0U})});
    CHECK(at(snapshot, "2026-03-20").state == PromiseState::Broken);
    CHECK(at(snapshot, "2026-03-20").missing() == 0);
  }
  SECTION("money from before the promise and credit notes do not keep it") {
    builder.pay(invoice, day("2026-02-28"), 30);
    const int credit = builder.creditNote(customer, day("2026-03-05"), 70);
    builder.allocate(invoice, credit, 70);
    const auto snapshot = with(builder, {promise("2026-03-01", {part("2026-03-10", 70)}, {0U})});
    CHECK(at(snapshot, "2026-03-20").paid == 0);
    CHECK(at(snapshot, "2026-03-20").state == PromiseState::Broken);
  }
  SECTION("several parts: the earlier one is filled first") {
    builder.pay(invoice, day("2026-03-09"), 50);
    const auto snapshot = with(
        builder, {promise("2026-03-01", {part("2026-03-10", 40), part("2026-03-31", 60)}, {0U})});
    const auto running = at(snapshot, "2026-03-20");
    CHECK(running.state == PromiseState::Running);
    CHECK(running.paid == 50);
    CHECK(toDate(running.nextDay) == day("2026-03-31"));
    CHECK(running.nextAmount == 50);
    CHECK(at(snapshot, "2026-04-03").state == PromiseState::PartlyKept);
  }
  SECTION("a missed part breaks it at once, although another is still to come") {
    const auto snapshot = with(
        builder, {promise("2026-03-01", {part("2026-03-10", 40), part("2026-03-31", 60)}, {0U})});
    const auto broken = at(snapshot, "2026-03-13");
    CHECK(broken.state == PromiseState::Broken);
    CHECK(toDate(broken.nextDay) == day("2026-03-31"));
  }
  SECTION("two promises of one item count each cent once") {
    builder.pay(invoice, day("2026-03-09"), 100);
    const auto snapshot = with(builder, {promise("2026-03-01", {part("2026-03-20", 100)}, {0U}),
                                         promise("2026-03-02", {part("2026-03-10", 60)}, {0U})});
    // The earlier part takes 60 of the 100, the later one keeps 40.
    CHECK(at(snapshot, "2026-03-20", 1).state == PromiseState::Kept);
    CHECK(at(snapshot, "2026-03-20", 0).state == PromiseState::Running);
    CHECK(at(snapshot, "2026-03-20", 0).paid == 40);
  }
  SECTION("a new promise after a broken one is kept by the money of its time") {
    builder.pay(invoice, day("2026-03-30"), 100);
    const auto snapshot = with(builder, {promise("2026-03-01", {part("2026-03-10", 100)}, {0U}),
                                         promise("2026-03-20", {part("2026-03-31", 100)}, {0U})});
    CHECK(at(snapshot, "2026-04-30", 0).state == PromiseState::Broken);
    CHECK(at(snapshot, "2026-04-30", 1).state == PromiseState::Kept);
  }
  SECTION("without named items it means what was booked by then, of this customer only") {
    const int other = builder.customer(u"C2"_s, u"Other"_s);
    const int foreign = builder.invoice(other, day("2026-01-10"), day("2026-02-10"), 100);
    const int later = builder.invoice(customer, day("2026-03-05"), day("2026-04-05"), 500);
    builder.pay(foreign, day("2026-03-05"), 100);
    builder.pay(later, day("2026-03-06"), 500);
    builder.pay(invoice, day("2026-03-07"), 30);
    const auto snapshot = with(builder, {promise("2026-03-01", {part("2026-03-10", 100)})});
    CHECK(at(snapshot, "2026-03-10").paid == 30);
  }
  SECTION("cancelled from its day on, and the time before stays as it was") {
    auto fact = promise("2026-03-01", {part("2026-03-10", 100)}, {0U});
    fact.cancelledDay = dayNumber(day("2026-03-05"));
    const auto snapshot = with(builder, {fact});
    CHECK(at(snapshot, "2026-03-04").state == PromiseState::Running);
    CHECK(at(snapshot, "2026-03-05").state == PromiseState::Cancelled);
    CHECK(at(snapshot, "2026-12-31").state == PromiseState::Cancelled);
  }
  SECTION("a returned payment keeps nothing from its day on") {
    const int payment = builder.pay(invoice, day("2026-03-08"), 100);
    auto snapshot = with(builder, {promise("2026-03-01", {part("2026-03-10", 100)}, {0U})});
    const auto allocation = snapshot.allocations.front();
    snapshot.allocations.push_back(
        {allocation.debit, allocation.credit, -100, dayNumber(day("2026-03-25"))});
    CHECK(at(snapshot, "2026-03-24").state == PromiseState::Kept);
    CHECK(at(snapshot, "2026-03-25").state == PromiseState::Broken);
    CHECK(at(snapshot, "2026-03-25").paid == 0);
    CHECK(payment > 0);
  }
}

TEST_CASE("promiseRecords") {
  SnapshotBuilder builder;
  const int good = builder.customer(u"C1"_s, u"Alpha"_s);
  builder.customer(u"C2"_s, u"Beta"_s);
  const int first = builder.invoice(good, day("2026-01-10"), day("2026-02-10"), 300);
  const int second = builder.invoice(good, day("2026-01-11"), day("2026-02-10"), 100);
  builder.pay(first, day("2026-03-08"), 300);
  builder.pay(second, day("2026-03-30"), 20);
  const auto snapshot = with(builder, {promise("2026-03-01", {part("2026-03-10", 300)}, {0U}),
                                       promise("2026-03-20", {part("2026-03-31", 100)}, {1U}),
                                       promise("2026-03-20", {part("2026-12-31", 80)}, {1U})});
  const auto records = promiseRecords(snapshot, promiseStatesAt(snapshot, day("2026-04-30"), 2));
  REQUIRE(records.size() == 2);
  // 300 of 300 and 20 of 100 were kept, the third one is still running: 320 ÷ 400 = 80 %.
  CHECK(records[0].promised == 400);
  CHECK(records[0].kept == 320);
  CHECK(records[0].keptBasisPoints() == 8000);
  CHECK(records[0].decided == 2);
  CHECK(records[0].broken == 1);
  CHECK_FALSE(records[1].isKnown());
}
