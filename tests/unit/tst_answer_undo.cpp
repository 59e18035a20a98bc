#include "core/calls/answer_undo.h"
#include "tests/support/answers.h"
#include "tests/support/contents.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList facts(Ledger& ledger) { return contentsOf(ledger.database(), {u"audit_log"_s}); }

Pause aPause(Ledger& ledger) {
  Pause pause;
  pause.customerId = customerId(ledger, "C1");
  pause.fromOn = day("2026-03-01");
  pause.reason = u"holidays"_s;
  return pause;
}

PresentedPayment aPresentedPayment(Ledger& ledger) {
  PresentedPayment payment;
  payment.customerId = customerId(ledger, "C1");
  payment.amountMinor = 5000;
  payment.means = u"draft"_s;
  payment.presentedOn = day("2026-03-01");
  payment.expectedOn = day("2026-03-31");
  return payment;
}

}  // namespace

TEST_CASE("undoAnswer") {
  TestFiles files;
  const auto ledger = aLedgerWithDebts(files);
  const auto before = facts(*ledger);
  const auto undo = [&] { return valueOf(ledger->undo().undoLast()).operation; };

  SECTION("a promise, and its cancelling") {
    const qint64 id = valueOf(ledger->promises().make(aPromise(*ledger)));
    const auto made = facts(*ledger);
    REQUIRE(ledger->promises().cancel(id, day("2026-03-05"), u"paid"_s).ok());
    CHECK(undo() == u"promise.cancel"_s);
    CHECK(facts(*ledger) == made);
    CHECK(undo() == u"promise.make"_s);
    CHECK(facts(*ledger) == before);
  }
  SECTION("a dispute, its changes and its end") {
    const qint64 id = valueOf(ledger->disputes().open(aDispute(*ledger)));
    const auto opened = facts(*ledger);
    auto changed = valueOf(ledger->disputes().list()).first();
    changed.owner = u"Paul"_s;
    changed.amountMinor = 100;
    changed.followUpOn = day("2026-03-09");
    REQUIRE(ledger->disputes().update(changed).ok());
    const auto updated = facts(*ledger);
    REQUIRE(ledger->disputes().resolve(id, day("2026-03-20"), u"credit note"_s).ok());
    CHECK(undo() == u"dispute.resolve"_s);
    CHECK(facts(*ledger) == updated);
    CHECK(undo() == u"dispute.update"_s);
    CHECK(facts(*ledger) == opened);
    CHECK(undo() == u"dispute.open"_s);
    CHECK(facts(*ledger) == before);
  }
  SECTION("a call, and the promise that came of it after that") {
    Call call;
    call.customerId = customerId(*ledger, "C1");
    call.calledOn = day("2026-03-01");
    call.result = CallResult::Promise;
    call.promiseId = valueOf(ledger->promises().make(aPromise(*ledger)));
    valueOf(ledger->calls().record(call));
    CHECK(undo() == u"call.record"_s);
    CHECK(undo() == u"promise.make"_s);
    CHECK(facts(*ledger) == before);
  }
  SECTION("a pause and its lifting") {
    const qint64 id = valueOf(ledger->pauses().pause(aPause(*ledger)));
    const auto paused = facts(*ledger);
    REQUIRE(ledger->pauses().lift(id, day("2026-03-10")).ok());
    CHECK(undo() == u"pause.lift"_s);
    CHECK(facts(*ledger) == paused);
    CHECK(undo() == u"pause.add"_s);
    CHECK(facts(*ledger) == before);
  }
  SECTION("a presented payment and its end") {
    const qint64 id = valueOf(ledger->pauses().present(aPresentedPayment(*ledger)));
    const auto presented = facts(*ledger);
    REQUIRE(ledger->pauses().endPresented(id, day("2026-03-31")).ok());
    CHECK(undo() == u"presented.end"_s);
    CHECK(facts(*ledger) == presented);
    CHECK(undo() == u"presented.add"_s);
    CHECK(facts(*ledger) == before);
  }
  SECTION("the list of reasons") {
    REQUIRE(ledger->disputes().saveReasons({{u"own"_s, u"Own"_s}}).ok());
    CHECK(undo() == u"setting.save"_s);
    CHECK(facts(*ledger) == before);
  }
}

