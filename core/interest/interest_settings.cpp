#include "core/interest/interest_settings.h"

#include <QJsonDocument>
#include <array>

#include "core/base/contracts.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

template <typename Choice, size_t Count>
std::optional<Choice> choiceOf(const std::array<Choice, Count>& choices, const QString& key) {
  for (const auto choice : choices) {
    if (toKey(choice) == key) return choice;
  }
  return std::nullopt;
}

}  // namespace

QString toKey(DayCount count) {
  switch (count) {
    case DayCount::Actual365: return u"actual_365"_s;
    case DayCount::ActualActual: return u"actual_actual"_s;
    case DayCount::Actual360: return u"actual_360"_s;
  }
  EXPECTS(false);
  return {};
}

QString toKey(RateChange change) {
  return change == RateChange::EachHalfYear ? u"each_half_year"_s : u"frozen_at_start"_s;
}

QString toKey(Imputation imputation) {
  return imputation == Imputation::PrincipalFirst ? u"principal_first"_s : u"interest_first"_s;
}

std::optional<DayCount> dayCountOf(const QString& key) {
  return choiceOf(std::array{DayCount::Actual365, DayCount::ActualActual, DayCount::Actual360},
                  key);
}

std::optional<RateChange> rateChangeOf(const QString& key) {
  return choiceOf(std::array{RateChange::EachHalfYear, RateChange::FrozenAtStart}, key);
}

std::optional<Imputation> imputationOf(const QString& key) {
  return choiceOf(std::array{Imputation::PrincipalFirst, Imputation::InterestFirst}, key);
}

QJsonObject InterestSettings::toJson() const {
  if (*this == InterestSettings{}) return {};
  return {{u"dayCount"_s, toKey(dayCount)},
          {u"rateChange"_s, toKey(rateChange)},
          {u"imputation"_s, toKey(imputation)},
          {u"raiseToFloor"_s, raiseToFloor},
          {u"leaveDisputedOut"_s, leaveDisputedOut}};
}

InterestSettings InterestSettings::fromText(const QString& json) {
  const auto object = QJsonDocument::fromJson(json.toUtf8()).object();
  InterestSettings settings;
  settings.dayCount = dayCountOf(object[u"dayCount"_s].toString()).value_or(settings.dayCount);
  settings.rateChange =
      rateChangeOf(object[u"rateChange"_s].toString()).value_or(settings.rateChange);
  settings.imputation =
      imputationOf(object[u"imputation"_s].toString()).value_or(settings.imputation);
  settings.raiseToFloor = object[u"raiseToFloor"_s].toBool(settings.raiseToFloor);
  settings.leaveDisputedOut = object[u"leaveDisputedOut"_s].toBool(settings.leaveDisputedOut);
  return settings;
}

}  // namespace encaisse
