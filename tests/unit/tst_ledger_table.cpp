#include "core/tables/ledger_table.h"
#include "tests/support/ledgers.h"
#include "tests/support/memory_table.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

LedgerTable readTable(const QByteArray& text, MappingAnswers answers = {}) {
  MemoryTable table{text};
  if (!answers.snapshotOn.isValid()) answers.snapshotOn = day("2026-10-31");
  const auto mapping = valueOf(proposeMapping(table, {}, answers));
  return valueOf(readLedgerTable(table, mapping, Currency::eur(), {}, {}));
}

QString text(std::string_view bytes) {
  return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

bool isAccountedFor(const LedgerTable& table) {
  return table.rowCount == qint64(table.rows.size()) + table.rejectedCount + table.skipped.count();
}

const QByteArray header = "Client|Type|Facture|Date|Échéance|Montant\n";

}  // namespace

TEST_CASE("LedgerTable: the day an invoice was paid on") {
  const QByteArray head = "Client|N° facture|Libellé|Date facture|Échéance|Montant TTC|";
  SECTION("makes a payment that settles it") {
    const auto table =
        readTable(head + "Date de règlement\n"
                         "Dupont|F1|Travaux|15/10/2026|14/11/2026|100,00|20/11/2026\n"
                         "Dupont|F2|Pose|16/10/2026|15/11/2026|50,00|\n"
                         "Dupont||Divers|17/10/2026|16/11/2026|7,00|18/10/2026\n"
                         "Dupont|A1|Avoir|18/10/2026||-30,00|19/10/2026\n"
                         "Dupont|F;3|Pose|19/10/2026||3,00|21/10/2026");
    REQUIRE(table.rows.size() == 8);
    CHECK(table.rowCount == 5);
    CHECK(table.rows[0].kind == ItemKind::Invoice);
    CHECK(table.rows[0].amount == 10000);
    CHECK(table.rows[0].settles.empty());
    const auto& payment = table.rows[1];
    CHECK(payment.kind == ItemKind::Payment);
    CHECK(payment.amount == -10000);
    CHECK(payment.open == -10000);
    CHECK(toDate(payment.entryDay) == day("2026-11-20"));
    CHECK(toDate(payment.dueDay) == day("2026-11-20"));
    CHECK(text(payment.customerCode) == u"Dupont"_s);
    CHECK(payment.number.empty());
    CHECK(text(payment.label) == u"F1"_s);
    CHECK(text(payment.settles) == u"F1"_s);
    CHECK(payment.line == 2);
    CHECK(table.rows[2].amount == 5000);  // not paid yet
    CHECK(table.rows[3].amount == 700);
    CHECK(table.rows[4].amount == -700);
    CHECK(text(table.rows[4].label) == u"Divers"_s);
    CHECK(table.rows[4].settles.empty());
    CHECK(table.rows[5].amount == -3000);  // a credit is not paid
    CHECK(text(table.rows[7].settles) == u"\"F;3\""_s);
    // 100 + 50 + 7 + 3 and 100 + 7 + 30 + 3
    CHECK(table.debit == 16000);
    CHECK(table.credit == 14000);
    CHECK(table.issueCount == 0);
  }
  SECTION("what is no day says that it is unpaid") {
    const auto table = readTable(head + "Payment date\nDupont|F1|x|15/10/2026||100,00|20/10/2026\n"
                                        "Dupont|F2|x|16/10/2026||10,00|pending");
    CHECK(table.rows.size() == 3);
    CHECK(table.issueCount == 1);
  }
  SECTION("a table that lists payments has them already") {
    const auto table = readTable("Client|Type|Facture|Date|Échéance|Montant|Date de règlement\n"
                                 "Dupont|Facture|F1|15/10/2026|14/11/2026|100,00|20/11/2026\n"
                                 "Dupont|Règlement|R1|20/11/2026||-100,00|20/11/2026");
    CHECK(table.rows.size() == 2);
  }
  SECTION("without another day it is the day of the row") {
    const auto table = readTable("Client|Type|N° pièce|Date de règlement|Montant\n"
                                 "Dupont|Règlement|R1|20/11/2026|100,00");
    REQUIRE(table.rows.size() == 1);
    CHECK(toDate(table.rows[0].entryDay) == day("2026-11-20"));
    CHECK(table.rows[0].amount == -10000);
  }
}

