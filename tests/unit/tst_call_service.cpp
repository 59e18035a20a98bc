#include "core/calls/call_service.h"
#include "tests/support/answers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("CallService") {
  TestFiles files;
  const auto ledger = aLedgerWithDebts(files);
  auto& calls = ledger->calls();
  Call draft;
  draft.customerId = customerId(*ledger, "C1");
  draft.calledOn = day("2026-03-01");
  draft.result = CallResult::Voicemail;
  draft.contact = u"Mme Roux"_s;
  draft.note = u"left our number"_s;
  draft.nextOn = day("2026-03-03");

  SECTION("keeps who was reached, what came of it and when to call again") {
    const qint64 id = valueOf(calls.record(draft));
    const auto list = valueOf(calls.list(draft.customerId));
    REQUIRE(list.size() == 1);
    CHECK(list[0].id == id);
    CHECK(list[0].result == CallResult::Voicemail);
    CHECK(list[0].contact == u"Mme Roux"_s);
    CHECK(list[0].note == u"left our number"_s);
    CHECK(list[0].nextOn == day("2026-03-03"));
    CHECK(list[0].recordedBy == u"tester"_s);
    CHECK(valueOf(calls.list(customerId(*ledger, "C2"))).isEmpty());
    const auto facts = valueOf(ledger->snapshot()).chasing.calls;
    REQUIRE(facts.size() == 1);
    CHECK(facts[0].result == u"voicemail"_s);
  }
  SECTION("names the promise that came of it, of the same customer only") {
    draft.promiseId = valueOf(ledger->promises().make(aPromise(*ledger)));
    valueOf(calls.record(draft));
    CHECK(valueOf(calls.list())[0].promiseId == draft.promiseId);
    draft.customerId = customerId(*ledger, "C2");
    CHECK(calls.record(draft).error().code == ErrorCode::NotFound);
  }
  SECTION("what is no call is refused") {
    auto wrong = draft;
    wrong.nextOn = day("2026-02-28");
    CHECK(calls.record(wrong).error().code == ErrorCode::InvalidInput);
    wrong = draft;
    wrong.calledOn = {};
    CHECK(calls.record(wrong).error().code == ErrorCode::InvalidInput);
    wrong = draft;
    wrong.customerId = 9999;
    CHECK(calls.record(wrong).error().code == ErrorCode::NotFound);
    CHECK(valueOf(calls.list()).isEmpty());
  }
}
