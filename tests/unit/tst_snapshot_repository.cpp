#include <map>

#include "core/receivables/aging.h"
#include "core/receivables/snapshot_repository.h"
#include "tests/support/ledgers.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;
using namespace Qt::StringLiterals;
using encaisse::testing::anEmptyLedger;
using encaisse::testing::FecText;
using encaisse::testing::TestFiles;
using encaisse::testing::valueOf;

namespace {

QByteArray compact(QDate day) { return day.toString(u"yyyyMMdd"_s).toLatin1(); }

/// A year of a random firm: lettered and partly lettered groups, credits left alone.
FecText randomFile(quint64 seed) {
  Random random{seed};
  FecText text;
  int entry = 1;
  for (int c = 0; c < 40; ++c) {
    const QByteArray customer = "C" + QByteArray::number(c);
    for (int i = random.below(9); i > 0; --i) {
      const QDate issued = QDate{2026, 1, 1}.addDays(random.below(300));
      const qint64 amount = 100 + random.below(90000);
      const QByteArray letter = random.oneIn(3) ? QByteArray{} : "L" + QByteArray::number(i);
      const QByteArray piece = "FA" + QByteArray::number(entry);
      text.invoice(entry++, compact(issued), customer, piece, amount, letter);
      const qint64 paid = random.oneIn(2) ? amount : amount / 2;
      const QDate paidOn = issued.addDays(random.below(60));
      text.payment(entry++, compact(paidOn), customer, "V", paid, letter);
    }
  }
  return text;
}

std::map<QString, QList<qint64>> rowsOf(const AgingReport& report) {
  std::map<QString, QList<qint64>> rows;
  for (const auto& row : report.rows) {
    rows[row.key] = QList<qint64>{row.balance, row.notDue, row.credits, row.items} + row.buckets;
  }
  return rows;
}

}  // namespace

