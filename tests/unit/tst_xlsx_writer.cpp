#include <QXmlStreamReader>

#include "core/base/zip_archive.h"
#include "core/exchange/xlsx_writer.h"
#include "core/tables/xlsx_reader.h"
#include "tests/support/ledgers.h"
#include "tests/support/table_rows.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

Money eur(qint64 minor) { return {minor, Currency::eur()}; }

class Book {
public:
  explicit Book(const QList<Sheet>& sheets)
      : m_bytes{valueOf(toXlsx(sheets))}, m_path{m_files.write("book.xlsx", m_bytes)} {}

  QStringList rows(const QString& sheet = {}) const {
    return rowsOf(*valueOf(XlsxReader::open(m_path, {{}, {}, sheet})));
  }
  QByteArray part(const char* name) const {
    const auto archive = valueOf(ZipArchive::open(u"book.xlsx"_s, m_bytes));
    return valueOf(archive.read(QString::fromLatin1(name), 1 << 20));
  }
  /// The attribute of the first element of this name.
  QString attribute(const char* part, const QString& element, const QString& name) const {
    QXmlStreamReader xml{this->part(part)};
    while (!xml.atEnd()) {
      xml.readNext();
      if (xml.isStartElement() && xml.name() == element) {
        return xml.attributes().value(name).toString();
      }
    }
    CHECK_FALSE(xml.hasError());
    return {};
  }

private:
  TestFiles m_files;
  QByteArray m_bytes;
  QString m_path;
};

const auto sheetPart = "xl/worksheets/sheet1.xml";

}  // namespace

