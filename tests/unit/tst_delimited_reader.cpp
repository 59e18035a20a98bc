#include "core/tables/delimited_reader.h"
#include "tests/support/table_rows.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<TableReader> tableOf(const QByteArray& bytes, const TableHints& hints = {}) {
  return valueOf(DelimitedReader::open(
      valueOf(TextFile::fromBytes(u"test.csv"_s, bytes, hints.encoding)), hints));
}

QStringList rowsOf(const QByteArray& bytes, const TableHints& hints = {}) {
  return encaisse::testing::rowsOf(*tableOf(bytes, hints));
}

QString separatorOf(const QByteArray& bytes) { return tableOf(bytes)->separator(); }

}  // namespace

TEST_CASE("DelimitedReader separator") {
  SECTION("is the one that cuts the lines alike") {
    CHECK(separatorOf("a;b;c\n1;2;3\n") == u";"_s);
    CHECK(separatorOf("a\tb\tc\n1\t2\t3\n") == u"tab"_s);
    CHECK(separatorOf("a|b|c\n1|2|3\n") == u"|"_s);
    CHECK(separatorOf("a,b,c\n1,2,3\n") == u","_s);
  }
  SECTION("is not the comma of the amounts") {
    CHECK(separatorOf("Date;Debit;Credit;Solde\n1/1;1,00;2,00;3,00\n2/1;1,00;2,00;3,00") == u";"_s);
    // Two amounts and no header: one semicolon and two commas a line.
    CHECK(separatorOf("1,00;2,00\n3,00;4,00\n") == u";"_s);
    CHECK(separatorOf("a\t1,5\nb\t2,5\n") == u"tab"_s);
  }
  SECTION("is the comma where texts hold a semicolon now and then") {
    CHECK(separatorOf("Date,Label\n1/1,\"a;b\"\n2/1,c;d\n3/1,e\n4/1,f\n5/1,g\n") == u","_s);
  }
  SECTION("is found below banner lines, and where lines differ in length") {
    CHECK(separatorOf("Balance, clients, 2026\nEdition\n\nCode;Nom;Solde\n1;a;2\n2;b;3\n3;c;4\n"
                      "4;d;5\n5;e;6\n6;f;7\n") == u";"_s);
    CHECK(separatorOf("a;b;c;d\n1;2\n1;2;3;4\n1;2;3\n1;2;3;4\n") == u";"_s);
  }
  SECTION("does not come from texts in quotes") {
    CHECK(separatorOf("\"a;b;c\",\"d\"\n\"e;f;g\",\"h\"\n") == u","_s);
    CHECK(separatorOf("\"say \"\"a;b\"\"\",2\n\"x;y\nz\",3\n") == u","_s);
  }
  SECTION("may be named by the first line, as spreadsheets do") {
    CHECK(rowsOf("sep=|\r\na;b|c\r\n") == QStringList{u"2: a;b|c"_s});
    CHECK(rowsOf("SEP=\t\na;b\tc\n") == QStringList{u"2: a;b|c"_s});
    CHECK(rowsOf("\"sep=,\"\na;b,c\n") == QStringList{u"2: a;b|c"_s});
    CHECK(rowsOf("sepia;b\n") == QStringList{u"1: sepia|b"_s});
  }
  SECTION("is the one given, whatever the content") {
    CHECK(rowsOf("a;b,c\n", {{}, u","_s, {}}) == QStringList{u"1: a;b|c"_s});
    CHECK(rowsOf("a;b\tc\n", {{}, u"tab"_s, {}}) == QStringList{u"1: a;b|c"_s});
    CHECK(rowsOf("sep=,\na;b,c\n", {{}, u";"_s, {}}) == QStringList{u"2: a|b,c"_s});
  }
  SECTION("must be one sign") {
    for (const auto& name : {u"ab"_s, u"\""_s, u"x"_s, u"\n"_s, u"é"_s}) {
      const auto refused =
          DelimitedReader::open(valueOf(TextFile::fromBytes(u"test.csv"_s, "a;b")), {{}, name, {}});
      REQUIRE_FALSE(refused.ok());
      CHECK(refused.error().code == ErrorCode::InvalidInput);
    }
  }
  SECTION("one column needs none") { CHECK(rowsOf("a\nb\n") == QStringList{u"1: a"_s, u"2: b"_s}); }
}

TEST_CASE("DelimitedReader rows") {
  SECTION("carry their line, blank ones and those of separators only are passed over") {
    CHECK(rowsOf("a;b\n\n ;\t; ;\n;;;;\nc;d\n") == QStringList{u"1: a|b"_s, u"5: c|d"_s});
  }
  SECTION("end with LF, CRLF, CR, or not at all") {
    const QStringList expected{u"1: a|b"_s, u"2: c|d"_s};
    CHECK(rowsOf("a;b\nc;d") == expected);
    CHECK(rowsOf("a;b\r\nc;d\r\n") == expected);
    CHECK(rowsOf("a;b\rc;d\r") == expected);
    CHECK(rowsOf("a;b\r\r\nc;d\r\r\n") == expected);
  }
  SECTION("end with CR where line feeds stand in quotes only") {
    CHECK(rowsOf("a;\"x\ny\"\rc;d\r") == QStringList{u"1: a|x\ny"_s, u"2: c|d"_s});
  }
  SECTION("lose blanks around cells and empty cells at the end") {
    CHECK(rowsOf("  a ; b\t; \xC2\xA0"
                 "c\xC2\xA0;;\n;d;\n") == QStringList{u"1: a|b|c"_s, u"2: |d"_s});
  }
  SECTION("keep an empty first cell of a tab-separated line") {
    CHECK(rowsOf("a\tb\tc\n\tx\t\n\t\tz\n") == QStringList{u"1: a|b|c"_s, u"2: |x"_s, u"3: ||z"_s});
  }
  SECTION("rewind begins anew, behind the line that names the separator") {
    const auto table = tableOf("sep=;\na;b\nc;d\n");
    const auto first = encaisse::testing::rowsOf(*table);
    CHECK(table->position() == table->size());
    table->rewind();
    CHECK(encaisse::testing::rowsOf(*table) == first);
    CHECK(first == QStringList{u"2: a|b"_s, u"3: c|d"_s});
  }
}

