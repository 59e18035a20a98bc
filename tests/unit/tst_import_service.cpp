#include <map>

#include "core/import/batch_repository.h"
#include "core/import/import_service.h"
#include "core/items/item_service.h"
#include "core/receivables/aging.h"
#include "tests/support/contents.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// A first export: C1 owes 100,00 and 200,00, C2 paid its 50,00 but nobody lettered it.
FecText firstExport() {
  return FecText{}
      .invoice(1, "20260110", "C1", "FA1", 10000)
      .invoice(2, "20260120", "C1", "FA2", 20000)
      .invoice(3, "20260125", "C2", "FA3", 5000)
      .payment(4, "20260210", "C2", "VIR1", 5000);
}

/// The year one month later, exported anew: entries have other numbers and labels, FA3 is lettered,
/// FA1 has been paid and lettered, C3 is new.
FecText laterExport() {
  return FecText{}
      .line("VE", 101, "20260110", "411000", "C1", "FA1", 10000, "AB", {}, "Autre libelle")
      .line("VE", 101, "20260110", "706000", {}, "FA1", -10000)
      .line("VE", 102, "20260120", "411000", "C1", "FA2", 20000, {}, {}, "Autre libelle")
      .line("VE", 102, "20260120", "706000", {}, "FA2", -20000)
      .invoice(103, "20260125", "C2", "FA3", 5000, "AA")
      .payment(104, "20260210", "C2", "VIR1", 5000, "AA")
      .payment(105, "20260305", "C1", "VIR2", 10000, "AB")
      .invoice(106, "20260310", "C3", "FA4", 70000);
}

/// Balance of each customer that has one.
std::map<QString, qint64> balances(const Ledger& ledger, const char* asOf) {
  std::map<QString, qint64> byCustomer;
  for (const auto& row : buildAging(valueOf(ledger.snapshot()), day(asOf), Buckets{}).rows) {
    byCustomer[row.key] = row.balance;
  }
  return byCustomer;
}

using Balances = std::map<QString, qint64>;

std::vector<std::map<QString, qint64>> monthEndBalances(const Ledger& ledger) {
  std::vector<Balances> months;
  for (QDate month = day("2025-01-31"); month <= day("2026-12-31"); month = month.addDays(1)) {
    if (month.day() != month.daysInMonth()) continue;
    const auto report = buildAging(valueOf(ledger.snapshot()), month, Buckets{});
    CHECK(report.proof.difference() == 0);
    Balances balances;
    for (const auto& row : report.rows) {
      CHECK(row.balance == row.notDue + row.overdue() + row.credits);
      if (row.balance != 0) balances[row.key] = row.balance;
    }
    months.push_back(balances);
  }
  return months;
}

Item itemOf(Ledger& ledger, const QString& number, const char* asOf = "2099-12-31") {
  const auto items = valueOf(ledger.items().list({{}, false, day(asOf)}));
  const auto found = std::ranges::find(items, number, &Item::number);
  REQUIRE(found != items.end());
  return *found;
}

void checkInvariants(const Ledger& ledger) {
  for (const auto& line : valueOf(ledger.check()).lines) {
    INFO(line.name.toStdString() << " " << line.problems.join(u"; "_s).toStdString());
    CHECK(line.passed);
  }
}

bool hasIssue(const ImportPreview& preview, const QString& words) {
  return std::ranges::any_of(
      preview.issues, [&](const ImportIssue& issue) { return issue.message.contains(words); });
}

/// What a ledger holds, without its journal of changes and without the numbers of rows that are
/// derived anew (allocations, our own difference items).
QStringList factsOf(Ledger& ledger) {
  constexpr int kindField = 7;
  QStringList rows;
  for (const auto& row : contentsOf(ledger.database(), {u"audit_log"_s})) {
    auto fields = row.split(u'|');
    const bool difference = fields[0] == u"item"_s && fields[kindField] == u"7"_s;
    if (difference || fields[0] == u"allocation"_s) fields.removeAt(1);
    rows.append(fields.join(u'|'));
  }
  rows.sort();
  return rows;
}

/// One ledger and files to import into it.
struct Fixture {
  TestFiles files;
  std::unique_ptr<Ledger> ledger = anEmptyLedger();

  ImportService& imports() { return ledger->imports(); }
  ImportPreview import(const char* name, const FecText& text) {
    return valueOf(imports().apply(files.write(name, text.bytes()), {}));
  }
  QStringList facts() { return factsOf(*ledger); }
};

Result<QByteArray> fakeLetter(const Letter&) { return QByteArray{"letter"}; }

}  // namespace

