#include "core/import/text_file.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<TextFile> fileOf(const QByteArray& bytes) {
  return valueOf(TextFile::fromBytes(u"test.txt"_s, bytes));
}

/// All lines as text, each with its line number: "1:abc".
QStringList linesOf(const QByteArray& bytes) {
  const auto file = fileOf(bytes);
  QStringList lines;
  std::string_view line;
  while (file->nextLine(line)) {
    lines.append(u"%1:%2"_s.arg(file->lineNumber()).arg(file->toQString(line)));
  }
  return lines;
}

QString firstLineOf(const QByteArray& bytes) { return linesOf(bytes).value(0).mid(2); }

}  // namespace

TEST_CASE("TextFile encodings") {
  SECTION("plain ASCII and UTF-8, with or without its mark") {
    CHECK(fileOf("abc")->encoding() == TextEncoding::Utf8);
    CHECK(firstLineOf("\xC3\xA9t\xC3\xA9 100 \xE2\x82\xAC") == u"été 100 €"_s);
    CHECK(firstLineOf("\xEF\xBB\xBF\xC3\xA9t\xC3\xA9") == u"été"_s);
    CHECK(firstLineOf("\xF0\x9F\x98\x80!") == u"\U0001F600!"_s);
  }
  SECTION("ISO 8859-15, with the signs that 8859-1 lacks") {
    const QByteArray text = "\xE9t\xE9 \xA4 \xA6\xA8\xB4\xB8\xBC\xBD\xBE \xFF";
    CHECK(fileOf(text)->encodingName() == u"ISO 8859-15"_s);
    CHECK(firstLineOf(text) == u"été € ŠšŽžŒœŸ ÿ"_s);
  }
  SECTION("Windows-1252, told by the bytes 80 to 9F") {
    const QByteArray text = "\x80 \x85 \x8C\x9C \x91l\x92\xE9t\xE9 \x97 \x9F \xA4";
    CHECK(fileOf(text)->encodingName() == u"Windows-1252"_s);
    CHECK(firstLineOf(text) == u"€ … Œœ ‘l’été — Ÿ ¤"_s);
  }
  SECTION("what only looks like UTF-8 is not") {
    // Overlong, surrogate, beyond U+10FFFF, cut off, lone continuation.
    for (const QByteArray text : {"\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                                  "abc\xC3", "abc\xE2\x82", "\xA9", "\xF5\x80\x80\x80"}) {
      CHECK(fileOf(text)->encoding() != TextEncoding::Utf8);
    }
  }
  SECTION("the last byte of a large file still counts") {
    QByteArray text(3 << 20, 'a');
    CHECK(fileOf(text)->encoding() == TextEncoding::Utf8);
    text.back() = '\xE9';
    CHECK(fileOf(text)->encoding() == TextEncoding::Latin9);
    // A two-byte letter over the border of the blocks in which the file is looked through.
    text.back() = 'a';
    text[(1 << 20) - 1] = '\xC3';
    text[1 << 20] = '\xA9';
    CHECK(fileOf(text)->encoding() == TextEncoding::Utf8);
  }
  SECTION("UTF-16 by its mark, in both byte orders") {
    const QString text = u"été\tà 10 €\r\nfin"_s;
    QByteArray little = "\xFF\xFE";
    QByteArray big = "\xFE\xFF";
    for (const QChar c : text) {
      const char low = char(c.unicode() & 0xFF);
      const char high = char(c.unicode() >> 8);
      little.append(low).append(high);
      big.append(high).append(low);
    }
    for (const auto& bytes : {little, big}) {
      CHECK(linesOf(bytes) == QStringList{u"1:été\tà 10 €"_s, u"2:fin"_s});
      CHECK(fileOf(bytes)->size() == bytes.size());
      CHECK(fileOf(bytes)->encodingName() == u"UTF-16"_s);
      CHECK(fileOf(bytes)->text() == text.toStdString());
      CHECK(linesOf(bytes.mid(2)) == QStringList{u"1:été\tà 10 €"_s, u"2:fin"_s});
      CHECK(fileOf(bytes.mid(2))->encodingName() == u"UTF-16"_s);
    }
  }
  SECTION("a UTF-16 text that is converted in several pieces, a letter over their border") {
    // The second half of the emoji's pair stands at byte 2 + 2^20.
    QByteArray bytes = "\xFF\xFE";
    for (int i = 0; i < (1 << 19) - 1; ++i) bytes.append('a').append('\0');
    bytes.append("\x3D\xD8").append("\x00\xDE", 2).append("z\0", 2);
    const auto file = fileOf(bytes);
    CHECK(file->text().substr(file->text().size() - 6) == "a\xF0\x9F\x98\x80z");
  }
  SECTION("CP850, told by the words that it makes") {
    CHECK(fileOf("R\x82glement re\x87u")->encodingName() == u"CP850"_s);
    CHECK(firstLineOf("R\x82gl\x82 \x85 l'\x82t\x82") == u"Réglé à l'été"_s);
  }
  SECTION("the Ctrl+Z that DOS programs leave at the end is not text") {
    CHECK(linesOf("a\r\nb\r\n\x1A") == QStringList{u"1:a"_s, u"2:b"_s});
  }
}

TEST_CASE("TextFile with an encoding that is given") {
  const QByteArray bytes = "\x82t\x82";
  const auto readAs = [&](const QString& encoding) {
    const auto file = valueOf(TextFile::fromBytes(u"test.txt"_s, bytes, encoding));
    return file->toQString(file->text());
  };
  SECTION("it is not looked for") {
    CHECK(readAs(u"CP850"_s) == u"été"_s);
    CHECK(readAs(u"windows-1252"_s) == u"‚t‚"_s);
    CHECK(readAs(u"ISO 8859-15"_s) == u"\u0082t\u0082"_s);
    const auto wide = valueOf(TextFile::fromBytes(u"x"_s, QByteArray{"\xE9\0A\0", 4}, u"utf16"_s));
    CHECK(wide->text() == "\xC3\xA9"
                          "A");
  }
  SECTION("UTF-8 must be UTF-8") {
    const auto refused = TextFile::fromBytes(u"test.txt"_s, bytes, u"UTF-8"_s);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::FileFormat);
  }
  SECTION("an unknown name is refused") {
    const auto refused = TextFile::fromBytes(u"test.txt"_s, bytes, u"EBCDIC"_s);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(refused.error().message.contains(u"EBCDIC"_s));
  }
}

