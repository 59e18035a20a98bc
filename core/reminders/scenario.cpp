#include "core/reminders/scenario.h"

#include <array>

#include "core/base/contracts.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

template <typename T>
struct KeyOf {
  T value;
  QStringView key;
};

constexpr std::array phaseKeys{KeyOf<Phase>{Phase::BeforeDue, u"before_due"},
                               KeyOf<Phase>{Phase::Reminder, u"reminder"},
                               KeyOf<Phase>{Phase::FormalNotice, u"formal_notice"},
                               KeyOf<Phase>{Phase::ThankYou, u"thank_you"}};

constexpr std::array channelKeys{KeyOf<Channel>{Channel::Letter, u"letter"},
                                 KeyOf<Channel>{Channel::Email, u"email"},
                                 KeyOf<Channel>{Channel::Registered, u"registered"},
                                 KeyOf<Channel>{Channel::Call, u"call"},
                                 KeyOf<Channel>{Channel::Task, u"task"},
                                 KeyOf<Channel>{Channel::Sms, u"sms"}};

constexpr std::array triggerKeys{KeyOf<StepTrigger>{StepTrigger::DueDate, u"due"},
                                 KeyOf<StepTrigger>{StepTrigger::IssueDate, u"issue"},
                                 KeyOf<StepTrigger>{StepTrigger::PreviousStep, u"previous"}};

template <typename Keys, typename T>
QString keyOf(const Keys& keys, T value) {
  for (const auto& entry : keys) {
    if (entry.value == value) return entry.key.toString();
  }
  EXPECTS(false);
  return {};
}

template <typename T, typename Keys>
std::optional<T> valueOf(const Keys& keys, const QString& key) {
  for (const auto& entry : keys) {
    if (entry.key == key) return entry.value;
  }
  return std::nullopt;
}

/// Builds a ready scenario step by step.
class Ladder {
public:
  explicit Ladder(const QString& name) { m_scenario.name = name; }

  /// @param gap  days after the step before, at least
  Ladder& step(int days, Phase phase, const QString& key, Channel channel,
               const QString& templateKey, int gap) {
    ReminderStep step{m_scenario.topLevel() + 1, days, phase, key};
    step.channel = channel;
    step.templateKey = templateKey;
    step.minimumDaysSinceContact = gap;
    step.workingDays =
        phase == Phase::BeforeDue ? NonWorkingDayRule::Previous : NonWorkingDayRule::Next;
    step.needsApproval = phase == Phase::FormalNotice;
    m_scenario.steps.append(step);
    return *this;
  }

  Ladder& thanks(Channel channel) {
    ReminderStep step{0, 0, Phase::ThankYou, u"thank_you"_s};
    step.channel = channel;
    step.templateKey = u"thank_you"_s;
    m_scenario.thanks = step;
    return *this;
  }

  operator Scenario() const { return m_scenario; }

private:
  Scenario m_scenario;
};

Scenario punctual() {
  return Ladder{u"punctual"_s}
      .step(7, Phase::Reminder, u"reminder_1"_s, Channel::Email, u"reminder_1"_s, 7)
      .step(15, Phase::Reminder, u"reminder_2"_s, Channel::Email, u"reminder_2"_s, 7)
      .step(30, Phase::Reminder, u"reminder_3"_s, Channel::Letter, u"reminder_3"_s, 7)
      .step(45, Phase::FormalNotice, u"formal_notice"_s, Channel::Registered, u"formal_notice"_s,
            8);
}

Scenario occasional() {
  return Ladder{u"occasional"_s}
      .step(-3, Phase::BeforeDue, u"before_due"_s, Channel::Email, u"before_due"_s, 0)
      .step(0, Phase::BeforeDue, u"due_day"_s, Channel::Email, u"before_due"_s, 2)
      .step(5, Phase::Reminder, u"call_1"_s, Channel::Call, {}, 4)
      .step(15, Phase::Reminder, u"reminder_2"_s, Channel::Email, u"reminder_2"_s, 7)
      .step(30, Phase::Reminder, u"reminder_3"_s, Channel::Letter, u"reminder_3"_s, 7)
      .step(45, Phase::FormalNotice, u"formal_notice"_s, Channel::Registered, u"formal_notice"_s,
            8);
}

