#pragma once

#include <QtGlobal>
#include <bitset>
#include <limits>
#include <span>
#include <vector>

#include "core/base/stop_token.h"

namespace encaisse {

struct SubsetLimits {
  int solutions = 50;        ///< > 0
  qint64 steps = 2'000'000;  ///< > 0, branches looked at by one find()
  /// > 0; where not all solutions are listed, those of more amounts are left out.
  qint64 longest = std::numeric_limits<qint64>::max();
};

/// Why a search ended.
enum class SubsetEnd {
  Complete,       ///< every solution is listed
  SolutionLimit,  ///< there are more than asked for
  StepLimit,      ///< the bound of steps was met (or a stop asked for): there may be more
};

/// One set of amounts that adds up to the target.
struct SubsetSolution {
  std::vector<qint32> indices;   ///< ascending, never empty
  bool interchangeable = false;  ///< another set differs only by which of equal amounts it takes
  friend bool operator==(const SubsetSolution&, const SubsetSolution&) = default;
};

struct SubsetResult {
  std::vector<SubsetSolution> solutions;
  SubsetEnd end = SubsetEnd::Complete;
  qint64 steps = 0;
};

/// Finds every set of signed amounts that adds up exactly to a target; made once for a list of
/// amounts and asked for many targets.
///
/// A negative amount that is taken is the same as its positive that is left, so that all work is
/// on sums of positive weights. Equal amounts are one class with a count: fifty times 100,00 are
/// 51 choices, not 2⁵⁰. The classes are sorted by size. For the smaller ones tables say which sums
/// they can give (sorted sums while these are few, one bit a sum where they are dense); the larger
/// ones are tried one by one within bounds of sum, common divisor and remainder. Where the tables
/// reach up to the largest class no branch is in vain.
///
/// Any 40 amounts are searched completely within the default limits; hundreds are, where their
/// total is moderate (1 000 amounts below 10,00: yes). Tables grow when a target needs them, up to
/// 32 MiB, and serve the targets after it.
/// @source the two halves: E. Horowitz and S. Sahni, "Computing Partitions with Applications to
///         the Knapsack Problem" (1974); the bits: R. Bellman's dynamic program
class SubsetSearch {
public:
  /// @param amounts  minor units; the earlier of equal ones is taken first, 0 never
  explicit SubsetSearch(std::span<const qint64> amounts);

  /// Sets with the same classes come one after another only once the first of each is listed.
  /// The result does not depend on what was asked before.
  SubsetResult find(qint64 target, const SubsetLimits& limits = {}, const StopToken& stop = {});

private:
  /// Equal amounts.
  struct Class {
    qint64 weight = 0;  ///< > 0, magnitude divided by the divisor of all
    qint64 count = 0;
    bool negative = false;
    std::vector<qint32> indices;
  };
  /// The sums that the classes from one on can give.
  struct Level {
    std::vector<qint64> sums;   ///< sorted; or
    std::vector<quint64> bits;  ///< one a sum
    bool has(qint64 sum) const;
    qint64 words() const { return qint64(sums.size()) + qint64(bits.size()); }
  };
  /// One class on the way to a solution, and how many of it are taken.
  struct Branch {
    size_t at = 0;
    qint64 rest = 0;  ///< before taking
    qint64 taken = 0;
    qint64 lowest = 0;  ///< taking fewer leaves more than the others can give
  };
  using Counts = std::vector<std::pair<size_t, qint64>>;  ///< class, how many; others 0
  struct Walk;
  static constexpr qint64 modulus = 5040;  // divisible by 1 to 10, 12, 14, 15, 16
  using Remainders = std::bitset<modulus>;

  void collectClasses(std::span<const qint64> amounts);
  void buildBounds();
  bool growLevels(qint64 wordLimit);
  Level nextLevel(const Level& below, const Class& added, qint64 total, bool dense) const;
  void buildFilter();
  void buildRemainders();
  bool isViable(size_t at, qint64 rest) const;
  size_t skipLarger(size_t at, qint64 rest) const;
  bool enter(Walk& walk, size_t at, qint64 rest) const;
  void walk(Walk& walk, qint64 target) const;
  Counts takenOf(const Counts& weights) const;
  SubsetSolution firstOf(const Counts& taken) const;
  bool addOthersOf(const Counts& taken, size_t limit, SubsetResult& result) const;
  SubsetResult toResult(const Walk& walk, qint64 longest) const;

  std::vector<Class> m_classes;  ///< by weight, largest first
  std::vector<qint64> m_totals;  ///< of the classes from one on
  std::vector<qint64> m_divisors;
  std::vector<qint64> m_choicesAbove;  ///< sets of the classes before one, up to a bound
  std::vector<size_t> m_negatives;     ///< classes
  std::vector<Level> m_levels;    ///< of the last class, the last two, …; the first is empty: {0}
  std::vector<quint64> m_filter;  ///< hashed sums of the last level; empty: ask the level
  std::vector<Remainders> m_remainders;  ///< of the sums of the classes from one on, shared
  std::vector<qint32> m_remaindersAt;    ///< by class, index of m_remainders; −1: all
  size_t m_firstLevel = 0;               ///< classes from here on have a level
  qint64 m_words = 0;                    ///< of all levels
  qint64 m_cost = 0;
  size_t m_stage = 0;
  qint64 m_negative = 0;  ///< sum of the negative amounts
  qint64 m_divisor = 1;
  bool m_tooLarge = false;  ///< sums would not fit in 64 bits
};

}  // namespace encaisse
