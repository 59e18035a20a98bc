#pragma once

#include <vector>

#include "core/bank/matching.h"

namespace encaisse::bench {

/// A book and lines of the bank that pay some of it.
struct MatchCase {
  MatchBook book;
  std::vector<MatchLine> lines;
};

/// Items of customers / 20 a customer on average, few of them with many, one credit note in
/// fifteen; lines that pay one item or several, with the number in the label (written in different
/// ways), the payer's account, his name, a part, a discount, or nothing to go by. The same numbers
/// give the same case.
MatchCase matchCase(int items, int customers, int lines);

/// How many lines are ready, ambiguous and without a candidate, and how many searches were cut.
struct MatchCounts {
  int ready = 0;
  int ambiguous = 0;
  int none = 0;
  int truncated = 0;
};
MatchCounts countMatches(const QList<MatchProposal>& proposals);

}  // namespace encaisse::bench
