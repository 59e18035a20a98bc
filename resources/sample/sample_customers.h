#pragma once

#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "sample_date.h"

namespace sample {

enum class Behaviour {
  Punctual,
  Early,
  OccasionallyLate,
  ChronicallyLate,
  AtRisk,
  PublicBody,    ///< about 50 days after the invoice, whatever the terms
  TenthOfMonth,  ///< 60 days, then the next 10th, all invoices in one transfer
  CreditsOnly,
};

enum class Means { Transfer, DirectDebit, Cheque, Cash };

/// A firm of some size pays on fixed days, and several invoices at once.
enum class PaymentRun { None, Weekly, TwiceMonthly };

struct Customer {
  std::string code;
  std::string name;
  std::string street;
  std::string postcode;
  std::string city;
  std::string country = "FR";
  std::string language = "fr";
  std::string email;
  std::string phone;
  std::string siren;
  std::string agency;
  std::string salesperson;
  std::string segment;
  int termsDays = 30;

  Behaviour behaviour = Behaviour::Punctual;
  Means means = Means::Transfer;
  PaymentRun run = PaymentRun::None;
  int invoicesPerYear = 0;
  int sizePercent = 100;  ///< of the usual amount of an invoice
  Date activeFrom = day(2024, 1, 1);
  Date activeUntil = day(2027, 12, 31);
  std::optional<Date> stopsPayingOn;
  std::optional<Date> doubtfulOn;    ///< what is unpaid goes to account 416
  std::optional<Date> lostOn;        ///< the disputed invoice goes to account 654
  std::optional<Date> disputesFrom;  ///< one invoice due from that day on is never paid
};

/// The 120 customers of the sample firm, sorted by code. Always the same.
std::vector<Customer> buildCustomers();

/// Writes the list as the firm's invoicing program would export it.
void writeCustomers(std::ostream& out, const std::vector<Customer>& customers);

}  // namespace sample
