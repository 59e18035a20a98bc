#include "core/calls/pause_service.h"
#include "tests/support/answers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("PauseService") {
  TestFiles files;
  const auto ledger = aLedgerWithDebts(files);
  auto& pauses = ledger->pauses();
  Pause draft;
  draft.customerId = customerId(*ledger, "C1");
  draft.fromOn = day("2026-03-01");
  draft.untilOn = day("2026-03-31");
  draft.reason = u"change of bank"_s;

  SECTION("of a customer or of one item, to its last day") {
    valueOf(pauses.pause(draft));
    draft.itemId = itemId(*ledger, "F2");
    draft.untilOn = {};
    valueOf(pauses.pause(draft));
    const auto list = valueOf(pauses.list(draft.customerId));
    REQUIRE(list.size() == 2);
    CHECK(list[0].itemId == draft.itemId);
    CHECK_FALSE(list[0].untilOn.isValid());
    CHECK(list[1].reason == u"change of bank"_s);
    CHECK(list[1].countsOn(day("2026-03-31")));
    CHECK_FALSE(list[1].countsOn(day("2026-04-01")));
    CHECK_FALSE(list[1].countsOn(day("2026-02-28")));
  }
  SECTION("what is no pause is refused") {
    auto wrong = draft;
    wrong.reason = u" "_s;
    CHECK(pauses.pause(wrong).error().code == ErrorCode::InvalidInput);
    wrong = draft;
    wrong.untilOn = day("2026-02-28");
    CHECK(pauses.pause(wrong).error().code == ErrorCode::InvalidInput);
    wrong = draft;
    wrong.itemId = itemId(*ledger, "F3");
    CHECK(pauses.pause(wrong).error().message.contains(u"F3"_s));
    wrong = draft;
    wrong.customerId = 9999;
    CHECK(pauses.pause(wrong).error().code == ErrorCode::NotFound);
  }
  SECTION("is lifted once, from a day on") {
    const qint64 id = valueOf(pauses.pause(draft));
    CHECK(pauses.lift(id, day("2026-02-01")).error().code == ErrorCode::InvalidInput);
    REQUIRE(pauses.lift(id, day("2026-03-10")).ok());
    const auto lifted = valueOf(pauses.list()).first();
    CHECK(lifted.countsOn(day("2026-03-09")));
    CHECK_FALSE(lifted.countsOn(day("2026-03-10")));
    CHECK(pauses.lift(id, day("2026-03-11")).error().code == ErrorCode::Conflict);
    CHECK(pauses.lift(9999, day("2026-03-11")).error().code == ErrorCode::NotFound);
  }
  SECTION("a presented payment counts until it ends") {
    PresentedPayment payment;
    payment.customerId = draft.customerId;
    payment.amountMinor = 12000;
    payment.means = u"direct_debit"_s;
    payment.presentedOn = day("2026-03-02");
    payment.expectedOn = day("2026-03-05");
    const qint64 id = valueOf(pauses.present(payment));
    CHECK(pauses.endPresented(id, day("2026-03-01")).error().code == ErrorCode::InvalidInput);
    REQUIRE(pauses.endPresented(id, day("2026-03-06")).ok());
    const auto kept = valueOf(pauses.presented(draft.customerId)).first();
    CHECK(kept.amountMinor == 12000);
    CHECK(kept.means == u"direct_debit"_s);
    CHECK(kept.countsOn(day("2026-03-05")));
    CHECK_FALSE(kept.countsOn(day("2026-03-06")));
    CHECK(pauses.endPresented(id, day("2026-03-07")).error().code == ErrorCode::Conflict);
    payment.means = u"cash"_s;
    CHECK(pauses.present(payment).error().code == ErrorCode::InvalidInput);
    payment.means = u"draft"_s;
    payment.expectedOn = day("2026-03-01");
    CHECK(pauses.present(payment).error().code == ErrorCode::InvalidInput);
    payment.expectedOn = day("2026-03-05");
    payment.amountMinor = 0;
    CHECK(pauses.present(payment).error().code == ErrorCode::InvalidInput);
  }
}
