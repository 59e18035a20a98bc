#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "core/exchange/table_export.h"

namespace encaisse {

/// An item that was set against others here.
struct LetteringItem {
  qint64 id = 0;
  QString account;
  QString auxiliary;  ///< the customer's code
  QString piece;      ///< of a receipt that the accounts do not hold: the bank's reference
  QDate day;
  qint64 amountMinor = 0;  ///< debit positive
};

/// Two items that were set against each other.
struct LetteringLink {
  qint64 debitId = 0;
  qint64 creditId = 0;
};

/// The n-th code: AAA, AAB, … ZZZ, AAAA, …
/// @param index  >= 0
QString letteringCode(int index);

/// The lettering done here, for the accounting software: one code for all items that links connect,
/// by account, auxiliary and day. A group that does not balance is a partial lettering and has its
/// code in small letters, as the accounts write it.
/// @param links  between the items (contract)
Table letteringTable(const QList<LetteringItem>& items, const QList<LetteringLink>& links,
                     Currency currency);

}  // namespace encaisse
