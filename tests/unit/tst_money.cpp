#include <limits>

#include "core/money/largest_amount.h"
#include "core/money/money.h"
#include "tests/support/child_process.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = std::numeric_limits<qint64>::max();
constexpr qint64 smallest = std::numeric_limits<qint64>::min();

Money eur(qint64 minor) { return {minor, Currency::eur()}; }
Currency currency(const char* code) { return valueOf(Currency::parse(QString::fromLatin1(code))); }

}  // namespace

TEST_CASE("Currency") {
  SECTION("knows the decimals of its minor unit") {
    CHECK(currency("EUR") == Currency::eur());
    CHECK(currency("EUR").decimals() == 2);
    CHECK(currency("EUR").unitsPerMajor() == 100);
    CHECK(currency("JPY").decimals() == 0);
    CHECK(currency("JPY").unitsPerMajor() == 1);
    CHECK(currency("XPF").decimals() == 0);
    CHECK(currency("TND").decimals() == 3);
    CHECK(currency("TND").unitsPerMajor() == 1000);
    CHECK(currency("USD").code() == u"USD"_s);
  }
  SECTION("is three capital letters") {
    for (const auto& text : {u""_s, u"eur"_s, u"EU"_s, u"EURO"_s, u"€"_s, u"EÜR"_s, u"E1R"_s}) {
      INFO(text.toStdString());
      const auto parsed = Currency::parse(text);
      REQUIRE_FALSE(parsed.ok());
      CHECK(parsed.error().code == ErrorCode::InvalidInput);
    }
  }
}

TEST_CASE("Money") {
  SECTION("reads an amount with a point, in minor units") {
    const auto [text, minor] = GENERATE(table<const char*, qint64>({
        {"1234.56", 123456},
        {"1234.5", 123450},
        {"1234", 123400},
        {"-0.05", -5},
        {"+3", 300},
        {" 12.00 ", 1200},
        {"0", 0},
        {"-0", 0},
        {".5", 50},
        {"10000000000000.00", largestAmount},
        {"-10000000000000.00", -largestAmount},
    }));
    INFO(text);
    CHECK(valueOf(Money::parse(QString::fromLatin1(text), Currency::eur())).minor() == minor);
  }
  SECTION("each currency has its decimals") {
    CHECK(valueOf(Money::parse(u"1234"_s, currency("JPY"))).minor() == 1234);
    CHECK(valueOf(Money::parse(u"1.234"_s, currency("TND"))).minor() == 1234);
    CHECK_FALSE(Money::parse(u"1.5"_s, currency("JPY")).ok());
  }
  SECTION("refuses what is not one amount") {
    for (const auto& text :
         {u""_s, u"-"_s, u"."_s, u"1,5"_s, u"1 234"_s, u"1.234"_s, u"1.2.3"_s, u"--1"_s, u"1-"_s,
          u"1e3"_s, u"12 €"_s, u"١٢"_s, u"10000000000000.01"_s, u"922337203685477581"_s,
          u"99999999999999999999999"_s}) {
      INFO(text.toStdString());
      const auto parsed = Money::parse(text, Currency::eur());
      REQUIRE_FALSE(parsed.ok());
      CHECK(parsed.error().code == ErrorCode::InvalidInput);
      CHECK(parsed.error().message.contains(text));
    }
  }
  SECTION("writes all decimals, a point and no other sign") {
    CHECK(eur(123456789).toDecimal() == u"1234567.89"_s);
    CHECK(eur(0).toDecimal() == u"0.00"_s);
    CHECK(eur(5).toDecimal() == u"0.05"_s);
    CHECK(eur(-5).toDecimal() == u"-0.05"_s);
    CHECK(eur(-100).toDecimal() == u"-1.00"_s);
    CHECK(toDecimal(1234, currency("JPY")) == u"1234"_s);
    CHECK(toDecimal(1234, currency("TND")) == u"1.234"_s);
    CHECK(eur(smallest).toDecimal() == u"-92233720368547758.08"_s);
  }
  SECTION("adds, subtracts and compares exactly") {
    CHECK(eur(10) + eur(20) == eur(30));
    CHECK(eur(10) - eur(20) == eur(-10));
    CHECK(-eur(10) == eur(-10));
    CHECK(eur(-1) < eur(0));
    CHECK(eur(2) > eur(1));
    CHECK(Money::zero(Currency::eur()).minor() == 0);
  }
  SECTION("mixing currencies or leaving 64 bits is our bug and stops the program") {
    const Money yen{10, currency("JPY")};
    CHECK(breaksContract([&] { return eur(10) + yen; }));
    CHECK(breaksContract([&] { return eur(10) - yen; }));
    CHECK(breaksContract([&] { return eur(10) < yen; }));
    CHECK(breaksContract([] { return eur(largest) + eur(1); }));
    CHECK(breaksContract([] { return eur(smallest) - eur(1); }));
    CHECK(breaksContract([] { return -eur(smallest); }));
  }
}