TEST_CASE("An import that people answered to") {
  TestFiles files;
  const auto ledger = aLedgerWithDebts(files);
  const auto refusal = [&] {
    const auto undone = ledger->imports().undo(1);
    REQUIRE_FALSE(undone.ok());
    CHECK(undone.error().code == ErrorCode::Conflict);
    return undone.error().message;
  };

  SECTION("stays, naming the promise on its item") {
    valueOf(ledger->promises().make(aPromise(*ledger)));
    CHECK(refusal().contains(u"F1 of customer C1 is part of the promise of 2026-03-01"_s));
    valueOf(ledger->undo().undoLast());
    CHECK(ledger->imports().undo(1).ok());
  }
  SECTION("stays, naming the dispute on its item") {
    valueOf(ledger->disputes().open(aDispute(*ledger)));
    CHECK(refusal().contains(u"F1 of customer C1 is disputed since 2026-03-01"_s));
  }
  SECTION("stays, naming the pause of its item") {
    auto pause = aPause(*ledger);
    pause.itemId = itemId(*ledger, "F2");
    valueOf(ledger->pauses().pause(pause));
    CHECK(refusal().contains(u"The reminders of F2 (customer C1) were paused on 2026-03-01"_s));
  }
  SECTION("goes where only the customer was spoken to, who stays with what was said") {
    valueOf(ledger->pauses().pause(aPause(*ledger)));
    valueOf(ledger->pauses().present(aPresentedPayment(*ledger)));
    Call call;
    call.customerId = customerId(*ledger, "C2");
    call.calledOn = day("2026-03-01");
    valueOf(ledger->calls().record(call));
    REQUIRE(ledger->imports().undo(1).ok());
    CHECK(valueOf(ledger->customers().list()).size() == 2);
    CHECK(valueOf(ledger->pauses().list()).size() == 1);
  }
}

TEST_CASE("The timeline of what was agreed") {
  TestFiles files;
  const auto ledger = aLedgerWithDebts(files);
  const qint64 customer = customerId(*ledger, "C1");
  auto promise = aPromise(*ledger);
  promise.note = u"at the fair"_s;
  const qint64 promiseId = valueOf(ledger->promises().make(promise));
  REQUIRE(ledger->promises().cancel(promiseId, day("2026-03-04"), u"in error"_s).ok());
  auto dispute = aDispute(*ledger);
  dispute.openedOn = day("2026-03-06");
  const qint64 disputeId = valueOf(ledger->disputes().open(dispute));
  REQUIRE(ledger->disputes().resolve(disputeId, day("2026-03-09"), u"credit note"_s).ok());
  Call call;
  call.customerId = customer;
  call.calledOn = day("2026-03-10");
  call.result = CallResult::Refuses;
  valueOf(ledger->calls().record(call));
  valueOf(ledger->pauses().pause(aPause(*ledger)));

  const auto events = valueOf(ledger->customers().timeline(customer));
  QStringList lines;
  for (const auto& event : events) {
    if (event.action.isEmpty()) continue;
    lines.append(
        u"%1 %2 %3 %4"_s.arg(isoDay(event.day), event.action, event.reference, event.text));
  }
  lines.sort();
  CHECK(lines == QStringList{u"2026-03-01 made F1 at the fair"_s, u"2026-03-01 set  holidays"_s,
                             u"2026-03-04 cancelled F1 in error"_s, u"2026-03-06 opened F1 "_s,
                             u"2026-03-09 resolved F1 credit note"_s, u"2026-03-10 refuses  "_s});
  const auto made = std::ranges::find(events, u"made"_s, &TimelineEvent::action);
  CHECK(made->amountMinor == 12000);
  CHECK(made->until == day("2026-03-15"));
  CHECK(valueOf(ledger->customers().timeline(customerId(*ledger, "C2"))).size() == 2);
}