TEST_CASE_METHOD(Fixture, "ImportService: a first file") {
  const auto preview = import("123456782FEC20261231.txt", firstExport());
  SECTION("what it says of the file") {
    CHECK(preview.fileName == u"123456782FEC20261231.txt"_s);
    CHECK(preview.fileSize == firstExport().bytes().size());
    CHECK(preview.sha256.size() == 64);
    CHECK(preview.encoding == u"UTF-8"_s);
    CHECK(preview.separator == u"tab"_s);
    CHECK(preview.firstOn == day("2026-01-10"));
    CHECK(preview.lastOn == day("2026-02-10"));
    CHECK_FALSE(preview.openingOn.isValid());
    CHECK(preview.rows == 8);
    CHECK(preview.entries == 4);
    CHECK(preview.debitMinor == 40000);
    CHECK(preview.creditMinor == 40000);
  }
  SECTION("what it says of receivables: 100 + 200 + 50 invoiced, 50 paid") {
    CHECK(preview.customers == 2);
    CHECK(preview.newCustomers == 2);
    CHECK(preview.added.count == 4);
    CHECK(preview.added.amountMinor == 30000);
    CHECK(preview.known.count == 0);
    CHECK(preview.kinds[size_t(ItemKind::Invoice)].count == 3);
    CHECK(preview.kinds[size_t(ItemKind::Invoice)].amountMinor == 35000);
    CHECK(preview.kinds[size_t(ItemKind::Payment)].amountMinor == -5000);
    CHECK(preview.dueOrigins[size_t(DueOrigin::CompanyTerms)].count == 3);
    CHECK(preview.fileBalanceMinor == 30000);
    CHECK(preview.ledgerBalanceMinor == 30000);
    CHECK(preview.issueCount == 0);
    CHECK_FALSE(preview.alreadyImported);
    CHECK(preview.changesAnything());
  }
  SECTION("is recorded with who, when and what") {
    const auto batches = valueOf(imports().list());
    REQUIRE(batches.size() == 1);
    CHECK(batches[0].id == preview.batchId);
    CHECK(batches[0].format == u"fec"_s);
    CHECK(batches[0].fileName == preview.fileName);
    CHECK(batches[0].sha256 == preview.sha256);
    CHECK(batches[0].accounts == u"411"_s);
    CHECK(batches[0].importedBy == u"tester"_s);
    CHECK(batches[0].importedAt == u"2026-11-21T09:00:00Z"_s);
    CHECK(batches[0].rowCount == 8);
    CHECK(batches[0].itemCount == 4);
    CHECK(batches[0].changedCount == 0);
    CHECK(batches[0].firstOn == day("2026-01-10"));
    CHECK(batches[0].lastOn == day("2026-02-10"));
    CHECK_FALSE(batches[0].openingOn.isValid());
  }
  SECTION("each item keeps what its line said and where it stood") {
    const auto item = itemOf(*ledger, u"FA2"_s);
    CHECK(item.line == 4);
    CHECK(item.batchId == preview.batchId);
    CHECK(item.kind == ItemKind::Invoice);
    CHECK(item.label == u"Libelle"_s);
    CHECK(item.journal == u"VE"_s);
    CHECK(item.account == u"411000"_s);
    CHECK(item.customerCode == u"C1"_s);
    CHECK(item.customerName == u"Client C1"_s);
    CHECK(item.entryOn == day("2026-01-20"));
    CHECK(item.dueOn == day("2026-02-19"));  // + 30 days
    CHECK(item.amountMinor == 20000);
  }
  SECTION("the same file again brings nothing and is not recorded") {
    const auto before = contentsOf(ledger->database());
    const auto again = import("renamed.txt", firstExport());
    CHECK(again.alreadyImported);
    CHECK_FALSE(again.changesAnything());
    CHECK(again.known.count == 4);
    CHECK(again.known.amountMinor == 30000);
    CHECK(again.batchId == 0);
    CHECK(contentsOf(ledger->database()) == before);
  }
  SECTION("undone it leaves nothing but the journal of changes") {
    const auto undone = valueOf(imports().undo(preview.batchId));
    CHECK(undone.id == preview.batchId);
    CHECK(facts() == factsOf(*anEmptyLedger()));
    CHECK(import("again.txt", firstExport()).added.count == 4);
    checkInvariants(*ledger);
  }
}

