#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <random>

#include "core/bank/bank_repository.h"
#include "core/bank/match_repository.h"
#include "core/bank/match_service.h"
#include "core/bank/match_work.h"
#include "core/bank/returned_receipts.h"
#include "core/db/migrator.h"
#include "core/import/import_repository.h"
#include "core/ledger/audit_log.h"
#include "core/ledger/check.h"
#include "core/receivables/open_items.h"
#include "core/receivables/snapshot_repository.h"
#include "tests/support/contents.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// What people did is kept for ever; a comparison of contents leaves it out.
const QStringList history{u"audit_log"_s, u"matching"_s, u"matching_part"_s};

/// A ledger made by hand: customers 1 (C1 Dupont SARL) and 2 (C2 Martin), with items of theirs, and
/// a bank account.
struct Fixture {
  std::unique_ptr<Database> db = Database::inMemory();
  LedgerContext context = fixedContext();
  MatchService matches{*db, context};
  qint64 accounts = 0;  ///< batches
  qint64 statement = 0;
  qint64 fa1 = 0;  // C1 invoice 100.00
  qint64 fa2 = 0;  // C1 invoice 250.00
  qint64 av1 = 0;  // C1 credit note 30.00
  qint64 fb1 = 0;  // C2 invoice 70.00

  Fixture() {
    REQUIRE(migrate(*db, allMigrations(), context.clock).ok());
    db->run(u"INSERT INTO company (id, name) VALUES (1, 'Atelier')"_s);
    accounts = aBatch(u"entries"_s);
    statement = aBatch(u"bank_lines"_s);
    db->run(u"INSERT INTO customer (id, code, name, batch_id) VALUES (1, 'C1', 'Dupont SARL', 1), "
            "(2, 'C2', 'Martin', 1), (3, 'C3', 'Durand', 1)"_s);
    db->run(u"INSERT INTO account (id, number, label) VALUES (1, '411000', 'Clients')"_s);
    db->run(u"INSERT INTO journal (id, code, label) VALUES (1, 'VE', 'Ventes')"_s);
    fa1 = anItem(1, ItemKind::Invoice, u"FA1"_s, "2026-01-10", 10000);
    fa2 = anItem(1, ItemKind::Invoice, u"FA2"_s, "2026-01-20", 25000);
    av1 = anItem(1, ItemKind::CreditNote, u"AV1"_s, "2026-01-25", -3000);
    fb1 = anItem(2, ItemKind::Invoice, u"FB1"_s, "2026-01-15", 7000);
  }
  qint64 aBatch(const QString& meaning) {
    auto query = db->run(
        u"INSERT INTO batch (format, meaning, file_name, file_size, file_sha256, accounts, "
        "imported_at, imported_by, first_on, last_on, row_count, debit_minor, credit_minor, "
        "item_count, changed_count) VALUES ('', '%1', 'a', 1, '', '', '2026-11-20T00:00:00Z', '', "
        "'2026-01-01', '2026-12-31', 1, 0, 0, 0, 0)"_s.arg(meaning));
    return query.lastInsertId().toLongLong();
  }
  qint64 anItem(qint64 customer, ItemKind kind, const QString& number, const char* on,
                qint64 minor) {
    const QString day = QString::fromLatin1(on);
    db->run(u"INSERT INTO control_total (batch_id, booked_on, amount_minor) VALUES (%1, '%2', %3) "
            "ON CONFLICT DO UPDATE SET amount_minor = amount_minor + %3"_s.arg(accounts)
                .arg(day)
                .arg(minor));
    auto query = db->run(
        u"INSERT INTO item (customer_id, account_id, journal_id, batch_id, line, kind, number, "
        "label, entry_on, issued_on, due_on, due_origin, amount_minor, open_minor) "
        "VALUES (%1, 1, 1, %2, 1, %3, '%4', 'Facture', '%5', '%5', '%5', 0, %6, %6)"_s.arg(customer)
            .arg(accounts)
            .arg(int(kind))
            .arg(number, day)
            .arg(minor));
    return query.lastInsertId().toLongLong();
  }
  BankLine lineOf(const char* on, qint64 minor, const QString& reference = {}) {
    BankLine line;
    line.line = ++lastLine;
    line.bookedOn = day(on);
    line.amountMinor = minor;
    line.label = u"VIR %1"_s.arg(lastLine);
    line.reference = reference;
    return line;
  }
  qint64 aLine(const BankLine& line, const QString& currency = u"EUR"_s) {
    BankStatement bank;
    bank.account = u"FR1420041010050500013M02606"_s;
    bank.currency = valueOf(Currency::parse(currency));
    bank.lines = {line};
    BankFile file;
    file.statements = {bank};
    REQUIRE(BankRepository{*db}.store(file, statement).newCount == 1);
    return db->scalar(u"SELECT MAX(id) FROM bank_line"_s);
  }
  qint64 aLine(const char* on, qint64 minor) { return aLine(lineOf(on, minor)); }

  static MatchDecision decide(qint64 line, qint64 customer, qint64 received,
                              const QList<MatchPart>& parts, qint64 difference = 0) {
    return {line, 0, customer, parts, received, difference, u"because"_s};
  }
  qint64 apply(const MatchDecision& decision) {
    return valueOf(matches.apply({decision})).constFirst();
  }
  qint64 open(qint64 item) const { return MatchRepository{*db}.openMinor(item); }
  qint64 openAt(qint64 item, const char* on) const {
    const auto snapshot = loadSnapshot(*db, {});
    const auto amounts = openAmountsAt(snapshot, day(on));
    const auto found = std::ranges::find(snapshot.items, item, &SnapshotItem::id);
    REQUIRE(found != snapshot.items.end());
    return amounts[size_t(found - snapshot.items.begin())];
  }
  qint64 lineOpen(qint64 line) const { return BankRepository{*db}.find(line)->openMinor; }
  qint64 creditOf(qint64 matching) const {
    return db->scalar(u"SELECT credit_id FROM matching WHERE id = %1"_s.arg(matching));
  }
  QStringList broken() const {
    QStringList problems;
    for (const auto& line : valueOf(checkLedger(*db)).lines) {
      for (const auto& problem : line.problems) problems.append(line.name + u": "_s + problem);
    }
    return problems;
  }
  QStringList contents() const { return contentsOf(*db, history); }
  ErrorCode refusal(const MatchDecision& decision) {
    const auto before = contentsOf(*db);
    const auto result = matches.apply({decision});
    CHECK(contentsOf(*db) == before);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().message.endsWith(u'.'));
    return result.error().code;
  }

private:
  int lastLine = 0;
};

