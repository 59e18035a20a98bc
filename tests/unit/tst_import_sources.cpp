#include <random>

#include "core/exchange/ledger_export.h"
#include "core/receivables/aging.h"
#include "tests/support/contents.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray nativeHeader =
    "customer,name,kind,number,entry_date,due_date,amount,currency,settles\n";

struct Fixture {
  TestFiles files;
  std::unique_ptr<Ledger> ledger = anEmptyLedger();

  ImportPreview apply(const char* name, const QByteArray& bytes, ImportOptions options = {}) {
    return valueOf(ledger->imports().apply(files.write(name, bytes), options));
  }
  ImportPreview list(const char* name, const QByteArray& rows, const char* on,
                     bool confirmed = false) {
    ImportOptions options;
    options.answers.meaning = TableMeaning::OpenItems;
    options.answers.snapshotOn = day(on);
    options.confirmed = confirmed;
    return apply(name, "Client;Nom;Facture;Date facture;Echeance;Montant;Reste du\n" + rows,
                 options);
  }
  QStringList contents() const { return contentsOf(ledger->database(), {u"audit_log"_s}); }
  QString balance(const char* on) const {
    const auto report = buildAging(valueOf(ledger->snapshot()), day(on), Buckets{});
    CHECK(report.proof.difference() == 0);
    return toDecimal(report.total.balance, Currency::eur());
  }
  qint64 open(const QString& number, const char* on) const {
    qint64 sum = 0;
    for (const auto& item : valueOf(ledger->items().list({{}, false, day(on)}))) {
      if (item.number == number) sum += item.openMinor;
    }
    return sum;
  }
  void checkWhole() const {
    for (const auto& line : valueOf(ledger->check()).lines) {
      INFO(line.name.toStdString());
      for (const auto& problem : line.problems) UNSCOPED_INFO(problem.toStdString());
      CHECK(line.passed);
    }
  }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "Import of movements") {
  const QByteArray first = nativeHeader + "C1,Dupont,invoice,F1,2026-01-05,2026-02-04,100.00,EUR,\n"
                                          "C1,Dupont,invoice,F2,2026-01-06,,50.00,EUR,\n"
                                          "C1,Dupont,payment,V1,2026-02-10,,90.00,EUR,F1:40.00;F2\n"
                                          "C2,Martin,credit_note,A1,2026-01-20,,20.00,EUR,\n";
  const auto report = apply("a.csv", first);
  CHECK(report.meaning == u"movements"_s);
  CHECK(report.added.count == 4);
  CHECK(report.added.amountMinor == 10000 + 5000 - 9000 - 2000);
  CHECK(report.fileBalanceMinor == report.ledgerBalanceMinor);
  SECTION("credits pay what they name") {
    CHECK(open(u"F1"_s, "2026-02-28") == 6000);
    CHECK(open(u"F1"_s, "2026-02-09") == 10000);
    CHECK(open(u"F2"_s, "2026-02-28") == 0);
    CHECK(open(u"V1"_s, "2026-02-28") == 0);
    CHECK(balance("2026-02-28") == u"40.00"_s);
    checkWhole();
  }
  SECTION("the terms of the company give the due date that the file leaves out") {
    // 6 January + 30 days
    for (const auto& item : valueOf(ledger->items().list({{}, false, day("2026-03-01")}))) {
      if (item.number != u"F2") continue;
      CHECK(item.dueOn == day("2026-02-05"));
      CHECK(item.dueOrigin == DueOrigin::CompanyTerms);
    }
  }
  SECTION("the same file again adds nothing and says so") {
    const auto before = contents();
    const auto again = apply("a.csv", first);
    CHECK(again.alreadyImported);
    CHECK(again.batchId == 0);
    CHECK(again.known.count == 4);
    CHECK(contents() == before);
  }
  SECTION("another file adds only what is new, and undo takes exactly that away") {
    const auto before = contents();
    const auto more = apply("b.csv", first + "C2,Martin,invoice,F3,2026-02-20,,70.00,EUR,\n");
    CHECK(more.added.count == 1);
    CHECK(more.known.count == 4);
    CHECK(balance("2026-02-28") == u"110.00"_s);
    checkWhole();
    REQUIRE(ledger->imports().undo(more.batchId).ok());
    CHECK(contents() == before);
  }
}

