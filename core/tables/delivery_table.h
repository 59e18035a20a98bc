#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/day_number.h"
#include "core/base/stop_token.h"
#include "core/import/import_issue.h"
#include "core/money/money.h"
#include "core/tables/table_mapping.h"

namespace encaisse {

/// The invoice number of what is invoiced or gone, when no file says under which number.
inline constexpr std::string_view unknownInvoice = "?";

/// An order or a delivery. Texts are UTF-8 and live in DeliveryTable::texts.
struct DeliveryRow {
  quint32 line = 0;  ///< its first in the file
  bool isOrder = true;
  std::string_view customerCode;  ///< never empty
  std::string_view customerName;
  std::string_view number;  ///< never empty
  DayNumber day = 0;
  qint64 amount = 0;         ///< minor units, above 0
  std::string_view invoice;  ///< empty: not invoiced; else a number or unknownInvoice
  DayNumber invoicedDay = 0;
};

/// The orders and deliveries of a table, each once.
struct DeliveryTable : IssueList {
  std::vector<DeliveryRow> rows;
  std::deque<std::string> texts;
  qint64 rowCount = 0;
  qint64 rejectedCount = 0;
  qint64 skippedCount = 0;  ///< totals, headings, quotations, cancelled ones, no amount
};

/// Reads orders and deliveries. Amounts are taken with tax, as invoices will be; where a file has
/// only amounts without tax they stand as they are, and that is said. The lines of one number add
/// up; once some of them are invoiced and others not, what is left to invoice counts. A row that
/// cannot be read is left out with line, column and reason.
/// @param currency  of the ledger: rows in another one are left out
/// @error FileFormat, Cancelled
Result<DeliveryTable> readDeliveryTable(TableReader& table, const TableMapping& mapping,
                                        Currency currency, const Progress& progress = {},
                                        const StopToken& stop = {});

}  // namespace encaisse