const BankLine& withPayer(BankLine& line, const char* name, const char* iban) {
  line.counterparty = QString::fromUtf8(name);
  line.counterpartyIban = QString::fromLatin1(iban);
  return line;
}

}  // namespace

TEST_CASE_METHOD(Fixture, "MatchService::apply") {
  const auto before = contents();

  SECTION("one line pays one invoice") {
    const qint64 line = aLine("2026-02-05", 10000);
    const qint64 id = apply(decide(line, 1, 10000, {{fa1, 10000}}));
    CHECK(open(fa1) == 0);
    CHECK(lineOpen(line) == 0);
    CHECK(openAt(fa1, "2026-02-04") == 10000);
    CHECK(openAt(fa1, "2026-02-05") == 0);
    CHECK(broken() == QStringList{});
    const auto list = valueOf(matches.list());
    REQUIRE(list.size() == 1);
    CHECK(list[0].id == id);
    CHECK(list[0].bankLineId == line);
    CHECK(list[0].customerCode == u"C1"_s);
    CHECK(list[0].customerName == u"Dupont SARL"_s);
    CHECK(list[0].day == day("2026-02-05"));
    CHECK(list[0].amountMinor == 10000);
    CHECK(list[0].differenceMinor == 0);
    CHECK(list[0].label == u"VIR 1"_s);
    CHECK(list[0].reason == u"because"_s);
    CHECK(list[0].parts == QList<MatchPart>{{fa1, 10000}});
    CHECK_FALSE(list[0].returned);
    CHECK_FALSE(list[0].inAccounts);
  }
  SECTION("the receipt is an item of the customer, on the day and with the words of the bank") {
    const qint64 line = aLine("2026-02-05", 10000);
    const qint64 receipt = creditOf(apply(decide(line, 1, 10000, {{fa1, 10000}})));
    auto query = db->run(
        u"SELECT i.customer_id, a.number, j.code, i.batch_id, i.line, i.kind, i.number, i.label, "
        "i.entry_on, i.issued_on, i.due_on, i.amount_minor, i.provisional FROM item i "
        "JOIN account a ON a.id = i.account_id JOIN journal j ON j.id = i.journal_id "
        "WHERE i.id = %1"_s.arg(receipt));
    REQUIRE(query.next());
    QStringList values;
    for (int i = 0; i < 13; ++i) values.append(query.value(i).toString());
    CHECK(values == QStringList{u"1"_s, u"411000"_s, u"BANQUE"_s, QString::number(statement),
                                u"1"_s, u"2"_s, u""_s, u"VIR 1"_s, u"2026-02-05"_s, u"2026-02-05"_s,
                                u"2026-02-05"_s, u"-10000"_s, u"1"_s});
  }
  SECTION("a part payment leaves the rest") {
    apply(decide(aLine("2026-02-05", 4000), 1, 4000, {{fa1, 4000}}));
    CHECK(open(fa1) == 6000);
    apply(decide(aLine("2026-02-06", 6000), 1, 6000, {{fa1, 6000}}));  // many lines to one item
    CHECK(open(fa1) == 0);
    CHECK(broken() == QStringList{});
  }
  SECTION("what was paid too much stays as the customer's credit") {
    const qint64 receipt =
        creditOf(apply(decide(aLine("2026-02-05", 12000), 1, 12000, {{fa1, 10000}})));
    CHECK(open(fa1) == 0);
    CHECK(open(receipt) == -2000);
    CHECK(broken() == QStringList{});
  }
  SECTION("a whole line may stay as credit") {
    const qint64 receipt = creditOf(apply(decide(aLine("2026-02-05", 12000), 2, 12000, {})));
    CHECK(open(receipt) == -12000);
    CHECK(broken() == QStringList{});
  }
  SECTION("a customer without items gets the first account of the ledger") {
    const qint64 receipt = creditOf(apply(decide(aLine("2026-02-05", 12000), 3, 12000, {})));
    CHECK(db->scalar(u"SELECT account_id FROM item WHERE id = %1"_s.arg(receipt)) == 1);
  }
  SECTION("a small difference is written off") {
    const qint64 line = aLine("2026-02-05", 9950);
    apply(decide(line, 1, 9950, {{fa1, 10000}}, 50));
    CHECK(open(fa1) == 0);
    CHECK(openAt(fa1, "2026-02-04") == 10000);
    CHECK(lineOpen(line) == 0);
    CHECK(db->scalar(u"SELECT amount_minor FROM item WHERE kind = 9"_s) == -50);
    CHECK(valueOf(matches.list())[0].differenceMinor == 50);
    CHECK(broken() == QStringList{});
  }
  SECTION("one line for two customers is two decisions") {
    const qint64 line = aLine("2026-02-05", 17000);
    const auto ids = valueOf(matches.apply(
        {decide(line, 1, 10000, {{fa1, 10000}}), decide(line, 2, 7000, {{fb1, 7000}})}));
    CHECK(ids.size() == 2);
    CHECK(open(fa1) == 0);
    CHECK(open(fb1) == 0);
    CHECK(lineOpen(line) == 0);
    CHECK(broken() == QStringList{});
  }
  SECTION("two lines pay one invoice in one call") {
    valueOf(matches.apply({decide(aLine("2026-02-05", 6000), 1, 6000, {{fa1, 6000}}),
                           decide(aLine("2026-02-07", 4000), 1, 4000, {{fa1, 4000}})}));
    CHECK(open(fa1) == 0);
    CHECK(openAt(fa1, "2026-02-06") == 4000);
    CHECK(broken() == QStringList{});
  }
  SECTION("a credit note in the set takes its part") {
    // 100.00 + 250.00 − 30.00 = 320.00
    apply(decide(aLine("2026-02-05", 32000), 1, 32000, {{fa1, 10000}, {fa2, 25000}, {av1, -3000}}));
    CHECK(open(fa1) == 0);
    CHECK(open(fa2) == 0);
    CHECK(open(av1) == 0);
    CHECK(broken() == QStringList{});
  }
  SECTION("a credit of the ledger is set against items without a receipt") {
    const MatchDecision decision{0, av1, 1, {{fa1, 3000}}, 3000, 0, {}};
    apply(decision);
    CHECK(open(av1) == 0);
    CHECK(open(fa1) == 7000);
    CHECK(db->scalar(u"SELECT COUNT(*) FROM item WHERE provisional = 1"_s) == 0);
    CHECK(valueOf(matches.list())[0].amountMinor == 3000);
    CHECK(valueOf(matches.list())[0].bankLineId == 0);
    CHECK(broken() == QStringList{});
  }
  SECTION("of a credit only what was chosen") {
    apply({0, av1, 1, {{fa1, 1000}}, 3000, 0, {}});
    CHECK(open(av1) == -2000);
    CHECK(open(fa1) == 9000);
    CHECK(valueOf(matches.list())[0].amountMinor == 1000);
  }
  SECTION("the rest of a receipt is set against a later invoice") {
    const qint64 receipt =
        creditOf(apply(decide(aLine("2026-02-05", 12000), 1, 12000, {{fa1, 10000}})));
    apply({0, receipt, 1, {{fa2, 2000}}, 2000, 0, {}});
    CHECK(open(receipt) == 0);
    CHECK(open(fa2) == 23000);
    CHECK(broken() == QStringList{});
  }
  SECTION("each is one entry of the log") {
    const qint64 id = apply(decide(aLine("2026-02-05", 9950), 1, 9950, {{fa1, 10000}}, 50));
    const auto entries = AuditLog{*db, context}.list(u"matching"_s, id);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].operation == u"match.apply"_s);
    CHECK(entries[0].doneBy == u"tester"_s);
    CHECK(entries[0].after[u"received"_s].toString() == u"99.50"_s);
    CHECK(entries[0].after[u"writtenOff"_s].toString() == u"0.50"_s);
    CHECK(entries[0].after[u"items"_s].toArray().size() == 1);
  }
  SECTION("nothing decided is nothing done") {
    CHECK(valueOf(matches.apply({})).isEmpty());
    CHECK(contents() == before);
  }
}

