#include <QAbstractItemModelTester>

#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"
#include "ui/aging/aging_model.h"
#include "ui/aging/aging_print.h"
#include "ui/aging/cell_items.h"
#include "ui/aging/proof_line.h"
#include "ui/aging/totals_model.h"
#include "ui/common/money_format.h"
#include "ui/customers/table_cells.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate asOf = day("2026-10-31");

struct Books {
  SnapshotBuilder builder;
  int abbey = builder.customer(u"C3"_s, u"abbaye de Sénanque"_s);
  int lefevre = builder.customer(u"C1"_s, u"Lefèvre & Fils"_s);
  int evil = builder.customer(u"C4"_s, u"=SUM(A1:A9)"_s);
  int zen = builder.customer(u"C2"_s, u"Zénith"_s);

  Books() {
    builder.at(lefevre).agency = u"Nord"_s;
    builder.at(zen).agency = u"Sud"_s;
    late(lefevre, 0, 10000);  // due today: not due
    late(lefevre, 1, 2000);   // 1–30
    late(lefevre, 30, 300);   // 1–30
    late(lefevre, 31, 40);    // 31–60
    late(zen, 91, 500000);    // over 90
    late(abbey, -5, 700);     // not due
    builder.payment(abbey, asOf, 900);
    late(evil, 61, 12345);  // 61–90
  }
  void late(int customer, int days, qint64 amount) {
    builder.invoice(customer, asOf.addDays(-days - 30), asOf.addDays(-days), amount);
  }
};

void show(AgingModel& model, const Snapshot& snapshot, GroupBy groupBy = GroupBy::Customer,
          const Buckets& buckets = {}) {
  auto report = buildAging(snapshot, asOf, buckets, groupBy);
  QList<QString> names;
  QList<QString> codes;
  for (const auto& row : report.rows) {
    names.append(row.name);
    codes.append(row.key);
  }
  auto index = indexNames(names, codes);
  model.setReport(std::move(report), std::move(index), Currency::eur());
}

QStringList shownNames(const AgingModel& model) {
  QStringList names;
  for (int row = 0; row < model.rowCount(); ++row) names.append(model.rowAt(row).name);
  return names;
}

qint64 columnSum(const AgingModel& model, int column) {
  qint64 sum = 0;
  for (int row = 0; row < model.rowCount(); ++row) sum += model.amountOf(model.rowAt(row), column);
  return sum;
}

QVariant cell(const AgingModel& model, int row, int column, int role = Qt::DisplayRole) {
  return model.index(row, column).data(role);
}

}  // namespace

