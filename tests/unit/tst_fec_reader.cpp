#include "core/import/fec_reader.h"
#include "core/import/text_file.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype debitColumn = 11;
constexpr qsizetype creditColumn = 12;

struct Read {
  std::unique_ptr<TextFile> file;  // the lines point into it
  FecContent content;

  const ImportLine& line(size_t i) const { return content.lines.at(i); }
  QString customer(size_t i) const {
    return QString::fromStdString(content.customers.at(line(i).customer).code);
  }
  QString name(size_t i) const {
    return QString::fromStdString(content.customers.at(line(i).customer).label);
  }
};

Result<FecContent> tryRead(TextFile& file, const QString& accounts = {},
                           const DueTerms& terms = {}) {
  std::optional<CustomerAccounts> roots;
  if (!accounts.isEmpty()) roots = valueOf(CustomerAccounts::parse(accounts));
  return readFec(file, roots, terms, {}, {});
}

Read read(const QByteArray& bytes, const QString& accounts = {}, const DueTerms& terms = {}) {
  auto file = valueOf(TextFile::fromBytes(u"ecritures.txt"_s, bytes));
  auto content = valueOf(tryRead(*file, accounts, terms));
  return {std::move(file), std::move(content)};
}

QString refusalOf(const QByteArray& bytes, const QString& accounts = {}) {
  const auto file = valueOf(TextFile::fromBytes(u"ecritures.txt"_s, bytes));
  const auto content = tryRead(*file, accounts);
  REQUIRE_FALSE(content.ok());
  CHECK(content.error().code == ErrorCode::FileFormat);
  return content.error().message;
}

/// An invoice of 120,00 to C1 and its payment, in 18 columns.
QByteArray plainFile() {
  return FecText{}
      .invoice(1, "20260110", "C1", "FA1", 12000)
      .payment(2, "20260215", "C1", "VIR1", 12000)
      .bytes();
}

/// The same file with one field of one line (1-based, 1 is the header) replaced.
QByteArray withField(const QByteArray& bytes, int line, qsizetype column, const QByteArray& value) {
  auto lines = bytes.split('\n');
  auto fields = lines[line - 1].chopped(1).split('\t');
  fields[column] = value;
  lines[line - 1] = fields.join('\t') + '\r';
  return lines.join('\n');
}

/// One customer line whose columns are named, so that a test shows what it is about.
QByteArray smallFile(const QByteArray& header, const QList<QByteArray>& lines) {
  return header + "\n" + lines.join('\n') + "\n";
}

void checkPlain(const Read& plain) {
  const auto& content = plain.content;
  CHECK(content.rows == 4);
  CHECK(content.entries == 2);
  CHECK(content.debit == 24000);
  CHECK(content.credit == 24000);
  CHECK(toDate(content.firstDay) == day("2026-01-10"));
  CHECK(toDate(content.lastDay) == day("2026-02-15"));
  CHECK(content.openingDay == 0);
  CHECK(content.issueCount == 0);
  REQUIRE(content.lines.size() == 2);
  CHECK(plain.line(0).amount == 12000);
  CHECK(plain.line(0).kind == ItemKind::Invoice);
  CHECK(plain.line(1).amount == -12000);
  CHECK(plain.line(1).kind == ItemKind::Payment);
  CHECK(plain.customer(0) == u"C1"_s);
}

bool hasIssue(const FecContent& content, const QString& words, qint64 line = 0) {
  return std::ranges::any_of(content.issues, [&](const ImportIssue& issue) {
    return issue.message.contains(words) && (line == 0 || issue.line == line);
  });
}

}  // namespace

