#include "core/tables/row_loop.h"
#include "tests/support/ledgers.h"
#include "tests/support/memory_table.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("readRows") {
  MemoryTable table{"Name|Amount\nA|1\n\nB|2\nC|3"};
  QList<qint64> lines;
  const auto collect = [&](const TableRow& row) {
    lines.append(row.line);
    return row.line < 4;
  };
  SECTION("hands over the rows below a line until it is enough") {
    REQUIRE(readRows(table, 1, collect).ok());
    CHECK(lines == QList<qint64>{2, 4});
  }
  SECTION("begins anew each time") {
    REQUIRE(readRows(table, 0, collect).ok());
    REQUIRE(readRows(table, 0, collect).ok());
    CHECK(lines == QList<qint64>{1, 2, 4, 1, 2, 4});
  }
  SECTION("stops when it is asked to") {
    MemoryTable large{QByteArray{"x\n"}.repeated(5000)};
    const StopToken stop;
    stop.requestStop();
    const auto stopped = readRows(
        large, 0, [](const TableRow&) { return true; }, {}, stop);
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().code == ErrorCode::Cancelled);
  }
}

TEST_CASE("ExtraCells") {
  const auto linesOf = [](const QList<QString>& headers, const QByteArray& text) {
    ExtraCells extra{headers};
    MemoryTable table{text};
    REQUIRE(readRows(table, 0, [&](const TableRow& row) {
              extra.look(row);
              return true;
            }).ok());
    return extra.lines();
  };
  SECTION("rows wider than the header are reported") {
    CHECK(linesOf({u"a"_s, u"b"_s}, "1|2\n1|2|3\n1|2\n") == std::vector<qint64>{2});
    CHECK(linesOf({u"a"_s, u"b"_s, QString{}}, "1|2\n1|2|3\n") == std::vector<qint64>{2});
  }
  SECTION("not where most are: those are columns without a heading") {
    CHECK(linesOf({u"a"_s, u"b"_s}, "1|2|3\n1|2|3\n1|2\n").empty());
  }
  SECTION("not where there is no header") { CHECK(linesOf({}, "1|2\n1|2|3\n").empty()); }
}
