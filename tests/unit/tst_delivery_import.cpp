#include <random>

#include "tests/support/contents.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "customer,name,kind,number,date,amount,invoice,invoice_date\n";
const QByteArray itemsHead =
    "customer,name,kind,number,entry_date,due_date,amount,currency,settles\n";

struct Fixture {
  TestFiles files;
  std::unique_ptr<Ledger> ledger = anEmptyLedger();

  ImportPreview apply(const char* name, const QByteArray& rows) {
    return valueOf(ledger->imports().apply(files.write(name, head + rows), {}));
  }
  static ImportOptions asList(const char* on, bool confirmed = false) {
    ImportOptions options;
    options.answers.meaning = TableMeaning::Uninvoiced;
    options.answers.snapshotOn = day(on);
    options.confirmed = confirmed;
    return options;
  }
  ImportPreview list(const char* name, const QByteArray& rows, const char* on) {
    return valueOf(ledger->imports().apply(files.write(name, head + rows), asList(on, true)));
  }
  QStringList contents() const { return contentsOf(ledger->database(), {u"audit_log"_s}); }
  /// "C-1 1200.00 F9 2026-09-18", by day.
  QStringList deliveries() const {
    QStringList lines;
    for (const auto& fact : valueOf(ledger->snapshot()).credit.deliveries) {
      lines.append(u"%1 %2 %3 %4"_s
                       .arg(fact.number, toDecimal(fact.amount, Currency::eur()),
                            fact.invoiceNumber, isoDay(toDate(fact.invoicedDay)))
                       .trimmed());
    }
    return lines;
  }
};

const QByteArray september = "A,Atlas,order,C-1,2026-09-02,1200.00,,\n"
                             "A,Atlas,delivery,BL-1,2026-09-10,500.00,F8,2026-09-12\n"
                             "B,Brume,order,C-2,2026-09-20,80.00,,\n";

}  // namespace

