#pragma once

#include <QSet>
#include <QString>
#include <optional>
#include <vector>

#include "core/receivables/aging.h"

namespace encaisse {

/// One figure of an aged balance: which rows, and which part of them.
struct AgingCell {
  enum class Part { Balance, NotDue, Bucket, Credits };

  std::optional<QSet<QString>> keys;  ///< AgingRow::key of the rows; none: all rows
  Part part = Part::Balance;
  int bucket = 0;  ///< for Part::Bucket
};

/// The open items that a figure of @p report adds up, by the same rules.
/// @return by customer; Σ open = the figure
std::vector<OpenItem> itemsBehind(const Snapshot& snapshot, const AgingReport& report,
                                  const AgingCell& cell);

}  // namespace encaisse
