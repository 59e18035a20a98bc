#pragma once

#include <string_view>

#include "core/base/day_number.h"
#include "core/import/fec_fields.h"
#include "core/tables/import_profile.h"

namespace encaisse {

/// What one written day says about the order of its column.
enum class DayHint {
  None,        ///< nothing: no day, or one that can only be read in one way ("2026-10-31")
  DayFirst,    ///< "31/10/2026"
  MonthFirst,  ///< "10/31/2026"
  Unclear,     ///< "03/04/2026"
};
DayHint dayHint(std::string_view text);

/// A day as a table writes it.
struct DayText {
  FieldState state = FieldState::Empty;
  DayNumber day = 0;
  bool farYear = false;  ///< outside 1990–2100, also where the day is Bad
};

/// Reads "31/10/2026", "31.10.26", "2026-10-31T00:00", "20261031", "31-oct.-2026", "Oct 31, 2026".
/// Days that do not exist are bad. Two digits of a year mean 1980–2079.
DayText readTableDay(const TableCell& cell, DayOrder order);

/// Whether a text is written like a day, existing or not ("30/02/2026"). Digits without marks must
/// be one.
bool looksLikeDay(std::string_view text);

}  // namespace encaisse