TEST_CASE_METHOD(Fixture, "ImportService: a longer export of the same year") {
  const auto first = import("a.txt", firstExport());
  const auto before = facts();
  const auto later = import("b.txt", laterExport());
  SECTION("adds what is new and updates lettering, though numbers and labels changed") {
    CHECK(later.added.count == 2);
    CHECK(later.added.amountMinor == 60000);  // 700 − 100
    CHECK(later.known.count == 4);
    CHECK(later.changed.count == 3);  // FA1, FA3, VIR1 have codes now
    CHECK(later.changed.amountMinor == 10000);
    CHECK(later.missing.count == 0);
    CHECK(later.newCustomers == 1);
    CHECK(later.customers == 3);
    // Settled by it: FA1 100, FA3 50 and VIR1 −50.
    CHECK(later.cleared.count == 3);
    CHECK(later.cleared.amountMinor == 10000);
    CHECK(later.issueCount == 0);
    CHECK_FALSE(later.alreadyImported);
    CHECK(valueOf(ledger->snapshot()).items.size() == 6);
    checkInvariants(*ledger);
  }
  SECTION("allocations take effect when both items are booked") {
    CHECK(itemOf(*ledger, u"FA1"_s).openMinor == 0);
    CHECK(itemOf(*ledger, u"FA1"_s, "2026-03-04").openMinor == 10000);
    CHECK(itemOf(*ledger, u"FA1"_s, "2026-03-05").openMinor == 0);
    CHECK(itemOf(*ledger, u"FA3"_s, "2026-02-09").openMinor == 5000);
    CHECK(balances(*ledger, "2026-12-31") == Balances{{u"C1"_s, 20000}, {u"C3"_s, 70000}});
  }
  SECTION("an older, shorter export afterwards takes no lettering back") {
    const auto open = balances(*ledger, "2026-12-31");
    const auto older =
        import("c.txt", FecText{firstExport()}.line("OD", 9, "20260210", "471000", {}, "x", 0));
    CHECK(older.changed.count == 0);
    CHECK(older.added.count == 0);
    CHECK(itemOf(*ledger, u"FA1"_s).letter == u"AB"_s);
    CHECK(itemOf(*ledger, u"FA1"_s).openMinor == 0);
    CHECK(balances(*ledger, "2026-12-31") == open);
    CHECK(older.missing.count == 0);  // what came later lies outside its days
    checkInvariants(*ledger);
  }
  SECTION("lettering that the accounts took back is taken back") {
    FecText unlettered;
    unlettered.invoice(101, "20260110", "C1", "FA1", 10000)
        .invoice(102, "20260120", "C1", "FA2", 20000)
        .invoice(103, "20260125", "C2", "FA3", 5000, "AA")
        .payment(104, "20260210", "C2", "VIR1", 5000, "AA")
        .payment(105, "20260305", "C1", "VIR2", 10000)
        .invoice(106, "20260310", "C3", "FA4", 70000);
    CHECK(import("c.txt", unlettered).changed.count == 2);
    CHECK(itemOf(*ledger, u"FA1"_s).openMinor == 10000);
    CHECK(itemOf(*ledger, u"VIR2"_s).openMinor == -10000);
    CHECK(itemOf(*ledger, u"FA3"_s).openMinor == 0);
    checkInvariants(*ledger);
  }
  SECTION("lines that it no longer holds are kept and reported") {
    FecText shortened;
    shortened.invoice(1, "20260110", "C1", "FA1", 10000, "AB")
        .payment(2, "20260305", "C1", "VIR2", 10000, "AB")
        .invoice(3, "20260310", "C3", "FA4", 70000);
    const auto preview = import("c.txt", shortened);
    // FA2 200, FA3 50, VIR1 −50.
    CHECK(preview.missing.count == 3);
    CHECK(preview.missing.amountMinor == 20000);
    CHECK(hasIssue(preview, u"no longer in the file"_s));
    CHECK(valueOf(ledger->snapshot()).items.size() == 6);
    CHECK(preview.fileBalanceMinor == 70000);
    CHECK(preview.ledgerBalanceMinor == 90000);
  }
  SECTION("undone it leaves the first import as it was") {
    CHECK(facts() != before);
    REQUIRE(imports().undo(later.batchId).ok());
    CHECK(facts() == before);
    CHECK(balances(*ledger, "2026-12-31") == Balances{{u"C1"_s, 30000}, {u"C2"_s, 0}});
  }
  SECTION("the first cannot be undone before it") {
    const auto now = contentsOf(ledger->database());
    const auto refused = imports().undo(first.batchId);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().message.contains(u"b.txt"_s));
    CHECK(contentsOf(ledger->database()) == now);
  }
}

// So many customers are read in one pass over all, where the others must stay out.
TEST_CASE_METHOD(Fixture, "ImportService: a longer export with news of most of 300 customers") {
  constexpr int all = 300;
  constexpr int touched = 250;
  const auto write = [](FecText& text, int first, int customers, const QByteArray& date) {
    for (int i = 0; i < customers; ++i) {
      const QByteArray number = QByteArray::number(first + i);
      const QByteArray customer = "C" + QByteArray::number(1000 + i);
      const QByteArray code = "L" + number;
      text.invoice(first + 2 * i, date, customer, "F" + number, 10000 + i, code);
      text.payment(first + 2 * i + 1, date, customer, "V" + number, 10000 + i, code);
    }
  };
  FecText year;
  write(year, 1, all, "20260110");
  import("a.txt", year);
  const auto before = facts();
  write(year, 2000, touched, "20260510");
  const auto preview = import("b.txt", year);
  CHECK(preview.known.count == 2 * all);
  CHECK(preview.added.count == 2 * touched);
  CHECK(preview.changed.count == 0);
  // One payment for each invoice, those of the 50 other customers as they were.
  CHECK(valueOf(ledger->snapshot()).allocations.size() == all + touched);
  checkInvariants(*ledger);
  CHECK(valueOf(imports().undo(2)).id == 2);
  CHECK(facts() == before);
}

