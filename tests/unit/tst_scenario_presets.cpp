#include "core/reminders/reminder_rules.h"
#include "core/reminders/scenario_presets.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

QStringList wordings(const Scenario& scenario) {
  QStringList keys;
  for (const auto& step : scenario.steps) keys.append(step.templateKey);
  return keys;
}

QList<int> days(const Scenario& scenario) {
  QList<int> offsets;
  for (const auto& step : scenario.steps) offsets.append(step.dayOffset);
  return offsets;
}

}  // namespace

TEST_CASE("withTone") {
  const auto& standard = defaultScenario();  // before due, three reminders, notice
  CHECK(toneOf(standard) == Tone::Usual);
  SECTION("only the written reminders change") {
    const auto friendly = withTone(standard, Tone::Friendly);
    CHECK(wordings(friendly) == QStringList{u"before_due"_s, u"reminder_1"_s, u"reminder_1"_s,
                                            u"reminder_2"_s, u"formal_notice"_s});
    CHECK(toneOf(friendly) == Tone::Friendly);
    const auto firm = withTone(standard, Tone::Firm);
    CHECK(wordings(firm) == QStringList{u"before_due"_s, u"reminder_2"_s, u"reminder_3"_s,
                                        u"reminder_3"_s, u"formal_notice"_s});
    CHECK(withTone(firm, Tone::Usual) == standard);
  }
  SECTION("a call takes no wording and no turn") {
    auto scenario = standard;
    scenario.steps[1].channel = Channel::Call;
    scenario.steps[1].templateKey.clear();
    CHECK(wordings(withTone(scenario, Tone::Usual)) ==
          QStringList{u"before_due"_s, {}, u"reminder_1"_s, u"reminder_2"_s, u"formal_notice"_s});
  }
  SECTION("a mixture is none") {
    auto scenario = standard;
    scenario.steps[1].templateKey = u"reminder_3"_s;
    CHECK_FALSE(toneOf(scenario));
  }
}

TEST_CASE("withPace") {
  // -3, 5, 15, 30, 45: half as much again is 7.5, 22.5, 45 and 67.5; two thirds are 3.3, 10,
  // 20, 30.
  CHECK(days(withPace(defaultScenario(), Pace::Slow)) == QList{-3, 8, 23, 45, 68});
  CHECK(days(withPace(defaultScenario(), Pace::Fast)) == QList{-3, 3, 10, 20, 30});
  CHECK(withPace(defaultScenario(), Pace::Usual) == defaultScenario());
  for (const auto& scenario : readyScenarios()) {
    CHECK(isSound(withPace(scenario, Pace::Slow)).ok());
    CHECK(isSound(withPace(scenario, Pace::Fast)).ok());
  }
}

TEST_CASE("withSteps") {
  SECTION("what allSteps gives makes the same scenario") {
    for (const auto& scenario : readyScenarios()) {
      CHECK(withSteps(scenario, allSteps(scenario)) == scenario);
    }
  }
  SECTION("levels follow the order") {
    auto steps = allSteps(defaultScenario());
    steps.removeAt(1);
    const auto scenario = withSteps(defaultScenario(), steps);
    CHECK(scenario.topLevel() == 4);
    CHECK(scenario.steps[1].key == u"reminder_2"_s);
    CHECK(scenario.steps[1].level == 2);
  }
  SECTION("a new step has a word of its own") {
    const auto steps = allSteps(defaultScenario());
    ReminderStep step;
    CHECK(freeStepKey(steps, step) == u"reminder_4"_s);
    step.channel = Channel::Call;
    CHECK(freeStepKey(steps, step) == u"call_1"_s);
  }
}
