#include "core/bank/bank_repository.h"
#include "core/db/migrator.h"
#include "core/db/transaction.h"
#include "tests/support/contents.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

BankLine aLine(const char* bookedOn, qint64 minor, const QString& reference = {}) {
  BankLine line;
  line.line = 1;
  line.bookedOn = day(bookedOn);
  line.amountMinor = minor;
  line.label = u"VIR SEPA DUPONT"_s;
  line.reference = reference;
  return line;
}

BankStatement aStatement(const QList<BankLine>& lines) {
  BankStatement statement;
  statement.account = u"FR14 2004 1010 0505 0001 3M02 606"_s;
  statement.accountName = u"Compte courant"_s;
  statement.bank = u"PSSTFRPPXXX"_s;
  statement.firstOn = day("2026-10-01");
  statement.lastOn = day("2026-10-31");
  statement.lines = lines;
  return statement;
}

struct Fixture {
  std::unique_ptr<Database> db = Database::inMemory();
  BankRepository bank{*db};

  Fixture() {
    REQUIRE(migrate(*db, allMigrations(), fixedContext().clock).ok());
    db->run(u"INSERT INTO company (id, name) VALUES (1, 'Atelier')"_s);
  }
  qint64 aBatch() {
    auto query =
        db->run(u"INSERT INTO batch (format, meaning, file_name, file_size, file_sha256, accounts, "
                "imported_at, imported_by, row_count, debit_minor, credit_minor, item_count, "
                "changed_count) "
                "VALUES ('%1', 'bank_lines', '%2', 1, '', '', '', '', 1, 0, 0, 0, 0)"_s.arg(
                    format, fileName));
    return query.lastInsertId().toLongLong();
  }
  QString format = u"camt"_s;
  QString fileName = u"a.xml"_s;
  BankPreview store(const QList<BankStatement>& statements) {
    BankFile file;
    file.statements = statements;
    return bank.store(file, aBatch());
  }
  QStringList accounts() const {
    auto query = db->run(u"SELECT number FROM bank_account ORDER BY id"_s);
    QStringList numbers;
    while (query.next()) numbers.append(query.value(0).toString());
    return numbers;
  }
  BankPreview store(const QList<BankLine>& lines) { return store(QList{aStatement(lines)}); }

  /// A customer with a receipt of 100.00 for a line, as a matching leaves them.
  void match(const StoredBankLine& line, bool undone = false) {
    db->run(u"INSERT INTO customer (id, code, name) VALUES (1, 'C1', 'Dupont')"_s);
    db->run(u"INSERT INTO account (id, number, label) VALUES (1, '411000', '')"_s);
    db->run(u"INSERT INTO journal (id, code, label) VALUES (1, 'BANQUE', '')"_s);
    if (!undone) {
      db->run(u"INSERT INTO item (id, customer_id, account_id, journal_id, batch_id, line, kind, "
              "number, label, entry_on, issued_on, due_on, due_origin, amount_minor, open_minor) "
              "VALUES (7, 1, 1, 1, %1, 1, 2, '', '', '2026-10-05', '2026-10-05', '2026-10-05', 0, "
              "-4000, -4000)"_s.arg(line.batchId));
    }
    db->run(u"INSERT INTO matching (id, bank_line_id, credit_id, customer_id, reason, matched_at, "
            "matched_by, undone) VALUES (3, %1, 7, 1, '', '', '', %2)"_s.arg(line.id)
                .arg(int(undone)));
  }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "BankRepository: what is stored") {
  SECTION("every field of a line comes back") {
    BankLine line = aLine("2026-10-05", 10000, u"REF1"_s);
    line.line = 42;
    line.valueOn = day("2026-10-06");
    line.endToEndId = u"E2E-1"_s;
    line.creditorReference = u"RF18539007547034"_s;
    line.counterparty = u"Dupont & Fils"_s;
    line.counterpartyIban = u"FR7630006000011234567890189"_s;
    line.operationCode = u"PMNT/RCDT/ESCT"_s;
    line.returnReason = u"AC04"_s;
    REQUIRE(store({line}).newCount == 1);
    const auto list = bank.list();
    REQUIRE(list.size() == 1);
    const auto found = bank.find(list[0].id);
    REQUIRE(found);
    CHECK(found->account == u"FR1420041010050500013M02606"_s);
    CHECK(found->currency == u"EUR"_s);
    CHECK(found->line.line == 42);
    CHECK(found->line.bookedOn == day("2026-10-05"));
    CHECK(found->line.valueOn == day("2026-10-06"));
    CHECK(found->line.amountMinor == 10000);
    CHECK(found->line.label == u"VIR SEPA DUPONT"_s);
    CHECK(found->line.reference == u"REF1"_s);
    CHECK(found->line.endToEndId == u"E2E-1"_s);
    CHECK(found->line.creditorReference == u"RF18539007547034"_s);
    CHECK(found->line.counterparty == u"Dupont & Fils"_s);
    CHECK(found->line.counterpartyIban == u"FR7630006000011234567890189"_s);
    CHECK(found->line.operationCode == u"PMNT/RCDT/ESCT"_s);
    CHECK(found->line.returnReason == u"AC04"_s);
    CHECK(found->openMinor == 10000);
    CHECK_FALSE(found->setAside);
    CHECK_FALSE(bank.find(999));
  }
  SECTION("a value day that the bank does not state stays unknown") {
    store({aLine("2026-10-05", 10000)});
    CHECK_FALSE(bank.list()[0].line.valueOn.isValid());
  }
  SECTION("newest first") {
    store({aLine("2026-10-05", 1), aLine("2026-10-07", 2), aLine("2026-10-06", 3)});
    const auto list = bank.list();
    CHECK(list[0].line.amountMinor == 2);
    CHECK(list[1].line.amountMinor == 3);
    CHECK(list[2].line.amountMinor == 1);
  }
  SECTION("what the preview says of each account") {
    auto statement = aStatement({aLine("2026-10-05", 10000), aLine("2026-10-06", -2500)});
    statement.openingMinor = 50000;
    statement.closingMinor = 57400;  // 500.00 + 100.00 − 25.00 = 575.00, one euro more
    auto other = aStatement({aLine("2026-11-02", 300)});
    other.account = u"DE89370400440532013000"_s;
    const auto preview = store(QList{statement, other});
    REQUIRE(preview.accounts.size() == 2);
    const auto& account = preview.accounts[0];
    CHECK(account.number == u"FR1420041010050500013M02606"_s);
    CHECK(account.name == u"Compte courant"_s);
    CHECK(account.openingMinor == 50000);
    CHECK(account.closingMinor == 57400);
    CHECK(account.differenceMinor == 100);
    CHECK(account.lineCount == 2);
    CHECK(account.newCount == 2);
    CHECK(account.creditMinor == 10000);
    CHECK(account.debitMinor == -2500);
    CHECK(account.firstOn == day("2026-10-01"));
    CHECK(account.lastOn == day("2026-10-31"));
    CHECK(preview.accounts[1].lastOn == day("2026-11-02"));
    CHECK(preview.newCount == 3);
  }
}