TEST_CASE("loadSnapshot") {
  TestFiles files;
  auto ledger = anEmptyLedger();
  SECTION("an empty ledger") {
    const auto snapshot = loadSnapshot(ledger->database(), {});
    CHECK(snapshot.items.empty());
    CHECK(snapshot.company.name == u"Atelier Test"_s);
    CHECK_FALSE(snapshot.lastEntryOn.isValid());
    CHECK_FALSE(snapshot.lastImportOn.isValid());
    CHECK(buildAging(snapshot, day("2026-01-01"), Buckets{}).total.balance == 0);
  }
  SECTION("customers by name whatever their case, items by customer and day") {
    QByteArray bytes = FecText{}
                           .invoice(1, "20260301", "A", "FA3", 300)
                           .invoice(2, "20260201", "B", "FA2", 200)
                           .invoice(3, "20260101", "A", "FA1", 100)
                           .line("OD", 4, "20260102", "416000", "B", "FA2", 7)
                           .bytes();
    bytes.replace("Client A", "zeta").replace("Client B", "Beta");
    REQUIRE(ledger->imports().apply(files.write("a.txt", bytes), {}).ok());
    const auto snapshot = loadSnapshot(ledger->database(), {});
    REQUIRE(snapshot.customers.size() == 2);
    CHECK(snapshot.customers[0].code == u"B"_s);
    CHECK(snapshot.accounts == QList<QString>{u"411000"_s, u"416000"_s});
    QList<qint64> amounts;
    for (const auto& item : snapshot.items) amounts.append(item.amount);
    CHECK(amounts == QList<qint64>{7, 200, 100, 300});
    CHECK(snapshot.accounts[snapshot.items[0].account] == u"416000"_s);
    CHECK(snapshot.items[2].customer == 1);
    CHECK(toDate(snapshot.items[2].dueDay) == day("2026-01-31"));
    CHECK(snapshot.items[2].origin == DueOrigin::CompanyTerms);
    CHECK(snapshot.lastEntryOn == day("2026-03-01"));
    CHECK(snapshot.lastImportOn == day("2026-11-21"));
  }
  SECTION("reminders point at their items, also when settled ones are left out") {
    REQUIRE(ledger->imports()
                .apply(files.write("a.txt", FecText{}
                                                .invoice(1, "20260101", "A", "FA1", 100, "L")
                                                .payment(2, "20260301", "A", "V1", 100, "L")
                                                .invoice(3, "20260110", "A", "FA2", 200)
                                                .bytes()),
                       {})
                .ok());
    const auto letter = [](const Letter&) -> Result<QByteArray> { return QByteArray{"x"}; };
    REQUIRE(
        ledger->reminders()
            .run(loadSnapshot(ledger->database(), {}), day("2026-02-20"), files.path("out"), letter)
            .ok());
    const auto all = loadSnapshot(ledger->database(), {});
    REQUIRE(all.reminders.size() == 2);
    for (const auto& mark : all.reminders) {
      CHECK(all.items[mark.item].amount > 0);
      CHECK(mark.level == 2);
      CHECK(toDate(mark.sentDay) == day("2026-02-20"));
    }
    const auto recent = loadSnapshot(ledger->database(), day("2026-04-01"));
    REQUIRE(recent.reminders.size() == 1);
    CHECK(recent.items[recent.reminders[0].item].amount == 200);
  }
  SECTION("opening lines that stand for items of the year before are left out") {
    const auto first = FecText{}.invoice(1, "20251110", "A", "FA1", 100);
    const auto second = FecText{}
                            .line("AN", 1, "20260101", "411000", "A", "FA1", 100)
                            .line("AN", 1, "20260101", "120000", {}, "AN", -100)
                            .invoice(2, "20260301", "A", "FA2", 30);
    REQUIRE(ledger->imports().apply(files.write("1.txt", first.bytes()), {}).ok());
    REQUIRE(ledger->imports().apply(files.write("2.txt", second.bytes()), {}).ok());
    for (const QDate since : {QDate{}, day("2026-02-01")}) {
      const auto snapshot = loadSnapshot(ledger->database(), since);
      REQUIRE(snapshot.items.size() == 2);
      CHECK(snapshot.items[0].kind == ItemKind::Invoice);
      CHECK(buildAging(snapshot, day("2026-03-31"), Buckets{}).total.balance == 130);
    }
  }
  SECTION("from a day on, it gives the aged balance of the complete one") {
    for (const quint64 seed : {1U, 2U}) {
      auto random = anEmptyLedger();
      REQUIRE(random->imports().apply(files.write("r.txt", randomFile(seed).bytes()), {}).ok());
      const auto complete = valueOf(random->snapshot());
      for (QDate since = day("2025-12-31"); since <= day("2027-01-31"); since = since.addDays(23)) {
        INFO("seed " << seed << " since " << since.toString(Qt::ISODate).toStdString());
        const auto partial = valueOf(random->snapshot(since));
        CHECK(partial.items.size() <= complete.items.size());
        for (const int later : {0, 1, 40}) {
          const QDate asOf = since.addDays(later);
          REQUIRE(partial.answersFor(asOf));
          const auto expected = buildAging(complete, asOf, Buckets{});
          const auto report = buildAging(partial, asOf, Buckets{});
          CHECK(rowsOf(report) == rowsOf(expected));
          CHECK(report.proof.items == expected.proof.items);
          CHECK(report.proof.difference() == 0);
        }
        CHECK_FALSE(partial.answersFor(since.addDays(-1)));
      }
      // A recent day needs far less than everything.
      CHECK(valueOf(random->snapshot(day("2027-01-31"))).items.size() < complete.items.size());
    }
  }
}

