#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "core/interest/limitation.h"
#include "core/procedures/procedure_records.h"
#include "core/receivables/snapshot.h"

namespace encaisse {

/// When the claim of one open item can no longer be enforced.
struct LimitationRow {
  quint32 item = 0;  ///< index in Snapshot::items
  qint32 customer = 0;
  qint64 open = 0;
  LimitationKind kind = LimitationKind::Commercial;
  Limitation limitation;
  LimitationAlert alert = LimitationAlert::None;
  /// Nobody said what kind of customer it is: the shortest period that may hold is taken.
  bool assumed = false;
};

/// "commercial", "civil", "consumer", "transport", "public_debtor"
QString toKey(LimitationKind kind);
/// "none", "within_30_days", "within_15_days", "within_5_days", "expired"
QString toKey(LimitationAlert alert);

/// By which text the claims on a customer lapse. Of whom nothing is known counts as a consumer, the
/// shorter period: acting too early costs nothing.
LimitationKind limitationKind(const Customer& customer);

/// Every open debit of the day that fell due, nearest end first. Customers under another law than
/// the French are left out: their periods are not known here.
///
/// Where the day a period begins with is not known the earlier one is taken: of transport the
/// document for the delivery, of a public debtor the earlier of document and due date.
/// @param events  as recorded, of all customers; one without an item counts for every item that
///                existed on its day
/// @param customer  index in Snapshot::customers; -1: all
QList<LimitationRow> limitationRows(const Snapshot& snapshot, const QList<LimitationRecord>& events,
                                    QDate asOf, qint32 customer = -1);

}  // namespace encaisse
