#include "core/bank/qif_reader.h"
#include "core/bank/qif_values.h"
#include "tests/support/bank_files.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

BankFile read(const QByteArray& bytes) { return valueOf(readQif(u"test.qif"_s, bytes)); }

QString refusal(const QByteArray& bytes) {
  const auto result = readQif(u"test.qif"_s, bytes);
  REQUIRE_FALSE(result.ok());
  CHECK(result.error().code == ErrorCode::FileFormat);
  return result.error().message;
}

/// Movements of 1.00 on these days.
QByteArray onDays(const QByteArrayList& days) {
  QByteArray text = "!Type:Bank\n";
  for (const auto& one : days) text += "D" + one + "\nT1.00\n^\n";
  return text;
}

QList<QDate> daysOf(const BankFile& file) {
  QList<QDate> days;
  for (const auto& line : file.statements[0].lines) days.append(line.bookedOn);
  return days;
}

/// The amounts of a file that has these, or an empty list where it is refused.
QList<qint64> amounts(const QByteArrayList& texts) {
  QByteArray text = "!Type:Bank\n";
  for (const auto& one : texts) text += "D31/12/2026\nT" + one + "\n^\n";
  const auto result = readQif(u"test.qif"_s, text);
  QList<qint64> minors;
  if (!result.ok()) return minors;
  for (const auto& line : result.value().statements.value(0).lines) minors += line.amountMinor;
  return minors;
}

}  // namespace

TEST_CASE("readQif: our own sample") {
  const auto file = read(bankSample("accounts.qif"));
  CHECK(file.format == u"qif"_s);
  CHECK(file.encoding == u"UTF-8"_s);
  CHECK(file.issueCount == 1);
  CHECK(hasIssue(file, 53, "!Type:Memorized"));
  REQUIRE(file.statements.size() == 2);
  const auto& bank = file.statements[0];
  CHECK(bank.account == u"FR1420041010050500013M02606"_s);
  CHECK(bank.accountName == u"Compte courant"_s);
  CHECK(bank.openingMinor == 100000);
  CHECK(bank.firstOn == day("2026-12-01"));
  CHECK_FALSE(bank.closingMinor);
  REQUIRE(bank.lines.size() == 2);
  CHECK(bank.lines[0].line == 23);
  CHECK(bank.lines[0].bookedOn == day("2026-12-02"));
  CHECK(bank.lines[0].amountMinor == 123456);
  CHECK(bank.lines[0].counterparty == u"ATELIER DU PONT"_s);
  CHECK(bank.lines[0].creditorReference == u"RF18539007547034"_s);
  CHECK(bank.lines[0].label == u"ATELIER DU PONT Facture FAC-2026-0117 RF18 5390 0754 7034"_s);
  CHECK(bank.lines[1].bookedOn == day("2026-12-31"));
  CHECK(bank.lines[1].amountMinor == -4500);
  CHECK(bank.lines[1].reference == u"0000123"_s);
  const auto& card = file.statements[1];
  CHECK(card.account == u"Carte"_s);
  REQUIRE(card.lines.size() == 1);
  CHECK(card.lines[0].bookedOn == day("2026-12-03"));
  CHECK(card.lines[0].amountMinor == -1230);
  SECTION("with CRLF, CR, in UTF-16 and Windows-1252") {
    const auto text = QString::fromUtf8(bankSample("accounts.qif"));
    const auto unixText = bankSample("accounts.qif");
    CHECK(lineCount(read(QByteArray{unixText}.replace("\n", "\r\n"))) == 3);
    CHECK(lineCount(read(QByteArray{unixText}.replace("\n", "\r"))) == 3);
    CHECK(lineCount(read(inUtf16(text))) == 3);
    CHECK(lineCount(read(text.toLatin1())) == 3);
  }
}

