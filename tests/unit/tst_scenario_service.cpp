#include "core/reminders/scenario_service.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
  std::unique_ptr<Ledger> ledger = anEmptyLedger();
  ReminderRules rules() const { return rulesOf(valueOf(ledger->snapshot())); }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "ScenarioService") {
  auto own = defaultScenario();
  own.name = u"maison"_s;
  SECTION("save, change, remove, each undone") {
    REQUIRE(ledger->scenarios().save(own).ok());
    CHECK(*rules().find(u"maison"_s) == own);
    auto changed = own;
    changed.minimumGapDays = 12;
    REQUIRE(ledger->scenarios().save(changed).ok());
    CHECK(rules().find(u"maison"_s)->minimumGapDays == 12);
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(*rules().find(u"maison"_s) == own);
    REQUIRE(ledger->scenarios().remove(u"maison"_s).ok());
    CHECK(rules().find(u"maison"_s) == nullptr);
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(*rules().find(u"maison"_s) == own);
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(rules() == defaultRules());
  }
  SECTION("what is not sound is not stored; what is not there is not removed") {
    own.steps.clear();
    CHECK(ledger->scenarios().save(own).error().code == ErrorCode::InvalidInput);
    CHECK(ledger->scenarios().remove(u"maison"_s).error().code == ErrorCode::NotFound);
    CHECK(rules() == defaultRules());
  }
  SECTION("saving what is there already leaves no trace") {
    REQUIRE(ledger->scenarios().save(own).ok());
    REQUIRE(ledger->scenarios().save(own).ok());
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(rules() == defaultRules());
  }
  SECTION("renamed, wherever it was chosen, and undone") {
    TestFiles files;
    const auto bytes = FecText{}.invoice(1, "20260201", "C1", "F1", 10000).bytes();
    REQUIRE(ledger->imports().apply(files.write("a.txt", bytes), {}).ok());
    auto customer = valueOf(ledger->customers().findByCode(u"C1"_s));
    customer.scenario = u"maison"_s;
    REQUIRE(ledger->customers().save(customer).ok());
    REQUIRE(ledger->scenarios().save(own).ok());
    REQUIRE(ledger->scenarios().saveChoice({u"maison"_s, {{u"GC"_s, u"maison"_s}}}).ok());
    REQUIRE(ledger->scenarios().rename(u"maison"_s, u" atelier "_s).ok());
    CHECK(rules().find(u"maison"_s) == nullptr);
    REQUIRE(rules().find(u"atelier"_s) != nullptr);
    CHECK(rules().find(u"atelier"_s)->steps == own.steps);
    CHECK(rules().choice == ScenarioChoice{u"atelier"_s, {{u"GC"_s, u"atelier"_s}}});
    CHECK(valueOf(ledger->customers().findByCode(u"C1"_s)).scenario == u"atelier"_s);
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(*rules().find(u"maison"_s) == own);
    CHECK(rules().choice.standard == u"maison"_s);
    CHECK(valueOf(ledger->customers().findByCode(u"C1"_s)).scenario == u"maison"_s);
  }
  SECTION("no name twice, none of a ready one") {
    REQUIRE(ledger->scenarios().save(own).ok());
    const auto code = [&](const QString& from, const QString& to) {
      return ledger->scenarios().rename(from, to).error().code;
    };
    CHECK(code(u"maison"_s, u"  "_s) == ErrorCode::InvalidInput);
    CHECK(code(u"chronic"_s, u"other"_s) == ErrorCode::InvalidInput);
    CHECK(code(u"nobody"_s, u"other"_s) == ErrorCode::NotFound);
    CHECK(code(u"maison"_s, u"chronic"_s) == ErrorCode::Conflict);
  }
  SECTION("choice and gate, each undone") {
    ScenarioChoice choice{u"chronic"_s, {{u"GC"_s, u"punctual"_s}}};
    GateSettings gate;
    gate.contactDays = 5;
    REQUIRE(ledger->scenarios().saveChoice(choice).ok());
    REQUIRE(ledger->scenarios().saveGate(gate).ok());
    CHECK(rules().choice == choice);
    CHECK(rules().gate == gate);
    REQUIRE(ledger->undo().undoLast().ok());
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(rules() == defaultRules());
  }
}
