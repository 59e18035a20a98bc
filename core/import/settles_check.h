#pragma once

#include <QList>

#include "core/import/derive_facts.h"
#include "core/import/import_issue.h"

namespace encaisse {

/// A new credit that names what it pays.
struct SettlingLine {
  qint64 credit = 0;  ///< id of its item
  qint64 line = 0;    ///< in the file
  std::string settles;
};

/// Says where a credit names a number that its customer does not have, or more than was open of it.
/// @param column    heading of the column
/// @param decimals  of the ledger's currency
QList<ImportIssue> settleIssues(const std::vector<SettlingLine>& lines, const RawFacts& facts,
                                const DerivedFacts& derived, const QString& column, int decimals);

}  // namespace encaisse
