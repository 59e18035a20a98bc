#include "core/customers/identifiers.h"
#include "tests/support/ledgers.h"

using namespace encaisse;

namespace {
QString text(const char* utf8) { return QString::fromUtf8(utf8); }
}  // namespace

TEST_CASE("Identifiers: SIREN and SIRET") {
  SECTION("the vectors of formats.md 5.4") {
    CHECK(isValidSiren(text("732829320")));
    CHECK(isValidSiret(text("73282932000074")));
    CHECK(vatNumberOfSiren(text("732829320")) == text("FR44732829320"));
  }
  SECTION("one wrong digit is found") {
    const QString siren = text("732829320");
    for (qsizetype at = 0; at < siren.size(); ++at) {
      QString wrong = siren;
      wrong[at] = QChar(u'0' + (wrong[at].digitValue() + 1) % 10);
      CHECK_FALSE(isValidSiren(wrong));
    }
    CHECK_FALSE(isValidSiret(text("73282932000079")));  // python-stdnum, stdnum.fr.siret
  }
  SECTION("written with spaces, points and hyphens") {
    CHECK(isValidSiren(text("732 829 320")));
    CHECK(isValidSiren(text("732.829.320")));
    CHECK(isValidSiren(text("732\u00a0829\u202f320")));
    CHECK(isValidSiret(text("732 829 320 00074")));
    CHECK(normalizedIdentifier(text(" fr 44-732.829.320 ")) == text("FR44732829320"));
  }
  SECTION("nothing, letters, other scripts and other lengths are none") {
    for (const char* wrong : {"", "   ", "73282932", "7328293200", "73282932A", "000000000",
                              "٧٣٢٨٢٩٣٢٠", "732,829,320"}) {
      INFO(wrong);
      CHECK_FALSE(isValidSiren(text(wrong)));
    }
    CHECK_FALSE(isValidSiret(text("732829320")));
    CHECK_FALSE(isValidSiret(text("00000000000000")));
  }
  SECTION("a SIRET begins with a SIREN, even when its own key agrees") {
    // 1234567891 → the digits of 12345678 and a wrong ninth one; the last digit mends the key of 14
    int passing = 0;
    for (int last = 0; last < 10; ++last) {
      if (isValidSiret(text("7328293210000") + QString::number(last))) ++passing;
    }
    CHECK(passing == 0);
  }
  SECTION("La Poste: the digit sum is a multiple of 5, but for its head office") {
    // formats.md 5.4. 3+5+6 = 14: 14 + 6 = 20 → valid, 14 + 7 = 21 → not.
    CHECK(isValidSiret(text("35600000000006")));
    CHECK_FALSE(isValidSiret(text("35600000000007")));
    CHECK(isValidSiret(text("35600000000048")));  // Luhn; 14 + 12 = 26
    CHECK_FALSE(isValidSiret(text("35600000000049")));
  }
}

