#include "core/tables/xlsx_reader.h"
#include "tests/support/table_rows.h"
#include "tests/support/xlsx_builder.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

class Books {
public:
  QString path(const XlsxBuilder& book) { return m_files.write("book.xlsx", book.bytes()); }
  std::unique_ptr<TableReader> open(const XlsxBuilder& book, const QString& sheet = {}) {
    return valueOf(XlsxReader::open(path(book), {{}, {}, sheet}));
  }
  QStringList rows(const XlsxBuilder& book, const QString& sheet = {}) {
    return rowsOf(*open(book, sheet));
  }
  /// Of a workbook with one sheet.
  QStringList rowsIn(const QByteArray& sheetData) {
    return rows(XlsxBuilder{}.sheet("A", sheetData));
  }
  QString errorOf(const XlsxBuilder& book) {
    const auto error = tableError(path(book));
    CHECK(error.code == ErrorCode::FileFormat);
    CHECK(error.message.startsWith(u"book.xlsx: "_s));
    return error.message;
  }
  TestFiles& files() { return m_files; }

private:
  TestFiles m_files;
};

QByteArray text(const QByteArray& place, const QByteArray& value) {
  return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
}

QByteArray number(const QByteArray& place, const QByteArray& value, const QByteArray& style = "0") {
  return "<c r=\"" + place + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
}

}  // namespace

TEST_CASE("XlsxReader rows") {
  Books books;
  SECTION("stand where their references say, however sparse") {
    CHECK(books.rowsIn("<row r=\"2\">" + text("B2", "b") + text("D2", "d") +
                       "</row><row r=\"7\"/>" + "<row r=\"9\">" + text("A9", "a") + "</row>") ==
          QStringList{u"2: |b||d"_s, u"9: a"_s});
  }
  SECTION("follow each other where there are no references") {
    CHECK(
        books.rowsIn("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>") ==
        QStringList{u"1: 1#|2#"_s, u"3: 3#"_s});
    CHECK(books.rowsIn("<row r=\"4\"><c r=\"C4\"><v>1</v></c><c><v>2</v></c></row>"
                       "<row><c><v>3</v></c></row>") == QStringList{u"4: ||1#|2#"_s, u"5: 3#"_s});
  }
  SECTION("are found among what a sheet may hold besides") {
    CHECK(
        books
            .rowsIn("<ext><row><c><v>0</v></c></row></ext><row><ext><c/></ext><c><v>1</v></c></row>"
                    "<!-- --><?x y?><ext/><row><c><v>2</v><extLst><v>9</v></extLst></c></row>")
            .first() == u"1: 1#"_s);
  }
  SECTION("without any text are passed over, cells with a style only left out") {
    CHECK(books.rowsIn("<row r=\"1\">" + text("A1", " ") +
                       "<c r=\"B1\" s=\"3\"/></row><row r=\"2\">" + text("A2", "a") +
                       "<c r=\"B2\" s=\"3\"/><c r=\"XFD2\" s=\"3\"/></row>") ==
          QStringList{u"2: a"_s});
  }
  SECTION("hold a merged text once, in its first cell") {
    CHECK(books.rowsIn("<row r=\"1\">" + text("A1", "Titre") + "<c r=\"B1\"/><c r=\"C1\"/>" +
                       text("D1", "x") + "</row>") == QStringList{u"1: Titre|||x"_s});
  }
  SECTION("hidden ones are read: a filter does not change what is there") {
    CHECK(books.rowsIn("<row r=\"1\" hidden=\"1\">" + text("A1", "a") + "</row>") ==
          QStringList{u"1: a"_s});
  }
  SECTION("rewind begins anew") {
    const auto table = books.open(XlsxBuilder{}.sheet(
        "A", "<row>" + text("A1", "a") + "</row><row>" + text("A2", "b") + "</row>"));
    const QStringList expected{u"1: a"_s, u"2: b"_s};
    CHECK(rowsOf(*table) == expected);
    CHECK(rowsOf(*table).isEmpty());
    table->rewind();
    CHECK(rowsOf(*table) == expected);
    CHECK(table->format() == u"xlsx"_s);
    CHECK(table->encoding() == u"UTF-8"_s);
    CHECK(table->position() > 0);
    CHECK(table->position() <= table->size());
  }
  SECTION("elements with a prefix are the same ones, declared or not") {
    const QByteArray sheet =
        "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        "<x:sheetData><x:row><y:c><x:v z:a=\"1\">5</x:v></y:c></x:row></x:sheetData></x:worksheet>";
    CHECK(books.rows(XlsxBuilder{}.sheet("A", {}).part("xl/worksheets/sheet1.xml", sheet)) ==
          QStringList{u"1: 5#"_s});
  }
}

