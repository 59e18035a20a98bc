#pragma once

#include <vector>

#include "core/import/fiscal_years.h"

namespace encaisse {

/// What was booked on one day on the accounts that begin with three digits.
struct AccountSum {
  /// Not an account: what entries with purchases put on supplier accounts, VAT included.
  static constexpr int bought = 0;

  DayNumber day = 0;
  int account = 0;    ///< 310 to 709, or bought
  qint64 amount = 0;  ///< minor units, debit positive

  friend bool operator==(const AccountSum&, const AccountSum&) = default;
};

/// What the imported accounts say beside the customers: stocks, suppliers, purchases and sales. Of
/// purchases and sales opening lines are left out.
struct AccountFacts {
  std::vector<AccountSum> sums;   ///< by day; where files overlap, of the later import
  std::vector<FiscalYear> years;  ///< that the files with such sums cover, ascending
};

}  // namespace encaisse