TEST_CASE("AgingModel") {
  const Books books;
  const auto snapshot = books.builder.build();
  AgingModel model;
  const QAbstractItemModelTester tester{&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal};
  TotalsModel totals{model};
  const QAbstractItemModelTester totalsTester{
      &totals, QAbstractItemModelTester::FailureReportingMode::Fatal};
  show(model, snapshot);
  const int credits = model.creditsColumn();

  SECTION("every column adds up to the report's total") {
    for (int column = AgingModel::Balance; column <= credits; ++column) {
      CHECK(columnSum(model, column) == model.amountOf(model.report().total, column));
      CHECK(model.amountOf(model.shownTotal(), column) == columnSum(model, column));
    }
    // 100.00 + 20.00 + 3.00 + 0.40 + 5 000.00 + 7.00 − 9.00 + 123.45
    CHECK(model.shownTotal().balance == 524485);
  }
  SECTION("names sort as people look for them, not by code points") {
    CHECK(shownNames(model) ==
          QStringList{u"=SUM(A1:A9)"_s, u"abbaye de Sénanque"_s, u"Lefèvre & Fils"_s, u"Zénith"_s});
    model.sort(AgingModel::Name, Qt::DescendingOrder);
    CHECK(shownNames(model).first() == u"Zénith"_s);
  }
  SECTION("amounts sort as numbers") {
    model.sort(AgingModel::Balance, Qt::DescendingOrder);
    CHECK(shownNames(model) ==
          QStringList{u"Zénith"_s, u"=SUM(A1:A9)"_s, u"Lefèvre & Fils"_s, u"abbaye de Sénanque"_s});
    model.sort(credits, Qt::AscendingOrder);
    CHECK(shownNames(model).first() == u"abbaye de Sénanque"_s);
  }
  SECTION("codes sort") {
    model.sort(AgingModel::Code, Qt::AscendingOrder);
    CHECK(shownNames(model).first() == u"Lefèvre & Fils"_s);
  }
  SECTION("what was selected stays selected when the order changes") {
    const QPersistentModelIndex zen{model.index(3, AgingModel::Balance)};
    model.sort(AgingModel::Balance, Qt::DescendingOrder);
    CHECK(zen.row() == 0);
    CHECK(zen.column() == AgingModel::Balance);
  }
  SECTION("the filter needs neither accents nor capitals, and looks at names and codes") {
    for (const auto& typed : {u"lefevre"_s, u"LEFÈVRE"_s, u"fils lef"_s, u"c1"_s}) {
      model.setFilter(typed);
      CHECK(shownNames(model) == QStringList{u"Lefèvre & Fils"_s});
    }
    CHECK(model.shownTotal().balance == 12340);
    CHECK(model.report().total.balance == 524485);
  }
  SECTION("letter by letter and back, the filter keeps the order") {
    model.sort(AgingModel::Balance, Qt::DescendingOrder);
    for (const auto& typed : {u"e"_s, u"en"_s, u"eni"_s}) model.setFilter(typed);
    CHECK(shownNames(model) == QStringList{u"Zénith"_s});
    model.setFilter(u"en"_s);
    CHECK(shownNames(model) == QStringList{u"Zénith"_s, u"abbaye de Sénanque"_s});
    model.setFilter({});
    CHECK(shownNames(model).size() == 4);
    CHECK(shownNames(model).first() == u"Zénith"_s);
  }
  SECTION("sorting while filtered sorts what is shown") {
    model.setFilter(u"en"_s);
    model.sort(AgingModel::Name, Qt::DescendingOrder);
    CHECK(shownNames(model) == QStringList{u"Zénith"_s, u"abbaye de Sénanque"_s});
  }
  SECTION("what is due on the day itself is not late") {
    const int row = model.findRow(u"C1"_s);
    CHECK(model.amountOf(model.rowAt(row), AgingModel::NotDue) == 10000);
    CHECK(model.amountOf(model.rowAt(row), AgingModel::FirstBucket) == 2300);
    CHECK(model.amountOf(model.rowAt(row), AgingModel::FirstBucket + 1) == 40);
  }
  SECTION("amounts read as the locale writes them; nothing stands where there is nothing") {
    CHECK(cell(model, model.findRow(u"C2"_s), AgingModel::Balance).toString() ==
          formatAmount(500000, Currency::eur()));
    CHECK(cell(model, model.findRow(u"C2"_s), AgingModel::NotDue).toString().isEmpty());
    CHECK(cell(model, model.findRow(u"C3"_s), credits).toString() ==
          formatAmount(-900, Currency::eur()));
    CHECK(cell(model, model.findRow(u"C3"_s), AgingModel::Balance).toString().contains(u"2,00"_s));
  }
  SECTION("only what is owed is coloured, the more the stronger") {
    const int row = model.findRow(u"C1"_s);
    CHECK(cell(model, row, AgingModel::NotDue, Qt::BackgroundRole).isValid());
    CHECK_FALSE(cell(model, row, AgingModel::FirstBucket + 2, Qt::BackgroundRole).isValid());
    CHECK_FALSE(cell(model, model.findRow(u"C3"_s), credits, Qt::BackgroundRole).isValid());
    const auto weak = cell(model, row, AgingModel::FirstBucket, Qt::BackgroundRole);
    model.setFilter(u"zen"_s);
    CHECK(weak.value<QColor>() != cell(model, 0, credits - 1, Qt::BackgroundRole).value<QColor>());
  }
  SECTION("a screen reader hears customer, column and amount") {
    const auto text =
        cell(model, model.findRow(u"C2"_s), credits - 1, Qt::AccessibleTextRole).toString();
    CHECK(text.startsWith(u"Zénith"_s));
    CHECK(text.contains(u"90"_s));
    CHECK(text.contains(formatMoney(500000, Currency::eur())));
  }
  SECTION("own buckets make other columns") {
    show(model, snapshot, GroupBy::Customer, Buckets::parse(u"15,30"_s).value());
    CHECK(model.columnCount() == AgingModel::FirstBucket + 3 + 1);
    CHECK(model.amountOf(model.shownTotal(), AgingModel::FirstBucket) == 2000);
    CHECK(totals.columnCount() == model.columnCount());
  }
  SECTION("the totals row follows the filter, the shares are of what is owed") {
    model.setFilter(u"lefevre"_s);
    const auto total = [&](int row, int column) {
      return totals.index(row, column).data().toString();
    };
    CHECK(total(TotalsModel::Total, AgingModel::Balance) == formatAmount(12340, Currency::eur()));
    // 100.00 ÷ 123.40 = 81.0 %
    CHECK(total(TotalsModel::Share, AgingModel::NotDue).startsWith(u"81,0"_s));
  }
}

