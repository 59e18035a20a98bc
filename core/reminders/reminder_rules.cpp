#include "core/reminders/reminder_rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "core/mail/message.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ReminderRules)
};

QString ruleKey(NonWorkingDayRule rule) {
  switch (rule) {
    case NonWorkingDayRule::Unchanged: return u"any"_s;
    case NonWorkingDayRule::Next: return u"next"_s;
    case NonWorkingDayRule::Previous: return u"previous"_s;
  }
  return {};
}

std::optional<NonWorkingDayRule> ruleFromKey(const QString& key) {
  if (key == u"any") return NonWorkingDayRule::Unchanged;
  if (key == u"next") return NonWorkingDayRule::Next;
  if (key == u"previous") return NonWorkingDayRule::Previous;
  return std::nullopt;
}

QJsonObject stepToJson(const ReminderStep& step) {
  return {{u"key"_s, step.key},
          {u"phase"_s, toKey(step.phase)},
          {u"from"_s, toKey(step.trigger)},
          {u"days"_s, step.dayOffset},
          {u"channel"_s, toKey(step.channel)},
          {u"template"_s, step.templateKey},
          {u"minimumMinor"_s, step.minimumAmount},
          {u"maximumMinor"_s, step.maximumAmount},
          {u"daysSinceContact"_s, step.minimumDaysSinceContact},
          {u"workingDays"_s, ruleKey(step.workingDays)},
          {u"roles"_s, QJsonArray::fromStringList(step.recipientRoles)},
          {u"copies"_s, QJsonArray::fromStringList(step.copies)},
          {u"needsApproval"_s, step.needsApproval}};
}

QStringList texts(const QJsonValue& value) {
  QStringList list;
  for (const auto& entry : value.toArray()) list.append(entry.toString());
  return list;
}

Error refused(const QString& sentence) { return {ErrorCode::InvalidInput, sentence, {}}; }

Result<ReminderStep> stepFromJson(const QJsonObject& object, int level) {
  const auto phase = phaseFromKey(object[u"phase"_s].toString(u"reminder"_s));
  const auto trigger = triggerFromKey(object[u"from"_s].toString(u"due"_s));
  const auto channel = channelFromKey(object[u"channel"_s].toString(u"letter"_s));
  const auto rule = ruleFromKey(object[u"workingDays"_s].toString(u"any"_s));
  if (!phase || !trigger || !channel || !rule) {
    return refused(Words::tr("Step %1 has a word that is not known for its phase, trigger, channel "
                             "or working days. Take the words that \"scenarios show\" prints.")
                       .arg(level));
  }
  ReminderStep step{level, object[u"days"_s].toInt(), *phase,
                    object[u"key"_s].toString().trimmed()};
  step.trigger = *trigger;
  step.channel = *channel;
  step.workingDays = *rule;
  step.templateKey = object[u"template"_s].toString();
  step.minimumAmount = object[u"minimumMinor"_s].toInteger();
  step.maximumAmount = object[u"maximumMinor"_s].toInteger();
  step.minimumDaysSinceContact = object[u"daysSinceContact"_s].toInt(-1);
  step.recipientRoles = texts(object[u"roles"_s]);
  step.copies = texts(object[u"copies"_s]);
  step.needsApproval = object[u"needsApproval"_s].toBool();
  return step;
}

QJsonObject objectOf(const QString& text) {
  return QJsonDocument::fromJson(text.toUtf8()).object();
}

