#include "core/import/account_sums.h"
#include "core/import/fec_reader.h"
#include "core/import/text_file.h"
#include "core/ledger/ledger_accounts.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

std::vector<AccountSum> sumsOf(FecText& fec) {
  auto file = valueOf(TextFile::fromBytes(u"ecritures.txt"_s, fec.bytes()));
  return valueOf(readFec(*file, {}, {}, {}, {})).accountSums;
}

AccountSum sum(const char* iso, int account, qint64 amount) {
  return {dayNumber(day(iso)), account, amount};
}

/// A purchase of goods of @p net with 20 % VAT on account.
FecText& purchase(FecText& fec, int entry, const QByteArray& date, qint64 net) {
  return fec.line("AC", entry, date, "607000", {}, "A", net)
      .line("AC", entry, date, "445660", {}, "A", net / 5)
      .line("AC", entry, date, "401000", {}, "A", -net - net / 5);
}

}  // namespace

TEST_CASE("countedAccount") {
  CHECK(countedAccount("370000") == 370);
  CHECK(countedAccount("401DUPONT") == 401);
  CHECK(countedAccount("40DUPONT") == 400);
  CHECK(countedAccount("60") == 600);
  CHECK(countedAccount("6226") == 622);
  for (const auto* other : {"", "3", "30", "411000", "4456", "512000", "63", "7", "71", "A01"}) {
    CHECK(countedAccount(other) == 0);
  }
  CHECK(isSupplier(401));
  CHECK(isSupplier(408));
  for (const int other : {404, 405, 409, 370, 607}) CHECK_FALSE(isSupplier(other));
}

TEST_CASE("Sums of accounts while a FEC is read") {
  FecText fec;
  fec.invoice(1, "20260110", "C1", "FA1", 12000);
  SECTION("by day and the first three digits; purchases with VAT as suppliers see them") {
    purchase(purchase(fec, 2, "20260110", 10000), 3, "20260111", 5000);
    fec.line("BQ", 4, "20260111", "401000", {}, "V", 7000)
        .line("BQ", 4, "20260111", "512000", {}, "V", -7000);
    const auto sums = sumsOf(fec);
    // 10 January: bought 120.00, owed 120.00, goods 100.00, sold 120.00 (the test's invoice has no
    // VAT). 11 January: bought 60.00; owed 60.00 more and 70.00 less.
    CHECK(sums ==
          std::vector<AccountSum>{sum("2026-01-10", 0, -12000), sum("2026-01-10", 401, -12000),
                                  sum("2026-01-10", 607, 10000), sum("2026-01-10", 706, -12000),
                                  sum("2026-01-11", 0, -6000), sum("2026-01-11", 401, 1000),
                                  sum("2026-01-11", 607, 5000)});
  }
  SECTION("a payment with a small charge is no purchase") {
    fec.line("BQ", 2, "20260115", "401000", {}, "V", 7000)
        .line("BQ", 2, "20260115", "627000", {}, "V", 50)
        .line("BQ", 2, "20260115", "512000", {}, "V", -7050);
    const auto sums = sumsOf(fec);
    CHECK(std::ranges::count(sums, AccountSum::bought, &AccountSum::account) == 0);
  }
  SECTION("an entry is one although its lines stand apart; fixed assets on 401 are bought too") {
    fec.line("AC", 2, "20260115", "401000", {}, "M", -6000)
        .line("AC", 3, "20260115", "622000", {}, "X", 100)
        .line("AC", 3, "20260115", "404000", {}, "X", -100)
        .line("AC", 2, "20260115", "218300", {}, "M", 5000)
        .line("AC", 2, "20260115", "445620", {}, "M", 1000);
    const auto sums = sumsOf(fec);
    // 404 is not among suppliers, so entry 3 adds nothing.
    CHECK(std::ranges::count(sums, sum("2026-01-15", 0, -6000)) == 1);
  }
  SECTION("opening lines are balances and no purchases or sales") {
    fec.line("AN", 2, "20260101", "370000", {}, {}, 30000)
        .line("AN", 2, "20260101", "607000", {}, {}, 30000)
        .line("AN", 2, "20260101", "401000", {}, {}, -60000);
    const auto sums = sumsOf(fec);
    CHECK(std::ranges::count(sums, sum("2026-01-01", 370, 30000)) == 1);
    CHECK(std::ranges::count(sums, sum("2026-01-01", 401, -60000)) == 1);
    CHECK(std::ranges::count(sums, 607, &AccountSum::account) == 0);
    CHECK(std::ranges::count(sums, AccountSum::bought, &AccountSum::account) == 0);
  }
}

TEST_CASE("Sums of accounts in the ledger") {
  TestFiles files;
  const auto ledger = anEmptyLedger();
  const auto import = [&](const char* name, FecText& fec) {
    const auto preview = ledger->imports().apply(files.write(name, fec.bytes()), {}, {}, {});
    return valueOf(preview).batchId;
  };
  const auto facts = [&] { return valueOf(readAccountFacts(*ledger)); };
  FecText half;
  half.line("AN", 1, "20260101", "370000", {}, {}, 30000)
      .line("AN", 1, "20260101", "101000", {}, {}, -30000)
      .invoice(2, "20260110", "C1", "FA1", 12000);
  purchase(half, 3, "20260210", 10000);
  FecText whole = half;
  const qint64 first = import("half.txt", half);
  purchase(whole, 4, "20260310", 20000);

  SECTION("they come with the import, with the years it covers, and go with it") {
    CHECK(facts().sums.size() == 5);  // stock; sale; bought, owed, goods
    REQUIRE(facts().years.size() == 1);
    CHECK(facts().years[0].opening == dayNumber(day("2026-01-01")));
    REQUIRE(ledger->imports().undo(first).ok());
    CHECK(facts().sums.empty());
    CHECK(facts().years.empty());
  }
  SECTION("a longer export of the year stands for the shorter one; undone, that counts again") {
    const qint64 second = import("whole.txt", whole);
    CHECK(facts().sums.size() == 8);  // three more, nothing twice
    CHECK(facts().years.size() == 1);
    REQUIRE(ledger->imports().undo(second).ok());
    CHECK(facts().sums.size() == 5);
  }
  SECTION("a file that an older program read is taken once more for them") {
    ledger->database().run(u"DELETE FROM account_total"_s);
    CHECK(import("again.txt", half) != 0);
    CHECK(facts().sums.size() == 5);
    CHECK(import("again.txt", half) == 0);
  }
}