TEST_CASE("readFec") {
  SECTION("a plain file") {
    const auto plain = read(plainFile());
    checkPlain(plain);
    CHECK(plain.line(0).line == 2);
    CHECK(plain.line(1).line == 5);
    CHECK(plain.name(0) == u"Client C1"_s);
    CHECK(plain.content.control.size() == 2);
    CHECK(plain.content.control.at(dayNumber(day("2026-01-10"))) == 12000);
    CHECK(plain.content.control.at(dayNumber(day("2026-02-15"))) == -12000);
  }
  SECTION("the same facts whatever separates lines and fields") {
    const QByteArray bytes = plainFile();
    const QByteArray lf = QByteArray{bytes}.replace("\r\n", "\n");
    checkPlain(read(lf));
    checkPlain(read(QByteArray{lf}.replace('\n', '\r')));
    checkPlain(read(QByteArray{lf}.replace("\n", "\r\r\n")));
    checkPlain(read(QByteArray{bytes}.replace('\t', '|')));
    checkPlain(read(QByteArray{bytes}.replace('\t', ';')));
    checkPlain(read("\xEF\xBB\xBF" + bytes));
    checkPlain(read(lf.chopped(1)));
    checkPlain(read(QByteArray{bytes}.replace("\t", "  \t ")));
    checkPlain(read(QByteArray{bytes}.replace("\r\n", "\t\t\r\n")));  // trailing separators
  }
  SECTION("22 columns, of which the last ones say nothing to receivables") {
    QByteArray bytes = plainFile();
    bytes.replace("Idevise\r\n", "Idevise\tDateRglt\tModeRglt\tNatOp\tIdClient\r\n");
    checkPlain(read(bytes));  // the lines may be shorter than the header at their end
  }
  SECTION("quoted semicolon file with dates and amounts as a spreadsheet writes them") {
    const auto file = read(smallFile(
        "JournalCode;EcritureNum;EcritureDate;CompteNum;CompAuxNum;PieceRef;EcritureLib;Debit;"
        "Credit",
        {"\"VE\";\"1\";\"10/01/2026\";\"411000\";\"C1\";\"FA1\";\"Ma\xC3\xAEtre; associ\xC3\xA9s\";"
         "\"1 234.56\";",
         "\"VE\";\"1\";\"10/01/2026\";\"706000\";\"\";\"FA1\";\"Vente\";;\"1 234.56\""}));
    REQUIRE(file.content.lines.size() == 1);
    CHECK(file.line(0).amount == 123456);
    CHECK(toDate(file.line(0).entryDay) == day("2026-01-10"));
    CHECK(file.content.issueCount == 0);
  }
  SECTION("names and codes in the file's encoding become the same text") {
    for (const auto& [accented, encoding] :
         {std::pair<QByteArray, QString>{"Caf\xC3\xA9 \xE2\x82\xAC", u"UTF-8"_s},
          {"Caf\xE9 \xA4", u"ISO 8859-15"_s},
          {"Caf\xE9 \x80", u"Windows-1252"_s}}) {
      const auto file = read(plainFile().replace("Client C1", accented));
      CHECK(file.file->encodingName() == encoding);
      CHECK(file.name(0) == u"Café €"_s);
    }
  }
  SECTION("Montant with Sens as letters or as signs") {
    const QByteArray header =
        "JournalCode|EcritureNum|EcritureDate|CompteNum|EcritureLib|Montant|Sens";
    for (const auto& [debit, credit] :
         {std::pair<QByteArray, QByteArray>{"D", "C"}, {"d", "c"}, {"+1", "-1"}, {"1", "-1"}}) {
      const auto file = read(smallFile(header, {"VE|1|20260110|411DUPONT|Facture|120,00|" + debit,
                                                "VE|1|20260110|706000|Facture|120,00|" + credit,
                                                "VE|2|20260111|411DUPONT|Avoir|20,00|" + credit,
                                                "VE|2|20260111|706000|Avoir|20,00|" + debit}));
      REQUIRE(file.content.lines.size() == 2);
      CHECK(file.line(0).amount == 12000);
      CHECK(file.line(1).amount == -2000);
      CHECK(file.line(1).kind == ItemKind::CreditNote);
      CHECK(file.content.debit == 14000);
      CHECK(file.content.credit == 14000);
      CHECK(file.content.unbalancedEntries == 0);
    }
    CHECK(refusalOf(smallFile(header, {"VE|1|20260110|411000|x|120,00|X"}))
              .startsWith(u"ecritures.txt:2:7: Sens: "_s));
    CHECK(refusalOf(smallFile(header, {"VE|1|20260110|411000|x||D"}))
              .startsWith(u"ecritures.txt:2:6: Montant: "_s));
  }
  SECTION("a negative debit is a credit, and a line of zero is no item") {
    const QByteArray bytes = FecText{}
                                 .invoice(1, "20260110", "C1", "FA1", 12000)
                                 .line("VE", 2, "20260111", "411000", "C1", "FA2", 0)
                                 .bytes();
    const auto file = read(QByteArray{bytes}.replace("\t120,00\t0,00", "\t-120,00\t0,00"));
    REQUIRE(file.content.lines.size() == 1);
    CHECK(file.line(0).amount == -12000);
    CHECK(file.content.rows == 3);
    CHECK(file.content.control.at(dayNumber(day("2026-01-11"))) == 0);
  }
  SECTION("stops when it is asked to") {
    FecText text;
    for (int i = 1; i <= 9000; ++i) text.invoice(i, "20260110", "C1", "FA", 100);
    const auto file = valueOf(TextFile::fromBytes(u"long.txt"_s, text.bytes()));
    StopToken stop;
    int reports = 0;
    const auto content = readFec(
        *file, std::nullopt, {},
        [&](qint64 done, qint64 total) {
          ++reports;
          CHECK(done <= total);
          stop.requestStop();
        },
        stop);
    CHECK(reports == 1);
    REQUIRE(content.ok());  // 18 000 lines: asked once, at line 16 384
    stop.requestStop();
    const auto stopped = readFec(*file, std::nullopt, {}, {}, stop);
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().code == ErrorCode::Cancelled);
  }
}