TEST_CASE("XlsxReader texts") {
  Books books;
  SECTION("are shared by number, in runs, without the reading aids of East Asian texts") {
    const auto book =
        XlsxBuilder{}
            .strings("<si><t>Client</t></si><si><r><rPr><b/></rPr><t>Du</t></r><r><t xml:space=\""
                     "preserve\"> pont</t></r></si><si><t>\xE6\x9D\xB1</t><rPh sb=\"0\" eb=\"1\">"
                     "<t>\xE3\x81\xB2</t></rPh><phoneticPr fontId=\"1\"/></si><si/>")
            .sheet("A", "<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>2</v></c>"
                        "<c t=\"s\"><v>3</v></c><c t=\"s\"><v>0</v></c></row>");
    CHECK(books.rows(book) == QStringList{u"1: Du pont|Client|東||Client"_s});
  }
  SECTION("are trimmed, with references and escapes read") {
    CHECK(books.rowsIn("<row>" + text("A1", "  a &amp; b&#233;\xC2\xA0 ") +
                       text("B1", "l1_x000D_\nl2") + text("C1", "<![CDATA[<c>]]>") + "</row>") ==
          QStringList{u"1: a & bé|l1\r\nl2|<c>"_s});
    CHECK(
        books.rows(XlsxBuilder{}
                       .strings("<si><t>x_x0041_</t></si><si><t>_x0042_</t></si>")
                       .sheet("A", "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>")) ==
        QStringList{u"1: xA|B"_s});
  }
  SECTION("that look like numbers remain texts") {
    CHECK(books.rowsIn("<row>" + text("A1", "00123") + "</row>") == QStringList{u"1: 00123"_s});
  }
  SECTION("of formulas are the ones computed when the workbook was saved") {
    CHECK(books.rowsIn("<row><c t=\"str\"><f>A2&amp;\"x\"</f><v>abc</v></c>"
                       "<c><f>SUM(1,2)</f><v>3.0000000000000004</v></c><c><f>NOW()</f></c>"
                       "<c t=\"str\"><f>\"\"</f><v></v></c><c><v>9</v></c></row>") ==
          QStringList{u"1: abc|3#|||9#"_s});
  }
  SECTION("that are missing are an error of the row") {
    const auto error =
        books.errorOf(XlsxBuilder{}
                          .strings("<si><t>a</t></si>")
                          .sheet("Feuil", "<row r=\"3\"><c t=\"s\"><v>1</v></c></row>"));
    CHECK(error.startsWith(u"book.xlsx: Feuil: row 3: "_s));
    books.errorOf(XlsxBuilder{}.sheet("A", "<row><c t=\"s\"><v>0</v></c></row>"));
    books.errorOf(XlsxBuilder{}.strings("<si/>").sheet("A", "<row><c t=\"s\"><v>-1</v></c></row>"));
  }
}

TEST_CASE("XlsxReader values") {
  Books books;
  SECTION("numbers are plain decimals") {
    CHECK(books.rowsIn("<row>" + number("A1", "1234.5600000000001") + number("B1", "-1.5E-2") +
                       number("C1", "1200") + number("D1", "0") + "</row>") ==
          QStringList{u"1: 1234.56#|-0.015#|1200#|0#"_s});
  }
  SECTION("truth values are words, errors are empty") {
    CHECK(
        books.rowsIn("<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c>"
                     "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c><v>x</v></c></row>") ==
        QStringList{u"1: true|false|||x"_s});
  }
  SECTION("days are told by the format of their style") {
    // 46326 is 2026-10-31 (see tst_xlsx_values). Styles: general, 14, own day, own amount, 22, own
    // format under a built-in number.
    const auto book =
        XlsxBuilder{}
            .styles({{164, "dd/mm/yyyy"}, {165, "#,##0.00 &quot;d&quot;"}, {14, "0"}},
                    {0, 15, 164, 165, 22, 14})
            .sheet("A", "<row>" + number("A1", "46326") + number("B1", "46326", "1") +
                            number("C1", "46326", "2") + number("D1", "46326", "3") +
                            number("E1", "46326.75", "4") + number("F1", "46326", "5") +
                            number("G1", "46326", "99") + "</row>");
    CHECK(books.rows(book) == QStringList{u"1: 46326#|2026-10-31@|2026-10-31@|46326#|2026-10-31@|"
                                          "46326#|46326#"_s});
  }
  SECTION("around the day that never was, and what is no day") {
    const auto book = XlsxBuilder{}.styles({}, {14}).sheet(
        "A", "<row>" + number("A1", "1") + number("B1", "59") + number("C1", "60") +
                 number("D1", "61") + number("E1", "0") + number("F1", "0.75") +
                 number("G1", "-3") + number("H1", "99999999") + "</row>");
    CHECK(books.rows(book) == QStringList{u"1: 1900-01-01@|1900-02-28@|1900-02-29|1900-03-01@||"
                                          "0.75#|-3#|99999999#"_s});
  }
  SECTION("count from 1904 where the workbook says so") {
    // 44864 = 46326 − 1462
    const auto book = XlsxBuilder{}.startingIn1904().styles({}, {14}).sheet(
        "A", "<row>" + number("A1", "44864") + number("B1", "0") + number("C1", "60") + "</row>");
    CHECK(books.rows(book) == QStringList{u"1: 2026-10-31@|1904-01-01@|1904-03-01@"_s});
  }
  SECTION("days in ISO form are days as they are") {
    CHECK(books.rowsIn("<row><c t=\"d\"><v>2026-10-31T12:30:00</v></c></row>") ==
          QStringList{u"1: 2026-10-31@"_s});
  }
}

