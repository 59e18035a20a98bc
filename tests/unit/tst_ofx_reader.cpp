#include <QDir>
#include <QRegularExpression>

#include "core/bank/ofx_reader.h"
#include "core/bank/ofx_statement.h"
#include "core/bank/sgml_tokens.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header1 =
    "OFXHEADER:100\r\nDATA:OFXSGML\r\nVERSION:102\r\nSECURITY:NONE\r\nENCODING:USASCII\r\n"
    "CHARSET:1252\r\nCOMPRESSION:NONE\r\nOLDFILEUID:NONE\r\nNEWFILEUID:NONE\r\n\r\n";
const QByteArray header2 =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?OFX OFXHEADER=\"200\" VERSION=\"211\"?>\n";

/// One account in SGML with the given transactions; the first is on line 20.
QByteArray sgml(const QByteArray& transactions, const QByteArray& currency = "EUR") {
  return header1 +
         "<OFX>\n<SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS><LANGUAGE>FRA"
         "</SONRS></SIGNONMSGSRSV1>\n<BANKMSGSRSV1><STMTTRNRS><TRNUID>1\n<STMTRS><CURDEF>" +
         currency +
         "\n<BANKACCTFROM><BANKID>20041<BRANCHID>01005<ACCTID>0500013M026<ACCTTYPE>CHECKING\n"
         "</BANKACCTFROM>\n<BANKTRANLIST><DTSTART>20260301<DTEND>20260331\n\n\n" +
         transactions +
         "</BANKTRANLIST>\n<LEDGERBAL><BALAMT>+1234,50<DTASOF>20260331</LEDGERBAL>\n"
         "<AVAILBAL><BALAMT>99<DTASOF>20260331</AVAILBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1>"
         "</OFX>\n";
}

QByteArray transaction(const QByteArray& fields, const QByteArray& amount = "10.00",
                       const QByteArray& posted = "20260302") {
  return "<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>" + posted + "<TRNAMT>" + amount + fields +
         "</STMTTRN>\n";
}

BankFile fileOf(const QByteArray& bytes) { return valueOf(readOfx(u"test.ofx"_s, bytes)); }
BankLine lineOf(const QByteArray& transactions) {
  const BankFile file = fileOf(sgml(transactions));
  REQUIRE(file.statements.size() == 1);
  REQUIRE(file.statements.first().lines.size() == 1);
  CHECK(file.issueCount == 0);
  return file.statements.first().lines.first();
}
/// The only remark, on transactions that leave no line.
QString issueOf(const QByteArray& transactions) {
  const BankFile file = fileOf(sgml(transactions));
  CHECK(file.statements.first().lines.isEmpty());
  REQUIRE(file.issues.size() == 1);
  return u"%1:%2:%3"_s.arg(file.issues.first().line)
      .arg(file.issues.first().column, file.issues.first().message);
}
QString refusalOf(const QByteArray& bytes) {
  const auto read = readOfx(u"/tmp/test.ofx"_s, bytes);
  REQUIRE_FALSE(read.ok());
  CHECK(read.error().code == ErrorCode::FileFormat);
  return read.error().message;
}

QByteArray contentOf(const QString& path) {
  QFile file{path};
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

}  // namespace

