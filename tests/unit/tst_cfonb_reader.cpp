#include "core/bank/cfonb_details.h"
#include "core/bank/cfonb_fields.h"
#include "core/bank/cfonb_reader.h"
#include "tests/support/bank_files.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

BankFile read(const QByteArray& bytes) { return valueOf(readCfonb(u"test.cfo"_s, bytes)); }

QString refusal(const QByteArray& bytes) {
  const auto result = readCfonb(u"test.cfo"_s, bytes);
  REQUIRE_FALSE(result.ok());
  CHECK(result.error().code == ErrorCode::FileFormat);
  return result.error().message;
}

/// Our sample with one record replaced from a position on, both 1-based.
QByteArray changed(int record, int position, const QByteArray& text) {
  auto sample = bankSample("two_accounts.cfo");
  return sample.replace((record - 1) * 122 + position - 1, text.size(), text);
}

QByteArray without(int record) {
  return bankSample("two_accounts.cfo").remove((record - 1) * 122, 122);
}

void checkSample(const BankFile& file) {
  CHECK(file.format == u"cfonb120"_s);
  CHECK(file.issueCount == 0);
  REQUIRE(file.statements.size() == 2);
  const auto& first = file.statements[0];
  CHECK(first.account == u"FR1420041010050500013M02606"_s);
  CHECK(first.bank == u"20041"_s);
  CHECK(first.firstOn == day("2026-12-30"));
  CHECK(first.lastOn == day("2027-01-03"));
  CHECK(first.openingMinor == 1000000);
  CHECK(first.closingMinor == 1070039);
  REQUIRE(first.lines.size() == 3);
  const auto& received = first.lines[0];
  CHECK(received.line == 2);
  CHECK(received.bookedOn == day("2027-01-02"));
  CHECK(received.valueOn == day("2026-12-31"));
  CHECK(received.amountMinor == 120050);
  CHECK(received.reference == u"BQ000000001"_s);
  CHECK(received.endToEndId == u"E2E-2026-0117"_s);
  CHECK(received.creditorReference == u"RF18539007547034"_s);
  CHECK(received.counterparty == u"ATELIER DU PONT ET FILS"_s);
  CHECK(received.counterpartyIban == u"FR7630006000011234567890189"_s);
  CHECK(received.operationCode == u"18"_s);
  CHECK(received.returnReason.isEmpty());
  CHECK(received.label ==
        u"VIR RECU ATELIER DU PONT FACTURE FAC-2026-0117 FOURNITURES Règlement chantier école "
        u"RF18539007547034 MAIRIE DE SAINT-LÔ"_s);
  const auto& returned = first.lines[1];
  CHECK(returned.line == 12);
  CHECK(returned.amountMinor == -50000);
  CHECK(returned.returnReason == u"04"_s);
  CHECK(returned.operationCode == u"A3"_s);
  CHECK(returned.counterparty == u"SOCIETE DURAND"_s);
  CHECK(returned.reference == u"REJ-77"_s);
  CHECK(first.lines[2].amountMinor == -11);
  CHECK(first.lines[2].reference.isEmpty());

  const auto& second = file.statements[1];
  CHECK(second.currency.code() == u"JPY"_s);
  CHECK(second.openingMinor == -5000);
  CHECK(second.lines[0].amountMinor == 7001);
  CHECK(second.closingMinor == 2001);
}

}  // namespace

