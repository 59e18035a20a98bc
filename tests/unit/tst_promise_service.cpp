#include "core/promises/promise_service.h"
#include "core/promises/promise_state.h"
#include "tests/support/answers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("PromiseService") {
  TestFiles files;
  const auto ledger = aLedgerWithDebts(files);
  auto& promises = ledger->promises();
  auto draft = aPromise(*ledger);

  SECTION("keeps what was said, who wrote it down and when") {
    draft.parts = {{day("2026-04-01"), 5000}, {day("2026-03-15"), 7000}};
    draft.contact = u"Mme Roux"_s;
    draft.note = u"after the fair"_s;
    const qint64 id = valueOf(promises.make(draft));
    const auto list = valueOf(promises.list(draft.customerId));
    REQUIRE(list.size() == 1);
    CHECK(list[0].id == id);
    CHECK(list[0].parts ==
          QList<PromisePart>{{day("2026-03-15"), 7000}, {day("2026-04-01"), 5000}});
    CHECK(list[0].itemIds == draft.itemIds);
    CHECK(list[0].contact == u"Mme Roux"_s);
    CHECK(list[0].recordedBy == u"tester"_s);
    CHECK(list[0].recordedAt == u"2026-11-21T09:00:00Z"_s);
    CHECK_FALSE(list[0].cancelledOn.isValid());
    CHECK(valueOf(promises.list(customerId(*ledger, "C2"))).isEmpty());
  }
  SECTION("two amounts of one day are one part, an item named twice stands once") {
    draft.parts = {{day("2026-03-15"), 5000}, {day("2026-03-15"), 2000}};
    draft.itemIds.append(draft.itemIds.first());
    valueOf(promises.make(draft));
    const auto list = valueOf(promises.list());
    CHECK(list[0].parts == QList<PromisePart>{{day("2026-03-15"), 7000}});
    CHECK(list[0].itemIds.size() == 1);
  }
  SECTION("reaches the snapshot, where its state is computed") {
    valueOf(promises.make(draft));
    const auto snapshot = valueOf(ledger->snapshot());
    const auto states = promiseStatesAt(snapshot, day("2026-03-18"), graceDaysOf(snapshot));
    REQUIRE(states.size() == 1);
    CHECK(states[0].state == PromiseState::Broken);  // 15 + 2 days of grace = 17 March
  }
  SECTION("the ledger's own days of grace count") {
    valueOf(promises.make(draft));
    REQUIRE(ledger->settings().save(u"gate"_s, {{u"promiseGraceDays"_s, 5}}).ok());
    const auto snapshot = valueOf(ledger->snapshot());
    CHECK(graceDaysOf(snapshot) == 5);
  }
  SECTION("what is no promise is refused") {
    const auto codeOf = [&](const Promise& wrong) { return promises.make(wrong).error().code; };
    auto wrong = draft;
    wrong.parts.clear();
    CHECK(codeOf(wrong) == ErrorCode::InvalidInput);
    wrong = draft;
    wrong.parts[0].amountMinor = 0;
    CHECK(codeOf(wrong) == ErrorCode::InvalidInput);
    wrong = draft;
    wrong.parts[0].dueOn = day("2026-02-28");
    CHECK(codeOf(wrong) == ErrorCode::InvalidInput);
    wrong = draft;
    wrong.itemIds = {itemId(*ledger, "F3")};
    CHECK(promises.make(wrong).error().message.contains(u"F3"_s));
    wrong = draft;
    wrong.customerId = customerId(*ledger, "C2");
    wrong.itemIds = {itemId(*ledger, "V1")};
    CHECK(codeOf(wrong) == ErrorCode::InvalidInput);
    wrong = draft;
    wrong.itemIds = {9999};
    CHECK(codeOf(wrong) == ErrorCode::NotFound);
    wrong = draft;
    wrong.customerId = 9999;
    CHECK(codeOf(wrong) == ErrorCode::NotFound);
    CHECK(valueOf(promises.list()).isEmpty());
  }
  SECTION("is cancelled once, from a day on") {
    const qint64 id = valueOf(promises.make(draft));
    CHECK(promises.cancel(id, day("2026-02-28"), {}).error().code == ErrorCode::InvalidInput);
    CHECK(promises.cancel(9999, day("2026-03-05"), {}).error().code == ErrorCode::NotFound);
    REQUIRE(promises.cancel(id, day("2026-03-05"), u"paid at the counter"_s).ok());
    const auto list = valueOf(promises.list());
    CHECK(list[0].cancelledOn == day("2026-03-05"));
    CHECK(list[0].cancelReason == u"paid at the counter"_s);
    CHECK(promises.cancel(id, day("2026-03-06"), {}).error().code == ErrorCode::Conflict);
  }
}
