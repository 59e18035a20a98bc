#include "core/reminders/dry_run.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate due{2026, 3, 10};

QDate late(int days) { return due.addDays(days); }

struct OneInvoice {
  SnapshotBuilder builder;
  int customer = builder.customer(u"C1"_s, u"Client"_s);
  int invoice = builder.invoice(customer, due.addDays(-30), due, 10000);
  ReminderRules rules = defaultRules();

  QStringList run(const Snapshot& snapshot, QDate from, const DryRunOptions& options = {}) const {
    QStringList lines;
    for (const auto& message : dryRun(snapshot, from, rules, options)) {
      lines.append(u"%1 %2"_s.arg(due.daysTo(message.day)).arg(message.stepKey));
    }
    return lines;
  }
};

}  // namespace

TEST_CASE_METHOD(OneInvoice, "dryRun: each message counts as sent") {
  SECTION("the whole ladder, each step once on its day") {
    CHECK(run(builder.build(), late(-10)) == QStringList{u"-3 before_due"_s, u"5 reminder_1"_s,
                                                         u"15 reminder_2"_s, u"30 reminder_3"_s,
                                                         u"45 formal_notice"_s});
  }
  SECTION("sixty days and no more") {
    CHECK(run(builder.build(), late(-15)).size() == 4);  // days -15 to 44
    CHECK(run(builder.build(), late(-14)).size() == 5);  // -14 to 45
    CHECK(run(builder.build(), late(-10), {16, false}).size() == 2);
  }
  SECTION("taken over 50 days late: one level at a time, a week apart") {
    CHECK(run(builder.build(), late(50)) == QStringList{u"50 reminder_1"_s, u"57 reminder_2"_s,
                                                        u"64 reminder_3"_s, u"71 formal_notice"_s});
  }
  SECTION("a promise for J+10 with two days of grace: kept, nothing; broken, from J+13 on") {
    auto snapshot = builder.build();
    snapshot.chasing.promises = {
        {1, 0, dayNumber(late(4)), 0, {{dayNumber(late(10)), 10000}}, {0}}};
    CHECK(run(snapshot, late(5), {30, true}).isEmpty());
    CHECK(run(snapshot, late(5), {30, false}) ==
          QStringList{u"13 reminder_1"_s, u"20 reminder_2"_s, u"30 reminder_3"_s});
  }
}

TEST_CASE_METHOD(OneInvoice, "countByDay") {
  rules.choice.standard = u"occasional"_s;
  builder.at(customer).email = u"a@b.fr"_s;
  builder.at(customer).phone = u"01"_s;
  const auto messages = dryRun(builder.build(), late(-10), rules);
  const auto days = countByDay(messages, late(-10), 60);
  REQUIRE(days.size() == 60);
  CHECK(days[0].day == late(-10));
  CHECK(days[10] == DryRunDay{late(0), 0, 1, 0, 0});  // J0, an e-mail
  CHECK(days[16] == DryRunDay{late(6), 0, 0, 1, 0});  // J+5 is a Sunday: the call on Monday
  // J+30, the letter; the formal notice needs an address and is held.
  CHECK(days[40] == DryRunDay{late(30), 1, 0, 0, 0});
  CHECK(days[1].total() == 0);
}

TEST_CASE_METHOD(OneInvoice, "compareDryRuns") {
  const auto before = dryRun(builder.build(), late(-10), rules);
  CHECK(compareDryRuns(before, before).unchanged == 5);
  auto& steps = rules.scenarios[0].steps;
  steps[1].dayOffset = 7;             // moved by two days
  steps[2].channel = Channel::Email;  // another way, and no address: held, so never after it
  const auto found = compareDryRuns(before, dryRun(builder.build(), late(-10), rules));
  REQUIRE(found.moved.size() == 1);
  CHECK(found.moved[0].before.day == late(5));
  CHECK(found.moved[0].after.day == late(7));
  CHECK(found.unchanged == 1);
  CHECK(found.added.isEmpty());
  REQUIRE(found.removed.size() == 3);
  CHECK(found.removed[0].stepKey == u"reminder_2"_s);
}

TEST_CASE("Six months of a small company, day by day, with three weeks' absence") {
  // Ten customers get an invoice of 100,00 each month from January to May 2026, due after 30 days.
  // The first five pay ten days late, the next three forty days late, the last two never. The
  // program is not opened from 6 to 26 April.
  SnapshotBuilder builder;
  std::vector<int> open;
  for (int i = 0; i < 10; ++i) builder.customer(u"C%1"_s.arg(i), u"Client %1"_s.arg(i));
  std::map<int, std::pair<int, int>> invoices;  // handle: customer and month
  for (int month = 1; month <= 5; ++month) {
    for (int i = 0; i < 10; ++i) {
      const QDate issued{2026, month, 5};
      const int invoice = builder.invoice(i, issued, issued.addDays(30), 10000);
      if (i < 8) builder.pay(invoice, issued.addDays(i < 5 ? 40 : 70), 10000);
      invoices[invoice] = {i, month};
    }
  }
  const QDate away{2026, 4, 6};
  const QDate back{2026, 4, 27};
  std::map<quint32, QList<std::pair<QDate, int>>> sent;
  for (QDate today{2026, 1, 1}; today <= QDate{2026, 6, 30}; today = today.addDays(1)) {
    if (today >= away && today < back) continue;
    const auto snapshot = builder.build();
    QSet<qint32> customers;
    for (const auto& planned : planReminders(snapshot, today)) {
      if (planned.held()) continue;
      CHECK_FALSE(customers.contains(planned.customer));
      customers.insert(planned.customer);
      for (const auto& item : planned.items) {
        const auto handle = int(snapshot.items[item.item].id) - 1001;
        builder.reminded(handle, item.level, today);
        sent[quint32(handle)].append({today, item.level});
      }
    }
  }
  const auto levelsOf = [&](int customer, int month) {
    QList<int> levels;
    for (const auto& [handle, whose] : invoices) {
      if (whose != std::pair{customer, month}) continue;
      for (const auto& [day, level] : sent[quint32(handle)]) levels.append(level);
    }
    return levels;
  };
  SECTION("who pays ten days late hears of it before and once after") {
    CHECK(levelsOf(0, 1) == QList<int>{1, 2});
  }
  SECTION("who never pays goes through every level, in order, none twice") {
    CHECK(levelsOf(9, 1) == QList<int>{1, 2, 3, 4, 5});
    CHECK(levelsOf(9, 2) == QList<int>{1, 2, 3, 4, 5});
  }
  SECTION("nothing while away; on the day of return one level an item, the next a week later") {
    int onReturn = 0;
    for (const auto& [handle, marks] : sent) {
      QDate last;
      for (const auto& [day, level] : marks) {
        CHECK_FALSE((day >= away && day < back));
        if (last.isValid()) CHECK(last.daysTo(day) >= 7);
        last = day;
        onReturn += day == back ? 1 : 0;
      }
    }
    CHECK(onReturn > 0);
    // March's invoice of the last customer was due on 4 April: first seen again 23 days late, it
    // gets the first reminder and not the second.
    CHECK(levelsOf(9, 3).first(2) == QList<int>{1, 2});
  }
}
