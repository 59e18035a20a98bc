#include <QRegularExpression>
#include <map>

#include "core/receivables/aging.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// Another, naive reading of a FEC: text fields, no kinds, no lettering.
struct NaiveLine {
  QDate day;
  QString customer;
  qint64 minor = 0;
};

qint64 naiveAmount(QString text) {
  text.remove(u' ').remove(u'+');
  const bool negative = text.contains(u'-');
  text.remove(u'-');
  const auto parts = text.replace(u'.', u',').split(u',');
  qint64 minor = parts[0].toLongLong() * 100;
  if (parts.size() > 1) minor += parts[1].leftJustified(2, u'0').left(2).toLongLong();
  return negative ? -minor : minor;
}

QList<NaiveLine> naiveLines(const QString& path) {
  QFile file{path};
  REQUIRE(file.open(QIODevice::ReadOnly));
  QList<NaiveLine> lines;
  const auto rows = QString::fromLatin1(file.readAll()).split(QRegularExpression{u"[\r\n]+"_s});
  const QChar separator = rows[0].contains(u'|') ? u'|' : u'\t';
  for (const auto& row : rows.mid(1)) {
    const auto fields = row.split(separator);
    if (fields.size() < 13 || !fields[4].startsWith(u"411"_s)) continue;
    const QString rest = fields[4].mid(3);
    const bool named = rest.contains(QRegularExpression{u"[^0-9]"_s});
    const QString code = fields[6].isEmpty() ? (named ? rest : fields[4]) : fields[6];
    lines.append({QDate::fromString(fields[3], u"yyyyMMdd"_s), code.trimmed(),
                  naiveAmount(fields[11]) - naiveAmount(fields[12])});
  }
  return lines;
}

struct Expected {
  const char* file;
  qint64 rows;
  qint64 debitMinor;
  const char* day;
  qint64 balanceMinor;
};

}  // namespace

TEST_CASE("Real FEC files") {
  // Totals that issue and file owners state; each also follows from summing the columns by hand.
  const auto expected = GENERATE(
      Expected{"fec/ekylibre_quadra_123456789FEC20190731.txt", 12605, 1373828595, "2019-07-31",
               28311383},
      Expected{"fec/ekylibre_odicom_123456789FEC20200331.txt", 4916, 391255394, "2020-03-31",
               2739944},
      Expected{"fec/neolegal_123456789FEC20500930.txt", 10756, 825808373, "2050-09-30", 12820050});
  const QString path = sharedFile(expected.file);
  SKIP_WITHOUT(path);
  auto ledger = anEmptyLedger();
  const auto imported = valueOf(ledger->imports().apply(path, {}));
  CHECK(imported.rows == expected.rows);
  CHECK(imported.debitMinor == expected.debitMinor);
  CHECK(imported.creditMinor == expected.debitMinor);
  CHECK(imported.fileBalanceMinor == expected.balanceMinor);
  CHECK(imported.ledgerBalanceMinor == expected.balanceMinor);

  const auto snapshot = valueOf(ledger->snapshot());
  const auto last = buildAging(snapshot, day(expected.day), Buckets{});
  CHECK(last.total.balance == expected.balanceMinor);
  CHECK(last.proof.difference() == 0);

  SECTION("at every month end each customer's aged balance is the sum of its entries") {
    const auto lines = naiveLines(path);
    REQUIRE(!lines.isEmpty());
    QDate monthEnd = imported.firstOn;
    for (; monthEnd <= imported.lastOn.addMonths(2);
         monthEnd = monthEnd.addDays(1).addMonths(1).addDays(-1)) {
      monthEnd.setDate(monthEnd.year(), monthEnd.month(), monthEnd.daysInMonth());
      std::map<QString, qint64> naive;
      for (const auto& line : lines) {
        if (line.day <= monthEnd) naive[line.customer] += line.minor;
      }
      std::erase_if(naive, [](const auto& entry) { return entry.second == 0; });
      std::map<QString, qint64> ours;
      const auto report = buildAging(snapshot, monthEnd, Buckets{});
      for (const auto& row : report.rows) {
        CHECK(row.balance == row.notDue + row.overdue() + row.credits);
        if (row.balance != 0) ours[row.key] = row.balance;
      }
      CHECK(ours == naive);
      CHECK(report.proof.difference() == 0);
    }
  }
  SECTION("every invariant holds") {
    for (const auto& line : valueOf(ledger->check()).lines) {
      INFO(line.name.toStdString() << " " << line.problems.join(u"; "_s).toStdString());
      CHECK(line.passed);
    }
  }
  SECTION("the same file again adds nothing, and undo leaves nothing") {
    const auto again = valueOf(ledger->imports().apply(path, {}));
    CHECK(again.alreadyImported);
    CHECK_FALSE(again.changesAnything());
    CHECK(again.known.count == imported.added.count);
    CHECK(valueOf(ledger->imports().list()).size() == 1);
    REQUIRE(ledger->imports().undo(imported.batchId).ok());
    const auto empty = valueOf(ledger->snapshot());
    CHECK(empty.items.empty());
    CHECK(empty.customers.isEmpty());
    CHECK(empty.control.empty());
  }
}
