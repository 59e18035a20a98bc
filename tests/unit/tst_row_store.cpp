#include "core/tables/row_store.h"
#include "tests/support/table_rows.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

TableRow aRow(qint64 line, std::vector<TableCell> cells) {
  TableRow row;
  row.line = line;
  row.cells = std::move(cells);
  return row;
}

QStringList given(RowStore& store) {
  QStringList rows;
  TableRow row;
  while (store.next(row)) rows.append(rowText(row));
  return rows;
}

}  // namespace

TEST_CASE("RowStore") {
  RowStore store;
  SECTION("gives the rows back with their lines, gaps and types") {
    store.append(aRow(3, {{"a", CellType::Text}, {}, {"-12.5", CellType::Number}}));
    store.append(aRow(9, {{}, {"2026-10-31", CellType::Day}}));
    store.rewind();
    CHECK(given(store) == QStringList{u"3: a||-12.5#"_s, u"9: |2026-10-31@"_s});
    CHECK(given(store).isEmpty());
    store.rewind();
    CHECK(given(store).size() == 2);
  }
  SECTION("a row that is appended counts as given") {
    store.append(aRow(1, {{"a", CellType::Text}}));
    TableRow row;
    CHECK_FALSE(store.next(row));
    store.append(aRow(2, {{"b", CellType::Text}}));
    CHECK_FALSE(store.next(row));
    store.rewind();
    CHECK(given(store).size() == 2);
  }
  SECTION("rows longer than a block, and many of them") {
    const std::string longText(std::size_t{3} << 20, 'x');
    for (int i = 1; i <= 5; ++i) store.append(aRow(i, {{longText, CellType::Text}}));
    for (int i = 6; i <= 100'000; ++i) store.append(aRow(i, {{"abcdefgh", CellType::Text}}));
    store.rewind();
    TableRow row;
    qint64 count = 0;
    while (store.next(row)) {
      ++count;
      REQUIRE(row.line == count);
      REQUIRE(row.cells[0].text.size() == (count <= 5 ? longText.size() : 8));
    }
    CHECK(count == 100'000);
    CHECK(store.position() == store.size());
  }
  SECTION("what does not fit is not kept at all") {
    const std::string longText(std::size_t{4} << 20, 'x');
    bool kept = true;
    for (int i = 1; i <= 30 && kept; ++i)
      kept = store.append(aRow(i, {{longText, CellType::Text}}));
    CHECK_FALSE(kept);
    CHECK(store.isFull());
    CHECK(store.size() == 0);
    CHECK_FALSE(store.append(aRow(1, {{"a", CellType::Text}})));
    store.rewind();
    CHECK(given(store).isEmpty());
  }
}