TEST_CASE_METHOD(Fixture, "MatchService::apply refuses, and changes nothing") {
  const qint64 line = aLine("2026-02-05", 10000);

  SECTION("what is gone") {
    CHECK(refusal(decide(999, 1, 10000, {})) == ErrorCode::NotFound);
    CHECK(refusal(decide(line, 99, 10000, {})) == ErrorCode::NotFound);
    CHECK(refusal(decide(line, 1, 10000, {{999, 10000}})) == ErrorCode::NotFound);
    CHECK(refusal({0, 999, 1, {{fa1, 100}}, 100, 0, {}}) == ErrorCode::NotFound);
  }
  SECTION("more than is open") {
    CHECK(refusal(decide(line, 1, 10001, {})) == ErrorCode::Conflict);
    CHECK(refusal(decide(line, 2, 10000, {{fb1, 7001}})) == ErrorCode::Conflict);
    CHECK(refusal({0, av1, 1, {{fa1, 3001}}, 3001, 0, {}}) == ErrorCode::Conflict);
    apply(decide(line, 1, 10000, {{fa1, 10000}}));
    CHECK(refusal(decide(line, 1, 1, {})) == ErrorCode::Conflict);
    CHECK(refusal(decide(aLine("2026-02-06", 1), 1, 1, {{fa1, 1}})) == ErrorCode::Conflict);
  }
  SECTION("what an earlier decision of the same call took: all of them") {
    const auto before = contentsOf(*db);
    const auto twice = matches.apply(
        {decide(line, 1, 6000, {{fa1, 6000}}), decide(line, 1, 4000, {{fa1, 5000}}, 1000)});
    REQUIRE_FALSE(twice.ok());
    CHECK(twice.error().code == ErrorCode::Conflict);
    const auto line2 =
        matches.apply({decide(line, 1, 6000, {{fa1, 6000}}), decide(line, 2, 6000, {{fb1, 6000}})});
    CHECK(line2.error().code == ErrorCode::Conflict);
    CHECK(contentsOf(*db) == before);
  }
  SECTION("sums that cannot be") {
    CHECK(refusal(decide(line, 1, 0, {})) == ErrorCode::InvalidInput);
    CHECK(refusal(decide(line, 1, -5, {})) == ErrorCode::InvalidInput);
    CHECK(refusal(decide(line, 1, 9000, {{fa1, 10000}})) == ErrorCode::InvalidInput);
    CHECK(refusal(decide(line, 1, 10000, {{fa1, 10000}}, 50)) == ErrorCode::InvalidInput);
    CHECK(refusal(decide(line, 1, 10000, {}, 50)) == ErrorCode::InvalidInput);
    CHECK(refusal(decide(line, 1, 10000, {{fa1, 9950}}, -50)) == ErrorCode::InvalidInput);
    CHECK(refusal(decide(line, 1, 10000, {{fa1, 2000}, {av1, -3000}})) == ErrorCode::InvalidInput);
  }
  SECTION("parts that cannot be") {
    CHECK(refusal(decide(line, 1, 10000, {{fb1, 7000}})) == ErrorCode::InvalidInput);
    CHECK(refusal(decide(line, 1, 10000, {{fa1, 5000}, {fa1, 5000}})) == ErrorCode::InvalidInput);
    CHECK(refusal(decide(line, 1, 10000, {{fa1, 0}})) == ErrorCode::InvalidInput);
    CHECK(refusal(decide(line, 1, 10000, {{fa1, 10000}, {av1, 3000}})) == ErrorCode::InvalidInput);
    CHECK(refusal({0, av1, 1, {{av1, -3000}}, 3000, 0, {}}) == ErrorCode::InvalidInput);
    CHECK(refusal({0, av1, 2, {{fb1, 3000}}, 3000, 0, {}}) == ErrorCode::InvalidInput);
    CHECK(refusal({0, av1, 1, {}, 3000, 0, {}}) == ErrorCode::InvalidInput);
    CHECK(refusal({line, av1, 1, {{fa1, 3000}}, 3000, 0, {}}) == ErrorCode::InvalidInput);
    CHECK(refusal({0, 0, 1, {{fa1, 3000}}, 3000, 0, {}}) == ErrorCode::InvalidInput);
    CHECK(refusal({0, fa2, 1, {{fa1, 3000}}, 3000, 0, {}}) == ErrorCode::Conflict);
  }
  SECTION("lines that are no receipts of this ledger") {
    CHECK(refusal(decide(aLine("2026-02-05", -10000), 1, 10000, {})) == ErrorCode::InvalidInput);
    CHECK(refusal(decide(aLine(lineOf("2026-02-05", 10000), u"USD"_s), 1, 10000, {})) ==
          ErrorCode::InvalidInput);
    REQUIRE(matches.setAside(line, true).ok());
    CHECK(refusal(decide(line, 1, 10000, {})) == ErrorCode::Conflict);
  }
}

