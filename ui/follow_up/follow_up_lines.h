#pragma once

#include <QStringList>
#include <optional>

#include "core/ledger/ledger.h"
#include "core/promises/promise_state.h"

namespace encaisse {

/// A promise as a list shows it at one day.
struct PromiseLine {
  Promise promise;
  PromiseStatus status;
  QString customerName;
  QStringList items;  ///< numbers
};

/// A dispute as a list shows it at one day.
struct DisputeLine {
  Dispute dispute;
  QString customerName;
  QString itemNumber;
  QString reasonText;
  qint64 amount = 0;  ///< disputed: the item's, where it is the whole
  qint64 open = 0;    ///< of the item at the day
  bool resolved = false;
};

/// What lists of promises and disputes show.
struct FollowUpLines {
  QList<PromiseLine> promises;  ///< broken ones first, then by the next day
  QList<DisputeLine> disputes;  ///< open ones first, then by the follow-up day
};

/// @param customerId  only of this customer
Result<FollowUpLines> loadFollowUp(Ledger& ledger, const Snapshot& snapshot, QDate asOf,
                                   std::optional<qint64> customerId = {});

}  // namespace encaisse
