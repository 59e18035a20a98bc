#pragma once

#include "sample_book.h"

namespace sample {

/// Posts the rest of a small firm's life, so that the file is a credible whole ledger:
/// purchases, salaries, VAT, loan, depreciation. Call it once the sales are posted: the VAT due
/// depends on them.
void postCosts(Book& book);

}  // namespace sample
