#include <QAbstractItemModelTester>

#include "core/base/text_match.h"
#include "core/reminders/today_list.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"
#include "ui/common/money_format.h"
#include "ui/common/words.h"
#include "ui/customers/customers_model.h"
#include "ui/customers/items_model.h"
#include "ui/customers/next_steps_model.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate asOf = day("2026-10-31");

struct Books {
  SnapshotBuilder builder;
  int benoit = builder.customer(u"B"_s, u"Benoît"_s);
  int evrard = builder.customer(u"E"_s, u"Évrard"_s);
  int zoe = builder.customer(u"A"_s, u"Zoé"_s);

  Books() {
    builder.at(evrard).remindersStopped = true;
    builder.at(zoe).city = u"Nîmes"_s;
    const int paid = builder.invoice(benoit, asOf.addDays(-80), asOf.addDays(-50), 1000);
    builder.pay(paid, asOf.addDays(-40), 1000);  // ten days late
    builder.invoice(benoit, asOf.addDays(-30), asOf, 5000);
    builder.invoice(evrard, asOf.addDays(-42), asOf.addDays(-12), 7000);
    builder.payment(evrard, asOf, 300);
  }
};

QStringList shownNames(const CustomersModel& model) {
  QStringList names;
  for (int row = 0; row < model.rowCount(); ++row) {
    names.append(model.index(row, CustomersModel::Name).data().toString());
  }
  return names;
}

QString text(const CustomersModel& model, int row, int column) {
  return model.index(row, column).data().toString();
}

Item anItem(qint64 id, int late, qint64 amount, qint64 open) {
  Item item;
  item.id = id;
  item.number = u"F%1"_s.arg(id);
  item.kind = amount > 0 ? ItemKind::Invoice : ItemKind::Payment;
  item.issuedOn = asOf.addDays(-late - 30);
  item.entryOn = item.issuedOn;
  item.dueOn = asOf.addDays(-late);
  item.amountMinor = amount;
  item.openMinor = open;
  return item;
}

}  // namespace

TEST_CASE("CustomersModel") {
  const Books books;
  const auto snapshot = std::make_shared<const Snapshot>(books.builder.build());
  const auto overview = std::make_shared<const CustomersOverview>(buildOverview(snapshot, asOf));
  CustomersModel model;
  const QAbstractItemModelTester tester{&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal};
  model.setOverview(overview, indexCustomers(*snapshot));

  SECTION("the figures are those of the aged balance, to the cent") {
    const auto aging = buildAging(*snapshot, asOf, Buckets{});
    CHECK(model.shownSum(CustomersModel::Balance) == aging.total.balance);
    CHECK(model.shownSum(CustomersModel::Overdue) == aging.total.overdue());
    CHECK(model.shownSum(CustomersModel::Credits) == aging.total.credits);
    for (const auto& row : aging.rows) {
      CHECK(overview->rows[row.customer].balance == row.balance);
      CHECK(overview->rows[row.customer].buckets == row.buckets);
    }
  }
  SECTION("accents do not change the order of names") {
    CHECK(shownNames(model) == QStringList{u"Benoît"_s, u"Évrard"_s, u"Zoé"_s});
    model.sort(CustomersModel::Code, Qt::AscendingOrder);
    CHECK(shownNames(model).first() == u"Zoé"_s);
    model.sort(CustomersModel::Overdue, Qt::DescendingOrder);
    CHECK(shownNames(model).first() == u"Évrard"_s);
  }
  SECTION("due today is not late; without history there is no usual delay") {
    CHECK(text(model, 0, CustomersModel::Oldest).isEmpty());
    CHECK(text(model, 0, CustomersModel::Overdue).isEmpty());
    CHECK(text(model, 1, CustomersModel::Oldest) == u"12"_s);
    CHECK(text(model, 0, CustomersModel::UsualDelay) == u"10"_s);
    CHECK(text(model, 2, CustomersModel::UsualDelay).isEmpty());
  }
  SECTION("the filter and the choice of what to show work together") {
    model.setFilter(u"evr"_s);
    CHECK(shownNames(model) == QStringList{u"Évrard"_s});
    model.setFilter({});
    model.setShow(CustomersModel::Show::Overdue);
    CHECK(shownNames(model) == QStringList{u"Évrard"_s});
    model.setShow(CustomersModel::Show::Open);
    CHECK(shownNames(model).size() == 2);
    model.setShow(CustomersModel::Show::Stopped);
    CHECK(shownNames(model) == QStringList{u"Évrard"_s});
    model.setFilter(u"zoe"_s);
    CHECK(model.rowCount() == 0);
  }
  SECTION("finds its rows again by customer") {
    model.sort(CustomersModel::Name, Qt::DescendingOrder);
    CHECK(model.rowOf(snapshot->customers[books.benoit].id) == 2);
    CHECK(model.rowOf(-5) == -1);
  }
}

