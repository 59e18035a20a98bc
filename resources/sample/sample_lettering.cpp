#include "sample_lettering.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <tuple>
#include <utility>

namespace sample {
namespace {

/// AA, AB … AZ, BA … ZZ, AAA: the number in base 26, at least two letters long.
std::string codeOf(int rank, char firstLetter) {
  constexpr int letters = 26;
  int span = letters * letters;
  int length = 2;
  for (; rank >= span; span *= letters, ++length) rank -= span;
  std::string code(static_cast<std::size_t>(length), firstLetter);
  for (auto letter = code.rbegin(); letter != code.rend(); ++letter, rank /= letters) {
    *letter = static_cast<char>(firstLetter + rank % letters);
  }
  return code;
}

}  // namespace

GroupStates::GroupStates(const Book& book, Date asOf)
    : m_book{book}, m_states(static_cast<std::size_t>(book.groupCount())) {
  for (const auto& entry : book.entries()) {
    if (entry.date > asOf) continue;
    for (const auto& line : entry.lines) {
      if (line.group == none) continue;
      auto& state = m_states[static_cast<std::size_t>(line.group)];
      state.balance += line.amount;
      (line.amount > 0 ? state.hasDebit : state.hasCredit) = true;
      state.lastOn = std::max(state.lastOn, entry.date);
    }
  }
}

bool GroupStates::isSettled(int group) const {
  if (group == none) return false;
  const auto& state = m_states[static_cast<std::size_t>(group)];
  return state.balance == 0 && state.hasDebit;
}

bool GroupStates::isLettered(int group) const {
  if (group == none) return false;
  const auto& state = m_states[static_cast<std::size_t>(group)];
  const bool hasBothSides = state.hasDebit && state.hasCredit;
  return isSettled(group) || (hasBothSides && m_book.showsPartial(group));
}

std::map<int, Lettering> GroupStates::letter(const std::vector<FiledLine>& lines) const {
  using Account = std::pair<int, std::string>;
  std::set<std::tuple<Account, Date, int>> lettered;
  for (const auto& [entry, line] : lines) {
    if (!isLettered(line->group)) continue;
    const auto& state = m_states[static_cast<std::size_t>(line->group)];
    lettered.insert({{line->party, line->account}, state.lastOn, line->group});
  }
  std::map<std::pair<Account, char>, int> ranks;
  std::map<int, Lettering> codes;
  for (const auto& [account, lastOn, group] : lettered) {
    const char firstLetter = isSettled(group) ? 'A' : 'a';
    codes[group] = {codeOf(ranks[{account, firstLetter}]++, firstLetter), lastOn};
  }
  return codes;
}

}  // namespace sample