TEST_CASE("readQif: the order of days is decided by the whole file") {
  SECTION("one number over 12 decides, wherever it stands") {
    CHECK(daysOf(read(onDays({"01/02/2026", "13/02/2026"}))) ==
          QList{day("2026-02-01"), day("2026-02-13")});
    CHECK(daysOf(read(onDays({"01/02/2026", "02/13/2026"}))) ==
          QList{day("2026-01-02"), day("2026-02-13")});
    CHECK(read(onDays({"01/02/2026", "13/02/2026"})).issueCount == 0);
  }
  SECTION("nothing decides: day first, and that is said") {
    const auto file = read(onDays({"01/02/2026"}));
    CHECK(daysOf(file) == QList{day("2026-02-01")});
    CHECK(file.issueCount == 1);
    CHECK(hasIssue(file, 0, "day first was taken"));
    CHECK(read(onDays({"02/02/2026", "1/ 1'26"})).issueCount == 0);
  }
  SECTION("two orders in one file are refused") {
    CHECK(refusal(onDays({"13/02/2026", "02/13/2026"})).startsWith(u"test.qif:5:D: "));
  }
  SECTION("days of investments help to decide; days within splits do not") {
    const auto file = read("!Type:Invst\nD2/13/26\n^\n" + onDays({"01/02/2026"}));
    CHECK(daysOf(file) == QList{day("2026-01-02")});
    const auto split = read("!Type:Bank\nD01/02/2026\nT1.00\nSA\nD02/13/2026\n$1.00\n^\n");
    CHECK(daysOf(split) == QList{day("2026-02-01")});
  }
  SECTION("forms of a day") {
    CHECK(daysOf(read(onDays({"31/12'26", "31.12.2026", "31-12-98", " 1/ 2'05", "2026-12-31",
                              "20261231", "1/2/59", "1/2/60"}))) ==
          QList{day("2026-12-31"), day("2026-12-31"), day("1998-12-31"), day("2005-02-01"),
                day("2026-12-31"), day("2026-12-31"), day("2059-02-01"), day("1960-02-01")});
  }
  SECTION("what is no day is refused with its line") {
    for (const auto* text : {"30/02/2026", "31/12", "12/2026", "31/12/026", "0098-01-01", "x",
                             "31/13/2026", "1/2/3/4"}) {
      INFO(text);
      CHECK(refusal(onDays({"31/12/2026", text})).startsWith(u"test.qif:5:D: "));
    }
  }
}

TEST_CASE("readQif: amounts") {
  CHECK(amounts({"-1,000.00", "1,234", "+12", ".5"}) == QList<qint64>{-100000, 123400, 1200, 50});
  CHECK(amounts({"1 234,56", "1.234", "7,5"}) == QList<qint64>{123456, 123400, 750});
  CHECK(amounts({"1'234.56", "12 345 678,90 €"}) == QList<qint64>{123456, 1234567890});
  CHECK(amounts({"1,234,567"}) == QList<qint64>{123456700});
  CHECK(amounts({"1\xC2\xA0"
                 "234,56"}) == QList<qint64>{123456});
  SECTION("three digits behind the sign that is known to be the decimal one are refused") {
    CHECK(amounts({"1,50", "1,234"}).isEmpty());
    CHECK(amounts({"1.50", "1.234"}).isEmpty());
  }
  SECTION("nothing shows the decimal sign: thousands, and that is said") {
    const auto file = read("!Type:Bank\nD31/12/2026\nT1,234\n^\n");
    CHECK(file.statements[0].lines[0].amountMinor == 123400);
    CHECK(hasIssue(file, 3, "thousands"));
  }
  SECTION("what is no amount") {
    for (const auto* text : {"", "abc", "1,23,4", "12,34.5678", "1.2.3,4", "--1", "1-", "1,2345.00",
                             "99999999999999999999", "12,345"}) {
      INFO(text);
      CHECK(amounts({"1,00", text}).isEmpty());
    }
  }
}

TEST_CASE("readQif: records") {
  SECTION("a movement without day or amount, or with two amounts, is refused") {
    CHECK(refusal("!Type:Bank\nT1.00\n^\n").startsWith(u"test.qif:2:D: "));
    CHECK(refusal("!Type:Bank\nD31/12/2026\nPX\n^\n").startsWith(u"test.qif:2:T: "));
    CHECK(refusal("!Type:Bank\nD31/12/2026\nT1.00\nU2.00\n^\n").startsWith(u"test.qif:4:U: "));
    CHECK(read("!Type:Bank\nD31/12/2026\nU1.00\n^\n").statements[0].lines[0].amountMinor == 100);
  }
  SECTION("a file cut within an amount is refused; one that only lacks its last sign is read") {
    CHECK(refusal("!Type:Bank\nD31/12/2026\nT1.0").startsWith(u"test.qif:3:T: "));
    const auto file = read("!Type:Bank\nD31/12/2026\nT1.00\nPX");
    CHECK(lineCount(file) == 1);
    CHECK(hasIssue(file, 4, "cut off"));
    CHECK(hasIssue(read("!Type:Bank\nD31/12/2026\nT1.00\n!Type:Cash\nD31/12/2026\nT2.00\n^\n"), 4,
                   "not ended"));
  }
  SECTION("sections of one account are one statement, those of two kinds are two") {
    const QByteArray one = onDays({"31/12/2026"});
    CHECK(read(one + one).statements.size() == 1);
    CHECK(read(one + QByteArray{one}.replace("Bank", "Cash")).statements.size() == 2);
    CHECK(read(QByteArray{one}.replace("Bank", "oth a ")).statements.size() == 1);
    CHECK(read(QByteArray{one}.replace("!Type:Bank", "!TYPE:Oth L")).statements.size() == 1);
  }
  SECTION("a movement of nothing is left out; a payment called like an opening balance is not") {
    CHECK(hasIssue(read("!Type:Bank\nD31/12/2026\nT0.00\n^\nD31/12/2026\nT1.00\n^\n"), 2,
                   "left out"));
    const auto file =
        read(onDays({"31/12/2026"}) + "D31/12/2026\nT5.00\nPOpening Balance\nL[A]\n^\n");
    CHECK(lineCount(file) == 2);
    CHECK_FALSE(file.statements[0].openingMinor);
  }
  SECTION("no QIF, or no movement in it") {
    CHECK(refusal("Date;Amount\n").startsWith(u"test.qif:1: "));
    CHECK(refusal("!Type:Bank\nP" + QByteArray(70000, 'x')).contains(u"too long"));
    CHECK(hasIssue(read("!Type:Cat\nNX\n^\n"), 0, "no movement"));
    CHECK(read("!Type:Cat\nNX\n^\n").statements.isEmpty());
  }
}

