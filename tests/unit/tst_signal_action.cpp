#include "core/risk/signal_action.h"
#include "core/risk/signal_words.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;

namespace {

const DayNumber today = dayNumber(day("2026-06-30"));

WeakSignal aSignal(SignalKind kind, int daysAgo) {
  WeakSignal signal;
  signal.kind = kind;
  signal.day = today - daysAgo;
  return signal;
}

}  // namespace

TEST_CASE("actionOf") {
  SECTION("every signal asks for something that has a name") {
    for (int i = 0; i < signalKindCount; ++i) {
      const auto action = actionOf(aSignal(SignalKind(i), 0));
      CHECK_FALSE(toKey(action).isEmpty());
      CHECK_FALSE(actionText(action).isEmpty());
    }
  }
  SECTION("every action has a key of its own") {
    QSet<QString> keys;
    for (int i = 0; i < signalActionCount; ++i) keys.insert(toKey(SignalAction(i)));
    CHECK(keys.size() == signalActionCount);
  }
  SECTION("a limitation is interrupted before it lapses, and looked at after") {
    auto signal = aSignal(SignalKind::Limitation, 0);
    CHECK(actionOf(signal) == SignalAction::ActBeforeLapse);  // its last day: 0 days left
    signal.found = -1;
    CHECK(actionOf(signal) == SignalAction::CheckLapsed);
  }
}

TEST_CASE("newSignals") {
  auto paysInParts = aSignal(SignalKind::PartPayments, 1);
  auto account = aSignal(SignalKind::BankDetails, 1);
  account.account = QStringLiteral("DE1");
  auto otherAccount = account;
  otherAccount.account = QStringLiteral("DE2");
  auto another = paysInParts;
  another.customer = 1;
  const auto began = newSignals({paysInParts, another, account, otherAccount},
                                {aSignal(SignalKind::PartPayments, 40), account});
  REQUIRE(began.size() == 2);
  CHECK(began[0].customer == 1);
  CHECK(began[1].account == otherAccount.account);
}

TEST_CASE("asksForAction") {
  SECTION("news count for 30 days, today the first of them") {
    CHECK(asksForAction(aSignal(SignalKind::NoPayment, 0), today));
    CHECK(asksForAction(aSignal(SignalKind::NoPayment, 29), today));
    CHECK_FALSE(asksForAction(aSignal(SignalKind::NoPayment, 30), today));
  }
  SECTION("what has to be done stays until it is") {
    CHECK(asksForAction(aSignal(SignalKind::ForgottenInvoice, 400), today));
    CHECK(asksForAction(aSignal(SignalKind::DueDateUnsure, 400), today));
  }
  SECTION("a limitation that is near counts: its day is to come") {
    CHECK(asksForAction(aSignal(SignalKind::Limitation, -25), today));
    CHECK(asksForAction(aSignal(SignalKind::Limitation, 29), today));
    CHECK_FALSE(asksForAction(aSignal(SignalKind::Limitation, 30), today));
  }
  SECTION("a broken promise is on every list as such") {
    CHECK_FALSE(asksForAction(aSignal(SignalKind::BrokenPromise, 1), today));
  }
}