TEST_CASE("itemsBehind") {
  const Books books;
  const auto snapshot = books.builder.build();
  AgingModel model;
  const auto groupBy = GENERATE(GroupBy::Customer, GroupBy::Agency, GroupBy::Account);
  show(model, snapshot, groupBy);
  const auto partOf = [&](int column) {
    using Part = AgingCell::Part;
    if (column == AgingModel::Balance) return Part::Balance;
    if (column == AgingModel::NotDue) return Part::NotDue;
    return column == model.creditsColumn() ? Part::Credits : Part::Bucket;
  };
  const auto sum = [](const std::vector<OpenItem>& items) {
    qint64 total = 0;
    for (const auto& item : items) total += item.open;
    return total;
  };

  SECTION("the items behind every cell add up to it") {
    for (int row = 0; row < model.rowCount(); ++row) {
      for (int column = AgingModel::Balance; column < model.columnCount(); ++column) {
        const auto items = itemsBehind(snapshot, model.report(),
                                       {QSet<QString>{model.rowAt(row).key}, partOf(column),
                                        column - AgingModel::FirstBucket});
        CHECK(sum(items) == model.amountOf(model.rowAt(row), column));
      }
    }
  }
  SECTION("the items behind every total add up to it") {
    for (int column = AgingModel::Balance; column < model.columnCount(); ++column) {
      const auto items =
          itemsBehind(snapshot, model.report(),
                      {std::nullopt, partOf(column), column - AgingModel::FirstBucket});
      CHECK(sum(items) == model.amountOf(model.report().total, column));
    }
  }
}

TEST_CASE("aging export") {
  const Books books;
  AgingModel model;
  show(model, books.builder.build());

  SECTION("a name that a spreadsheet would run is made harmless") {
    const Table table = tableOf(model, countTo(model.rowCount()), countTo(model.columnCount()));
    const QString csv = toCsv(table, CsvStyle{u';', u','});
    CHECK(csv.contains(u"'=SUM(A1:A9)"_s));
    CHECK(csv.contains(u";5000,00;"_s));
    CHECK_FALSE(csv.contains(QLocale{}.groupSeparator() + u"000"_s));
  }
  SECTION("paper has the rows shown, their total and the proof line") {
    model.setFilter(u"lefevre"_s);
    const auto paper = agingPaper(model, u"Atelier Test"_s);
    REQUIRE(paper.rows.size() == 1);
    CHECK(paper.foot.first()[AgingModel::Balance] == formatAmount(12340, Currency::eur()));
    CHECK(paper.subtitle.contains(u"lefevre"_s));
    CHECK(paper.note == proofText(model.report().proof, Currency::eur()));
  }
}

TEST_CASE("ProofLine") {
  ProofLine line;
  SECTION("says that all agrees") {
    line.setProof({64416553, 64416553}, Currency::eur());
    CHECK(line.text().contains(formatAmount(64416553, Currency::eur())));
    CHECK(line.text().contains(u" = "_s));
    CHECK(line.text().endsWith(formatAmount(0, Currency::eur())));
  }
  SECTION("a difference shows, with its sign") {
    line.setProof({100, 350}, Currency::eur());
    CHECK(line.text().contains(u"≠"_s));
    CHECK(line.text().endsWith(formatAmount(-250, Currency::eur())));
  }
}