TEST_CASE_METHOD(Fixture, "ImportService: equal lines") {
  FecText three;
  for (int i = 1; i <= 3; ++i) three.invoice(i, "20260110", "C1", "FA1", 10000);
  CHECK(import("a.txt", three).added.count == 3);
  FecText four = three;
  four.invoice(9, "20260110", "C1", "FA1", 10000);
  SECTION("a fourth one in a later export is one new item") {
    const auto later = import("b.txt", four);
    CHECK(later.known.count == 3);
    CHECK(later.added.count == 1);
    CHECK(balances(*ledger, "2026-12-31") == Balances{{u"C1"_s, 40000}});
  }
  SECTION("one less in a later export is one missing") {
    import("b.txt", four);
    const auto less = import("c.txt", FecText{three}.invoice(5, "20260201", "C2", "FA2", 100));
    CHECK(less.known.count == 3);
    CHECK(less.missing.count == 1);
    CHECK(less.missing.amountMinor == 10000);
  }
}

TEST_CASE_METHOD(Fixture, "ImportService: due dates of a later export") {
  const auto withDue = [](const QByteArray& due) {
    return FecText{"DateEcheance"}.invoice(1, "20260110", "C1", "FA1", 10000, {}, due);
  };
  import("a.txt", FecText{}.invoice(1, "20260110", "C1", "FA1", 10000));
  const auto before = facts();
  SECTION("stated ones replace computed ones; undo brings those back with their origin") {
    const auto later = import("b.txt", withDue("20260331"));
    CHECK(later.changed.count == 1);
    CHECK(itemOf(*ledger, u"FA1"_s).dueOn == day("2026-03-31"));
    CHECK(itemOf(*ledger, u"FA1"_s).dueOrigin == DueOrigin::Given);
    REQUIRE(imports().undo(later.batchId).ok());
    CHECK(facts() == before);
    CHECK(itemOf(*ledger, u"FA1"_s).dueOrigin == DueOrigin::CompanyTerms);
  }
  SECTION("an empty column states nothing") {
    import("b.txt", withDue("20260331"));
    CHECK(import("c.txt", withDue("")).changed.count == 0);
    CHECK(itemOf(*ledger, u"FA1"_s).dueOn == day("2026-03-31"));
  }
  SECTION("what a person confirmed stays") {
    const qint64 id = itemOf(*ledger, u"FA1"_s).id;
    REQUIRE(ledger->items().setDueDate(id, day("2026-02-28")).ok());
    CHECK(import("b.txt", withDue("20260331")).changed.count == 0);
    CHECK(itemOf(*ledger, u"FA1"_s).dueOn == day("2026-02-28"));
  }
}

TEST_CASE_METHOD(Fixture, "ImportService: preview, refusal, cancel") {
  import("a.txt", firstExport());
  const auto before = contentsOf(ledger->database());
  const QString later = files.write("b.txt", laterExport().bytes());
  SECTION("a preview says what an import would do and does none of it") {
    const auto preview = valueOf(imports().preview(later, {}));
    CHECK(contentsOf(ledger->database()) == before);
    CHECK(preview.batchId == 0);
    CHECK(preview.added.count == 2);
    CHECK(preview.changed.count == 3);
    CHECK(preview.cleared.amountMinor == 10000);
    REQUIRE(preview.firstRows.size() == 9);  // header and the first eight
    CHECK(preview.firstRows[0][0] == u"JournalCode"_s);
    CHECK(preview.firstRows[1][8] == u"FA1"_s);
    REQUIRE(preview.accounts.size() == 1);
    CHECK(preview.accounts[0].prefix == u"411"_s);
    CHECK(preview.accounts[0].taken);
    CHECK(preview.accounts[0].lines == 6);
    const auto applied = valueOf(imports().apply(later, {}));
    CHECK(applied.added.count == preview.added.count);
    CHECK(applied.cleared.amountMinor == preview.cleared.amountMinor);
    CHECK(applied.ledgerBalanceMinor == preview.ledgerBalanceMinor);
  }
  SECTION("a preview into an empty ledger leaves it empty") {
    auto empty = anEmptyLedger();
    const auto nothing = contentsOf(empty->database());
    CHECK(valueOf(empty->imports().preview(later, {})).added.count == 6);
    CHECK(contentsOf(empty->database()) == nothing);
  }
  SECTION("a refused file changes nothing and names file, line and column") {
    QByteArray bad = laterExport().bytes();
    bad.replace("700,00", "7OO,00");
    for (const bool apply : {true, false}) {
      const QString path = files.write("bad.txt", bad);
      const auto refused = apply ? imports().apply(path, {}) : imports().preview(path, {});
      REQUIRE_FALSE(refused.ok());
      CHECK(refused.error().code == ErrorCode::FileFormat);
      CHECK(refused.error().message.startsWith(u"bad.txt:12:12: "_s));
      CHECK(contentsOf(ledger->database()) == before);
    }
    CHECK(imports().apply(files.path("absent.txt"), {}).error().code == ErrorCode::NotFound);
    CHECK(contentsOf(ledger->database()) == before);
  }
  SECTION("accounts that are no accounts are refused") {
    const auto refused = imports().apply(later, {u"4-1"_s});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(contentsOf(ledger->database()) == before);
  }
}

