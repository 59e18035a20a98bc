#pragma once

#include <QString>

namespace encaisse::bench {

/// Writes a FEC of @p invoices invoices with their sales and VAT lines, payments (some in two
/// parts, some missing) and lettering: about five lines an invoice, invoices / 50 customers, three
/// years. The same number gives the same bytes.
/// @return lines written, header excluded
qint64 writeFec(const QString& path, int invoices);

}  // namespace encaisse::bench
