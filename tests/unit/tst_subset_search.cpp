#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>
#include <random>
#include <set>

#include "core/bank/subset_search.h"
#include "tests/support/catch.h"

using namespace encaisse;

namespace {

using Amounts = std::vector<qint64>;
using Sets = std::set<std::vector<qint32>>;

SubsetResult find(const Amounts& amounts, qint64 target, SubsetLimits limits = {}) {
  return SubsetSearch{amounts}.find(target, limits);
}

/// Every set that adds up, by trying all of them.
Sets bruteForce(const Amounts& amounts, qint64 target) {
  Sets sets;
  for (quint32 mask = 1; mask < (1U << amounts.size()); ++mask) {
    qint64 sum = 0;
    std::vector<qint32> set;
    bool hasZero = false;
    for (size_t i = 0; i < amounts.size(); ++i) {
      if ((mask >> i & 1) == 0) continue;
      sum += amounts[i];
      hasZero |= amounts[i] == 0;
      set.push_back(qint32(i));
    }
    if (sum == target && !hasZero) sets.insert(set);
  }
  return sets;
}

Sets toSets(const SubsetResult& result) {
  Sets sets;
  for (const auto& solution : result.solutions) sets.insert(solution.indices);
  CHECK(sets.size() == result.solutions.size());  // none twice
  return sets;
}

void checkSums(const Amounts& amounts, qint64 target, const SubsetResult& result) {
  for (const auto& solution : result.solutions) {
    qint64 sum = 0;
    for (const qint32 index : solution.indices) sum += amounts[size_t(index)];
    CHECK(sum == target);
    CHECK(std::ranges::is_sorted(solution.indices));
    CHECK(std::ranges::adjacent_find(solution.indices) == solution.indices.end());
  }
}

/// The same numbers on every machine: the standard's engines are exact, its distributions are not.
class Numbers {
public:
  explicit Numbers(quint32 seed) : m_engine{seed} {}
  qint64 upTo(qint64 last) { return qint64(m_engine() % quint64(last)) + 1; }

private:
  std::mt19937_64 m_engine;
};

}  // namespace

TEST_CASE("SubsetSearch: all solutions") {
  SECTION("nothing to choose from") {
    CHECK(find({}, 100).solutions.empty());
    CHECK(find({}, 0).solutions.empty());
    CHECK(find({}, 100).end == SubsetEnd::Complete);
  }
  SECTION("a single amount") {
    CHECK(toSets(find({5000}, 5000)) == Sets{{0}});
    CHECK(find({5000}, 4999).solutions.empty());
    CHECK(find({-5000}, 5000).solutions.empty());
    CHECK(toSets(find({-5000}, -5000)) == Sets{{0}});
  }
  SECTION("beyond the total, or below all credit notes") {
    CHECK(find({100, 200}, 301).solutions.empty());
    CHECK(find({100, -50}, -51).solutions.empty());
    CHECK(toSets(find({100, 200}, 300)) == Sets{{0, 1}});
  }
  SECTION("credit notes count") {
    // 120,00 − 20,00 and 60,00 + 40,00
    CHECK(toSets(find({12000, -2000, 6000, 4000}, 10000)) == Sets{{0, 1}, {2, 3}});
  }
  SECTION("0 is the sum of sets that cancel out, never of none") {
    CHECK(find({100, 200}, 0).solutions.empty());
    CHECK(toSets(find({100, -100, 30}, 0)) == Sets{{0, 1}});
  }
  SECTION("an amount of 0 is never taken") { CHECK(toSets(find({0, 100, 0}, 100)) == Sets{{1}}); }
  SECTION("powers of two: every number in one way") {
    Amounts powers;
    for (int i = 0; i < 40; ++i) powers.push_back(qint64(1) << i);
    const qint64 target = 0b1011001110001111000011111;
    const auto result = find(powers, target);
    CHECK(result.end == SubsetEnd::Complete);
    REQUIRE(result.solutions.size() == 1);
    CHECK(result.solutions[0].indices.size() == size_t(std::popcount(quint64(target))));
    checkSums(powers, target, result);
  }
  SECTION("amounts beyond what 64 bits can add say so") {
    const qint64 huge = std::numeric_limits<qint64>::max();
    CHECK(find({huge, huge}, 100).end == SubsetEnd::StepLimit);
    CHECK(find({std::numeric_limits<qint64>::min(), 1}, 1).end == SubsetEnd::StepLimit);
  }
}

