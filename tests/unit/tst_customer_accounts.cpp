#include "core/import/customer_accounts.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("CustomerAccounts") {
  SECTION("the usual ones are customers, bills and doubtful customers") {
    const auto usual = CustomerAccounts::usual();
    CHECK(usual.toText() == u"411,413,416"_s);
    CHECK(usual.contains("411000"));
    CHECK(usual.contains("411"));
    CHECK(usual.contains("416100"));
    CHECK_FALSE(usual.contains("401000"));
    CHECK_FALSE(usual.contains("419100"));
    CHECK_FALSE(usual.contains("41"));
    CHECK_FALSE(usual.contains(""));
    CHECK_FALSE(usual.contains("1411"));
  }
  SECTION("reads what people write, blanks and empty parts included") {
    const auto accounts = valueOf(CustomerAccounts::parse(u" 411 , 4531,C,"_s));
    CHECK(accounts.toText() == u"411,4531,C"_s);
    CHECK(accounts.rootOf("4531200") == 1);
    CHECK(accounts.rootOf("C0042") == 2);
    CHECK(accounts.rootOf("4532") == -1);
  }
  SECTION("refuses what is no root") {
    for (const auto& text : {u""_s, u","_s, u"411;416"_s, u"41 1"_s, u"411,4-6"_s, u"411,é"_s,
                             u"123456789012345678901"_s}) {
      INFO(text.toStdString());
      const auto parsed = CustomerAccounts::parse(text);
      REQUIRE_FALSE(parsed.ok());
      CHECK(parsed.error().code == ErrorCode::InvalidInput);
      CHECK_FALSE(parsed.error().message.isEmpty());
    }
  }
  SECTION("takes twenty roots and no more") {
    QStringList roots;
    for (int i = 0; i < 20; ++i) roots.append(QString::number(400 + i));
    CHECK(valueOf(CustomerAccounts::parse(roots.join(u','))).roots().size() == 20);
    roots.append(u"999"_s);
    CHECK_FALSE(CustomerAccounts::parse(roots.join(u',')).ok());
  }
}

TEST_CASE("customerCode") {
  SECTION("the auxiliary account, when there is one") {
    CHECK(customerCode("411000", "DUPONT", "411") == "DUPONT");
  }
  SECTION("else what stands behind the collective root, when it has a letter") {
    CHECK(customerCode("411DUPONT", "", "411") == "DUPONT");
    CHECK(customerCode("4110DUPO", "", "411") == "0DUPO");
    CHECK(customerCode("CDUPONT", "", "C") == "DUPONT");
  }
  SECTION("else the account itself: digits alone do not name anybody") {
    CHECK(customerCode("4110042", "", "411") == "4110042");
    CHECK(customerCode("411", "", "411") == "411");
    CHECK(customerCode("41", "", "411") == "41");
  }
}

TEST_CASE("accountRoot") {
  CHECK(accountRoot("411000") == "411");
  CHECK(accountRoot("45") == "45");
  CHECK(accountRoot("") == "");
  CHECK(accountRoot("C0042") == "C");
  CHECK(accountRoot("CLI0042") == "C");
}
