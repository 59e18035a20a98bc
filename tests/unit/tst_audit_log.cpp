#include "core/ledger/audit_log.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("AuditLog") {
  const auto ledger = anEmptyLedger();
  const auto context = fixedContext();
  AuditLog log{ledger->database(), context};

  SECTION("keeps who, when, what, before and after") {
    const qint64 id = log.write(u"customer.save"_s, u"customer"_s, 7, {{u"name"_s, u"Œ"_s}},
                                {{u"name"_s, u"\"quoted\""_s}, {u"termsDays"_s, 30}});
    const auto entries = log.list(u"customer"_s, 7);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].id == id);
    CHECK(entries[0].doneAt == u"2026-11-21T09:00:00Z"_s);
    CHECK(entries[0].doneBy == u"tester"_s);
    CHECK(entries[0].operation == u"customer.save"_s);
    CHECK(entries[0].subject == u"customer"_s);
    CHECK(entries[0].subjectId == 7);
    CHECK(entries[0].before == QJsonObject{{u"name"_s, u"Œ"_s}});
    CHECK(entries[0].after == QJsonObject{{u"name"_s, u"\"quoted\""_s}, {u"termsDays"_s, 30}});
    CHECK_FALSE(entries[0].undone);
  }
  SECTION("an actor without a name is written down too") {
    const LedgerContext nobody{context.clock, {}};
    AuditLog{ledger->database(), nobody}.write(u"customer.save"_s, u"customer"_s, 7, {}, {});
    CHECK(log.list(u"customer"_s, 7).at(0).doneBy.isEmpty());
  }
  SECTION("lists one subject's changes, newest first") {
    const qint64 first = log.write(u"a"_s, u"customer"_s, 7, {}, {});
    log.write(u"b"_s, u"customer"_s, 8, {}, {});
    log.write(u"c"_s, u"item"_s, 7, {}, {});
    const qint64 last = log.write(u"d"_s, u"customer"_s, 7, {}, {});
    const auto entries = log.list(u"customer"_s, 7);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].id == last);
    CHECK(entries[1].id == first);
  }
  SECTION("the last change to undo is neither undone nor itself an undo") {
    CHECK_FALSE(log.lastUndoable());
    const qint64 first = log.write(u"customer.save"_s, u"customer"_s, 7, {}, {});
    const qint64 second = log.write(u"note.add"_s, u"note"_s, 1, {}, {});
    CHECK(log.lastUndoable()->id == second);
    const qint64 undo = log.write(u"undo.note.add"_s, u"note"_s, 1, {}, {});
    log.markUndone(second, undo);
    CHECK(log.list(u"note"_s, 1).at(1).undone);
    CHECK(log.lastUndoable()->id == first);
    log.write(u"import.undo"_s, u"batch"_s, 1, {}, {});
    CHECK(log.lastUndoable()->id == first);
    log.markUndone(first, undo);
    CHECK_FALSE(log.lastUndoable());
  }
}
