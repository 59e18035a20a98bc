#include "core/calls/call.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("Call results") {
  SECTION("each has its word, and the word leads back") {
    CHECK(allCallResults().size() == 9);
    for (const auto result : allCallResults()) CHECK(callResultFromKey(toKey(result)) == result);
    CHECK(toKey(CallResult::InvoiceNotReceived) == u"invoice_not_received"_s);
    CHECK_FALSE(callResultFromKey(u"nonsense"_s));
  }
  SECTION("each leads to its next action") {
    CHECK(nextActionOf(CallResult::Voicemail) == NextAction::CallAgain);
    CHECK(nextActionOf(CallResult::Promise) == NextAction::RecordPromise);
    CHECK(nextActionOf(CallResult::Dispute) == NextAction::OpenDispute);
    CHECK(nextActionOf(CallResult::PaymentSent) == NextAction::CheckReceipt);
    CHECK(toKey(nextActionOf(CallResult::Refuses)) == u"escalate"_s);
  }
  SECTION("the next day is a working day: over the weekend, and over 14 July") {
    // Friday 10 July 2026; Tuesday 14 July is a holiday.
    CHECK(defaultNextDay(CallResult::Unreachable, day("2026-07-10")) == day("2026-07-13"));
    CHECK(defaultNextDay(CallResult::Voicemail, day("2026-07-10")) == day("2026-07-15"));
    CHECK(defaultNextDay(CallResult::PaymentSent, day("2026-07-10")) == day("2026-07-16"));
    CHECK(defaultNextDay(CallResult::Dispute, day("2026-07-10")) == day("2026-07-20"));
    CHECK_FALSE(defaultNextDay(CallResult::Promise, day("2026-07-10")).isValid());
  }
}