TEST_CASE("readCfonb: our own sample, however it is broken into lines") {
  const auto sample = bankSample("two_accounts.cfo");
  SECTION("CRLF, LF, CR") {
    checkSample(read(sample));
    checkSample(read(QByteArray{sample}.replace("\r\n", "\n")));
    checkSample(read(QByteArray{sample}.replace("\r\n", "\r")));
  }
  SECTION("no line break at all: a line is the number of its record") {
    checkSample(read(QByteArray{sample}.replace("\r\n", "")));
  }
  SECTION("UTF-8: positions are characters, with line breaks or without") {
    const auto utf8 = QString::fromLatin1(sample).toUtf8();
    checkSample(read(utf8));
    checkSample(read(QByteArray{utf8}.replace("\r\n", "")));
    checkSample(read("\xEF\xBB\xBF" + utf8));
  }
  SECTION("blanks cut off, an end-of-file sign, signs read as French letters") {
    QByteArray cut;
    for (const auto& line : sample.split('\n')) cut += line.trimmed() + '\n';
    checkSample(read(cut + "\x1A"));
    auto french = QString::fromLatin1(sample);
    french.replace(u'{', u'é').replace(u'}', u'è');
    checkSample(read(french.toLatin1()));
  }
}

TEST_CASE("readCfonb: what would lose an amount is refused with line and position") {
  SECTION("records missing") {
    CHECK(refusal(without(1)).startsWith(u"test.cfo:1:1: This record belongs to no account"));
    CHECK(refusal(without(16)).startsWith(u"test.cfo:16:1: Another account begins here"));
    CHECK(refusal(without(19)).startsWith(u"test.cfo:17:1: The account FR"));
    CHECK(
        refusal(bankSample("two_accounts.cfo").first(5 * 122 + 60)).startsWith(u"test.cfo:1:1: "));
    CHECK(refusal(bankSample("two_accounts.cfo").first(122 + 100)).contains(u"100 characters"));
  }
  SECTION("a record of another account") {
    CHECK(refusal(changed(12, 22, "0500013M027")).startsWith(u"test.cfo:12:22: "));
    CHECK(refusal(changed(12, 12, "01006")).startsWith(u"test.cfo:12:22: "));
    CHECK(refusal(changed(12, 17, "USD")).startsWith(u"test.cfo:12:17: "));
  }
  SECTION("days, amounts, decimals, kinds") {
    CHECK(refusal(changed(2, 35, "300227")).startsWith(u"test.cfo:2:35: \"300227\""));
    CHECK(refusal(changed(2, 35, "      ")).startsWith(u"test.cfo:2:35: "));
    CHECK(refusal(changed(2, 43, "000000")).startsWith(u"test.cfo:2:43: "));
    CHECK(refusal(changed(2, 91, "00000000120050")).startsWith(u"test.cfo:2:91: "));
    CHECK(refusal(changed(2, 91, "000000001200S{")).startsWith(u"test.cfo:2:91: "));
    CHECK(refusal(changed(12, 20, "3").replace("0000000005000}", "0000000000500J"))
              .startsWith(u"test.cfo:12:91: "));
    CHECK(refusal(changed(2, 20, "x")).startsWith(u"test.cfo:2:20: "));
    CHECK(refusal(changed(2, 1, "03")).startsWith(u"test.cfo:2:1: \"03\""));
    CHECK(refusal(changed(2, 91, "9999999999999{")).startsWith(u"test.cfo:2:91: "));
  }
  CHECK(refusal(bankSample("two_accounts.cfo").mid(2 * 122, 122)).contains(u"holds no account"));
}

TEST_CASE("readCfonb: what is said and read") {
  SECTION("a difference between balances and movements, where the closing balance stands") {
    const auto file = read(changed(16, 104, "H"));
    CHECK(file.statements[0].differenceMinor() == 1);
    CHECK(file.issueCount == 1);
    CHECK(hasIssue(file, 16, "10700.39 EUR"));
  }
  SECTION("an addition without its movement") {
    const auto file = read(without(2));
    CHECK(hasIssue(file, 2, "follows no movement"));
    CHECK(hasIssue(file, 15, "may be missing"));
  }
  SECTION("another bank code within one account; a movement of nothing; no currency at all") {
    CHECK(hasIssue(read(changed(15, 3, "20042")), 15, "20042"));
    const auto file = read(changed(15, 91, "0000000000000{"));
    CHECK(hasIssue(file, 15, "left out"));
    CHECK(file.statements[0].lines.size() == 2);
    auto bare = bankSample("two_accounts.cfo");
    bare.replace("JPY0", "    ");
    CHECK(hasIssue(read(bare), 17, "euros"));
    CHECK(read(bare).statements[1].closingMinor == 2001);
  }
  SECTION("an account that has no French IBAN keeps what the bank wrote") {
    auto sample = bankSample("two_accounts.cfo");
    sample.replace("0500013M026", "0500013-026");
    CHECK(read(sample).statements[0].account == u"20041 01005 0500013-026"_s);
  }
  SECTION("years before 1960 do not exist: 59 is 2059, 60 is 1960") {
    CHECK(cfonbDay(u"311259") == day("2059-12-31"));
    CHECK(cfonbDay(u"010160") == day("1960-01-01"));
  }
}

