#include "core/ledger/check.h"

#include <QCoreApplication>
#include <QVariant>
#include <algorithm>

#include "core/archive/sealed_documents.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/import/batch_repository.h"
#include "core/receivables/aging.h"
#include "core/receivables/snapshot_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Check)
};

constexpr qsizetype maxProblems = 20;

void addProblem(CheckLine& line, const QString& problem) {
  line.passed = false;
  if (line.problems.size() < maxProblems) line.problems.append(problem);
}

/// Runs a query that finds what is wrong: every row is a problem, its first column says where.
CheckLine noRows(const Database& db, const QString& name, const QString& what, const QString& sql) {
  CheckLine line{name, what, true, {}};
  auto query = db.run(sql);
  while (query.next()) addProblem(line, query.value(0).toString());
  return line;
}

CheckLine fileIntegrity(const Database& db) {
  CheckLine line{u"file_integrity"_s, Words::tr("The file is whole"), true, {}};
  auto query = db.run(u"PRAGMA integrity_check(20)"_s);
  while (query.next()) {
    if (query.value(0).toString() != u"ok"_s) addProblem(line, query.value(0).toString());
  }
  return line;
}

CheckLine foreignKeys(const Database& db) {
  return noRows(db, u"foreign_keys"_s, Words::tr("Every reference has its target"),
                u"SELECT \"table\" || ' ' || rowid FROM pragma_foreign_key_check"_s);
}

CheckLine openAmounts(const Database& db) {
  return noRows(db, u"open_amounts"_s, Words::tr("Open amount of each item = amount − allocations"),
                uR"(
    SELECT c.code || ' ' || i.number || ' #' || i.id FROM item i
    JOIN customer c ON c.id = i.customer_id
    LEFT JOIN (SELECT id, SUM(part) AS allocated FROM (
        SELECT debit_id AS id, amount_minor AS part FROM allocation
        UNION ALL SELECT credit_id, -amount_minor FROM allocation) AS parts GROUP BY id) AS a
      ON a.id = i.id
    WHERE i.open_minor <> CASE WHEN i.superseded = 1 THEN 0
                               ELSE i.amount_minor - COALESCE(a.allocated, 0) END)"_s);
}

CheckLine allocationLimits(const Database& db) {
  return noRows(db, u"allocation_limits"_s, Words::tr("No item is allocated beyond its amount"),
                uR"(
    SELECT c.code || ' ' || i.number || ' #' || i.id FROM item i
    JOIN customer c ON c.id = i.customer_id
    WHERE (i.amount_minor > 0 AND (i.open_minor < 0 OR i.open_minor > i.amount_minor))
       OR (i.amount_minor < 0 AND (i.open_minor > 0 OR i.open_minor < i.amount_minor)))"_s);
}

CheckLine allocationSides(const Database& db) {
  return noRows(db, u"allocation_sides"_s,
                Words::tr("Both sides of an allocation are one customer's, a debit and a credit"),
                uR"(
    SELECT 'allocation ' || a.id FROM allocation a
    JOIN item d ON d.id = a.debit_id JOIN item c ON c.id = a.credit_id
    WHERE d.customer_id <> c.customer_id OR d.amount_minor <= 0 OR c.amount_minor >= 0
       OR d.superseded = 1 OR c.superseded = 1)"_s);
}

CheckLine allocationDays(const Database& db) {
  return noRows(db, u"allocation_days"_s,
                Words::tr("No allocation takes effect before both its items are booked"), uR"(
    SELECT 'allocation ' || a.id FROM allocation a
    JOIN item d ON d.id = a.debit_id JOIN item c ON c.id = a.credit_id
    WHERE a.effective_on < d.entry_on OR a.effective_on < c.entry_on)"_s);
}

CheckLine sealedDocuments(const Database& db) {
  CheckLine line{
      u"sealed_documents"_s, Words::tr("Everything that left is kept as it left"), true, {}};
  for (const auto& problem : verifySeals(db)) addProblem(line, problem);
  return line;
}

/// Sum of open amounts = sum of items, per customer, and buckets = balance, at the end of each
/// month with entries.
CheckLine balances(const Snapshot& snapshot, const std::vector<QDate>& days) {
  CheckLine line{u"balances"_s,
                 Words::tr("Open amounts add up to each customer's balance at every month end"),
                 true,
                 {}};
  for (const QDate day : days) {
    std::vector<qint64> balance(size_t(snapshot.customers.size()), 0);
    for (const auto& item : snapshot.items) {
      if (item.entryDay <= dayNumber(day)) balance[size_t(item.customer)] += item.amount;
    }
    const auto report = buildAging(snapshot, day, Buckets{});
    for (const auto& row : report.rows) {
      const bool addsUp = row.balance == row.notDue + row.overdue() + row.credits;
      auto& expected = balance[size_t(row.customer)];
      if (!addsUp || row.balance != expected) {
        addProblem(line, u"%1 %2"_s.arg(row.key, isoDay(day)));
      }
      expected = 0;
    }
    for (size_t i = 0; i < balance.size(); ++i) {
      if (balance[i] != 0) {
        addProblem(line, u"%1 %2"_s.arg(snapshot.customers[qsizetype(i)].code, isoDay(day)));
      }
    }
  }
  return line;
}

CheckLine proof(const Snapshot& snapshot, const std::vector<QDate>& days) {
  CheckLine line{u"proof"_s,
                 Words::tr("Balance of all customers = balance of the imported customer accounts"),
                 true,
                 {}};
  for (const QDate day : days) {
    const auto difference = buildAging(snapshot, day, Buckets{}).proof.difference();
    if (difference != 0) {
      addProblem(line,
                 u"%1: %2"_s.arg(isoDay(day), toDecimal(difference, snapshot.company.currency)));
    }
  }
  return line;
}

/// The last day of each month from the first entry to the last.
std::vector<QDate> monthEnds(const Snapshot& snapshot) {
  std::vector<QDate> days;
  if (snapshot.control.empty()) return days;
  const QDate last = toDate(snapshot.control.back().day);
  QDate day = toDate(snapshot.control.front().day);
  day.setDate(day.year(), day.month(), day.daysInMonth());
  for (; day < last; day = day.addDays(1).addMonths(1).addDays(-1)) days.push_back(day);
  days.push_back(last);
  return days;
}

}  // namespace

Result<CheckReport> checkLedger(const Database& db) {
  return inQuery([&]() -> Result<CheckReport> {
    CheckReport report;
    report.lines = {fileIntegrity(db),    foreignKeys(db),     openAmounts(db),
                    allocationLimits(db), allocationSides(db), allocationDays(db)};
    // Figures go from an item to its customer and its counterparts: where those are missing there
    // is nothing to add up.
    const bool readable = std::ranges::none_of(report.lines, [](const CheckLine& line) {
      return !line.passed && (line.name == u"file_integrity"_s || line.name == u"foreign_keys"_s ||
                              line.name == u"allocation_sides"_s);
    });
    if (!readable) return report;
    const auto snapshot = loadSnapshot(db, {});
    const auto days = monthEnds(snapshot);
    report.lines.append(balances(snapshot, days));
    report.lines.append(proof(snapshot, days));
    report.lines.append(sealedDocuments(db));
    return report;
  });
}

}  // namespace encaisse