TEST_CASE("XlsxReader sheets") {
  Books books;
  const QByteArray one = "<row>" + text("A1", "one") + "</row>";
  const QByteArray two =
      "<row>" + text("A1", "two") + "</row><row>" + text("A2", "rows") + "</row>";
  const auto book = XlsxBuilder{}
                        .sheet("Cache", two, "hidden")
                        .sheet("Tr\xC3\xA8s cache", two, "veryHidden")
                        .sheet("Vide", "")
                        .sheet("Titre", one)
                        .sheet("Liste", two)
                        .sheet("Suite", two);
  SECTION("the first visible one with more than one row is read") {
    CHECK(books.open(book)->separator() == u"Liste"_s);
    CHECK(books.rows(book) == QStringList{u"1: two"_s, u"2: rows"_s});
  }
  SECTION("else the first with one row") {
    const auto table = books.open(XlsxBuilder{}.sheet("E", "").sheet("T", one).sheet("U", one));
    CHECK(table->separator() == u"T"_s);
    CHECK(rowsOf(*table) == QStringList{u"1: one"_s});
  }
  SECTION("the one that is asked for, hidden ones too") {
    CHECK(books.open(book, u"titre"_s)->separator() == u"Titre"_s);
    CHECK(books.rows(book, u"Très cache"_s).size() == 2);
    CHECK(books.rows(book, u"Vide"_s).isEmpty());
  }
  SECTION("one that is not there is named with those that are") {
    const auto refused = XlsxReader::open(books.path(book), {{}, {}, u"Clients"_s});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::NotFound);
    CHECK(refused.error().message.contains(u"Clients"_s));
    CHECK(refused.error().message.contains(u"Liste, Suite"_s));
  }
  SECTION("a workbook without rows is refused") {
    books.errorOf(XlsxBuilder{}.sheet("A", "").sheet("B", two, "hidden"));
    books.errorOf(XlsxBuilder{});
  }
  SECTION("parts may have other names and places") {
    const QByteArray office =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto moved =
        XlsxBuilder{}
            .part("_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + office +
                                     "officeDocument\" Target=\"/xl/book2.xml\"/></Relationships>")
            .without("xl/workbook.xml")
            .part("xl/book2.xml", "<workbook xmlns:z=\"" + office.chopped(1) +
                                      "\"><sheets><sheet name=\"S\" sheetId=\"7\" z:id=\"q\"/>"
                                      "<sheet name=\"Graphe\" sheetId=\"8\" z:id=\"g\"/></sheets>"
                                      "</workbook>")
            .part("xl/_rels/book2.xml.rels",
                  "<Relationships><Relationship Id=\"q\" Type=\"" + office +
                      "worksheet\" Target=\"../data/./one.xml\"/><Relationship Id=\"g\" Type=\"" +
                      office + "chartsheet\" Target=\"c.xml\"/></Relationships>")
            .part("data/one.xml", "<worksheet><sheetData>" + one + "</sheetData></worksheet>");
    CHECK(books.rows(moved) == QStringList{u"1: one"_s});
  }
}

