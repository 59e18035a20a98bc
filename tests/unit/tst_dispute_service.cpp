#include "core/disputes/dispute_service.h"
#include "tests/support/answers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("DisputeService") {
  TestFiles files;
  const auto ledger = aLedgerWithDebts(files);
  auto& disputes = ledger->disputes();
  auto draft = aDispute(*ledger);

  SECTION("keeps what is contested, and finds the customer by itself") {
    draft.amountMinor = 4000;
    draft.owner = u"Paul"_s;
    draft.followUpOn = day("2026-03-10");
    const qint64 id = valueOf(disputes.open(draft));
    const auto list = valueOf(disputes.list(customerId(*ledger, "C1")));
    REQUIRE(list.size() == 1);
    CHECK(list[0].id == id);
    CHECK(list[0].amountMinor == 4000);
    CHECK(list[0].owner == u"Paul"_s);
    CHECK(list[0].followUpOn == day("2026-03-10"));
    CHECK(list[0].recordedBy == u"tester"_s);
    CHECK(valueOf(disputes.list(customerId(*ledger, "C2"))).isEmpty());
  }
  SECTION("what is no dispute is refused") {
    auto wrong = draft;
    wrong.itemId = 9999;
    CHECK(disputes.open(wrong).error().code == ErrorCode::NotFound);
    wrong = draft;
    wrong.itemId = itemId(*ledger, "V1");
    CHECK(disputes.open(wrong).error().code == ErrorCode::InvalidInput);
    wrong = draft;
    wrong.amountMinor = 12001;
    CHECK(disputes.open(wrong).error().code == ErrorCode::InvalidInput);
    wrong = draft;
    wrong.reason = u"because"_s;
    CHECK(disputes.open(wrong).error().message.contains(u"because"_s));
    wrong = draft;
    wrong.followUpOn = day("2026-02-28");
    CHECK(disputes.open(wrong).error().code == ErrorCode::InvalidInput);
    CHECK(valueOf(disputes.list()).isEmpty());
  }
  SECTION("one item has several disputed parts, but the whole only once") {
    draft.amountMinor = 4000;
    valueOf(disputes.open(draft));
    CHECK(disputes.open(draft).ok());
    draft.amountMinor = 0;
    CHECK(disputes.open(draft).error().code == ErrorCode::Conflict);
  }
  SECTION("changes while it is open") {
    const qint64 id = valueOf(disputes.open(draft));
    auto changed = valueOf(disputes.list()).first();
    changed.amountMinor = 2500;
    changed.owner = u"Anne"_s;
    changed.note = u"photos asked for"_s;
    REQUIRE(disputes.update(changed).ok());
    CHECK(valueOf(disputes.list()).first().owner == u"Anne"_s);
    CHECK(valueOf(disputes.list()).first().amountMinor == 2500);
    REQUIRE(disputes.resolve(id, day("2026-03-20"), u"credit note"_s).ok());
    CHECK(disputes.update(changed).error().code == ErrorCode::Conflict);
    changed.id = 9999;
    CHECK(disputes.update(changed).error().code == ErrorCode::NotFound);
  }
  SECTION("is resolved once, in words, not before it was opened") {
    const qint64 id = valueOf(disputes.open(draft));
    CHECK(disputes.resolve(id, day("2026-03-20"), u" "_s).error().code == ErrorCode::InvalidInput);
    CHECK(disputes.resolve(id, day("2026-02-20"), u"x"_s).error().code == ErrorCode::InvalidInput);
    REQUIRE(disputes.resolve(id, day("2026-03-20"), u"credit note AV3"_s).ok());
    const auto resolved = valueOf(disputes.list()).first();
    CHECK(resolved.resolvedOn == day("2026-03-20"));
    CHECK(resolved.resolution == u"credit note AV3"_s);
    CHECK(disputes.resolve(id, day("2026-03-21"), u"again"_s).error().code == ErrorCode::Conflict);
    // The item may be contested again.
    CHECK(disputes.open(draft).ok());
  }
  SECTION("the list of reasons is the user's") {
    auto reasons = valueOf(disputes.reasons());
    CHECK(reasons == standardDisputeReasons());
    reasons.append({u"own1"_s, u"Strike of the carrier"_s});
    REQUIRE(disputes.saveReasons(reasons).ok());
    CHECK(valueOf(disputes.reasons()) == reasons);
    draft.reason = u"own1"_s;
    CHECK(disputes.open(draft).ok());
    CHECK(disputes.saveReasons({}).error().code == ErrorCode::InvalidInput);
    CHECK(disputes.saveReasons({{u"a"_s, u" "_s}}).error().code == ErrorCode::InvalidInput);
    CHECK(disputes.saveReasons({{u"a"_s, u"A"_s}, {u"a"_s, u"B"_s}}).error().code ==
          ErrorCode::InvalidInput);
  }
  SECTION("a reason that a dispute has is hidden, not removed") {
    auto reasons = valueOf(disputes.reasons());
    const qint64 id = valueOf(disputes.open(draft));
    CHECK(valueOf(disputes.reasonUses()) == QHash<QString, int>{{draft.reason, 1}});
    auto fewer = reasons;
    fewer.removeIf([&](const DisputeReason& reason) { return reason.key == draft.reason; });
    CHECK(disputes.saveReasons(fewer).error().code == ErrorCode::Conflict);
    for (auto& reason : reasons) reason.hidden = reason.key == draft.reason;
    REQUIRE(disputes.saveReasons(reasons).ok());
    auto kept = valueOf(disputes.list()).first();
    kept.note = u"still the same"_s;
    CHECK(disputes.update(kept).ok());
    REQUIRE(disputes.resolve(id, day("2026-03-20"), u"x"_s).ok());
    CHECK(disputes.open(draft).error().code == ErrorCode::InvalidInput);
    for (auto& reason : reasons) reason.hidden = true;
    CHECK(disputes.saveReasons(reasons).error().code == ErrorCode::InvalidInput);
    REQUIRE(ledger->undo().undoLast().ok());
  }
}
