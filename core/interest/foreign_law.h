#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

#include "core/base/result.h"
#include "core/interest/rate_rule.h"

namespace encaisse {

/// What the law of another country gives a professional creditor by default. Which law a contract
/// is under is the user's to say; nothing here guesses it from an address.
struct ForeignLaw {
  /// A lump sum for amounts below a limit; 0: for all others.
  struct Fee {
    qint64 below = 0;
    qint64 amount = 0;
    friend bool operator==(const Fee&, const Fee&) = default;
  };

  QString country;  ///< ISO 3166-1 alpha-2
  RateRule rate;
  QList<Fee> fees;  ///< minor units of feeCurrency; empty: none known
  QString feeCurrency;
  QString evidence;  ///< of the rate
  QString feeEvidence;
  QString source;

  friend bool operator==(const ForeignLaw&, const ForeignLaw&) = default;
};

/// @error FileFormat
Result<QList<ForeignLaw>> parseForeignLaws(const QByteArray& csv);
/// The table that comes with the program; evidence and source stand beside each row.
const QList<ForeignLaw>& shippedForeignLaws();
std::optional<ForeignLaw> findForeignLaw(const QList<ForeignLaw>& laws, const QString& country);

/// The lump sum for a late invoice of @p amount, both in minor units of the fee's currency.
qint64 foreignFee(const ForeignLaw& law, qint64 amount);

}  // namespace encaisse