TEST_CASE_METHOD(Fixture, "MatchService::undo") {
  const qint64 line = aLine("2026-02-05", 12000);
  const qint64 small = aLine("2026-02-05", 6950);
  const auto before = contents();

  SECTION("restores the contents exactly") {
    const qint64 one = apply(decide(line, 1, 12000, {{fa1, 10000}, {fa2, 4000}, {av1, -2000}}));
    const qint64 two = apply(decide(small, 2, 6950, {{fb1, 7000}}, 50));
    const qint64 three = apply({0, av1, 1, {{fa2, 1000}}, 1000, 0, {}});
    CHECK(open(av1) == 0);
    for (const qint64 id : {three, two, one}) {
      REQUIRE(matches.undo(id).ok());
      CHECK(broken() == QStringList{});
    }
    CHECK(contents() == before);
    CHECK(valueOf(matches.list()).isEmpty());
    CHECK(lineOpen(line) == 12000);
  }
  SECTION("is one entry of the log and ends that of the matching") {
    const qint64 id = apply(decide(line, 1, 12000, {{fa1, 10000}}));
    REQUIRE(matches.undo(id).ok());
    const auto entries = AuditLog{*db, context}.list(u"matching"_s, id);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].operation == u"undo.match.apply"_s);
    CHECK(entries[1].undone);
    CHECK_FALSE(AuditLog{*db, context}.lastUndoable());
  }
  SECTION("of what is gone, or undone already, is refused") {
    CHECK(matches.undo(999).error().code == ErrorCode::NotFound);
    const qint64 id = apply(decide(line, 1, 12000, {}));
    REQUIRE(matches.undo(id).ok());
    CHECK(matches.undo(id).error().code == ErrorCode::NotFound);
  }
  SECTION("waits for the matching that used the rest") {
    const qint64 id = apply(decide(line, 1, 12000, {{fa1, 10000}}));
    const qint64 later = apply({0, creditOf(id), 1, {{fa2, 2000}}, 2000, 0, {}});
    CHECK(matches.undo(id).error().code == ErrorCode::Conflict);
    REQUIRE(matches.undo(later).ok());
    REQUIRE(matches.undo(id).ok());
    CHECK(contents() == before);
  }
  SECTION("waits for the matching that has the rest among its items") {
    const qint64 id = apply(decide(line, 1, 12000, {{fa1, 10000}}));
    // 69.50 + the 20.00 that were left = 89.50 of the second invoice
    const qint64 later = apply(decide(small, 1, 6950, {{fa2, 8950}, {creditOf(id), -2000}}));
    CHECK(open(creditOf(id)) == 0);
    CHECK(matches.undo(id).error().code == ErrorCode::Conflict);
    REQUIRE(matches.undo(later).ok());
    REQUIRE(matches.undo(id).ok());
    CHECK(contents() == before);
    CHECK(broken() == QStringList{});
  }
  SECTION("waits for a reminder that speaks of the receipt") {
    const qint64 id = apply(decide(line, 1, 12000, {}));
    db->run(u"INSERT INTO reminder (id, customer_id, sent_on, recorded_at, recorded_by, level, "
            "channel, total_minor, credit_minor, document_name, document_sha256) VALUES (1, 1, "
            "'2026-03-01', '', '', 1, 'letter', 1, 1, '', '')"_s);
    db->run(u"INSERT INTO reminder_item (reminder_id, item_id, level, open_minor, days_late) "
            "VALUES (1, %1, 1, 1, 1)"_s.arg(creditOf(id)));
    CHECK(matches.undo(id).error().code == ErrorCode::Conflict);
  }
  SECTION("the journal of receipts goes with the last of them") {
    const qint64 one = apply(decide(line, 1, 12000, {}));
    const qint64 two = apply(decide(small, 1, 6950, {}));
    REQUIRE(matches.undo(one).ok());
    CHECK(db->scalar(u"SELECT COUNT(*) FROM journal"_s) == 2);
    REQUIRE(matches.undo(two).ok());
    CHECK(db->scalar(u"SELECT COUNT(*) FROM journal"_s) == 1);
  }
}