TEST_CASE("toXlsx") {
  SECTION("numbers and days are real ones, text is text") {
    const Book book{{{u"Items"_s,
                      {{u"number"_s, u"due"_s, u"amount"_s, u"days"_s, u"stopped"_s, u"nothing"_s},
                       {{u"F1"_s, day("2026-02-28"), eur(-123456), qint64{12}, true, Cell{}},
                        {u"007"_s, QDate{}, eur(5), qint64{-3}, false, Cell{}}}},
                      {}}}};
    // '#' is a number and '@' a day as the reader types them (tests/support/table_rows.h).
    CHECK(book.rows() == QStringList{u"1: number|due|amount|days|stopped|nothing"_s,
                                     u"2: F1|2026-02-28@|-1234.56#|12#|true"_s,
                                     u"3: 007||0.05#|-3#|false"_s});
  }
  SECTION("figures with their unit are numbers; a share is stored as one") {
    const Sheet sheet{u"Delays"_s,
                      {{u"who"_s, u"delay"_s, u"late"_s},
                       {{u"C1"_s, u"77.3 days"_s, u"33.3 %"_s},
                        {u"C2"_s, u"-0.5 days"_s, u"100 %"_s},
                        {u"C3"_s, Cell{}, u"1.25"_s}}},
                      {},
                      {1, 2}};
    const Book book{{sheet}};
    CHECK(book.rows() == QStringList{u"1: who|delay|late"_s, u"2: C1|77.3#|0.333#"_s,
                                     u"3: C2|-0.5#|1#"_s, u"4: C3||1.25#"_s});
    const auto styles = book.part("xl/styles.xml");
    for (const auto* format : {"0.0&quot; days&quot;", "\"0.0 %\"", "\"0 %\""}) {
      INFO(format);
      CHECK(styles.contains(format));
    }
  }
  SECTION("totals stand below, outside the filter; the header is frozen") {
    const Book book{{{u"A"_s,
                      {{u"who"_s, u"amount"_s}, {{u"C1"_s, eur(100)}, {u"C2"_s, eur(250)}}},
                      {u"Total"_s, eur(350)}}}};
    CHECK(book.rows().last() == u"4: Total|3.5#"_s);
    CHECK(book.attribute(sheetPart, u"autoFilter"_s, u"ref"_s) == u"A1:B3"_s);
    CHECK(book.attribute(sheetPart, u"pane"_s, u"ySplit"_s) == u"1"_s);
    CHECK(book.attribute(sheetPart, u"pane"_s, u"state"_s) == u"frozen"_s);
    CHECK(book.attribute(sheetPart, u"col"_s, u"customWidth"_s) == u"1"_s);
  }
  SECTION("text never becomes a formula or a link, and nothing breaks the XML") {
    const QStringList texts{u"=1+1"_s,    u"@SUM(A1)"_s,           u"http://example.com"_s,
                            u"a<b&\"c"_s, u"_x0041_ as written"_s, u"é€𝄞"_s};
    QList<QList<Cell>> rows;
    for (const auto& text : texts) rows.append({text});
    rows.append({u"a\u0001b\tc\nd\uFFFFe"_s});
    rows.append({QString{QChar{0xD800}} + u"x"_s});
    const Book book{{{u"A"_s, {{u"text"_s}, rows}, {}}}};
    auto read = book.rows();
    for (qsizetype i = 0; i < texts.size(); ++i) {
      CHECK(read[i + 1] == u"%1: %2"_s.arg(i + 2).arg(texts[i]));
    }
    CHECK(read[7] == u"8: a b c d e"_s);
    CHECK_FALSE(book.part(sheetPart).contains("<f>"));
    CHECK_FALSE(book.part(sheetPart).contains("hyperlink"));
  }
  SECTION("a cell holds at most 32 767 characters, and a pair of them is not cut") {
    const Book book{{{u"A"_s, {{u"t"_s}, {{QString(32'766, u'x') + u"𝄞"_s}}}, {}}}};
    CHECK(book.rows()[1].size() == 3 + 32'766);
  }
  SECTION("days before the format's calendar are written as text") {
    const Book book{{{u"A"_s, {{u"t"_s}, {{day("1899-12-31")}, {day("1900-03-01")}}}, {}}}};
    CHECK(book.rows()[1] == u"2: 1899-12-31"_s);
    CHECK(book.rows()[2] == u"3: 1900-03-01@"_s);
  }
  SECTION("the decimals are those of the currency") {
    const auto yen = valueOf(Currency::parse(u"JPY"_s));
    const auto dinar = valueOf(Currency::parse(u"TND"_s));
    const Book book{{{u"A"_s, {{u"a"_s}, {{Money{1234, yen}}, {Money{1234, dinar}}}}, {}}}};
    CHECK(book.rows()[1] == u"2: 1234#"_s);
    CHECK(book.rows()[2] == u"3: 1.234#"_s);
    const QByteArray styles = book.part("xl/styles.xml");
    CHECK(styles.contains("\"#,##0\""));
    CHECK(styles.contains("\"#,##0.000\""));
  }
  SECTION("cents survive up to the largest amounts that a number of the format holds") {
    // 15 significant digits.
    const Book book{{{u"A"_s, {{u"a"_s}, {{eur(999'999'999'999'999)}}}, {}}}};
    CHECK(book.rows()[1] == u"2: 9999999999999.99#"_s);
  }
  SECTION("sheets get names that the format takes, each once") {
    const Table table{{u"a"_s}, {{u"x"_s}}};
    const Book book{{{u"Balance: [Août]"_s, table, {}},
                     {u"Balance   Août"_s, table, {}},
                     {QString(40, u'n'), table, {}},
                     {{}, table, {}}}};
    CHECK(book.rows(u"Balance Août"_s).size() == 2);
    CHECK(book.rows(u"Balance Août 2"_s).size() == 2);
    CHECK(book.rows(QString(31, u'n')).size() == 2);
    CHECK(book.rows(u"_"_s).size() == 2);
  }
  SECTION("a table without rows has its header") {
    const Book book{{{u"A"_s, {{u"a"_s, u"b"_s}, {}}, {}}}};
    CHECK(book.part(sheetPart).contains("autoFilter"));
  }
}
