#include "core/procedures/procedure_service.h"
#include "core/procedures/record_repository.h"
#include "core/reminders/plan.h"
#include "tests/support/law_ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

Insolvency anInsolvency(qint64 customer) {
  Insolvency record;
  record.customerId = customer;
  record.openedOn = day("2026-06-10");
  return record;
}

ErrorCode codeOf(const Result<qint64>& result) {
  REQUIRE_FALSE(result.ok());
  return result.error().code;
}

}  // namespace

TEST_CASE("ProcedureService") {
  const auto ledger = ledgerFrom(oneLateInvoice());
  auto& procedures = ledger->procedures();
  const qint64 customer = idOf(*ledger, "C1");
  const qint64 item = itemOf(*ledger, "F1").id;

  SECTION("proceedings: recorded, changed, undone") {
    const qint64 id = valueOf(procedures.save(anInsolvency(customer)));
    CHECK(valueOf(ledger->snapshot()).chasing.insolvencies.size() == 1);
    CHECK_FALSE(procedures.declareClaim(id, day("2026-06-09"), u"c.pdf"_s, "%PDF-1.4").ok());
    CHECK(valueOf(ledger->archive().list(customer)).isEmpty());
    REQUIRE(procedures.declareClaim(id, day("2026-07-01"), u"c.pdf"_s, "%PDF-1.4").ok());
    CHECK(valueOf(procedures.insolvencies(customer)).first().declaredOn == day("2026-07-01"));
    // What left is kept as it left, even when the day is taken back.
    const auto kept = valueOf(ledger->archive().list(customer));
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().kind == u"claim"_s);
    CHECK(kept.first().leftOn == day("2026-07-01"));
    CHECK(valueOf(ledger->archive().load(kept.first().id)).content == "%PDF-1.4");
    CHECK(valueOf(ledger->check()).passed());
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK_FALSE(valueOf(procedures.insolvencies(customer)).first().declaredOn.isValid());
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(valueOf(procedures.insolvencies()).isEmpty());
  }
  SECTION("proceedings: one at a time, days in order") {
    const qint64 id = valueOf(procedures.save(anInsolvency(customer)));
    CHECK(codeOf(procedures.save(anInsolvency(customer))) == ErrorCode::Conflict);
    CHECK_FALSE(procedures.closeInsolvency(id, day("2026-06-09")).ok());
    REQUIRE(procedures.closeInsolvency(id, day("2026-09-01")).ok());
    CHECK(procedures.save(anInsolvency(customer)).ok());
    auto wrong = anInsolvency(customer);
    wrong.kind = u"bankruptcy"_s;
    CHECK(codeOf(procedures.save(wrong)) == ErrorCode::InvalidInput);
    CHECK(codeOf(procedures.save(anInsolvency(999))) == ErrorCode::NotFound);
  }
  SECTION("a waiver is withdrawn, not deleted") {
    const Waiver waiver{0, customer, item, false, day("2026-07-01"), u"geste"_s, {}};
    const qint64 id = valueOf(procedures.waive(waiver));
    CHECK(codeOf(procedures.waive(waiver)) == ErrorCode::Conflict);
    REQUIRE(procedures.withdrawWaiver(id, day("2026-08-01")).ok());
    CHECK_FALSE(procedures.withdrawWaiver(id, day("2026-08-02")).ok());
    CHECK(valueOf(procedures.waivers()).first().withdrawnOn == day("2026-08-01"));
    CHECK(procedures.waive(waiver).ok());
    REQUIRE(ledger->undo().undoLast().ok());
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(valueOf(procedures.waivers()).first() ==
          Waiver{id, customer, item, false, day("2026-07-01"), u"geste"_s, {}});
  }
  SECTION("an interruption of one item, or of all") {
    valueOf(procedures.save(LimitationRecord{0, customer, item, LimitationEvent::Kind::CourtClaim,
                                             day("2026-07-01"), u"assignation"_s}));
    valueOf(procedures.save(LimitationRecord{
        0, customer, 0, LimitationEvent::Kind::Acknowledgment, day("2026-06-15"), {}}));
    const auto events = valueOf(procedures.limitationEvents(customer));
    REQUIRE(events.size() == 2);  // by day
    CHECK(events[0].itemId == 0);
    CHECK(events[1].kind == LimitationEvent::Kind::CourtClaim);
    CHECK(events[1].itemId == item);
  }
  SECTION("an item is with one agent at a time; its outcome is kept") {
    HandOver handOver;
    handOver.customerId = customer;
    handOver.agent = u"Agence Sud"_s;
    handOver.openedOn = day("2026-08-01");
    CHECK(codeOf(procedures.save(handOver)) == ErrorCode::InvalidInput);  // nothing handed over
    handOver.items = {item};
    const qint64 id = valueOf(procedures.save(handOver));
    CHECK(codeOf(procedures.save(handOver)) == ErrorCode::Conflict);
    REQUIRE(valueOf(ledger->snapshot()).chasing.handOvers.size() == 1);
    CHECK(valueOf(ledger->snapshot()).chasing.handOvers.front().items.size() == 1);
    REQUIRE(procedures.closeHandOver(id, day("2026-10-01"), u"payé"_s).ok());
    CHECK(valueOf(procedures.handOvers()).first().outcome == u"payé"_s);
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK_FALSE(valueOf(procedures.handOvers()).first().closedOn.isValid());
    CHECK(valueOf(procedures.handOvers()).first().items == QList{item});
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(valueOf(procedures.handOvers()).isEmpty());
  }
  SECTION("a doubtful item needs a written reason") {
    Doubtful doubtful;
    doubtful.customerId = customer;
    doubtful.itemId = item;
    doubtful.decidedOn = day("2026-10-01");
    doubtful.provisionMinor = 500'000;
    CHECK(codeOf(procedures.save(doubtful)) == ErrorCode::InvalidInput);
    doubtful.reason = u"liquidation, aucun actif"_s;
    const qint64 id = valueOf(procedures.save(doubtful));
    CHECK(codeOf(procedures.save(doubtful)) == ErrorCode::Conflict);
    REQUIRE(procedures.endDoubtful(id, day("2026-11-01")).ok());
    CHECK(procedures.save(doubtful).ok());
    doubtful.itemId = 999;
    CHECK(codeOf(procedures.save(doubtful)) == ErrorCode::NotFound);
  }
  SECTION("the receipt of a notice is recorded on the notice, and undone") {
    CHECK_FALSE(procedures.setNoticeReceived(customer, day("2026-08-01")).ok());
    setKind(*ledger, "C1", "professional");
    const auto of = caseOf(*ledger, "C1", "2026-07-20");
    const auto notice = valueOf(readNotice(*ledger, of, {}));
    valueOf(procedures.recordNotice(sentNotice(notice, u"med.pdf"_s, "%PDF-1.4")));
    REQUIRE(procedures.setNoticeReceived(customer, day("2026-07-22")).ok());
    CHECK(valueOf(procedures.noticesReceived()).value(customer) == day("2026-07-22"));
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(valueOf(procedures.noticesReceived()).isEmpty());
    // What left is not undone, and is kept as it left.
    CHECK_FALSE(ledger->undo().undoLast().ok());
    const auto kept = valueOf(ledger->archive().list(customer));
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().kind == u"notice"_s);
    CHECK(valueOf(ledger->check()).passed());
    // The item has its level now: it is not reminded anew from the start.
    REQUIRE(valueOf(ledger->snapshot()).reminders.size() == 1);
    CHECK(valueOf(ledger->snapshot()).reminders.front().level == 5);
  }
  SECTION("a notice is the rung of the customer's own scenario, and is not planned again") {
    // "occasional" has six steps; the notice is the sixth, and 5 would leave it to come once more.
    setKind(*ledger, "C1", "professional");
    auto facts = valueOf(ledger->customers().load(customer));
    facts.scenario = u"occasional"_s;
    REQUIRE(ledger->customers().save(facts).ok());
    valueOf(ledger->items().confirmDueDates(customer));
    const auto notice = valueOf(readNotice(*ledger, caseOf(*ledger, "C1", "2026-07-20"), {}));
    CHECK(notice.letter.level == 6);
    valueOf(procedures.recordNotice(sentNotice(notice, u"med.pdf"_s, "%PDF-1.4")));
    const auto plans = planReminders(valueOf(ledger->snapshot()), day("2026-09-30"));
    CHECK(std::ranges::none_of(plans, [](const PlannedReminder& plan) { return plan.level > 0; }));
  }
  SECTION("the receipt of a notice of one's own scenario, whatever its step is called") {
    Scenario own = defaultScenario();
    own.name = u"court"_s;
    own.steps.last().key = u"med_finale"_s;
    REQUIRE(ledger->scenarios().save(own).ok());
    ledger->database().run(
        u"INSERT INTO reminder (customer_id, sent_on, recorded_at, recorded_by, level, channel, "
        "total_minor, credit_minor, document_name, document_sha256, step) VALUES (%1, "
        "'2026-07-20', '2026-07-20T08:00:00Z', 'x', 3, 'letter', 1, 0, '', '', 'med_finale')"_s.arg(
            customer));
    REQUIRE(procedures.setNoticeReceived(customer, day("2026-07-22")).ok());
    CHECK(valueOf(procedures.noticesReceived()).value(customer) == day("2026-07-22"));
  }
}