TEST_CASE_METHOD(Fixture, "BankRepository: what is recognised") {
  SECTION("the same statement again stores nothing") {
    const QList lines{aLine("2026-10-05", 10000, u"A"_s), aLine("2026-10-05", 10000, u"B"_s),
                      aLine("2026-10-06", 10000)};
    CHECK(store(lines).newCount == 3);
    const auto before = contentsOf(*db, {u"batch"_s});
    const auto again = store(lines);
    CHECK(again.newCount == 0);
    CHECK(again.knownCount == 3);
    CHECK(again.accounts[0].newCount == 0);
    CHECK(contentsOf(*db, {u"batch"_s}) == before);
  }
  SECTION("an overlapping statement adds what it has more") {
    store({aLine("2026-10-05", 10000, u"A"_s), aLine("2026-10-06", 20000, u"B"_s)});
    const auto later =
        store({aLine("2026-10-06", 20000, u"B"_s), aLine("2026-10-07", 30000, u"C"_s)});
    CHECK(later.newCount == 1);
    CHECK(later.knownCount == 1);
    CHECK(bank.list().size() == 3);
  }
  SECTION("lines without a reference are told apart by their words") {
    auto other = aLine("2026-10-05", 10000);
    other.label = u"VIR SEPA MARTIN"_s;
    auto third = aLine("2026-10-05", 10000);
    third.endToEndId = u"E2E"_s;
    CHECK(store({aLine("2026-10-05", 10000), other, third}).newCount == 3);
    CHECK(store({other, third}).newCount == 0);
  }
  SECTION("with a reference, other words are the same line") {
    store({aLine("2026-10-05", 10000, u"A"_s)});
    auto other = aLine("2026-10-05", 10000, u"A"_s);
    other.label = u"VIREMENT DUPONT"_s;
    CHECK(store({other}).newCount == 0);
  }
  SECTION("equal lines count: a second one of a later statement is new, the first is known") {
    store({aLine("2026-10-05", 10000)});
    const auto twice = store({aLine("2026-10-05", 10000), aLine("2026-10-05", 10000)});
    CHECK(twice.newCount == 1);
    CHECK(twice.knownCount == 1);
  }
  SECTION("another day, amount or account is another line") {
    store({aLine("2026-10-05", 10000, u"A"_s)});
    CHECK(store({aLine("2026-10-06", 10000, u"A"_s)}).newCount == 1);
    CHECK(store({aLine("2026-10-05", 10001, u"A"_s)}).newCount == 1);
    auto other = aStatement({aLine("2026-10-05", 10000, u"A"_s)});
    other.account = u"DE89370400440532013000"_s;
    CHECK(store(QList{other}).newCount == 1);
  }
  SECTION("an account is known by its number without blanks, in small or capital letters") {
    store({aLine("2026-10-05", 10000)});
    auto other = aStatement({aLine("2026-10-05", 10000)});
    other.account = u"fr1420041010050500013m02606"_s;
    CHECK(store(QList{other}).newCount == 0);
    CHECK(db->scalar(u"SELECT COUNT(*) FROM bank_account"_s) == 1);
  }
  SECTION("one number in two currencies is two accounts") {
    store({aLine("2026-10-05", 10000)});
    auto dollars = aStatement({aLine("2026-10-05", 10000)});
    dollars.currency = valueOf(Currency::parse(u"USD"_s));
    CHECK(store(QList{dollars}).newCount == 1);
    CHECK(store(QList{dollars}).newCount == 0);
    CHECK(db->scalar(u"SELECT COUNT(*) FROM bank_account"_s) == 2);
    CHECK(store({aLine("2026-10-05", 10000)}).newCount == 0);
  }
  SECTION("statements of one file that repeat each other are not counted twice") {
    // An account report of the afternoon holds the morning's lines once more.
    const QList lines{aLine("2026-10-05", 10000)};
    CHECK(store(QList{aStatement(lines), aStatement(lines)}).newCount == 1);
  }
  SECTION("statements that continue each other are one: equal lines of both count") {
    auto first = aStatement({aLine("2026-10-05", 10000)});
    first.openingMinor = 0;
    first.closingMinor = 10000;
    auto second = aStatement({aLine("2026-10-05", 10000)});
    second.openingMinor = 10000;
    second.closingMinor = 20000;
    const auto preview = store(QList{first, second});
    CHECK(preview.newCount == 2);
    CHECK(preview.accounts[0].openingMinor == 0);
    CHECK(preview.accounts[0].closingMinor == 20000);
    CHECK(store(QList{first, second}).newCount == 0);
  }
  SECTION("a statement without lines makes no account") {
    CHECK(store(QList<BankLine>{}).newCount == 0);
    CHECK(db->scalar(u"SELECT COUNT(*) FROM bank_account"_s) == 0);
  }
}