TEST_CASE("readFec customers") {
  SECTION("the auxiliary account on every line, also on those that are no customers") {
    QByteArray bytes = plainFile();
    bytes.replace("Compte 706000\t\t\t", "Compte 706000\tC1\tClient C1\t");
    bytes.replace("Compte 512000\t\t\t", "Compte 512000\tC1\tClient C1\t");
    checkPlain(read(bytes));
  }
  SECTION("the customer inside the account, or the account itself") {
    const auto file = read(FecText{}
                               .line("VE", 1, "20260110", "411DUPONT", "", "FA1", 100)
                               .line("VE", 2, "20260110", "4110042", "", "FA2", 100)
                               .line("VE", 3, "20260110", "411000", "X9", "FA3", 100)
                               .bytes());
    REQUIRE(file.content.lines.size() == 3);
    CHECK(file.customer(0) == u"DUPONT"_s);
    CHECK(file.name(0) == u"Compte 411DUPONT"_s);
    CHECK(file.customer(1) == u"4110042"_s);
    CHECK(file.customer(2) == u"X9"_s);
    CHECK(file.name(2) == u"Client X9"_s);
  }
  SECTION("customers, bills and doubtful customers are one customer on three accounts") {
    const auto file = read(FecText{}
                               .line("VE", 1, "20260110", "411000", "C1", "FA1", 100)
                               .line("OD", 2, "20260110", "413000", "C1", "LCR1", 200)
                               .line("OD", 3, "20260110", "416000", "C1", "FA1", 300)
                               .line("AC", 4, "20260110", "401000", "C1", "A1", -300)
                               .bytes());
    REQUIRE(file.content.lines.size() == 3);
    CHECK(file.content.customers.size() == 1);
    CHECK(file.content.accounts.size() == 3);
  }
  SECTION("a co-operative books its members on 453: proposed from the file's content") {
    FecText text;
    for (int i = 1; i <= 5; ++i) {
      text.line("VE", i, "20260110", "453100", "A" + QByteArray::number(i), "FA", 12000);
      text.line("VE", i, "20260110", "701000", {}, "FA", -10000);
      text.line("VE", i, "20260110", "445710", {}, "FA", -2000);
    }
    // The supplier and a partner's account are no counterparts of sales.
    text.line("AC", 6, "20260111", "607000", {}, "AC1", 5000);
    text.line("AC", 6, "20260111", "401000", "F1", "AC1", -5000);
    for (int i = 0; i < 9; ++i) {
      text.line("BQ", 7, "20260112", "455000", {}, "x", 700);
      text.line("BQ", 7, "20260112", "512000", {}, "x", -700);
    }
    const auto file = read(text.bytes());
    CHECK(file.content.roots.toText() == u"453"_s);
    CHECK(file.content.lines.size() == 5);
    CHECK(file.customer(0) == u"A1"_s);

    const auto proposals =
        proposeAccounts(*file.file, file.content.layout, CustomerAccounts::usual());
    REQUIRE(proposals.size() == 1);
    CHECK(proposals[0].prefix == u"453"_s);
    CHECK(proposals[0].label == u"Compte 453100"_s);
    CHECK(proposals[0].lines == 5);
    CHECK_FALSE(proposals[0].taken);
  }
  SECTION("the accounts that were asked for are taken, and proposed first") {
    const QByteArray bytes = FecText{}
                                 .invoice(1, "20260110", "C1", "FA1", 100)
                                 .line("VE", 2, "20260110", "467000", "D1", "FA2", 300)
                                 .line("VE", 2, "20260110", "706000", {}, "FA2", -300)
                                 .bytes();
    const auto file = read(bytes, u"467"_s);
    REQUIRE(file.content.lines.size() == 1);
    CHECK(file.line(0).amount == 300);
    const auto proposals = proposeAccounts(*file.file, file.content.layout, file.content.roots);
    REQUIRE(proposals.size() == 2);
    CHECK(proposals[0].prefix == u"467"_s);
    CHECK(proposals[0].taken);
    CHECK(proposals[1].prefix == u"411"_s);
  }
  SECTION("a file without lines on the asked accounts is refused, not read as empty") {
    const auto message = refusalOf(plainFile(), u"453"_s);
    CHECK(message.startsWith(u"ecritures.txt: "_s));
    CHECK(message.contains(u"453"_s));
    CHECK(refusalOf(FecText{}.line("AC", 1, "20260101", "401000", "F", "x", 100).bytes())
              .contains(u"411,413,416"_s));
  }
  SECTION("a customer with two names keeps the first, and it is said once") {
    QByteArray bytes = FecText{}
                           .line("VE", 1, "20260110", "411000", "C1", "FA1", 100)
                           .line("VE", 2, "20260111", "411000", "C1", "FA2", 100)
                           .line("VE", 3, "20260112", "411000", "C1", "FA3", 100)
                           .bytes();
    bytes = withField(bytes, 3, 7, "Autre nom");
    bytes = withField(bytes, 4, 7, "Encore un autre");
    const auto file = read(bytes);
    CHECK(file.name(2) == u"Client C1"_s);
    CHECK(hasIssue(file.content, u"Autre nom"_s, 3));
    CHECK_FALSE(hasIssue(file.content, u"Encore"_s));
  }
  SECTION("a name that comes later fills an empty one, without a word") {
    QByteArray bytes = FecText{}
                           .invoice(1, "20260110", "C1", "FA1", 100)
                           .invoice(2, "20260111", "C1", "FA2", 100)
                           .bytes();
    bytes = withField(bytes, 2, 7, "");
    const auto file = read(bytes);
    CHECK(file.name(0) == u"Client C1"_s);
    CHECK(file.content.issueCount == 0);
  }
}

