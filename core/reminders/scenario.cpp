#include "core/reminders/scenario.h"

#include "core/base/contracts.h"

using namespace Qt::StringLiterals;

namespace encaisse {

const ReminderStep& Scenario::step(int level) const {
  EXPECTS(level >= 1 && level <= steps.size());
  return steps[level - 1];
}

const Scenario& defaultScenario() {
  static const Scenario scenario{{
      {1, -3, Phase::BeforeDue, u"before_due"_s},
      {2, 5, Phase::Reminder, u"reminder_1"_s},
      {3, 15, Phase::Reminder, u"reminder_2"_s},
      {4, 30, Phase::Reminder, u"reminder_3"_s},
      {5, 45, Phase::FormalNotice, u"formal_notice"_s},
  }};
  return scenario;
}

}  // namespace encaisse
