#pragma once

#include <QHash>
#include <QJsonObject>
#include <QMap>

#include "core/base/result.h"
#include "core/reminders/gate.h"
#include "core/reminders/scenario.h"

namespace encaisse {

/// Which scenario whom: the customer's own, else its segment's, else the default. Setting
/// "scenarios".
struct ScenarioChoice {
  QString standard;                 ///< name; empty: the ready default
  QMap<QString, QString> segments;  ///< name by segment

  friend bool operator==(const ScenarioChoice&, const ScenarioChoice&) = default;
};

/// Everything the user may decide about reminders. A value: what plans are made from.
struct ReminderRules {
  QList<Scenario> scenarios;  ///< the ready ones, changed or not, then the user's own by name
  ScenarioChoice choice;
  GateSettings gate;

  const Scenario* find(const QString& name) const;  ///< null when there is none
  /// A name that no longer exists counts as none.
  const Scenario& scenarioOf(const Customer& customer) const;

  friend bool operator==(const ReminderRules&, const ReminderRules&) = default;
};

/// What the ledger of the snapshot has chosen. Texts that cannot be read are left out: the ready
/// ones stand in.
ReminderRules rulesOf(const Snapshot& snapshot);
/// The rules that nobody has changed.
ReminderRules defaultRules();

/// The keys of the steps that are formal notices, in the ready scenarios and in @p stored ones.
/// @param stored  JSON texts; those that cannot be read are left out
QStringList noticeStepKeys(const QStringList& stored);

QJsonObject toJson(const Scenario& scenario);
/// @error InvalidInput  no name, no step, unknown words, or what isSound() refuses
Result<Scenario> scenarioFromJson(const QJsonObject& object);
/// Whether somebody could be chased by it.
/// @error InvalidInput  a step that comes before the one below, a formal notice that nothing
///                      precedes without the explicit rule, a letter without a wording
Result<void> isSound(const Scenario& scenario);

QJsonObject toJson(const ScenarioChoice& choice);
ScenarioChoice choiceFromJson(const QJsonObject& object);

QJsonObject toJson(const GateSettings& settings);
/// Keys that are missing keep their default.
GateSettings gateFromJson(const QJsonObject& object);

}  // namespace encaisse