TEST_CASE("overpunchedAmount") {
  CHECK(overpunchedAmount(u"0000000012345F") == 123456);
  CHECK(overpunchedAmount(u"0000000012345O") == -123456);
  CHECK(overpunchedAmount(u"0000000000010}") == -100);
  CHECK(overpunchedAmount(u"0000000000010{") == 100);
  CHECK(overpunchedAmount(u"0000000000000A") == 1);
  CHECK(overpunchedAmount(u"0000000000000I") == 9);
  CHECK(overpunchedAmount(u"0000000000000J") == -1);
  CHECK(overpunchedAmount(u"0000000000000R") == -9);
  CHECK_FALSE(overpunchedAmount(u"00000000000000"));
  CHECK_FALSE(overpunchedAmount(u"0000000000000S"));
  CHECK_FALSE(overpunchedAmount(u"000000000000 A"));
  CHECK_FALSE(overpunchedAmount(u"             A"));
  CHECK_FALSE(overpunchedAmount(u"12345F"));
}

TEST_CASE("scaledToMinor") {
  CHECK(scaledToMinor(123456, 2, Currency::eur()) == 123456);
  CHECK(scaledToMinor(1234, 0, Currency::eur()) == 123400);
  CHECK(scaledToMinor(1234560, 3, Currency::eur()) == 123456);
  CHECK_FALSE(scaledToMinor(1234561, 3, Currency::eur()));
  CHECK_FALSE(scaledToMinor(9'999'999'999'999, 0, Currency::eur()));
}

TEST_CASE("CfonbDetails") {
  const auto line = [](qint64 minor, const QList<QPair<QString, QString>>& additions) {
    CfonbDetails details;
    for (const auto& [qualifier, text] : additions) details.take(qualifier, text);
    BankLine result;
    result.amountMinor = minor;
    details.writeTo(result);
    return result;
  };
  SECTION("the counterparty is the payer of a credit and the payee of a debit") {
    const QList<QPair<QString, QString>> both{{u"NPY"_s, u"PAYER"_s}, {u"NBE"_s, u"PAYEE"_s}};
    CHECK(line(100, both).counterparty == u"PAYER"_s);
    CHECK(line(-100, both).counterparty == u"PAYEE"_s);
    CHECK(line(-100, {{u"NPY"_s, u"PAYER"_s}}).counterparty == u"PAYER"_s);
    CHECK(line(100, {{u"NPO"_s, u"LAST"_s}}).counterparty == u"LAST"_s);
    CHECK(line(-100, {{u"NBU"_s, u"LAST"_s}, {u"NBE"_s, u"PAYEE"_s}}).label == u"LAST"_s);
  }
  SECTION("an identifier is an account only when it is an IBAN") {
    CHECK(line(1, {{u"IPY"_s, u"73282932000074"_s}}).counterpartyIban.isEmpty());
    CHECK(line(1, {{u"IBE"_s, u"FR14 2004 1010 0505 0001 3M02 606"_s}}).counterpartyIban ==
          u"FR1420041010050500013M02606"_s);
  }
  SECTION("NOTPROVIDED is no reference; a structured text that is no RF is kept; returns") {
    CHECK(line(1, {{u"RCN"_s, u"NOTPROVIDED"_s}}).endToEndId.isEmpty());
    CHECK(line(1, {{u"LCS"_s, u"+++090/9337/55493+++"_s}}).creditorReference ==
          u"+++090/9337/55493+++"_s);
    CHECK(line(1, {{u"RET"_s, u"AC04 COMPTE CLOTURE"_s}}).returnReason == u"AC04"_s);
    CHECK(line(1, {{u"   "_s, u"   "_s}}).label.isEmpty());
  }
}