TEST_CASE_METHOD(Fixture, "MatchService::work") {
  SECTION("receipts to treat and unallocated credits, newest first") {
    const qint64 old = aLine("2026-01-05", 10000);
    const qint64 late = aLine("2026-02-05", 20000);
    const auto work = valueOf(matches.work());
    REQUIRE(work.sources.size() == 3);
    REQUIRE(work.lines.size() == 3);
    CHECK(work.sources[0].bankLineId == late);
    CHECK(work.sources[1].creditItemId == av1);  // 25 January
    CHECK(work.sources[2].bankLineId == old);
    CHECK(work.lines[0].id == late);
    CHECK(work.lines[0].amount == 20000);
    CHECK(work.lines[0].customer == -1);
    CHECK(work.lines[1].id == -av1);
    CHECK(work.lines[1].amount == 3000);
    CHECK(work.book.customers[size_t(work.lines[1].customer)].id == 1);
    CHECK(work.sources[1].label == u"AV1 Facture"_s);
    CHECK(work.sources[1].account == u"C1"_s);
    CHECK(work.sources[0].account == u"FR1420041010050500013M02606"_s);
  }
  SECTION("open items by customer and due day, with their numbers") {
    const auto book = valueOf(matches.work()).book;
    REQUIRE(book.items.size() == 4);
    CHECK(book.items[0].id == fa1);
    CHECK(book.items[0].open == 10000);
    CHECK(book.items[0].number == u"FA1"_s);
    CHECK(book.items[0].dueDay == dayNumber(day("2026-01-10")));
    CHECK(book.items[1].id == fa2);
    CHECK(book.items[2].id == av1);
    CHECK(book.items[2].open == -3000);
    CHECK(book.items[3].id == fb1);
    CHECK(book.customers[size_t(book.items[3].customer)].code == u"C2"_s);
    CHECK(book.customers.size() == 3);
  }
  SECTION("what is left of a line, and the rest of a receipt") {
    const qint64 line = aLine("2026-02-05", 20000);
    const qint64 receipt = creditOf(apply(decide(line, 1, 12000, {{fa1, 10000}})));
    const auto work = valueOf(matches.work());
    REQUIRE(work.sources.size() == 3);
    CHECK(work.sources[0].bankLineId == line);
    CHECK(work.sources[0].amountMinor == 20000);
    CHECK(work.sources[0].openMinor == 8000);
    CHECK(work.sources[1].creditItemId == receipt);
    CHECK(work.sources[1].amountMinor == 12000);
    CHECK(work.sources[1].openMinor == 2000);
  }
  SECTION("not what is treated, set aside, of another currency or going out") {
    const qint64 treated = aLine("2026-02-05", 10000);
    apply(decide(treated, 1, 10000, {{fa1, 10000}}));
    REQUIRE(matches.setAside(aLine("2026-02-06", 500), true).ok());
    aLine("2026-02-07", -500);
    aLine(lineOf("2026-02-08", 500), u"USD"_s);
    const auto work = valueOf(matches.work());
    REQUIRE(work.sources.size() == 1);
    CHECK(work.sources[0].creditItemId == av1);
    CHECK(work.returns.isEmpty());
  }
  SECTION("our own lines, that come and go, are no items to match") {
    db->run(u"UPDATE item SET kind = 7 WHERE id = %1"_s.arg(fa1));
    db->run(u"UPDATE item SET kind = 8 WHERE id = %1"_s.arg(av1));
    const auto work = valueOf(matches.work());
    CHECK(work.sources.isEmpty());
    CHECK(work.book.items.size() == 2);
  }
  SECTION("payers are learnt from what was matched, and forgotten with an undo") {
    auto line = lineOf("2026-02-05", 10000);
    const qint64 id =
        apply(decide(aLine(withPayer(line, "DUPÔNT  Père", "fr76 3000 6000 0112 3456 7890 189")), 1,
                     10000, {{fa1, 10000}}));
    auto customers = valueOf(matches.work()).book.customers;
    CHECK(customers[0].payerIbans == QStringList{u"FR7630006000011234567890189"_s});
    CHECK(customers[0].payerNames == QStringList{u"dupont pere"_s});
    CHECK(customers[1].payerIbans.isEmpty());
    REQUIRE(matches.undo(id).ok());
    customers = valueOf(matches.work()).book.customers;
    CHECK(customers[0].payerIbans.isEmpty());
    CHECK(customers[0].payerNames.isEmpty());
  }
  SECTION("what was undone on a line is remembered, whatever the order of its items") {
    const qint64 line = aLine("2026-02-05", 35000);
    const qint64 other = aLine("2026-02-04", 35000);
    const QList<MatchPart> parts{{fa1, 10000}, {fa2, 25000}};
    REQUIRE(matches.undo(apply(decide(line, 1, 35000, parts))).ok());
    const auto work = valueOf(matches.work());
    REQUIRE(work.sources[0].bankLineId == line);
    REQUIRE(work.sources[1].bankLineId == other);
    CHECK(work.lines[0].refused.contains(partsPrint({{fa2, 25000}, {fa1, 10000}})));
    CHECK_FALSE(work.lines[0].refused.contains(partsPrint({{fa1, 10000}})));
    CHECK(work.lines[1].refused.isEmpty());
  }
  SECTION("the same of a credit of the ledger") {
    REQUIRE(matches.undo(apply({0, av1, 1, {{fa1, 3000}}, 3000, 0, {}})).ok());
    CHECK(valueOf(matches.work()).lines[0].refused.contains(partsPrint({{fa1, 3000}})));
  }
  SECTION("a receipt that takes the number of one that is gone inherits no refusal") {
    const qint64 line = aLine("2026-02-05", 12000);
    const qint64 id = apply(decide(line, 1, 12000, {{fa1, 10000}}));
    REQUIRE(matches.undo(apply({0, creditOf(id), 1, {{fa2, 2000}}, 2000, 0, {}})).ok());
    REQUIRE(matches.undo(id).ok());
    const qint64 again = apply(decide(line, 1, 12000, {{fa1, 10000}}));
    const auto work = valueOf(matches.work());
    REQUIRE(work.sources[0].creditItemId == creditOf(again));
    CHECK(work.lines[0].refused.isEmpty());
  }
}

TEST_CASE_METHOD(Fixture, "MatchService: from proposal to decision") {
  auto line = lineOf("2026-02-05", 10000);
  line.label = u"VIR DUPONT SARL FACTURE FA1"_s;
  const qint64 id = aLine(line);

  SECTION("a decision holds what its candidate says") {
    const auto work = valueOf(matches.work());
    MatchCandidate candidate;
    candidate.customer = 0;
    candidate.parts = {{fa1, 10000}};
    candidate.difference = 7;
    const auto decision = decisionOf(work, 0, candidate, u"why"_s);
    CHECK(decision.bankLineId == id);
    CHECK(decision.creditItemId == 0);
    CHECK(decision.customerId == 1);
    CHECK(decision.parts == candidate.parts);
    CHECK(decision.receivedMinor == 10000);
    CHECK(decision.differenceMinor == 7);
    CHECK(decision.reason == u"why"_s);
    CHECK(decisionOf(work, 1, candidate, {}).creditItemId == av1);
  }
  SECTION("what is ready can be applied; undone, it is never ready again") {
    auto work = valueOf(matches.work());
    auto proposals = valueOf(matches.propose(work, {}));
    REQUIRE(proposals.size() == 2);
    REQUIRE(proposals[0].status == MatchStatus::Ready);
    const qint64 made = apply(decisionOf(work, 0, proposals[0].candidates[0], u"number"_s));
    CHECK(open(fa1) == 0);
    REQUIRE(matches.undo(made).ok());
    work = valueOf(matches.work());
    proposals = valueOf(matches.propose(work, {}));
    REQUIRE(proposals[0].lineId == id);
    CHECK(proposals[0].status != MatchStatus::Ready);
  }
  SECTION("a credit is never among the items that it settles itself") {
    anItem(1, ItemKind::Invoice, u"FA3"_s, "2026-01-26", 6000);  // 60.00 − 30.00 = 30.00
    const auto work = valueOf(matches.work());
    const auto proposals = valueOf(matches.propose(work, {}));
    REQUIRE(proposals[1].lineId == -av1);
    CHECK_FALSE(proposals[1].candidates.isEmpty());
    for (const auto& candidate : proposals[1].candidates) {
      for (const auto& part : candidate.parts) CHECK(part.itemId != av1);
    }
  }
  SECTION("a search that was stopped says so") {
    const StopToken stop;
    stop.requestStop();
    const auto work = valueOf(matches.work());
    const auto stopped = matches.propose(work, {}, {}, stop);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
  }
}

TEST_CASE_METHOD(Fixture, "MatchService: what was undone and comes again from elsewhere") {
  auto in = lineOf("2026-02-05", 10000);
  in.label = u"FA1"_s;
  const qint64 first = aLine(in);
  const auto readyLines = [&] {
    const auto work = valueOf(matches.work());
    const auto proposals = valueOf(matches.propose(work, {}));
    QSet<qint64> ready;
    for (qsizetype i = 0; i < proposals.size(); ++i) {
      if (proposals[i].status == MatchStatus::Ready) ready.insert(work.sources[i].bankLineId);
    }
    return ready;
  };
  REQUIRE(readyLines().contains(first));
  REQUIRE(matches.undo(apply(decide(first, 1, 10000, {{fa1, 10000}}))).ok());
  in.label = u"VIREMENT FA1"_s;
  const qint64 twin = aLine(in);
  CHECK_FALSE(readyLines().contains(first));
  CHECK_FALSE(readyLines().contains(twin));
}

