#include <QJsonArray>
#include <QJsonDocument>

#include "core/reminders/reminder_rules.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonObject& object) {
  return QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Compact));
}

}  // namespace

TEST_CASE("Scenarios as JSON") {
  SECTION("every scenario comes back as it was") {
    for (const auto& scenario : defaultRules().scenarios) {
      const auto read = scenarioFromJson(toJson(scenario));
      REQUIRE(read.ok());
      CHECK(read.value() == scenario);
    }
  }
  SECTION("what is left out has a sound meaning") {
    const auto text =
        R"({"name":"court","steps":[{"key":"r1","days":10,"template":"reminder_1"}]})";
    const auto read = scenarioFromJson(QJsonDocument::fromJson(text).object());
    REQUIRE(read.ok());
    CHECK(read.value().minimumGapDays == 7);
    CHECK(read.value().steps.first().channel == Channel::Letter);
    CHECK(read.value().steps.first().phase == Phase::Reminder);
    CHECK(read.value().steps.first().trigger == StepTrigger::DueDate);
    CHECK(read.value().steps.first().minimumDaysSinceContact == -1);
  }
  SECTION("what nobody could be chased by is refused") {
    const auto refuse = [](Scenario scenario) {
      CHECK_FALSE(isSound(scenario).ok());
      CHECK_FALSE(scenarioFromJson(toJson(scenario)).ok());
    };
    auto scenario = defaultScenario();
    scenario.name.clear();
    refuse(scenario);
    scenario = defaultScenario();
    scenario.steps.clear();
    refuse(scenario);
    scenario = defaultScenario();
    scenario.steps[2].dayOffset = 4;  // before J+5 of the step below
    refuse(scenario);
    scenario = defaultScenario();
    scenario.steps[1].templateKey.clear();
    refuse(scenario);
    scenario = defaultScenario();
    scenario.steps.remove(1, 3);  // before due, then the formal notice
    scenario.steps[1].level = 2;
    refuse(scenario);
    scenario.noticeMayComeFirst = true;
    CHECK(isSound(scenario).ok());
    auto object = toJson(defaultScenario());
    auto steps = object[u"steps"_s].toArray();
    auto step = steps[0].toObject();
    step[u"channel"_s] = u"pigeon"_s;
    steps[0] = step;
    object[u"steps"_s] = steps;
    CHECK_FALSE(scenarioFromJson(object).ok());
  }
}

TEST_CASE("rulesOf") {
  Snapshot snapshot;
  CHECK(rulesOf(snapshot) == defaultRules());
  CHECK(rulesOf(snapshot).scenarioOf({}) == defaultScenario());
  SECTION("a stored scenario takes the place of the ready one, or comes after them") {
    auto changed = readyScenarios()[0];
    changed.minimumGapDays = 9;
    snapshot.chasing.scenarios.insert(changed.name, textOf(toJson(changed)));
    auto own = defaultScenario();
    own.name = u"maison"_s;
    snapshot.chasing.scenarios.insert(own.name, textOf(toJson(own)));
    snapshot.chasing.scenarios.insert(u"broken"_s, u"{"_s);
    const auto rules = rulesOf(snapshot);
    CHECK(rules.scenarios.size() == 6);
    CHECK(rules.find(changed.name)->minimumGapDays == 9);
    CHECK(rules.scenarios.last().name == u"maison"_s);
  }
  SECTION("choice and gate are read with their defaults") {
    snapshot.chasing.settings.insert(u"scenarios"_s,
                                     uR"({"default":"chronic","segments":{"GC":"punctual"}})"_s);
    snapshot.chasing.settings.insert(u"gate"_s, uR"({"contactDays":4,"importDays":-5})"_s);
    const auto rules = rulesOf(snapshot);
    CHECK(rules.choice.standard == u"chronic"_s);
    CHECK(rules.choice.segments.value(u"GC"_s) == u"punctual"_s);
    CHECK(choiceFromJson(toJson(rules.choice)) == rules.choice);
    CHECK(rules.gate.contactDays == 4);
    CHECK(rules.gate.importDays == 0);
    CHECK(rules.gate.promiseGraceDays == 2);
    CHECK(gateFromJson(toJson(rules.gate)) == rules.gate);
  }
}
