#include "core/tables/xlsx_values.h"
#include "tests/support/catch.h"

using namespace encaisse;

namespace {

std::string decimalOf(std::string_view number) {
  std::string out = ">";
  return appendDecimal(out, number) ? out.substr(1) : out == ">" ? "none" : "spoilt";
}

std::string dayOf(std::string_view serial, bool is1904 = false) {
  std::string out = ">";
  return appendDay(out, serial, is1904) ? out.substr(1) : out == ">" ? "none" : "spoilt";
}

}  // namespace

TEST_CASE("appendDecimal") {
  const auto [number, expected] = GENERATE(table<const char*, const char*>({
      {"0", "0"},
      {"-0", "0"},
      {"-0.000", "0"},
      {"1234.5", "1234.5"},
      {"-1234.50", "-1234.5"},
      {"+7", "7"},
      {"007", "7"},
      {"1200", "1200"},
      {"1200.0", "1200"},
      {".5", "0.5"},
      {"5.", "5"},
      {"1.2345E3", "1234.5"},
      {"1.5E-5", "0.000015"},
      {"-2e+3", "-2000"},
      {"1E2", "100"},
      // What binary fractions leave behind the 15th digit.
      {"1234.5600000000001", "1234.56"},
      {"0.30000000000000004", "0.3"},
      {"1334.6599999999999", "1334.66"},
      {"9.9999999999999999", "10"},
      {"-0.99999999999999999", "-1"},
      {"4.9999999999999996E-2", "0.05"},
      {"33.333333333333336", "33.3333333333333"},
      {"123456789012.345", "123456789012.345"},
      // A whole number may be an account or a registration number.
      {"12345678901234567890", "12345678901234567890"},
      {"1.2345678901234567E+19", "12345678901234600000"},
      {"1E308", nullptr},
      {"", "none"},
      {"-", "none"},
      {".", "none"},
      {"abc", "none"},
      {"1,5", "none"},
      {"1.2.3", "none"},
      {"1E", "none"},
      {"1E400", "none"},
      {"1E-400", "none"},
      {"1E99999999999", "none"},
      {"NaN", "none"},
      {"INF", "none"},
  }));
  CAPTURE(number);
  CHECK(decimalOf(number) == (expected == nullptr ? "1" + std::string(308, '0') : expected));
}

TEST_CASE("appendDay") {
  // 1 = 1900-01-01; 25569 = 1970-01-01 (365 × 70 + 17 leap days + 1 + the one that never was);
  // 46326 = 2026-10-31 (25569 + 20757 days); in the system of 1904 1462 days less.
  const auto [serial, expected] = GENERATE(table<const char*, const char*>({
      {"1", "1900-01-01"},
      {"59", "1900-02-28"},
      {"60", "none"},
      {"61", "1900-03-01"},
      {"25569", "1970-01-01"},
      {"46326", "2026-10-31"},
      {"46326.99999", "2026-10-31"},
      {"4.6326E4", "2026-10-31"},
      {"2958465", "9999-12-31"},
      {"2958466", "none"},
      {"99999999999999999999", "none"},
      {"0", "none"},
      {"0.5", "none"},
      {"-1", "none"},
      {"x", "none"},
  }));
  CAPTURE(serial);
  CHECK(dayOf(serial) == expected);
  CHECK(dayOf("0", true) == "1904-01-01");
  CHECK(dayOf("60", true) == "1904-03-01");
  CHECK(dayOf("44864", true) == "2026-10-31");
}

TEST_CASE("isDayFormat") {
  SECTION("built in") {
    for (const int id : {14, 17, 22, 27, 36, 45, 50, 58}) CHECK(isDayFormat(id));
    for (const int id : {0, 1, 2, 4, 9, 13, 23, 26, 37, 44, 48, 49, 59, 164}) {
      CHECK_FALSE(isDayFormat(id));
    }
  }
  SECTION("own") {
    for (const auto* code : {"dd/mm/yyyy", "DD/MM/YYYY", "[$-40C]d mmmm yyyy;@", "yyyy", "mmm",
                             "d/m/yy h:mm", "yyyy\\-mm\\-dd", "mm-dd\" h\"", "[$-F800]dddd"}) {
      CAPTURE(code);
      CHECK(isDayFormat(code));
    }
    for (const auto* code :
         {"General", "Standard", "#,##0.00", "0.00 \"day\"", "#,##0.00\\ \\d\\y", "[Red]0.00",
          "#,##0.00\\ [$\xE2\x82\xAC-40C]", "_(* #,##0_);_(* dd_)", "[h]:mm", "h:mm AM/PM", "mm:ss",
          "[mm]:ss", "@", "0_y", "\"unclosed dd"}) {
      CAPTURE(code);
      CHECK_FALSE(isDayFormat(code));
    }
  }
}

TEST_CASE("readPlace") {
  const auto place = [](const char* reference) {
    const auto read = readPlace(reference);
    return read ? std::pair{read->column, read->row} : std::pair{-1, -1};
  };
  CHECK(place("A1") == std::pair{0, 0});
  CHECK(place("c5") == std::pair{2, 4});
  CHECK(place("Z2") == std::pair{25, 1});
  CHECK(place("AA2") == std::pair{26, 1});
  CHECK(place("XFD1048576") == std::pair{16383, 1048575});
  for (const auto* wrong :
       {"", "A", "5", "A0", "XFE1", "A1048577", "AAAA1", "A1B", "$A$1", "A-1", "A99999999999"}) {
    CAPTURE(wrong);
    CHECK(place(wrong) == std::pair{-1, -1});
  }
}

TEST_CASE("decodeEscapes") {
  const auto decoded = [](std::string text, size_t from = 0) {
    decodeEscapes(text, from);
    return text;
  };
  CHECK(decoded("a_x000D_b") == "a\rb");
  CHECK(decoded("_x005F_x000D_") == "_x000D_");
  CHECK(decoded("_x20AC_ _x00e9_") == "\xE2\x82\xAC \xC3\xA9");
  CHECK(decoded("max_x _x12_ _xZZZZ_ _x0000_ _xD800_ _x000") ==
        "max_x _x12_ _xZZZZ_ _x0000_ _xD800_ _x000");
  CHECK(decoded("_x0041__x0042_", 7) == "_x0041_B");
}
