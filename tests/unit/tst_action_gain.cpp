#include "core/forecast/action_gain.h"
#include "tests/support/catch.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 6, 17};

/// Thirty invoices of a new customer, each paid so many days after its due date.
int payer(SnapshotBuilder& builder, const QString& code, int delay) {
  const int customer = builder.customer(code, code);
  for (int i = 0; i < 30; ++i) {
    const QDate due = QDate{2026, 1, 1}.addDays(3 * i);
    builder.pay(builder.invoice(customer, due.addDays(-30), due, 1000), due.addDays(delay), 1000);
  }
  return customer;
}

}  // namespace

TEST_CASE("ActionGains") {
  SnapshotBuilder builder;
  const int prompt = payer(builder, u"Alpha"_s, 2);
  const int slow = payer(builder, u"Beta"_s, 40);
  builder.invoice(prompt, today.addDays(-30), today.addDays(-1), 500);
  builder.invoice(slow, today.addDays(-30), today.addDays(-10), 500);
  builder.invoice(slow, today.addDays(-30), today.addDays(20), 500);
  const auto snapshot = builder.build();
  const auto past = paymentPast(snapshot);
  ActionGains gains{snapshot, past, today};
  std::vector<ActionGain> found;
  for (quint32 i = 0; i < snapshot.items.size(); ++i) {
    if (snapshot.items[i].open > 0) found.push_back(gains.of(i));
  }
  REQUIRE(found.size() == 3);
  SECTION("who pays tomorrow anyway gives nothing to gain") { CHECK(found[0].chance < 0.2); }
  SECTION("who pays on day 40, now at day 10, comes 30 days from now: 23 after the week") {
    CHECK(found[1].chance > 0.85);
    CHECK(found[1].days == Approx(23).margin(4));
  }
  SECTION("before the due date only days after it count: 40") {
    CHECK(found[2].chance > 0.85);
    CHECK(found[2].days == Approx(40).margin(5));
  }
}

TEST_CASE("ActionGains on a random ledger: chances are chances, days lie within reach") {
  const auto snapshot = randomLedger(81).build();
  const auto past = paymentPast(snapshot);
  ActionGains gains{snapshot, past, QDate{2026, 4, 1}};
  for (quint32 i = 0; i < snapshot.items.size(); ++i) {
    if (snapshot.items[i].amount < 0) continue;
    const auto gain = gains.of(i);
    CHECK(gain.chance >= 0);
    CHECK(gain.chance <= 1);
    CHECK(gain.days >= 0);
    CHECK(gain.days <= gainedWithin + 1e-9);
  }
}

TEST_CASE("ActionGain joins so that amount × chance × days adds up") {
  // 100 × 0.5 × 10 + 300 × 0.25 × 30 = 500 + 2250 = 2750 = 400 × 0.3125 × 22
  ActionGain all;
  all.add(0, {0.5, 10, 0.1}, 100);
  all.add(100, {0.25, 30, 0.3}, 300);
  CHECK(all.chance == Approx(0.3125));
  CHECK(all.soon == Approx(0.25));  // (100 × 0.1 + 300 × 0.3) ÷ 400
  CHECK(all.days == Approx(22));
  all.add(400, {0, 0}, 100);
  CHECK(500 * all.chance * all.days == Approx(2750));
}