TEST_CASE("TextFile lines") {
  SECTION("end with LF, CRLF, CR or a stray CRCRLF, the last one with or without") {
    const QStringList expected{u"1:a"_s, u"2:b"_s, u"3:c"_s};
    CHECK(linesOf("a\nb\nc") == expected);
    CHECK(linesOf("a\nb\nc\n") == expected);
    CHECK(linesOf("a\r\nb\r\nc\r\n") == expected);
    CHECK(linesOf("a\rb\rc") == expected);
    CHECK(linesOf("a\r\r\nb\r\r\nc\r\r\n") == expected);
  }
  SECTION("blank ones are passed over, but counted as a text editor counts them") {
    CHECK(linesOf("a\n\n  \t \nb") == QStringList{u"1:a"_s, u"4:b"_s});
  }
  SECTION("rewind begins anew") {
    const auto file = fileOf("a\nb");
    std::string_view line;
    while (file->nextLine(line)) {
    }
    CHECK(file->position() == 3);
    file->rewind();
    CHECK(file->position() == 0);
    REQUIRE(file->nextLine(line));
    CHECK(line == "a");
    CHECK(file->lineNumber() == 1);
  }
  SECTION("the byte order mark belongs to the file but to no line") {
    const auto file = fileOf("\xEF\xBB\xBF"
                             "a");
    CHECK(file->all().size() == 4);
    std::string_view line;
    REQUIRE(file->nextLine(line));
    CHECK(line == "a");
  }
}

TEST_CASE("TextFile::open") {
  TestFiles files;
  SECTION("reads a file from disk") {
    const auto file = valueOf(TextFile::open(files.write("a.txt", "x\r\ny")));
    CHECK(file->size() == 4);
    std::string_view line;
    REQUIRE(file->nextLine(line));
    CHECK(line == "x");
  }
  SECTION("says what is wrong with one that it cannot read") {
    const auto absent = TextFile::open(files.path("absent.txt"));
    REQUIRE_FALSE(absent.ok());
    CHECK(absent.error().code == ErrorCode::NotFound);
    CHECK(absent.error().message.contains(u"absent.txt"_s));
    const auto folder = TextFile::open(files.path("."));
    REQUIRE_FALSE(folder.ok());
    CHECK(folder.error().code == ErrorCode::Storage);
    const auto empty = TextFile::open(files.write("empty.txt", ""));
    REQUIRE_FALSE(empty.ok());
    CHECK(empty.error().code == ErrorCode::FileFormat);
    CHECK(empty.error().message.startsWith(u"empty.txt: "_s));
  }
  SECTION("only a byte order mark is an empty file") {
    for (const QByteArray mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
      const auto empty = TextFile::open(files.write("mark.txt", mark));
      REQUIRE_FALSE(empty.ok());
      CHECK(empty.error().message == u"mark.txt: The file is empty."_s);
    }
  }
  SECTION("a file beyond all bounds is refused before it is read") {
    const auto refusalOf = [](const QString& path) {
      const auto refused = TextFile::open(path);
      REQUIRE_FALSE(refused.ok());
      CHECK(refused.error().code == ErrorCode::FileFormat);
      return refused.error().message;
    };
    const QString path = files.write("huge.txt", "\xFF\xFE");
    REQUIRE(QFile::resize(path, qint64{2} << 30));
    CHECK(refusalOf(path).contains(u"768 MB"_s));
    REQUIRE(QFile::resize(path, qint64{257} << 20));
    CHECK(refusalOf(path).contains(u"256 MB"_s));
  }
  SECTION("binary without zeros is refused too") {
    QByteArray bytes;
    for (int i = 0; i < 4000; ++i) bytes.append(char(1 + i % 255));
    CHECK_FALSE(TextFile::open(files.write("noise.bin", bytes)).ok());
    // Small numbers of two bytes, which look like UTF-16 by their zeros.
    bytes.clear();
    for (int i = 0; i < 4000; ++i) bytes.append(char(1 + i % 30)).append('\0');
    CHECK_FALSE(TextFile::open(files.write("samples.bin", bytes)).ok());
  }
  SECTION("binary is refused") {
    const QByteArray zip = QByteArray{"PK\x03\x04"} + QByteArray(8, '\0') + "xl/workbook.xml";
    const auto refused = TextFile::open(files.write("book.xlsx", zip));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::FileFormat);
    CHECK(refused.error().message.startsWith(u"book.xlsx: "_s));
  }
}

TEST_CASE("trimmed") {
  CHECK(trimmed("  a b \t\r") == "a b");
  CHECK(trimmed(" \t ").empty());
  CHECK(trimmed("").empty());
}
