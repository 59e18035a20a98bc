#include "core/tables/table_reader.h"
#include "tests/support/table_rows.h"
#include "tests/support/xlsx_builder.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("openTable") {
  TestFiles files;

  SECTION("tells a workbook from a text by its content, whatever its name") {
    const QByteArray book = XlsxBuilder{}.sheet("A", "<row><c><v>1</v></c></row>").bytes();
    const auto workbook = valueOf(openTable(files.write("book.csv", book)));
    CHECK(workbook->format() == u"xlsx"_s);
    CHECK(workbook->fileName() == u"book.csv"_s);
    const auto text = valueOf(openTable(files.write("text.xlsx", "a;b\n1;2\n")));
    CHECK(text->format() == u"delimited"_s);
    CHECK(text->fileName() == u"text.xlsx"_s);
    CHECK(text->encoding() == u"UTF-8"_s);
    CHECK(rowsOf(*text) == QStringList{u"1: a|b"_s, u"2: 1|2"_s});
  }
  SECTION("passes its hints on") {
    const QString path = files.write("a.csv", "\x82t\x82,1;2\n");
    const auto text = valueOf(openTable(path, {u"CP850"_s, u","_s, {}}));
    CHECK(rowsOf(*text) == QStringList{u"1: été|1;2"_s});
    CHECK(tableError(path, {u"EBCDIC"_s, {}, {}}).code == ErrorCode::InvalidInput);
  }
  SECTION("names what holds no table") {
    const auto [bytes, word] = GENERATE(table<QByteArray, const char*>({
        {"", "empty"},
        {"\xEF\xBB\xBF", "empty"},
        {QByteArray{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0\0\0", 12}, ".xls"},
        {QByteArray{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8} +
             QByteArray{"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0", 28},
         "password"},
        {"%PDF-1.7\n1 0 obj", "PDF"},
        {"\x89PNG\r\n\x1A\n", "picture"},
        {"\xFF\xD8\xFF\xE0", "picture"},
        {QByteArray{"II*\0", 4}, "picture"},
        {"\x1F\x8B\x08", "archive"},
        {"SQLite format 3", "database"},
        {"<html><table>", "web page"},
        {"\xEF\xBB\xBF\r\n<!DOCTYPE html>", "web page"},
        {"<?xml version=\"1.0\"?><Workbook/>", "web page"},
        {"{\\rtf1", "text document"},
        {QByteArray{"a\0\0\0b", 5}, "not a text file"},
        {zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                {"content.xml", "<a/>"}}),
         "OpenDocument"},
        {zipOf({{"xl/workbook.bin", "x"}}), ".xlsb"},
        {zipOf({{"word/document.xml", "<a/>"}}), "text document"},
        {zipOf({{"releve.csv", "a;b"}}), "ZIP archive"},
        {"PK\x05\x06" + QByteArray(18, '\0'), "ZIP archive"},
    }));
    const auto error = tableError(files.write("fichier", bytes));
    CAPTURE(word, error.message);
    CHECK(error.code == ErrorCode::FileFormat);
    CHECK(error.message.startsWith(u"fichier: "_s));
    CHECK(error.message.contains(QString::fromLatin1(word)));
  }
  SECTION("says that there is no file, or that it cannot be read") {
    CHECK(tableError(files.path("absent.csv")).code == ErrorCode::NotFound);
    CHECK(tableError(files.path(".")).code == ErrorCode::Storage);
  }
  SECTION("refuses a file beyond all bounds at once") {
    // Both are sparse: on the disk they take no room.
    const QString text = files.write("huge.csv", "a;b\n");
    REQUIRE(QFile::resize(text, qint64{2} << 30));
    CHECK(tableError(text).message.contains(u"512 MB"_s));
    const QString book = files.write("huge.xlsx", "PK\x03\x04");
    REQUIRE(QFile::resize(book, (qint64{512} << 20) + 1));
    CHECK(tableError(book).message.contains(u"512 MB"_s));
    REQUIRE(QFile::resize(book, qint64{512} << 20));
    CHECK(tableError(book).code == ErrorCode::FileFormat);
  }
}

TEST_CASE("openTable reads what real programs export") {
  const auto rowsOfFile = [](const QString& path) { return rowsOf(*valueOf(openTable(path))); };
  SECTION("an ERP's sales") {
    const QString path = sharedFile("erp_csv/ekylibre_socleo_sales.csv");
    SKIP_WITHOUT(path);
    const auto rows = rowsOfFile(path);
    REQUIRE(rows.size() == 11);
    CHECK(rows[1] == u"2: 1|09/04/2019|70|FACTURE|41101ABEPEL|AB EPLUCHES|133|00706|"
                     "Facture 1 - mars 2019|2681,64|D"_s);
    CHECK(rows[3].endsWith(
        u"|70714000|AB EPLUCHES|133|00706|Facture 1 - mars 2019|2234,70|C|||63"_s));
    // A line of the file ends with two tabs behind its last separator.
    CHECK(rows[6].endsWith(u"|137,49|C"_s));
  }
  SECTION("an ERP's payments, each cell in quotes") {
    const QString path = sharedFile("erp_csv/ekylibre_socleo_incoming_payments.csv");
    SKIP_WITHOUT(path);
    const auto rows = rowsOfFile(path);
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(rows.size() == file.readAll().trimmed().count('\n') + 1);
    for (const auto& row : rows) CHECK(row.count(u'|') == 10);
  }
  SECTION("a bank's workbook and the same as text") {
    const QString book = sharedFile("bank/csv/oca_sample_statement_en.xlsx");
    SKIP_WITHOUT(book);
    CHECK(rowsOfFile(book) ==
          QStringList{
              u"1: Date|Label|Currency|Amount|Amount Currency|Partner Name|Bank Account"_s,
              u"2: 2018-12-15@|Your best supplier on 12/15/2018|USD|-33.5#|0#|John Doe|123456789"_s,
              u"3: 2018-12-15@|Your payment on 12/15/2018|EUR|1525#|1000#|Azure Interior"_s});
    const auto text = rowsOfFile(sharedFile("bank/csv/oca_sample_statement_en.csv"));
    CHECK(text.value(2) == u"3: 12/15/2018|Your payment on 12/15/2018|EUR|1,525.00|1,000.00|"
                           "Azure Interior"_s);
  }
}