TEST_CASE_METHOD(Fixture, "Import of lists of open items") {
  const QByteArray january = "C1;Dupont;F1;05/01/2026;04/02/2026;100,00;60,00\n"
                             "C1;Dupont;F2;20/01/2026;19/02/2026;50,00;50,00\n"
                             "C2;Martin;F3;25/01/2026;24/02/2026;30,00;30,00\n";
  const QByteArray february = "C1;Dupont;F2;20/01/2026;19/02/2026;50,00;20,00\n"
                              "C2;Martin;F3;25/01/2026;24/02/2026;30,00;30,00\n"
                              "C2;Martin;F4;10/02/2026;12/03/2026;80,00;80,00\n";
  SECTION("state what is open at their day; what is absent from the next is settled") {
    const auto one = list("jan.csv", january, "2026-01-31");
    CHECK(one.added.count == 3);
    CHECK(balance("2026-01-31") == u"140.00"_s);
    const auto two = list("feb.csv", february, "2026-02-28");
    CHECK(two.added.count == 1);
    CHECK(two.known.count == 2);
    CHECK(two.cleared.count == 1);
    CHECK(two.fileBalanceMinor == two.ledgerBalanceMinor);
    CHECK(balance("2026-02-28") == u"130.00"_s);
    CHECK(balance("2026-01-31") == u"140.00"_s);
    CHECK(open(u"F1"_s, "2026-02-27") == 6000);
    CHECK(open(u"F1"_s, "2026-02-28") == 0);
    CHECK(open(u"F2"_s, "2026-02-28") == 2000);
    checkWhole();
  }
  SECTION("undo restores what was there") {
    list("jan.csv", january, "2026-01-31");
    const auto before = contents();
    const auto two = list("feb.csv", february, "2026-02-28");
    REQUIRE(ledger->imports().undo(two.batchId).ok());
    CHECK(contents() == before);
  }
  SECTION("the first cannot be undone while the second rests on it") {
    const auto one = list("jan.csv", january, "2026-01-31");
    list("feb.csv", february, "2026-02-28");
    const auto refused = ledger->imports().undo(one.batchId);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().message.contains(u"feb.csv"_s));
  }
  SECTION("in any order they give the same balances") {
    list("jan.csv", january, "2026-01-31");
    list("feb.csv", february, "2026-02-28");
    Fixture other;
    other.list("feb.csv", february, "2026-02-28");
    other.list("jan.csv", january, "2026-01-31");
    for (const char* on : {"2026-01-31", "2026-02-15", "2026-02-28", "2026-03-31"}) {
      CHECK(balance(on) == other.balance(on));
    }
    other.checkWhole();
  }
  SECTION("a list much shorter than the last waits for a person's word") {
    list("jan.csv", january, "2026-01-31");
    const QByteArray one = "C1;Dupont;F1;05/01/2026;04/02/2026;100,00;60,00\n";
    const auto path = files.write(
        "short.csv", "Client;Nom;Facture;Date facture;Echeance;Montant;Reste du\n" + one);
    ImportOptions options;
    options.answers.meaning = TableMeaning::OpenItems;
    options.answers.snapshotOn = day("2026-02-28");
    options.answers.dayOrder = DayOrder::DayFirst;  // one line with no day over 12 decides nothing
    const auto preview = valueOf(ledger->imports().preview(path, options));
    CHECK_FALSE(preview.held.isEmpty());
    CHECK(ledger->imports().apply(path, options).error().code == ErrorCode::Conflict);
    options.confirmed = true;
    CHECK(ledger->imports().apply(path, options).ok());
  }
  SECTION("a line that cannot be read, or is dated after the list, waits for a person's word") {
    list("jan.csv", january, "2026-01-31");
    const auto before = contents();
    const QByteArray rows = GENERATE(QByteArray{"C1;Dupont;F2;30/02/2026;04/03/2026;50,00;50,00\n"},
                                     QByteArray{"C1;Dupont;F9;20/03/2026;19/04/2026;9,00;9,00\n"});
    const auto path = files.write(
        "odd.csv", "Client;Nom;Facture;Date facture;Echeance;Montant;Reste du\n" + january + rows);
    ImportOptions options;
    options.answers.meaning = TableMeaning::OpenItems;
    options.answers.snapshotOn = day("2026-02-28");
    const auto refused = ledger->imports().apply(path, options);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(contents() == before);
  }
  SECTION("movements that it would settle at once wait too") {
    list("jan.csv", january, "2026-01-31");
    const auto path =
        files.write("late.csv", nativeHeader + "C3,,invoice,N1,2026-01-20,,90.00,EUR,\n");
    CHECK(ledger->imports().apply(path, {}).error().code == ErrorCode::Conflict);
    CHECK(balance("2026-01-31") == u"140.00"_s);
  }
  SECTION("what the bank has paid and a list still shows is paid, and the proof holds") {
    list("jan.csv", january, "2026-01-31");
    apply("bank.csv", "Date;Libellé;Débit;Crédit\n25/02/2026;VIR F3;;30,00\n");
    const auto work = valueOf(ledger->matches().work());
    const auto f3 = std::ranges::find(work.book.items, u"F3"_s, &MatchItem::number);
    REQUIRE(f3 != work.book.items.end());
    REQUIRE(ledger->matches()
                .apply({{work.sources[0].bankLineId,
                         0,
                         work.book.customers[size_t(f3->customer)].id,
                         {{f3->id, 3000}},
                         3000,
                         0,
                         u"by hand"_s}})
                .ok());
    list("feb.csv", february, "2026-02-28");
    CHECK(open(u"F3"_s, "2026-02-28") == 0);
    CHECK(balance("2026-02-28") == u"100.00"_s);
    checkWhole();
    list("mar.csv", "C2;Martin;F4;13/02/2026;15/03/2026;80,00;80,00\n", "2026-03-31", true);
    CHECK(balance("2026-03-31") == u"80.00"_s);
    checkWhole();
  }
  SECTION("without its day it is asked for, and nothing changes") {
    const auto path = files.write(
        "list.csv", "Client;Nom;Facture;Date facture;Echeance;Montant;Reste du\n" + january);
    ImportOptions options;
    options.answers.meaning = TableMeaning::OpenItems;
    const auto preview = valueOf(ledger->imports().preview(path, options));
    CHECK_FALSE(preview.unanswered.isEmpty());
    CHECK(ledger->imports().apply(path, options).error().code == ErrorCode::InvalidInput);
    CHECK(valueOf(ledger->imports().list()).isEmpty());
  }
}