TEST_CASE_METHOD(Fixture, "MatchService: returned payments") {
  auto in = lineOf("2026-02-05", 10000);
  in.endToEndId = u"E2E-4711"_s;
  const qint64 received = aLine(withPayer(in, "Dupont", "FR7630006000011234567890189"));
  const qint64 matching = apply(decide(received, 1, 10000, {{fa1, 10000}}));
  const qint64 out = aLine("2026-02-20", -10000);
  const auto before = contents();

  SECTION("the items are open again from the day of the return, not before") {
    const qint64 id = valueOf(matches.applyReturn(out, matching));
    CHECK(openAt(fa1, "2026-02-04") == 10000);
    CHECK(openAt(fa1, "2026-02-05") == 0);
    CHECK(openAt(fa1, "2026-02-19") == 0);
    CHECK(openAt(fa1, "2026-02-20") == 10000);
    CHECK(open(creditOf(matching)) == 0);
    CHECK(open(creditOf(id)) == 0);
    CHECK(lineOpen(out) == 0);
    CHECK(broken() == QStringList{});
    const auto list = valueOf(matches.list());
    REQUIRE(list.size() == 2);
    CHECK(list[0].returnedId == matching);
    CHECK(list[0].amountMinor == 10000);
    CHECK(list[0].day == day("2026-02-20"));
    CHECK(list[1].returned);
    CHECK(valueOf(matches.work()).returns.isEmpty());
    CHECK(AuditLog{*db, context}.list(u"matching"_s, id)[0].operation == u"match.return"_s);
  }
  SECTION("a difference that was written off is owed again") {
    REQUIRE(matches.undo(matching).ok());
    const qint64 less = apply(decide(aLine("2026-02-06", 9950), 1, 9950, {{fa1, 10000}}, 50));
    const qint64 back = aLine("2026-02-21", -9950);
    const auto written = contents();
    const qint64 id = valueOf(matches.applyReturn(back, less));
    CHECK(openAt(fa1, "2026-02-20") == 0);
    CHECK(openAt(fa1, "2026-02-21") == 10000);
    CHECK(db->scalar(u"SELECT SUM(amount_minor) FROM item WHERE kind = 9"_s) == 0);
    CHECK(db->scalar(u"SELECT SUM(ABS(open_minor)) FROM item WHERE kind = 9"_s) == 0);
    CHECK(broken() == QStringList{});
    REQUIRE(matches.undo(id).ok());
    CHECK(open(fa1) == 0);
    CHECK(contents() == written);
  }
  SECTION("the receipt waits with its undo until the return is undone") {
    const qint64 id = valueOf(matches.applyReturn(out, matching));
    CHECK(matches.undo(matching).error().code == ErrorCode::Conflict);
    REQUIRE(matches.undo(id).ok());
    CHECK(contents() == before);
    const auto entries = AuditLog{*db, context}.list(u"matching"_s, id);
    CHECK(entries.first().operation == u"undo.match.return"_s);
    CHECK(entries.last().undone);
    CHECK(matches.undo(matching).ok());
  }
  SECTION("what was re-opened can be paid again") {
    valueOf(matches.applyReturn(out, matching));
    apply(decide(aLine("2026-03-01", 10000), 1, 10000, {{fa1, 10000}}));
    CHECK(open(fa1) == 0);
    CHECK(openAt(fa1, "2026-02-25") == 10000);
    CHECK(openAt(fa1, "2026-03-01") == 0);
    CHECK(broken() == QStringList{});
  }
  SECTION("a line going out is offered where it may take something back") {
    aLine("2026-02-20", -9999);
    aLine("2026-02-01", -10000);  // before it was received
    const auto returns = valueOf(matches.work()).returns;
    REQUIRE(returns.size() == 1);
    CHECK(returns[0].id == out);
    REQUIRE(matches.setAside(out, true).ok());
    CHECK(valueOf(matches.work()).returns.isEmpty());
  }
  SECTION("candidates: of the amount, not later; who is named first, then the nearest day") {
    const qint64 nearer = apply(decide(aLine("2026-02-10", 10000), 2, 10000, {}));
    apply(decide(aLine("2026-02-21", 10000), 2, 10000, {}));
    apply(decide(aLine("2026-02-12", 9999), 2, 9999, {}));
    auto list = valueOf(matches.returnCandidates(out));
    REQUIRE(list.size() == 2);
    CHECK(list[0].id == nearer);
    CHECK(list[1].id == matching);
    auto named = lineOf("2026-02-20", -10000);
    named.label = u"REJET VIR E2E-4711 AC04"_s;
    const qint64 withReference = aLine(named);
    list = valueOf(matches.returnCandidates(withReference));
    REQUIRE(list.size() == 2);
    CHECK(list[0].id == matching);
    CHECK(valueOf(matches.returnCandidates(received)).isEmpty());
    CHECK(valueOf(matches.returnCandidates(999)).isEmpty());
    valueOf(matches.applyReturn(withReference, matching));
    CHECK(valueOf(matches.returnCandidates(out)).size() == 1);
  }
  SECTION("a line that was shared between customers comes back receipt by receipt") {
    const qint64 shared = aLine("2026-02-06", 17000);
    const auto ids = valueOf(matches.apply(
        {decide(shared, 1, 10000, {{fa2, 10000}}), decide(shared, 2, 7000, {{fb1, 7000}})}));
    const qint64 back = aLine("2026-02-25", -17000);
    CHECK(valueOf(matches.returnCandidates(back)).size() == 2);
    valueOf(matches.applyReturn(back, ids[0]));
    CHECK(lineOpen(back) == -7000);
    CHECK(valueOf(matches.work()).returns.size() == 2);
    valueOf(matches.applyReturn(back, ids[1]));
    CHECK(lineOpen(back) == 0);
    CHECK(open(fb1) == 7000);
    CHECK(broken() == QStringList{});
  }
  SECTION("what cannot be is refused and changes nothing") {
    const auto code = [&](qint64 line, qint64 id) {
      const auto contentsBefore = contentsOf(*db);
      const auto result = matches.applyReturn(line, id);
      CHECK(contentsOf(*db) == contentsBefore);
      REQUIRE_FALSE(result.ok());
      return result.error().code;
    };
    CHECK(code(999, matching) == ErrorCode::NotFound);
    CHECK(code(out, 999) == ErrorCode::NotFound);
    CHECK(code(received, matching) == ErrorCode::InvalidInput);
    CHECK(code(aLine("2026-02-20", -9999), matching) == ErrorCode::InvalidInput);
    CHECK(code(aLine("2026-02-04", -10000), matching) == ErrorCode::InvalidInput);
    const qint64 ofLedger = apply({0, av1, 1, {{fa2, 3000}}, 3000, 0, {}});
    CHECK(code(aLine("2026-02-20", -3000), ofLedger) == ErrorCode::InvalidInput);
    const qint64 aside = aLine(lineOf("2026-02-22", -10000));
    REQUIRE(matches.setAside(aside, true).ok());
    CHECK(code(aside, matching) == ErrorCode::Conflict);
    const qint64 done = valueOf(matches.applyReturn(out, matching));
    CHECK(code(aLine("2026-02-23", -10000), matching) == ErrorCode::Conflict);
    CHECK(code(aLine("2026-02-24", -10000), done) == ErrorCode::InvalidInput);
  }
}