TEST_CASE_METHOD(Fixture, "BankRepository: the same statement in another format") {
  store({aLine("2026-10-05", 10000, u"A"_s), aLine("2026-10-06", -4000, u"B"_s)});
  const auto before = contentsOf(*db, {u"batch"_s});
  format = u"cfonb120"_s;
  auto first = aLine("2026-10-05", 10000);
  first.label = u"VIREMENT RECU"_s;
  auto second = aLine("2026-10-06", -4000, u"0000042"_s);
  second.label = u"PRLV"_s;

  SECTION("adds nothing, whatever its words") {
    const auto preview = store({first, second});
    CHECK(preview.newCount == 0);
    CHECK(preview.knownCount == 2);
    CHECK(contentsOf(*db, {u"batch"_s}) == before);
  }
  SECTION("is recognised by its RIB as by its IBAN") {
    auto statement = aStatement({first, second});
    statement.account = u"20041/01005/0500013M026"_s;
    const auto preview = store(QList{statement});
    CHECK(preview.newCount == 0);
    CHECK(preview.accounts[0].number == u"FR1420041010050500013M02606"_s);
    statement.account = u"PSSTFRPPXXX/0500013M026"_s;
    CHECK(store(QList{statement}).newCount == 0);
    CHECK(accounts().size() == 1);
  }
  SECTION("adds the line that it has more") {
    auto third = first;
    third.label = u"VIREMENT RECU MARTIN"_s;
    CHECK(store({first, third, second}).newCount == 1);
    CHECK(store({first, third, second}).newCount == 0);
  }
}

