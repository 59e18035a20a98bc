#include "core/risk/credit_decision_service.h"
#include "tests/support/answers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("CreditDecisionService") {
  TestFiles files;
  const auto ledger = aLedgerWithDebts(files);
  auto& decisions = ledger->creditDecisions();
  const auto undo = [&] { return valueOf(ledger->undo().undoLast()).operation; };

  SECTION("a limit for a while, or covered by an insurer") {
    CreditCover draft;
    draft.customerId = customerId(*ledger, "C1");
    draft.amountMinor = 500000;
    draft.fromOn = day("2026-03-01");
    draft.untilOn = day("2026-03-31");
    draft.agency = u" Insurer "_s;
    draft.isInsured = true;
    const qint64 id = valueOf(decisions.addCover(draft));
    auto list = valueOf(decisions.covers(draft.customerId));
    REQUIRE(list.size() == 1);
    CHECK(list[0].isInsured);
    CHECK(list[0].amountMinor == 500000);
    CHECK(list[0].agency == u"Insurer"_s);
    CHECK(list[0].recordedBy == u"tester"_s);
    CHECK(list[0].countsOn(day("2026-03-31")));
    CHECK_FALSE(list[0].countsOn(day("2026-04-01")));
    CHECK(valueOf(decisions.covers(customerId(*ledger, "C2"))).isEmpty());

    CHECK(decisions.endCover(id, day("2026-02-28")).error().code == ErrorCode::InvalidInput);
    REQUIRE(decisions.endCover(id, day("2026-03-10")).ok());
    CHECK_FALSE(valueOf(decisions.covers()).first().countsOn(day("2026-03-10")));
    CHECK(decisions.endCover(id, day("2026-03-11")).error().code == ErrorCode::Conflict);
    CHECK(decisions.endCover(9999, day("2026-03-11")).error().code == ErrorCode::NotFound);
    const auto facts = valueOf(ledger->snapshot()).credit.covers;
    REQUIRE(facts.size() == 1);
    CHECK(toDate(facts[0].endedDay) == day("2026-03-10"));

    CHECK(undo() == u"cover.end"_s);
    CHECK_FALSE(valueOf(decisions.covers()).first().endedOn.isValid());
    CHECK(undo() == u"cover.add"_s);
    CHECK(valueOf(decisions.covers()).isEmpty());
  }
  SECTION("what is no limit is refused") {
    CreditCover draft;
    draft.customerId = customerId(*ledger, "C1");
    draft.fromOn = day("2026-03-01");
    auto wrong = draft;
    wrong.amountMinor = -1;
    CHECK(decisions.addCover(wrong).error().code == ErrorCode::InvalidInput);
    wrong = draft;
    wrong.fromOn = {};
    CHECK(decisions.addCover(wrong).error().code == ErrorCode::InvalidInput);
    wrong = draft;
    wrong.untilOn = day("2026-02-28");
    CHECK(decisions.addCover(wrong).error().code == ErrorCode::InvalidInput);
    wrong = draft;
    wrong.customerId = 9999;
    CHECK(decisions.addCover(wrong).error().code == ErrorCode::NotFound);
    CHECK(valueOf(decisions.covers()).isEmpty());
  }
  SECTION("a bypass says who and why") {
    BlockBypass draft;
    draft.customerId = customerId(*ledger, "C2");
    draft.decidedOn = day("2026-03-01");
    draft.reason = u" "_s;
    CHECK(decisions.bypass(draft).error().code == ErrorCode::InvalidInput);
    draft.reason = u" paid by card "_s;
    const qint64 id = valueOf(decisions.bypass(draft));
    const auto list = valueOf(decisions.bypasses());
    REQUIRE(list.size() == 1);
    CHECK(list[0].reason == u"paid by card"_s);
    CHECK(list[0].recordedBy == u"tester"_s);
    CHECK(list[0].countsOn(day("2027-01-01")));
    CHECK(decisions.endBypass(id, day("2026-02-01")).error().code == ErrorCode::InvalidInput);
    REQUIRE(decisions.endBypass(id, day("2026-03-10")).ok());
    CHECK(valueOf(decisions.bypasses(draft.customerId)).first().endedOn == day("2026-03-10"));
    CHECK(decisions.endBypass(id, day("2026-03-11")).error().code == ErrorCode::Conflict);
    CHECK(decisions.endBypass(9999, day("2026-03-11")).error().code == ErrorCode::NotFound);
    CHECK(undo() == u"bypass.end"_s);
    CHECK_FALSE(valueOf(decisions.bypasses()).first().endedOn.isValid());
    CHECK(undo() == u"bypass.add"_s);
    CHECK(valueOf(ledger->snapshot()).credit.bypasses.empty());
  }
  SECTION("whoever was granted something stays when its import is undone") {
    CreditCover draft;
    draft.customerId = customerId(*ledger, "C2");
    draft.fromOn = day("2026-03-01");
    valueOf(decisions.addCover(draft));
    const auto batches = valueOf(ledger->imports().list());
    REQUIRE(ledger->imports().undo(batches.first().id).ok());
    CHECK(ledger->customers().findByCode(u"C2"_s).ok());
    CHECK_FALSE(ledger->customers().findByCode(u"C1"_s).ok());
  }
}
