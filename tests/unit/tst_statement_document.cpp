#include "core/letters/statement_document.h"
#include "core/letters/statement_words.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate asOf = day("2026-10-31");

/// One customer with an invoice 48 days late, one 91 days late, one not due, a payment of 300.00 of
/// which 100.00 is allocated, and a credit note; a second one with one invoice; a third that paid.
SnapshotBuilder aBook() {
  SnapshotBuilder builder;
  builder.company().name = u"Atelier Test"_s;
  builder.company().iban = u"FR7630001007941234567890185"_s;
  builder.company().phone = u"0475000000"_s;
  builder.customer(u"C1"_s, u"Nord"_s);
  builder.customer(u"C2"_s, u"Sud"_s);
  builder.customer(u"C3"_s, u"Ouest"_s);
  builder.invoice(0, day("2026-08-14"), day("2026-09-13"), 50000);                  // 48 days
  const int old = builder.invoice(0, day("2026-07-02"), day("2026-08-01"), 40000);  // 91 days
  builder.invoice(0, day("2026-10-20"), day("2026-11-19"), 20000);
  const int payment = builder.payment(0, day("2026-10-01"), 30000);
  builder.allocate(old, payment, 10000);
  builder.creditNote(0, day("2026-10-05"), 5000);
  builder.invoice(1, day("2026-10-20"), day("2026-11-19"), 7000);
  const int paid = builder.invoice(2, day("2026-08-01"), day("2026-08-31"), 9000);
  builder.pay(paid, day("2026-09-01"), 9000);
  return builder;
}

QList<StatementDocument> documents(const SnapshotBuilder& builder, qint32 customer = -1,
                                   QDate day = asOf) {
  return statementDocuments(builder.build(), day, customer, {});
}

}  // namespace

TEST_CASE("statementDocuments figures") {
  const auto builder = aBook();
  const auto all = documents(builder);
  REQUIRE(all.size() == 2);  // the third has nothing open
  const auto& nord = all[0].frame.recipient.code == u"C1" ? all[0] : all[1];
  SECTION("open items and unallocated credits stand apart") {
    REQUIRE(nord.frame.items.size() == 3);
    CHECK(nord.frame.items[0].openMinor == 30000);  // 400.00 less 100.00, the oldest due first
    CHECK(nord.frame.items[0].amountMinor == 40000);
    CHECK(nord.frame.items[0].daysLate == 91);  // 1 Aug → 31 Oct: 30 + 30 + 31
    CHECK(nord.frame.items[2].daysLate == -19);
    REQUIRE(nord.credits.size() == 2);
    CHECK(nord.credits[0].openMinor == -20000);  // 300.00 less 100.00
    CHECK(nord.credits[1].openMinor == -5000);
    CHECK(nord.frame.totalMinor == 100000);
    CHECK(nord.frame.creditMinor == -25000);
    CHECK(nord.frame.toPayMinor == 75000);
  }
  SECTION("its figures are those of the grid, to the cent") {
    const auto grid = buildAging(builder.build(), asOf, Buckets{});
    for (const auto& document : all) {
      const auto row = std::ranges::find(grid.rows, document.frame.recipient.code, &AgingRow::key);
      REQUIRE(row != grid.rows.end());
      CHECK(document.figures.balance == row->balance);
      CHECK(document.figures.notDue == row->notDue);
      CHECK(document.figures.buckets == row->buckets);
      CHECK(document.figures.credits == row->credits);
    }
    CHECK(nord.figures.buckets == QList<qint64>{0, 50000, 0, 30000});
    CHECK(nord.figures.notDue == 20000);
  }
  SECTION("what is asked for is what is late, less the credits") {
    // 500.00 + 300.00 - 250.00 = 550.00
    CHECK(nord.closing.first().contains(u"550,00\u00A0€"_s));
    CHECK(nord.closing.first().contains(u"FR76"_s));
    CHECK(nord.closing.first().contains(u"C1"_s));
  }
}

TEST_CASE("statementDocuments days and customers") {
  auto builder = aBook();
  SECTION("a past day shows what was open then") {
    const auto past = documents(builder, 0, day("2026-09-30"));
    REQUIRE(past.size() == 1);
    CHECK(past[0].figures.balance == 90000);  // nothing was paid, the third not yet issued
    CHECK(past[0].credits.isEmpty());
  }
  SECTION("nothing late: nothing is asked for at once") {
    const auto sud = documents(builder, 1);
    REQUIRE(sud.size() == 1);
    CHECK_FALSE(sud[0].closing.first().contains(u"sans attendre"_s));
    CHECK_FALSE(sud[0].closing.join(u'\n').contains(u'%'));
  }
  SECTION("a settled customer that is asked for gets a statement that says so") {
    const auto ouest = documents(builder, 2);
    REQUIRE(ouest.size() == 1);
    CHECK(ouest[0].intro == statementWords(u"fr"_s).settled);
    CHECK(ouest[0].closing.isEmpty());
  }
  SECTION("the customer's language is the statement's") {
    builder.at(0).language = u"en_GB"_s;
    CHECK(documents(builder, 0)[0].frame.subject ==
          u"Statement of account as of 31\u00A0October\u00A02026"_s.replace(QChar::Nbsp, u' '));
  }
  SECTION("a credit above the debt is a balance in the customer's favour") {
    builder.payment(1, day("2026-10-30"), 10000);
    const auto sud = documents(builder, 1);
    CHECK(sud[0].figures.balance == -3000);
    CHECK_FALSE(sud[0].closing.join(u'\n').contains(u"à régler"_s));
  }
}