TEST_CASE_METHOD(Fixture, "BankRepository: statements that do not name their account") {
  format = u"qif"_s;
  fileName = u"releve-10.qif"_s;
  const QList october{aLine("2026-10-05", 10000, u"A"_s), aLine("2026-10-06", -4000, u"B"_s)};
  const auto nameless = [](const QList<BankLine>& lines) {
    auto statement = aStatement(lines);
    statement.account.clear();
    return QList{statement};
  };
  SECTION("each file has its own account") {
    const auto preview = store(nameless(october));
    CHECK(preview.newCount == 2);
    CHECK_FALSE(preview.accounts[0].isNamed);
    CHECK_FALSE(preview.accounts[0].isJoined);
    CHECK(preview.accounts[0].number == u"[releve-10.qif]"_s);
    fileName = u"epargne.qif"_s;
    auto other = aLine("2026-10-05", 10000, u"A"_s);
    other.reference = u"Z"_s;
    CHECK(store(nameless({other})).newCount == 1);
    CHECK(accounts() == QStringList{u"[releve-10.qif]"_s, u"[epargne.qif]"_s});
  }
  SECTION("a file that repeats lines goes on with their account, whatever its name") {
    store(nameless(october));
    fileName = u"export (1).qif"_s;
    const auto preview = store(nameless(october + QList{aLine("2026-10-07", 500, u"C"_s)}));
    CHECK(preview.newCount == 1);
    CHECK(preview.accounts[0].isJoined);
    CHECK(accounts().size() == 1);
  }
  SECTION("the next month of a file of the same name too; the same days with other lines not") {
    store(nameless(october));
    fileName = u"releve-11.qif"_s;
    CHECK(store(nameless({aLine("2026-11-05", 700, u"D"_s)})).newCount == 1);
    CHECK(accounts().size() == 1);
    CHECK(store(nameless({aLine("2026-11-05", 900, u"E"_s)})).newCount == 1);
    CHECK(accounts().size() == 2);
  }
  SECTION("lines of an account that is named are known, whichever came first") {
    const bool namedFirst = GENERATE(true, false);
    const auto in = [&](const char* as, const QList<BankStatement>& statements) {
      format = QString::fromLatin1(as);
      return store(statements).newCount;
    };
    const QList named{aStatement(october)};
    CHECK((namedFirst ? in("camt", named) : in("qif", nameless(october))) == 2);
    CHECK((namedFirst ? in("qif", nameless(october)) : in("camt", named)) == 0);
    CHECK(accounts().size() == 1);
  }
}

TEST_CASE_METHOD(Fixture, "BankRepository: what is left") {
  store({aLine("2026-10-05", 10000), aLine("2026-10-06", -4000)});
  const auto credit = bank.list()[1];
  const auto debit = bank.list()[0];

  SECTION("a matching explains its part of the line") {
    match(credit);
    CHECK(bank.find(credit.id)->openMinor == 6000);
    CHECK(bank.find(debit.id)->openMinor == -4000);
    CHECK(bank.listOpen().size() == 2);
    db->run(u"UPDATE item SET amount_minor = -10000, open_minor = 0"_s);
    REQUIRE(bank.listOpen().size() == 1);
    CHECK(bank.listOpen()[0].id == debit.id);
  }
  SECTION("one that was undone explains nothing") {
    match(credit, true);
    CHECK(bank.find(credit.id)->openMinor == 10000);
  }
  SECTION("a return explains the line that took the money back") {
    match(debit);
    db->run(u"UPDATE item SET kind = 5, amount_minor = 4000, open_minor = 4000"_s);
    CHECK(bank.find(debit.id)->openMinor == 0);
  }
  SECTION("what was set aside is no longer open") {
    bank.setAside(credit.id, true);
    CHECK(bank.find(credit.id)->setAside);
    CHECK(bank.listOpen().size() == 1);
    bank.setAside(credit.id, false);
    CHECK(bank.listOpen().size() == 2);
  }
}

TEST_CASE_METHOD(Fixture, "BankRepository: undo of a statement") {
  const auto empty = contentsOf(*db, {u"batch"_s});
  store({aLine("2026-10-05", 4000)});
  const auto line = bank.list()[0];

  SECTION("takes lines and accounts away") {
    bank.removeBatch(line.batchId);
    CHECK(contentsOf(*db, {u"batch"_s}) == empty);
  }
  SECTION("keeps an account that another statement speaks of") {
    store({aLine("2026-11-05", 4000)});
    bank.removeBatch(line.batchId);
    CHECK(bank.list().size() == 1);
    CHECK(db->scalar(u"SELECT COUNT(*) FROM bank_account"_s) == 1);
  }
  SECTION("names each matching that rests on it") {
    CHECK(bank.dependents(line.batchId).isEmpty());
    match(line);
    REQUIRE(bank.dependents(line.batchId).size() == 1);
    CHECK(bank.dependents(line.batchId)[0] ==
          u"The receipt of 40.00 on 2026-10-05 is matched to C1 Dupont: undo that first."_s);
    CHECK(bank.dependents(line.batchId + 1).isEmpty());
  }
  SECTION("forgets what was undone on its lines") {
    match(line, true);
    db->run(u"INSERT INTO matching (id, bank_line_id, credit_id, returned_id, customer_id, reason, "
            "matched_at, matched_by, undone) VALUES (4, NULL, 8, 3, 1, '', '', '', 1)"_s);
    CHECK(bank.dependents(line.batchId).isEmpty());
    bank.removeBatch(line.batchId);
    CHECK(db->scalar(u"SELECT COUNT(*) FROM matching"_s) == 0);
    CHECK(bank.list().isEmpty());
  }
}