TEST_CASE_METHOD(Fixture, "Import of customers") {
  apply("items.csv", nativeHeader + "C1,Dupont,invoice,F1,2026-01-05,,100.00,EUR,\n");
  const auto before = contents();
  const QByteArray customers =
      "Code client;Nom;Adresse;Code postal;Ville;E-mail;SIREN;Conditions de paiement;Plafond;"
      "Contact\n"
      "C1;Dupont SA;1 rue du Port;33000;Bordeaux;compta@dupont.example;732829320;60 jours;"
      "5000,00;Anne Petit\n"
      "C9;Neuf SARL;;;;;123456789;;;\n";
  const auto report = apply("customers.csv", customers);
  CHECK(report.meaning == u"customers"_s);
  CHECK(report.customerChanges.added == 1);
  CHECK(report.customerChanges.changed == 1);
  SECTION("changes are shown old and new, and stored") {
    const auto& changes = report.customerChanges.changes;
    const auto name = std::ranges::find_if(changes, [](const CustomerChange& change) {
      return change.code == u"C1" && change.field == u"name";
    });
    REQUIRE(name != changes.end());
    CHECK(name->before == u"Dupont"_s);
    CHECK(name->after == u"Dupont SA"_s);
    const auto stored = valueOf(ledger->customers().findByCode(u"C1"_s));
    CHECK(stored.city == u"Bordeaux"_s);
    CHECK(stored.siren == u"732829320"_s);
    CHECK(stored.creditLimitMinor == 500000);
    CHECK(stored.paymentTerms == u"60 days"_s);
  }
  SECTION("a SIREN with a wrong key is kept out and reported") {
    CHECK(report.issueCount >= 1);
    CHECK(valueOf(ledger->customers().findByCode(u"C9"_s)).siren.isEmpty());
  }
  SECTION("new terms move computed due dates: 5 January + 60 days") {
    const auto items = valueOf(ledger->items().list({{}, false, day("2026-06-30")}));
    CHECK(items[0].dueOn == day("2026-03-06"));
  }
  SECTION("undo restores what was there") {
    REQUIRE(ledger->imports().undo(report.batchId).ok());
    CHECK(contents() == before);
  }
  SECTION("what a person changed since is not overwritten by an undo") {
    auto customer = valueOf(ledger->customers().findByCode(u"C1"_s));
    customer.city = u"Lyon"_s;
    REQUIRE(ledger->customers().save(customer).ok());
    const auto refused = ledger->imports().undo(report.batchId);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().message.contains(u"C1"_s));
  }
  SECTION("the same file again changes nothing") {
    const auto again = valueOf(ledger->imports().apply(files.path("customers.csv"), {}));
    CHECK(again.batchId == 0);
    CHECK(again.customerChanges.changed == 0);
  }
}