TEST_CASE("LedgerTable") {
  SECTION("a plain list of movements") {
    const auto table = readTable(
        "Journal|Date|Code client|Nom du client|N° pièce|Libellé|Éch.|Débit|Crédit|Lettrage\n"
        "VE|15/10/2026|C1|Dupont|F1|Facture F1|14/11/2026|1 234,56||A\n"
        "VE|16/10/2026|C1|Dupont|A1|Avoir|||34,56|A\n"
        "BQ|20/10/2026|C1|Dupont|V1|Virement|||1 200,00|A\n"
        "BQ|21/10/2026|C2|Durand|R1|Rejet||50,00||\n"
        "AN|01/01/2026|C2|Durand|X|A nouveau||10,00||\n"
        "OD|02/01/2026|C2|Durand|Y|Divers|||1,00|");
    REQUIRE(table.rows.size() == 6);
    CHECK(table.rows[0].kind == ItemKind::Invoice);
    CHECK(table.rows[0].amount == 123456);
    CHECK(table.rows[0].open == 123456);
    CHECK(toDate(table.rows[0].entryDay) == day("2026-10-15"));
    CHECK(toDate(table.rows[0].issueDay) == day("2026-10-15"));
    CHECK(toDate(table.rows[0].dueDay) == day("2026-11-14"));
    CHECK(text(table.rows[0].customerCode) == u"C1"_s);
    CHECK(text(table.rows[0].customerName) == u"Dupont"_s);
    CHECK(text(table.rows[0].number) == u"F1"_s);
    CHECK(text(table.rows[0].label) == u"Facture F1"_s);
    CHECK(text(table.rows[0].journal) == u"VE"_s);
    CHECK(text(table.rows[0].letter) == u"A"_s);
    CHECK(text(table.rows[0].currency) == u"EUR"_s);
    CHECK(table.rows[1].kind == ItemKind::CreditNote);
    CHECK(table.rows[1].dueDay == 0);
    CHECK(table.rows[2].kind == ItemKind::Payment);
    CHECK(table.rows[2].amount == -120000);
    CHECK(table.rows[3].kind == ItemKind::ReturnedPayment);
    CHECK(table.rows[4].kind == ItemKind::OpeningDebit);
    CHECK(table.rows[5].kind == ItemKind::Other);
    // 1 234.56 + 50.00 + 10.00 and 34.56 + 1 200.00 + 1.00
    CHECK(table.debit == 129456);
    CHECK(table.credit == 123556);
    CHECK(table.issueCount == 0);
    CHECK(table.rows[0].line == 2);
  }
  SECTION("the kind gives the sign where amounts are all positive") {
    const auto table = readTable(header + "Dupont|Facture|F1|15/10/2026|14/11/2026|100,00\n"
                                          "Dupont|Avoir|A1|16/10/2026||20,00\n"
                                          "Dupont|Règlement|R1|17/10/2026||80,00");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[1].amount == -2000);
    CHECK(table.rows[1].kind == ItemKind::CreditNote);
    CHECK(table.rows[2].amount == -8000);
    CHECK(table.rows[2].open == -8000);
    CHECK(table.issueCount == 0);
  }
  SECTION("as many of each sign leave it to the kind") {
    const auto table = readTable(header + "Dupont|Avoir|A1|16/10/2026||-20,00\n"
                                          "Dupont|Règlement|R1|17/10/2026||80,00");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].amount == -2000);
    CHECK(table.rows[1].amount == -8000);
  }
  SECTION("where credits are negative, a positive one is odd and kept") {
    const auto table = readTable(header + "Dupont|Facture|F1|15/10/2026||100,00\n"
                                          "Dupont|Règlement|R1|17/10/2026||-80,00\n"
                                          "Dupont|Règlement|R2|18/10/2026||-10,00\n"
                                          "Dupont|Règlement|R3|19/10/2026||10,00\n"
                                          "Dupont|Facture|F2|20/10/2026||-5,00");
    REQUIRE(table.rows.size() == 5);
    CHECK(table.rows[1].amount == -8000);
    CHECK(table.rows[3].amount == 1000);
    CHECK(table.rows[3].kind == ItemKind::ReturnedPayment);
    CHECK(table.rows[4].amount == -500);
    CHECK(table.rows[4].kind == ItemKind::CreditNote);
    REQUIRE(table.issues.size() == 2);
    CHECK(table.issues[0].line == 5);
    CHECK(table.issues[0].column == u"Type"_s);
    CHECK(table.issues[1].line == 6);
  }
  SECTION("amounts with a letter, of all accounts: only customers' count") {
    const auto table =
        readTable("Date|Journal|Type journal|Compte|Nom Tiers|Code Tiers|Pièce|Montant|Sens\n"
                  "01/04/2026|70|FACTURE|706000|Dupont|D1|F1|100,00|C\n"
                  "13/04/2026|70|FACTURE|411DUP|Dupont|D1|F1|120,00|D\n"
                  "13/04/2026|70|FACTURE|445710|Dupont|D1|F1|20,00|C\n"
                  "20/04/2026|50|BANQUE|411DUP|Dupont|D1|V1|120,00|C\n"
                  "20/04/2026|50|BANQUE|512000|Dupont|D1|V1|120,00|D");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.skipped.otherAccounts == 3);
    CHECK(table.rows[0].kind == ItemKind::Invoice);
    CHECK(table.rows[0].amount == 12000);
    CHECK(text(table.rows[0].account) == u"411DUP"_s);
    CHECK(text(table.rows[0].customerCode) == u"D1"_s);
    CHECK(table.rows[1].kind == ItemKind::Payment);
    CHECK(table.issueCount == 0);
    CHECK(isAccountedFor(table));
  }
  SECTION("the account names the customer where nothing else does") {
    const auto table = readTable("Date|Journal|Compte|Pièce|Débit|Crédit\n"
                                 "13/04/2026|VE|411DUP|F1|12,00|\n"
                                 "13/04/2026|VE|411000|F2|13,00|\n"
                                 "13/04/2026|VE|41100012|F3|14,00|");
    REQUIRE(table.rows.size() == 3);
    CHECK(text(table.rows[0].customerCode) == u"DUP"_s);
    CHECK(text(table.rows[1].customerCode) == u"411000"_s);
    CHECK(text(table.rows[2].customerCode) == u"41100012"_s);
  }
  SECTION("a collective account names nobody where a name stands beside") {
    const auto table = readTable(
        "Date|Journal|Compte|Client|Pièce|Débit|Crédit\n13/04/2026|VE|411000|Dupont|F1|12,00|");
    REQUIRE(table.rows.size() == 1);
    CHECK(text(table.rows[0].customerCode) == u"Dupont"_s);
  }
  SECTION("a name is the code where there is no code, cut between letters") {
    const QByteArray name = QByteArray{"é"}.repeated(70);
    const auto table = readTable("Client|Facture|Date|Montant\n" + name + "|F1|31/10/2026|1,00");
    REQUIRE(table.rows.size() == 1);
    CHECK(text(table.rows[0].customerCode) == QString{64, u'é'});
    CHECK(text(table.rows[0].customerName) == QString{70, u'é'});
  }
}

