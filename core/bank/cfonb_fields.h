#pragma once

#include <QDate>
#include <QString>
#include <optional>

#include "core/money/money.h"

namespace encaisse {

/// Amount of 14 places whose last one carries a digit and the sign: "{" and A to I are +0 to +9,
/// "}" and J to R are -0 to -9 (é and è in files that were read as French ISO 646).
/// @return the number without its point; none: another sign, or not 13 digits before it
std::optional<qint64> overpunchedAmount(QStringView text);

/// Minor units of a number that has @p decimals decimals; none: a part of a minor unit, or beyond
/// what a movement may be.
std::optional<qint64> scaledToMinor(qint64 number, int decimals, Currency currency);

/// Day written JJMMAA; invalid: blank or no day.
QDate cfonbDay(QStringView text);

/// A part of a record by its positions as the standard counts them, 1-based.
QString cfonbPart(const QString& record, qsizetype from, qsizetype length);

}  // namespace encaisse