TEST_CASE("readOfx statement") {
  SECTION("account, currency, period and closing balance; no opening one") {
    const BankFile file = fileOf(sgml({}));
    CHECK(file.format == u"ofx1"_s);
    CHECK(file.encoding == u"UTF-8"_s);
    const auto& statement = file.statements.first();
    CHECK(statement.account == u"FR1420041010050500013M02606"_s);
    CHECK(statement.bank == u"20041"_s);
    CHECK(statement.accountName == u"CHECKING"_s);
    CHECK(statement.currency == Currency::eur());
    CHECK(statement.firstOn == day("2026-03-01"));
    CHECK(statement.lastOn == day("2026-03-31"));
    CHECK_FALSE(statement.openingMinor);
    CHECK(statement.closingMinor == 123450);
    CHECK(statement.differenceMinor() == 0);
  }
  SECTION("bank, branch and number of another form, or with another key, stay as they are") {
    QByteArray bytes = sgml({});
    bytes.replace("<ACCTTYPE>", "<ACCTKEY>06<ACCTTYPE>");
    CHECK(fileOf(bytes).statements.first().account == u"FR1420041010050500013M02606"_s);
    bytes.replace("<ACCTKEY>06", "<ACCTKEY>07");
    CHECK(fileOf(bytes).statements.first().account == u"20041 01005 0500013M026"_s);
    bytes.replace("<ACCTKEY>07", "").replace("<BRANCHID>01005", "");
    CHECK(fileOf(bytes).statements.first().account == u"20041 0500013M026"_s);
  }
  SECTION("the day of the balance ends a period that is not stated") {
    QByteArray bytes = sgml({});
    bytes.replace("<DTEND>20260331", "").replace("<DTASOF>20260331", "<DTASOF>20260329");
    CHECK(fileOf(bytes).statements.first().lastOn == day("2026-03-29"));
    CHECK(fileOf(sgml({}).replace("<DTASOF>20260331", "<DTASOF>20260329"))
              .statements.first()
              .lastOn == day("2026-03-31"));
  }
  SECTION("an IBAN as number stands alone") {
    QByteArray bytes = sgml({});
    bytes.replace("0500013M026", "FR14 2004 1010 0505 0001 3M02 606");
    CHECK(fileOf(bytes).statements.first().account == u"FR1420041010050500013M02606"_s);
  }
  SECTION("the same as XML, with cards, and several accounts") {
    const QByteArray account =
        "<CCSTMTRS><CURDEF>EUR</CURDEF><CCACCTFROM><ACCTID>4111</ACCTID></CCACCTFROM>"
        "<BANKTRANLIST><STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>20260302</DTPOSTED><TRNAMT>-7"
        "</TRNAMT><FITID>1</FITID></STMTTRN></BANKTRANLIST></CCSTMTRS>";
    const BankFile file = fileOf(header2 + "<OFX>" + account + account + "</OFX>");
    CHECK(file.format == u"ofx2"_s);
    REQUIRE(file.statements.size() == 2);
    CHECK(file.statements[1].account == u"4111"_s);
    CHECK(file.statements[1].lines.first().amountMinor == -700);
    CHECK_FALSE(file.statements[1].closingMinor);
  }
  SECTION("no currency: that of a transaction, else euro with a remark") {
    const QByteArray dollars = transaction("<CURRENCY><CURRATE>1<CURSYM>USD</CURRENCY>");
    const BankFile told = fileOf(sgml(dollars, {}));
    CHECK(told.statements.first().currency.code() == u"USD"_s);
    CHECK(told.issueCount == 0);
    const BankFile assumed = fileOf(sgml(transaction({}), {}));
    CHECK(assumed.statements.first().lines.size() == 1);
    REQUIRE(assumed.issueCount == 1);
    CHECK(assumed.issues.first().message.contains(u"read as EUR"_s));
  }
  SECTION("an account that is not named is remarked") {
    QByteArray bytes = sgml({});
    bytes.replace("<BANKID>20041<BRANCHID>01005<ACCTID>0500013M026", "");
    CHECK(fileOf(bytes).issues.first().column == u"ACCTID"_s);
  }
  SECTION("an account that the bank refused, and investments beside others") {
    QByteArray bytes = sgml({});
    bytes.replace("</BANKMSGSRSV1>",
                  "<STMTTRNRS><STATUS><CODE>2003<SEVERITY>ERROR<MESSAGE>Account not found"
                  "</STATUS></STMTTRNRS></BANKMSGSRSV1><INVSTMTRS><INVBANKTRAN>" +
                      transaction({}) + "</INVBANKTRAN></INVSTMTRS>");
    const BankFile file = fileOf(bytes);
    REQUIRE(file.issueCount == 2);
    CHECK(file.issues[0].message.contains(u"Account not found (2003)"_s));
    CHECK(file.issues[1].message.contains(u"investment"_s));
    REQUIRE(file.statements.size() == 1);
    CHECK(file.statements.first().lines.isEmpty());
  }
}