TEST_CASE("LedgerTable open items") {
  const QByteArray columns = "Client|Type|Facture|Date|Échéance|Montant TTC|Reste dû\n";
  SECTION("what is left stands beside the amount") {
    const auto table = readTable(columns + "Dupont|Facture|F1|15/10/2026|14/11/2026|100,00|40,00\n"
                                           "Dupont|Avoir|A1|15/10/2026||-20,00|-20,00\n"
                                           "Durand|Facture|F2|15/10/2026|14/11/2026|50,00|0,00\n"
                                           "Durand|Facture|F3|15/10/2026|14/11/2026||60,00");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].amount == 10000);
    CHECK(table.rows[0].open == 4000);
    CHECK(table.rows[1].open == -2000);
    CHECK(table.rows[2].amount == 6000);
    CHECK(table.skipped.settled == 1);
    CHECK(table.issueCount == 0);
    CHECK(isAccountedFor(table));
  }
  SECTION("credits written positive are turned on both sides") {
    const auto table = readTable(columns + "Dupont|Avoir|A1|15/10/2026||20,00|15,00");
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].amount == -2000);
    CHECK(table.rows[0].open == -1500);
  }
  SECTION("more open than the amount is suspicious") {
    const auto table = readTable(columns + "Dupont|Facture|F1|15/10/2026|14/11/2026|100,00|140,00\n"
                                           "Dupont|Facture|F2|15/10/2026|14/11/2026|100,00|-10,00");
    CHECK(table.rows.size() == 2);
    CHECK(table.issueCount == 2);
  }
  SECTION("drafts and cancelled documents are left out") {
    const auto table = readTable("Client|Facture|Date|Statut|Reste dû\n"
                                 "Dupont|F1|15/10/2026|Validée|100,00\n"
                                 "Dupont|F2|15/10/2026|Brouillon|50,00\n"
                                 "Dupont|F3|15/10/2026|Annulée|50,00");
    CHECK(table.rows.size() == 1);
    CHECK(table.skipped.cancelled == 2);
  }
}

