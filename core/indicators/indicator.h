#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <array>
#include <optional>

namespace encaisse {

/// What is followed month by month. Stored nowhere: the order is that of the page.
enum class Indicator {
  Dso,
  CountBackDso,
  BestDso,
  AverageDelinquency,
  CollectionEffectiveness,
  OverdueShare,
  MeanAge,
  RecoveryRate,
  MeanDelay,
  DisputeRate,
  ResolutionTime,
  PromiseKept,
  PaidAfterReminder,
  Pareto,
  DeliveryLag,
  DaysOfStock,
  DaysOfPayables,
  CashCycle
};
constexpr int indicatorCount = 18;
constexpr std::array<Indicator, indicatorCount> allIndicators{Indicator::Dso,
                                                              Indicator::CountBackDso,
                                                              Indicator::BestDso,
                                                              Indicator::AverageDelinquency,
                                                              Indicator::CollectionEffectiveness,
                                                              Indicator::OverdueShare,
                                                              Indicator::MeanAge,
                                                              Indicator::RecoveryRate,
                                                              Indicator::MeanDelay,
                                                              Indicator::DisputeRate,
                                                              Indicator::ResolutionTime,
                                                              Indicator::PromiseKept,
                                                              Indicator::PaidAfterReminder,
                                                              Indicator::Pareto,
                                                              Indicator::DeliveryLag,
                                                              Indicator::DaysOfStock,
                                                              Indicator::DaysOfPayables,
                                                              Indicator::CashCycle};

/// Stable English words for JSON and the command line ("count_back_dso").
QString toKey(Indicator indicator);
std::optional<Indicator> indicatorFromKey(const QString& key);

enum class IndicatorUnit { Days, Percent };
IndicatorUnit unitOf(Indicator indicator);

/// What numerator and denominator of an indicator count.
enum class Measure { None, Amount, AmountDays, Count, Days };
Measure numeratorOf(Indicator indicator);
Measure denominatorOf(Indicator indicator);

/// Why an indicator has no value: unknown rather than wrong.
enum class IndicatorState {
  Known,
  Typed,             ///< a person said so
  HistoryTooShort,   ///< the ledger begins within the days it looks back on
  FactsTooOld,       ///< the newest entry lies more than a month before
  NothingToMeasure,  ///< what it divides by is not there
  NotTyped,          ///< DIO or DPO: neither typed nor in imported accounts
  NoOpening,         ///< the accounts begin without opening balances: no balance can be told
  NoStockAccounts,   ///< goods are bought, and no stock of them is kept in the accounts
  OnlyForCompany     ///< it says nothing about a part of the customers
};
QString toKey(IndicatorState state);

/// One indicator at the end of one day, with the numbers it is made of.
struct IndicatorFigure {
  IndicatorState state = IndicatorState::NothingToMeasure;
  std::optional<int> tenths;  ///< of a day or of a per cent; none unless Known or Typed
  qint64 numerator = 0;       ///< by numeratorOf(): minor units, minor units × days, …
  qint64 denominator = 0;     ///< by denominatorOf()

  friend bool operator==(const IndicatorFigure&, const IndicatorFigure&) = default;
};

/// What the user may choose, kept as the setting "indicators".
struct IndicatorSettings {
  int windowDays = 91;             ///< 30–366: what the figures about a period look back on
  int recoveryDays = 30;           ///< 0–365: recovery rate at due date + so many days
  int effectDays = 14;             ///< 1–90: paid within so many days after a reminder
  std::optional<int> stockDays;    ///< DIO, typed
  std::optional<int> payableDays;  ///< DPO, typed

  /// Values outside their limits are taken for the default.
  static IndicatorSettings read(const QString& setting);
  QString toText() const;
  friend bool operator==(const IndicatorSettings&, const IndicatorSettings&) = default;
};

}  // namespace encaisse