TEST_CASE("readOfx transactions") {
  SECTION("everything that a transaction says") {
    const auto line = lineOf(
        transaction("<DTUSER>20260228<DTAVAIL>20260304<FITID>A-1<CHECKNUM>000319<NAME>DUPONT SARL"
                    "<BANKACCTTO><BANKID>30004<ACCTID>DE89 3704 0044 0532 0130 00<ACCTTYPE>CHECKING"
                    "</BANKACCTTO><MEMO>FACTURE F-12 &amp; F-13",
                    "1 234,50", "20260302233000.000[-5:EST]"));
    CHECK(line.line == 20);
    CHECK(line.bookedOn == day("2026-03-02"));
    CHECK(line.valueOn == day("2026-03-04"));
    CHECK(line.amountMinor == 123450);
    CHECK(line.label == u"DUPONT SARL FACTURE F-12 & F-13 000319"_s);
    CHECK(line.reference == u"A-1"_s);
    CHECK(line.counterparty == u"DUPONT SARL"_s);
    CHECK(line.counterpartyIban == u"DE89370400440532013000"_s);
    CHECK(line.operationCode == u"CREDIT"_s);
  }
  SECTION("a payee with an address, a name repeated in the memo, no number but zeros") {
    const auto line = lineOf(
        transaction("<CHECKNUM>0<NAME>VIR<PAYEE><NAME>Dupont<CITY>Lyon</PAYEE><MEMO>VIR 12"));
    CHECK(line.counterparty == u"Dupont"_s);
    CHECK(line.label == u"Dupont VIR 12"_s);
    CHECK(lineOf(transaction("<NAME>VIR<MEMO>VIR")).label == u"VIR"_s);
    CHECK(lineOf(transaction("<NAME>A<UNKNOWN>\n<NAME>B</UNKNOWN>")).label == u"A"_s);
  }
  SECTION("empty values, closed and not") {
    const auto line = lineOf(transaction("<FITID><CHECKNUM></CHECKNUM><REFNUM>R-9<NAME><MEMO>M"));
    CHECK(line.reference == u"R-9"_s);
    CHECK(line.label == u"M"_s);
    CHECK(line.counterparty.isEmpty());
  }
  SECTION("transactions and lists that are never closed") {
    QByteArray bytes = sgml(transaction("<FITID>1") + transaction("<FITID>2"));
    bytes.replace("</STMTTRN>", "").replace("</BANKTRANLIST>", "");
    const auto statement = fileOf(bytes).statements.first();
    REQUIRE(statement.lines.size() == 2);
    CHECK(statement.lines[0].reference == u"1"_s);
    CHECK(statement.lines[1].reference == u"2"_s);
    CHECK(statement.closingMinor == 123450);
  }
  SECTION("comments, CDATA, entities and a stray less-than sign") {
    CHECK(lineOf(transaction("<NAME><![CDATA[R&D <1>]]><!-- <MEMO>no -->")).label == u"R&D <1>"_s);
    CHECK(lineOf(transaction("<NAME>A &lt; B &#233;&#xE9;&nbsp;&x; R&D &#xD800; &#0;")).label ==
          u"A < B éé &x; R&D &#xD800; &#0;"_s);
    CHECK(lineOf(transaction("<NAME>A < B")).label == u"A < B"_s);
  }
  SECTION("Windows-1252 by the header, and UTF-8 whatever the header says") {
    CHECK(lineOf(transaction("<NAME>Soci\xE9t\xE9 \x80 \xA4")).label == u"Société € ¤"_s);
    CHECK(lineOf(transaction("<NAME>Soci\xE9t\xE9 \xA4")).label == u"Société ¤"_s);
    CHECK(lineOf(transaction("<NAME>Soci\xC3\xA9t\xC3\xA9")).label == u"Société"_s);
  }
  SECTION("what cannot be read is left out with a remark") {
    CHECK(issueOf(transaction({}, "10.00", {})) ==
          u"20:DTPOSTED:The booking date is missing. The line was left out."_s);
    CHECK(issueOf(transaction({}, "10.00", "20260230")).startsWith(u"20:DTPOSTED:\"20260230\""_s));
    CHECK(issueOf(transaction({}, "$120")).startsWith(u"20:TRNAMT:\"$120\" is no amount in EUR"_s));
    CHECK(issueOf(transaction({}, {})).startsWith(u"20:TRNAMT:"_s));
    CHECK(issueOf(transaction({}, "0.00")).contains(u"no amount"_s));
    CHECK(issueOf(transaction("<CURRENCY><CURSYM>USD</CURRENCY>")).contains(u"in USD where"_s));
  }
  SECTION("the date of the order stands for a booking date that is missing") {
    const BankFile file = fileOf(sgml(transaction("<DTUSER>20260301", "10", {})));
    REQUIRE(file.statements.first().lines.size() == 1);
    CHECK(file.statements.first().lines.first().bookedOn == day("2026-03-01"));
    CHECK(file.issueCount == 1);
  }
  SECTION("an amount that the bank converted already counts as it is") {
    CHECK(lineOf(transaction("<ORIGCURRENCY><CURSYM>USD</ORIGCURRENCY>")).amountMinor == 1000);
  }
}

