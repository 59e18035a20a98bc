#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/catch.h"
#include "ui/common/table_view.h"
#include "ui/common/text_table_model.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

void fill(TextTableModel& model) {
  model.setTable({u"Name"_s, u"Amount"_s, u"Due"_s},
                 {{u"Durand"_s, QLocale{}.toString(1234567) + u",50"_s, u"01/02/2026"_s},
                  {u"Martin\tfils"_s, u"-12,00"_s, u"03/02/2026"_s}},
                 {1});
}

}  // namespace

TEST_CASE("TableView") {
  QSettings{}.clear();
  TextTableModel model;
  const QAbstractItemModelTester tester{&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal};
  fill(model);
  TableView table{u"aTable"_s};
  table.setModel(&model);

  SECTION("copies the selection as text that pastes into a spreadsheet") {
    table.selectAll();
    CHECK(
        table.selectionAsTsv() ==
        u"Name\tAmount\tDue\nDurand\t1234567,50\t01/02/2026\nMartin fils\t-12,00\t03/02/2026\n"_s);
  }
  SECTION("a hidden column is not copied") {
    table.setColumnHidden(2, true);
    table.selectRow(1);
    CHECK(table.selectionAsTsv() == u"Name\tAmount\nMartin fils\t-12,00\n"_s);
  }
  SECTION("nothing selected copies nothing") {
    table.clearSelection();
    CHECK(table.selectionAsTsv().isEmpty());
  }
  SECTION("Ctrl+C copies") {
    table.show();
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().startsWith(u"Name\tAmount"_s));
  }
  SECTION("says in its middle why it has no rows, and only then") {
    table.resize(400, 200);
    table.show();
    const auto middleIsWritten = [&table] {
      const auto image = table.viewport()->grab(QRect{100, 60, 200, 80}).toImage();
      for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
          if (image.pixel(x, y) != image.pixel(0, 0)) return true;
        }
      }
      return false;
    };
    table.setEmptyText(u"Nobody is to be blocked"_s);
    CHECK_FALSE(middleIsWritten());
    model.setTable({u"Name"_s, u"Amount"_s, u"Due"_s}, {});
    CHECK(middleIsWritten());
    table.setEmptyText({});
    CHECK_FALSE(middleIsWritten());
  }
  SECTION("Enter opens the row") {
    const QSignalSpy opened{&table, &TableView::opened};
    table.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().toModelIndex().row() == 1);
  }
  SECTION("the width that the user gave is there again, and beats the default") {
    table.show();
    table.setColumnWidth(0, 222);
    QTest::qWait(700);
    TableView again{u"aTable"_s};
    again.setModel(&model);
    again.setDefaultWidths({100, 100, 100});
    CHECK(again.columnWidth(0) == 222);
    TableView other{u"anotherTable"_s};
    other.setModel(&model);
    other.setDefaultWidths({100, 100, 100});
    CHECK(other.columnWidth(0) == 100);
  }
}
