#pragma once

#include <QHash>
#include <QList>

#include "core/items/item.h"
#include "core/procedures/paper.h"
#include "core/receivables/snapshot.h"

namespace encaisse {

/// One debit of a debt with what became of it: the line of every list that a court, an agency or
/// the debtor gets.
struct DebtLine {
  quint32 item = 0;  ///< index in Snapshot::items
  qint64 itemId = 0;
  QString number;
  QString label;
  QDate issuedOn;
  QDate dueOn;
  DueOrigin dueOrigin = DueOrigin::Given;
  qint64 amount = 0;
  qint64 credited = 0;  ///< by credit notes, until the day
  qint64 paid = 0;      ///< by all else
  qint64 open = 0;      ///< amount - credited - paid
  qint64 disputed = 0;  ///< of what is open
};

/// The debits of a customer that are open at the end of @p day, by due date.
/// @param texts  of them, by id; without one the figures alone are known
/// @param dueOnly  only those whose due date has passed
QList<DebtLine> debtLines(const Snapshot& snapshot, qint32 customer, QDate day,
                          const QHash<qint64, Item>& texts, bool dueOnly);
/// The items whose texts debtLines() needs.
QList<qint64> debtItemIds(const Snapshot& snapshot, qint32 customer, QDate day);

/// The customer's credits that are set against nothing at that day, <= 0.
qint64 freeCreditsAt(const Snapshot& snapshot, qint32 customer, QDate day);

/// The lines as a table in the reader's language: number, dates, amount, credit notes, payments,
/// open.
PaperTable debtTable(const QList<DebtLine>& lines, Currency currency, const QString& language);

/// Σ open of the lines.
qint64 openOf(const QList<DebtLine>& lines);

}  // namespace encaisse
