#include "core/tables/amount_text.h"
#include "tests/support/catch.h"

using namespace encaisse;

namespace {

AmountText read(const char* text, char sign = ',', int decimals = 2) {
  return readTableAmount({text, CellType::Text}, sign, decimals);
}

}  // namespace

TEST_CASE("AmountText") {
  SECTION("amounts read as people and programs write them") {
    const auto [text, sign, minor] = GENERATE(table<const char*, char, qint64>({
        {"1234,56", ',', 123456},
        {"1 234,56 €", ',', 123456},
        {"1\u00A0234,56\u00A0€", ',', 123456},
        {"1\u202F234\u202F567,8", ',', 123456780},
        {"1.234,56", ',', 123456},
        {"1.234", ',', 123400},
        {"1,234.56", '.', 123456},
        {"$1,234.50", '.', 123450},
        {"EUR 12.00", '.', 1200},
        {"12,00EUR", ',', 1200},
        {"1'234.50 CHF", '.', 123450},
        {"1’234.50", '.', 123450},
        {"-12", ',', -1200},
        {"−12,5", ',', -1250},
        {"12,34-", ',', -1234},
        {"(1 234,56)", ',', -123456},
        {"(€12.00)", '.', -1200},
        {"-$12.00", '.', -1200},
        {"+0000069,40", ',', 6940},
        {"0", ',', 0},
        {",5", ',', 50},
        {"'579,68 USD", ',', 57968},
        {"1200.00000000", '.', 120000},
    }));
    CAPTURE(text);
    const auto amount = read(text, sign);
    CHECK(amount.state == FieldState::Good);
    CHECK(amount.minor == minor);
    CHECK_FALSE(amount.threeDecimals);
  }
  SECTION("what is no amount is bad") {
    const auto text =
        GENERATE("12 %", "12,3,4", "1.23,45", "1.23.456,00", "abc", "12,34 km", "1,2.3", "12..5",
                 "1 23,45", "12,345", "99999999999999999999", "- -", "12,3a");
    CAPTURE(text);
    CHECK(read(text).state == FieldState::Bad);
  }
  SECTION("nothing is empty, not zero") {
    CHECK(read("").state == FieldState::Empty);
    CHECK(read("-").state == FieldState::Empty);
    CHECK(read("€").state == FieldState::Empty);
  }
  SECTION("three decimals are told, and kept only when the third is a zero") {
    CHECK(read("12,340").state == FieldState::Good);
    CHECK(read("12,340").threeDecimals);
    CHECK(read("12,340").minor == 1234);
    CHECK(read("12,345").threeDecimals);
    CHECK(read("12,345", ',', 3).state == FieldState::Good);
    CHECK(read("12,345", ',', 3).minor == 12345);
    CHECK(read("1500", ',', 0).minor == 1500);
  }
  SECTION("a letter and a currency beside the digits are told") {
    CHECK(read("240.47D", '.').side == 'D');
    CHECK(read("1 234,56 C").side == 'C');
    CHECK(read("12,00 CR").side == 'C');
    CHECK(read("12,00").side == 0);
    CHECK(read("12,00 €").currency == "EUR");
    CHECK(read("£12.00", '.').currency == "GBP");
    CHECK(read("12,00 usd").currency == "USD");
  }
  SECTION("a number of a spreadsheet has a point, and no binary tail") {
    const auto typed = [](const char* text) {
      return readTableAmount({text, CellType::Number}, ',', 2);
    };
    CHECK(typed("1234.5").minor == 123450);
    CHECK(typed("1234.5599999999999").minor == 123456);
    CHECK(typed("0.30000000000000004").minor == 30);
    CHECK(typed("999.99999999999").minor == 100000);
    CHECK(typed("12.345").state == FieldState::Bad);
  }
}

TEST_CASE("decimalHint") {
  const auto [text, hint] = GENERATE(table<const char*, DecimalHint>({
      {"12,50", DecimalHint::Comma},
      {"12.50", DecimalHint::Point},
      {"1.234,56", DecimalHint::Comma},
      {"1,234.56", DecimalHint::Point},
      {"1,234,567", DecimalHint::Point},
      {"1.234.567", DecimalHint::Comma},
      {"1,234", DecimalHint::Unclear},
      {"1.234 €", DecimalHint::Unclear},
      {"-1,234", DecimalHint::Unclear},
      {"1234,567", DecimalHint::Comma},
      {"0.125", DecimalHint::Point},
      {"1 234,567", DecimalHint::Comma},
      {"1234", DecimalHint::None},
      {"Total, net", DecimalHint::None},
      {"", DecimalHint::None},
      {"12,5 %", DecimalHint::None},
  }));
  CAPTURE(text);
  CHECK(decimalHint(text) == hint);
}
