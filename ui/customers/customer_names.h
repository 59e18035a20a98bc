#pragma once

#include <QList>
#include <QString>
#include <memory>
#include <vector>

#include "core/base/text_match.h"
#include "core/receivables/snapshot.h"

namespace encaisse {

/// What sorting and searching by name needs of each text in a list, made once: comparing the ranks
/// of two rows stands for comparing their names.
struct NameIndex {
  std::vector<int> ranks;      ///< place of each name among all, accents and case apart, from 0
  QList<QString> searchTexts;  ///< folded name and code
};

/// @param names, codes  parallel; the code breaks ties
NameIndex indexNames(const QList<QString>& names, const QList<QString>& codes);

/// The index of all customers of a snapshot, parallel to Snapshot::customers.
NameIndex indexCustomers(const Snapshot& snapshot);

/// Keeps the index of the snapshot that was asked for last.
class CustomerNames {
public:
  const NameIndex& of(const std::shared_ptr<const Snapshot>& snapshot);

private:
  std::shared_ptr<const Snapshot> m_snapshot;
  NameIndex m_index;
};

}  // namespace encaisse