TEST_CASE("readCfonb: real files") {
  const auto paths = sharedBankFiles("cfonb", {u"*.txt"_s});
  if (paths.isEmpty()) {
    WARN("skipped: the folder of real files is not beside the project");
    return;
  }
  CHECK(paths.size() == 9);
  const auto real = [](const char* name) {
    return bytesOf(sharedFile((QByteArray{"bank/cfonb/pennylane_"} + name).constData()));
  };
  SECTION("the whole one balances: −190.40 − 32.21 − 10.70 − 7.90 = −241.21, and so on") {
    const auto file = read(real("example.txt"));
    REQUIRE(file.statements.size() == 2);
    const auto& first = file.statements[0];
    CHECK(first.account.mid(4, 21) == u"155890000098765432100"_s);
    CHECK(first.openingMinor == -19040);
    CHECK(first.closingMinor == -24121);
    CHECK(first.differenceMinor() == 0);
    REQUIRE(first.lines.size() == 3);
    CHECK(first.lines[0].amountMinor == -3221);
    CHECK(first.lines[0].counterparty == u"INTERNET SFR"_s);
    CHECK(first.lines[0].endToEndId == u"OTHER REFERENCE"_s);
    CHECK(first.lines[0].reference == u"REFERENCE"_s);
    CHECK(first.lines[0].label.startsWith(
        u"PRLV SEPA TEST CABINET MENSUEAUHTR13133 MENSUEAUHTR13DUP PURPOSE"_s));
    CHECK(first.lines[1].counterparty == u"ELEC ERDF"_s);
    CHECK(first.lines[1].reference == u"REFERENCE"_s);
    CHECK(first.lines[2].line == 19);
    const auto& second = file.statements[1];
    CHECK(second.openingMinor == -24121);
    CHECK(second.closingMinor == -16372);
    CHECK(second.differenceMinor() == 0);
    CHECK(second.lines[0].amountMinor == 9749);
    CHECK(second.lines[0].bookedOn == day("2019-05-17"));
    CHECK(second.lines[0].valueOn == day("2019-05-15"));
    CHECK(file.issueCount == 2);  // the bank's code changes within the first account
  }
  SECTION("broken ones are refused where amounts may be lost") {
    CHECK(refusal(real("invalid_date.txt")).startsWith(u"test.cfo:1:35: "));
    CHECK(refusal(real("end_of_statement_without_beginning.txt")).startsWith(u"test.cfo:9:1: "));
    CHECK(refusal(real("new_statement_without_previous_ended.txt")).startsWith(u"test.cfo:6:1: "));
    CHECK(refusal(real("operation_out_of_statement.txt")).startsWith(u"test.cfo:1:1: "));
    CHECK(refusal(real("operation.txt")).startsWith(u"test.cfo:1:1: "));
    CHECK(refusal(real("operation_already_defined.txt")).startsWith(u"test.cfo:1:1: "));
    CHECK(refusal(real("operation_unstarted.txt")).startsWith(u"test.cfo:1:1: "));
  }
  SECTION("an addition alone loses no amount: read, and said") {
    const auto file = read(real("operation_detail_without_operation.txt"));
    CHECK(hasIssue(file, 3, "follows no movement"));
    CHECK(hasIssue(file, 8, "-201.10 EUR"));
    CHECK(file.statements[0].lines[0].amountMinor == -1070);
  }
}
