#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include "core/forecast/late_items.h"
#include "core/forecast/outlook_notes.h"
#include "core/indicators/dashboard.h"
#include "core/indicators/indicator_report.h"
#include "core/ledger/ledger.h"
#include "core/receivables/aging.h"
#include "core/reminders/plan.h"
#include "core/risk/customer_risk.h"
#include "core/risk/weak_signals.h"
#include "tests/bench/fec_generator.h"
#include "tests/bench/match_bench.h"
#include "tests/bench/reference_insert.h"
#include "tests/bench/table_generator.h"

// Times the program's long work on a generated FEC of N invoices, each beside a reference run in
// the same process. Machines differ and are shared: read the ratios, not the seconds.
//
//     encaisse_bench [invoices = 100000] [runs = 3]

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

double seconds(const std::function<void()>& work) {
  QElapsedTimer timer;
  timer.start();
  work();
  return double(timer.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

void print(const char* work, double value, const char* unit, const char* remark = "") {
  std::printf("%-52s %10.3f %-6s %s\n", work, value, unit, remark);
  std::fflush(stdout);
}

/// A copy of the file with one per cent of new invoices at its end.
void writeLonger(const QString& path, const QString& longer, int invoices) {
  EXPECTS(QFile::copy(path, longer));
  QFile file{longer};
  EXPECTS(file.open(QIODevice::Append));
  for (int i = 0; i < invoices / 100; ++i) {
    const QByteArray customer =
        "C" + QByteArray::number(i % (invoices / 50)).rightJustified(6, '0');
    const QByteArray start = "VE\tVentes\t9" + QByteArray::number(1000000 + i) + "\t20251231\t";
    const QByteArray tail = "\tFB" + QByteArray::number(i) + "\t20251231\tFacture\t";
    file.write(start + "411000\tClients\t" + customer + "\tSoci\xC3\xA9t\xC3\xA9 " + customer +
               tail + "120,00\t0,00\t\t\t20251231\t\t\r\n");
    file.write(start + "707000\tVentes\t\t" + tail + "0,00\t120,00\t\t\t20251231\t\t\r\n");
  }
}

std::unique_ptr<Ledger> newLedger(const QString& path) {
  QFile::remove(path);
  Company company;
  company.name = u"Bench"_s;
  auto ledger = Ledger::create(path, company, {});
  EXPECTS(ledger.ok());
  return std::move(ledger).value();
}

void benchImport(const QTemporaryDir& folder, const QString& fec, int invoices, int runs) {
  std::vector<double> reference;
  std::vector<double> first;
  std::vector<double> again;
  std::vector<double> onePercentMore;
  const QString longer = folder.filePath(u"longer.txt"_s);
  writeLonger(fec, longer, invoices);
  for (int i = 0; i < runs; ++i) {
    const QString bare = folder.filePath(u"bare.sqlite"_s);
    reference.push_back(seconds([&] { bench::insertWithBareSqlite(fec, bare); }));
    auto ledger = newLedger(folder.filePath(u"bench.encaisse"_s));
    const auto import = [&](const QString& path) {
      return seconds([&] { EXPECTS(ledger->imports().apply(path, {}).ok()); });
    };
    first.push_back(import(fec));
    again.push_back(import(fec));
    onePercentMore.push_back(import(longer));
  }
  print("bare SQLite insert of all columns, 3 indexes", median(reference), "s", "reference");
  print("FEC import to a usable ledger", median(first), "s");
  print("  / reference", median(first) / median(reference), "x", "goal 0.40");
  print("same file again / first", median(again) / median(first), "x", "goal 0.40");
  print("1 % new lines / first", median(onePercentMore) / median(first), "x", "goal 0.40");
  const QFileInfo file{folder.filePath(u"bench.encaisse"_s)};
  print("ledger file / FEC", double(file.size()) / double(QFileInfo{fec}.size()), "x", "goal 0.45");
}

void benchFigures(const QTemporaryDir& folder, int runs) {
  auto opened = Ledger::open(folder.filePath(u"bench.encaisse"_s), OpenMode::ReadOnly, {});
  EXPECTS(opened.ok());
  auto& ledger = *opened.value();
  const QDate today{2025, 12, 31};
  Snapshot snapshot;
  print("load the snapshot", seconds([&] { snapshot = std::move(ledger.snapshot()).value(); }),
        "s");
  print("load for one balance today", seconds([&] { EXPECTS(ledger.snapshot(today).ok()); }), "s");
  const auto time = [&](const char* work, const std::function<void()>& run, const char* remark) {
    std::vector<double> times;
    for (int i = 0; i < std::max(runs, 5); ++i) times.push_back(seconds(run) * 1000);
    print(work, median(times), "ms", remark);
  };
  time(
      "aged balance today", [&] { buildAging(snapshot, today, Buckets{}); }, "goal 10 at 1 M");
  time(
      "aged balance two years ago", [&] { buildAging(snapshot, today.addYears(-2), Buckets{}); },
      "goal 30 at 1 M");
  time(
      "reminder plan", [&] { planReminders(snapshot, today); }, "");
  time(
      "indicators, 24 months",
      [&] {
        buildIndicators(snapshot, {today, 24});
      },
      "goal 2000 at 1 M");
  time(
      "risk of every customer", [&] { customerRisks(snapshot, today, {}); }, "");
  time(
      "weak signals of every customer", [&] { weakSignals(snapshot, {}, today, {}); }, "");
  time(
      "forecast, 13 weeks", [&] { CashOutlook::build(snapshot, today).weeks(); }, "");
  time(
      "forecast with band", [&] { outlookAt(snapshot, today).weeks(); }, "goal 2000 at 1 M");
}

/// Every item open, with what people said about some of them.
Snapshot openItemsOf(int customers, int items) {
  const auto day = DayNumber(QDate{2026, 1, 1}.toJulianDay());
  Snapshot snapshot;
  snapshot.accounts = {u"411000"_s};
  for (int i = 0; i < customers; ++i) {
    Customer customer;
    customer.id = i + 1;
    customer.code = u"C%1"_s.arg(i);
    snapshot.customers.append(customer);
  }
  for (int i = 0; i < items; ++i) {
    SnapshotItem item;
    item.id = i + 1;
    item.amount = item.open = 10000 + i % 977;
    item.customer = qint32(qint64{i} * customers / items);
    item.entryDay = day - 30 - i % 90;
    item.dueDay = item.entryDay + 30;
    snapshot.items.push_back(item);
    if (i % 3 == 0) snapshot.reminders.push_back({quint32(i), 2, day - 10});
    if (i % 50 == 0) snapshot.chasing.disputes.push_back({i, quint32(i), 0, day - 20, 0, {}});
  }
  return snapshot;
}

/// A year and a half of invoices, each paid in one go some days after its due date unless that lies
/// ahead.
Snapshot paidItemsOf(int customers, int items) {
  const auto today = DayNumber(QDate{2026, 1, 1}.toJulianDay());
  Snapshot snapshot;
  snapshot.accounts = {u"411000"_s};
  for (int i = 0; i < customers; ++i) {
    Customer customer;
    customer.id = i + 1;
    customer.code = u"C%1"_s.arg(i);
    customer.segment = u"S%1"_s.arg(i % 4);
    snapshot.customers.append(customer);
  }
  const int invoices = items / 2;
  for (int i = 0; i < invoices; ++i) {
    const auto customer = qint32(qint64{i} * customers / invoices);
    const int first = int(qint64{customer} * invoices / customers);
    SnapshotItem item;
    item.amount = item.open = 10000 + i % 977;
    item.customer = customer;
    item.entryDay = today - 540 + (i - first) * 540 * customers / invoices;
    item.dueDay = item.entryDay + 30;
    const DayNumber paid = item.dueDay + customer % 29 + i % 7;
    snapshot.items.push_back(item);
    if (paid >= today) continue;
    SnapshotItem payment = item;
    payment.amount = -item.amount;
    payment.kind = ItemKind::Payment;
    payment.entryDay = payment.dueDay = paid;
    payment.open = 0;
    snapshot.items.back().open = 0;
    snapshot.allocations.push_back(
        {quint32(snapshot.items.size()) - 1, quint32(snapshot.items.size()), item.amount, paid});
    snapshot.items.push_back(payment);
  }
  for (auto& item : snapshot.items) {
    item.id = qint64(&item - snapshot.items.data()) + 1;
    if (item.kind != ItemKind::Payment) item.kind = ItemKind::Invoice;
    snapshot.lastEntryOn = std::max(snapshot.lastEntryOn, toDate(item.entryDay));
  }
  return snapshot;
}

void benchPlanning() {
  const auto snapshot = openItemsOf(20'000, 1'000'000);
  std::vector<double> times;
  for (int i = 0; i < 5; ++i) {
    times.push_back(seconds([&] { planReminders(snapshot, QDate{2026, 1, 1}); }));
  }
  print("reminder plan, 1 M open items of 20 000 customers", median(times), "s", "goal 1");
}

/// What the dashboard and the page Forecast wait for, on a year and a half of paid and open items.
void benchLargeForecast() {
  const QDate today{2026, 1, 1};
  const auto snapshot = paidItemsOf(20'000, 1'000'000);
  const auto time = [](const char* work, const char* goal, const std::function<void()>& run) {
    std::vector<double> times;
    for (int i = 0; i < 3; ++i) times.push_back(seconds(run));
    print(work, median(times), "s", goal);
    return median(times);
  };
  const double pass = time("one pass over 1 M items: aged balance", "reference",
                           [&] { buildAging(snapshot, today, Buckets{}); });
  const double forecast = time("forecast with band, 1 M items of 20 000 customers", "goal 2",
                               [&] { outlookAt(snapshot, today).weeks(); });
  const double dashboard =
      time("dashboard, the same ledger", "goal 1", [&] { buildDashboard(snapshot, today, 10); });
  time("who will be late next month, the same ledger", "", [&] {
    const auto past = paymentPast(snapshot);
    lateItems(snapshot, past, today, {2026, 2, 1}, {2026, 2, 28}, 2);
  });
  print("  forecast / aged balance", forecast / pass, "x");
  print("  dashboard / forecast", dashboard / forecast, "x");
}

double previewTime(const QTemporaryDir& folder, const QString& path, int runs) {
  std::vector<double> times;
  for (int i = 0; i < runs; ++i) {
    const auto ledger = newLedger(folder.filePath(u"preview.encaisse"_s));
    times.push_back(seconds([&] { EXPECTS(ledger->imports().preview(path, {}).ok()); }));
  }
  return median(times);
}

/// What a person waits for between choosing a file and seeing what it would do.
void benchPreviews(const QTemporaryDir& folder, int runs) {
  constexpr int rows = 100000;
  const QString fec = folder.filePath(u"small.txt"_s);
  const QString text = folder.filePath(u"list.csv"_s);
  const QString book = folder.filePath(u"list.xlsx"_s);
  bench::writeFec(fec, rows / 4);
  bench::writeDelimited(text, rows);
  bench::writeXlsx(book, rows);
  print("preview of a FEC of 100 000 lines", previewTime(folder, fec, runs), "s", "goal 1");
  print("preview of 100 000 rows of delimited text", previewTime(folder, text, runs), "s",
        "goal 1");
  print("preview of 100 000 rows of a workbook", previewTime(folder, book, runs), "s", "goal 1");
}

double nativeImportTime(const QTemporaryDir& folder, int rows) {
  const QString path = folder.filePath(u"native.csv"_s);
  bench::writeNative(path, rows);
  auto ledger = newLedger(folder.filePath(u"native.encaisse"_s));
  return seconds([&] { EXPECTS(ledger->imports().apply(path, {}).ok()); });
}

void benchTables(const QTemporaryDir& folder) {
  const double small = nativeImportTime(folder, 100000);
  const double large = nativeImportTime(folder, 1000000);
  print("import of 100 000 native rows", small, "s");
  print("import of 1 000 000 native rows", large, "s");
  print("  growth per row", large / small / 10, "x", "1: linear");
  auto ledger = newLedger(folder.filePath(u"lists.encaisse"_s));
  const auto import = [&](int first, QDate day) {
    const QString path = folder.filePath(u"open.csv"_s);
    bench::writeOpenItems(path, first, 100000);
    ImportOptions options;
    options.answers.meaning = TableMeaning::OpenItems;
    options.answers.snapshotOn = day;
    return seconds([&] { EXPECTS(ledger->imports().apply(path, options).ok()); });
  };
  print("first list of 100 000 open items", import(0, {2026, 1, 31}), "s");
  print("next list, one in ten settled and new", import(10000, {2026, 2, 28}), "s");
}

double matchTime(int items, int lines) {
  const auto work = bench::matchCase(items, items / 20, lines);
  bench::MatchCounts counts;
  const double time =
      seconds([&] { counts = bench::countMatches(proposeMatches(work.lines, work.book, {})); });
  std::printf("  %d lines: %d ready, %d ambiguous, %d without, %d cut short\n", lines, counts.ready,
              counts.ambiguous, counts.none, counts.truncated);
  return time;
}

void benchMatching() {
  const double small = matchTime(100000, 10000);
  print("10 000 bank lines against 100 000 open items", small, "s", "goal 3");
  print("10 000 lines against 1 000 000 items", matchTime(1000000, 10000), "s");
  print("100 000 lines / 10 000 lines", matchTime(100000, 100000) / small, "x", "10: linear");
}

}  // namespace

int main(int argc, char* argv[]) {
  const QCoreApplication application{argc, argv};
  const auto arguments = QCoreApplication::arguments();
  const int invoices = arguments.size() > 1 ? arguments[1].toInt() : 100000;
  const int runs = arguments.size() > 2 ? arguments[2].toInt() : 3;
  const QTemporaryDir folder;
  const QString fec = folder.filePath(u"fec.txt"_s);
  const qint64 lines = bench::writeFec(fec, invoices);
  std::printf("%d invoices, %lld lines, %.1f MB\n", invoices, static_cast<long long>(lines),
              double(QFileInfo{fec}.size()) / 1e6);
  benchImport(folder, fec, invoices, runs);
  benchFigures(folder, runs);
  benchPreviews(folder, runs);
  benchTables(folder);
  benchMatching();
  benchPlanning();
  benchLargeForecast();
  return 0;
}
