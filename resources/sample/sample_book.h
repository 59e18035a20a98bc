#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sample_date.h"

namespace sample {

/// Debit positive, credit negative.
using Cents = std::int64_t;

inline constexpr int none = -1;

/// In the order in which the entries of one day are numbered.
enum class Journal { Opening, Sales, Purchases, Cash, Bank, Misc };

/// A customer or a supplier, as the auxiliary ledger names it.
struct Party {
  std::string code;
  std::string name;
};

/// One line of an entry. What is left empty is the entry's own.
struct Line {
  std::string account;
  Cents amount = 0;
  int party = none;
  int group = none;  ///< lines that settle each other share a group
  std::optional<Date> dueOn = std::nullopt;
  std::string label = {};
  std::string pieceRef = {};
  std::optional<Date> pieceDate = std::nullopt;
};

struct Entry {
  Journal journal;
  Date date;
  std::string pieceRef;
  Date pieceDate;
  std::string label;
  std::vector<Line> lines;
};

/// All the entries of the firm, of every year, in no order. It knows nothing of fiscal years,
/// openings and lettering codes: these are the business of the file (sample_fec.h).
class Book {
public:
  int addParty(Party party);
  /// @param showPartial whether the accountant letters the group before it is settled
  int newGroup(bool showPartial = false);
  /// Stops the program when the entry does not balance. Lines of zero are left out.
  void post(Entry entry);

  const std::vector<Party>& parties() const { return m_parties; }
  const std::vector<Entry>& entries() const { return m_entries; }
  int groupCount() const { return static_cast<int>(m_showsPartial.size()); }
  bool showsPartial(int group) const;

  /// What was posted on accounts that start with the prefix, from one date to another, both
  /// included.
  Cents movement(std::string_view accountPrefix, Date from, Date to) const;

private:
  std::vector<Party> m_parties;
  std::vector<Entry> m_entries;
  std::vector<bool> m_showsPartial;
};

}  // namespace sample