TEST_CASE("readFec entries") {
  SECTION("entry number 0 everywhere: the piece tells entries apart") {
    const auto file = read(FecText{}
                               .invoice(0, "20260110", "C1", "FA1", 12000)
                               .line("VE", 0, "20260110", "706000", {}, "AV1", 5000)
                               .line("VE", 0, "20260110", "411000", "C1", "AV1", -5000)
                               .bytes());
    CHECK(file.content.entries == 2);
    CHECK(file.content.unbalancedEntries == 0);
    CHECK(file.line(0).kind == ItemKind::Invoice);
    CHECK(file.line(1).kind == ItemKind::CreditNote);
  }
  SECTION("the lines of an entry that stand apart are still one entry") {
    const auto file = read(FecText{}
                               .line("VE", 1, "20260110", "411000", "C1", "FA1", 100)
                               .line("BQ", 2, "20260110", "411000", "C1", "VIR", -40)
                               .line("VE", 1, "20260110", "706000", {}, "FA1", -100)
                               .line("BQ", 2, "20260110", "512000", {}, "VIR", 40)
                               .bytes());
    CHECK(file.content.entries == 2);
    CHECK(file.content.unbalancedEntries == 0);
    CHECK(file.line(0).kind == ItemKind::Invoice);
    CHECK(file.line(1).kind == ItemKind::Payment);
  }
  SECTION("same number on another day or in another journal is another entry") {
    const auto file = read(FecText{}
                               .invoice(1, "20260110", "C1", "FA1", 100)
                               .invoice(1, "20260111", "C1", "FA2", 100)
                               .payment(1, "20260110", "C1", "VIR", 100)
                               .bytes());
    CHECK(file.content.entries == 3);
    CHECK(file.content.unbalancedEntries == 0);
  }
  SECTION("entries that do not balance are read, counted and said") {
    const auto file = read(FecText{}
                               .line("VE", 1, "20260110", "411000", "C1", "FA1", 12000)
                               .line("VE", 1, "20260110", "706000", {}, "FA1", -10000)
                               .line("VE", 2, "20260110", "706000", {}, "FA2", -2000)
                               .bytes());
    CHECK(file.content.unbalancedEntries == 2);
    CHECK(hasIssue(file.content, u"do not balance"_s));
    CHECK(file.content.debit == file.content.credit);
    CHECK_FALSE(hasIssue(file.content, u"differ"_s));
  }
  SECTION("a file whose debit and credit differ says both") {
    const auto file = read(FecText{}.line("VE", 1, "20260110", "411000", "C1", "F", 12345).bytes());
    CHECK(hasIssue(file.content, u"123.45"_s));
    CHECK(hasIssue(file.content, u"0.00"_s));
  }
  SECTION("a line whose counterpart stands elsewhere is what its journal mostly holds") {
    const auto file = read(FecText{}
                               .invoice(1, "20260110", "C1", "FA1", 100)
                               .line("VE", 2, "20260111", "411000", "C1", "FA2", 200)
                               .payment(3, "20260112", "C1", "V1", 100)
                               .line("BQ", 4, "20260113", "411000", "C1", "V2", -200)
                               .line("OD", 5, "20260114", "411000", "C1", "OD", -1)
                               .bytes());
    REQUIRE(file.content.lines.size() == 5);
    CHECK(file.line(1).kind == ItemKind::Invoice);
    CHECK(file.line(3).kind == ItemKind::Payment);
    CHECK(file.line(4).kind == ItemKind::Other);
  }
  SECTION("openings by their journal, with their first day") {
    const auto file = read(FecText{}
                               .line("AN", 1, "20260102", "411000", "C1", "FA0", 100)
                               .line("AN", 1, "20260102", "411000", "C2", "REG", -30)
                               .line("AN", 1, "20260103", "411000", "C2", "FA9", 5)
                               .invoice(2, "20260101", "C1", "FA1", 100)
                               .bytes());
    CHECK(toDate(file.content.openingDay) == day("2026-01-02"));
    CHECK(toDate(file.content.firstDay) == day("2026-01-01"));
    CHECK(file.line(0).kind == ItemKind::OpeningDebit);
    CHECK(file.line(1).kind == ItemKind::OpeningCredit);
  }
  SECTION("equal lines are legitimate: all are kept, with one key") {
    const auto file = read(FecText{}
                               .invoice(1, "20260110", "C1", "FA1", 100)
                               .invoice(2, "20260110", "C1", "FA1", 100)
                               .invoice(3, "20260110", "C1", "FA1", 100)
                               .bytes());
    REQUIRE(file.content.lines.size() == 3);
    CHECK(file.line(0).key == file.line(1).key);
    CHECK(file.line(1).key == file.line(2).key);
  }
  SECTION("the key ignores what a later export may change, and nothing else") {
    const auto keyOf = [](const QByteArray& bytes) { return read(bytes).line(0).key; };
    const QByteArray bytes = FecText{}.invoice(1, "20260110", "C1", "FA1", 12000).bytes();
    const auto key = keyOf(bytes);
    CHECK(keyOf(withField(bytes, 2, 2, "77")) == key);  // entry number
    CHECK(keyOf(withField(bytes, 2, 10, "Autre libelle")) == key);
    CHECK(keyOf(withField(bytes, 2, 13, "AA")) == key);        // lettering
    CHECK(keyOf(withField(bytes, 2, 15, "20260131")) == key);  // validation
    CHECK(keyOf(withField(bytes, 2, 11, "120.00")) == key);    // another way to write it
    CHECK(keyOf(withField(bytes, 2, 0, "VT")) != key);
    CHECK(keyOf(withField(bytes, 2, 3, "20260111")) != key);
    CHECK(keyOf(withField(bytes, 2, 4, "411100")) != key);
    CHECK(keyOf(withField(bytes, 2, 6, "C2")) != key);
    CHECK(keyOf(withField(bytes, 2, 8, "FA2")) != key);
    CHECK(keyOf(withField(bytes, 2, 11, "120,01")) != key);
  }
  SECTION("the key is the same in another encoding") {
    QByteArray latin = FecText{}.invoice(1, "20260110", "\xC9T\xC9", "FA1", 100).bytes();
    QByteArray utf8 = FecText{}.invoice(1, "20260110", "\xC3\x89T\xC3\x89", "FA1", 100).bytes();
    CHECK(read(latin).line(0).key == read(utf8).line(0).key);
  }
}