TEST_CASE("ItemsModel") {
  ItemsModel model;
  const QAbstractItemModelTester tester{&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal};
  model.setItems({anItem(1, 12, 10000, 10000), anItem(2, 0, 2000, 2000), anItem(3, -3, 300, 300),
                  anItem(4, 99, 5000, 0), anItem(5, 20, -700, -700)},
                 asOf, Currency::eur());
  const auto late = [&](qint64 id) {
    return model.index(model.rowOf(id), ItemsModel::Late).data().toString();
  };
  const auto isMarked = [&](qint64 id) {
    return model.index(model.rowOf(id), ItemsModel::Late).data(Qt::BackgroundRole).isValid();
  };

  SECTION("only what is open, owed and past its due date is late") {
    CHECK(late(1) == formatDelay(12));
    CHECK(isMarked(1));
    CHECK(late(2) == formatDelay(0));
    CHECK_FALSE(isMarked(2));
    CHECK(late(3) == formatDelay(-3));
    CHECK_FALSE(isMarked(3));
    CHECK(late(4).isEmpty());
    CHECK(late(5).isEmpty());
    CHECK_FALSE(isMarked(5));
  }
  SECTION("the days that are copied are never negative") {
    CHECK(std::get<qint64>(model.cellAt(model.rowOf(1), ItemsModel::Late)) == 12);
    CHECK(std::get<qint64>(model.cellAt(model.rowOf(3), ItemsModel::Late)) == 0);
  }
  SECTION("open or all") {
    CHECK(model.rowCount() == 5);
    CHECK(model.openTotal() == 11600);
    model.setOpenOnly(true);
    CHECK(model.rowCount() == 4);
    CHECK(model.rowOf(4) == -1);
  }
  SECTION("a number sorts as a number, a day as a day") {
    model.setItems({anItem(10, 1, 5, 5), anItem(9, 2, 6, 6), anItem(100, 3, 7, 7)}, asOf,
                   Currency::eur());
    model.sort(ItemsModel::Number, Qt::AscendingOrder);
    CHECK(model.itemAt(0).id == 9);
    CHECK(model.itemAt(2).id == 100);
    model.sort(ItemsModel::Due, Qt::DescendingOrder);
    CHECK(model.itemAt(0).id == 10);
  }
}

TEST_CASE("planItemSteps") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"A"_s, u"Ada"_s);
  const int invoice = builder.invoice(customer, asOf.addDays(-40), asOf.addDays(-10), 1000);
  builder.reminded(invoice, 2, asOf.addDays(-4));
  const auto snapshot = builder.build();
  auto item = anItem(snapshot.items[0].id, 10, 1000, 1000);
  const auto rules = rulesOf(snapshot);
  const auto coming = Planner{snapshot, asOf, rules}.upcoming(asOf);
  const auto steps = planItemSteps(snapshot, coming, {item, anItem(77, 5, -300, -300)});
  REQUIRE(steps.size() == 1);
  CHECK(steps[0].lastLevel == 2);
  CHECK(steps[0].next.level == 3);
  // The second reminder leaves 15 days after the due date, at least a week after the first.
  CHECK(steps[0].next.from == asOf.addDays(5));
  CHECK(steps[0].name == u"Reminder 2 · Letter"_s);
  CHECK(steps[0].lastName == u"Reminder 1"_s);
  NextStepsModel model;
  const QAbstractItemModelTester tester{&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal};
  model.setSteps(steps, asOf, Currency::eur());
  CHECK(model.rowCount() == 1);
}

TEST_CASE("The list, the sheet and the day's work follow the customer's own scenario") {
  // Ada is 20 days late: the standard scenario writes its first reminder (nobody begins with the
  // second), "occasional" calls first (J+5).
  const QDate friday{2026, 10, 30};
  SnapshotBuilder builder;
  const int customer = builder.customer(u"A"_s, u"Ada"_s);
  builder.invoice(customer, friday.addDays(-50), friday.addDays(-20), 1000);
  builder.at(customer).phone = u"01"_s;
  builder.at(customer).scenario = u"occasional"_s;
  const auto snapshot = std::make_shared<const Snapshot>(builder.build());
  const auto overview = buildOverview(snapshot, friday);
  const auto plan = planReminders(*snapshot, friday);  // what the page and the shell show
  REQUIRE(plan.size() == 1);
  CHECK(plan[0].step.channel == Channel::Call);
  REQUIRE(overview.planOf(customer) != nullptr);
  CHECK(overview.planOf(customer)->step == plan[0].step);
  const auto steps = planItemSteps(*snapshot, overview.stepsOf(customer),
                                   {anItem(snapshot->items[0].id, 20, 1000, 1000)});
  REQUIRE(steps.size() == 1);
  CHECK(steps[0].next.level == plan[0].level);
  CHECK(steps[0].name.endsWith(u"Call"_s));
  const auto today = buildTodayList(*snapshot, friday, reminderLevelText);
  REQUIRE(today.rows.size() == 1);  // one call, not a second one because it is long late
  CHECK(today.rows[0].kind == TodayKind::Call);
  CHECK(today.rows[0].level == plan[0].level);
}

TEST_CASE("foldForSearch") {
  CHECK(foldForSearch(u"Lefèvre"_s) == u"lefevre"_s);
  CHECK(foldForSearch(u"CŒUR & Ærø"_s).startsWith(u"coeur & ae"_s));
  CHECK(foldForSearch(u"Straße"_s) == u"strasse"_s);
  CHECK(SearchWords{u"  fils  LEF "_s}.match(foldForSearch(u"Lefèvre & Fils"_s)));
  CHECK_FALSE(SearchWords{u"fils dur"_s}.match(foldForSearch(u"Lefèvre & Fils"_s)));
  CHECK(SearchWords{u"lefe"_s}.narrows(SearchWords{u"lef"_s}));
  CHECK_FALSE(SearchWords{u"le"_s}.narrows(SearchWords{u"lef"_s}));
}