TEST_CASE("readQif: every real file") {
  const auto paths = sharedBankFiles("qif", {u"*"_s});
  if (paths.isEmpty()) {
    WARN("skipped: the folder of real files is not beside the project");
    return;
  }
  CHECK(paths.size() == 14);
  const auto real = [](const char* name) {
    return bytesOf(sharedFile((QByteArray{"bank/qif/"} + name).constData()));
  };
  SECTION("American days and amounts") {
    const auto file = read(real("oca_test_qif.qif"));
    CHECK(file.issueCount == 0);
    REQUIRE(lineCount(file) == 5);
    CHECK(daysOf(file) == QList{day("2013-08-12"), day("2013-08-15"), day("2013-03-03"),
                                day("2013-03-04"), day("2013-03-03")});
    CHECK(file.statements[0].lines[0].amountMinor == -100000);
    CHECK(file.statements[0].lines[0].counterparty == u"Delta PC"_s);
    CHECK(file.statements[0].lines[4].amountMinor == -42135);
  }
  SECTION("sections of all kinds, splits") {
    for (const auto* name : {"quiffen_test.qif", "quiffen_test_oth_a.qif"}) {
      const auto file = read(real(name));
      REQUIRE(lineCount(file) == 5);
      CHECK(file.statements[0].account == u"TestExport"_s);
      CHECK(file.statements[0].openingMinor == 0);
      CHECK(daysOf(file) == QList{day("2020-02-14"), day("2020-02-14"), day("2020-02-12"),
                                  day("2020-02-11"), day("2020-02-10")});
      const auto& lines = file.statements[0].lines;
      CHECK(lines[0].amountMinor == 6750);
      CHECK(lines[2].label == u"Target two transactions, equal"_s);
      CHECK(lines[3].reference == u"123"_s);
      CHECK(lines[4].amountMinor == -10000);
      CHECK(file.issueCount == 4);  // classes, categories, investments, securities
    }
  }
  SECTION("British days, decided by 22/12") {
    const auto file = read(real("quiffen_test_category_override.qif"));
    CHECK(daysOf(file) ==
          QList{day("2017-12-22"), day("2018-01-01"), day("2018-01-02"), day("2018-01-02")});
    CHECK(file.statements[0].lines[3].amountMinor == -999);
  }
  SECTION("the rest") {
    CHECK(daysOf(read(real("quiffen_test_circular_reference.qif"))) ==
          QList{day("2021-08-27"), day("2021-08-27")});
    CHECK(daysOf(read(real("quiffen_test_split.qif"))) == QList{day("2000-01-01")});
    for (const auto* name : {"quiffen_test_transaction_before_account_definition_1.qif",
                             "quiffen_test_transaction_before_account_definition_2.qif"}) {
      const auto file = read(real(name));
      CHECK(daysOf(file) == QList{day("2022-09-23"), day("2022-09-08")});
      CHECK(file.statements[0].lines[0].amountMinor == -18480);
    }
    for (const auto* name :
         {"quiffen_test_category_inherit.qif", "quiffen_test_clear_autoswitch.qif",
          "quiffen_test_nosymbol.qif", "quiffen_test_option_autoswitch.qif",
          "quiffen_test_unknown_account_type.qif"}) {
      INFO(name);
      const auto file = read(real(name));
      CHECK(file.statements.isEmpty());
      CHECK(hasIssue(file, 0, "no movement"));
    }
    CHECK(refusal(real("quiffen_invalid.txt")).startsWith(u"test.qif:1: "));
  }
}
