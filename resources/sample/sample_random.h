#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <utility>
#include <vector>

namespace sample {

/// A splitmix64 generator: the same numbers on every platform and compiler, which the
/// distributions of <random> do not promise. Draw once an expression: C++ leaves the order of
/// operands open, and with it the order of draws. It is not fit for anything but sample figures.
class Random {
public:
  explicit Random(std::uint64_t seed) : m_state{seed} {}

  std::uint64_t next() {
    m_state += 0x9E3779B97F4A7C15ULL;
    auto mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31);
  }

  /// A number in [0, bound); bound > 0.
  int below(int bound) { return static_cast<int>(next() % static_cast<std::uint64_t>(bound)); }

  /// A number in [low, high], both included.
  int between(int low, int high) { return low + below(high - low + 1); }

  bool chance(int perMille) { return below(1000) < perMille; }

  template <typename Container>
  const auto& pick(const Container& container) {
    return container[static_cast<std::size_t>(below(static_cast<int>(std::size(container))))];
  }

private:
  std::uint64_t m_state;
};

/// Gives the elements of a list in a shuffled order, and reshuffles when all have been given:
/// more varied than independent draws.
template <typename T>
class Deck {
public:
  Deck(std::vector<T> cards, Random& random) : m_cards{std::move(cards)}, m_random{random} {}

  T draw() {
    if (m_next == 0) shuffle();
    const auto card = m_cards[m_next];
    m_next = (m_next + 1) % m_cards.size();
    return card;
  }

private:
  void shuffle() {
    for (auto i = m_cards.size(); i > 1; --i) {
      std::swap(m_cards[i - 1], m_cards[m_random.next() % i]);
    }
  }

  std::vector<T> m_cards;
  Random& m_random;
  std::size_t m_next = 0;
};

}  // namespace sample