TEST_CASE_METHOD(Fixture, "Import of orders and deliveries") {
  const auto empty = contents();
  const auto report = apply("september.csv", september);
  CHECK(report.meaning == u"deliveries"_s);
  CHECK(report.added.count == 3);
  CHECK(report.added.amountMinor == 178000);  // 1200.00 + 500.00 + 80.00
  CHECK(report.newCustomers == 2);
  CHECK(report.orders.count == 2);
  CHECK(report.deliveries.amountMinor == 50000);
  CHECK(report.firstOn == day("2026-09-02"));
  CHECK(report.lastOn == day("2026-09-20"));
  const QStringList known{u"C-1 1200.00"_s, u"BL-1 500.00 F8 2026-09-12"_s, u"C-2 80.00"_s};
  CHECK(deliveries() == known);
  SECTION("undo leaves the ledger as it was") {
    REQUIRE(ledger->imports().undo(report.batchId).ok());
    CHECK(contents() == empty);
  }
  SECTION("the same file again adds nothing and says so") {
    const auto before = contents();
    const auto again = apply("september.csv", september);
    CHECK(again.alreadyImported);
    CHECK(again.batchId == 0);
    CHECK(again.known.count == 3);
    CHECK(contents() == before);
  }
  SECTION("a later file brings invoices and changes; undo takes exactly them back") {
    const auto before = contents();
    const QByteArray later = "A,Atlas,order,C-1,2026-09-03,1250.00,F9,2026-09-18\n"
                             "B,Brume,order,C-2,2026-09-20,80.00,,\n"
                             "B,Brume,order,C-3,2026-10-01,20.00,,\n";
    const auto path = files.write("october.csv", head + later);
    const auto preview = valueOf(ledger->imports().preview(path, {}));
    CHECK(contents() == before);
    const auto two = apply("october.csv", later);
    for (const auto& said : {preview, two}) {
      CHECK(said.added.count == 1);
      CHECK(said.known.count == 2);
      CHECK(said.changed.count == 1);
      CHECK(said.cleared.count == 1);
      CHECK(said.cleared.amountMinor == 125000);
      REQUIRE(said.deliveryChanges.size() == 2);
      CHECK(said.deliveryChanges[0].number == u"C-1"_s);
      REQUIRE(said.deliveryChanges[0].before.has_value());
      CHECK(said.deliveryChanges[0].before->amount == 120000);
      CHECK(said.deliveryChanges[0].after.invoice == u"F9"_s);
      CHECK_FALSE(said.deliveryChanges[1].before.has_value());
    }
    CHECK(deliveries() == QStringList{u"C-1 1250.00 F9 2026-09-18"_s,
                                      u"BL-1 500.00 F8 2026-09-12"_s, u"C-2 80.00"_s,
                                      u"C-3 20.00"_s});
    const auto refused = ledger->imports().undo(report.batchId);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().message.contains(u"C-1"_s));
    REQUIRE(ledger->imports().undo(two.batchId).ok());
    CHECK(contents() == before);
  }
  SECTION("a cell without an invoice says nothing of what is invoiced") {
    apply("more.csv",
          "A,Atlas,delivery,BL-1,2026-09-10,500.00,,\nA,Atlas,order,C-9,2026-10-09,1.00,,\n");
    CHECK(deliveries().contains(u"BL-1 500.00 F8 2026-09-12"_s));
  }
  SECTION("they are no items: balance, control and age of the data stay as they were") {
    const auto snapshot = valueOf(ledger->snapshot());
    CHECK(snapshot.items.empty());
    CHECK_FALSE(snapshot.lastImportOn.isValid());
    CHECK_FALSE(snapshot.lastEntryOn.isValid());
    CHECK(valueOf(ledger->check()).passed());
  }
  SECTION("a customer who is needed by another import stays with it") {
    const auto items = valueOf(ledger->imports().apply(
        files.write("items.csv", itemsHead + "A,Atlas,invoice,F1,2026-10-05,,10.00,EUR,\n"), {}));
    REQUIRE(ledger->imports().undo(report.batchId).ok());
    CHECK(valueOf(ledger->snapshot()).customers.size() == 1);
    REQUIRE(ledger->imports().undo(items.batchId).ok());
    CHECK(contents() == empty);
  }
  SECTION("an invoice that names an order invoices it, as long as it is there") {
    const auto items = valueOf(ledger->imports().apply(
        files.write("items.csv", itemsHead + "A,Atlas,invoice,C-1,2026-10-05,,1200.00,EUR,\n"
                                             "B,Brume,payment,P1,2026-10-06,,80.00,EUR,C-2\n"),
        {}));
    // C-1 is too short to be surely meant: three characters.
    CHECK(deliveries() == known);
    REQUIRE(ledger->imports().undo(items.batchId).ok());
    apply("more.csv", "A,Atlas,delivery,BL-2041,2026-10-01,500.00,,\n");
    const auto invoice = valueOf(ledger->imports().apply(
        files.write("f.csv", "Client;Numéro;Date;Échéance;Montant;Libellé\n"
                             "A;F77;31/10/2026;30/11/2026;500,00;Facture BL-2041\n"),
        {}));
    CHECK(invoice.meaning == u"movements"_s);
    CHECK(deliveries().contains(u"BL-2041 500.00 F77 2026-10-31"_s));
    REQUIRE(ledger->imports().undo(invoice.batchId).ok());
    CHECK(deliveries().contains(u"BL-2041 500.00"_s));
  }
}

