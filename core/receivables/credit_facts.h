#pragma once

#include <QString>
#include <vector>

#include "core/base/day_number.h"

namespace encaisse {

/// A limit beside the customer's own: granted for a while, or covered by an insurer.
struct CoverFact {
  qint64 id = 0;
  qint32 customer = 0;  ///< index in Snapshot::customers
  bool isInsured = false;
  qint64 amount = 0;  ///< minor units, 0 or above
  QString agency;
  DayNumber fromDay = 0;
  DayNumber untilDay = 0;  ///< included; 0: it does not say
  DayNumber endedDay = 0;  ///< from this day on it counts no more; 0: never
};

/// A person decided to deliver although the customer is to be blocked.
struct BypassFact {
  qint64 id = 0;
  qint32 customer = 0;
  DayNumber decidedDay = 0;
  DayNumber untilDay = 0;  ///< included; 0: until it is ended
  DayNumber endedDay = 0;
  QString reason;
  QString recordedBy;
};

/// An order or a delivery, as a file said it.
struct DeliveryFact {
  qint64 id = 0;
  qint32 customer = 0;
  bool isOrder = false;
  QString number;
  DayNumber day = 0;
  qint64 amount = 0;  ///< minor units, above 0
  /// Empty: not invoiced, as far as files know; "?": invoiced or gone, under an unknown number.
  QString invoiceNumber;
  DayNumber invoicedDay = 0;  ///< 0: not known
};

/// What is granted to customers, and what will be owed without being invoiced yet.
struct CreditFacts {
  std::vector<CoverFact> covers;
  std::vector<BypassFact> bypasses;
  std::vector<DeliveryFact> deliveries;
};

}  // namespace encaisse