TEST_CASE_METHOD(Fixture, "MatchService::setAside") {
  const qint64 line = aLine("2026-02-05", 10000);
  REQUIRE(matches.setAside(line, true).ok());
  CHECK(valueOf(matches.lines())[0].setAside);
  const AuditLog log{*db, context};
  REQUIRE(log.list(u"bank_line"_s, line).size() == 1);
  const auto entry = log.list(u"bank_line"_s, line)[0];
  CHECK(entry.operation == u"bank.aside"_s);
  CHECK(entry.before[u"aside"_s].toBool() == false);
  CHECK(entry.after[u"aside"_s].toBool());

  SECTION("twice is once") {
    REQUIRE(matches.setAside(line, true).ok());
    CHECK(log.list(u"bank_line"_s, line).size() == 1);
  }
  SECTION("and back") {
    REQUIRE(matches.setAside(line, false).ok());
    CHECK_FALSE(valueOf(matches.lines())[0].setAside);
  }
  SECTION("a line that is gone is an error") {
    CHECK(matches.setAside(999, true).error().code == ErrorCode::NotFound);
  }
}

TEST_CASE_METHOD(Fixture, "MatchService: the accounts and the bank hold the same payment") {
  auto in = lineOf("2026-02-05", 10000, u"REF9"_s);
  const qint64 line = aLine(withPayer(in, "DUPONT SARL", ""));
  const auto balance = [&] {
    return db->scalar(
        u"SELECT SUM(amount_minor) FROM item WHERE customer_id = 1 AND superseded = 0"_s);
  };
  const auto payInAccounts = [&](const char* on) {
    const qint64 id = anItem(1, ItemKind::Payment, u"VIR1"_s, on, -10000);
    ImportRepository{*db}.rederive({1});
    return id;
  };
  const auto settle = [&](qint64 payment) {
    db->run(u"UPDATE item SET letter = 'A' WHERE id IN (%1, %2)"_s.arg(fa1).arg(payment));
    ImportRepository{*db}.rederive({1});
  };

  SECTION("the bank first: theirs takes the place of the receipt, nothing doubles") {
    const qint64 id = apply(decide(line, 1, 10000, {{fa1, 10000}}));
    CHECK(balance() == 22000);  // 100.00 + 250.00 − 30.00 − 100.00
    const qint64 payment = payInAccounts("2026-02-07");
    CHECK(balance() == 22000);
    CHECK(open(fa1) == 0);
    CHECK(open(payment) == 0);
    CHECK(open(creditOf(id)) == 0);
    CHECK(lineOpen(line) == 0);
    CHECK(valueOf(matches.list())[0].inAccounts);
    CHECK(broken() == QStringList{});
    settle(payment);
    CHECK(open(fa1) == 0);
    CHECK(broken() == QStringList{});
    CHECK(valueOf(matches.work()).sources.size() == 1);  // AV1
    REQUIRE(matches.undo(id).ok());
    CHECK(open(fa1) == 0);  // the accounts say so
    CHECK(balance() == 22000);
    CHECK(broken() == QStringList{});
  }
  SECTION("the accounts first, not settled there: the matching settles it") {
    const qint64 payment = payInAccounts("2026-02-03");
    CHECK(valueOf(matches.work()).inAccounts.isEmpty());
    apply(decide(line, 1, 10000, {{fa1, 10000}}));
    CHECK(open(fa1) == 0);
    CHECK(open(payment) == 0);
    CHECK(balance() == 22000);
    CHECK(broken() == QStringList{});
  }
  SECTION("the accounts first, settled there: the line needs nothing and can pay nothing else") {
    settle(payInAccounts("2026-02-03"));
    CHECK(open(fa1) == 0);
    const auto work = valueOf(matches.work());
    REQUIRE(work.inAccounts.size() == 1);
    CHECK(work.inAccounts[0].id == line);
    CHECK(work.sources.size() == 1);  // AV1
    CHECK(refusal(decide(line, 1, 10000, {{fa2, 10000}})) == ErrorCode::Conflict);
    CHECK(broken() == QStringList{});
  }
  SECTION("one payment of the accounts explains one line only") {
    settle(payInAccounts("2026-02-03"));
    auto second = lineOf("2026-02-04", 10000, u"REF10"_s);
    aLine(withPayer(second, "DUPONT SARL", ""));
    const auto work = valueOf(matches.work());
    CHECK(work.inAccounts.size() == 1);
    CHECK(work.sources.size() == 2);
  }
  SECTION("a line that names somebody else is not explained by it, nor one far in time") {
    settle(payInAccounts("2026-03-03"));
    auto other = lineOf("2026-03-03", 10000);
    aLine(withPayer(other, "MARTIN", ""));
    const auto work = valueOf(matches.work());
    CHECK(work.inAccounts.isEmpty());
    CHECK(work.sources.size() == 3);
  }
}

TEST_CASE_METHOD(Fixture, "MatchService: lettering for the accounting software") {
  auto in = lineOf("2026-02-05", 32000, u"REF9"_s);
  apply(decide(aLine(in), 1, 32000, {{fa1, 10000}, {fa2, 25000}, {av1, -3000}}));
  apply(decide(aLine("2026-02-06", 4000), 2, 4000, {{fb1, 4000}}));
  apply(decide(aLine("2026-02-07", 500), 2, 500, {}));  // pays nothing: no lettering
  const auto csv = toCsv(valueOf(matches.lettering()));
  CHECK(csv == u"account,auxiliary,piece,date,amount,code\r\n"
               "411000,C1,FA1,2026-01-10,100.00,AAA\r\n"
               "411000,C1,FA2,2026-01-20,250.00,AAA\r\n"
               "411000,C1,AV1,2026-01-25,-30.00,AAA\r\n"
               "411000,C1,REF9,2026-02-05,-320.00,AAA\r\n"
               "411000,C2,FB1,2026-01-15,70.00,aab\r\n"
               "411000,C2,VIR 2,2026-02-06,-40.00,aab\r\n"_s);
}