TEST_CASE_METHOD(Fixture, "ImportService: cancel") {
  FecText text;
  for (int i = 1; i <= 9000; ++i) text.invoice(i, "20260110", "C1", "FA", 100);
  const QString path = files.write("long.txt", text.bytes());
  const auto before = contentsOf(ledger->database());
  // Asked to stop at the first report, and at each later one: reading and writing.
  for (int stopAt = 1; stopAt <= 3; ++stopAt) {
    const StopToken stop;
    int reports = 0;
    double last = 0;
    const auto result = imports().apply(
        path, {},
        [&](qint64 done, qint64 total) {
          const double share = double(done) / double(total);
          CHECK(share >= last);
          CHECK(share <= 1);
          last = share;
          if (++reports >= stopAt) stop.requestStop();
        },
        stop);
    if (result.ok()) {
      CHECK(stopAt > 1);  // stopped after the last line was written: too late
      break;
    }
    CHECK(result.error().code == ErrorCode::Cancelled);
    CHECK(contentsOf(ledger->database()) == before);
  }
  const StopToken stop;
  stop.requestStop();
  CHECK(imports().preview(path, {}, {}, stop).error().code == ErrorCode::Cancelled);
}

TEST_CASE_METHOD(Fixture, "ImportService: which accounts") {
  const FecText text = FecText{}
                           .invoice(1, "20260110", "C1", "FA1", 10000)
                           .line("OD", 2, "20260110", "416000", "C2", "FA2", 300)
                           .line("OD", 2, "20260110", "467000", "D1", "FA3", -300);
  const QString path = files.write("a.txt", text.bytes());
  SECTION("the usual ones, those of the company, or those asked for") {
    CHECK(valueOf(imports().preview(path, {})).added.amountMinor == 10300);
    CHECK(valueOf(imports().preview(path, {u"411"_s})).added.amountMinor == 10000);
    Company company = aCompany();
    company.customerAccounts = u"467"_s;
    REQUIRE(ledger->saveCompany(company).ok());
    CHECK(valueOf(imports().preview(path, {})).added.amountMinor == -300);
    CHECK(valueOf(imports().preview(path, {u"411,467"_s})).added.amountMinor == 9700);
  }
  SECTION("the batch keeps those that had lines") {
    REQUIRE(imports().apply(path, {}).ok());
    CHECK(valueOf(imports().list()).first().accounts == u"411,416"_s);
  }
}

TEST_CASE_METHOD(Fixture, "ImportService: undo is refused where later facts rest on it") {
  const auto batch = import("a.txt", firstExport());
  const auto refusal = [&] {
    const auto before = contentsOf(ledger->database());
    const auto refused = imports().undo(batch.batchId);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(contentsOf(ledger->database()) == before);
    return refused.error().message;
  };
  SECTION("a reminder left") {
    const auto run = valueOf(ledger->reminders().run(valueOf(ledger->snapshot()), day("2026-03-10"),
                                                     files.path("letters"), fakeLetter));
    REQUIRE(run.sent.size() == 1);
    const auto message = refusal();
    CHECK(message.contains(u"Client C1"_s));
    CHECK(message.contains(u"FA1"_s));
    CHECK(message.contains(u"2026-03-10"_s));
  }
  SECTION("a due date was confirmed by hand") {
    REQUIRE(ledger->items().setDueDate(itemOf(*ledger, u"FA2"_s).id, day("2026-04-30")).ok());
    const auto message = refusal();
    CHECK(message.contains(u"FA2"_s));
    CHECK(message.contains(u"2026-04-30"_s));
  }
  SECTION("a later import builds on it, and every reason is named") {
    import("b.txt", laterExport());
    REQUIRE(ledger->items().setDueDate(itemOf(*ledger, u"FA2"_s).id, day("2026-04-30")).ok());
    const auto message = refusal();
    CHECK(message.contains(u"b.txt"_s));
    CHECK(message.contains(u"FA2"_s));
  }
  SECTION("an item was matched") {
    const auto debit = itemOf(*ledger, u"FA3"_s);
    const qint64 credit = itemOf(*ledger, u"VIR1"_s).id;
    valueOf(ledger->matches().apply(
        {{0, credit, debit.customerId, {{debit.id, 5000}}, 5000, 0, u"by hand"_s}}));
    CHECK(refusal().contains(u"VIR1"_s));
  }
  SECTION("there is no such import") {
    CHECK(imports().undo(batch.batchId + 1).error().code == ErrorCode::NotFound);
  }
}