TEST_CASE("readFec due dates") {
  const auto due = [](const Read& file, size_t i) { return toDate(file.line(i).dueDay); };
  DueTerms terms;
  terms.company = PaymentTerms::net(45);
  terms.customers.insert(u"C2"_s, PaymentTerms::net(0));
  SECTION("instalments: several lines of one, that add up, after the same line of the file") {
    // 33.33 % of 100 cents = 33, the last one takes the rest
    terms.customers.insert(u"C3"_s,
                           valueOf(PaymentTerms::parse(u"33.33%: 0 days; 66.67%: 30 days"_s)));
    const auto file = read(FecText{}.invoice(1, "20260110", "C3", "FA1", 100).bytes(), {}, terms);
    REQUIRE(file.content.lines.size() == 2);
    CHECK(file.line(0).amount == 33);
    CHECK(file.line(1).amount == 67);
    CHECK(due(file, 0) == day("2026-01-10"));
    CHECK(due(file, 1) == day("2026-02-09"));
    CHECK_FALSE(file.line(0).laterPart);
    CHECK(file.line(1).laterPart);
    CHECK(file.line(0).line == file.line(1).line);
  }
  SECTION("column, then label, then reference, then the customer's terms, then the company's") {
    const auto file = read(
        FecText{"DateEcheance"}
            .line("VE", 1, "20260110", "411000", "C1", "FA1", 100, {}, "20260228", "ech 31/03/26")
            .line("VE", 2, "20260110", "411000", "C1", "FA2", 100, {}, "", "ech 31/03/26")
            .line("VE", 3, "20260110", "411000", "C1", "FA3 ech 150226", 100)
            .line("VE", 4, "20260110", "411000", "C2", "FA4", 100)
            .line("VE", 5, "20260110", "411000", "C1", "FA5", 100)
            .bytes(),
        {}, terms);
    REQUIRE(file.content.lines.size() == 5);
    CHECK(due(file, 0) == day("2026-02-28"));
    CHECK(file.line(0).origin == DueOrigin::Given);
    CHECK(due(file, 1) == day("2026-03-31"));
    CHECK(file.line(1).origin == DueOrigin::Label);
    CHECK(due(file, 2) == day("2026-02-15"));
    CHECK(file.line(2).origin == DueOrigin::Label);
    CHECK(due(file, 3) == day("2026-01-10"));
    CHECK(file.line(3).origin == DueOrigin::CustomerTerms);
    CHECK(due(file, 4) == day("2026-02-24"));  // 10 January + 45 days
    CHECK(file.line(4).origin == DueOrigin::CompanyTerms);
  }
  SECTION("terms count from the document date, not from the entry") {
    const QByteArray bytes = FecText{}.invoice(1, "20260131", "C1", "FA1", 100).bytes();
    const auto file = read(withField(bytes, 2, 9, "20260105"), {}, terms);
    CHECK(toDate(file.line(0).issueDay) == day("2026-01-05"));
    CHECK(due(file, 0) == day("2026-02-19"));  // 5 January + 45 days
    CHECK(due(read(withField(bytes, 2, 9, ""), {}, terms), 0) == day("2026-03-17"));
  }
  SECTION("a credit is due on its own day, whatever the terms") {
    const auto file = read(FecText{}.payment(1, "20260215", "C1", "ech 310326", 100).bytes());
    CHECK(due(file, 0) == day("2026-02-15"));
    CHECK(file.line(0).origin == DueOrigin::Given);
  }
  SECTION("fillers are no dates; a bad one is said and computed instead") {
    const auto file =
        read(FecText{"DateEcheance"}
                 .line("VE", 1, "20260110", "411000", "C1", "FA1", 100, {}, "00000000")
                 .line("VE", 2, "20260110", "411000", "C1", "FA2", 100, {}, "0")
                 .line("VE", 3, "20260110", "411000", "C1", "FA3", 100, {}, "20260230")
                 .bytes(),
             {}, terms);
    for (size_t i = 0; i < 3; ++i) CHECK(due(file, i) == day("2026-02-24"));
    CHECK(hasIssue(file.content, u"20260230"_s, 4));
    CHECK_FALSE(hasIssue(file.content, u"00000000"_s));
  }
  SECTION("a due date before the document is kept, and said") {
    const auto file =
        read(FecText{"DateEcheance"}
                 .line("VE", 1, "20260110", "411000", "C1", "FA1", 100, {}, "20250110")
                 .bytes());
    CHECK(due(file, 0) == day("2025-01-10"));
    CHECK(hasIssue(file.content, u"2025-01-10"_s, 2));
  }
}

