#include "core/indicators/indicator.h"

#include <algorithm>

#include "core/base/contracts.h"
#include "core/base/setting_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Traits {
  QString key;
  IndicatorUnit unit;
  Measure numerator;
  Measure denominator;
};

const Traits& traits(Indicator indicator) {
  using enum Measure;
  constexpr auto days = IndicatorUnit::Days;
  constexpr auto percent = IndicatorUnit::Percent;
  static const std::array<Traits, indicatorCount> all{{
      {u"dso"_s, days, Amount, Amount},
      {u"count_back_dso"_s, days, Amount, Amount},
      {u"best_possible_dso"_s, days, Amount, Amount},
      {u"average_days_delinquent"_s, days, Amount, Amount},
      {u"collection_effectiveness"_s, percent, Amount, Amount},
      {u"overdue_share"_s, percent, Amount, Amount},
      {u"mean_age"_s, days, AmountDays, Amount},
      {u"recovery_rate"_s, percent, Amount, Amount},
      {u"mean_delay"_s, days, AmountDays, Amount},
      {u"dispute_rate"_s, percent, Amount, Amount},
      {u"resolution_time"_s, days, Days, Count},
      {u"promise_kept_rate"_s, percent, Amount, Amount},
      {u"paid_after_reminder"_s, percent, Count, Count},
      {u"pareto"_s, percent, Count, Count},
      {u"delivery_to_invoice"_s, days, Days, Count},
      {u"days_of_stock"_s, days, Amount, Amount},
      {u"days_of_payables"_s, days, Amount, Amount},
      {u"cash_conversion_cycle"_s, days, None, None},
  }};
  return all[size_t(indicator)];
}

int numberWithin(const QJsonObject& setting, const QString& name, int from, int to, int otherwise) {
  const int value = setting[name].toInt(from - 1);
  return value >= from && value <= to ? value : otherwise;
}

std::optional<int> typedDays(const QJsonObject& setting, const QString& name) {
  constexpr int most = 3660;
  const int value = numberWithin(setting, name, 0, most, -1);
  return value < 0 ? std::nullopt : std::optional{value};
}

}  // namespace

QString toKey(Indicator indicator) { return traits(indicator).key; }

std::optional<Indicator> indicatorFromKey(const QString& key) {
  const auto* found = std::ranges::find_if(
      allIndicators, [&key](Indicator indicator) { return toKey(indicator) == key; });
  return found == allIndicators.end() ? std::nullopt : std::optional{*found};
}

IndicatorUnit unitOf(Indicator indicator) { return traits(indicator).unit; }
Measure numeratorOf(Indicator indicator) { return traits(indicator).numerator; }
Measure denominatorOf(Indicator indicator) { return traits(indicator).denominator; }

QString toKey(IndicatorState state) {
  switch (state) {
    case IndicatorState::Known: return u"known"_s;
    case IndicatorState::Typed: return u"typed"_s;
    case IndicatorState::HistoryTooShort: return u"history_too_short"_s;
    case IndicatorState::FactsTooOld: return u"facts_too_old"_s;
    case IndicatorState::NothingToMeasure: return u"nothing_to_measure"_s;
    case IndicatorState::NotTyped: return u"not_typed"_s;
    case IndicatorState::NoOpening: return u"no_opening_balances"_s;
    case IndicatorState::NoStockAccounts: return u"no_stock_accounts"_s;
    case IndicatorState::OnlyForCompany: return u"only_for_company"_s;
  }
  EXPECTS(false);
}

IndicatorSettings IndicatorSettings::read(const QString& setting) {
  const QJsonObject object = settingObject(setting);
  IndicatorSettings settings;
  settings.windowDays = numberWithin(object, u"windowDays"_s, 30, 366, settings.windowDays);
  settings.recoveryDays = numberWithin(object, u"recoveryDays"_s, 0, 365, settings.recoveryDays);
  settings.effectDays = numberWithin(object, u"effectDays"_s, 1, 90, settings.effectDays);
  settings.stockDays = typedDays(object, u"stockDays"_s);
  settings.payableDays = typedDays(object, u"payableDays"_s);
  return settings;
}

QString IndicatorSettings::toText() const {
  const IndicatorSettings standard;
  QJsonObject object;
  if (windowDays != standard.windowDays) object[u"windowDays"_s] = windowDays;
  if (recoveryDays != standard.recoveryDays) object[u"recoveryDays"_s] = recoveryDays;
  if (effectDays != standard.effectDays) object[u"effectDays"_s] = effectDays;
  if (stockDays) object[u"stockDays"_s] = *stockDays;
  if (payableDays) object[u"payableDays"_s] = *payableDays;
  return settingText(object);
}

}  // namespace encaisse
