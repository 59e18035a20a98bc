#pragma once

#include <QString>
#include <vector>

#include "core/receivables/credit_facts.h"

namespace encaisse {

/// What an invoice says of itself.
struct InvoiceText {
  qint32 customer = 0;  ///< index in Snapshot::customers
  DayNumber issueDay = 0;
  QString number;
  QString label;
};

/// Gives its invoice to each order or delivery that has none yet and that an invoice of its
/// customer names, as a word of its own in its number or label, on its day or later: "Facture
/// BL2041". A number of digits alone may be anything, so it counts only behind a word like
/// "commande" or "BL". The earliest such invoice counts; one of a deposit does not.
/// @param invoices  by issue day
void markInvoiced(std::vector<DeliveryFact>& deliveries, const std::vector<InvoiceText>& invoices);

}  // namespace encaisse
