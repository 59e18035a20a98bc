#include "core/customers/customer_repository.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// C1: F1 by default terms, F2 with a date given, F3 with a date in its label, a payment, an open
/// credit note. C2: F4 by default terms. Items 1 to 6 in this order.
Customer aFullCustomer(qint64 id, const QString& code) {
  Customer customer;
  customer.id = id;
  customer.code = code;
  customer.name = u"Société \"L'Œuvre\""_s;
  customer.language = u"en"_s;
  customer.street = u"1 rue A"_s;
  customer.postcode = u"01000"_s;
  customer.city = u"Bourg"_s;
  customer.country = u"CH"_s;
  customer.email = u"a@example.org"_s;
  customer.phone = u"+41 1"_s;
  customer.siren = u"123456782"_s;
  customer.agency = u"Nord"_s;
  customer.salesperson = u"Anne"_s;
  customer.segment = u"PME"_s;
  customer.paymentTerms = u"45 days"_s;
  customer.street2 = u"Bâtiment B"_s;
  customer.siret = u"12345678200010"_s;
  customer.vatNumber = u"FR32123456782"_s;
  customer.creditLimitMinor = 500000;
  customer.ratingAgency = u"Agency"_s;
  customer.rating = u"B+"_s;
  customer.ratedOn = QDate{2026, 1, 2};
  customer.ratingUntil = QDate{2026, 12, 31};
  customer.remindersStopped = true;
  customer.stopReason = u"a friend"_s;
  return customer;
}

}  // namespace

TEST_CASE("CustomerRepository") {
  TestFiles files;
  const auto ledger = aSmallLedger(files);
  auto& db = ledger->database();
  CustomerRepository customers{db};

  SECTION("finds by id and by the exact code") {
    CHECK(customers.list().size() == 2);
    CHECK(customers.find(1)->code == u"C1"_s);
    CHECK(customers.findByCode(u"C2"_s)->name == u"Client C2"_s);
    CHECK_FALSE(customers.find(99));
    CHECK_FALSE(customers.findByCode(u"c1"_s));
    CHECK_FALSE(customers.findByCode(u"C1' OR '1'='1"_s));
  }
  SECTION("gives back every field, and no terms as none") {
    const auto full = aFullCustomer(1, u"C1"_s);
    customers.update(full);
    CHECK(customers.find(1) == full);
    auto plain = full;
    plain.paymentTerms.clear();
    plain.creditLimitMinor.reset();
    plain.ratedOn = QDate{};
    plain.email = QString{};
    customers.update(plain);
    CHECK(customers.find(1) == plain);
    CHECK(customers.find(2)->name == u"Client C2"_s);
  }
  SECTION("the audit log's form holds every field but id and code, and gives it back") {
    auto full = aFullCustomer(1, u"C1"_s);
    auto back = customerFromJson(1, toJson(full));
    back.code = full.code;
    CHECK(back == full);
    full.paymentTerms.clear();
    back = customerFromJson(1, toJson(full));
    back.code = full.code;
    CHECK(back == full);
  }
  SECTION("keeps notes, newest first, each with its customer") {
    const qint64 first =
        customers.insertNote({0, 1, u"2026-02-01T08:00:00Z"_s, u"Ann"_s, u"one"_s});
    const qint64 second = customers.insertNote({0, 1, u"2026-02-02T08:00:00Z"_s, {}, u"two"_s});
    customers.insertNote({0, 2, u"2026-02-03T08:00:00Z"_s, u"Bob"_s, u"other"_s});
    const auto notes = customers.notes(1);
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].id == second);
    CHECK(notes[0].writtenBy.isEmpty());
    CHECK(notes[1].id == first);
    CHECK(notes[1].body == u"one"_s);
    CHECK(customers.findNote(first)->writtenBy == u"Ann"_s);
    customers.removeNote(first);
    CHECK_FALSE(customers.findNote(first));
    CHECK(customers.notes(1).size() == 1);
  }
  SECTION("tells the items of one customer as events, without those that stand for others") {
    db.run(u"UPDATE item SET superseded = 1, open_minor = 0 WHERE id = 2"_s);
    const auto events = customers.itemEvents(1);
    REQUIRE(events.size() == 4);
    CHECK(events.last().kind == TimelineKind::Item);
    CHECK(events.last().day == day("2026-01-05"));
    CHECK(events.last().itemKind == ItemKind::Invoice);
    CHECK(events.last().reference == u"F1"_s);
    CHECK(events.last().amountMinor == 10000);
    CHECK(events.first().itemKind == ItemKind::CreditNote);
  }
}