TEST_CASE_METHOD(Fixture, "ImportService: undo keeps what people wrote") {
  const auto batch = import("a.txt", firstExport());
  auto customer = valueOf(ledger->customers().findByCode(u"C1"_s));
  customer.email = u"c1@example.org"_s;
  REQUIRE(ledger->customers().save(customer).ok());
  REQUIRE(imports().undo(batch.batchId).ok());
  CHECK(valueOf(ledger->customers().findByCode(u"C1"_s)).email == u"c1@example.org"_s);
  CHECK_FALSE(ledger->customers().findByCode(u"C2"_s).ok());
  // Imported again, the same customer is met again.
  CHECK(import("a.txt", firstExport()).newCustomers == 1);
  CHECK(valueOf(ledger->customers().findByCode(u"C1"_s)).email == u"c1@example.org"_s);
}

TEST_CASE("ImportService: a ledger open for reading only") {
  TestFiles files;
  const QString path = files.path("a.encaisse");
  REQUIRE(Ledger::create(path, aCompany(), fixedContext()).ok());
  const auto ledger = valueOf(Ledger::open(path, OpenMode::ReadOnly, fixedContext()));
  const auto refused = ledger->imports().apply(files.write("a.txt", firstExport().bytes()), {});
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().code == ErrorCode::ReadOnly);
}

namespace {

/// 2025: at its end C1 owes FA1 100,00 and FA2 200,00, C2 FA4 80,00 less 30,00 paid on account.
FecText year2025() {
  return FecText{}
      .invoice(1, "20250601", "C2", "FA3", 5000, "A")
      .payment(2, "20250701", "C2", "VIR0", 5000, "A")
      .invoice(3, "20251110", "C1", "FA1", 10000)
      .invoice(4, "20251201", "C1", "FA2", 20000)
      .invoice(5, "20251210", "C2", "FA4", 8000)
      .payment(6, "20251220", "C2", "VIR9", 3000);
}

/// What happens in 2026 after the opening: FA1 is paid and lettered with its opening line ("A"),
/// FA5 300,00 is new.
FecText movements2026(FecText text) {
  return text.payment(2, "20260201", "C1", "VIR1", 10000, "A")
      .invoice(3, "20260301", "C1", "FA5", 30000);
}

FecText year2026ByItem() {
  return movements2026(FecText{}
                           .line("AN", 1, "20260101", "411000", "C1", "FA1", 10000, "A")
                           .line("AN", 1, "20260101", "411000", "C1", "FA2", 20000)
                           .line("AN", 1, "20260101", "411000", "C2", "FA4", 8000)
                           .line("AN", 1, "20260101", "411000", "C2", "VIR9", -3000)
                           .line("AN", 1, "20260101", "120000", {}, "AN", -35000));
}

FecText year2026ByCustomer() {
  return movements2026(FecText{}
                           .line("AN", 1, "20260101", "411000", "C1", "AN", 30000, "A")
                           .line("AN", 1, "20260101", "411000", "C2", "AN", 5000)
                           .line("AN", 1, "20260101", "120000", {}, "AN", -35000));
}

/// C1 opens with 250,00 instead of 300,00, C2 not at all.
FecText year2026Different() {
  return movements2026(FecText{}
                           .line("AN", 1, "20260101", "411000", "C1", "FA1", 10000, "A")
                           .line("AN", 1, "20260101", "411000", "C1", "FA2", 15000)
                           .line("AN", 1, "20260101", "120000", {}, "AN", -25000));
}

}  // namespace

