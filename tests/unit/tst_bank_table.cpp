#include "core/tables/bank_table.h"
#include "tests/support/ledgers.h"
#include "tests/support/memory_table.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

BankFile readTable(const QByteArray& text) {
  MemoryTable table{text};
  const auto mapping = valueOf(proposeMapping(table, {}, {}));
  REQUIRE(mapping.profile.meaning == TableMeaning::BankLines);
  return valueOf(readBankTable(table, mapping));
}

BankFile readShared(const QString& path) {
  auto table = valueOf(openTable(path));
  const auto mapping = valueOf(proposeMapping(*table, {}, {}));
  REQUIRE(mapping.profile.meaning == TableMeaning::BankLines);
  return valueOf(readBankTable(*table, mapping));
}

QList<qint64> amounts(const BankStatement& statement) {
  QList<qint64> list;
  for (const auto& line : statement.lines) list.append(line.amountMinor);
  return list;
}

}  // namespace

TEST_CASE("BankTable") {
  SECTION("debit and credit, with a balance that chains") {
    const auto file = readTable("Date|Date valeur|Libellé|Débit|Crédit|Solde\n"
                                "01/10/2026|02/10/2026|VIR DUPONT F2026-12||1 200,00|2 200,00\n"
                                "13/10/2026||PRLV LOYER|700,50||1 499,50");
    CHECK(file.format == u"csv"_s);
    REQUIRE(file.statements.size() == 1);
    const auto& statement = file.statements[0];
    CHECK(amounts(statement) == QList<qint64>{120000, -70050});
    CHECK(statement.lines[0].bookedOn == day("2026-10-01"));
    CHECK(statement.lines[0].valueOn == day("2026-10-02"));
    CHECK_FALSE(statement.lines[1].valueOn.isValid());
    CHECK(statement.lines[0].label == u"VIR DUPONT F2026-12"_s);
    CHECK(statement.lines[0].line == 2);
    CHECK(statement.openingMinor == 100000);
    CHECK(statement.closingMinor == 149950);
    CHECK(statement.firstOn == day("2026-10-01"));
    CHECK(statement.lastOn == day("2026-10-13"));
    CHECK(file.issueCount == 0);
  }
  SECTION("debits written with their minus are the same") {
    const auto file =
        readTable("Date|Libellé|Débit|Crédit\n13/10/2026|A|-50,00|\n14/10/2026|B||20,00\n"
                  "15/10/2026|C|-1,00|");
    CHECK(amounts(file.statements[0]) == QList<qint64>{-5000, 2000, -100});
  }
  SECTION("a signed amount, and an amount with a letter") {
    CHECK(amounts(readTable("Date|Libellé|Montant\n13/10/2026|A|-50,00\n14/10/2026|B|20,00")
                      .statements[0]) == QList<qint64>{-5000, 2000});
    CHECK(amounts(readTable("Date|Libellé|Montant|Sens\n13/10/2026|A|50,00|D\n"
                            "14/10/2026|B|20,00|C")
                      .statements[0]) == QList<qint64>{-5000, 2000});
  }
  SECTION("accounts and currencies become statements of their own") {
    const auto file = readTable(
        "Compte|Date|Libellé|Montant|Devise\n"
        "111|13/10/2026|A|1,00|EUR\n222|13/10/2026|B|2,00|EUR\n111|14/10/2026|C|3,00|USD\n"
        "111|15/10/2026|D|4,00|EUR");
    REQUIRE(file.statements.size() == 3);
    CHECK(amounts(file.statements[0]) == QList<qint64>{100, 400});
    CHECK(file.statements[1].account == u"222"_s);
    CHECK(file.statements[2].currency.code() == u"USD"_s);
  }
  SECTION("lines around the table name the account and its balances") {
    const auto file = readTable("Compte courant n° 01234567890|||\n"
                                "IBAN FR14 2004 1010 0505 0001 3M02 606|||\n"
                                "Solde initial||1 000,00 €|\n"
                                "\n"
                                "Date|Libellé|Montant\n"
                                "13/10/2026|A|-50,00\n"
                                "14/10/2026|B|20,00\n"
                                "Solde final|||970,00\n");
    REQUIRE(file.statements.size() == 1);
    CHECK(file.statements[0].openingMinor == 100000);
    CHECK(file.statements[0].closingMinor == 97000);
    CHECK(file.statements[0].differenceMinor() == 0);
    CHECK(file.statements[0].account == u"01234567890"_s);
    CHECK(file.issueCount == 0);
  }
  SECTION("what does not chain is reported") {
    const auto file = readTable(
        "Date|Libellé|Montant|Solde\n13/10/2026|A|10,00|110,00\n14/10/2026|B|10,00|121,00\n"
        "15/10/2026|C|10,00|131,00");
    REQUIRE(file.issues.size() == 1);
    CHECK(file.issues[0].line == 3);
    CHECK(file.issues[0].column == u"Solde"_s);
    const auto stated = readTable(
        "Solde initial||100,00\nDate|Libellé|Montant\n13/10/2026|A|10,00\nSolde final||120,00");
    REQUIRE(stated.issues.size() == 1);
    CHECK(stated.issues[0].message.contains(u"-10.00"_s));
  }
  SECTION("bad lines are left out and named") {
    const auto file =
        readTable("Date|Libellé|Montant\n13/10/2026|A|10,00\n32/10/2026|B|10,00\n14/10/2026|C|dix\n"
                  "14/10/2026|D|0,00\n14/10/2026|E|1,234");
    CHECK(amounts(file.statements[0]) == QList<qint64>{1000});
    // The other amounts have a decimal comma: 1,234 has three decimals.
    CHECK(file.issueCount == 4);
    CHECK(file.issues[0].line == 3);
    CHECK(file.issues[0].column == u"Date"_s);
  }
}