TEST_CASE("readOfxAmount") {
  const auto eur = Currency::eur();
  CHECK(readOfxAmount(u"-200,00"_s, eur) == -20000);
  CHECK(readOfxAmount(u"+115.8300"_s, eur) == 11583);
  CHECK(readOfxAmount(u"-00000000001500.0000"_s, eur) == -150000);
  CHECK(readOfxAmount(u"1.234,56"_s, eur) == 123456);
  CHECK(readOfxAmount(u"1,234.56"_s, eur) == 123456);
  CHECK(readOfxAmount(u"1 234,5"_s, eur) == 123450);
  CHECK(readOfxAmount(u"-80"_s, eur) == -8000);
  CHECK(readOfxAmount(u".5"_s, eur) == 50);
  // A comma is a decimal sign in OFX, so this is a part of a cent and never 1 234.
  CHECK_FALSE(readOfxAmount(u"1,234"_s, eur));
  for (const auto& bad : {u"1.2.3"_s, u""_s, u"12a"_s, u"--1"_s, u"99999999999999999999"_s}) {
    CHECK_FALSE(readOfxAmount(bad, eur));
  }
  CHECK(readOfxAmount(u"2700.00"_s, valueOf(Currency::parse(u"JPY"_s))) == 2700);
}

TEST_CASE("SgmlTokens") {
  const auto tokensOf = [](std::string_view text) {
    QStringList found;
    SgmlTokens tokens{text};
    for (SgmlToken token; tokens.next(token);) {
      found.append(u"%1:%2 %3%4=%5"_s.arg(token.line)
                       .arg(token.column)
                       .arg(token.closes ? u"/"_s : QString{},
                            QString::fromUtf8(token.name.data(), qsizetype(token.name.size())),
                            QString::fromUtf8(token.text.data(), qsizetype(token.text.size()))));
    }
    if (tokens.problem())
      found.append(u"problem at %1:%2"_s.arg(tokens.line()).arg(tokens.column()));
    return found;
  };
  CHECK(tokensOf("head\n <A> x \n<B a='1'/>y</A >") ==
        QStringList{u"2:2 A=x"_s, u"3:1 B=y"_s, u"3:12 /A="_s});
  CHECK(tokensOf("<A><![CDATA[<B>]]></A>") ==
        QStringList{u"1:1 A=<![CDATA[<B>]]>"_s, u"1:19 /A="_s});
  CHECK(tokensOf("<A>\n<!DOCTYPE x>") == QStringList{u"1:1 A="_s, u"problem at 2:1"_s});
  CHECK(tokensOf("<A>\n <B") == QStringList{u"1:1 A="_s, u"problem at 2:2"_s});
  CHECK(tokensOf("<A><!-- ") == QStringList{u"1:1 A="_s, u"problem at 1:4"_s});
  CHECK(tokensOf({}).isEmpty());
}

