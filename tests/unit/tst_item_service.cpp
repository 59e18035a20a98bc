#include "core/items/item_repository.h"
#include "core/items/item_service.h"
#include "core/ledger/audit_log.h"
#include "tests/support/contents.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
  TestFiles files;
  std::unique_ptr<Ledger> ledger = anEmptyLedger();

  Fixture() {
    const auto bytes = FecText{"DateEcheance"}
                           .invoice(1, "20260110", "C2", "FA1", 10000, "A")
                           .payment(2, "20260301", "C2", "VIR1", 4000, "A")
                           .invoice(3, "20260105", "C1", "FA2", 20000)
                           .invoice(4, "20260106", "C1", "FA3", 500, {}, "20260331")
                           .invoice(5, "20260107", "C1", "FA4", 700, "B")
                           .payment(6, "20260108", "C1", "VIR2", 700, "B")
                           .bytes();
    REQUIRE(ledger->imports().apply(files.write("a.txt", bytes), {}).ok());
  }
  ItemService& items() { return ledger->items(); }

  QList<Item> all(const char* asOf, bool openOnly = false) {
    return valueOf(items().list({{}, openOnly, day(asOf)}));
  }
  Item item(const QString& number) {
    const auto list = all("2026-12-31");
    const auto found = std::ranges::find(list, number, &Item::number);
    REQUIRE(found != list.end());
    return *found;
  }
};

QStringList numbers(const QList<Item>& items) {
  QStringList list;
  for (const auto& item : items) list.append(item.number);
  return list;
}

}  // namespace

TEST_CASE_METHOD(Fixture, "ItemService::list") {
  SECTION("by customer, entry day and line") {
    CHECK(numbers(all("2026-12-31")) ==
          QStringList{u"FA2"_s, u"FA3"_s, u"FA4"_s, u"VIR2"_s, u"FA1"_s, u"VIR1"_s});
  }
  SECTION("as of a day: booked by then, open amounts of then") {
    CHECK(numbers(all("2026-01-07")) == QStringList{u"FA2"_s, u"FA3"_s, u"FA4"_s});
    CHECK(all("2026-01-07")[2].openMinor == 700);
    CHECK(all("2026-01-08")[2].openMinor == 0);
    const auto february = all("2026-02-28", true);
    CHECK(numbers(february) == QStringList{u"FA2"_s, u"FA3"_s, u"FA1"_s});
    CHECK(february[2].openMinor == 10000);
    const auto march = all("2026-03-01", true);
    CHECK(numbers(march) == QStringList{u"FA2"_s, u"FA3"_s, u"FA1"_s});
    CHECK(march[2].openMinor == 6000);
  }
  SECTION("a payment before its invoice is open until then") {
    const auto bytes = FecText{}
                           .payment(1, "20270401", "C3", "VIR9", 700, "C")
                           .invoice(2, "20270501", "C3", "FA9", 700, "C")
                           .bytes();
    REQUIRE(ledger->imports().apply(files.write("b.txt", bytes), {}).ok());
    const qint64 customer = valueOf(ledger->customers().findByCode(u"C3"_s)).id;
    const auto early = valueOf(items().list({customer, true, day("2027-04-30")}));
    REQUIRE(early.size() == 1);
    CHECK(early[0].openMinor == -700);
    CHECK(valueOf(items().list({customer, true, day("2027-05-01")})).isEmpty());
  }
  SECTION("of one customer") {
    const qint64 customer = valueOf(ledger->customers().findByCode(u"C2"_s)).id;
    const auto list = valueOf(items().list({customer, false, day("2026-12-31")}));
    CHECK(numbers(list) == QStringList{u"FA1"_s, u"VIR1"_s});
    CHECK(valueOf(items().list({customer + 100, false, day("2026-12-31")})).isEmpty());
  }
  SECTION("every text and figure of its line") {
    const auto credit = item(u"VIR1"_s);
    CHECK(credit.kind == ItemKind::Payment);
    CHECK_FALSE(credit.isDebit());
    CHECK(credit.amountMinor == -4000);
    CHECK(credit.openMinor == 0);
    CHECK(credit.letter == u"A"_s);
    CHECK(credit.journal == u"BQ"_s);
    CHECK(credit.account == u"411000"_s);
    CHECK(credit.customerCode == u"C2"_s);
    CHECK(credit.customerName == u"Client C2"_s);
    CHECK(credit.issuedOn == day("2026-03-01"));
    CHECK(item(u"FA3"_s).dueOn == day("2026-03-31"));
    CHECK(item(u"FA3"_s).dueOrigin == DueOrigin::Given);
  }
  SECTION("byIds keeps the order asked for and leaves out what is gone") {
    const qint64 fa1 = item(u"FA1"_s).id;
    const qint64 fa2 = item(u"FA2"_s).id;
    CHECK(numbers(valueOf(items().byIds({fa1, 999, fa2}))) == QStringList{u"FA1"_s, u"FA2"_s});
  }
}

TEST_CASE_METHOD(Fixture, "ItemService: due dates") {
  SECTION("one stated by hand is confirmed, logged, and can be taken back") {
    const auto before = item(u"FA2"_s);
    REQUIRE(items().setDueDate(before.id, day("2026-05-15")).ok());
    CHECK(item(u"FA2"_s).dueOn == day("2026-05-15"));
    CHECK(item(u"FA2"_s).dueOrigin == DueOrigin::Confirmed);
    const auto entry = valueOf(ledger->undo().next());
    REQUIRE(entry.has_value());
    CHECK(entry->operation == u"item.due"_s);
    CHECK(entry->doneBy == u"tester"_s);
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(item(u"FA2"_s).dueOn == before.dueOn);
    CHECK(item(u"FA2"_s).dueOrigin == DueOrigin::CompanyTerms);
  }
  SECTION("no date and no item are refused without a trace") {
    const auto before = contentsOf(ledger->database());
    CHECK(items().setDueDate(item(u"FA2"_s).id, {}).error().code == ErrorCode::InvalidInput);
    CHECK(items().setDueDate(999, day("2026-05-15")).error().code == ErrorCode::NotFound);
    CHECK(contentsOf(ledger->database()) == before);
  }
  SECTION("several confirmed at once are one change, taken back together") {
    const auto bytes = FecText{}.invoice(1, "20270110", "C1", "FA9", 900).bytes();
    REQUIRE(ledger->imports().apply(files.write("b.txt", bytes), {}).ok());
    const auto before = contentsOf(ledger->database(), {u"audit_log"_s});
    const qint64 customer = valueOf(ledger->customers().findByCode(u"C1"_s)).id;
    CHECK(valueOf(items().confirmDueDates(customer)) == 2);  // FA2, FA9
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(contentsOf(ledger->database(), {u"audit_log"_s}) == before);
  }
  SECTION(
      "confirming takes a customer's open, computed ones: not given, not settled, not others'") {
    const qint64 customer = valueOf(ledger->customers().findByCode(u"C1"_s)).id;
    CHECK(valueOf(items().confirmDueDates(customer)) == 1);  // FA2
    CHECK(item(u"FA2"_s).dueOrigin == DueOrigin::Confirmed);
    CHECK(item(u"FA2"_s).dueOn == day("2026-02-04"));  // 5 January + 30 days, as it was
    CHECK(item(u"FA3"_s).dueOrigin == DueOrigin::Given);
    CHECK(item(u"FA4"_s).dueOrigin == DueOrigin::CompanyTerms);
    CHECK(item(u"FA1"_s).dueOrigin == DueOrigin::CompanyTerms);
    CHECK(valueOf(items().confirmDueDates(customer)) == 0);
  }
}
