#include <QPdfWriter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include "core/tables/table_reader.h"
#include "tests/support/ledgers.h"
#include "tests/support/table_rows.h"
#include "tests/ui/fake_prompts.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/exports/grid_export.h"
#include "ui/exports/grid_reader.h"
#include "ui/exports/table_paper.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// A window around a grid, with the figures of a firm.
class Window : public QWidget, public GridExportHost {
public:
  ExportContext gridContext() override {
    return {u"Atelier Test"_s, day("2026-10-31"), day("2026-11-21"), &prompts,
            [this](const QString& text) { said.append(text); }};
  }
  Currency gridCurrency() const override { return Currency::eur(); }

  FakePrompts prompts;
  QStringList said;
};

struct Grid {
  TestFiles files;
  QStandardItemModel model{0, 4};
  Window window;
  TableView* view = new TableView{u"testGrid"_s, &window};

  Grid() {
    model.setHorizontalHeaderLabels({u"Number"_s, u"Due"_s, u"Amount"_s, u"Days"_s});
    view->setAccessibleName(u"Items / shown"_s);
  }
  void add(const QString& number, QDate due, qint64 minor, int days) {
    QList<QStandardItem*> row;
    for (const auto& text :
         {number, formatDay(due), formatAmount(minor, Currency::eur()), QString::number(days)}) {
      row.append(new QStandardItem{text});
    }
    for (const int column : {2, 3}) row[column]->setTextAlignment(Qt::AlignRight);
    model.appendRow(row);
  }
  /// Exports by Ctrl+E into a file and gives its path.
  QString exported(const char* name) {
    view->setModel(&model);
    window.show();
    window.prompts.fileToSave = files.path(name);
    window.said.clear();
    QTest::keyClick(view, Qt::Key_E, Qt::ControlModifier);
    for (int i = 0; i < 500 && window.said.isEmpty() && window.prompts.errors.isEmpty(); ++i) {
      QTest::qWait(10);
    }
    return files.path(name);
  }
};

}  // namespace

TEST_CASE("plainMeasure") {
  const auto tenths = [](double value) { return QLocale{}.toString(value, 'f', 1); };
  CHECK(plainMeasure(tenths(77.3) + u" days"_s) == u"77.3 days"_s);
  CHECK(plainMeasure(tenths(-33.3) + u"\u202f%"_s) == u"-33.3 %"_s);
  CHECK(plainMeasure(tenths(0.5)) == u"0.5"_s);
  CHECK(plainMeasure(u"5 %"_s) == u"5 %"_s);
  // Names of things, and whole numbers, which are typed elsewhere.
  for (const auto& other : {u"12"_s, u"3 Suisses"_s, u"007"_s, u"0"_s + tenths(7.5),
                            u"12 rue du 4"_s, u"%"_s, QString{}, u"–"_s}) {
    INFO(other.toStdString());
    CHECK_FALSE(plainMeasure(other).has_value());
  }
}

TEST_CASE("typedTable") {
  const auto typed = [](const QString& text, bool right) {
    return typedTable({u"a"_s}, {{text}, {QString{}}}, {right}, Currency::eur()).rows[0][0];
  };
  SECTION("a column to the right whose texts are figures holds numbers") {
    CHECK(std::get<qint64>(typed(u"12"_s, true)) == 12);
    CHECK(std::get<Money>(typed(formatAmount(-123456, Currency::eur()), true)).minor() == -123456);
  }
  SECTION("figures to the left are names of things") {
    CHECK(std::get<QString>(typed(u"007"_s, false)) == u"007"_s);
  }
  SECTION("one text that is none makes the column text") {
    const auto table = typedTable({u"a"_s}, {{u"12"_s}, {u"12 days"_s}}, {true}, Currency::eur());
    CHECK(std::get<QString>(table.rows[0][0]) == u"12"_s);
  }
  SECTION("days as this locale writes them") {
    CHECK(std::get<QDate>(typed(formatDay(day("2026-02-28")), false)) == day("2026-02-28"));
  }
}