TEST_CASE_METHOD(Fixture, "Import of all that is not invoiced") {
  apply("september.csv", september);
  const auto before = contents();
  SECTION("what the list no longer shows is invoiced or gone, and undo restores it") {
    const auto report = list("list.csv", "B,Brume,order,C-2,2026-09-20,80.00,,\n", "2026-10-31");
    CHECK(report.meaning == u"uninvoiced"_s);
    CHECK(report.missing.count == 1);
    CHECK(report.missing.amountMinor == 120000);
    CHECK(report.cleared.count == 1);
    CHECK(deliveries() ==
          QStringList{u"C-1 1200.00 ?"_s, u"BL-1 500.00 F8 2026-09-12"_s, u"C-2 80.00"_s});
    SECTION("a later file may name the invoice") {
      apply("later.csv", "A,Atlas,order,C-1,2026-09-02,1200.00,F9,2026-11-01\n");
      CHECK(deliveries().contains(u"C-1 1200.00 F9 2026-11-01"_s));
    }
    SECTION("the next list may show it again") {
      const auto next = list("next.csv",
                             "A,Atlas,order,C-1,2026-09-02,1200.00,,\n"
                             "B,Brume,order,C-2,2026-09-20,80.00,,\n"
                             "A,Atlas,delivery,BL-1,2026-09-10,500.00,,\n",
                             "2026-11-15");
      CHECK(next.changed.count == 2);
      CHECK(deliveries() == QStringList{u"C-1 1200.00"_s, u"BL-1 500.00"_s, u"C-2 80.00"_s});
    }
    SECTION("an older list says nothing about what the newer one knows") {
      const auto old = list("old.csv", "A,Atlas,order,C-1,2026-09-02,1200.00,,\n", "2026-10-01");
      CHECK(old.changed.count == 0);
      CHECK(old.batchId != 0);
      CHECK(deliveries().contains(u"C-1 1200.00 ?"_s));
      CHECK(deliveries().contains(u"C-2 80.00"_s));
    }
    SECTION("the same list of another day says something new") {
      const auto again =
          valueOf(ledger->imports().preview(files.path("list.csv"), asList("2026-11-30")));
      CHECK_FALSE(again.alreadyImported);
    }
    SECTION("undo") {
      REQUIRE(ledger->imports().undo(report.batchId).ok());
      CHECK(contents() == before);
    }
  }
  SECTION("what was ordered after its day is not missing") {
    list("list.csv", "A,Atlas,order,C-1,2026-09-02,1200.00,,\n", "2026-09-15");
    CHECK(deliveries().contains(u"C-2 80.00"_s));
  }
  SECTION("its day is asked for") {
    ImportOptions options;
    options.answers.meaning = TableMeaning::Uninvoiced;
    const auto path = files.write("list.csv", head + september);
    const auto preview = valueOf(ledger->imports().preview(path, options));
    CHECK(preview.unanswered.contains(u"not invoiced"_s));
    CHECK(ledger->imports().apply(path, options).error().code == ErrorCode::InvalidInput);
    CHECK(contents() == before);
  }
  SECTION("an unread line, a line after its day and a short list wait for a person's word") {
    const QByteArray rows =
        GENERATE(september + "A,Atlas,order,C-7,2026-02-30,5.00,,\n",
                 september + "A,Atlas,order,C-7,2026-12-01,5.00,,\n", QByteArray{});
    const auto path = files.write("odd.csv", head + rows);
    const auto refused = ledger->imports().apply(path, asList("2026-10-31"));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(contents() == before);
    CHECK(ledger->imports().apply(path, asList("2026-10-31", true)).ok());
  }
}

TEST_CASE_METHOD(Fixture, "Import of orders, then undo, on random files") {
  const auto seed = GENERATE(range(1U, 21U));
  std::mt19937 random{seed};
  const auto below = [&random](unsigned end) { return unsigned(random()) % end; };
  std::vector<std::pair<qint64, QStringList>> steps;
  for (int file = 0; file < 5; ++file) {
    QByteArray rows;
    const unsigned count = 1 + below(8);
    for (unsigned i = 0; i < count; ++i) {
      rows += "K" + QByteArray::number(below(3)) + ",," + (below(2) ? "order" : "delivery") + ",N" +
              QByteArray::number(below(6)) + ",2026-0" + QByteArray::number(1 + below(9)) + "-1" +
              QByteArray::number(below(10)) + ',' + QByteArray::number(1 + below(500)) + ".00," +
              (below(3) == 0 ? "F" + QByteArray::number(below(50)) : QByteArray{}) + ",\n";
    }
    const auto before = contents();
    const auto name = "r" + QByteArray::number(file) + ".csv";
    const bool isList = below(2) == 0;
    const auto report =
        isList ? list(name.constData(), rows, "2026-10-31") : apply(name.constData(), rows);
    if (report.batchId != 0) steps.emplace_back(report.batchId, before);
    if (report.batchId == 0) CHECK(contents() == before);
  }
  for (size_t i = steps.size(); i-- > 0;) {
    REQUIRE(ledger->imports().undo(steps[i].first).ok());
    CHECK(contents() == steps[i].second);
  }
}
