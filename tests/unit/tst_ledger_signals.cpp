#include <algorithm>

#include "core/ledger/ledger_signals.h"
#include "core/risk/signal_asides.h"
#include "tests/support/answers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// A receipt of C1 through the bank that was matched; its credit is F1, which stands for any item.
void receipt(Ledger& ledger, int id, const QString& day, const QString& account,
             bool undone = false) {
  auto& db = ledger.database();
  db.run(u"INSERT INTO bank_line (id, batch_id, account_id, line, booked_on, amount_minor, label, "
         "counterparty_iban) VALUES (%1, 1, 1, 1, '%2', 1200, 'x', '%3')"_s.arg(id)
             .arg(day, account));
  db.run(u"INSERT INTO matching (bank_line_id, credit_id, customer_id, reason, matched_at, "
         "matched_by, undone) VALUES (%1, %2, %3, '', '', '', %4)"_s.arg(id)
             .arg(itemId(ledger, "F1"))
             .arg(customerId(ledger, "C1"))
             .arg(int(undone)));
}

bool hasBankSignal(Ledger& ledger) {
  const auto found = valueOf(readSignals(ledger, valueOf(ledger.snapshot()), day("2026-06-30")));
  return std::ranges::any_of(found, [](const WeakSignal& signal) {
    return signal.kind == SignalKind::BankDetails && signal.account == u"DE89"_s;
  });
}

}  // namespace

TEST_CASE("readSignals") {
  TestFiles files;
  const auto ledger = aLedgerWithDebts(files);
  ledger->database().run(u"INSERT INTO bank_account (id, number, name, bank, currency) VALUES "
                         "(1, 'FR14', '', '', 'EUR')"_s);
  receipt(*ledger, 1, u"2026-04-01"_s, u"FR76 30"_s);
  receipt(*ledger, 2, u"2026-05-01"_s, u"FR7630"_s);

  SECTION("reads the accounts that matched money came from") {
    CHECK_FALSE(hasBankSignal(*ledger));
    receipt(*ledger, 3, u"2026-06-01"_s, u"DE89"_s);
    CHECK(hasBankSignal(*ledger));
  }
  SECTION("an undone matching says nothing") {
    receipt(*ledger, 3, u"2026-06-01"_s, u"DE89"_s, true);
    CHECK_FALSE(hasBankSignal(*ledger));
  }
  SECTION("takes the thresholds and the events of limitation from the ledger") {
    // F1, due on 4 February 2026; its customer counts as a consumer: two years, to 4 February 2028.
    const auto near = [&] {
      const auto found =
          valueOf(readSignals(*ledger, valueOf(ledger->snapshot()), day("2028-01-20")));
      const auto isFirst = [](const WeakSignal& signal) {
        return signal.kind == SignalKind::Limitation && signal.amount == 12000;
      };
      return std::ranges::any_of(found, isFirst);
    };
    CHECK(near());
    LimitationRecord event;
    event.customerId = customerId(*ledger, "C1");
    event.happenedOn = day("2027-06-01");
    valueOf(ledger->procedures().save(event));
    CHECK_FALSE(near());
  }
}

TEST_CASE("setSignalsAside") {
  TestFiles files;
  const auto ledger = aLedgerWithDebts(files);
  const auto today = day("2026-06-30");
  const auto asideOn = [&] {
    const auto snapshot = valueOf(ledger->snapshot());
    const auto found = valueOf(readSignals(*ledger, snapshot, today));
    REQUIRE_FALSE(found.empty());
    return SignalAsides::of(snapshot).asideOn(snapshot, found[0], today);
  };
  const auto snapshot = valueOf(ledger->snapshot());
  const auto found = valueOf(readSignals(*ledger, snapshot, today));
  CHECK_FALSE(asideOn().isValid());
  REQUIRE(setSignalsAside(*ledger, snapshot, {found[0]}, today).ok());
  CHECK(asideOn() == today);

  SECTION("undo takes it back") {
    valueOf(ledger->undo().undoLast());
    CHECK_FALSE(asideOn().isValid());
  }
  SECTION("so does the person, which undo takes back in turn") {
    REQUIRE(bringSignalsBack(*ledger, snapshot, {found[0]}, today).ok());
    CHECK_FALSE(asideOn().isValid());
    valueOf(ledger->undo().undoLast());
    CHECK(asideOn() == today);
  }
}