TEST_CASE("Identifiers: VAT numbers") {
  const auto check = [](const char* number) { return checkVatNumber(text(number)); };
  SECTION("France, key of digits") {
    CHECK(check("FR44732829320") == VatNumberCheck::Valid);
    CHECK(check("Fr 40 303 265 045") == VatNumberCheck::Valid);  // python-stdnum, stdnum.fr.tva
    CHECK(check("FR23334175221") == VatNumberCheck::Valid);      // the same
    CHECK(check("FR84 323 140 391") == VatNumberCheck::Wrong);   // the same: wrong key
    CHECK(check("FR45732829320") == VatNumberCheck::Wrong);
    CHECK(check("FR44732829321") == VatNumberCheck::Wrong);  // no SIREN
    CHECK(check("FR") == VatNumberCheck::Wrong);
    CHECK(check("FR4473282932") == VatNumberCheck::Wrong);
  }
  SECTION("France, key with letters") {
    CHECK(check("FRK7399859412") == VatNumberCheck::Valid);  // python-stdnum, stdnum.fr.tva
    CHECK(check("FR4Z123456782") == VatNumberCheck::Valid);  // the same
    CHECK(check("FRIO334175221") == VatNumberCheck::Wrong);  // the same: no I, no O
    CHECK(check("FRK8399859412") == VatNumberCheck::Wrong);
    CHECK(check("FR5Z123456782") == VatNumberCheck::Wrong);
  }
  SECTION("Monaco: nine digits that begin with 000 and are no SIREN") {
    // key = (12 + 3 × (35 mod 97)) mod 97 = 117 mod 97 = 20
    CHECK(check("FR20000000035") == VatNumberCheck::Valid);
    CHECK(check("FR21000000035") == VatNumberCheck::Wrong);
    CHECK_FALSE(isValidSiren(text("000000035")));
  }
  SECTION("the rest of the Union: the shape") {
    const auto number =
        GENERATE("ATU12345678", "BE0123456789", "BE1234567890", "BG123456789", "CY12345678L",
                 "CZ12345678", "DE123456789", "DK12345678", "EE123456789", "EL123456789",
                 "ESX1234567X", "ESB12345678", "FI12345678", "HR12345678901", "HU12345678",
                 "IE1A23456L", "IE1234567WA", "IT12345678901", "LT123456789012", "LU12345678",
                 "LV12345678901", "MT12345678", "NL123456789B01", "PL1234567890", "PT123456789",
                 "RO1234567890", "SE123456789001", "SI12345678", "SK1234567890", "XI123456789");
    INFO(number);
    CHECK(check(number) == VatNumberCheck::Valid);
    CHECK(check((QByteArray{number} + "9876").constData()) == VatNumberCheck::Wrong);
  }
  SECTION("Romania: two to ten digits") {
    CHECK(check("RO12") == VatNumberCheck::Valid);
    CHECK(check("RO123456") == VatNumberCheck::Valid);
  }
  SECTION("what a shape refuses") {
    for (const char* wrong : {"AT123456789", "BE123456789", "CY123456789", "DE12345678A", "RO1",
                              "IE12345678", "ITABCDEFGHIJK", "DE"}) {
      INFO(wrong);
      CHECK(check(wrong) == VatNumberCheck::Wrong);
    }
  }
  SECTION("elsewhere nothing is known, so only rubbish is refused") {
    CHECK(check("CHE-123.456.789") == VatNumberCheck::Unknown);
    CHECK(isValidVatNumber(text("CHE-123.456.789 TVA")));
    CHECK(isValidVatNumber(text("GB123456789")));
    CHECK(isValidVatNumber(text("DE 123 456 789")));
    for (const char* wrong : {"", "44732829320", "unknown", "n/a", "XX", "FR45732829320"}) {
      INFO(wrong);
      CHECK_FALSE(isValidVatNumber(text(wrong)));
    }
  }
  SECTION("from and to a SIREN") {
    CHECK(vatNumberOfSiren(text("732829321")).isEmpty());
    CHECK(vatNumberOfSiren(text("303 265 045")) == text("FR40303265045"));
    CHECK(sirenOf(text("FR44732829320")) == text("732829320"));
    CHECK(sirenOf(text("732 829 320 00074")) == text("732829320"));
    CHECK(sirenOf(text("FR20000000035")).isEmpty());
    CHECK(sirenOf(text("DE123456789")).isEmpty());
  }
  SECTION("a one-digit key keeps its zero") {
    for (int i = 0; i < 2000; ++i) {
      const QString siren = QString::number(300000000 + i * 7919);
      const QString number = vatNumberOfSiren(siren);
      if (!number.isEmpty() && (number.size() != 13 || !isValidVatNumber(number))) {
        FAIL(number.toStdString());
      }
    }
  }
}

TEST_CASE("Identifiers: accounts") {
  SECTION("BIC") {
    CHECK(isValidBic(text("BNPAFRPP")));
    CHECK(isValidBic(text("bnpafrppxxx")));
    CHECK_FALSE(isValidBic(text("BNPAFRP")));
    CHECK_FALSE(isValidBic(text("BNP4FRPP")));
    CHECK_FALSE(isValidBic(text("BNPAFRPPXX")));
  }
}
