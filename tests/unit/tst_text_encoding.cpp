#include "core/import/text_encoding.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

QString decoded(const QByteArray& bytes, TextEncoding encoding) {
  std::string utf8;
  appendUtf8(utf8, {bytes.constData(), size_t(bytes.size())}, encoding);
  return QString::fromStdString(utf8);
}

TextEncoding encodingOf(const QByteArray& bytes) {
  return singleByteEncoding({bytes.constData(), size_t(bytes.size())});
}

}  // namespace

// The bytes are written from the code charts: CP850 82 é, 8A è, 85 à, 97 ù, 87 ç, 88 ê, 93 ô, 8C î,
// 96 û, 90 É, D4 È, D2 Ê, B7 À, 80 Ç, F8 °, AE «, AF »; Windows-1252 92 ’, 85 …, 80 €, 9C œ, 8C Œ.
TEST_CASE("singleByteEncoding") {
  SECTION("French of a DOS program is CP850") {
    const QByteArray text = GENERATE("R\x82glement",
                                     "Facture re\x87u"
                                     "e",
                                     "Pi\x8A"
                                     "ce n\xF8 12",
                                     "D\x82j\x85 pay\x82 \x85 Paris", "o\x97 \x88tre", "Ao\x96t",
                                     "H\x93tel de la C\x93te",
                                     "FACTURE R\x90GL\x90"
                                     "E",
                                     "\x90"
                                     "chue \x85 30 jours",
                                     "LIBELL\x90", "Fran\x87ois;12,50", "M\x81ller & S\x94hne",
                                     "\x80"
                                     "a va");
    CAPTURE(text.toHex(' '));
    CHECK(encodingOf(text) == TextEncoding::Cp850);
  }
  SECTION("French of a Windows program is Windows-1252, or ISO 8859-15 without its extra signs") {
    const auto [bytes, expected] = GENERATE(table<const char*, TextEncoding>({
        {"R\xE8glement re\xE7u", TextEncoding::Latin9},
        {"\xC9"
         "ch\xE9"
         "ance \xE0 30 jours",
         TextEncoding::Latin9},
        {"R\xC9GL\xC9", TextEncoding::Latin9},
        {"n\xB0 12", TextEncoding::Latin9},
        {"1\xA0"
         "234,56",
         TextEncoding::Latin9},
        {"Total\xA0:", TextEncoding::Latin9},
        {"100 \xA4", TextEncoding::Latin9},
        {"\xAB oui \xBB", TextEncoding::Latin9},
        {"l\x92\xE9"
         "cheance",
         TextEncoding::Windows1252},
        {"C\x92"
         "est pay",
         TextEncoding::Windows1252},
        {"Suite\x85", TextEncoding::Windows1252},
        {"100 \x80", TextEncoding::Windows1252},
        {"100\x80", TextEncoding::Windows1252},
        {"c\x9Cur", TextEncoding::Windows1252},
        {"\x8Cuvre", TextEncoding::Windows1252},
        {"\x93mot\x94", TextEncoding::Windows1252},
        {"mot \x96 mot", TextEncoding::Windows1252},
        {"Paris\x96Lyon", TextEncoding::Windows1252},
    }));
    CAPTURE(bytes);
    CHECK(encodingOf(bytes) == expected);
  }
  SECTION("one odd sign does not turn a whole file") {
    CHECK(encodingOf("R\x82glement, Soci\xE9t\xE9 G\xE9n\xE9rale") == TextEncoding::Windows1252);
    CHECK(encodingOf("n\xB0 1: R\x82glement, ch\x8Aque re\x87u") == TextEncoding::Cp850);
  }
  SECTION("Windows-1252 shows itself after any number of letters") {
    QByteArray text(3'000'000, '\xE9');
    CHECK(encodingOf(text) == TextEncoding::Latin9);
    text.back() = '\x80';
    CHECK(encodingOf(text) == TextEncoding::Windows1252);
  }
}

TEST_CASE("appendUtf8") {
  CHECK(decoded("\x82\x8A\x85\x97\x87\x88 \x80\x90 \xD4\xD2 \x9C \xF8 \xFF.",
                TextEncoding::Cp850) == u"éèàùçê ÇÉ ÈÊ £ ° \u00A0."_s);
  CHECK(decoded("\xC9\xCD\xBB", TextEncoding::Cp850) == u"╔═╗"_s);
  CHECK(decoded("\x80\x92\xE9\x81", TextEncoding::Windows1252) == u"€’é\uFFFD"_s);
  CHECK(decoded("\xA4\xBD\xE9", TextEncoding::Latin9) == u"€œé"_s);
}

TEST_CASE("utf16ByteOrder") {
  const auto orderOf = [](const QByteArray& bytes) {
    return utf16ByteOrder({bytes.constData(), size_t(bytes.size())});
  };
  CHECK(orderOf(QByteArray{"a\0b\0", 4}) == ByteOrder::Little);
  CHECK(orderOf(QByteArray{"\0a\0b", 4}) == ByteOrder::Big);
  // "a€€b": half of the characters are beyond the first 256.
  CHECK(orderOf(QByteArray{"a\0\xAC\x20\xAC\x20"
                           "b\0",
                           8}) == ByteOrder::Little);
  CHECK_FALSE(orderOf("abcd").has_value());
  CHECK_FALSE(orderOf("a").has_value());
  CHECK_FALSE(orderOf(QByteArray(64, '\0')).has_value());
  CHECK_FALSE(orderOf(QByteArray{"\1\0\0\0\2\0\0\0", 8}).has_value());
}

TEST_CASE("encodingNamed") {
  CHECK(encodingNamed(u"utf-8"_s) == TextEncoding::Utf8);
  CHECK(encodingNamed(u"Latin 9"_s) == TextEncoding::Latin9);
  CHECK(encodingNamed(u"ISO-8859-1"_s) == TextEncoding::Windows1252);
  CHECK(encodingNamed(u"IBM850"_s) == TextEncoding::Cp850);
  CHECK_FALSE(encodingNamed(u"EBCDIC"_s).has_value());
  CHECK_FALSE(encodingNamed({}).has_value());
  for (const auto encoding : {TextEncoding::Utf8, TextEncoding::Utf16, TextEncoding::Latin9,
                              TextEncoding::Windows1252, TextEncoding::Cp850}) {
    CHECK(encodingNamed(encodingName(encoding)) == encoding);
  }
}
