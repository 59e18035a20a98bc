#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/receivables/snapshot.h"

namespace encaisse {

/// By what the customers are told apart.
enum class BreakDown { Company, Customer, Agency, Salesperson, Segment, Sector };

/// "customer", "agency", …; none when @p key is no such word.
std::optional<BreakDown> breakDownFromKey(const QString& key);

/// One part of the customers.
struct CustomerGroup {
  QString key;   ///< customer code, or the group's own name (may be empty: no group)
  QString name;  ///< of the customer; the key again for groups
};

struct CustomerGroups {
  std::vector<CustomerGroup> groups;  ///< by key; customers in the order of the snapshot
  std::vector<int> groupOf;           ///< of each customer, index in groups; -1: in none
};

/// @param only  key of the one group that is asked for; none: all
CustomerGroups customerGroups(const Snapshot& snapshot, BreakDown by,
                              const std::optional<QString>& only = {});

}  // namespace encaisse
