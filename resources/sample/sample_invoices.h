#pragma once

#include <string>
#include <vector>

#include "sample_book.h"
#include "sample_customers.h"
#include "sample_date.h"

namespace sample {

/// The firm's life goes on beyond the last export, so that the export shows deposits on work
/// not yet invoiced. What is dated later than an export is simply not in it.
inline const Date firstDay = day(2024, 7, 1);
inline const Date lastDay = day(2026, 12, 31);

struct SaleLine {
  std::string account;
  Cents net;
  int vatBasisPoints;
};

Cents vatOf(const SaleLine& line);
Cents totalOf(const std::vector<SaleLine>& lines);
/// The same lines at so many percent of their net amounts.
std::vector<SaleLine> percentOf(const std::vector<SaleLine>& lines, int percent);

/// How a reader of the FEC can know the due date. Nowhere: from the customer's terms.
enum class DueShown { Column, Label, Nowhere };

struct Instalment {
  Date dueOn;
  Cents amount;
  int group = none;
};

struct Invoice {
  int customer;
  Date issuedOn;
  Date bookedOn;
  std::string number;
  std::string work;
  std::vector<SaleLine> lines;
  std::vector<Instalment> instalments;
  DueShown dueShown = DueShown::Column;
};

/// Every invoice of the firm from firstDay to lastDay, in the order of their numbers.
/// Customers are known by their index in the list.
std::vector<Invoice> issueInvoices(const std::vector<Customer>& customers);

}  // namespace sample
