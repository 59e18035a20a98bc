#pragma once

#include <QHash>

#include "core/items/item.h"
#include "core/letters/letter.h"
#include "core/letters/stationery.h"
#include "core/receivables/aging.h"

namespace encaisse {

/// The statement of account of one customer in words: everything a page needs, nothing about pages.
struct StatementDocument {
  Letter frame;  ///< who writes to whom, in which language; items are the open debits
  QString intro;
  QList<LetterItem> credits;  ///< unallocated payments and credit notes, negative, oldest first
  AgingRow figures;           ///< the customer's row of the aged balance of that day
  Buckets buckets;
  QStringList closing;  ///< below the figures
};

/// Of one customer, or of all that have an open item, by name.
/// @param customer  index in Snapshot::customers; -1: all
/// @param items     texts of the open items, by id
/// @param asOf      snapshot.answersFor(asOf) (contract)
QList<StatementDocument> statementDocuments(const Snapshot& snapshot, QDate asOf, qint32 customer,
                                            const QHash<qint64, Item>& items,
                                            const Stationery& stationery = {});

/// The ids of the items that the statements need texts of.
QList<qint64> statementItemIds(const Snapshot& snapshot, QDate asOf, qint32 customer);

}  // namespace encaisse
