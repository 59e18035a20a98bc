#include "core/ledger/setting_service.h"

#include "core/db/transaction.h"
#include "core/ledger/setting_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {

Result<QJsonObject> SettingService::value(const QString& name) const {
  return inQuery(
      [&]() -> Result<QJsonObject> { return settingObject(SettingRepository{m_db}.value(name)); });
}

Result<void> SettingService::save(const QString& name, const QJsonObject& value) {
  return inTransaction(m_db, [&]() -> Result<void> {
    SettingRepository settings{m_db};
    const QJsonObject before = settingObject(settings.value(name));
    if (before == value) return {};
    settings.save(name, settingText(value));
    AuditLog{m_db, m_context}.write(u"setting.save"_s, u"setting"_s, 0,
                                    {{u"name"_s, name}, {u"value"_s, before}},
                                    {{u"name"_s, name}, {u"value"_s, value}});
    return {};
  });
}

}  // namespace encaisse
