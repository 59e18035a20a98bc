#include "core/bank/account_identity.h"
#include "core/bank/iban.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

// The RIB 20041 01005 0500013M026, key 06, is FR14 2004 1010 0505 0001 3M02 606 (the example of the
// IBAN registry, ISO 13616).
TEST_CASE("accountIdentity") {
  const auto iban = u"FR1420041010050500013M02606"_s;

  SECTION("an IBAN in whatever spelling") {
    const QString written = GENERATE(
        u"FR14 2004 1010 0505 0001 3M02 606"_s, u"fr1420041010050500013m02606"_s,
        u"IBAN FR14 2004 1010 0505 0001 3M02 606"_s, u"PSSTFRPPXXX/FR1420041010050500013M02606"_s);
    CHECK(accountIdentity(written) == iban);
  }
  SECTION("a RIB is its IBAN, with the key or without") {
    const QString written = GENERATE(u"20041010050500013M02606"_s, u"20041 01005 0500013M026 06"_s,
                                     u"20041 01005 0500013M026"_s, u"20041/01005/500013M026"_s,
                                     u"20041-01005-0500013M026"_s);
    CHECK(accountIdentity(written) == iban);
  }
  SECTION("a wrong key is no RIB") {
    CHECK(accountIdentity(u"20041010050500013M02607"_s) == u"20041010050500013M02607"_s);
  }
  SECTION("21 digits in a row may be of any country") {
    // PT50 0002 0123 1234 5678 9015 4 is the example of the IBAN registry; the other is German.
    CHECK(accountIdentity(u"000201231234567890154"_s) == u"000201231234567890154"_s);
    CHECK(accountIdentity(u"50880050/0194774600888"_s) == u"50880050/0194774600888"_s);
    CHECK(isSameAccount(u"20041010050500013M026"_s, iban));
  }
  SECTION("anything else: without blanks, in capital letters") {
    CHECK(accountIdentity(u"Compte courant"_s) == u"COMPTECOURANT"_s);
    CHECK(accountIdentity(u"12345678"_s) == u"12345678"_s);
    CHECK(accountIdentity({}).isEmpty());
  }
}

TEST_CASE("isSameAccount") {
  // DE89 3704 0044 0532 0130 00 is the example of the IBAN registry: bank 37040044.
  const auto german = u"DE89370400440532013000"_s;

  SECTION("a national number with its bank") {
    const QString written = GENERATE(u"37040044/532013000"_s, u"37040044 0532013000"_s,
                                     u"370400440532013000"_s, u"COBADEFFXXX/532013000"_s);
    CHECK(isSameAccount(written, german));
    CHECK(isSameAccount(german, written));
  }
  SECTION("a French one without its branch") {
    CHECK(isSameAccount(u"20041 0500013M026"_s, u"FR1420041010050500013M02606"_s));
    CHECK(isSameAccount(u"PSSTFRPPXXX/0500013M026"_s, u"FR1420041010050500013M02606"_s));
  }
  SECTION("another bank, country or number is another account") {
    const QString written =
        GENERATE(u"37040045/532013000"_s, u"COBAATWW/532013000"_s, u"37040044/532013001"_s,
                 u"532013000"_s, u"37040044/3000"_s, u""_s);
    CHECK_FALSE(isSameAccount(written, german));
  }
  SECTION("marks between groups mean nothing") {
    CHECK(isSameAccount(u"12-34-56 789"_s, u"123456789"_s));
    CHECK_FALSE(isSameAccount(u"123456789"_s, u"123456780"_s));
    CHECK_FALSE(isSameAccount({}, {}));
  }
}