Result<void> isSoundStep(const ReminderStep& step) {
  static constexpr int years = 3660;
  if (step.key.isEmpty()) return refused(Words::tr("Step %1 needs a key.").arg(step.level));
  if (std::abs(step.dayOffset) > years || step.minimumDaysSinceContact < -1 ||
      step.minimumDaysSinceContact > years || step.minimumAmount < 0 || step.maximumAmount < 0) {
    return refused(Words::tr("Step %1 has a number of days or an amount that cannot be meant.")
                       .arg(step.level));
  }
  if (step.maximumAmount > 0 && step.maximumAmount < step.minimumAmount) {
    return refused(Words::tr("Step %1 has a maximum amount below its minimum.").arg(step.level));
  }
  for (const auto& copy : step.copies) {
    if (!usableAddress(copy).isEmpty()) continue;
    return refused(Words::tr("Step %1: \"%2\" is no mail address.").arg(step.level).arg(copy));
  }
  const bool isWritten = step.channel != Channel::Call && step.channel != Channel::Task;
  if (isWritten && step.templateKey.isEmpty()) {
    return refused(Words::tr("Step %1 is written and needs a template.").arg(step.level));
  }
  return {};
}

}  // namespace

const Scenario* ReminderRules::find(const QString& name) const {
  const auto found = std::ranges::find(scenarios, name, &Scenario::name);
  return found == scenarios.end() ? nullptr : &*found;
}

const Scenario& ReminderRules::scenarioOf(const Customer& customer) const {
  if (!customer.scenario.isEmpty()) {
    if (const auto* own = find(customer.scenario)) return *own;
  }
  if (!customer.segment.isEmpty()) {
    if (const auto* ofSegment = find(choice.segments.value(customer.segment))) return *ofSegment;
  }
  if (const auto* standard = find(choice.standard)) return *standard;
  const auto* ready = find(defaultScenario().name);
  return ready != nullptr ? *ready : defaultScenario();
}

ReminderRules defaultRules() {
  ReminderRules rules;
  rules.scenarios = QList<Scenario>{defaultScenario()} + readyScenarios();
  return rules;
}

ReminderRules rulesOf(const Snapshot& snapshot) {
  auto rules = defaultRules();
  QStringList names = snapshot.chasing.scenarios.keys();
  names.sort();
  for (const auto& name : names) {
    auto scenario = scenarioFromJson(objectOf(snapshot.chasing.scenarios[name]));
    if (!scenario.ok()) continue;
    scenario.value().name = name;
    const auto place = std::ranges::find(rules.scenarios, name, &Scenario::name);
    if (place == rules.scenarios.end()) {
      rules.scenarios.append(scenario.value());
    } else {
      *place = scenario.value();
    }
  }
  rules.choice = choiceFromJson(objectOf(snapshot.chasing.settings.value(u"scenarios"_s)));
  rules.gate = gateFromJson(objectOf(snapshot.chasing.settings.value(u"gate"_s)));
  return rules;
}

QStringList noticeStepKeys(const QStringList& stored) {
  auto scenarios = defaultRules().scenarios;
  for (const auto& text : stored) {
    const auto scenario = scenarioFromJson(objectOf(text));
    if (scenario.ok()) scenarios.append(scenario.value());
  }
  QStringList keys;
  for (const auto& scenario : std::as_const(scenarios)) {
    for (const auto& step : scenario.steps) {
      if (step.phase == Phase::FormalNotice) keys.append(step.key);
    }
  }
  keys.removeDuplicates();
  return keys;
}

QJsonObject toJson(const Scenario& scenario) {
  QJsonArray steps;
  for (const auto& step : scenario.steps) steps.append(stepToJson(step));
  if (scenario.thanks) steps.append(stepToJson(*scenario.thanks));
  return {{u"name"_s, scenario.name},
          {u"gapDays"_s, scenario.minimumGapDays},
          {u"noticeMayComeFirst"_s, scenario.noticeMayComeFirst},
          {u"steps"_s, steps}};
}