TEST_CASE_METHOD(Fixture, "Import of insured limits") {
  const auto empty = contents();
  const QByteArray columns =
      "Code client;Nom;Ville;Encours assuré;Assureur;Assuré depuis;Assuré jusqu'au\n";
  const auto covers = [&] { return valueOf(ledger->snapshot()).credit.covers; };
  const auto first = apply("one.csv", columns + "C1;Dupont;Pau;5000,00;Atradius;13/01/2026;\n"
                                                "C2;Martin;Pau;;;;\n");
  REQUIRE(covers().size() == 1);
  CHECK(covers()[0].isInsured);
  CHECK(covers()[0].amount == 500000);
  CHECK(covers()[0].agency == u"Atradius"_s);
  CHECK(toDate(covers()[0].fromDay) == day("2026-01-13"));
  CHECK(covers()[0].untilDay == 0);
  const auto before = contents();
  SECTION("the same limit again adds nothing, a file without it changes nothing") {
    const auto again = apply("again.csv", columns + "C1;Dupont;Lyon;5000,00;Atradius;;\n"
                                                    "C2;Martin;Lyon;;;;\n");
    CHECK(again.customerChanges.changed == 2);  // their town
    CHECK(covers().size() == 1);
    CHECK(covers()[0].endedDay == 0);
  }
  SECTION("another one ends it and takes its place; old and new are shown; undo brings it back") {
    const auto path =
        files.write("two.csv", columns + "C1;Dupont;Pau;8000,00;Atradius;13/05/2026;31/12/2026\n");
    const auto preview = valueOf(ledger->imports().preview(path, {}));
    CHECK(contents() == before);
    const auto two = valueOf(ledger->imports().apply(path, {}));
    for (const auto& said : {preview, two}) {
      CHECK(said.customerChanges.changed == 1);
      QStringList lines;
      for (const auto& change : said.customerChanges.changes) {
        lines.append(change.field + u' ' + change.before + u' ' + change.after);
      }
      CHECK(lines == QStringList{u"insured_limit 500000 800000"_s,
                                 u"insured_from 2026-01-13 2026-05-13"_s,
                                 u"insured_until  2026-12-31"_s});
    }
    REQUIRE(covers().size() == 2);
    CHECK(toDate(covers()[0].endedDay) == day("2026-05-13"));
    CHECK(covers()[1].amount == 800000);
    CHECK(toDate(covers()[1].untilDay) == day("2026-12-31"));
    CHECK(covers()[1].endedDay == 0);
    const auto refused = ledger->imports().undo(first.batchId);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().message.contains(u"C1"_s));
    REQUIRE(ledger->imports().undo(two.batchId).ok());
    CHECK(contents() == before);
    REQUIRE(ledger->imports().undo(first.batchId).ok());
    CHECK(contents() == empty);
  }
  SECTION("another insurer covers beside it; without a day from the day of the import") {
    apply("two.csv", columns + "C1;Dupont;Pau;900,00;Coface;;\n");
    REQUIRE(covers().size() == 2);
    CHECK(covers()[0].endedDay == 0);
    CHECK(toDate(covers()[1].fromDay) == day("2026-11-21"));
  }
  SECTION("a limit that is none, and a cover that ends before it begins, are reported") {
    const auto wrong =
        apply("two.csv", columns + "C1;Dupont;Pau;-5,00;Atradius;;\n"
                                   "C2;Martin;Pau;7,00;Coface;02/05/2026;30/04/2026\n");
    CHECK(wrong.issueCount == 2);
    CHECK(covers().size() == 1);
  }
}

