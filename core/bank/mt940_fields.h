#pragma once

#include <QDate>
#include <QString>
#include <optional>

#include "core/money/money.h"

namespace encaisse {

/// Field :60a:, :62a: of a SWIFT message: C or D, day, currency, amount.
struct Mt940Balance {
  QDate on;
  QString currency;  ///< empty: left out, as some programs do
  QString amount;    ///< digits with one comma, sign in front where it is a debit
};

/// First line of field :61:.
struct Mt940Movement {
  QDate valueOn;
  QDate bookedOn;  ///< the value day where the field has no entry day, or none that exists
  bool entryDayWrong = false;
  QString mark;    ///< C, D, RC, RD, EC, ED
  QString amount;  ///< digits with one comma, sign in front where money goes out
  QString type;    ///< "NTRF"; empty: left out
  QString customerReference;
  QString bankReference;
  QString rest;  ///< what follows the 16 characters of a reference
};

/// @return none: not of this form, or a day that does not exist
std::optional<Mt940Balance> readMt940Balance(QStringView text);
std::optional<Mt940Movement> readMt940Movement(QStringView text);

/// Minor units of "-1234,5"; none: no number, or decimals the currency has not.
std::optional<qint64> mt940Minor(QStringView amount, Currency currency);

/// The day of month and day that lies nearest to another one; invalid when it does not exist.
QDate nearestDay(QDate to, QStringView month, QStringView day);

}  // namespace encaisse