Result<Scenario> scenarioFromJson(const QJsonObject& object) {
  Scenario scenario;
  scenario.name = object[u"name"_s].toString().trimmed();
  scenario.minimumGapDays = object[u"gapDays"_s].toInt(7);
  scenario.noticeMayComeFirst = object[u"noticeMayComeFirst"_s].toBool();
  for (const auto& value : object[u"steps"_s].toArray()) {
    auto step = stepFromJson(value.toObject(), scenario.topLevel() + 1);
    if (!step.ok()) return step.error();
    if (step.value().phase == Phase::ThankYou) {
      step.value().level = 0;
      scenario.thanks = step.value();
    } else {
      scenario.steps.append(step.value());
    }
  }
  if (auto sound = isSound(scenario); !sound.ok()) return sound.error();
  return scenario;
}

Result<void> isSound(const Scenario& scenario) {
  if (scenario.name.isEmpty()) return refused(Words::tr("The scenario needs a name."));
  if (scenario.steps.isEmpty()) return refused(Words::tr("The scenario needs at least one step."));
  if (scenario.minimumGapDays < 0 || scenario.minimumGapDays > 366) {
    return refused(Words::tr("The days between two levels are 0 to 366."));
  }
  bool hasReminder = scenario.noticeMayComeFirst;
  const ReminderStep* before = nullptr;
  for (const auto& step : scenario.steps) {
    if (auto sound = isSoundStep(step); !sound.ok()) return sound;
    if (before != nullptr && before->trigger == step.trigger &&
        step.trigger != StepTrigger::PreviousStep && step.dayOffset < before->dayOffset) {
      return refused(
          Words::tr("Step %1 would come before step %2.").arg(step.level).arg(before->level));
    }
    if (step.phase == Phase::FormalNotice && !hasReminder) {
      return refused(Words::tr("A formal notice needs a reminder before it, or the explicit rule "
                               "that it may come first."));
    }
    hasReminder = hasReminder || step.phase == Phase::Reminder;
    before = &step;
  }
  return scenario.thanks ? isSoundStep(*scenario.thanks) : Result<void>{};
}

QJsonObject toJson(const ScenarioChoice& choice) {
  QJsonObject segments;
  for (auto it = choice.segments.begin(); it != choice.segments.end(); ++it) {
    segments.insert(it.key(), it.value());
  }
  return {{u"default"_s, choice.standard}, {u"segments"_s, segments}};
}

ScenarioChoice choiceFromJson(const QJsonObject& object) {
  ScenarioChoice choice;
  choice.standard = object[u"default"_s].toString();
  const auto segments = object[u"segments"_s].toObject();
  for (const auto& segment : segments.keys()) {
    choice.segments.insert(segment, segments[segment].toString());
  }
  return choice;
}

QJsonObject toJson(const GateSettings& settings) {
  return {{u"importDays"_s, settings.importDays},
          {u"contactDays"_s, settings.contactDays},
          {u"minimumMinor"_s, settings.minimumAmount},
          {u"promiseGraceDays"_s, settings.promiseGraceDays},
          {u"lettersNeedAddress"_s, settings.lettersNeedAddress},
          {u"alsaceMoselle"_s, settings.region == HolidayRegion::AlsaceMoselle}};
}

GateSettings gateFromJson(const QJsonObject& object) {
  const GateSettings usual;
  const auto days = [&](const QString& key, int otherwise) {
    return std::clamp(object[key].toInt(otherwise), 0, 3660);
  };
  GateSettings settings;
  settings.importDays = days(u"importDays"_s, usual.importDays);
  settings.contactDays = days(u"contactDays"_s, usual.contactDays);
  settings.promiseGraceDays = days(u"promiseGraceDays"_s, usual.promiseGraceDays);
  settings.minimumAmount =
      std::max<qint64>(0, object[u"minimumMinor"_s].toInteger(usual.minimumAmount));
  settings.lettersNeedAddress = object[u"lettersNeedAddress"_s].toBool(usual.lettersNeedAddress);
  settings.region =
      object[u"alsaceMoselle"_s].toBool() ? HolidayRegion::AlsaceMoselle : HolidayRegion::France;
  return settings;
}

}  // namespace encaisse
