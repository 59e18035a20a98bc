#include "core/ledger/ledger_statements.h"
#include "core/letters/statement_mail.h"
#include "tests/support/ledgers.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using encaisse::testing::aSmallLedger;
using encaisse::testing::TestFiles;
using encaisse::testing::valueOf;
using namespace Qt::StringLiterals;

namespace {

const QDate asOf = encaisse::day("2026-10-31");

/// Nord owes 600.00, 400.00 of it late; Sud has 50.00 too much; Ouest owes nothing.
SnapshotBuilder aBook() {
  SnapshotBuilder builder;
  builder.company().name = u"Atelier Test"_s;
  builder.company().signatory = u"Claire Martin"_s;
  builder.customer(u"C1"_s, u"Nord"_s);
  builder.customer(u"C2"_s, u"Sud"_s);
  builder.customer(u"C3"_s, u"Ouest"_s);
  builder.at(0).email = u"nord@example.net; other@example.net"_s;
  builder.at(1).language = u"en"_s;
  builder.invoice(0, encaisse::day("2026-08-14"), encaisse::day("2026-09-13"), 40'000);
  builder.invoice(0, encaisse::day("2026-10-20"), encaisse::day("2026-11-19"), 20'000);
  builder.payment(1, encaisse::day("2026-10-01"), 5'000);
  return builder;
}

MailDraft mailTo(qint32 customer) {
  const auto snapshot = aBook().build();
  const auto statements = statementDocuments(snapshot, asOf, customer, {});
  REQUIRE(statements.size() == 1);
  return statementMail(statements.first(), "%PDF");
}

}  // namespace

TEST_CASE("statementMail") {
  SECTION("it goes to every address of the customer, with the statement beside it") {
    const auto draft = mailTo(0);
    REQUIRE(draft.to.size() == 2);
    CHECK(draft.to[0] == MailAddress{u"nord@example.net"_s, u"Nord"_s});
    CHECK(draft.kind == u"statement");
    CHECK(draft.day == asOf);
    CHECK(draft.subject == u"Relevé de compte au 31/10/2026 – Atelier Test");
    REQUIRE(draft.attachments.size() == 1);
    CHECK(draft.attachments[0].name == u"Relevé de compte 2026-10-31 C1.pdf");
    CHECK(draft.attachments[0].mediaType == u"application/pdf");
    CHECK(draft.attachments[0].content == "%PDF");
  }
  SECTION("it says the balance and what of it is late, and who writes") {
    const auto draft = mailTo(0);
    CHECK(draft.text.startsWith(u"Madame, Monsieur,\n\n"_s));
    CHECK(draft.text.contains(u"600,00"_s));
    CHECK(draft.text.contains(u"400,00"_s));
    CHECK(draft.text.endsWith(u"Cordialement,\nClaire Martin\nAtelier Test\n"_s));
    CHECK(draft.facts[u"balance"_s] == u"600.00"_s);
    CHECK(draft.facts[u"overdue"_s] == u"400.00"_s);
  }
  SECTION("a balance in the customer's favour is no debt, and the language is the customer's") {
    const auto draft = mailTo(1);
    CHECK(draft.text.contains(u"50.00 in your favour"_s));
    CHECK_FALSE(draft.text.contains(u"overdue"_s));
    CHECK(draft.to.isEmpty());
  }
  SECTION("a settled account is said to be settled") { CHECK(mailTo(2).text.contains(u"soldé"_s)); }
}

TEST_CASE("readStatements") {
  TestFiles files;
  const auto ledger = aSmallLedger(files);
  const QDate march = encaisse::day("2026-03-31");
  SECTION("of one customer, with the numbers of its items") {
    const auto statements = valueOf(readStatements(*ledger, u"C2"_s, march));
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].frame.sender.name == u"Atelier Test");
    REQUIRE(statements[0].frame.items.size() == 1);
    CHECK(statements[0].frame.items[0].number == u"F4");
  }
  SECTION("of all that have an open item, on that day") {
    CHECK(valueOf(readStatements(*ledger, {}, march)).size() == 2);
    CHECK(valueOf(readStatements(*ledger, {}, encaisse::day("2026-01-20"))).size() == 1);
  }
  SECTION("an unknown code is an error") {
    CHECK(readStatements(*ledger, u"C9"_s, march).error().code == ErrorCode::NotFound);
  }
}