TEST_CASE("A grid is exported as it is shown") {
  Grid grid;
  grid.add(u"F2"_s, day("2026-02-28"), -123456, 12);
  grid.add(u"=F1"_s, day("2026-03-31"), 5, -3);

  SECTION("as a workbook with numbers and days, hidden columns left out, in the order shown") {
    grid.view->setModel(&grid.model);
    grid.view->setColumnHidden(3, true);
    grid.view->sortByColumn(0, Qt::AscendingOrder);
    const auto reader = valueOf(openTable(grid.exported("a.xlsx")));
    CHECK(rowsOf(*reader) == QStringList{u"1: Number|Due|Amount"_s, u"2: =F1|2026-03-31@|0.05#"_s,
                                         u"3: F2|2026-02-28@|-1234.56#"_s});
    CHECK(grid.window.said.size() == 1);
    CHECK(grid.window.prompts.suggestions.first() == u"Items - shown-2026-10-31.xlsx"_s);
  }
  SECTION("days with a decimal and shares are numbers of a workbook") {
    grid.model.item(0, 3)->setText(QLocale{}.toString(77.3, 'f', 1) + u" days"_s);
    grid.model.item(1, 3)->setText(QLocale{}.toString(33.3, 'f', 1) + u" %"_s);
    auto lines = rowsOf(*valueOf(openTable(grid.exported("a.xlsx")))).join(u'\n');
    CHECK(lines.contains(u"|77.3#"_s));
    CHECK(lines.contains(u"|0.333#"_s));
  }
  SECTION("as CSV that no spreadsheet runs, and as PDF") {
    QFile csv{grid.exported("a.csv")};
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    CHECK(text.contains("'=F1"));
    CHECK(text.contains("-1234"));
    QFile pdf{grid.exported("a.pdf")};
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().startsWith("%PDF"));
  }
  SECTION("a name without an ending is a workbook; a place that cannot be written is said") {
    grid.exported("plain");
    CHECK(QFile::exists(grid.files.path("plain.xlsx")));
    grid.exported("no/such/folder.csv");
    CHECK(grid.window.prompts.errors.size() == 1);
  }
  SECTION("a page around it keeps the key for itself") {
    auto* own = new QAction{&grid.window};
    own->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_E});
    grid.window.addAction(own);
    CHECK(pageExports(*grid.view));
  }
}

TEST_CASE("A long grid is read in slices") {
  Grid grid;
  for (int i = 0; i < 20'000; ++i) grid.add(u"F%1"_s.arg(i), day("2026-02-28"), i, i);
  const auto reader = valueOf(openTable(grid.exported("a.csv")));
  CHECK(rowsOf(*reader).size() == 20'001);
}

TEST_CASE("paintTable") {
  TestFiles files;
  TablePaper paper;
  paper.headers = {u"Customer"_s, u"Balance"_s};
  paper.rightAligned = {false, true};
  paper.foot = {{u"Total"_s, u"1,00"_s}, {u"Share"_s, {}}};
  paper.note = u"proof"_s;
  const auto pagesOf = [&](int rows) {
    paper.rows.clear();
    for (int row = 0; row < rows; ++row) paper.rows.append({u"Customer %1"_s.arg(row), u"1,00"_s});
    QPdfWriter writer{files.path("aging.pdf")};
    writer.setPageLayout(landscapeA4());
    return paintTable(paper, writer);
  };
  CHECK(pagesOf(0) == 1);
  CHECK(pagesOf(10) == 1);
  // Adding rows one by one never loses the totals: they move to a page of their own in time.
  int before = 1;
  for (int rows = 20; rows < 100; ++rows) {
    const int pages = pagesOf(rows);
    CHECK((pages == before || pages == before + 1));
    before = pages;
  }
  CHECK(before >= 3);
}
