#include "core/reminders/scenario.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("defaultScenario") {
  const auto& scenario = defaultScenario();
  SECTION("J-3, J+5, J+15, J+30 and the formal notice at J+45") {
    const QList<int> offsets{-3, 5, 15, 30, 45};
    const QList<QString> keys{u"before_due"_s, u"reminder_1"_s, u"reminder_2"_s, u"reminder_3"_s,
                              u"formal_notice"_s};
    REQUIRE(scenario.topLevel() == 5);
    for (int level = 1; level <= 5; ++level) {
      CHECK(scenario.step(level).level == level);
      CHECK(scenario.step(level).dayOffset == offsets[level - 1]);
      CHECK(scenario.step(level).key == keys[level - 1]);
    }
  }
  SECTION("one step before the due date, the notice last") {
    CHECK(scenario.step(1).phase == Phase::BeforeDue);
    for (int level = 2; level <= 4; ++level) CHECK(scenario.step(level).phase == Phase::Reminder);
    CHECK(scenario.step(5).phase == Phase::FormalNotice);
    CHECK(scenario.minimumGapDays == 7);
  }
}
