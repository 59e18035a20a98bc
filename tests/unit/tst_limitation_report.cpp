#include "core/procedures/limitation_report.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

/// One invoice of 1 March 2021 due on 31 March 2021 of a customer of that kind.
Snapshot oneInvoice(const QString& kind, const QString& sector = {}, const QString& law = {}) {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Dupont"_s);
  builder.invoice(customer, day("2021-03-01"), day("2021-03-31"), 100'000);
  auto snapshot = builder.build();
  snapshot.customers[0].kind = kind;
  snapshot.customers[0].sector = sector;
  snapshot.customers[0].law = law;
  return snapshot;
}

LimitationRow only(const Snapshot& snapshot, const char* asOf,
                   const QList<LimitationRecord>& events = {}) {
  const auto rows = limitationRows(snapshot, events, day(asOf));
  REQUIRE(rows.size() == 1);
  return rows.first();
}

QString lastDay(const LimitationRow& row) { return isoDay(toDate(row.limitation.lastDay)); }

}  // namespace

TEST_CASE("Limitation of open items") {
  SECTION("each kind of customer has its period (law.md 3.5)") {
    CHECK(lastDay(only(oneInvoice(u"professional"_s), "2022-01-01")) == u"2026-03-31"_s);  // 5 y
    CHECK(lastDay(only(oneInvoice(u"consumer"_s), "2022-01-01")) == u"2023-03-31"_s);      // 2 y
    // 1 year from the delivery, for which the document stands
    CHECK(lastDay(only(oneInvoice(u"professional"_s, u"transport"_s), "2022-01-01")) ==
          u"2022-03-01"_s);
    // 4 years from 1 January after the year of the claim
    CHECK(lastDay(only(oneInvoice(u"public"_s), "2022-01-01")) == u"2025-12-31"_s);
  }
  SECTION("of whom nothing is known the shorter period is taken, and it says so") {
    const auto row = only(oneInvoice({}), "2022-01-01");
    CHECK(row.kind == LimitationKind::Consumer);
    CHECK(row.assumed);
    CHECK_FALSE(only(oneInvoice(u"consumer"_s), "2022-01-01").assumed);
  }
  SECTION("alerts as the end comes near") {
    const auto snapshot = oneInvoice(u"consumer"_s);
    CHECK(toKey(only(snapshot, "2023-02-28").alert) == u"none"_s);
    CHECK(toKey(only(snapshot, "2023-03-01").alert) == u"within_30_days"_s);
    CHECK(toKey(only(snapshot, "2023-03-16").alert) == u"within_15_days"_s);
    CHECK(toKey(only(snapshot, "2023-03-26").alert) == u"within_5_days"_s);
    CHECK(toKey(only(snapshot, "2023-04-01").alert) == u"expired"_s);
  }
  SECTION("an interruption starts the same period anew, of one item or of all") {
    const auto snapshot = oneInvoice(u"consumer"_s);
    const qint64 customer = snapshot.customers[0].id;
    LimitationRecord event{1, customer, 0, LimitationEvent::Kind::Acknowledgment, day("2022-06-15"),
                           {}};
    CHECK(lastDay(only(snapshot, "2022-07-01", {event})) == u"2024-06-15"_s);
    // not yet known on an earlier day
    CHECK(lastDay(only(snapshot, "2022-06-01", {event})) == u"2023-03-31"_s);
    event.itemId = snapshot.items[0].id;
    CHECK(lastDay(only(snapshot, "2022-07-01", {event})) == u"2024-06-15"_s);
    event.itemId = 999;
    CHECK(lastDay(only(snapshot, "2022-07-01", {event})) == u"2023-03-31"_s);
    // said before the item was there: it was not meant
    event.itemId = 0;
    event.happenedOn = day("2021-02-28");
    CHECK(lastDay(only(snapshot, "2022-07-01", {event})) == u"2023-03-31"_s);
  }
  SECTION("another law is not judged, nor what is not due") {
    CHECK(limitationRows(oneInvoice(u"professional"_s, {}, u"DE"_s), {}, day("2022-01-01"))
              .isEmpty());
    CHECK(limitationRows(oneInvoice(u"consumer"_s), {}, day("2021-03-31")).isEmpty());
  }
}
