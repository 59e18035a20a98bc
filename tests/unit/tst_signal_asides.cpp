#include "core/base/setting_text.h"
#include "core/risk/signal_asides.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate today = day("2026-06-30");

Snapshot twoCustomers() {
  SnapshotBuilder builder;
  builder.customer(u"A"_s, u"A"_s);
  builder.customer(u"B"_s, u"B"_s);
  return builder.build();
}

WeakSignal aSignal(SignalKind kind, qint32 customer = 0) {
  WeakSignal signal;
  signal.kind = kind;
  signal.customer = customer;
  signal.day = dayNumber(today) - 10;
  signal.amount = 1000;
  return signal;
}

}  // namespace

TEST_CASE("SignalAsides") {
  const auto snapshot = twoCustomers();
  const auto silent = aSignal(SignalKind::NoPayment);
  SignalAsides asides;
  asides.add(snapshot, silent, today);
  const auto isAside = [&](const WeakSignal& signal, QDate asOf) {
    return asides.asideOn(snapshot, signal, asOf) == today;
  };

  SECTION("holds for one customer and one kind, from its day on") {
    CHECK(isAside(silent, today));
    CHECK_FALSE(isAside(silent, today.addDays(-1)));
    CHECK_FALSE(isAside(aSignal(SignalKind::NoPayment, 1), today));
    CHECK_FALSE(isAside(aSignal(SignalKind::NoInvoice), today));
  }
  SECTION("holds for a quarter: 91 days") {
    CHECK(isAside(silent, today.addDays(90)));
    CHECK_FALSE(isAside(silent, today.addDays(91)));
  }
  SECTION("up to a tenth more at stake is no change") {
    auto grown = silent;
    grown.amount = 1100;
    CHECK(isAside(grown, today));
    grown.amount = 1101;
    CHECK_FALSE(isAside(grown, today));
    grown.amount = 1;
    CHECK(isAside(grown, today));
  }
  SECTION("money from yet another account is one") {
    auto bank = aSignal(SignalKind::BankDetails);
    bank.account = u"DE1"_s;
    asides.add(snapshot, bank, today);
    CHECK(isAside(bank, today));
    bank.account = u"DE2"_s;
    CHECK_FALSE(isAside(bank, today));
  }
  SECTION("of several of one kind the largest counts") {
    auto larger = silent;
    larger.amount = 3000;
    asides.add(snapshot, larger, today);
    asides.add(snapshot, silent, today);
    CHECK(isAside(larger, today));
  }
  SECTION("can be taken back") {
    asides.remove(snapshot, silent);
    CHECK_FALSE(isAside(silent, today));
    CHECK(asides.toJson(today).isEmpty());
  }
  SECTION("is read as it was written, without what no longer holds") {
    const auto again = SignalAsides::read(asides.toJson(today.addDays(90)));
    CHECK(again.asideOn(snapshot, silent, today) == today);
    CHECK(asides.toJson(today.addDays(91)).isEmpty());
    CHECK(SignalAsides::read({{u"101/no_payment"_s, u"nonsense"_s}}).toJson(today).isEmpty());
  }
}

TEST_CASE("signalsToAct") {
  auto snapshot = twoCustomers();
  auto old = aSignal(SignalKind::FirstLate);
  old.day = dayNumber(today) - 40;
  const std::vector<WeakSignal> found{aSignal(SignalKind::NoPayment, 1), old,
                                      aSignal(SignalKind::NoPayment)};
  const auto all = signalsToAct(snapshot, found, today);
  REQUIRE(all.size() == 2);
  CHECK(all[0].customer == 1);
  SignalAsides asides;
  asides.add(snapshot, found[0], today);
  snapshot.chasing.settings[asideSetting()] = settingText(asides.toJson(today));
  const auto left = signalsToAct(snapshot, found, today);
  REQUIRE(left.size() == 1);
  CHECK(left[0].customer == 0);
}
