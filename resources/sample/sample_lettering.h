#pragma once

#include <map>
#include <string>
#include <vector>

#include "sample_book.h"

namespace sample {

/// A line as it stands in one file: in an entry of the year, or carried by the opening.
struct FiledLine {
  const Entry* entry;
  const Line* line;
};

struct Lettering {
  std::string code;  ///< empty: not lettered
  Date on;
};

/// Which groups are settled at a date, and which are lettered all the same.
class GroupStates {
public:
  GroupStates(const Book& book, Date asOf);

  bool isSettled(int group) const;
  /// The codes of the groups that appear in a file. They restart for every account of every
  /// customer: AA, AB … ZZ, AAA; in lower case when the group does not balance.
  std::map<int, Lettering> letter(const std::vector<FiledLine>& lines) const;

private:
  struct State {
    Cents balance = 0;
    bool hasDebit = false;
    bool hasCredit = false;
    Date lastOn;
  };
  bool isLettered(int group) const;

  const Book& m_book;
  std::vector<State> m_states;
};

}  // namespace sample