TEST_CASE_METHOD(Fixture, "MatchService: any order of deeds keeps the ledger whole") {
  const auto seed = GENERATE(1U, 7U, 42U);
  std::mt19937 random{seed};  // its numbers are the same on every machine
  const auto below = [&](qint64 end) { return qint64(random() % quint64(end)); };
  for (int i = 0; i < 12; ++i) {
    anItem(1 + below(3), ItemKind::Invoice, u"F%1"_s.arg(i), "2026-01-12", 100 + below(9000));
  }
  for (int i = 0; i < 15; ++i) {
    const QByteArray on = "2026-02-" + QByteArray::number(10 + i);
    const auto amounts = std::array<qint64, 3>{2500, 5000, 100 + below(12000)};
    const qint64 amount = amounts[size_t(below(3))];
    aLine(on.constData(), amount);
    if (below(2) == 0) aLine(on.constData(), -amount);
  }
  const auto before = contents();

  const auto applyOne = [&] {
    const auto work = valueOf(matches.work());
    if (work.sources.isEmpty()) return;
    const auto& source = work.sources[below(work.sources.size())];
    MatchDecision decision{source.bankLineId, source.creditItemId, 1 + below(3), {}, 0, 0, {}};
    if (source.creditItemId != 0) {
      decision.customerId =
          db->scalar(u"SELECT customer_id FROM item WHERE id = %1"_s.arg(source.creditItemId));
    }
    decision.receivedMinor = below(2) == 0 ? source.openMinor : 1 + below(source.openMinor);
    qint64 left = decision.receivedMinor;
    for (const auto& item : work.book.items) {
      if (work.book.customers[size_t(item.customer)].id != decision.customerId) continue;
      if (item.id == source.creditItemId || left <= 0 || below(3) == 0) continue;
      const qint64 part = item.open > 0 ? std::min(item.open, left) : item.open;
      decision.parts.append({item.id, part});
      left -= part;
    }
    if (left == 0 && below(3) == 0 && decision.receivedMinor > 1) {
      decision.receivedMinor -= decision.differenceMinor = 1 + below(decision.receivedMinor - 1);
    }
    const auto applied = matches.apply({decision});
    // Only sets whose credits cover their debits, and credits without items, are refused.
    qint64 sum = 0;
    for (const auto& part : decision.parts) sum += part.amount;
    CHECK(applied.ok() == (decision.parts.isEmpty() ? source.creditItemId == 0 : sum > 0));
    if (!applied.ok()) return;
    for (const auto& part : decision.parts) {
      const auto item = std::ranges::find(work.book.items, part.itemId, &MatchItem::id);
      // A credit may be left where another of the set was enough.
      if (part.amount > 0) CHECK(open(part.itemId) == item->open - part.amount);
    }
  };
  const auto undoOne = [&] {
    const auto list = valueOf(matches.list());
    if (list.isEmpty()) return;
    const auto undone = matches.undo(list[below(list.size())].id);
    if (!undone.ok()) CHECK(undone.error().code == ErrorCode::Conflict);
  };
  const auto returnOne = [&] {
    for (const auto& line : valueOf(matches.work()).returns) {
      const auto candidates = valueOf(matches.returnCandidates(line.id));
      if (candidates.isEmpty()) continue;
      CHECK(matches.applyReturn(line.id, candidates[below(candidates.size())].id).ok());
      return;
    }
  };
  for (int step = 0; step < 200; ++step) {
    const qint64 deed = below(10);
    if (deed < 5) {
      applyOne();
    } else if (deed < 7) {
      undoOne();
    } else if (deed < 9) {
      returnOne();
    } else {
      const auto lines = valueOf(matches.lines());
      CHECK(matches.setAside(lines[below(lines.size())].id, below(2) == 0).ok());
    }
    REQUIRE(broken() == QStringList{});
  }
  // Backwards, everything can be undone.
  for (const auto& matching : valueOf(matches.list())) REQUIRE(matches.undo(matching.id).ok());
  for (const auto& line : valueOf(matches.lines())) {
    REQUIRE(matches.setAside(line.id, false).ok());
  }
  CHECK(contents() == before);
}

TEST_CASE("namesCustomer") {
  const auto names = [](const char* counterparty, const char* label, const char* name) {
    BankLine line;
    line.counterparty = QString::fromUtf8(counterparty);
    line.label = QString::fromUtf8(label);
    MatchCustomer customer;
    customer.name = QString::fromUtf8(name);
    return namesCustomer(line, customer);
  };
  CHECK(names("DUPONT SARL", "", "Dupont SARL"));
  CHECK(names("", "VIR SEPA SARL DUPONT FA 12", "Dupont SARL"));
  CHECK(names("", "VIR HELENE CREPY", "Hélène Crépy"));
  CHECK_FALSE(names("DUPONT", "", "Dupont Frères"));
  CHECK_FALSE(names("MARTIN", "", "Dupont SARL"));
  CHECK(names("SA BP", "", "BP"));  // short names as a whole
  CHECK_FALSE(names("MARTIN", "VIR", ""));
}

TEST_CASE("returnLikeness") {
  BankLine in;
  in.endToEndId = u"E2E-4711"_s;
  in.reference = u"REF123"_s;
  in.counterparty = u"Dupônt"_s;
  in.counterpartyIban = u"FR76 3000 6000 0112 3456 7890 189"_s;
  BankLine out;
  CHECK(returnLikeness(out, in) == 0);
  CHECK(returnLikeness(out, BankLine{}) == 0);  // what neither states is no likeness
  out.label = u"REJET DUPONT"_s;
  const int named = returnLikeness(out, in);
  CHECK(named > 0);
  out.counterpartyIban = u"fr7630006000011234567890189"_s;
  const int sameAccount = returnLikeness(out, in);
  CHECK(sameAccount > named);
  out.reference = u"REF123"_s;
  CHECK(returnLikeness(out, in) > sameAccount);
  BankLine byId;
  byId.label = u"RETOUR E2E-4711"_s;
  CHECK(returnLikeness(byId, in) > returnLikeness(out, in));
  byId.label.clear();
  byId.endToEndId = u"E2E-4711"_s;
  CHECK(returnLikeness(byId, in) > 0);
}