namespace {

struct Expected {
  const char* file;
  int statements;
  int lines;
  qint64 sumMinor;
  int issues;
  const char* refusal;
};

// Counted with grep, added up by hand.
const QList<Expected> realFiles{
    {"oca_test_ofx.ofx", 2, 4, -36000, 0, nullptr},
    {"oca_test_ofx_iban.ofx", 2, 4, -36000, 0, nullptr},
    // No account and currency; one transaction without date and amount.
    {"oca_test_ofx_wrong.ofx", 2, 3, -27000, 4, nullptr},
    {"ofxparse_account_listing_aggregation.ofx", 0, 0, 0, 0, "no account statement"},
    {"ofxparse_anzcc.ofx", 1, 1, -550, 0, nullptr},
    {"ofxparse_bank_medium.ofx", 1, 3, -34527, 0, nullptr},
    {"ofxparse_bank_small.ofx", 0, 0, 0, 0, "no account statement"},
    {"ofxparse_checking.ofx", 1, 3, -5950, 0, nullptr},
    {"ofxparse_date_missing.ofx", 1, 0, 0, 3, nullptr},
    {"ofxparse_decimal_error.ofx", 1, 0, 0, 2, nullptr},
    {"ofxparse_empty_balance.ofx", 1, 1, 12000, 0, nullptr},
    {"ofxparse_error_message.ofx", 0, 0, 0, 0, "General Server Error (2000)"},
    {"ofxparse_fidelity-savings.ofx", 0, 0, 0, 0, "investment accounts only"},
    {"ofxparse_fidelity.ofx", 0, 0, 0, 0, "investment accounts only"},
    {"ofxparse_investment_401k.ofx", 0, 0, 0, 0, "investment accounts only"},
    {"ofxparse_investment_medium.ofx", 0, 0, 0, 0, "investment accounts only"},
    {"ofxparse_multiple_accounts.ofx", 2, 0, 0, 0, nullptr},
    {"ofxparse_multiple_accounts2.ofx", 2, 0, 0, 0, nullptr},
    {"ofxparse_ofx-v102-empty-tags.ofx", 1, 1, 1234, 0, nullptr},
    {"ofxparse_signon_fail.ofx", 0, 0, 0, 0, "invalid identification code"},
    {"ofxparse_signon_success.ofx", 0, 0, 0, 0, "no account statement"},
    {"ofxparse_signon_success_no_message.ofx", 0, 0, 0, 0, "no account statement"},
    {"ofxparse_suncorp.ofx", 1, 1, -1685, 0, nullptr},
    {"ofxparse_td_ameritrade.ofx", 0, 0, 0, 0, "investment accounts only"},
    {"ofxparse_tiaacref.ofx", 0, 0, 0, 0, "investment accounts only"},
    {"ofxparse_vanguard.ofx", 0, 0, 0, 0, "investment accounts only"},
    {"ofxparse_vanguard401k.ofx", 0, 0, 0, 0, "investment accounts only"},
    {"ofxtools_br_nubank_cc.ofx", 1, 6, -128091, 0, nullptr},
    {"ofxtools_invstmtrs.ofx", 0, 0, 0, 0, "investment accounts only"},
    {"ofxtools_profrs.ofx", 0, 0, 0, 0, "Signon invalid (15500)"},
    {"ofxtools_stmtrs.ofx", 1, 2, -50000, 0, nullptr},
    {"ofxtools_stmtrs_euro.ofx", 1, 2, -50000, 0, nullptr},
};

void checkReal(const Expected& expected, const QByteArray& bytes) {
  const auto read = readOfx(QString::fromLatin1(expected.file), bytes);
  if (expected.refusal != nullptr) {
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().message.contains(QString::fromLatin1(expected.refusal)));
    return;
  }
  const BankFile file = valueOf(read);
  CHECK(file.statements.size() == expected.statements);
  CHECK(file.issueCount == expected.issues);
  int lines = 0;
  qint64 sum = 0;
  for (const auto& statement : file.statements) {
    lines += int(statement.lines.size());
    for (const auto& line : statement.lines) sum += line.amountMinor;
  }
  CHECK(lines == expected.lines);
  CHECK(sum == expected.sumMinor);
  if (expected.issues > 0) return;
  // Another, naive reading.
  const QString text = QString::fromLatin1(bytes);
  CHECK(text.count(u"<STMTTRN>"_s) == lines);
  qint64 naive = 0;
  const QRegularExpression amount{u"<TRNAMT>([^<\r\n]*)"_s};
  for (auto match = amount.globalMatch(text); match.hasNext();) {
    naive += qRound64(match.next().captured(1).replace(u',', u'.').toDouble() * 100);
  }
  CHECK(naive == sum);
}

}  // namespace