TEST_CASE_METHOD(Fixture, "Import of statements and of XML") {
  SECTION("a statement brings lines, its overlap nothing twice, its undo takes them away") {
    const QByteArray head = "Date;Libellé;Débit;Crédit\n";
    const QByteArray one = "22/03/2026;VIR DUPONT F1;;100,00\n";
    const QByteArray two = "23/03/2026;FRAIS;1,50;\n";
    const auto before = contents();
    const auto first = apply("s1.csv", head + one + one);
    CHECK(first.meaning == u"bank_lines"_s);
    CHECK(first.bank.newCount == 2);
    const auto again = apply("s2.csv", head + one + one + two + "24/03/2026;VIR X;;5,00\n");
    CHECK(again.bank.newCount == 2);
    CHECK(again.bank.knownCount == 2);
    REQUIRE(ledger->imports().undo(again.batchId).ok());
    REQUIRE(ledger->imports().undo(first.batchId).ok());
    CHECK(contents() == before);
  }
  SECTION("the XML flavour of a FEC gives what its text gives") {
    const QByteArray xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><comptabilite><exercice>"
        "<DateCloture>2026-12-31</DateCloture><journal><JournalCode>VE</JournalCode>"
        "<JournalLib>Ventes</JournalLib><ecriture><EcritureNum>1</EcritureNum>"
        "<EcritureDate>2026-01-10</EcritureDate><EcritureLib>Facture</EcritureLib>"
        "<PieceRef>FA1</PieceRef><PieceDate>2026-01-10</PieceDate>"
        "<ValidDate>2026-01-10</ValidDate>"
        "<ligne><CompteNum>411000</CompteNum><CompteLib>Clients</CompteLib>"
        "<CompteAuxNum>C1</CompteAuxNum><CompteAuxLib>Client C1</CompteAuxLib>"
        "<Debit>120.00</Debit><Credit>0.00</Credit></ligne>"
        "<ligne><CompteNum>706000</CompteNum><CompteLib>Ventes</CompteLib>"
        "<Debit>0.00</Debit><Credit>120.00</Credit></ligne>"
        "</ecriture></journal></exercice></comptabilite>";
    const auto report = apply("fec.xml", xml);
    CHECK(report.meaning == u"entries"_s);
    CHECK(balance("2026-12-31") == u"120.00"_s);
    CHECK(open(u"FA1"_s, "2026-12-31") == 12000);
  }
  SECTION("what is no known format is refused with its name, and nothing changes") {
    const auto before = contents();
    for (const auto& bytes : {QByteArray{}, QByteArray{"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16},
                              QByteArray{"%PDF-1.7\n1 0 obj"}, QByteArray{"hello world"}}) {
      const auto refused = ledger->imports().apply(files.write("x.bin", bytes), {});
      REQUIRE_FALSE(refused.ok());
      CHECK(refused.error().message.contains(u"x.bin"_s));
    }
    CHECK(contents() == before);
  }
}

TEST_CASE_METHOD(Fixture, "Import of several years") {
  FecText y2025;
  y2025.invoice(1, "20250110", "C1", "F1", 10000).invoice(2, "20251220", "C1", "F2", 5000);
  FecText y2027;
  y2027.line("AN", 1, "20270101", "411000", "C1", "F1", 10000)
      .line("AN", 1, "20270101", "101000", {}, {}, -10000);
  apply("2025.txt", y2025.bytes());
  SECTION("a year that is missing between two is named") {
    const auto report = apply("2027.txt", y2027.bytes());
    bool named = false;
    for (const auto& issue : report.issues) {
      named = named ||
              (issue.message.contains(u"2025-12-21"_s) && issue.message.contains(u"2026-12-31"_s));
    }
    CHECK(named);
  }
  SECTION("a year that begins within another is named") {
    FecText overlap;
    overlap.line("AN", 1, "20251201", "411000", "C1", "F1", 10000)
        .line("AN", 1, "20251201", "101000", {}, {}, -10000)
        .invoice(2, "20260115", "C1", "F9", 100);
    const auto report = apply("overlap.txt", overlap.bytes());
    bool named = false;
    for (const auto& issue : report.issues) {
      named = named || issue.message.contains(u"2025.txt"_s);
    }
    CHECK(named);
  }
}

TEST_CASE_METHOD(Fixture, "Profiles of a ledger") {
  auto profile = readyProfiles().first();
  profile.name = u"Mine"_s;
  profile.paymentTerms = u"10 days"_s;
  REQUIRE(ledger->imports().saveProfile(profile).ok());
  profile.key.clear();
  profile.knowledge = u"user"_s;
  CHECK(valueOf(ledger->imports().profiles()) == QList{profile});
  SECTION("saving takes the place of one of the same name, and is undone to it") {
    auto other = profile;
    other.paymentTerms = u"20 days"_s;
    REQUIRE(ledger->imports().saveProfile(other).ok());
    CHECK(valueOf(ledger->imports().profiles()) == QList{other});
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(valueOf(ledger->imports().profiles()) == QList{profile});
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(valueOf(ledger->imports().profiles()).isEmpty());
  }
  SECTION("one without a name, or that is not there, is refused") {
    profile.name = u" "_s;
    CHECK(ledger->imports().saveProfile(profile).error().code == ErrorCode::InvalidInput);
    CHECK(ledger->imports().removeProfile(u"Other"_s).error().code == ErrorCode::NotFound);
  }
}

TEST_CASE("Any order of any files gives the same balances, and undo the same ledger") {
  // Movements of random customers cut into overlapping files.
  const auto seed = GENERATE(1, 2, 3, 4, 5, 6);
  std::mt19937 generator{unsigned(seed)};
  const auto below = [&](unsigned end) { return int(generator() % end); };
  QList<QByteArray> rows;
  for (int i = 0; i < 120; ++i) {
    const QByteArray customer = "C" + QByteArray::number(below(6));
    const QDate on = QDate{2026, 1, 1}.addDays(below(300));
    const bool isInvoice = below(3) != 0;
    rows.append(customer + ",," + (isInvoice ? "invoice" : "payment") + ",N" +
                QByteArray::number(i) + ',' + on.toString(Qt::ISODate).toLatin1() + ",," +
                QByteArray::number(1 + below(9000)) + ".00,EUR," +
                (isInvoice ? QByteArray{} : "N" + QByteArray::number(below(120))) + '\n');
  }
  QList<QByteArray> bytes;
  for (int part = 0; part < 4; ++part) {
    QByteArray text = nativeHeader;
    for (int i = part * 25; i < std::min<int>(part * 25 + 40, 120); ++i) text += rows[i];
    bytes.append(text);
  }
  Fixture forward;
  Fixture backward;
  for (int i = 0; i < 4; ++i) {
    forward.apply(("f" + QByteArray::number(i)).constData(), bytes[i]);
    backward.apply(("f" + QByteArray::number(3 - i)).constData(), bytes[3 - i]);
  }
  for (QDate on{2026, 1, 31}; on < QDate{2026, 12, 31}; on = on.addMonths(1)) {
    const QByteArray text = on.toString(Qt::ISODate).toLatin1();
    CHECK(forward.balance(text.constData()) == backward.balance(text.constData()));
  }
  forward.checkWhole();
  const auto before = forward.contents();
  const auto more = forward.apply("more", bytes[0] + "C1,,invoice,X1,2026-05-05,,12.00,EUR,\n");
  REQUIRE(more.batchId != 0);
  REQUIRE(forward.ledger->imports().undo(more.batchId).ok());
  CHECK(forward.contents() == before);
}

TEST_CASE_METHOD(Fixture, "Import of what settles says") {
  const auto messages = [](const ImportPreview& report) {
    QStringList texts;
    for (const auto& issue : report.issues) {
      texts.append(QString::number(issue.line) + u' ' + issue.column + u' ' + issue.message);
    }
    return texts;
  };
  apply("a.csv", nativeHeader + "C1,Dupont,invoice,F1,2026-01-05,2026-02-04,100.00,EUR,\n"
                                "C1,Dupont,invoice,F;2,2026-01-06,2026-02-05,50.00,EUR,\n"
                                "C2,Martin,invoice,F9,2026-01-06,2026-02-05,70.00,EUR,\n");
  SECTION("a number with a semicolon is paid") {
    const auto report = apply("b.csv", nativeHeader + "C1,Dupont,payment,V1,2026-02-10,,60.00,EUR,"
                                                      "\"F1:10.00;\"\"F;2\"\":50.00\"\n");
    CHECK(report.issueCount == 0);
    CHECK(open(u"F1"_s, "2026-03-01") == 9000);
    CHECK(open(u"F;2"_s, "2026-03-01") == 0);
  }
  SECTION("a number that this customer does not have is reported with its line") {
    const auto report = apply(
        "b.csv", nativeHeader + "C1,Dupont,payment,V0,2026-02-09,,1.00,EUR,F1\n"
                                "C1,Dupont,payment,V1,2026-02-10,,60.00,EUR,F9:10.00;F1:50.00\n");
    REQUIRE(report.issueCount == 1);
    CHECK(report.issues[0].line == 3);
    CHECK(report.issues[0].column == u"settles"_s);
    CHECK(report.issues[0].message.contains(u"\"F9\""_s));
    CHECK(open(u"F1"_s, "2026-03-01") == 10000 - 100 - 5000);
  }
  SECTION("so is more than is open, and what is settled already") {
    const auto report =
        apply("b.csv", nativeHeader + "C1,Dupont,payment,V1,2026-02-10,,120.00,EUR,F1:120.00\n"
                                      "C1,Dupont,payment,V2,2026-02-11,,5.00,EUR,F1\n");
    INFO(messages(report).join(u'\n').toStdString());
    REQUIRE(report.issueCount == 2);
    CHECK(report.issues[0].line == 2);
    CHECK(report.issues[1].line == 3);
    CHECK(open(u"F1"_s, "2026-03-01") == 0);
    CHECK(open(u"V1"_s, "2026-03-01") == -2000);
  }
}

TEST_CASE_METHOD(Fixture, "Import: the control total knows what is left out") {
  const auto report =
      apply("a.csv", nativeHeader + "C1,Dupont,invoice,F1,2026-01-05,2026-02-04,100.00,EUR,\n"
                                    "C1,Dupont,invoice,F2,2026-02-30,2026-02-04,40.00,EUR,\n");
  CHECK(report.leftOut.count == 1);
  CHECK(report.leftOut.amountMinor == 4000);
  CHECK(report.ledgerBalanceMinor == 10000);
  CHECK(report.fileBalanceMinor == 14000);
  CHECK(balance("2026-03-01") == u"100.00"_s);  // the proof of what is in the ledger holds
}

TEST_CASE_METHOD(Fixture, "Import of lists: what changed since the last") {
  list("jan.csv",
       "C1;Dupont;F1;05/01/2026;04/02/2026;100,00;100,00\n"
       "C1;Dupont;F2;20/01/2026;19/02/2026;50,00;50,00\n"
       "C2;Martin;F3;25/01/2026;24/02/2026;30,00;30,00\n",
       "2026-01-31");
  SECTION("settled in part and in full are counted apart") {
    const auto two = list("feb.csv",
                          "C1;Dupont;F1;05/01/2026;04/02/2026;100,00;35,00\n"
                          "C2;Martin;F3;25/01/2026;24/02/2026;30,00;30,00\n",
                          "2026-02-28");
    CHECK(two.partly.count == 1);
    CHECK(two.partly.amountMinor == 6500);
    CHECK(two.cleared.count == 1);
    CHECK(two.cleared.amountMinor == 5000);
    CHECK(two.issueCount == 0);
  }
  SECTION("another amount of a known invoice is a remark") {
    const auto two = list("feb.csv",
                          "C1;Dupont;F1;05/01/2026;04/02/2026;120,00;120,00\n"
                          "C1;Dupont;F2;20/01/2026;19/02/2026;45,00;45,00\n"
                          "C2;Martin;F3;25/01/2026;24/02/2026;30,00;30,00\n",
                          "2026-02-28");
    REQUIRE(two.issueCount == 2);
    CHECK(two.issues[0].line == 2);
    CHECK(two.issues[0].column == u"Montant"_s);
    CHECK(two.issues[0].message.contains(u"120.00"_s));
    CHECK(two.issues[1].line == 3);
    CHECK(two.changed.count == 1);
    CHECK(two.changed.amountMinor == 2000);
    CHECK(balance("2026-02-28") == u"195.00"_s);
    checkWhole();
  }
  SECTION("the same bytes state another day, once") {
    ImportOptions options;
    options.answers.meaning = TableMeaning::OpenItems;
    options.answers.snapshotOn = day("2026-02-28");
    const auto two = valueOf(ledger->imports().apply(files.path("jan.csv"), options));
    CHECK_FALSE(two.alreadyImported);
    CHECK(two.batchId != 0);
    CHECK(balance("2026-02-28") == u"180.00"_s);
    const auto again = valueOf(ledger->imports().apply(files.path("jan.csv"), options));
    CHECK(again.alreadyImported);
    CHECK(again.batchId == 0);
    checkWhole();
  }
}

TEST_CASE_METHOD(Fixture, "A saved profile has terms that can be read") {
  ImportProfile profile;
  profile.name = u"Mine"_s;
  profile.columns = {{TableField::CustomerName, {u"Client"_s}, true}};
  profile.paymentTerms = u"when it suits"_s;
  const auto refused = ledger->imports().saveProfile(profile);
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().code == ErrorCode::InvalidInput);
  CHECK(valueOf(ledger->imports().profiles()).isEmpty());
  profile.paymentTerms = u"30 jours fin de mois"_s;
  CHECK(ledger->imports().saveProfile(profile).ok());
}