TEST_CASE("LedgerTable printed lists") {
  SECTION("totals, repeated headers and page numbers are no items") {
    const auto table = readTable(header + "Dupont|Facture|F1|15/10/2026||100,00\n"
                                          "Total Dupont|||||100,00\n"
                                          "Page 1\n"
                                          "Client|Type|Facture|Date|Échéance|Montant\n"
                                          "Total Énergies|Facture|F2|15/10/2026||50,00\n"
                                          "Total Total Énergies|||||50,00\n"
                                          "Total général|||||150,00");
    CHECK(table.rows.size() == 2);
    CHECK(table.skipped.totals == 3);
    CHECK(table.skipped.headings == 2);
    CHECK(table.statedTotal == 15000);
    CHECK(table.issueCount == 0);
    CHECK(isAccountedFor(table));
  }
  SECTION("the total of the whole list is the one that counts") {
    const auto table = readTable(header + "Dupont|Facture|F1|15/10/2026||100,00\n"
                                          "Total général|||||100,00\n"
                                          "Total Dupont|||||60,00");
    CHECK(table.statedTotal == 10000);
    // Two totals of parts state nothing about the whole.
    CHECK_FALSE(readTable(header + "Dupont|Facture|F1|15/10/2026||100,00\n"
                                   "Total Dupont|||||100,00\nTotal agence|||||100,00")
                    .statedTotal);
  }
  SECTION("a total that is not the sum is reported") {
    const auto table = readTable(header + "Dupont|Facture|F1|15/10/2026||100,00\n"
                                          "Total|||||101,00");
    CHECK(table.statedTotal == 10100);
    REQUIRE(table.issues.size() == 1);
    CHECK(table.issues[0].line == 3);
  }
  SECTION("customers that stand above their items") {
    const auto table = readTable("Grand livre clients||||||\n"
                                 "Date|Pièce|Libellé|Échéance|Débit|Crédit\n"
                                 "411DUPONT Dupont SARL|||||\n"
                                 "15/10/2026|F1|Facture|14/11/2026|100,00|\n"
                                 "20/10/2026|V1|Virement|||60,00\n"
                                 "Total 411DUPONT||||100,00|60,00\n"
                                 "411DURAND Durand SA|||||\n"
                                 "16/10/2026|F2|Facture|15/11/2026|30,00|\n"
                                 "Page 2|||||\n"
                                 "17/10/2026|F3|Facture|16/11/2026|5,00|\n"
                                 "Total 411DURAND||||35,00|0,00");
    REQUIRE(table.rows.size() == 4);
    CHECK(text(table.rows[1].customerCode) == u"411DUPONT"_s);
    CHECK(text(table.rows[1].customerName) == u"Dupont SARL"_s);
    CHECK(text(table.rows[3].customerCode) == u"411DURAND"_s);
    CHECK(table.rejectedCount == 0);
    CHECK(isAccountedFor(table));
  }
  SECTION("a balance without a day is money, and refused rather than skipped") {
    const auto table = readTable(header + "Dupont|Facture|F1|15/10/2026||100,00\n"
                                          "Solde initial||X|||10,00\n"
                                          "Dupont|||||20,00");
    CHECK(table.rows.size() == 1);
    CHECK(table.rejectedCount == 2);
    REQUIRE(table.issues.size() == 2);
    CHECK(table.issues[0].line == 3);
    CHECK(table.issues[0].column == u"Date"_s);
  }
}