TEST_CASE("readFec refuses") {
  const QByteArray bytes = plainFile();
  SECTION("naming file, line and column of the first bad field") {
    CHECK(refusalOf(withField(bytes, 5, 3, "20260230"))
              .startsWith(u"ecritures.txt:5:4: EcritureDate: \"20260230\""_s));
    CHECK(refusalOf(withField(bytes, 3, 3, "")).startsWith(u"ecritures.txt:3:4: EcritureDate"_s));
    CHECK(refusalOf(withField(bytes, 4, 4, "")).startsWith(u"ecritures.txt:4:5: CompteNum"_s));
    CHECK(refusalOf(withField(bytes, 2, debitColumn, "120,005"))
              .startsWith(u"ecritures.txt:2:12: Debit: \"120,005\""_s));
    CHECK(refusalOf(withField(bytes, 3, creditColumn, "cent"))
              .startsWith(u"ecritures.txt:3:13: Credit: \"cent\""_s));
    CHECK(refusalOf(withField(bytes, 2, 9, "0098-13"))
              .startsWith(u"ecritures.txt:2:10: PieceDate"_s));
  }
  SECTION("a file that is cut off inside its last line") {
    const auto message = refusalOf(bytes.left(bytes.lastIndexOf("Libelle")));
    CHECK(message.startsWith(u"ecritures.txt:5:11: "_s));
    CHECK(message.contains(u"cut off"_s));
  }
  SECTION("a separator inside a label") {
    // The fields behind it move by one: the line has 19, even where the last of them is empty.
    const auto shifted = refusalOf(withField(bytes, 3, 10, "Vente\tcomptoir"));
    CHECK(shifted.startsWith(u"ecritures.txt:3:19: "_s));
    const auto number = refusalOf(withField(bytes, 3, 10, "Vente\t12"));
    CHECK(number.startsWith(u"ecritures.txt:3:19: "_s));
    const auto filled = QByteArray{bytes}.replace("\t\t\r\n", "\t\tEUR\r\n");
    const auto longer = refusalOf(withField(filled, 3, 10, "Vente\t12"));
    CHECK(longer.startsWith(u"ecritures.txt:3:19: "_s));
    CHECK(longer.contains(u"separator inside a text"_s));
  }
  SECTION("a file with nothing but its header, or less") {
    CHECK(refusalOf(FecText{}.bytes()).startsWith(u"ecritures.txt: "_s));
    CHECK(refusalOf(FecText{}.bytes() + "\r\n \r\n").contains(u"no lines"_s));
    CHECK_FALSE(refusalOf("\r\n\r\n").isEmpty());
  }
  SECTION("a line of 5 MB in one field or in millions of them") {
    const QByteArray huge(5 << 20, 'a');
    const auto message = refusalOf(withField(bytes, 2, debitColumn, huge));
    CHECK(message.startsWith(u"ecritures.txt:2:12: Debit: \"aaa"_s));
    CHECK(message.size() < 300);
    CHECK(refusalOf(withField(bytes, 2, 10, QByteArray(5 << 20, '\t'))).contains(u":2:"_s));
    CHECK(refusalOf(FecText{}.bytes() + huge).startsWith(u"ecritures.txt:2:1: "_s));
    checkPlain(read(withField(bytes, 2, 10, huge)));  // a long label is only long
  }
  SECTION("an amount beyond the largest, by its line and column") {
    CHECK(refusalOf(withField(bytes, 2, debitColumn, "10000000000000,01"))
              .startsWith(u"ecritures.txt:2:12: Debit: "_s));
  }
}

TEST_CASE("pieceNumber") {
  for (const auto* filler : {"-", "x", "X", "0", "."}) CHECK(pieceNumber(filler).empty());
  CHECK(pieceNumber("FA-1") == "FA-1");
  CHECK(pieceNumber("00") == "00");
  CHECK(pieceNumber("").empty());
}
