#include "core/db/migration_steps.h"
#include "core/db/views.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// What each file says of stocks, suppliers, purchases and sales, day by day: account is the first
/// three digits of the account, or 0 for what entries with purchases put on supplier accounts.
QStringList totals() {
  return {uR"sql(
CREATE TABLE account_total (
  batch_id     {ref} NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
  booked_on    {day} NOT NULL,
  account      {int} NOT NULL CHECK (account BETWEEN 0 AND 999),
  amount_minor {money} NOT NULL,
  PRIMARY KEY (batch_id, booked_on, account)
) {table})sql"_s};
}

}  // namespace

Migration accountBalances() {
  return {5, u"account balances"_s, dropViews() + totals() + createViews()};
}

}  // namespace encaisse
