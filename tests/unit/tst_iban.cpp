#include "core/bank/iban.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("isValidIban") {
  SECTION("the examples of the standards, with blanks or without") {
    CHECK(isValidIban(u"FR14 2004 1010 0505 0001 3M02 606"));
    CHECK(isValidIban(u"FR1420041010050500013M02606"));
    CHECK(isValidIban(u"fr1420041010050500013m02606"));
    CHECK(isValidIban(u"DE89370400440532013000"));
    CHECK(isValidIban(u"GB82 WEST 1234 5698 7654 32"));
  }
  SECTION("one digit changed, two exchanged, one missing or one too many") {
    CHECK_FALSE(isValidIban(u"FR1420041010050500013M02607"));
    CHECK_FALSE(isValidIban(u"FR1420041010050500103M02606"));
    CHECK_FALSE(isValidIban(u"FR1420041010050500013M0260"));
    CHECK_FALSE(isValidIban(u"FR1420041010050500013M026060"));
  }
  SECTION("what is no IBAN at all") {
    CHECK_FALSE(isValidIban(u""));
    CHECK_FALSE(isValidIban(u"FR"));
    CHECK_FALSE(isValidIban(u"1420041010050500013M02606FR"));
    CHECK_FALSE(isValidIban(u"FR14-2004-1010-0505-0001-3M02-606"));
    CHECK_FALSE(isValidIban(u"RF18539007547034"));
  }
}

TEST_CASE("isCreditorReference") {
  CHECK(isCreditorReference(u"RF18 5390 0754 7034"));
  CHECK(isCreditorReference(u"RF18539007547034"));
  CHECK(isCreditorReference(u"RF59FAC20260001"));
  CHECK_FALSE(isCreditorReference(u"RF19539007547034"));
  CHECK_FALSE(isCreditorReference(u"RF18539007547035"));
  CHECK_FALSE(isCreditorReference(u"RF18"));
  CHECK_FALSE(isCreditorReference(u"XX18539007547034"));
}

TEST_CASE("creditorReferenceIn") {
  SECTION("stands alone, in groups of four, or between other words") {
    CHECK(creditorReferenceIn(u"RF18539007547034"_s) == u"RF18539007547034"_s);
    CHECK(creditorReferenceIn(u"Facture RF18 5390 0754 7034 merci"_s) == u"RF18539007547034"_s);
    CHECK(creditorReferenceIn(u"VIR/RF59FAC20260001/12.03"_s) == u"RF59FAC20260001"_s);
    CHECK(creditorReferenceIn(u"rf59fac20260001"_s) == u"RF59FAC20260001"_s);
  }
  SECTION("the second, when the first is misspelt") {
    CHECK(creditorReferenceIn(u"RF18539007547035 RF59FAC20260001"_s) == u"RF59FAC20260001"_s);
  }
  SECTION("letters RF inside a word or wrong digits are none") {
    CHECK(creditorReferenceIn(u"SURF18539007547034"_s).isEmpty());
    CHECK(creditorReferenceIn(u"REF RF"_s).isEmpty());
    CHECK(creditorReferenceIn(u""_s).isEmpty());
  }
}

TEST_CASE("frenchIban") {
  SECTION("the example of the RIB: key 06") {
    CHECK(frenchIban(u"20041"_s, u"01005"_s, u"0500013M026"_s) == u"FR1420041010050500013M02606"_s);
  }
  SECTION("every letter of an account has its digit: the IBAN is valid") {
    for (const auto* account : {u"ABCDEFGHI01", u"JKLMNOPQR02", u"STUVWXYZ003", u"00000000000"}) {
      CHECK(isValidIban(frenchIban(u"30004"_s, u"00567"_s, QString::fromUtf16(account))));
    }
    // Digits in place of letters by hand: S T U = 2 3 4, Z = 9; the key is the same for both.
    CHECK(frenchIban(u"30004"_s, u"00567"_s, u"STUZ0000000"_s).right(2) ==
          frenchIban(u"30004"_s, u"00567"_s, u"23490000000"_s).right(2));
    CHECK(frenchIban(u"30004"_s, u"00567"_s, u"AIJR0000000"_s).right(2) ==
          frenchIban(u"30004"_s, u"00567"_s, u"19190000000"_s).right(2));
  }
  SECTION("not computable: nothing") {
    CHECK(frenchIban(u"2004"_s, u"01005"_s, u"0500013M026"_s).isEmpty());
    CHECK(frenchIban(u"20041"_s, u"0100A"_s, u"0500013M026"_s).isEmpty());
    CHECK(frenchIban(u"20041"_s, u"01005"_s, u"0500013M02"_s).isEmpty());
    CHECK(frenchIban(u"20041"_s, u"01005"_s, u"0500013 026"_s).isEmpty());
  }
}
