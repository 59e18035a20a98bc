#pragma once

#include <vector>

#include "sample_book.h"
#include "sample_customers.h"

namespace sample {

/// Posts all that concerns the customers: invoices, credit notes, payments, corrections.
/// The customers are the first parties of the book, in the order of the list.
void postSales(const std::vector<Customer>& customers, Book& book);

}  // namespace sample
