#include "core/db/views.h"
#include "core/exchange/view_export.h"
#include "core/receivables/aging.h"
#include "core/tables/table_reader.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> linesOf(const QString& path) {
  const auto reader = valueOf(openTable(path));
  QList<QStringList> lines;
  TableRow row;
  while (valueOf(reader->next(row))) {
    QStringList cells;
    for (const auto& cell : row.cells) {
      cells.append(QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())));
    }
    lines.append(cells);
  }
  return lines;
}

}  // namespace

TEST_CASE("writeViews") {
  TestFiles files;
  const auto ledger = aSmallLedger(files);
  auto& db = ledger->database();

  SECTION("writes a file a view and the dictionary of all of them") {
    const QString folder = files.path("bi");
    const auto paths = valueOf(writeViews(db, day("2026-03-31"), folder));
    REQUIRE(paths.size() == reportingViews().size() + 1);
    CHECK(paths[1] == folder + u"/v_item.csv"_s);
    qsizetype columns = 0;
    for (qsizetype i = 0; i < reportingViews().size(); ++i) {
      const auto& view = reportingViews()[i];
      QFile file{paths[i]};
      REQUIRE(file.open(QIODevice::ReadOnly));
      QStringList names;
      for (const auto& column : view.columns) names.append(column.name);
      CHECK(QString::fromUtf8(file.readLine()).trimmed() == names.join(u','));
      columns += names.size() + 1;
    }
    const auto dictionary = linesOf(paths.last());
    CHECK(dictionary.size() == columns + 1);
    CHECK(dictionary[0] ==
          QStringList{u"table"_s, u"column"_s, u"type"_s, u"unit"_s, u"meaning"_s});
  }
  SECTION("the figures are those of the day that was asked for") {
    // F2 200,00 is due on the 28th of February: 31 days late on the 31st of March.
    const auto paths = valueOf(writeViews(db, day("2026-03-31"), files.path("bi")));
    const auto items = linesOf(paths[1]);
    const auto header = items[0];
    const auto found = std::ranges::find_if(items, [&](const QStringList& line) {
      return line.value(header.indexOf(u"number"_s)) == u"F2"_s;
    });
    REQUIRE(found != items.end());
    CHECK(found->value(header.indexOf(u"days_late"_s)) == u"31"_s);
    CHECK(found->value(header.indexOf(u"open_amount"_s)) == u"200.00"_s);
    const auto report = buildAging(valueOf(ledger->snapshot()), day("2026-03-31"), Buckets{});
    const auto aging = linesOf(paths[2]);
    REQUIRE(aging.size() == report.rows.size() + 1);
    qint64 balance = 0;
    for (const auto& line : aging.mid(1)) {
      CHECK(line[0] == u"2026-03-31"_s);
      balance +=
          valueOf(Money::parse(line[aging[0].indexOf(u"balance"_s)], Currency::eur())).minor();
    }
    CHECK(balance == report.total.balance);
  }
  SECTION("text that a spreadsheet would run is guarded, and more rows than one part are whole") {
    db.run(u"UPDATE customer SET name = '=cmd' WHERE code = 'C1'"_s);
    db.run(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000) "
           "INSERT INTO customer (code, name) SELECT 'X' || i, 'x' FROM n"_s);
    const auto customers = linesOf(valueOf(writeViews(db, day("2026-03-31"), files.path("bi")))[3]);
    CHECK(customers.size() == 12'000 + 2 + 1);
    QFile file{files.path("bi/v_customer.csv")};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("C1,'=cmd,"));
  }
  SECTION("a place that cannot be written is said") {
    const QString file = files.write("file", "x");
    const auto refused = writeViews(db, day("2026-03-31"), file + u"/inside"_s);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Storage);
  }
}
