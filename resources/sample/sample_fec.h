#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "sample_book.h"

namespace sample {

/// One fiscal year as an accounting program exports it, perhaps before its end.
struct FiscalYear {
  Date from;
  Date to;  ///< the last day in the file
  /// The balance sheet before the first day, from which the file opens.
  Entry opening;
};

/// The opening of the first file: the customers' and suppliers' open items, the debts paid in
/// arrears, and a balance sheet the sample starts from.
Entry buildFirstOpening(const Book& book, Date from);

/// The opening that follows a whole year: its open items one by one, the balance of every
/// other balance-sheet account, and its result.
Entry buildNextOpening(const Book& book, const FiscalYear& previous);

/// Moves last year's result to the reserves, on the day of the shareholders' meeting.
void postResultToReserves(Book& book, const Entry& opening, Date on);

/// @return "123456782FEC20251231.txt"
std::string fecFileName(std::string_view siren, Date to);

/// Writes the 18 columns of the law and a 19th, DateEcheance.
void writeFec(std::ostream& out, const Book& book, const FiscalYear& year);

}  // namespace sample
