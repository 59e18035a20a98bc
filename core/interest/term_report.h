#pragma once

#include <QDate>
#include <QHash>
#include <QList>

#include "core/interest/term_legality.h"
#include "core/items/item.h"
#include "core/receivables/snapshot.h"

namespace encaisse {

/// An open item whose due date is later than the law allows.
struct TermRow {
  quint32 item = 0;  ///< index in Snapshot::items
  qint32 customer = 0;
  QString number;
  QDate issuedOn;
  QDate dueOn;
  TermVerdict verdict;
};

/// The branch whose terms a customer's are measured by; none: the general rule.
std::optional<SectorCap> sectorOf(const Customer& customer);

/// Whether the law caps what is agreed with this customer: professionals, under French law.
bool isCapped(const Customer& customer);

/// The items whose texts buildTermRows() needs: open invoices with a due date.
QList<qint64> termItemIds(const Snapshot& snapshot, QDate asOf, qint32 customer = -1);

/// By customer, then due date.
/// @param texts  of termItemIds(), by id
QList<TermRow> buildTermRows(const Snapshot& snapshot, const QHash<qint64, Item>& texts, QDate asOf,
                             qint32 customer = -1);

/// How far terms can go beyond the law, whatever the day of the invoice; none: they never do, or
/// the day the branch counts from is not known.
/// @param terms  as PaymentTerms reads them; empty or unreadable: nothing to say
std::optional<TermVerdict> worstOfTerms(const QString& terms,
                                        const std::optional<SectorCap>& sector);

/// "Up to 15 days later than the law allows (C. com. L441-10 I)."; empty: nothing to say.
QString describeTerms(const QString& terms, const std::optional<SectorCap>& sector = {});

}  // namespace encaisse
