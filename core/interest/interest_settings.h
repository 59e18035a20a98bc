#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

#include "core/interest/late_interest.h"

namespace encaisse {

/// How the firm counts late-payment interest, where the law leaves it a choice. Every member has
/// the default that is written beside it; the contract decides, not the program.
struct InterestSettings {
  DayCount dayCount = DayCount::Actual365;             ///< what firms do
  RateChange rateChange = RateChange::EachHalfYear;    ///< our reading of L441-10 II
  Imputation imputation = Imputation::PrincipalFirst;  ///< as firms book it
  bool raiseToFloor = false;      ///< a contract rate below three times the legal rate
  bool leaveDisputedOut = false;  ///< the disputed part of an item bears no interest

  friend bool operator==(const InterestSettings&, const InterestSettings&) = default;

  /// The name the ledger keeps it under.
  static QString name() { return QStringLiteral("interest"); }
  /// As the ledger keeps it; empty for the defaults.
  QJsonObject toJson() const;
  /// What it cannot read has its default.
  static InterestSettings fromText(const QString& json);
};

/// "actual_365", "actual_actual", "actual_360"
QString toKey(DayCount count);
/// "each_half_year", "frozen_at_start"
QString toKey(RateChange change);
/// "principal_first", "interest_first"
QString toKey(Imputation imputation);

/// A choice by its key; none where no choice has it.
std::optional<DayCount> dayCountOf(const QString& key);
std::optional<RateChange> rateChangeOf(const QString& key);
std::optional<Imputation> imputationOf(const QString& key);

}  // namespace encaisse