TEST_CASE("Snapshot: what people said and did") {
  TestFiles files;
  auto ledger = anEmptyLedger();
  FecText text;
  text.invoice(1, "20260110", "C1", "F1", 10000);
  text.invoice(2, "20260120", "C2", "F2", 20000, "A");
  text.payment(3, "20260201", "C2", "V", 20000, "A");
  REQUIRE(ledger->imports().apply(files.write("a.txt", text.bytes()), {}).ok());
  auto& db = ledger->database();
  const QString by = u"'2026-02-01T09:00:00Z', 'Paul'"_s;
  for (const auto& [code, number] : {std::pair{u"C1"_s, u"F1"_s}, {u"C2"_s, u"F2"_s}}) {
    const QString customer = u"(SELECT id FROM customer WHERE code = '%1')"_s.arg(code);
    const QString item = u"(SELECT id FROM item WHERE number = '%1')"_s.arg(number);
    const QString promise = u"(SELECT MAX(id) FROM promise)"_s;
    db.run(u"INSERT INTO promise (customer_id, made_on, recorded_at, recorded_by) "
           "VALUES (%1, '2026-02-01', %2)"_s.arg(customer, by));
    db.run(u"INSERT INTO promise_item VALUES (%1, %2)"_s.arg(promise, item));
    db.run(u"INSERT INTO promise_part VALUES (%1, '2026-03-01', 6000)"_s.arg(promise));
    db.run(u"INSERT INTO promise_part VALUES (%1, '2026-02-10', 4000)"_s.arg(promise));
    db.run(u"INSERT INTO dispute (customer_id, item_id, amount_minor, reason, opened_on, "
           "recorded_at, recorded_by) VALUES (%1, %2, NULL, 'price', '2026-02-02', %3)"_s.arg(
               customer, item, by));
    db.run(u"INSERT INTO pause (customer_id, item_id, from_on, until_on, reason, recorded_at, "
           "recorded_by) VALUES (%1, %2, '2026-02-03', NULL, 'new bank', %3)"_s.arg(customer, item,
                                                                                    by));
    db.run(u"INSERT INTO item_level VALUES (%1, 2, '2026-02-04', 'Paul')"_s.arg(item));
  }
  const auto all = loadSnapshot(db, {});
  REQUIRE(all.chasing.promises.size() == 2);
  const auto& promise = all.chasing.promises[0];
  CHECK(all.customers[promise.customer].code == u"C1"_s);
  CHECK(toDate(promise.madeDay) == day("2026-02-01"));
  CHECK(promise.cancelledDay == 0);
  REQUIRE(promise.parts.size() == 2);
  CHECK(toDate(promise.parts[0].dueDay) == day("2026-02-10"));
  CHECK(promise.parts[0].amount == 4000);
  REQUIRE(promise.items.size() == 1);
  CHECK(all.items[promise.items[0]].amount == 10000);
  REQUIRE(all.chasing.disputes.size() == 2);
  CHECK(all.chasing.disputes[1].amount == 0);
  CHECK(all.chasing.disputes[1].reason == u"price"_s);
  CHECK(all.items[all.chasing.disputes[1].item].amount == 20000);
  REQUIRE(all.chasing.pauses.size() == 2);
  CHECK(all.chasing.pauses[0].untilDay == 0);
  CHECK(all.chasing.pauses[0].itemId == all.items[promise.items[0]].id);
  CHECK(all.chasing.levels.size() == 2);

  SECTION("of an item that was not read nothing is said") {
    const auto since = loadSnapshot(db, day("2026-06-01"));
    REQUIRE(since.since.isValid());
    CHECK(since.chasing.disputes.size() == 1);
    CHECK(since.chasing.levels.size() == 1);
    REQUIRE(since.chasing.promises.size() == 2);
    CHECK(since.chasing.promises[1].items.empty());
  }
}

TEST_CASE("Snapshot: what is granted and what is not invoiced yet") {
  TestFiles files;
  auto ledger = anEmptyLedger();
  FecText text;
  text.invoice(1, "20260110", "C1", "F1", 10000);
  REQUIRE(ledger->imports().apply(files.write("a.txt", text.bytes()), {}).ok());
  auto& db = ledger->database();
  const QString by = u"'2026-02-01T09:00:00Z', 'Paul'"_s;
  db.run(u"INSERT INTO credit_cover (customer_id, kind, amount_minor, agency, from_on, until_on, "
         "recorded_at, recorded_by) SELECT id, 'insured', 500000, 'Coface', '2026-01-01', NULL, %1 "
         "FROM customer"_s.arg(by));
  db.run(
      u"INSERT INTO block_bypass (customer_id, decided_on, until_on, reason, recorded_at, "
      "recorded_by) SELECT id, '2026-02-01', '2026-02-15', 'key account', %1 FROM customer"_s.arg(
          by));
  db.run(
      u"INSERT INTO delivery (customer_id, batch_id, line, kind, number, happened_on, "
      u"amount_minor) "
      "SELECT customer.id, batch.id, 2, 'order', 'CO1', '2026-01-20', 7000 FROM customer, batch"_s);
  const auto facts = loadSnapshot(db, {}).credit;
  REQUIRE(facts.covers.size() == 1);
  CHECK(facts.covers[0].isInsured);
  CHECK(facts.covers[0].amount == 500000);
  CHECK(facts.covers[0].agency == u"Coface"_s);
  CHECK(toDate(facts.covers[0].fromDay) == day("2026-01-01"));
  CHECK(facts.covers[0].untilDay == 0);
  CHECK(facts.covers[0].endedDay == 0);
  REQUIRE(facts.bypasses.size() == 1);
  CHECK(toDate(facts.bypasses[0].untilDay) == day("2026-02-15"));
  CHECK(facts.bypasses[0].reason == u"key account"_s);
  CHECK(facts.bypasses[0].recordedBy == u"Paul"_s);
  REQUIRE(facts.deliveries.size() == 1);
  CHECK(facts.deliveries[0].isOrder);
  CHECK(facts.deliveries[0].number == u"CO1"_s);
  CHECK(toDate(facts.deliveries[0].day) == day("2026-01-20"));
  CHECK(facts.deliveries[0].amount == 7000);
  CHECK(facts.deliveries[0].invoiceNumber.isEmpty());
}