TEST_CASE("LedgerTable bad rows") {
  SECTION("what cannot be read is left out with line, column and reason") {
    const auto [row, column] = GENERATE(table<const char*, const char*>({
        {"Dupont|Facture|F9|30/02/2026||1,00", "Date"},
        {"Dupont|Facture|F9|15/10/2026|31/11/2026|1,00", "Échéance"},
        {"Dupont|Facture|F9|01/01/0098||1,00", "Date"},
        {"Dupont|Facture|F9|||1,00", "Date"},
        {"Dupont|Facture|F9|15/10/2026||abc", "Montant"},
        {"Dupont|Facture|F9|15/10/2026||12 %", "Montant"},
        {"Dupont|Facture|F9|15/10/2026||1,005", "Montant"},
        {"Dupont|Facture|F9|15/10/2026||", "Montant"},
        {"|Facture|F9|15/10/2026||1,00", "Client"},
    }));
    CAPTURE(row);
    const auto table = readTable(header + "Dupont|Facture|F1|15/10/2026||100,00\n" + row);
    CHECK(table.rows.size() == 1);
    CHECK(table.rejectedCount == 1);
    REQUIRE(table.issues.size() == 1);
    CHECK(table.issues[0].line == 3);
    CHECK(table.issues[0].column == QString::fromUtf8(column));
    CHECK(table.issues[0].message.startsWith(u"Left out"_s));
    CHECK(isAccountedFor(table));
  }
  SECTION("three decimals with a last zero are kept and reported") {
    const auto table = readTable(header + "Dupont|Facture|F1|15/10/2026||100,00\n"
                                          "Dupont|Facture|F2|15/10/2026||12,340");
    CHECK(table.rows.size() == 2);
    CHECK(table.rows[1].amount == 1234);
    CHECK(table.issueCount == 1);
  }
  SECTION("an amount of zero is nothing") {
    const auto table = readTable(header + "Dupont|Facture|F1|15/10/2026||100,00\n"
                                          "Dupont|Facture|F2|15/10/2026||0,00");
    CHECK(table.rows.size() == 1);
    CHECK(table.skipped.zero == 1);
  }
  SECTION("another currency is refused unless the ledger's amount stands beside") {
    const auto plain = readTable("Client|Facture|Date|Montant|Devise\n"
                                 "Dupont|F1|15/10/2026|100,00|EUR\n"
                                 "Dupont|F2|15/10/2026|100,00|USD\n"
                                 "Dupont|F3|15/10/2026|$100,00|");
    CHECK(plain.rows.size() == 1);
    CHECK(plain.rejectedCount == 2);
    const auto both = readTable("Client|Facture|Date|Montant|Montant en devise|Devise\n"
                                "Dupont|F1|15/10/2026|100,00|110,00|USD");
    REQUIRE(both.rows.size() == 1);
    CHECK(both.rows[0].amount == 10000);
    CHECK(text(both.rows[0].foreignAmount) == u"110,00"_s);
    CHECK(text(both.rows[0].currency) == u"USD"_s);
  }
  SECTION("only the first two hundred issues are kept, all are counted") {
    QByteArray rows = header + "Dupont|Facture|F1|15/10/2026||100,00\n";
    for (int i = 0; i < 250; ++i) rows += "Dupont|Facture|G|32/10/2026||1,00\n";
    const auto table = readTable(rows);
    CHECK(table.issues.size() == 200);
    CHECK(table.issueCount == 250);
    CHECK(table.rejectedCount == 250);
  }
  SECTION("a stop is obeyed") {
    QByteArray rows = header;
    for (int i = 0; i < 5000; ++i) rows += "Dupont|Facture|F1|15/10/2026||1,00\n";
    MemoryTable table{rows};
    const auto mapping = valueOf(proposeMapping(table, {}, {}));
    const StopToken stop;
    stop.requestStop();
    const auto result = readLedgerTable(table, mapping, Currency::eur(), {}, stop);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::Cancelled);
  }
}

TEST_CASE("LedgerTable native layout") {
  const QByteArray native =
      "customer|name|kind|number|entry_date|due_date|amount|currency|settles\n";
  SECTION("the kind gives the sign, settles says what a credit pays") {
    const auto table =
        readTable(native + "C1|Dupont|invoice|F1|2026-10-03|2026-11-02|100.00|EUR|\n"
                           "C1|Dupont|credit_note|A1|2026-10-04|2026-10-04|20.00|EUR|F1:20.00\n"
                           "C1|Dupont|payment|R1|2026-10-05|2026-10-05|80.00|EUR|F1:80.00\n"
                           "C2|Durand|opening|O1|2026-01-01|2026-01-31|7.00|EUR|");
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[0].kind == ItemKind::Invoice);
    CHECK(table.rows[1].kind == ItemKind::CreditNote);
    CHECK(table.rows[1].amount == -2000);
    CHECK(text(table.rows[1].settles) == u"F1:20.00"_s);
    CHECK(table.rows[2].amount == -8000);
    CHECK(table.rows[3].kind == ItemKind::OpeningDebit);
    CHECK(toDate(table.rows[0].dueDay) == day("2026-11-02"));
    CHECK(table.issueCount == 0);
  }
  SECTION("settles is checked, and never changes a balance") {
    const auto settles = GENERATE("F1:abc", ";", "F1:-5.00", "F1:60.00;F2:60.00");
    CAPTURE(settles);
    const auto table =
        readTable(native + "C1|Dupont|invoice|F1|2026-10-13|2026-11-02|100.00|EUR|\n" +
                  "C1|Dupont|payment|R1|2026-10-14||80.00|EUR|" + settles);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[1].amount == -8000);
    REQUIRE(table.issues.size() == 1);
    CHECK(table.issues[0].line == 3);
    CHECK(table.issues[0].column == u"settles"_s);
  }
  SECTION("what is owed settles nothing") {
    const auto table =
        readTable(native + "C1|Dupont|invoice|F1|2026-10-13|2026-11-02|100.00|EUR|F2");
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].settles.empty());
    CHECK(table.issueCount == 1);
  }
}

