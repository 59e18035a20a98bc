#include "core/reminders/scenario_presets.h"

#include <algorithm>

#include "core/base/contracts.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QStringList wordingsOf(Tone tone) {
  switch (tone) {
    case Tone::Friendly:
      return {u"reminder_1"_s, u"reminder_1"_s, u"reminder_2"_s, u"reminder_3"_s};
    case Tone::Usual: return {u"reminder_1"_s, u"reminder_2"_s, u"reminder_3"_s};
    case Tone::Firm: return {u"reminder_2"_s, u"reminder_3"_s};
  }
  EXPECTS(false);
  return {};
}

bool isWrittenReminder(const ReminderStep& step) {
  return step.phase == Phase::Reminder && step.channel != Channel::Call &&
         step.channel != Channel::Task;
}

int paced(int days, Pace pace) {
  if (days <= 0 || pace == Pace::Usual) return days;
  return pace == Pace::Slow ? (days * 3 + 1) / 2 : std::max(1, (days * 2 + 1) / 3);
}

}  // namespace

Scenario withTone(Scenario scenario, Tone tone) {
  const auto wordings = wordingsOf(tone);
  qsizetype place = 0;
  for (auto& step : scenario.steps) {
    if (!isWrittenReminder(step)) continue;
    step.templateKey = wordings[std::min(place, wordings.size() - 1)];
    ++place;
  }
  return scenario;
}

std::optional<Tone> toneOf(const Scenario& scenario) {
  for (const auto tone : {Tone::Usual, Tone::Friendly, Tone::Firm}) {
    if (withTone(scenario, tone) == scenario) return tone;
  }
  return std::nullopt;
}

Scenario withPace(Scenario scenario, Pace pace) {
  for (auto& step : scenario.steps) {
    if (step.phase == Phase::Reminder || step.phase == Phase::FormalNotice) {
      step.dayOffset = paced(step.dayOffset, pace);
    }
  }
  return scenario;
}

Scenario withSteps(Scenario scenario, const QList<ReminderStep>& steps) {
  scenario.steps.clear();
  scenario.thanks.reset();
  for (auto step : steps) {
    if (step.phase == Phase::ThankYou) {
      step.level = 0;
      scenario.thanks = step;
    } else {
      step.level = scenario.topLevel() + 1;
      scenario.steps.append(step);
    }
  }
  return scenario;
}

QList<ReminderStep> allSteps(const Scenario& scenario) {
  auto steps = scenario.steps;
  if (scenario.thanks) steps.append(*scenario.thanks);
  return steps;
}

QString freeStepKey(const QList<ReminderStep>& steps, const ReminderStep& step) {
  const QString word = step.channel == Channel::Call ? u"call"_s : toKey(step.phase);
  for (int number = 1;; ++number) {
    QString key = u"%1_%2"_s.arg(word).arg(number);
    if (std::ranges::find(steps, key, &ReminderStep::key) == steps.end()) return key;
  }
}

}  // namespace encaisse