TEST_CASE_METHOD(Fixture, "Customers go out and come back") {
  apply("items.csv", nativeHeader + "C1,Dupont,invoice,F1,2026-01-05,2026-02-04,100.00,EUR,\n"
                                    "C2,=Martin,invoice,F2,2026-01-05,2026-02-04,10.00,EUR,\n");
  auto customer = valueOf(ledger->customers().findByCode(u"C1"_s));
  customer.street2 = u"Bât. B"_s;
  customer.siret = u"73282932000074"_s;
  customer.siren = u"732829320"_s;
  customer.vatNumber = u"FR44732829320"_s;
  customer.email = u"compta@dupont.example"_s;
  customer.phone = u"+33 1 02 03 04 05"_s;
  customer.kind = u"public"_s;
  customer.law = u"BE"_s;
  customer.sector = u"transport"_s;
  customer.scenario = u"Grands comptes"_s;
  customer.paymentTerms = u"60 days"_s;
  customer.creditLimitMinor = 500050;
  customer.ratingAgency = u"Crédit-Info"_s;
  customer.rating = u"'=B+"_s;
  customer.ratedOn = day("2026-08-31");
  customer.ratingUntil = day("2027-08-31");
  REQUIRE(ledger->customers().save(customer).ok());
  apply("people.csv", "Code client;Contact;Fonction;E-mail du contact;Téléphone du contact\n"
                      "C1;Anne Petit;Comptable;a@dupont.example;+33 1\n"
                      "C1;Jean Grand;;;\n");
  const auto tables = exportTables(valueOf(ledger->snapshot()),
                                   valueOf(ledger->items().list({{}, false, day("2026-12-31")})),
                                   valueOf(ledger->customers().allContacts()), day("2026-12-31"));
  Fixture other;
  const auto report = other.apply("customers.csv", toCsv(tables[0].table).toUtf8());
  for (const auto& issue : report.issues) UNSCOPED_INFO(issue.message.toStdString());
  CHECK(report.meaning == u"customers"_s);
  CHECK(report.issueCount == 0);
  const auto people = other.apply("contacts.csv", toCsv(tables[1].table).toUtf8());
  CHECK(people.meaning == u"customers"_s);
  CHECK(people.issueCount == 0);
  auto back = valueOf(other.ledger->customers().findByCode(u"C1"_s));
  back.id = customer.id;
  CHECK(back == customer);
  CHECK(valueOf(other.ledger->customers().findByCode(u"C2"_s)).name == u"=Martin"_s);
  const auto contacts = valueOf(other.ledger->customers().contacts(
      valueOf(other.ledger->customers().findByCode(u"C1"_s)).id));
  REQUIRE(contacts.size() == 2);
  CHECK(contacts[0].name == u"Anne Petit"_s);
  CHECK(contacts[0].role == u"Comptable"_s);
  CHECK(contacts[0].email == u"a@dupont.example"_s);
  CHECK(contacts[0].phone == u"+33 1"_s);
  CHECK(contacts[1].email.isEmpty());
}

TEST_CASE_METHOD(Fixture, "A preview of a statement carries its lines") {
  const auto path = files.write("s.csv", "Date;Libellé;Débit;Crédit\n22/03/2026;VIR A;;100,00\n");
  const auto preview = valueOf(ledger->imports().preview(path, {}));
  REQUIRE(preview.statements);
  CHECK(preview.statements->statements[0].lines.size() == 1);
  CHECK_FALSE(valueOf(ledger->imports().apply(path, {})).statements);
}
