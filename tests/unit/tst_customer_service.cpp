#include <QTimeZone>

#include "core/customers/customer_service.h"
#include "tests/support/contents.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// The clock goes on by one hour each time it is asked, from 1 March at 8:00 UTC.
LedgerContext goingContext() {
  auto hours = std::make_shared<int>(0);
  return {[hours] {
            return QDateTime{day("2026-03-01"), QTime{8, 0}, QTimeZone::utc()}.toUTC().addSecs(
                3600 * (*hours)++);
          },
          u"Anne"_s};
}

std::unique_ptr<Ledger> aLedger(TestFiles& files) {
  FecText fec;
  fec.invoice(1, "20260105", "C1", "F1", 10000)
      .invoice(2, "20260110", "C2", "F2", 20000)
      .invoice(3, "20260215", "C1", "F3", 30000);
  auto ledger = Ledger::inMemory(aCompany(), goingContext());
  valueOf(ledger->imports().apply(files.write("fec.txt", fec.bytes()), {}));
  return ledger;
}

qint64 logLines(Ledger& ledger) {
  return ledger.database().scalar(u"SELECT COUNT(*) FROM audit_log WHERE subject <> 'batch'"_s);
}

}  // namespace

TEST_CASE("CustomerService") {
  TestFiles files;
  const auto ledger = aLedger(files);
  auto& customers = ledger->customers();
  auto customer = valueOf(customers.findByCode(u"C1"_s));

  SECTION("lists by name, whatever the case") {
    customer.name = u"client b"_s;
    REQUIRE(customers.save(customer).ok());
    auto other = valueOf(customers.findByCode(u"C2"_s));
    other.name = u"Client A"_s;
    REQUIRE(customers.save(other).ok());
    const auto list = valueOf(customers.list());
    REQUIRE(list.size() == 2);
    CHECK(list[0].code == u"C2"_s);
    CHECK(list[1].code == u"C1"_s);
  }
  SECTION("names the customer it does not find") {
    const auto byCode = customers.findByCode(u"XYZ"_s);
    REQUIRE_FALSE(byCode.ok());
    CHECK(byCode.error().code == ErrorCode::NotFound);
    CHECK(byCode.error().message.contains(u"XYZ"_s));
    CHECK(customers.load(99).error().code == ErrorCode::NotFound);
    customer.id = 99;
    CHECK(customers.save(customer).error().code == ErrorCode::NotFound);
    CHECK(customers.addNote(99, u"text"_s).error().code == ErrorCode::NotFound);
  }
  SECTION("refuses what is not valid and changes nothing") {
    const auto before = contentsOf(ledger->database());
    const int wrong = GENERATE(0, 1, 2, 3);
    if (wrong == 0) customer.name = u" "_s;
    if (wrong == 1) customer.language = u"de"_s;
    if (wrong == 2) customer.paymentTerms = u"-1 days"_s;
    if (wrong == 3) customer.paymentTerms = u"366 days"_s;
    const auto refused = customers.save(customer);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(contentsOf(ledger->database()) == before);
  }
  SECTION("the limits of terms are good") {
    for (const int days : {0, 365}) {
      customer.paymentTerms = u"%1 days"_s.arg(days);
      CHECK(customers.save(customer).ok());
      CHECK(valueOf(customers.load(customer.id)).paymentTerms == u"%1 days"_s.arg(days));
    }
  }
  SECTION("saves everything but the code, and writes it down once") {
    customer.name = u"Another"_s;
    customer.code = u"NEW"_s;
    REQUIRE(customers.save(customer).ok());
    const auto saved = valueOf(customers.load(customer.id));
    CHECK(saved.name == u"Another"_s);
    CHECK(saved.code == u"C1"_s);
    CHECK(logLines(*ledger) == 1);
    REQUIRE(customers.save(customer).ok());
    CHECK(logLines(*ledger) == 1);
  }
  SECTION("of several it saves all or none") {
    auto good = valueOf(customers.findByCode(u"C2"_s));
    good.city = u"Lyon"_s;
    customer.name.clear();
    CHECK_FALSE(customers.saveAll({good, customer}).ok());
    CHECK(valueOf(customers.load(good.id)).city.isEmpty());
    CHECK(logLines(*ledger) == 0);
    customer.name = u"Another"_s;
    REQUIRE(customers.saveAll({good, customer}).ok());
    CHECK(logLines(*ledger) == 2);
  }
  SECTION("other terms move the computed due dates only") {
    const auto item = [&](const QString& number) {
      const auto items = valueOf(ledger->items().list({{}, false, day("2026-12-31")}));
      const auto found = std::ranges::find(items, number, &Item::number);
      REQUIRE(found != items.end());
      return *found;
    };
    REQUIRE(ledger->items().setDueDate(item(u"F3"_s).id, day("2026-04-01")).ok());
    customer.paymentTerms = u"60 days"_s;
    REQUIRE(customers.save(customer).ok());
    // F1 of 5 January + 60 days = 6 March; F2 of another customer, 10 January + 30 = 9 February
    CHECK(item(u"F1"_s).dueOn == day("2026-03-06"));
    CHECK(item(u"F1"_s).dueOrigin == DueOrigin::CustomerTerms);
    CHECK(item(u"F2"_s).dueOn == day("2026-02-09"));
    CHECK(item(u"F3"_s).dueOn == day("2026-04-01"));
    CHECK(item(u"F3"_s).dueOrigin == DueOrigin::Confirmed);
  }
  SECTION("a note says who wrote it when, and is not empty") {
    CHECK(customers.addNote(customer.id, u" \n"_s).error().code == ErrorCode::InvalidInput);
    const qint64 id = valueOf(customers.addNote(customer.id, u"promises Friday"_s));
    const auto notes = valueOf(customers.notes(customer.id));
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].id == id);
    CHECK(notes[0].body == u"promises Friday"_s);
    CHECK(notes[0].writtenBy == u"Anne"_s);
    CHECK(notes[0].writtenAt.startsWith(u"2026-03-01T"_s));
  }
}

