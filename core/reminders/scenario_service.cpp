#include "core/reminders/scenario_service.h"

#include <QCoreApplication>

#include "core/db/transaction.h"
#include "core/ledger/setting_service.h"
#include "core/reminders/scenario_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ScenarioService)
};

const auto saveOperation = u"scenario.save"_s;

QJsonObject change(const QString& name, const QJsonObject& body) {
  return {{u"name"_s, name}, {u"body"_s, body}};
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

Result<void> ScenarioService::saveChoice(const ScenarioChoice& choice) {
  const bool isUsual = choice == ScenarioChoice{};
  return SettingService{m_db, m_context}.save(u"scenarios"_s,
                                              isUsual ? QJsonObject{} : toJson(choice));
}

Result<void> ScenarioService::saveGate(const GateSettings& settings) {
  const bool isUsual = settings == GateSettings{};
  return SettingService{m_db, m_context}.save(u"gate"_s,
                                              isUsual ? QJsonObject{} : toJson(settings));
}

bool ScenarioService::knows(const QString& operation) { return operation == saveOperation; }

void ScenarioService::undo(Database& db, const AuditEntry& entry) {
  ScenarioRepository{db}.save(entry.before[u"name"_s].toString(),
                              settingText(entry.before[u"body"_s].toObject()));
}

}  // namespace encaisse
