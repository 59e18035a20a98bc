#pragma once

#include <chrono>
#include <string>

namespace sample {

using Date = std::chrono::sys_days;
using std::chrono::days;

Date day(int year, int month, int dayOfMonth);
int yearOf(Date date);
int monthOf(Date date);
int dayOfMonth(Date date);
Date endOfMonth(Date date);

/// Neither a week-end nor one of the eleven French public holidays.
bool isBusinessDay(Date date);
/// The date itself when it is a business day, else the first one after it.
Date businessDayFrom(Date date);
Date lastBusinessDayOfMonth(Date date);

/// "20250331", as the FEC wants it.
std::string compact(Date date);
/// "31/03/2025"
std::string french(Date date);
/// "31/03/25"
std::string frenchShort(Date date);

/// The number with leading zeros up to the width: padded(7, 3) is "007".
std::string padded(long long number, int width);

}  // namespace sample
