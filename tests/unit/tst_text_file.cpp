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
    }
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
