#include "core/ledger/undo_service.h"
#include "tests/support/contents.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// C1 owes F1 120.00 of 5 January, due by default terms on 4 February; C2 owes F2 with a date
/// given.
std::unique_ptr<Ledger> aLedger(TestFiles& files) {
  FecText fec{"DateEcheance"};
  fec.invoice(1, "20260105", "C1", "F1", 12000)
      .invoice(2, "20260110", "C2", "F2", 5000, {}, "20260220");
  auto ledger = anEmptyLedger();
  valueOf(ledger->imports().apply(files.write("fec.txt", fec.bytes()), {}));
  return ledger;
}

/// What the ledger says, without the record of who changed it when.
QStringList facts(const Ledger& ledger) {
  return contentsOf(const_cast<Ledger&>(ledger).database(), {u"audit_log"_s});
}

}  // namespace

TEST_CASE("UndoService") {
  TestFiles files;
  const auto ledger = aLedger(files);
  auto& undo = ledger->undo();
  const auto before = facts(*ledger);

  SECTION("nothing to undo is said in words") {
    const auto empty = anEmptyLedger();
    CHECK_FALSE(valueOf(empty->undo().next()).has_value());
    const auto refused = empty->undo().undoLast();
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::NotFound);
  }
  SECTION("a customer comes back as it was, with its computed due dates") {
    auto customer = valueOf(ledger->customers().findByCode(u"C1"_s));
    customer.name = u"Another name"_s;
    customer.email = u"a@example.org"_s;
    customer.paymentTerms = u"60 days"_s;
    customer.remindersStopped = true;
    customer.stopReason = u"a friend"_s;
    REQUIRE(ledger->customers().save(customer).ok());
    CHECK(facts(*ledger) != before);
    CHECK(valueOf(undo.next())->operation == u"customer.save"_s);
    CHECK(valueOf(undo.undoLast()).subjectId == customer.id);
    CHECK(facts(*ledger) == before);
  }
  SECTION("a customer's own terms come back after they were taken away") {
    auto customer = valueOf(ledger->customers().findByCode(u"C1"_s));
    customer.paymentTerms = u"60 days"_s;
    REQUIRE(ledger->customers().save(customer).ok());
    const auto withTerms = facts(*ledger);
    customer.paymentTerms.clear();
    REQUIRE(ledger->customers().save(customer).ok());
    valueOf(undo.undoLast());
    CHECK(facts(*ledger) == withTerms);
  }
  SECTION("a note goes") {
    valueOf(ledger->customers().addNote(1, u"called"_s));
    CHECK(valueOf(undo.undoLast()).operation == u"note.add"_s);
    CHECK(facts(*ledger) == before);
  }
  SECTION("a due date comes back with its origin") {
    const qint64 item = GENERATE(1, 2);
    REQUIRE(ledger->items().setDueDate(item, day("2026-05-05")).ok());
    CHECK(facts(*ledger) != before);
    valueOf(undo.undoLast());
    CHECK(facts(*ledger) == before);
  }
  SECTION("the company comes back, and the due dates that rest on it") {
    auto company = aCompany();
    company.paymentTerms = u"60 days"_s;
    company.iban = u"FR7630001007941234567890185"_s;
    REQUIRE(ledger->saveCompany(company).ok());
    CHECK(facts(*ledger) != before);
    CHECK(valueOf(undo.undoLast()).operation == u"company.save"_s);
    CHECK(facts(*ledger) == before);
  }
  SECTION("an import goes with all it brought") {
    CHECK(valueOf(undo.next())->operation == u"import.apply"_s);
    valueOf(undo.undoLast());
    CHECK(facts(*ledger) == facts(*anEmptyLedger()));
    CHECK_FALSE(valueOf(undo.next()).has_value());
  }
  SECTION("an import that later facts depend on stays, with the reason") {
    REQUIRE(ledger->items().setDueDate(1, day("2026-05-05")).ok());
    const auto refused = ledger->imports().undo(1);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().message.contains(u"F1"_s));
    valueOf(undo.undoLast());
    valueOf(undo.undoLast());
    CHECK(facts(*ledger) == facts(*anEmptyLedger()));
  }
  SECTION("several changes go one by one, newest first, and each only once") {
    valueOf(ledger->customers().addNote(1, u"first"_s));
    const auto afterFirst = facts(*ledger);
    valueOf(ledger->customers().addNote(2, u"second"_s));
    valueOf(undo.undoLast());
    CHECK(facts(*ledger) == afterFirst);
    valueOf(undo.undoLast());
    CHECK(facts(*ledger) == before);
    CHECK(valueOf(undo.next())->operation == u"import.apply"_s);
  }
  SECTION("an undo is itself written down: who, when, and the same change backwards") {
    auto customer = valueOf(ledger->customers().findByCode(u"C1"_s));
    const QString name = customer.name;
    customer.name = u"Another name"_s;
    REQUIRE(ledger->customers().save(customer).ok());
    valueOf(undo.undoLast());
    const auto context = fixedContext();
    const auto entries = AuditLog{ledger->database(), context}.list(u"customer"_s, customer.id);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].operation == u"undo.customer.save"_s);
    CHECK(entries[0].doneBy == u"tester"_s);
    CHECK(entries[0].before[u"name"_s].toString() == u"Another name"_s);
    CHECK(entries[0].after[u"name"_s].toString() == name);
    CHECK(entries[1].undone);
  }
  SECTION("a reminder that left is not undone, nor what came before it") {
    valueOf(ledger->customers().addNote(1, u"before the letter"_s));
    const LetterPrinter printer = [](const Letter&) -> Result<QByteArray> {
      return QByteArray{"a page"};
    };
    const auto run = valueOf(ledger->reminders().run(valueOf(ledger->snapshot()), day("2026-02-28"),
                                                     files.path("letters"), printer));
    REQUIRE(run.sent.size() == 2);
    const auto sent = facts(*ledger);
    CHECK_FALSE(valueOf(undo.next()).has_value());
    CHECK(undo.undoLast().error().code == ErrorCode::NotFound);
    CHECK(facts(*ledger) == sent);
    CHECK(ledger->imports().undo(1).error().code == ErrorCode::Conflict);

    valueOf(ledger->customers().addNote(1, u"after the letter"_s));
    valueOf(undo.undoLast());
    CHECK(facts(*ledger) == sent);
    CHECK_FALSE(valueOf(undo.next()).has_value());
  }
  SECTION("what cannot be written is undone neither in part") {
    valueOf(ledger->customers().addNote(1, u"called"_s));
    const auto with = contentsOf(ledger->database());
    ledger->database().run(u"CREATE TEMP TRIGGER broken BEFORE UPDATE ON audit_log BEGIN "
                           "SELECT RAISE(ABORT, 'no'); END"_s);
    CHECK_FALSE(undo.undoLast().ok());
    CHECK(contentsOf(ledger->database()) == with);
  }
}
