#include "core/simulation/lever.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("Levers") {
  SECTION("by default nothing would change") {
    CHECK(Levers{}.isIdle());
    CHECK(Levers{}.toJson().isEmpty());
    Levers levers;
    levers.set(Lever::Commission, 200);
    CHECK(levers.isIdle());  // a commission without factoring
    levers.set(Lever::Factoring, 85);
    CHECK_FALSE(levers.isIdle());
  }
  SECTION("as text and back") {
    SimulationSettings settings;
    for (const auto lever : allLevers()) settings.a.set(lever, traitsOf(lever).to);
    settings.a.setWhom(Lever::Debit, u" Shops "_s);
    settings.b.set(Lever::Terms, 15);
    settings.rate = 725;
    CHECK(SimulationSettings::read(settings.toJson()) == settings);
    CHECK(settings.a.whom(Lever::Debit) == u"Shops"_s);
    CHECK(SimulationSettings::read({}) == SimulationSettings{});
  }
  SECTION("what lies beyond the limits is the standard") {
    CHECK(Levers::read({{u"terms"_s, 91}, {u"agency_after"_s, -1}}) == Levers{});
    CHECK(SimulationSettings::read({{u"rate"_s, 3001}}).rate == 500);
  }
}

TEST_CASE("withLever reads what people type") {
  const auto value = [](const QString& text, Lever lever) {
    const auto levers = withLever({}, text);
    REQUIRE(levers.ok());
    return levers.value().of(lever);
  };
  CHECK(value(u"terms=15"_s, Lever::Terms) == 15);
  CHECK(value(u"commission=1.25"_s, Lever::Commission) == 125);
  CHECK(value(u"factoring_rate=6"_s, Lever::FactorRate) == 600);
  CHECK(withLever({}, u"debit_for=at_risk"_s).value().whom(Lever::Debit) == u"at_risk"_s);
  for (const auto& wrong : {u"terms=91"_s, u"terms=1.5"_s, u"terms"_s, u"commission=11"_s,
                            u"commission=x"_s, u"chronic_for=C1"_s, u"rebate=3"_s}) {
    const auto refused = withLever({}, wrong);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().message.contains(wrong));
  }
}