TEST_CASE("SubsetSearch: the same as trying all sets") {
  const auto largest = GENERATE(3, 20, 1000, 1'000'000'000);
  const auto negatives = GENERATE(0, 2, 4);  // one in so many, 0: none
  Numbers numbers{quint32(largest + negatives)};
  for (int round = 0; round < 60; ++round) {
    Amounts amounts(size_t(numbers.upTo(13)));
    for (auto& amount : amounts) {
      amount = numbers.upTo(largest);
      if (negatives > 0 && numbers.upTo(negatives) == 1) amount = -amount;
    }
    qint64 target = 0;
    for (const qint64 amount : amounts) {
      if (numbers.upTo(2) == 1) target += amount;
    }
    if (round % 3 == 0) target += numbers.upTo(3) - 2;
    const auto result = find(amounts, target, {100'000, 10'000'000});
    CHECK(result.end == SubsetEnd::Complete);
    CHECK(toSets(result) == bruteForce(amounts, target));
  }
}

TEST_CASE("SubsetSearch: one search, many targets") {
  const Amounts amounts{700, 300, 200, 200, -100, 50};
  SubsetSearch search{amounts};
  for (qint64 target = -150; target <= 1500; ++target) {
    const auto result = search.find(target, {1000, 1'000'000});
    CHECK(toSets(result) == bruteForce(amounts, target));
  }
}

TEST_CASE("SubsetSearch: equal amounts") {
  SECTION("two of the same are two solutions, the earlier first") {
    const auto result = find({10000, 10000}, 10000);
    REQUIRE(result.solutions.size() == 2);
    CHECK(result.solutions[0] == SubsetSolution{{0}, true});
    CHECK(result.solutions[1] == SubsetSolution{{1}, true});
    CHECK(result.end == SubsetEnd::Complete);
  }
  SECTION("all of them is one solution") {
    const auto result = find({10000, 10000, 10000}, 30000);
    REQUIRE(result.solutions.size() == 1);
    CHECK(result.solutions[0] == SubsetSolution{{0, 1, 2}, false});
  }
  SECTION("half of fifty equal amounts: as many as asked for, at once, and it says so") {
    const Amounts equal(50, 10000);
    const auto result = find(equal, 250000);
    CHECK(result.solutions.size() == 50);
    CHECK(result.end == SubsetEnd::SolutionLimit);
    CHECK(result.steps < 100);
    checkSums(equal, 250000, result);
    std::vector<qint32> oldest(25);
    std::iota(oldest.begin(), oldest.end(), 0);
    CHECK(result.solutions[0].indices == oldest);
  }
  SECTION("no multiple of them: known at once") {
    const auto result = find(Amounts(1000, 10000), 15000);
    CHECK(result.end == SubsetEnd::Complete);
    CHECK(result.solutions.empty());
  }
  SECTION("different sets come before those that only change equal amounts") {
    // 300 = 300 = 100 + 200 (three ways)
    const auto result = find({100, 100, 100, 200, 300}, 300);
    REQUIRE(result.solutions.size() == 5);
    CHECK(result.solutions[0].indices == std::vector<qint32>{4});
    CHECK(result.solutions[1].indices == std::vector<qint32>{0, 3});
    CHECK(result.solutions[2].indices == std::vector<qint32>{0, 1, 2});
    CHECK(result.solutions[3].indices == std::vector<qint32>{1, 3});
    CHECK(result.solutions[4].indices == std::vector<qint32>{2, 3});
    CHECK_FALSE(result.solutions[0].interchangeable);
    CHECK(result.solutions[4].interchangeable);
  }
}

TEST_CASE("SubsetSearch: limits") {
  SECTION("exactly as many as asked for is complete") {
    // 30 = 10 + 20 = 30: two solutions
    CHECK(find({10, 20, 30}, 30, {2, 1000}).end == SubsetEnd::Complete);
    const auto one = find({10, 20, 30}, 30, {1, 1000});
    CHECK(one.end == SubsetEnd::SolutionLimit);
    CHECK(one.solutions.size() == 1);
  }
  SECTION("long sets are left out only where not all are listed") {
    // 30 = 10 + 20 = 30
    const auto all = find({10, 20, 30}, 30, {2, 1000, 1});
    CHECK(all.end == SubsetEnd::Complete);
    CHECK(all.solutions.size() == 2);
    // 6 = 1 + 2 + 3 = 1 + 5 = 2 + 4 = 6, found from the largest amount on
    const auto some = find({1, 2, 3, 4, 5, 6}, 6, {3, 1000, 1});
    CHECK(some.end == SubsetEnd::SolutionLimit);
    CHECK(toSets(some) == Sets{{5}});
  }
  SECTION("a hopeless search ends at its bound and says so") {
    Numbers numbers{7};
    Amounts amounts(200);
    for (auto& amount : amounts) amount = numbers.upTo(1'000'000'000'000'000);
    const auto result = find(amounts, 31'415'926'535'897'932, {50, 100'000});
    CHECK(result.end == SubsetEnd::StepLimit);
    CHECK(result.steps <= 100'000);
  }
  SECTION("a stop that was asked for ends it") {
    Amounts amounts{3, 5, 7};
    const StopToken stop;
    stop.requestStop();
    CHECK(SubsetSearch{amounts}.find(12, {}, stop).end == SubsetEnd::StepLimit);
  }
}

TEST_CASE("SubsetSearch: hard lists") {
  SECTION("any forty amounts are searched completely") {
    Numbers numbers{40};
    Amounts amounts(40);
    for (auto& amount : amounts) amount = numbers.upTo(1'000'000'000'000);
    qint64 target = 0;
    for (size_t i = 0; i < amounts.size(); i += 2) target += amounts[i];
    const auto planted = find(amounts, target);
    CHECK(planted.end == SubsetEnd::Complete);
    CHECK(planted.solutions.size() == 1);
    checkSums(amounts, target, planted);
    CHECK(find(amounts, target + 1).end == SubsetEnd::Complete);
    CHECK(find(amounts, target + 1).solutions.empty());
  }
  SECTION("forty with credit notes") {
    Numbers numbers{41};
    Amounts amounts(40);
    for (auto& amount : amounts) {
      amount = numbers.upTo(1'000'000'000'000) * (numbers.upTo(3) == 1 ? -1 : 1);
    }
    const qint64 target = amounts[3] + amounts[17] + amounts[39];
    const auto result = find(amounts, target);
    CHECK(result.end == SubsetEnd::Complete);
    CHECK(toSets(result).contains({3, 17, 39}));
    checkSums(amounts, target, result);
  }
  SECTION("200 amounts without a solution: even amounts, odd target") {
    Numbers numbers{200};
    Amounts amounts(200);
    for (auto& amount : amounts) amount = 2 * numbers.upTo(500'000);
    const auto result = find(amounts, 12'345'677);
    CHECK(result.end == SubsetEnd::Complete);
    CHECK(result.solutions.empty());
  }
  SECTION("200 amounts without a solution: multiples of three and one that is not") {
    Numbers numbers{201};
    Amounts amounts(199);
    for (auto& amount : amounts) amount = 3 * numbers.upTo(30'000);
    amounts.push_back(31);  // ≡ 1; the target ≡ 2
    const auto result = find(amounts, 600'002);
    CHECK(result.end == SubsetEnd::Complete);
    CHECK(result.solutions.empty());
  }
  SECTION("200 amounts, all above the target or too large together") {
    Numbers numbers{202};
    Amounts amounts(200);
    for (auto& amount : amounts) amount = 50'000 + numbers.upTo(1000);
    CHECK(find(amounts, 49'999).end == SubsetEnd::Complete);
    CHECK(find(amounts, 52'003).solutions.empty());  // one is at most 51 000, two at least 100 002
    CHECK(find(amounts, 52'003).end == SubsetEnd::Complete);
  }
  SECTION("1 000 amounts of 0,01 to 10,00") {
    Numbers numbers{1000};
    Amounts amounts(1000);
    for (auto& amount : amounts) amount = numbers.upTo(1000);
    const qint64 total = std::accumulate(amounts.begin(), amounts.end(), qint64(0));
    for (const qint64 target : {qint64(123'456), total - 100'000, total / 2}) {
      const auto result = find(amounts, target);
      checkSums(amounts, target, result);
      CHECK(result.solutions.size() == 50);
      CHECK(result.end == SubsetEnd::SolutionLimit);
      CHECK(result.steps < 200'000);
    }
    // Short of all by one cent: each of the cents may be the one that is left.
    CHECK(find(amounts, total - 1).solutions.size() == size_t(std::ranges::count(amounts, 1)));
    CHECK(toSets(find(amounts, total)).size() == 1);
    CHECK(find(amounts, total + 1).solutions.empty());
  }
  SECTION("alternating signs that add up to 0") {
    Amounts amounts;
    for (int i = 0; i < 200; ++i) amounts.push_back((i % 2 == 0 ? 1 : -1) * 100 * (i / 2 + 1));
    const auto result = find(amounts, 0);
    CHECK(result.solutions.size() == 50);
    checkSums(amounts, 0, result);
    CHECK(find(amounts, 50).solutions.empty());
    CHECK(find(amounts, 50).end == SubsetEnd::Complete);
  }
  SECTION("primes") {
    Amounts primes;
    for (qint64 n = 2; primes.size() < 60; ++n) {
      const auto divides = [n](qint64 prime) { return n % prime == 0; };
      if (std::ranges::none_of(primes, divides)) primes.push_back(n);
    }
    // 2 + 3 + 5 + … + 281 = 7 699; all but 4 = 2 + 2 is impossible, all but 1 too.
    CHECK(find(primes, 7699).solutions.size() == 1);
    CHECK(find(primes, 7698).solutions.empty());
    CHECK(find(primes, 7698).end == SubsetEnd::Complete);
    CHECK(find(primes, 7697).solutions.size() == 1);
    CHECK(find(primes, 7695).solutions.empty());
  }
  SECTION("300 invoices of a large customer: found at once") {
    Numbers numbers{300};
    Amounts amounts(300);
    for (auto& amount : amounts) amount = 10'000 + numbers.upTo(2'000'000);
    const auto result = find(amounts, 15'000'000);
    checkSums(amounts, 15'000'000, result);
    CHECK(result.solutions.size() == 50);
    CHECK(result.steps < 100'000);
  }
  SECTION("100 000 amounts of one customer: bounded") {
    Numbers numbers{100'000};
    Amounts amounts(100'000);
    for (auto& amount : amounts) amount = numbers.upTo(1'000'000);
    const auto result = find(amounts, 3'333'333);
    checkSums(amounts, 3'333'333, result);
    CHECK(result.solutions.size() == 50);
  }
}
