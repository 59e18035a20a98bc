#include "core/bank/subset_search.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <tuple>

#include "core/base/contracts.h"

namespace encaisse {
namespace {

/// Small tables first: most targets need no more.
struct Stage {
  qint64 words;  // 8 bytes each
  qint64 steps;  // before the next stage; all that is left in the last
};
constexpr std::array stages{Stage{qint64(1) << 13, 4'000}, Stage{qint64(1) << 16, 30'000},
                            Stage{qint64(1) << 19, 200'000}, Stage{qint64(1) << 22, 0}};
constexpr qint64 manyChoices = qint64(1) << 50;
constexpr qint64 largestTotal = qint64(1) << 61;
constexpr size_t filterFrom = 4096;
constexpr size_t remainderSets = 4096;

quint64 scatter(qint64 sum) {
  quint64 mixed = quint64(sum) * 0x9E3779B97F4A7C15ULL;
  return mixed ^ (mixed >> 29);
}

/// bits |= bits << shift, in place.
void orShifted(std::vector<quint64>& bits, qint64 shift) {
  const size_t words = size_t(shift / 64);
  const int rest = int(shift % 64);
  for (size_t i = bits.size(); i-- > words;) {
    quint64 moved = bits[i - words] << rest;
    if (rest != 0 && i > words) moved |= bits[i - words - 1] >> (64 - rest);
    bits[i] |= moved;
  }
}

std::vector<qint64> withShifted(const std::vector<qint64>& sums, qint64 shift) {
  std::vector<qint64> merged;
  merged.reserve(sums.size() * 2);
  size_t i = 0;
  size_t j = 0;
  while (j < sums.size()) {  // the last sum of all is a moved one
    const qint64 moved = sums[j] + shift;
    if (i < sums.size() && sums[i] <= moved) {
      if (sums[i] == moved) ++j;
      merged.push_back(sums[i++]);
    } else {
      merged.push_back(moved);
      ++j;
    }
  }
  return merged;
}

/// Calls add(1), add(2), add(4), … add(rest): sums of these give every number up to count.
template <typename Add>
void inDoublings(qint64 count, Add add) {
  for (qint64 step = 1; count > 0; step *= 2) {
    add(std::min(step, count));
    count -= std::min(step, count);
  }
}

/// Moves on to the next choice of as many out of [0, from); false after the last.
bool nextChoice(std::vector<size_t>& choice, size_t from) {
  for (size_t i = choice.size(); i-- > 0;) {
    if (choice[i] + (choice.size() - i) >= from) continue;
    ++choice[i];
    for (size_t k = i + 1; k < choice.size(); ++k) choice[k] = choice[k - 1] + 1;
    return true;
  }
  std::iota(choice.begin(), choice.end(), size_t(0));
  return false;
}

}  // namespace

/// The state of one find().
struct SubsetSearch::Walk {
  std::vector<Branch> path;
  std::vector<Counts> found;
  bool skipEmpty = false;
  size_t limit = 0;
  qint64 stepLimit = 0;
  qint64 steps = 0;
  bool isFull = false;
  const StopToken& stop;

  bool isOver() {
    if ((steps & 0xFFF) == 0 && stop.stopRequested()) steps = stepLimit;
    return steps >= stepLimit || isFull;
  }
};

SubsetSearch::SubsetSearch(std::span<const qint64> amounts) {
  collectClasses(amounts);
  if (m_tooLarge) return;
  buildBounds();
  m_levels.push_back({{0}, {}});
  m_firstLevel = m_classes.size();
  growLevels(stages.front().words);
  buildRemainders();
}

void SubsetSearch::collectClasses(std::span<const qint64> amounts) {
  std::vector<qint32> order(amounts.size());
  std::iota(order.begin(), order.end(), 0);
  const auto larger = [&](qint32 a, qint32 b) {
    const qint64 left = amounts[size_t(a)];
    const qint64 right = amounts[size_t(b)];
    const quint64 leftSize = left < 0 ? 0 - quint64(left) : quint64(left);
    const quint64 rightSize = right < 0 ? 0 - quint64(right) : quint64(right);
    return std::tuple{rightSize, right, a} < std::tuple{leftSize, left, b};
  };
  std::ranges::sort(order, larger);
  quint64 total = 0;
  for (const qint32 index : order) {
    const qint64 amount = amounts[size_t(index)];
    if (amount == 0) continue;
    const quint64 size = amount < 0 ? 0 - quint64(amount) : quint64(amount);
    if (size > quint64(largestTotal) - total) {
      m_tooLarge = true;
      return;
    }
    total += size;
    if (amount < 0) m_negative += amount;
    const bool opens = m_classes.empty() || m_classes.back().weight != qint64(size) ||
                       m_classes.back().negative != (amount < 0);
    if (opens) m_classes.push_back({qint64(size), 0, amount < 0, {}});
    m_classes.back().indices.push_back(index);
    ++m_classes.back().count;
  }
}

void SubsetSearch::buildBounds() {
  m_divisor = 0;
  for (const auto& one : m_classes) m_divisor = std::gcd(m_divisor, one.weight);
  m_divisor = std::max(m_divisor, qint64(1));
  m_totals.assign(m_classes.size() + 1, 0);
  m_divisors.assign(m_classes.size() + 1, 0);
  for (size_t i = m_classes.size(); i-- > 0;) {
    m_classes[i].weight /= m_divisor;
    m_totals[i] = m_totals[i + 1] + m_classes[i].weight * m_classes[i].count;
    m_divisors[i] = std::gcd(m_divisors[i + 1], m_classes[i].weight);
  }
  m_choicesAbove.push_back(1);
  for (size_t i = 0; i < m_classes.size(); ++i) {
    const auto& one = m_classes[i];
    const qint64 choices = m_choicesAbove.back();
    const bool many = one.count + 1 > manyChoices / choices;
    m_choicesAbove.push_back(many ? manyChoices : choices * (one.count + 1));
    if (one.negative) m_negatives.push_back(i);
  }
}

bool SubsetSearch::Level::has(qint64 sum) const {
  if (bits.empty()) return std::ranges::binary_search(sums, sum);
  const size_t word = size_t(sum / 64);
  return word < bits.size() && ((bits[word] >> (sum % 64)) & 1) != 0;
}

/// Tables grow from the smallest class up for as long as another level costs less than trying the
/// classes above it one by one; false when they are as large as makes sense.
bool SubsetSearch::growLevels(qint64 wordLimit) {
  const size_t before = m_firstLevel;
  while (m_firstLevel > 0 && m_cost / 2 < m_choicesAbove[m_firstLevel]) {
    const auto& added = m_classes[m_firstLevel - 1];
    const auto& below = m_levels.back();
    const qint64 total = m_totals[m_firstLevel - 1];
    const qint64 denseWords = total / 64 + 1;
    const qint64 few = qint64(below.sums.size());
    const qint64 sparse =
        few > wordLimit / (added.count + 1) ? wordLimit + 1 : few * (added.count + 1);
    const bool dense = !below.bits.empty() || denseWords <= sparse;
    const qint64 words = dense ? denseWords : sparse;
    if (m_words + words > wordLimit) break;
    m_words += words;
    m_cost += dense ? denseWords / 8 + 1 : sparse;
    m_levels.push_back(nextLevel(below, added, total, dense));
    --m_firstLevel;
  }
  if (m_firstLevel != before) buildFilter();
  return m_firstLevel != before;
}

SubsetSearch::Level SubsetSearch::nextLevel(const Level& below, const Class& added, qint64 total,
                                            bool dense) const {
  Level level;
  if (!dense) {
    level.sums = below.sums;
    inDoublings(added.count,
                [&](qint64 times) { level.sums = withShifted(level.sums, times * added.weight); });
    return level;
  }
  level.bits = below.bits;
  level.bits.resize(size_t(total / 64 + 1));
  for (const qint64 sum : below.sums) level.bits[size_t(sum / 64)] |= quint64(1) << (sum % 64);
  inDoublings(added.count, [&](qint64 times) { orShifted(level.bits, times * added.weight); });
  return level;
}

void SubsetSearch::buildFilter() {
  m_filter.clear();
  const auto& sums = m_levels.back().sums;
  if (m_firstLevel == 0 || sums.size() < filterFrom) return;
  m_filter.assign(std::bit_ceil(sums.size()) / 8, 0);
  for (const qint64 sum : sums) {
    const quint64 bit = scatter(sum);
    m_filter[(bit >> 6) & (m_filter.size() - 1)] |= quint64(1) << (bit & 63);
  }
}

/// Tells at once that multiples of three and one 0,31 never give 600 002.
void SubsetSearch::buildRemainders() {
  if (m_firstLevel == 0) return;
  m_remaindersAt.assign(m_classes.size() + 1, -1);
  Remainders reached{1};
  for (size_t i = m_classes.size(); i-- > 0 && !reached.all();) {
    const Remainders before = reached;
    inDoublings(std::min(m_classes[i].count, modulus), [&](qint64 times) {
      const auto shift = size_t(m_classes[i].weight % modulus * times % modulus);
      reached |= reached << shift | reached >> (size_t(modulus) - shift);
    });
    if (reached.all()) return;
    if (i >= m_firstLevel) continue;
    if (m_remainders.empty() || reached != before) m_remainders.push_back(reached);
    if (m_remainders.size() > remainderSets) return;
    m_remaindersAt[i] = qint32(m_remainders.size()) - 1;
  }
}

/// Whether the classes from at on may give rest; surely, where there is a level.
bool SubsetSearch::isViable(size_t at, qint64 rest) const {
  if (rest > m_totals[at]) return false;
  if (m_divisors[at] > 1 && rest % m_divisors[at] != 0) return false;
  if (at < m_firstLevel) {
    const qint32 set = m_remaindersAt[at];
    return set < 0 || m_remainders[size_t(set)][size_t(rest % modulus)];
  }
  if (at == m_firstLevel && !m_filter.empty()) {
    const quint64 bit = scatter(rest);
    if (((m_filter[(bit >> 6) & (m_filter.size() - 1)] >> (bit & 63)) & 1) == 0) return false;
  }
  return m_levels[m_classes.size() - at].has(rest);
}

size_t SubsetSearch::skipLarger(size_t at, qint64 rest) const {
  if (at == m_classes.size() || m_classes[at].weight <= rest) return at;
  const auto first = m_classes.begin() + qsizetype(at);
  const auto fits = std::partition_point(first, m_classes.end(),
                                         [&](const Class& one) { return one.weight > rest; });
  return size_t(fits - m_classes.begin());
}

/// Notes a solution or opens a branch; false: nothing below.
bool SubsetSearch::enter(Walk& walk, size_t at, qint64 rest) const {
  if (rest == 0) {
    Counts counts;
    for (const auto& branch : walk.path) {
      if (branch.taken > 0) counts.push_back({branch.at, branch.taken});
    }
    if (walk.skipEmpty && takenOf(counts).empty()) return false;
    walk.isFull = walk.found.size() == walk.limit;
    if (!walk.isFull) walk.found.push_back(std::move(counts));
    return false;
  }
  if (rest > m_totals[at]) return false;
  at = skipLarger(at, rest);
  if (at == m_classes.size() || !isViable(at, rest)) return false;
  const auto& one = m_classes[at];
  const qint64 missing = rest - m_totals[at + 1];
  const qint64 lowest = missing <= 0 ? 0 : (missing + one.weight - 1) / one.weight;
  // One more than allowed: the walk takes one less at each visit.
  walk.path.push_back({at, rest, std::min(one.count, rest / one.weight) + 1, lowest});
  return true;
}

void SubsetSearch::walk(Walk& walk, qint64 target) const {
  enter(walk, 0, target);
  while (!walk.path.empty() && !walk.isOver()) {
    auto& branch = walk.path.back();
    if (branch.taken <= branch.lowest) {
      walk.path.pop_back();
      continue;
    }
    --branch.taken;
    ++walk.steps;
    enter(walk, branch.at + 1, branch.rest - branch.taken * m_classes[branch.at].weight);
  }
}

SubsetResult SubsetSearch::find(qint64 target, const SubsetLimits& limits, const StopToken& stop) {
  EXPECTS(limits.solutions > 0 && limits.steps > 0 && limits.longest > 0);
  if (m_tooLarge) return {{}, SubsetEnd::StepLimit, 0};
  if (target < -largestTotal || target > largestTotal) return {};
  const qint64 shifted = target - m_negative;
  if (shifted < 0 || shifted % m_divisor != 0) return {};
  if (shifted / m_divisor > m_totals[0]) return {};

  Walk state{{}, {}, target == 0, size_t(limits.solutions), 0, 0, false, stop};
  qint64 left = limits.steps;
  // The stages that are behind count as tried: so the result is always that of a new search.
  for (size_t i = 0; i < stages.size() && left > 0; ++i) {
    const bool last = i + 1 == stages.size();
    const qint64 steps = last ? left : std::min(stages[i].steps, left);
    left -= steps;
    if (i < m_stage && left > 0) continue;
    if (i > m_stage) {
      m_stage = i;
      growLevels(stages[i].words);
    }
    state.path.clear();
    state.found.clear();
    state.steps = 0;
    state.stepLimit = steps;
    walk(state, shifted / m_divisor);
    if (state.path.empty() || state.isFull || stop.stopRequested()) break;
  }
  return toResult(state, limits.longest);
}

SubsetResult SubsetSearch::toResult(const Walk& walk, qint64 longest) const {
  SubsetResult result;
  result.steps = walk.steps;
  if (walk.isFull) {
    result.end = SubsetEnd::SolutionLimit;
  } else if (!walk.path.empty()) {
    result.end = SubsetEnd::StepLimit;
  }
  std::vector<Counts> found;
  for (const auto& weights : walk.found) {
    auto taken = takenOf(weights);
    const auto add = [](qint64 sum, const auto& one) { return sum + one.second; };
    const qint64 length = std::accumulate(taken.begin(), taken.end(), qint64(0), add);
    if (result.end != SubsetEnd::Complete && length > longest) continue;
    found.push_back(std::move(taken));
    result.solutions.push_back(firstOf(found.back()));
  }
  for (const auto& taken : found) {
    if (addOthersOf(taken, walk.limit, result)) continue;
    result.end = SubsetEnd::SolutionLimit;
    break;
  }
  return result;
}

/// How many of each class a person takes: of the negative ones those that are left.
SubsetSearch::Counts SubsetSearch::takenOf(const Counts& weights) const {
  Counts taken;
  auto negative = m_negatives.begin();
  const auto takeNegatives = [&](size_t before) {
    for (; negative != m_negatives.end() && *negative < before; ++negative) {
      taken.push_back({*negative, m_classes[*negative].count});
    }
  };
  for (const auto& [at, count] : weights) {
    takeNegatives(at);
    if (negative == m_negatives.end() || *negative != at) {
      taken.push_back({at, count});
      continue;
    }
    if (count < m_classes[at].count) taken.push_back({at, m_classes[at].count - count});
    ++negative;
  }
  takeNegatives(m_classes.size());
  return taken;
}

SubsetSolution SubsetSearch::firstOf(const Counts& taken) const {
  SubsetSolution solution;
  for (const auto& [at, count] : taken) {
    const auto& one = m_classes[at];
    solution.interchangeable |= count < one.count;
    solution.indices.insert(solution.indices.end(), one.indices.begin(),
                            one.indices.begin() + count);
  }
  std::ranges::sort(solution.indices);
  return solution;
}

/// Adds the sets that take other ones of equal amounts; false when the limit cut them short.
bool SubsetSearch::addOthersOf(const Counts& taken, size_t limit, SubsetResult& result) const {
  std::vector<size_t> open;
  std::vector<std::vector<size_t>> choices;
  std::vector<qint32> fixed;
  for (const auto& [at, count] : taken) {
    const auto& one = m_classes[at];
    if (count == one.count) {
      fixed.insert(fixed.end(), one.indices.begin(), one.indices.end());
    } else {
      open.push_back(at);
      choices.emplace_back(size_t(count));
      std::iota(choices.back().begin(), choices.back().end(), size_t(0));
    }
  }
  const auto advance = [&] {
    for (size_t i = open.size(); i-- > 0;) {
      if (nextChoice(choices[i], size_t(m_classes[open[i]].count))) return true;
    }
    return false;
  };
  while (advance()) {
    if (result.solutions.size() >= limit) return false;
    SubsetSolution solution{fixed, true};
    for (size_t i = 0; i < open.size(); ++i) {
      for (const size_t k : choices[i]) {
        solution.indices.push_back(m_classes[open[i]].indices[k]);
      }
    }
    std::ranges::sort(solution.indices);
    result.solutions.push_back(std::move(solution));
  }
  return true;
}

}  // namespace encaisse
