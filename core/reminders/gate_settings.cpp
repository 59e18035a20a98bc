#include "core/reminders/gate_settings.h"

#include <QCoreApplication>
#include <array>

#include "core/base/contracts.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(GateSettings)
};

constexpr int mostDays = 3660;

struct DaysSetting {
  QStringView name;
  int GateSettings::*member;
};
constexpr std::array daysSettings{
    DaysSetting{u"import_days", &GateSettings::importDays},
    DaysSetting{u"contact_days", &GateSettings::contactDays},
    DaysSetting{u"promise_grace_days", &GateSettings::promiseGraceDays}};

const auto minimumName = u"minimum_amount"_s;
const auto addressName = u"letters_need_address"_s;
const auto regionName = u"alsace_moselle"_s;

QString flagText(bool value) { return value ? u"true"_s : u"false"_s; }

Error refused(const QString& sentence) { return {ErrorCode::InvalidInput, sentence, {}}; }

Result<bool> flagIn(const QString& name, const QString& value) {
  if (value == u"true" || value == u"false") return value == u"true";
  return refused(Words::tr("%1 is true or false.").arg(name));
}

}  // namespace

QStringList gateSettingNames() {
  QStringList names;
  for (const auto& setting : daysSettings) names.append(setting.name.toString());
  return names << minimumName << addressName << regionName;
}

QString gateSettingText(const GateSettings& settings, const QString& name, Currency currency) {
  for (const auto& setting : daysSettings) {
    if (setting.name == name) return QString::number(settings.*setting.member);
  }
  if (name == minimumName) return toDecimal(settings.minimumAmount, currency);
  if (name == addressName) return flagText(settings.lettersNeedAddress);
  EXPECTS(name == regionName);
  return flagText(settings.region == HolidayRegion::AlsaceMoselle);
}

Result<GateSettings> withGateSetting(GateSettings settings, const QString& assignment,
                                     Currency currency) {
  const QString name = assignment.section(u'=', 0, 0).trimmed();
  const QString value = assignment.section(u'=', 1).trimmed();
  for (const auto& setting : daysSettings) {
    if (setting.name != name) continue;
    bool isNumber = false;
    const int days = value.toInt(&isNumber);
    if (!isNumber || days < 0 || days > mostDays) {
      return refused(Words::tr("%1 is a number of days from 0 to %2.").arg(name).arg(mostDays));
    }
    settings.*setting.member = days;
    return settings;
  }
  if (name == minimumName) {
    const auto amount = Money::parse(value, currency);
    if (!amount.ok() || amount.value().minor() < 0) {
      return refused(Words::tr("%1 is an amount like 15.00.").arg(name));
    }
    settings.minimumAmount = amount.value().minor();
    return settings;
  }
  if (name != addressName && name != regionName) {
    return refused(Words::tr("\"%1\" is none of %2.").arg(name, gateSettingNames().join(u", "_s)));
  }
  const auto flag = flagIn(name, value);
  if (!flag.ok()) return flag.error();
  if (name == addressName) {
    settings.lettersNeedAddress = flag.value();
  } else {
    settings.region = flag.value() ? HolidayRegion::AlsaceMoselle : HolidayRegion::France;
  }
  return settings;
}

}  // namespace encaisse
