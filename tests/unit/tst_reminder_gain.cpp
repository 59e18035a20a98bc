#include "core/reminders/reminder_gain.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("reminderGain") {
  SnapshotBuilder builder;
  const QDate today{2026, 6, 17};
  const int customer = builder.customer(u"A"_s, u"A"_s);
  for (int i = 0; i < 30; ++i) {
    const QDate due = QDate{2026, 1, 1}.addDays(3 * i);
    builder.pay(builder.invoice(customer, due.addDays(-30), due, 1000), due.addDays(30), 1000);
  }
  builder.invoice(customer, today.addDays(-40), today.addDays(-10), 3000);
  builder.invoice(customer, today.addDays(-35), today.addDays(-5), 1000);
  const auto snapshot = builder.build();
  const auto past = paymentPast(snapshot);
  ActionGains gains{snapshot, past, today};
  PlannedReminder planned;
  std::vector<ActionGain> each;
  for (quint32 i = 0; i < snapshot.items.size(); ++i) {
    if (snapshot.items[i].open <= 0) continue;
    PlannedItem item;
    item.item = i;
    item.open = snapshot.items[i].open;
    planned.items.append(item);
    each.push_back(gains.of(i));
  }
  REQUIRE(each.size() == 2);
  const auto gain = reminderGain(gains, planned);
  // Means by amount, 3 000 and 1 000; the days by amount and chance.
  CHECK(gain.chance == Approx(0.75 * each[0].chance + 0.25 * each[1].chance));
  CHECK(gain.soon == Approx(0.75 * each[0].soon + 0.25 * each[1].soon));
  CHECK(gain.days * gain.chance ==
        Approx(0.75 * each[0].chance * each[0].days + 0.25 * each[1].chance * each[1].days));
  CHECK(reminderGain(gains, {}).chance == 0);
}
