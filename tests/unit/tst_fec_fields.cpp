#include <string>

#include "core/import/fec_fields.h"
#include "core/money/largest_amount.h"
#include "tests/support/catch.h"

using namespace encaisse;

namespace {

/// The hundredths that a good amount reads as; fails when it is not good.
qint64 amountOf(std::string_view text) {
  INFO("amount \"" << text << '"');
  qint64 minor = 777777;
  REQUIRE(readAmount(text, minor) == FieldState::Good);
  return minor;
}

void checkBadAmount(std::string_view text) {
  INFO("amount \"" << text << '"');
  qint64 minor = 777777;
  CHECK(readAmount(text, minor) == FieldState::Bad);
}

QDate dayOf(std::string_view text) {
  INFO("day \"" << text << '"');
  DayNumber number = 777777;
  REQUIRE(readDay(text, number) == FieldState::Good);
  return toDate(number);
}

QDate dueOf(std::string_view text) { return toDate(dueDayInLabel(text)); }

}  // namespace

TEST_CASE("readAmount") {
  SECTION("the forms that real files hold") {
    CHECK(amountOf("777,18") == 77718);
    CHECK(amountOf("0") == 0);
    CHECK(amountOf("0,00") == 0);
    CHECK(amountOf("+0000069,40") == 6940);
    CHECK(amountOf("69,60-") == -6960);
    CHECK(amountOf("69,60+") == 6960);
    CHECK(amountOf("-12") == -1200);
    CHECK(amountOf("1234.56") == 123456);
    CHECK(amountOf("12,5") == 1250);
    CHECK(amountOf(",50") == 50);
    CHECK(amountOf("7,") == 700);
    CHECK(amountOf("- 12,00") == -1200);
    CHECK(amountOf("12,00 -") == -1200);
  }
  SECTION("thousands grouped by spaces, no-break spaces, or the other sign") {
    CHECK(amountOf("1 234.56") == 123456);
    CHECK(amountOf("12 345 678,90") == 1234567890);
    CHECK(amountOf("1\xC2\xA0"
                   "234,56") == 123456);  // U+00A0 in UTF-8
    CHECK(amountOf("1\xA0"
                   "234,56") == 123456);  // the same in ISO 8859-15
    CHECK(amountOf("1\xE2\x80\xAF"
                   "234,56") == 123456);  // U+202F in UTF-8
    CHECK(amountOf("1.234,56") == 123456);
    CHECK(amountOf("1,234.56") == 123456);
    CHECK(amountOf("1.234.567,00") == 123456700);
  }
  SECTION("a third decimal is refused, not rounded; zeros say nothing more") {
    checkBadAmount("1,234");
    checkBadAmount("12,345");
    checkBadAmount("0,001");
    CHECK(amountOf("12,3400") == 1234);
    CHECK(amountOf("12,000") == 1200);
  }
  SECTION("a point before three digits may group thousands: refused, not guessed") {
    checkBadAmount("1.230");
    checkBadAmount("12.000");
    CHECK(amountOf("12.0000") == 1200);
  }
  SECTION("an empty field is no amount, and no error") {
    qint64 minor = 777777;
    CHECK(readAmount("", minor) == FieldState::Empty);
    CHECK(minor == 0);
  }
  SECTION("anything else is refused") {
    for (const auto* text : {"abc", "12a", "a12", "-", "+", ",", ".", "--12", "-12-", "1-2",
                             "1,2,3", "1,234,567", "12,3 4", "12 EUR", "1e5", "0x10", "#REF!"}) {
      checkBadAmount(text);
    }
  }
  SECTION("the largest amounts are exact, and beyond them refused") {
    CHECK(amountOf("10000000000000,00") == largestAmount);
    CHECK(amountOf("-10000000000000,00") == -largestAmount);
    checkBadAmount("10000000000000,01");
    checkBadAmount("92233720368547758,07");
    checkBadAmount("92233720368547759");
    checkBadAmount("99999999999999999999999999,00");
  }
}