TEST_CASE("readOfx real files") {
  const QString folder = sharedFile("bank/ofx");
  SKIP_WITHOUT(folder);
  for (const auto& expected : realFiles) {
    INFO(expected.file);
    checkReal(expected, contentOf(folder + u'/' + QString::fromLatin1(expected.file)));
  }
  CHECK(QDir{folder}.entryList({u"*.ofx"_s}).size() == realFiles.size());
}

TEST_CASE("readOfx finds the IBAN of a French account") {
  const QString path = sharedFile("bank/ofx/oca_test_ofx_iban.ofx");
  SKIP_WITHOUT(path);
  // The example of the French banks' own register.
  CHECK(valueOf(readOfx(path, contentOf(path))).statements.first().account ==
        u"FR7630001007941234567890185"_s);
}

TEST_CASE("readOfx hostile files") {
  const QByteArray good = sgml(transaction("<FITID>1"));
  SECTION("cut off anywhere") {
    for (qsizetype i = header1.size() + 6; i < good.size() - 7; i += 5) {
      CHECK(refusalOf(good.left(i)).contains(u"cut off"_s));
    }
    CHECK(refusalOf(header1).contains(u"This is no OFX file."_s));
    CHECK(refusalOf({}).contains(u"empty"_s));
  }
  SECTION("document types and entities") {
    QByteArray bytes = good;
    bytes.replace("<OFX>", "<!DOCTYPE OFX [<!ENTITY a \"b\">]><OFX>");
    CHECK(refusalOf(bytes).startsWith(u"test.ofx:11:1: The file declares a document type"_s));
  }
  SECTION("zeros") {
    CHECK(refusalOf(QByteArray{good}.insert(300, '\0')).contains(u"not a text file"_s));
    CHECK(refusalOf(good + QByteArray(70'000, ' ') + '\0').contains(u"zero bytes"_s));
  }
  SECTION("a million tags in each other, known and not") {
    const QByteArray known = QByteArray{"<STMTTRN>"}.repeated(100'000);
    CHECK(fileOf(sgml(known)).issueCount == 200'000);
    CHECK(fileOf(sgml(QByteArray{"<A>"}.repeated(1'000'000))).issueCount == 0);
    const QByteArray nested = QByteArray{"<PAYEE><STATUS>"}.repeated(500'000);
    CHECK(fileOf(sgml(nested)).issueCount == 0);
  }
  SECTION("more accounts or lines than are held") {
    const QByteArray accounts = QByteArray{"<STMTRS>"}.repeated(10'002);
    CHECK(refusalOf("<OFX>" + accounts + "</OFX>").contains(u"than any real one"_s));
    const QByteArray line = "<STMTTRN><DTPOSTED>20260302<TRNAMT>1";
    CHECK(refusalOf(sgml(line.repeated(1'000'002))).contains(u"than any real one"_s));
  }
  SECTION("100 MB in one text, one tag, or one line of many tags") {
    const QByteArray huge(100 << 20, 'x');
    CHECK(refusalOf(sgml("<NAME>" + huge)).contains(u"longer than any real one"_s));
    CHECK(refusalOf(sgml("<" + huge + ">")).contains(u"longer than any real one"_s));
    const QByteArray many = transaction("<FITID>1<NAME>N &").replace('\n', "").repeated(200'000);
    CHECK(fileOf(sgml(many)).statements.first().lines.size() == 200'000);
    CHECK(fileOf(sgml(transaction("<NAME>" + QByteArray(60'000, '&')))).issueCount == 0);
  }
}
