#pragma once

#include <QDate>
#include <string_view>

namespace encaisse {

/// A calendar day as its Julian day number, as QDate counts it: for the long lists where millions
/// of days are compared. 0 stands for "no day".
using DayNumber = qint32;

inline DayNumber dayNumber(QDate day) { return day.isValid() ? DayNumber(day.toJulianDay()) : 0; }
inline QDate toDate(DayNumber day) { return day == 0 ? QDate{} : QDate::fromJulianDay(day); }

/// The Julian day number of a proleptic Gregorian date, or 0 when there is no such date or the year
/// lies outside 1900–2199 (what an accounting file can mean).
/// @source H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil
DayNumber dayNumber(int year, int month, int day);

/// Reads "2026-10-31"; 0 when it is not a day.
DayNumber parseIsoDay(std::string_view text);

/// Writes "2026-10-31" into @p text (10 characters, no final zero).
void writeIsoDay(DayNumber day, char* text);

/// "2026-10-31", the form of the ledger file, JSON and the command line.
inline QString isoDay(QDate day) { return day.toString(Qt::ISODate); }

}  // namespace encaisse
