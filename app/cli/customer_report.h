#pragma once

#include "app/cli/customer_figures.h"
#include "app/cli/row_output.h"
#include "core/customers/timeline.h"

namespace encaisse {

/// All that `customer` says about one customer at the end of a day.
struct CustomerReport {
  Customer customer;
  CustomerFigures figures;
  QList<Item> openItems;
  QList<TimelineEvent> history;  ///< newest first
  QDate asOf;
  Currency currency = Currency::eur();
};

QString customerText(const CustomerReport& report);
QByteArray customerJson(const CustomerReport& report);

}  // namespace encaisse
