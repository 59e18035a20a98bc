#include "core/report/report_mail.h"
#include "core/report/report_service.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

const ReportRecipient director{u"d@example.org"_s, u"Anne"_s, {}, u"fr"_s};

struct Fixture {
  LedgerContext context = fixedContext();
  std::unique_ptr<Ledger> ledger;
  Fixture() {
    auto company = aCompany();
    company.email = u"shop@example.org"_s;
    ledger = Ledger::inMemory(company, context);
  }
  ReportService service() { return ReportService{ledger->database(), context}; }
  MailDraft draft(const char* on) {
    const auto report =
        buildDailyReport(valueOf(ledger->snapshot()), day(on), director.scope, u"fr"_s);
    return reportDraft(report, {"PNG", "PNG", "%PDF"}, director);
  }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "ReportService") {
  SECTION("who gets the report can be changed, and the change undone") {
    REQUIRE(service().add(director).ok());
    CHECK(valueOf(service().recipients()) == QList<ReportRecipient>{director});
    REQUIRE(service().remove(u"d@example.org"_s).ok());
    CHECK(valueOf(service().recipients()).isEmpty());
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(valueOf(service().recipients()).size() == 1);
  }
  SECTION("one message a day and address, however often it is asked") {
    const auto first = valueOf(service().plan(draft("2026-11-20")));
    CHECK(first.isNew);
    const auto again = valueOf(service().plan(draft("2026-11-20")));
    CHECK_FALSE(again.isNew);
    CHECK(again.message.id == first.message.id);
    CHECK(valueOf(service().plan(draft("2026-11-23"))).isNew);
    CHECK(valueOf(ledger->outbox().list()).size() == 2);
  }
  SECTION("what left, and what may have left, is not sent again") {
    const auto outcome = GENERATE(Delivery::Outcome::Sent, Delivery::Outcome::Unknown);
    const auto planned = valueOf(service().plan(draft("2026-11-20")));
    const auto transport = [outcome](const MailEnvelope&, const QByteArray&, const StopToken&) {
      Delivery delivery;
      delivery.outcome = outcome;
      return delivery;
    };
    valueOf(ledger->outbox().send(transport, {planned.message.id}));
    const auto again = valueOf(service().plan(draft("2026-11-20")));
    CHECK_FALSE(again.isNew);
    CHECK(again.message.state != MessageState::Planned);
  }
  SECTION("what the server did not take is tried again, as the same message") {
    const auto planned = valueOf(service().plan(draft("2026-11-20")));
    const auto refuse = [](const MailEnvelope&, const QByteArray&, const StopToken&) {
      Delivery delivery;
      delivery.outcome = Delivery::Outcome::Failed;
      return delivery;
    };
    valueOf(ledger->outbox().send(refuse, {planned.message.id}));
    const auto again = valueOf(service().plan(draft("2026-11-20")));
    CHECK_FALSE(again.isNew);
    CHECK(again.message.id == planned.message.id);
    CHECK(again.message.state == MessageState::Planned);
    CHECK(valueOf(ledger->outbox().load(planned.message.id)).state == MessageState::Planned);
  }
  SECTION("a message that a person dropped stands in nobody's way") {
    const auto planned = valueOf(service().plan(draft("2026-11-20")));
    REQUIRE(ledger->outbox().drop(planned.message.id).ok());
    CHECK(valueOf(service().plan(draft("2026-11-20"))).isNew);
  }
  SECTION("the message shows its pictures and carries the pages") {
    const auto planned = valueOf(service().plan(draft("2026-11-20")));
    const auto content = valueOf(ledger->outbox().load(planned.message.id)).content;
    CHECK(content.contains("multipart/related"));
    CHECK(content.contains("Content-ID: <aging.png>"));
    CHECK(content.contains("Content-ID: <forecast.png>"));
    CHECK(content.contains("application/pdf"));
  }
}
