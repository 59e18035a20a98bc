#pragma once

#include <QHash>
#include <QList>
#include <map>
#include <string>
#include <vector>

#include "core/base/day_number.h"
#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/import/customer_accounts.h"
#include "core/import/fec_columns.h"
#include "core/import/import_preview.h"

namespace encaisse {

/// One line on a customer account. Small, because a file may hold millions; its texts stay in the
/// file, at @ref text.
struct FecLine {
  const char* text = nullptr;  ///< the line in the mapped file
  quint64 key = 0;             ///< recognises the line in a later export
  quint64 letter = 0;          ///< fingerprint of the lettering code; 0: none
  quint64 piece = 0;           ///< fingerprint of the piece reference; 0: none
  qint64 amount = 0;           ///< minor units, debit positive, never 0
  quint32 textLength = 0;
  quint32 line = 0;
  quint32 entry = 0;     ///< index while reading
  quint32 customer = 0;  ///< index in FecContent::customers
  quint32 account = 0;   ///< index in FecContent::accounts
  quint32 journal = 0;   ///< index in FecContent::journals
  DayNumber entryDay = 0;
  DayNumber issueDay = 0;
  DayNumber dueDay = 0;
  ItemKind kind = ItemKind::Other;
  DueOrigin origin = DueOrigin::Given;
};

/// A code with its label, as first met in the file; UTF-8.
struct FecName {
  std::string code;
  std::string label;
};

/// What a FEC holds for receivables.
struct FecContent {
  FecLayout layout;
  std::vector<FecLine> lines;
  std::vector<FecName> customers;
  std::vector<FecName> accounts;  ///< the customer accounts with lines
  std::vector<FecName> journals;
  std::map<DayNumber, qint64> control;  ///< Σ of the customer lines of each day
  qint64 rows = 0;
  qint64 entries = 0;
  qint64 unbalancedEntries = 0;
  qint64 debit = 0;
  qint64 credit = 0;
  DayNumber firstDay = 0;
  DayNumber lastDay = 0;
  DayNumber openingDay = 0;  ///< first day of an opening journal; 0: none
  CustomerAccounts roots;
  QList<ImportIssue> issues;
  qint64 issueCount = 0;
};

/// The terms by which due dates are computed where the file gives none.
struct FecTerms {
  int companyDays = 30;
  QHash<QString, int> customerDays;  ///< by customer code
};

/// Reads a whole FEC: every line is checked; lines on customer accounts are kept.
/// @param roots  the customer accounts; none: the usual ones, or, when the file has none of these,
///               those that are the counterpart of sales in it
/// @error FileFormat  "name:line:column: sentence" for the first line that cannot be read, or no
///                    customer accounts; Cancelled
Result<FecContent> readFec(TextFile& file, const std::optional<CustomerAccounts>& roots,
                           const FecTerms& terms, const Progress& progress, const StopToken& stop);

/// The account roots that this file's content suggests, taken ones first.
QList<AccountProposal> proposeAccounts(TextFile& file, const FecLayout& layout,
                                       const CustomerAccounts& taken);

/// The number that people know an item by: its piece reference, or nothing where that is a filler.
std::string_view pieceNumber(std::string_view piece);

}  // namespace encaisse