TEST_CASE("LedgerTable: what is left out, and what is odd") {
  const QByteArray native =
      "customer|name|kind|number|entry_date|due_date|amount|currency|settles\n";
  SECTION("our own layout knows its kinds: another word is left out, not an invoice") {
    const auto table = readTable(native + "C1|A|invoice|F1|2026-01-05||100.00|EUR|\n"
                                          "C1|A|invoise|F2|2026-01-05||50.00|EUR|\n"
                                          "C1|A||F3|2026-01-05||7.00|EUR|\n"
                                          "C1|A|payment|V1|2026-01-06||30.00|EUR|\n");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rejectedCount == 2);
    CHECK(table.issues[0].line == 3);
    CHECK(table.issues[0].column == u"kind"_s);
    CHECK(table.issues[0].message.contains(u"\"invoise\""_s));
    CHECK(isAccountedFor(table));
  }
  SECTION("elsewhere a kind that nobody knows is a remark, once a word") {
    const auto table = readTable(header + "Dupont|Zibeline|F1|15/10/2026|14/11/2026|100,00\n"
                                          "Dupont|Zibeline|F2|16/10/2026|15/11/2026|10,00\n"
                                          "Dupont|Facture|F3|16/10/2026|15/11/2026|10,00\n"
                                          "Dupont|Bidule|F4|16/10/2026|15/11/2026|-10,00");
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[0].kind == ItemKind::Invoice);
    CHECK(table.issueCount == 2);
    CHECK(table.issues[0].line == 2);
    CHECK(table.issues[1].line == 5);
  }
  SECTION("the rejected rows have a sum of their own, with the sign of their kind") {
    // 50.00 owed and 20.00 paid are left out; the amount of the third cannot be read, that of the
    // fourth is other money: 50.00 − 20.00 = 30.00.
    const auto table = readTable(native + "C1|A|invoice|F1|2026-01-05||100.00|EUR|\n"
                                          "C1|A|invoice|F2|2026-02-30||50.00|EUR|\n"
                                          "C1|A|payment|V1|2026-02-30||20.00|EUR|\n"
                                          "C1|A|invoice|F3|2026-01-05||abc|EUR|\n"
                                          "C1|A|invoice|F4|2026-01-05||9.00|USD|\n");
    CHECK(table.rejectedCount == 4);
    CHECK(table.rejectedMinor == 3000);
    CHECK(table.debit == 10000);
  }
  SECTION("a minus on a list of open items is a credit note, unless a column says payment") {
    const QByteArray list = "Client|Type|Facture|Date facture|Échéance|Reste dû\n";
    const auto table = readTable(list + "A||F1|15/10/2026|14/11/2026|100,00\n"
                                        "A||A1|16/10/2026|16/10/2026|-10,00\n"
                                        "A|Règlement|R1|17/10/2026|17/10/2026|-5,00");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[1].kind == ItemKind::CreditNote);
    CHECK(table.rows[2].kind == ItemKind::Payment);
  }
  SECTION("a row with more cells than headings is reported") {
    const auto table = readTable(header + "Dupont|Facture|F1|15/10/2026|14/11/2026|100,00\n"
                                          "Dupont|Facture|F2|15/10/2026|14/11/2026|100,00|zuviel\n"
                                          "Dupont|Facture|F3|15/10/2026|14/11/2026|100,00");
    REQUIRE(table.issueCount == 1);
    CHECK(table.issues[0].line == 3);
  }
}
