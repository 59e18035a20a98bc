#include <QSet>

#include "core/indicators/indicator.h"
#include "core/indicators/indicator_words.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("Indicator keys") {
  QSet<QString> keys;
  for (const auto indicator : allIndicators) {
    keys.insert(toKey(indicator));
    CHECK(indicatorFromKey(toKey(indicator)) == indicator);
  }
  CHECK(keys.size() == indicatorCount);
  CHECK(toKey(Indicator::RecoveryRate) == u"recovery_rate"_s);
  CHECK(toKey(Indicator::CashCycle) == u"cash_conversion_cycle"_s);
  CHECK(unitOf(Indicator::MeanDelay) == IndicatorUnit::Days);
  CHECK(unitOf(Indicator::Pareto) == IndicatorUnit::Percent);
  CHECK(numeratorOf(Indicator::MeanAge) == Measure::AmountDays);
  CHECK_FALSE(indicatorFromKey(u"DSO"_s).has_value());
}

TEST_CASE("IndicatorSettings") {
  SECTION("nothing chosen: the defaults, kept as nothing") {
    const auto settings = IndicatorSettings::read({});
    CHECK(settings == IndicatorSettings{});
    CHECK(settings.windowDays == 91);
    CHECK(settings.toText().isEmpty());
  }
  SECTION("what was chosen comes back") {
    IndicatorSettings settings;
    settings.windowDays = 365;
    settings.recoveryDays = 0;
    settings.effectDays = 7;
    settings.stockDays = 0;
    settings.payableDays = 45;
    CHECK(IndicatorSettings::read(settings.toText()) == settings);
  }
  SECTION("values beyond their limits are the default") {
    CHECK(IndicatorSettings::read(
              u"{\"windowDays\":29,\"recoveryDays\":366,\"effectDays\":0,\"stockDays\":-1}"_s) ==
          IndicatorSettings{});
    CHECK(IndicatorSettings::read(u"{\"windowDays\":\"91\"}"_s) == IndicatorSettings{});
  }
}

TEST_CASE("Words of the indicators") {
  IndicatorSettings settings;
  settings.windowDays = 123;
  QSet<QString> names;
  QSet<QString> shortNames;
  for (const auto indicator : allIndicators) {
    names.insert(indicatorName(indicator));
    shortNames.insert(indicatorShortName(indicator));
    CHECK(indicatorFormula(indicator, settings).endsWith(u'.'));
    CHECK(numeratorName(indicator).isEmpty() == (numeratorOf(indicator) == Measure::None));
    CHECK(denominatorName(indicator).isEmpty() == (denominatorOf(indicator) == Measure::None));
  }
  CHECK(names.size() == indicatorCount);
  CHECK(shortNames.size() == indicatorCount);
  CHECK(indicatorFormula(Indicator::Dso, settings).contains(u"123"_s));
  CHECK(indicatorStateText(IndicatorState::Known, settings).isEmpty());
  CHECK_FALSE(indicatorStateText(IndicatorState::NotTyped, settings).isEmpty());
}