TEST_CASE("DelimitedReader quotation marks") {
  SECTION("keep separators, line breaks and doubled marks") {
    CHECK(rowsOf("\"a;b\";\"c\"\"d\"\"\";e\n") == QStringList{u"1: a;b|c\"d\"|e"_s});
    CHECK(rowsOf("a;b\n1;\"x\r\ny\r\n\"\n2;z\n") ==
          QStringList{u"1: a|b"_s, u"2: 1|x\ny"_s, u"5: 2|z"_s});
    CHECK(rowsOf("\"\";\"\"\"\";a\n") == QStringList{u"1: |\"|a"_s});
  }
  SECTION("may stand behind blanks, and text may follow them") {
    CHECK(rowsOf("a; \"b;c\" ;d\n") == QStringList{u"1: a|b;c|d"_s});
    CHECK(rowsOf("\"Le Bon Coin\" SARL;x\n") == QStringList{u"1: Le Bon Coin SARL|x"_s});
  }
  SECTION("inside of a cell are signs like others") {
    CHECK(rowsOf("Tube 12\";b\nc;d\"e\"\n") == QStringList{u"1: Tube 12\"|b"_s, u"2: c|d\"e\""_s});
  }
  SECTION("that are never closed are an error where they stand") {
    CHECK(rowsOf("a;b\nc;d\ne;\"f\ng;h\ni;j\n").last().startsWith(u"test.csv:3:2: "_s));
    // The bound of a cell ends the search in a long file.
    const QByteArray longer = "a;b\n\"c;d\n" + QByteArray("e;f\n").repeated(100'000);
    CHECK(rowsOf(longer).last().startsWith(u"test.csv:2:1: "_s));
  }
}

TEST_CASE("DelimitedReader encodings") {
  // été;Ça and, in quotes, là;où
  const auto [bytes, name] = GENERATE(table<QByteArray, const char*>({
      {"\xC3\xA9t\xC3\xA9;\xC3\x87"
       "a\n\"l\xC3\xA0;o\xC3\xB9\";1\n",
       "UTF-8"},
      {"\xEF\xBB\xBF\xC3\xA9t\xC3\xA9;\xC3\x87"
       "a\n\"l\xC3\xA0;o\xC3\xB9\";1\n",
       "UTF-8"},
      {"\xE9t\xE9;\xC7"
       "a\n\"l\xE0;o\xF9\";1\n",
       "ISO 8859-15"},
      {"\x82t\x82;\x80"
       "a\n\"l\x85;o\x97\";1\n",
       "CP850"},
  }));
  const auto table = tableOf(bytes);
  CHECK(table->encoding() == QString::fromLatin1(name));
  CHECK(encaisse::testing::rowsOf(*table) == QStringList{u"1: été|Ça"_s, u"2: là;où|1"_s});
  CHECK(rowsOf("\x82;a\n", {u"CP850"_s, {}, {}}) == QStringList{u"1: é|a"_s});
  CHECK(rowsOf("\x82;a\n", {u"Windows-1252"_s, {}, {}}) == QStringList{u"1: ‚|a"_s});
}

TEST_CASE("DelimitedReader bounds") {
  const auto lastOf = [](const QByteArray& bytes) { return rowsOf(bytes).last(); };
  SECTION("4 096 columns are read, one more is none that a person made") {
    const QByteArray widest = QByteArray("x;").repeated(4095) + "y";
    CHECK(lastOf("a;b\n" + widest + "\n").count(u'|') == 4095);
    CHECK(lastOf("a;b\n" + widest + ";z\n").startsWith(u"test.csv:2:4097: "_s));
    CHECK(lastOf("a;b\n" + QByteArray(1'000'000, ';')).startsWith(u"test.csv:2:4097: "_s));
  }
  SECTION("65 536 bytes are read, one more is no cell") {
    const QByteArray longest(65536, 'x');
    CHECK(lastOf("a;" + longest).size() == 5 + 65536);
    CHECK(lastOf("a;" + longest + "x").startsWith(u"test.csv:1:2: "_s));
    CHECK(lastOf("a;\"" + longest + "\"").size() == 5 + 65536);
    CHECK(lastOf("a;\"" + longest + "x\"").startsWith(u"test.csv:1:2: "_s));
    CHECK(lastOf("a;\"" + longest + "\"x").startsWith(u"test.csv:1:2: "_s));
  }
  SECTION("a line of more than 4 MB is none, however it is cut") {
    const QByteArray cell = QByteArray(2000, 'x') + ';';
    CHECK(lastOf("a;b\n" + cell.repeated(2098)).startsWith(u"test.csv:2:2097: "_s));
    CHECK(lastOf("a;b\n" + cell.repeated(2000)).left(7) == u"2: xxxx"_s);
    CHECK(lastOf(QByteArray(100 << 20, 'x')).startsWith(u"test.csv:1:1: "_s));
  }
  SECTION("zeros far behind the beginning are no text") {
    const QByteArray text = "a;b\n" + QByteArray("c;d\n").repeated(20'000);
    CHECK(lastOf(text + "e;f" + QByteArray(8, '\0')).startsWith(u"test.csv:20002:2: "_s));
  }
}
