#pragma once

#include <string>
#include <vector>

#include "sample_book.h"
#include "sample_customers.h"
#include "sample_date.h"
#include "sample_invoices.h"

namespace sample {

struct CreditNote {
  int customer;
  Date issuedOn;
  std::string number;
  std::string about;  ///< the invoice it corrects
  std::vector<SaleLine> lines;
  int group = none;
};

struct Payment {
  int customer;
  Date on;
  Cents amount;  ///< negative when the bank returns it
  Means means;
  std::string about;  ///< what the payer writes on it
  int group = none;
};

enum class AdjustmentKind { SmallDifference, Doubtful, Loss };

/// An entry by which the accountant takes an amount off account 411.
struct Adjustment {
  AdjustmentKind kind;
  Date on;
  const Invoice* invoice;
  const Instalment* instalment;
  Cents amount;
};

/// All that happens to the invoices once they are issued. Adjustments point into the invoices.
struct Settlement {
  std::vector<CreditNote> creditNotes;
  std::vector<Payment> payments;
  std::vector<Adjustment> adjustments;
};

/// Decides how each customer pays and gives the invoices their settlement groups.
Settlement settleInvoices(const std::vector<Customer>& customers, std::vector<Invoice>& invoices,
                          Book& book);

}  // namespace sample
