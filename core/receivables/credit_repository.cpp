#include "core/receivables/credit_repository.h"

#include "core/db/statement.h"
#include "core/receivables/invoiced_deliveries.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// The invoices of customers who have orders or deliveries without one.
std::vector<InvoiceText> loadInvoices(const Database& db, const SnapshotIndex& customerIndex) {
  Statement query{db, u"SELECT customer_id, issued_on, number, label FROM item WHERE kind = 0 "
                      "AND superseded = 0 AND customer_id IN (SELECT customer_id FROM delivery "
                      "WHERE invoice_number IN ('', '?')) ORDER BY issued_on, id"_s};
  std::vector<InvoiceText> invoices;
  while (query.step()) {
    invoices.push_back(
        {customerIndex(query.integer(0)), query.day(1), query.string(2), query.string(3)});
  }
  return invoices;
}

}  // namespace

CreditFacts loadCreditFacts(const Database& db, const SnapshotIndex& customerIndex) {
  CreditFacts facts;
  Statement covers{db, u"SELECT id, customer_id, kind, amount_minor, agency, from_on, until_on, "
                       "ended_on FROM credit_cover ORDER BY from_on, id"_s};
  while (covers.step()) {
    facts.covers.push_back({covers.integer(0), customerIndex(covers.integer(1)),
                            covers.text(2) == "insured", covers.integer(3), covers.string(4),
                            covers.day(5), covers.day(6), covers.day(7)});
  }
  Statement bypasses{db, u"SELECT id, customer_id, decided_on, until_on, ended_on, reason, "
                         "recorded_by FROM block_bypass ORDER BY decided_on, id"_s};
  while (bypasses.step()) {
    facts.bypasses.push_back({bypasses.integer(0), customerIndex(bypasses.integer(1)),
                              bypasses.day(2), bypasses.day(3), bypasses.day(4), bypasses.string(5),
                              bypasses.string(6)});
  }
  Statement deliveries{db, u"SELECT id, customer_id, kind, number, happened_on, amount_minor, "
                           "invoice_number, invoiced_on FROM delivery ORDER BY happened_on, id"_s};
  while (deliveries.step()) {
    facts.deliveries.push_back({deliveries.integer(0), customerIndex(deliveries.integer(1)),
                                deliveries.text(2) == "order", deliveries.string(3),
                                deliveries.day(4), deliveries.integer(5), deliveries.string(6),
                                deliveries.day(7)});
  }
  if (!facts.deliveries.empty()) markInvoiced(facts.deliveries, loadInvoices(db, customerIndex));
  return facts;
}

}  // namespace encaisse