Scenario chronic() {
  return Ladder{u"chronic"_s}
      .step(-10, Phase::BeforeDue, u"before_due"_s, Channel::Email, u"before_due"_s, 0)
      .step(0, Phase::BeforeDue, u"due_day"_s, Channel::Email, u"before_due"_s, 2)
      .step(3, Phase::Reminder, u"call_1"_s, Channel::Call, {}, 2)
      .step(10, Phase::Reminder, u"reminder_2"_s, Channel::Letter, u"reminder_2"_s, 5)
      .step(20, Phase::Reminder, u"reminder_3"_s, Channel::Letter, u"reminder_3"_s, 7)
      .step(30, Phase::FormalNotice, u"formal_notice"_s, Channel::Registered, u"formal_notice"_s, 8)
      .thanks(Channel::Email);
}

Scenario atRisk() {
  return Ladder{u"at_risk"_s}
      .step(-7, Phase::BeforeDue, u"call_before_due"_s, Channel::Call, {}, 0)
      .step(1, Phase::Reminder, u"reminder_1"_s, Channel::Email, u"reminder_1"_s, 2)
      .step(5, Phase::Reminder, u"call_1"_s, Channel::Call, {}, 3)
      .step(10, Phase::Reminder, u"reminder_2"_s, Channel::Letter, u"reminder_2"_s, 5)
      .step(20, Phase::Reminder, u"reminder_3"_s, Channel::Registered, u"reminder_3"_s, 7)
      .step(30, Phase::FormalNotice, u"formal_notice"_s, Channel::Registered, u"formal_notice"_s,
            8);
}

}  // namespace

QString toKey(Phase phase) { return keyOf(phaseKeys, phase); }
QString toKey(Channel channel) { return keyOf(channelKeys, channel); }
QString toKey(StepTrigger trigger) { return keyOf(triggerKeys, trigger); }

std::optional<Phase> phaseFromKey(const QString& key) { return valueOf<Phase>(phaseKeys, key); }
std::optional<Channel> channelFromKey(const QString& key) {
  return valueOf<Channel>(channelKeys, key);
}
std::optional<StepTrigger> triggerFromKey(const QString& key) {
  return valueOf<StepTrigger>(triggerKeys, key);
}

const ReminderStep& Scenario::step(int level) const {
  EXPECTS(level >= 1 && level <= steps.size());
  return steps[level - 1];
}

const ReminderStep* Scenario::find(int level) const {
  return level >= 1 && level <= steps.size() ? &steps[level - 1] : nullptr;
}

int Scenario::reminderNumber(int level) const {
  int number = 0;
  for (const auto& step : steps) {
    if (step.phase == Phase::Reminder) ++number;
    if (step.level == level) break;
  }
  return number;
}

const Scenario& defaultScenario() {
  static const Scenario scenario = [] {
    Scenario standard{{
        {1, -3, Phase::BeforeDue, u"before_due"_s},
        {2, 5, Phase::Reminder, u"reminder_1"_s},
        {3, 15, Phase::Reminder, u"reminder_2"_s},
        {4, 30, Phase::Reminder, u"reminder_3"_s},
        {5, 45, Phase::FormalNotice, u"formal_notice"_s},
    }};
    for (auto& step : standard.steps) step.templateKey = step.key;
    standard.name = u"standard"_s;
    return standard;
  }();
  return scenario;
}

const QList<Scenario>& readyScenarios() {
  static const QList<Scenario> scenarios{punctual(), occasional(), chronic(), atRisk()};
  return scenarios;
}

}  // namespace encaisse