TEST_CASE("readDay") {
  SECTION("the forms that real files hold; in the French one the day comes first") {
    CHECK(dayOf("20261031") == QDate(2026, 10, 31));
    CHECK(dayOf("2026-10-31") == QDate(2026, 10, 31));
    CHECK(dayOf("31/10/2026") == QDate(2026, 10, 31));
    CHECK(dayOf("31-10-2026") == QDate(2026, 10, 31));
    CHECK(dayOf("31.10.2026") == QDate(2026, 10, 31));
    CHECK(dayOf("02/03/2026") == QDate(2026, 3, 2));
    CHECK(dayOf("20240229") == QDate(2024, 2, 29));
  }
  SECTION("a day that does not exist is refused") {
    for (const auto* text :
         {"20260230", "20250229", "19000229", "20261301", "20260001", "20260100", "20260132",
          "20260431", "30/02/2026", "10/31/2026", "2026-02-30", "0000-00-00"}) {
      INFO(text);
      DayNumber day = 777777;
      CHECK(readDay(text, day) == FieldState::Bad);
      CHECK(day == 0);
    }
  }
  SECTION("a year that no accounting file means is refused") {
    for (const auto* text : {"00980131", "0098-01-31", "31/01/0098", "18991231", "22000101"}) {
      INFO(text);
      DayNumber day = 777777;
      CHECK(readDay(text, day) == FieldState::Bad);
    }
    CHECK(dayOf("19000101") == QDate(1900, 1, 1));
    CHECK(dayOf("21991231") == QDate(2199, 12, 31));
  }
  SECTION("anything else is refused, an empty field is not") {
    for (const auto* text : {"2026", "202610311", "2026103", "2026103a", "31/10-2026", "3/10/2026",
                             "2026/10/31", "31102026", "31/10/26", "+2026103", "-0261031"}) {
      INFO(text);
      DayNumber day = 777777;
      CHECK(readDay(text, day) == FieldState::Bad);
    }
    for (const auto* text : {"", "00000000"}) {
      DayNumber day = 777777;
      CHECK(readDay(text, day) == FieldState::Empty);
      CHECK(day == 0);
    }
  }
}

TEST_CASE("dueDayInLabel") {
  const QDate march{2026, 3, 31};
  SECTION("the date after the word, however it is spelt") {
    for (const auto* text :
         {"Ech 31/03/26", "ech 31/03/2026", "ECHEANCE : 31-03-2026", "ECHEANCE 31.03.2026",
          "ech. 310326", "Ech:31032026", "FACT 118 - ech 31/03/26", "Facture 7 (ech. 31/03/26)",
          "\xC3\xA9"
          "ch\xC3\xA9"
          "ance 31/03/2026",
          "\xC3\x89"
          "CH 31/03/26",
          "\xE9"
          "ch\xE9"
          "ance 31/03/2026",
          "\xC9"
          "CH 31/03/26",
          "Echeance le 31/03/2026", "Ech. au 31/03/26", "ech 31/03/26 acompte",
          "FA/ech 31/03/26"}) {
      INFO(text);
      CHECK(dueOf(text) == march);
    }
  }
  SECTION("no word, no date; no date, no day") {
    for (const auto* text :
         {"", "ech", "Facture du 31/03/2026", "Ech fin de mois", "mech 31/03/26", "tech310326",
          "Ech 30/02/26", "Ech 99/99/99", "ech 3103", "e", "ec", "Ech 31/03", "Ech 1234567"}) {
      INFO(text);
      CHECK_FALSE(dueOf(text).isValid());
    }
  }
  SECTION("a word that only begins like it is another word") {
    for (const auto* text : {"Echantillons 310326", "ECHANGE 31/03/26",
                             "\xC3\x89"
                             "change 310326",
                             "Ech FACT 310326"}) {
      INFO(text);
      CHECK_FALSE(dueOf(text).isValid());
    }
  }
  SECTION("the second mention counts where the first has no date") {
    CHECK(dueOf("Ech fin de mois, ech 31/03/26") == march);
  }
}

TEST_CASE("fingerprint") {
  CHECK(fingerprint("FA1") == fingerprint(std::string{"FA1"}));
  CHECK(fingerprint("FA1") != fingerprint("FA2"));
  CHECK(fingerprint("a") != fingerprint("A"));
  CHECK(fingerprint("ab") != fingerprint("ba"));
  CHECK(fingerprintOrNone("") == 0);
  CHECK(fingerprintOrNone("a") == fingerprint("a"));
}

TEST_CASE("keyOf") {
  const LineIdentity line{1, 2, 3, 4, 5, 6};
  SECTION("the same line, the same key") { CHECK(keyOf(line) == keyOf({1, 2, 3, 4, 5, 6})); }
  SECTION("every part counts, and its place") {
    for (const LineIdentity& other :
         {LineIdentity{9, 2, 3, 4, 5, 6}, LineIdentity{1, 9, 3, 4, 5, 6},
          LineIdentity{1, 2, 9, 4, 5, 6}, LineIdentity{1, 2, 3, 9, 5, 6},
          LineIdentity{1, 2, 3, 4, 9, 6}, LineIdentity{1, 2, 3, 4, 5, 9},
          LineIdentity{1, 2, 3, 4, 5, -6}, LineIdentity{2, 1, 3, 4, 5, 6},
          LineIdentity{1, 2, 4, 3, 5, 6}}) {
      CHECK(keyOf(other) != keyOf(line));
    }
  }
}