TEST_CASE_METHOD(Fixture, "ImportService: two fiscal years") {
  const auto first = import("2025.txt", year2025());
  const auto before = facts();
  CHECK(balances(*ledger, "2025-12-31") == Balances{{u"C1"_s, 30000}, {u"C2"_s, 5000}});

  SECTION("opening lines by item stand for the items of the year before") {
    const auto second = import("2026.txt", year2026ByItem());
    CHECK(second.openingOn == day("2026-01-01"));
    CHECK(second.superseded.count == 4);
    CHECK(second.superseded.amountMinor == 35000);
    CHECK(second.issueCount == 0);
    CHECK(balances(*ledger, "2026-01-01") == Balances{{u"C1"_s, 30000}, {u"C2"_s, 5000}});
    // FA1 keeps its due date, 10 December 2025: 52 days late at the end of January, FA2 31.
    const auto january = buildAging(valueOf(ledger->snapshot()), day("2026-01-31"), Buckets{});
    REQUIRE(january.rows.size() == 2);
    CHECK(january.rows[0].buckets == QList<qint64>{0, 30000, 0, 0});
    checkInvariants(*ledger);
  }
  SECTION("a payment of the new year settles the invoice of the old one through its opening line") {
    import("2026.txt", year2026ByItem());
    CHECK(itemOf(*ledger, u"FA1"_s, "2026-01-31").openMinor == 10000);
    CHECK(itemOf(*ledger, u"FA1"_s, "2026-02-01").openMinor == 0);
    CHECK(itemOf(*ledger, u"FA1"_s).entryOn == day("2025-11-10"));
    CHECK(balances(*ledger, "2026-02-28") == Balances{{u"C1"_s, 20000}, {u"C2"_s, 5000}});
    CHECK(balances(*ledger, "2026-12-31") == Balances{{u"C1"_s, 50000}, {u"C2"_s, 5000}});
  }
  SECTION("an opening as one total per customer stands for all of them together") {
    const auto second = import("2026.txt", year2026ByCustomer());
    CHECK(second.superseded.count == 2);
    CHECK(second.issueCount == 0);
    CHECK(itemOf(*ledger, u"FA1"_s).openMinor == 0);  // the oldest of what the total stands for
    CHECK(itemOf(*ledger, u"FA2"_s).openMinor == 20000);
    CHECK(itemOf(*ledger, u"FA4"_s).openMinor == 8000);
    CHECK(itemOf(*ledger, u"VIR9"_s).openMinor == -3000);
    CHECK(balances(*ledger, "2026-02-28") == Balances{{u"C1"_s, 20000}, {u"C2"_s, 5000}});
    checkInvariants(*ledger);
  }
  SECTION("an opening that differs is right in the balance, visible and reported") {
    const auto second = import("2026.txt", year2026Different());
    CHECK(hasIssue(second, u"another balance"_s));
    CHECK(second.superseded.count == 1);  // FA1 alone found its line
    CHECK(balances(*ledger, "2025-12-31") == Balances{{u"C1"_s, 30000}, {u"C2"_s, 5000}});
    CHECK(balances(*ledger, "2026-01-01") == Balances{{u"C1"_s, 25000}, {u"C2"_s, 0}});
    std::map<QString, qint64> differences;
    for (const auto& item : valueOf(ledger->items().list({{}, false, day("2026-12-31")}))) {
      if (item.kind != ItemKind::OpeningDifference) continue;
      CHECK(item.entryOn == day("2026-01-01"));
      CHECK(item.batchId == second.batchId);
      differences[item.customerCode] = item.amountMinor;
    }
    // C1: FA2 200,00 goes, the line of 150,00 stays. C2: 80,00 − 30,00 go.
    CHECK(differences == std::map<QString, qint64>{{u"C1"_s, -20000}, {u"C2"_s, -5000}});
    checkInvariants(*ledger);
    REQUIRE(imports().undo(second.batchId).ok());
    CHECK(facts() == before);
  }
  SECTION("the second year imported twice, or grown, changes no opening") {
    import("2026.txt", year2026ByItem());
    const auto months = monthEndBalances(*ledger);
    CHECK_FALSE(import("2026.txt", year2026ByItem()).changesAnything());
    const auto grown =
        import("2026b.txt", FecText{year2026ByItem()}.invoice(9, "20261115", "C3", "FA9", 100));
    CHECK(grown.added.count == 1);
    CHECK(grown.issueCount == 0);
    CHECK(balances(*ledger, "2026-10-31") == months[21]);
    checkInvariants(*ledger);
  }
  SECTION("a second year that grows keeps one difference per customer, and undo brings it back") {
    import("2026.txt", year2026Different());
    const auto shorter = facts();
    const auto grown =
        import("2026b.txt", FecText{year2026Different()}.invoice(9, "20261115", "C3", "FA9", 100));
    CHECK(balances(*ledger, "2026-10-31") == Balances{{u"C1"_s, 45000}, {u"C2"_s, 0}});
    int differences = 0;
    for (const auto& item : valueOf(ledger->items().list({{}, false, day("2026-12-31")}))) {
      differences += item.kind == ItemKind::OpeningDifference ? 1 : 0;
    }
    CHECK(differences == 2);
    checkInvariants(*ledger);
    REQUIRE(imports().undo(grown.batchId).ok());
    CHECK(facts() == shorter);
  }
  SECTION("undo of the second year restores the first to the letter") {
    for (const auto& text : {year2026ByItem(), year2026ByCustomer(), year2026Different()}) {
      const auto second = import("2026.txt", text);
      CHECK(facts() != before);
      REQUIRE(imports().undo(second.batchId).ok());
      CHECK(facts() == before);
    }
  }
  SECTION("undo of the first year leaves the second on its own openings") {
    import("2026.txt", year2026ByItem());
    REQUIRE(imports().undo(first.batchId).ok());
    auto alone = anEmptyLedger();
    REQUIRE(alone->imports().apply(files.path("2026.txt"), {}).ok());
    CHECK(monthEndBalances(*ledger) == monthEndBalances(*alone));
    CHECK(itemOf(*ledger, u"FA1"_s).kind == ItemKind::OpeningDebit);
    checkInvariants(*ledger);
  }
  SECTION("both undone, whichever first, nothing is left") {
    const auto nothing = factsOf(*anEmptyLedger());
    const auto second = import("2026.txt", year2026ByItem());
    const bool firstGoesFirst = GENERATE(true, false);
    REQUIRE(imports().undo(firstGoesFirst ? first.batchId : second.batchId).ok());
    REQUIRE(imports().undo(firstGoesFirst ? second.batchId : first.batchId).ok());
    CHECK(facts() == nothing);
  }
}

