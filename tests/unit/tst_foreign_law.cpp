#include "core/interest/foreign_law.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;

namespace {

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

ForeignLaw law(const char* country) {
  const auto found = findForeignLaw(shippedForeignLaws(), text(country));
  if (!found) FAIL(country);
  return *found;
}

QString percent(const char* country, const char* iso) {
  const auto rate = rateFor(law(country).rate, parseIsoDay(iso), RateTable::shipped());
  return rate ? percentOf(rate->basisPoints) : text("none");
}

}  // namespace

TEST_CASE("Foreign law") {
  SECTION("law.md 1.7") {
    CHECK(percent("BE", "2026-02-01") == text("10.50"));
    CHECK(percent("BE", "2024-02-01") == text("12.50"));
    CHECK(percent("ES", "2024-02-01") == text("12.50"));
    CHECK(percent("IT", "2024-02-01") == text("12.50"));
    CHECK(percent("DE", "2024-02-01") == text("12.62"));  // BGB § 247: 3.62, § 288: + 9
    CHECK(percent("GB", "2026-08-01") == text("11.75"));  // 3.75 on 30 June 2026, + 8
    CHECK(law("AT").rate.addedBasisPoints == 920);
  }
  SECTION("a reference rate that nobody entered is not known") {
    CHECK(percent("AT", "2026-02-01") == text("none"));
  }
  SECTION("the lump sum of the United Kingdom goes by the amount") {
    // law.md 1.7: 40 below 1 000, 70 below 10 000, else 100 GBP
    CHECK(foreignFee(law("GB"), 99999) == 4000);
    CHECK(foreignFee(law("GB"), 100000) == 7000);
    CHECK(foreignFee(law("GB"), 999999) == 7000);
    CHECK(foreignFee(law("GB"), 1000000) == 10000);
    CHECK(law("GB").feeCurrency == text("GBP"));
    CHECK(foreignFee(law("DE"), 1) == 4000);
    CHECK(foreignFee(law("AT"), 100000) == 0);  // none known
  }
  SECTION("every row says how well it is known") {
    for (const auto& row : shippedForeignLaws()) {
      CHECK_FALSE(row.evidence.isEmpty());
      CHECK_FALSE(row.source.isEmpty());
      CHECK(row.fees.isEmpty() == row.feeEvidence.isEmpty());
    }
    CHECK_FALSE(findForeignLaw(shippedForeignLaws(), text("US")));
    CHECK(findForeignLaw(shippedForeignLaws(), text("be")));
  }
  SECTION("a line it cannot read is named") {
    const auto line =
        GENERATE("DE;de_base;9;;first_day;40;EUR;SEEN;SEEN", "DE;;9;;first_day;40;EUR;S;S;s",
                 "DE;de_base;nine;;first_day;40;EUR;S;S;s", "DE;de_base;9;;some_day;40;EUR;S;S;s",
                 "DE;de_base;9;;first_day;x;EUR;S;S;s", "DEU;de_base;9;;first_day;40;EUR;S;S;s",
                 "DE;de_base;9;;first_day;40:a;EUR;S;S;s", "DE;de_base;9;;first_day;-4;EUR;S;S;s");
    const auto read = parseForeignLaws(QByteArray{"header\n"} + line);
    INFO(line);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().message.contains(text("Line 2")));
  }
}
