#pragma once

#include <QDate>
#include <QString>
#include <optional>

#include "core/base/error.h"
#include "core/money/money.h"

namespace encaisse {

/// What one file of a bank may hold; with the limit of one amount no sum leaves 64 bits.
constexpr qint64 movementLimit = 1'000'000;
constexpr qint64 amountLimitMinor = 9'000'000'000'000;
/// Longest line of a statement in text, in bytes: a text of the payer has a few hundred.
constexpr size_t statementLineLimit = 65536;

/// FileFormat, "name:line:column: sentence".
/// @param line    1-based; 0: the file as a whole
/// @param column  tag, letter or position in the line; may be empty
Error statementError(const QString& name, qint64 line, const QString& column,
                     const QString& sentence);

/// Text of several lines as one: control characters and runs of blanks become one blank.
QString oneLine(const QString& text);

/// Whether all of @p text are the digits 0–9; false when it is empty.
bool isDigits(QStringView text);
/// Whether all of @p text are digits or capital letters A–Z; false when it is empty.
bool isCode(QStringView text);

/// Amount of its two halves; trailing zeros beyond the currency's decimals are dropped.
/// @return none: no digits, decimals the currency has not, or beyond amountLimitMinor
std::optional<qint64> minorFromHalves(QStringView whole, QStringView decimals, Currency currency);

/// 1960–2059.
int fullYear(int twoDigits);
/// Day of three numbers of two digits each; invalid when there is no such day.
QDate shortDay(QStringView year, QStringView month, QStringView day);

/// References that say there is none.
bool isNoReference(QStringView reference);

}  // namespace encaisse