TEST_CASE("XlsxReader refuses") {
  Books books;
  const QByteArray cell = "<row><c><v>1</v></c></row>";
  const QByteArray sheetPart = "xl/worksheets/sheet1.xml";
  const auto withSheet = [&](const QByteArray& xml) {
    return books.errorOf(XlsxBuilder{}.sheet("A", cell).part(sheetPart, xml));
  };
  SECTION("a workbook that is cut off") {
    const QByteArray whole = XlsxBuilder{}.sheet("A", cell).bytes();
    for (const qsizetype size :
         {qsizetype{4}, qsizetype{100}, whole.size() / 2, whole.size() - 1}) {
      const auto error = tableError(books.files().write("book.xlsx", whole.left(size)));
      CHECK(error.code == ErrorCode::FileFormat);
      CHECK(error.message.startsWith(u"book.xlsx: "_s));
    }
  }
  SECTION("a workbook without its list of contents, its sheets, or a sheet that it names") {
    const auto book = XlsxBuilder{}.sheet("A", cell);
    CHECK(books.errorOf(XlsxBuilder{book}.without("[Content_Types].xml"))
              .contains(u"[Content_Types].xml"_s));
    CHECK(books.errorOf(XlsxBuilder{book}.without("xl/workbook.xml")).contains(u"ZIP archive"_s));
    books.errorOf(XlsxBuilder{book}.without("xl/_rels/workbook.xml.rels"));
    CHECK(tableError(books.path(XlsxBuilder{book}.without(sheetPart)))
              .message.contains(u"sheet1.xml"_s));
  }
  SECTION("document types and entities in any part") {
    const QByteArray dtd =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
    CHECK(withSheet(dtd + "<worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData>"
                          "</worksheet>")
              .contains(u"entities"_s));
    for (const auto* part : {"xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"}) {
      books.errorOf(XlsxBuilder{}
                        .sheet("A", cell)
                        .strings("<si><t>a</t></si>")
                        .styles({}, {0})
                        .part(part, dtd + "<sst/>"));
    }
    withSheet("<worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>");
  }
  SECTION("XML that is broken, cut off, or in another encoding") {
    withSheet("<worksheet><sheetData><row></c></row></sheetData></worksheet>");
    withSheet("<worksheet><sheetData><row><c><v>1</v>");
    withSheet("");
    withSheet("abc");
    CHECK(withSheet("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><worksheet/>")
              .contains(u"UTF-8"_s));
    CHECK(withSheet(QByteArray{"\xFF\xFE<\0a\0/\0>\0", 10}).contains(u"UTF-8"_s));
  }
  SECTION("rows and cells outside of any sheet") {
    const auto withData = [&](const QByteArray& data) {
      return withSheet("<worksheet><sheetData>" + data + "</sheetData></worksheet>");
    };
    withData("<row r=\"1048577\"><c><v>1</v></c></row>");
    withData("<row r=\"0\"><c><v>1</v></c></row>");
    withData("<row r=\"x\"><c><v>1</v></c></row>");
    withData("<row r=\"1048576\"/><row><c><v>1</v></c></row>");
    withData("<row><c r=\"XFE1\"><v>1</v></c></row>");
    withData("<row><c r=\"?\"><v>1</v></c></row>");
    withData("<row><c r=\"XFD1\"><v>1</v></c></row>");
    withData("<row>" + QByteArray("<c><v>1</v></c>").repeated(4097) + "</row>");
    withData("<row>" + QByteArray("<c/>").repeated(16385) + "</row>");
  }
  SECTION("texts, tags and depths beyond all bounds") {
    const auto withText = [&](qsizetype size) {
      return XlsxBuilder{}.sheet("A", "<row>" + text("A1", QByteArray(size, 'x')) + "</row>");
    };
    CHECK(books.rows(withText(65536)).value(0).size() == 3 + 65536);
    books.errorOf(withText(65537));
    books.errorOf(withText(2 << 20));
    books.errorOf(XlsxBuilder{}
                      .strings("<si><t>" + QByteArray(65537, 'x') + "</t></si>")
                      .sheet("A", "<row><c t=\"s\"><v>0</v></c></row>"));
    // Shared by no cell it does no harm.
    CHECK(books.rows(XlsxBuilder{}
                         .strings("<si><t>" + QByteArray(65537, 'x') + "</t></si>")
                         .sheet("A", cell)) == QStringList{u"1: 1#"_s});
    books.errorOf(XlsxBuilder{}.sheet("A", QByteArray("<a>").repeated(100'000)));
    QByteArray attributes;
    for (int i = 0; i < 100'000; ++i) attributes += " a" + QByteArray::number(i) + "='>'";
    books.errorOf(XlsxBuilder{}.sheet("A", "<row" + attributes + "/>"));
    books.errorOf(XlsxBuilder{}.sheet("A", "<row" + attributes.left(1000) + "/>"));
    books.errorOf(XlsxBuilder{}.sheet(
        "A", "<row>" + QByteArray(text("A1", QByteArray(60'000, 'x'))).repeated(80) + "</row>"));
  }
  SECTION("what inflates beyond reason") {
    const QByteArray zeros(200 << 20, ' ');
    CHECK(books.errorOf(XlsxBuilder{}.sheet("A", cell + zeros)).contains(u"sheet1.xml"_s));
    CHECK(books.errorOf(XlsxBuilder{}.sheet("A", cell).strings(zeros))
              .contains(u"sharedStrings.xml"_s));
  }
}
