#pragma once

#include <QHash>
#include <QList>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/day_number.h"
#include "core/base/stop_token.h"
#include "core/import/import_issue.h"
#include "core/items/item.h"
#include "core/money/money.h"
#include "core/tables/table_mapping.h"

namespace encaisse {

/// One row of a table that speaks of items. Texts are UTF-8 and live in LedgerTable::texts.
struct LedgerRow {
  quint32 line = 0;
  ItemKind kind = ItemKind::Other;
  qint64 amount = 0;  ///< minor units of the ledger, debit positive, never 0
  qint64 open = 0;    ///< of an open-items table: what is left at its day; else equal to amount
  DayNumber entryDay = 0;
  DayNumber issueDay = 0;
  DayNumber dueDay = 0;  ///< 0: the file gives none
  std::string_view customerCode;
  std::string_view customerName;
  std::string_view number;
  std::string_view label;
  std::string_view journal;
  std::string_view account;
  std::string_view letter;
  std::string_view settles;  ///< "F1:40.00;F2", only of credits
  std::string_view currency;
  std::string_view foreignAmount;
};

/// Rows that are no items, and that nobody misses.
struct SkippedRows {
  qint64 totals = 0;
  qint64 headings = 0;  ///< repeated headers and page numbers included
  qint64 otherAccounts = 0;
  qint64 settled = 0;  ///< nothing left to pay, in a table of open items
  qint64 zero = 0;     ///< of no amount at all
  qint64 cancelled = 0;

  qint64 count() const { return totals + headings + otherAccounts + settled + zero + cancelled; }
};

/// The items of a table.
struct LedgerTable : IssueList {
  std::vector<LedgerRow> rows;
  std::deque<std::string> texts;
  qint64 rowCount = 0;  ///< of the file, rejected ones included
  qint64 rejectedCount = 0;
  /// What the rejected rows come to, as far as their amounts can be read in the ledger's currency.
  qint64 rejectedMinor = 0;
  SkippedRows skipped;
  qint64 debit = 0;
  qint64 credit = 0;  ///< of the amounts, positive
  /// What the file itself states as its total, in a last line; none: it states none.
  std::optional<qint64> statedTotal;
};

/// Reads the items of a table. A row that cannot be read is rejected with line, column and reason,
/// and so is one of our own layout whose kind is none; what is only suspicious (due before issue, a
/// number twice, two names under one code, a year far away, three decimals, more cells than
/// headings, a kind that other layouts use and nobody knows) is reported and never repaired.
/// @param currency  of the ledger: rows in another one keep theirs as foreign and are rejected
///                  unless an amount in the ledger's currency stands beside
/// @error FileFormat, Cancelled
Result<LedgerTable> readLedgerTable(TableReader& table, const TableMapping& mapping,
                                    Currency currency, const Progress& progress,
                                    const StopToken& stop);

}  // namespace encaisse