TEST_CASE("BankTable real files") {
  SECTION("letters of debit and credit, with a balance") {
    const auto path = sharedFile("bank/csv/oca_debit_credit.csv");
    SKIP_WITHOUT(path);
    const auto file = readShared(path);
    // -23.50 after -33.50, then 1 510.00 after + 1 533.50
    CHECK(amounts(file.statements[0]) == QList<qint64>{-3350, 153350});
    CHECK(file.statements[0].openingMinor == 1000);
    CHECK(file.statements[0].closingMinor == 151000);
    CHECK(file.statements[0].lines[1].counterparty == u"Azure Interior"_s);
  }
  SECTION("balances before and after the table, text and workbook alike") {
    const auto* name = GENERATE("bank/csv/oca_meta_data_separated_credit_debit.csv",
                                "bank/csv/oca_meta_data_separated_credit_debit.xlsx");
    const auto path = sharedFile(name);
    SKIP_WITHOUT(path);
    const auto file = readShared(path);
    REQUIRE(file.statements.size() == 1);
    CHECK(amounts(file.statements[0]) == QList<qint64>{-5000, -10000, -8068, 130000});
    CHECK(file.statements[0].account == u"08088804068"_s);
    CHECK(file.statements[0].openingMinor == 3000077);
    CHECK(file.statements[0].closingMinor == 3107011);
    // The file itself is two cents off, and that is said.
    CHECK(file.statements[0].differenceMinor() == -2);
    CHECK(file.issueCount == 1);
  }
  SECTION("a German and a French layout") {
    const auto german = sharedFile("bank/csv/rousseau_csv_european_decimals.csv");
    SKIP_WITHOUT(german);
    const auto file = readShared(german);
    CHECK(amounts(file.statements[0]) == QList<qint64>{-123456, 350000, -450});
    CHECK(file.statements[0].lines[0].counterpartyIban == u"DE89370400440532013000"_s);
    const auto french = readShared(sharedFile("bank/csv/rousseau_csv_french_headers.csv"));
    CHECK(amounts(french.statements[0]) == QList<qint64>{-123456, 350000, -450});
    CHECK(french.statements[0].lines[2].label == u"Café"_s);
    CHECK(french.statements[0].lines[2].reference == u"FR-003"_s);
  }
  SECTION("every other file is read without a line left out") {
    const auto* name = GENERATE("oca_balance.csv", "oca_multi_currency.csv",
                                "oca_original_currency.csv", "oca_original_currency_empty.csv",
                                "oca_sample_statement_en.csv", "oca_sample_statement_en.xlsx",
                                "oca_sample_statement_credit_card_inverse_sign_en.csv",
                                "oca_empty_statement_en.csv", "oca_empty_statement_en.xlsx",
                                "oca_sample_statement_en_empty_values.xlsx");
    const auto path = sharedFile((QByteArray{"bank/csv/"} + name).constData());
    SKIP_WITHOUT(path);
    CAPTURE(name);
    CHECK(readShared(path).issueCount == 0);
  }
}