TEST_CASE("CustomerService: the timeline") {
  TestFiles files;
  const auto ledger = aLedger(files);
  auto& customers = ledger->customers();
  auto customer = valueOf(customers.findByCode(u"C1"_s));
  valueOf(customers.addNote(customer.id, u"promises Friday"_s));
  customer.city = u"Lyon"_s;
  customer.paymentTerms = u"45 days"_s;
  REQUIRE(customers.save(customer).ok());
  const LetterPrinter printer = [](const Letter&) -> Result<QByteArray> {
    return QByteArray{"a page"};
  };
  valueOf(ledger->reminders().run(valueOf(ledger->snapshot()), day("2026-03-05"),
                                  files.path("letters"), printer));

  SECTION("tells items, notes, changes and reminders, newest first") {
    const auto events = valueOf(customers.timeline(customer.id));
    REQUIRE(events.size() == 5);
    CHECK(events[0].kind == TimelineKind::Reminder);
    CHECK(events[0].day == day("2026-03-05"));
    CHECK(events[0].who == u"Anne"_s);
    CHECK(events[0].level > 0);
    CHECK(events[0].reference.endsWith(u".pdf"_s));
    CHECK(events[0].amountMinor == 10000);
    CHECK(events[1].kind == TimelineKind::Change);
    CHECK(events[1].reference == u"customer.save"_s);
    CHECK(events[1].text.contains(u"city:  → Lyon"_s));
    CHECK(events[1].text.contains(u"payment_terms:  → 45 days"_s));
    CHECK(events[2].kind == TimelineKind::Note);
    CHECK(events[2].text == u"promises Friday"_s);
    CHECK(events[3].kind == TimelineKind::Item);
    CHECK(events[3].reference == u"F3"_s);
    CHECK(events[3].amountMinor == 30000);
    CHECK(events[4].reference == u"F1"_s);
    for (qsizetype i = 1; i < events.size(); ++i) CHECK(events[i].day <= events[i - 1].day);
  }
  SECTION("says too what was taken away") {
    customer.paymentTerms.clear();
    REQUIRE(customers.save(customer).ok());
    const auto events = valueOf(customers.timeline(customer.id));
    const auto change = std::ranges::find(events, TimelineKind::Change, &TimelineEvent::kind);
    REQUIRE(change != events.end());
    CHECK(change->text == u"payment_terms: 45 days → "_s);
  }
  SECTION("tells a credit limit in the ledger's money") {
    customer.creditLimitMinor = 500050;
    REQUIRE(customers.save(customer).ok());
    const auto events = valueOf(customers.timeline(customer.id));
    const auto change = std::ranges::find(events, TimelineKind::Change, &TimelineEvent::kind);
    REQUIRE(change != events.end());
    CHECK(change->text == u"credit_limit:  → 5000.50"_s);
  }
  SECTION("is one customer's own") {
    const auto events = valueOf(customers.timeline(valueOf(customers.findByCode(u"C2"_s)).id));
    for (const auto& event : events) CHECK(event.kind != TimelineKind::Change);
    CHECK(events.last().reference == u"F2"_s);
  }
}
