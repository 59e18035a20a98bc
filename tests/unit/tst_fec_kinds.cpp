#include "core/import/fec_kinds.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

/// The kind of a 411 line of @p minor beside counterparts, as one entry.
ItemKind kindBeside(std::initializer_list<std::pair<const char*, qint64>> counterparts,
                    qint64 minor) {
  EntryFlags entry;
  for (const auto& [account, amount] : counterparts) entry.bits |= flagsOf(account, amount).bits;
  return kindOf(entry, minor);
}

}  // namespace

TEST_CASE("kindOf") {
  SECTION("sales and VAT against the customer") {
    CHECK(kindBeside({{"706000", -1000}, {"445710", -200}}, 1200) == ItemKind::Invoice);
    CHECK(kindBeside({{"706000", 1000}, {"445710", 200}}, -1200) == ItemKind::CreditNote);
    CHECK(kindBeside({{"445710", -200}}, 200) == ItemKind::Invoice);
    CHECK(kindBeside({{"709100", 100}}, -100) == ItemKind::CreditNote);
    CHECK(kindBeside({{"753000", -900}}, 900) == ItemKind::Invoice);
  }
  SECTION("money against the customer") {
    for (const auto* money : {"512000", "530000", "511200", "540000", "580000", "514000"}) {
      INFO(money);
      CHECK(kindBeside({{money, 500}}, -500) == ItemKind::Payment);
      CHECK(kindBeside({{money, -500}}, 500) == ItemKind::ReturnedPayment);
    }
  }
  SECTION("a sale for cash books both in one entry") {
    CHECK(kindBeside({{"707000", -1000}, {"530000", 1000}}, 1000) == ItemKind::Invoice);
    CHECK(kindBeside({{"707000", -1000}, {"530000", 1000}}, -1000) == ItemKind::Payment);
    // Paid less a discount: money and a reduction of sales against the customer.
    CHECK(kindBeside({{"512000", 980}, {"709700", 20}}, -1000) == ItemKind::Payment);
  }
  SECTION("what is neither sale nor money") {
    // 76 financial income, 78 reversals, 79 transfers of charges; 4456 is VAT deducted.
    for (const auto* account :
         {"416000", "654000", "413000", "765000", "781740", "791000", "445660", "401000", ""}) {
      INFO(account);
      CHECK(kindBeside({{account, -500}}, 500) == ItemKind::Other);
      CHECK(kindBeside({{account, 500}}, -500) == ItemKind::Other);
    }
  }
  SECTION("an opening is an opening whatever else its entry holds") {
    const EntryFlags entry{
        quint8(EntryFlags::Opening | EntryFlags::MoneyDebit | EntryFlags::SalesCredit)};
    CHECK(kindOf(entry, 500) == ItemKind::OpeningDebit);
    CHECK(kindOf(entry, -500) == ItemKind::OpeningCredit);
  }
}

TEST_CASE("isOpeningJournal") {
  SECTION("by its label") {
    CHECK(isOpeningJournal(u"AN"_s, u"A NOUVEAUX"_s));
    CHECK(isOpeningJournal(u"00"_s, u"À nouveaux"_s));
    CHECK(isOpeningJournal(u"X"_s, u"Journal d'ouverture"_s));
    CHECK(isOpeningJournal(u"OP"_s, u"Opening entries"_s));
  }
  SECTION("by its code where the label says nothing") {
    CHECK(isOpeningJournal(u"RAN"_s, u""_s));
    CHECK(isOpeningJournal(u"ran"_s, u"RAN"_s));
    CHECK(isOpeningJournal(u"OUV"_s, u"ouv"_s));
    CHECK(isOpeningJournal(u"AN"_s, u""_s));
  }
  SECTION("a label that says something else is believed") {
    CHECK_FALSE(isOpeningJournal(u"AN"_s, u"Achats Nord"_s));
    CHECK_FALSE(isOpeningJournal(u"VE"_s, u"Ventes"_s));
    CHECK_FALSE(isOpeningJournal(u"BQ"_s, u""_s));
  }
}
