#include "core/risk/payer_account_repository.h"

#include "core/db/statement.h"

using namespace Qt::StringLiterals;

namespace encaisse {

std::vector<PayerAccount> payerAccounts(const Database& db) {
  Statement query{db, u"SELECT m.customer_id, m.credit_id, l.booked_on, l.amount_minor, "
                      "REPLACE(l.counterparty_iban, ' ', '') FROM matching m "
                      "JOIN bank_line l ON l.id = m.bank_line_id "
                      "WHERE m.undone = 0 AND m.returned_id IS NULL AND l.amount_minor > 0 "
                      "AND l.counterparty_iban <> '' ORDER BY m.customer_id, l.booked_on, l.id"_s};
  std::vector<PayerAccount> payers;
  while (query.step()) {
    payers.push_back(
        {query.integer(0), query.integer(1), query.day(2), query.integer(3), query.string(4)});
  }
  return payers;
}

}  // namespace encaisse
