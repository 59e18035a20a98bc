#include "core/reminders/scenario_service.h"

#include <QCoreApplication>

#include "core/db/transaction.h"
#include "core/ledger/setting_repository.h"
#include "core/ledger/setting_service.h"
#include "core/reminders/scenario_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ScenarioService)
};

const auto saveOperation = u"scenario.save"_s;
const auto renameOperation = u"scenario.rename"_s;
const auto choiceSetting = u"scenarios"_s;

QJsonObject change(const QString& name, const QJsonObject& body) {
  return {{u"name"_s, name}, {u"body"_s, body}};
}

bool isReady(const QString& name) { return defaultRules().find(name) != nullptr; }

/// @throws DbError
void renameEverywhere(const Database& db, const QString& from, const QString& to) {
  ScenarioRepository scenarios{db};
  QJsonObject body = settingObject(scenarios.body(from));
  body[u"name"_s] = to;
  scenarios.save(to, settingText(body));
  scenarios.save(from, {});
  scenarios.moveCustomers(from, to);
  SettingRepository settings{db};
  auto choice = choiceFromJson(settingObject(settings.value(choiceSetting)));
  const auto before = choice;
  if (choice.standard == from) choice.standard = to;
  for (auto& name : choice.segments) {
    if (name == from) name = to;
  }
  if (choice != before) settings.save(choiceSetting, settingText(toJson(choice)));
}

}  // namespace

Result<void> ScenarioService::save(const Scenario& scenario) {
  if (auto sound = isSound(scenario); !sound.ok()) return sound;
  return inTransaction(m_db, [&]() -> Result<void> {
    ScenarioRepository scenarios{m_db};
    const QJsonObject before = settingObject(scenarios.body(scenario.name));
    const QJsonObject after = toJson(scenario);
    if (before == after) return {};
    scenarios.save(scenario.name, settingText(after));
    AuditLog{m_db, m_context}.write(saveOperation, u"scenario"_s, 0, change(scenario.name, before),
                                    change(scenario.name, after));
    return {};
  });
}

Result<void> ScenarioService::remove(const QString& name) {
  return inTransaction(m_db, [&]() -> Result<void> {
    ScenarioRepository scenarios{m_db};
    const QJsonObject before = settingObject(scenarios.body(name));
    if (before.isEmpty()) {
      return Error{ErrorCode::NotFound,
                   Words::tr("No scenario \"%1\" is stored in this ledger.").arg(name),
                   {}};
    }
    scenarios.save(name, {});
    AuditLog{m_db, m_context}.write(saveOperation, u"scenario"_s, 0, change(name, before),
                                    change(name, {}));
    return {};
  });
}

Result<void> ScenarioService::rename(const QString& from, const QString& to) {
  const QString name = to.trimmed();
  if (name == from) return {};
  if (name.isEmpty() || isReady(from)) {
    return Error{ErrorCode::InvalidInput,
                 name.isEmpty() ? Words::tr("The scenario needs a name.")
                                : Words::tr("A ready scenario keeps its name. Copy it first."),
                 {}};
  }
  return inTransaction(m_db, [&]() -> Result<void> {
    const ScenarioRepository scenarios{m_db};
    if (scenarios.body(from).isEmpty()) {
      return Error{ErrorCode::NotFound,
                   Words::tr("No scenario \"%1\" is stored in this ledger.").arg(from),
                   {}};
    }
    if (isReady(name) || !scenarios.body(name).isEmpty()) {
      return Error{
          ErrorCode::Conflict, Words::tr("There is a scenario \"%1\" already.").arg(name), {}};
    }
    renameEverywhere(m_db, from, name);
    AuditLog{m_db, m_context}.write(renameOperation, u"scenario"_s, 0, {{u"name"_s, from}},
                                    {{u"name"_s, name}});
    return {};
  });
}

Result<void> ScenarioService::saveChoice(const ScenarioChoice& choice) {
  const bool isUsual = choice == ScenarioChoice{};
  return SettingService{m_db, m_context}.save(choiceSetting,
                                              isUsual ? QJsonObject{} : toJson(choice));
}

Result<void> ScenarioService::saveGate(const GateSettings& settings) {
  const bool isUsual = settings == GateSettings{};
  return SettingService{m_db, m_context}.save(u"gate"_s,
                                              isUsual ? QJsonObject{} : toJson(settings));
}

bool ScenarioService::knows(const QString& operation) {
  return operation == saveOperation || operation == renameOperation;
}

void ScenarioService::undo(Database& db, const AuditEntry& entry) {
  if (entry.operation == renameOperation) {
    renameEverywhere(db, entry.after[u"name"_s].toString(), entry.before[u"name"_s].toString());
    return;
  }
  ScenarioRepository{db}.save(entry.before[u"name"_s].toString(),
                              settingText(entry.before[u"body"_s].toObject()));
}

}  // namespace encaisse
