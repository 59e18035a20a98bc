#include "core/exchange/table_export.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

Cell eur(qint64 minor) { return Money{minor, Currency::eur()}; }

Table row(const QList<Cell>& cells) {
  Table table;
  for (qsizetype i = 0; i < cells.size(); ++i) table.headers.append(u"h%1"_s.arg(i));
  table.rows.append(cells);
  return table;
}

/// The second line of the CSV: the row itself.
QString csvRow(const QList<Cell>& cells, const CsvStyle& style = {}) {
  return toCsv(row(cells), style).section(u"\r\n"_s, 1, 1);
}

}  // namespace

TEST_CASE("toCsv") {
  SECTION("header and rows end with CRLF; each type in its own form") {
    CHECK(toCsv({{u"a"_s, u"b"_s}, {{u"x"_s, qint64{7}}}}) == u"a,b\r\nx,7\r\n"_s);
    CHECK(csvRow({eur(-123456), day("2026-10-31"), true, false, Cell{}, qint64{-5}}) ==
          u"-1234.56,2026-10-31,true,false,,-5"_s);
    CHECK(toCsv({{u"a"_s}, {}}) == u"a\r\n"_s);
  }
  SECTION("quotes what needs it, and only that") {
    CHECK(csvRow({u"a,b"_s, u"say \"x\""_s, u"two\r\nlines"_s, u"semi;colon"_s, u"plain"_s})
              .startsWith(u"\"a,b\",\"say \"\"x\"\"\",\"two"_s));
    CHECK(toCsv(row({u"two\nlines"_s})).contains(u"\"two\nlines\""_s));
    CHECK(csvRow({u"semi;colon"_s}) == u"semi;colon"_s);
  }
  SECTION("the French way: semicolons and a decimal comma, quoted where a field holds them") {
    const CsvStyle french{u';', u','};
    CHECK(csvRow({u"a;b"_s, u"a,b"_s, eur(123456)}, french) == u"\"a;b\";a,b;1234,56"_s);
    CHECK(csvRow({eur(50)}, {u',', u','}) == u"\"0,50\""_s);
  }
  SECTION("control characters become blanks, line ends stay") {
    CHECK(csvRow({u"a\tb\x1b"
                  "c"_s}) == u"a b c"_s);
    CHECK(toCsv(row({u"a\r\nb"_s})).endsWith(u"\"a\r\nb\"\r\n"_s));
  }
  SECTION("a text that a spreadsheet would run is made a text") {
    for (const auto& text : {u"=1+1"_s, u"+33 1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\uFF1D1"_s}) {
      INFO(text.toStdString());
      CHECK(csvRow({text}) == u'\'' + text);
    }
    CHECK(csvRow({eur(-100)}) == u"-1.00"_s);  // amounts are no texts
    CHECK(csvRow({u"a=b"_s}) == u"a=b"_s);
    CHECK(csvRow({u"\t=1"_s}) == u"' =1"_s);
    CHECK(toCsv({{u"=x"_s}, {}}) == u"'=x\r\n"_s);
  }
}

TEST_CASE("toTsv") {
  SECTION("tabs and line breaks in texts become blanks, amounts take the decimal sign") {
    CHECK(toTsv({{u"a\tb"_s, u"c"_s}, {{u"x\ty\r\nz"_s, eur(123456)}}}, u',') ==
          u"a b\tc\nx y  z\t1234,56\n"_s);
    CHECK(toTsv(row({eur(-5)}), u'.').endsWith(u"\n-0.05\n"_s));
  }
  SECTION("nothing that a spreadsheet would run") {
    CHECK(toTsv(row({u"=cmd"_s}), u'.').endsWith(u"\n'=cmd\n"_s));
  }
}

TEST_CASE("toText") {
  SECTION("texts to the left, figures to the right, no blanks at the ends") {
    const Table table{{u"customer"_s, u"balance"_s, u"x"_s},
                      {{u"A"_s, eur(123456), u"ok"_s}, {u"Brasserie"_s, eur(-5), Cell{}}}};
    CHECK(toText(table) == u"customer   balance  x\n"
                           "---------  -------  --\n"
                           "A          1234.56  ok\n"
                           "Brasserie    -0.05\n"_s);
  }
  SECTION("accents that stand apart and characters in pairs are one wide") {
    const Table table{{u"n"_s, u"x"_s}, {{u"e\u0301"_s, u"1"_s}, {u"\U0001F600"_s, u"2"_s}}};
    CHECK(toText(table) == u"n  x\n-  -\ne\u0301  1\n\U0001F600  2\n"_s);
  }
  SECTION("nothing that moves the cursor or turns the writing direction") {
    const auto text = toText(row({u"a\x1b[31mb\r\nc\u202Ed"_s}));
    CHECK(text.endsWith(u"\na [31mb  cd\n"_s));
  }
  SECTION("yes and no in words") { CHECK(toText(row({true, false})).contains(u"yes  no"_s)); }
}
