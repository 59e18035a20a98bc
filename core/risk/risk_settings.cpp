#include "core/risk/risk_settings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

#include "core/base/setting_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Risk)
};

struct Field {
  QString name;
  int RiskSettings::*value;
  int from;
  int to;
};

const QList<Field>& fields() {
  static const QList<Field> all{
      {u"graceDays"_s, &RiskSettings::graceDays, 0, 30},
      {u"fewestItems"_s, &RiskSettings::fewestItems, 1, 50},
      {u"punctualLate"_s, &RiskSettings::punctualLate, 0, 100},
      {u"punctualDelay"_s, &RiskSettings::punctualDelay, 0, 60},
      {u"chronicLate"_s, &RiskSettings::chronicLate, 0, 100},
      {u"chronicDelay"_s, &RiskSettings::chronicDelay, 1, 365},
      {u"riskOverdueDays"_s, &RiskSettings::riskOverdueDays, 1, 3650},
      {u"riskBrokenPromises"_s, &RiskSettings::riskBrokenPromises, 1, 99},
      {u"worstDelay"_s, &RiskSettings::worstDelay, 1, 365},
      {u"oldRelationYears"_s, &RiskSettings::oldRelationYears, 1, 30},
      {u"forgottenDays"_s, &RiskSettings::forgottenDays, 1, 365},
      {u"concentrationShare"_s, &RiskSettings::concentrationShare, 5, 100},
  };
  return all;
}

std::array<int, 4> fourOf(const QJsonArray& values, const std::array<int, 4>& otherwise) {
  if (values.size() != 4) return otherwise;
  std::array<int, 4> four{};
  for (size_t i = 0; i < four.size(); ++i) four[i] = values[qsizetype(i)].toInt();
  const bool inRange =
      std::ranges::all_of(four, [](int value) { return value >= 1 && value <= 999; });
  const bool rising = std::ranges::is_sorted(otherwise);
  const bool sorted =
      rising ? std::ranges::is_sorted(four) : std::ranges::is_sorted(four, std::ranges::greater{});
  return inRange && sorted ? four : otherwise;
}

QJsonArray toArray(const std::array<int, 4>& four) { return {four[0], four[1], four[2], four[3]}; }

}  // namespace

RiskSettings RiskSettings::read(const QString& setting) {
  const QJsonObject object = settingObject(setting);
  RiskSettings settings;
  for (const auto& field : fields()) {
    const int value = object[field.name].toInt(field.from - 1);
    if (value >= field.from && value <= field.to) settings.*field.value = value;
  }
  settings.classFrom = fourOf(object[u"classFrom"_s].toArray(), settings.classFrom);
  settings.exposureAlerts = fourOf(object[u"exposureAlerts"_s].toArray(), settings.exposureAlerts);
  return settings;
}

QString RiskSettings::toText() const {
  const RiskSettings standard;
  QJsonObject object;
  for (const auto& field : fields()) {
    if (this->*field.value != standard.*field.value) object[field.name] = this->*field.value;
  }
  if (classFrom != standard.classFrom) object[u"classFrom"_s] = toArray(classFrom);
  if (exposureAlerts != standard.exposureAlerts) {
    object[u"exposureAlerts"_s] = toArray(exposureAlerts);
  }
  return settingText(object);
}

QList<RiskThreshold> riskThresholds(const RiskSettings& settings) {
  QList<RiskThreshold> thresholds;
  for (const auto& field : fields()) {
    thresholds.append({field.name, QString::number(settings.*field.value), field.from, field.to});
  }
  const auto four = [](const std::array<int, 4>& values) {
    return u"%1,%2,%3,%4"_s.arg(values[0]).arg(values[1]).arg(values[2]).arg(values[3]);
  };
  thresholds.append({u"classFrom"_s, four(settings.classFrom)});
  thresholds.append({u"exposureAlerts"_s, four(settings.exposureAlerts)});
  return thresholds;
}

Result<RiskSettings> withThreshold(RiskSettings settings, const RiskThreshold& threshold) {
  QJsonArray numbers;
  const auto parts = threshold.value.split(u',');
  for (const auto& part : parts) {
    bool isNumber = false;
    const int number = part.trimmed().toInt(&isNumber);
    if (isNumber) numbers.append(number);
  }
  QJsonObject object = settingObject(settings.toText());
  if (threshold.name == u"classFrom"_s || threshold.name == u"exposureAlerts"_s) {
    object[threshold.name] = numbers;
  } else {
    object[threshold.name] = numbers.size() == 1 ? numbers[0] : QJsonValue{};
  }
  const auto changed = RiskSettings::read(settingText(object));
  // What makes no sense is read as the default: then the name does not have the value asked for.
  for (const auto& one : riskThresholds(changed)) {
    QString wanted = threshold.value;
    if (one.name == threshold.name && one.value == wanted.remove(u' ')) return changed;
  }
  return Error{ErrorCode::InvalidInput,
               Words::tr("\"%1=%2\" is no threshold of the risk. Ask for them with --thresholds.")
                   .arg(threshold.name, threshold.value),
               {}};
}

}  // namespace encaisse