TEST_CASE("ImportService: two fiscal years in either order") {
  TestFiles files;
  const QString old = files.write("2025.txt", year2025().bytes());
  for (const auto& text : {year2026ByItem(), year2026ByCustomer(), year2026Different()}) {
    const QString recent = files.write("2026.txt", text.bytes());
    auto forward = anEmptyLedger();
    auto backward = anEmptyLedger();
    REQUIRE(forward->imports().apply(old, {}).ok());
    REQUIRE(forward->imports().apply(recent, {}).ok());
    REQUIRE(backward->imports().apply(recent, {}).ok());
    REQUIRE(backward->imports().apply(old, {}).ok());
    CHECK(monthEndBalances(*forward) == monthEndBalances(*backward));
    const auto openOf = [](Ledger& ledger) {
      QStringList open;
      for (const auto& item : valueOf(ledger.items().list({{}, true, day("2026-12-31")}))) {
        open.append(u"%1 %2 %3 %4"_s.arg(item.customerCode, item.number)
                        .arg(item.openMinor)
                        .arg(int(item.kind)));
      }
      open.sort();
      return open;
    };
    CHECK(openOf(*forward) == openOf(*backward));
    checkInvariants(*backward);
  }
}

TEST_CASE("BatchRepository::control") {
  TestFiles files;
  auto ledger = anEmptyLedger();
  const auto controlAt = [&](const char* asOf) {
    return controlBalanceAt(valueOf(ledger->snapshot()), day(asOf));
  };
  SECTION("follows the files day by day, from year to year") {
    REQUIRE(ledger->imports().apply(files.write("a.txt", year2025().bytes()), {}).ok());
    REQUIRE(ledger->imports().apply(files.write("b.txt", year2026Different().bytes()), {}).ok());
    CHECK(controlAt("2025-05-31") == 0);
    CHECK(controlAt("2025-06-01") == 5000);
    CHECK(controlAt("2025-07-01") == 0);
    CHECK(controlAt("2025-12-31") == 35000);
    CHECK(controlAt("2026-01-01") == 25000);  // said anew by the opening lines
    CHECK(controlAt("2026-02-01") == 15000);
    CHECK(controlAt("2030-01-01") == 45000);
  }
  SECTION("a year without openings goes on from the one before") {
    const auto january = FecText{}.invoice(1, "20260110", "C1", "FA1", 100);
    const auto nextYear = FecText{}.invoice(1, "20270210", "C1", "FA2", 30);
    REQUIRE(ledger->imports().apply(files.write("a.txt", january.bytes()), {}).ok());
    REQUIRE(ledger->imports().apply(files.write("b.txt", nextYear.bytes()), {}).ok());
    CHECK(controlAt("2027-02-10") == 130);
  }
  SECTION("where files overlap the later one counts") {
    const auto one =
        FecText{}.invoice(1, "20260110", "C1", "FA1", 100).invoice(2, "20260112", "C1", "FA2", 40);
    const auto two =
        FecText{}.invoice(1, "20260110", "C1", "FA1", 100).invoice(3, "20260115", "C1", "FA3", 7);
    REQUIRE(ledger->imports().apply(files.write("a.txt", one.bytes()), {}).ok());
    REQUIRE(ledger->imports().apply(files.write("b.txt", two.bytes()), {}).ok());
    CHECK(controlAt("2026-01-31") == 107);
  }
  SECTION("finds and lists what was imported, newest first") {
    REQUIRE(ledger->imports().apply(files.write("a.txt", year2025().bytes()), {}).ok());
    REQUIRE(ledger->imports().apply(files.write("b.txt", year2026ByItem().bytes()), {}).ok());
    const BatchRepository batches{ledger->database()};
    const auto list = batches.list();
    REQUIRE(list.size() == 2);
    CHECK(list[0].fileName == u"b.txt"_s);
    CHECK(list[0].openingOn == day("2026-01-01"));
    CHECK(batches.find(list[1].id)->fileName == u"a.txt"_s);
    CHECK_FALSE(batches.find(99).has_value());
    CHECK(batches.hasFile(list[0].sha256));
    CHECK_FALSE(batches.hasFile(u"0000"_s));
    CHECK(batches.years().size() == 2);
  }
}
