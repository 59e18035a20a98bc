#include "sample_book.h"

#include <cstddef>
#include <stdexcept>
#include <utility>

namespace sample {

int Book::addParty(Party party) {
  m_parties.push_back(std::move(party));
  return static_cast<int>(m_parties.size()) - 1;
}

int Book::newGroup(bool showPartial) {
  m_showsPartial.push_back(showPartial);
  return groupCount() - 1;
}

bool Book::showsPartial(int group) const {
  return m_showsPartial.at(static_cast<std::size_t>(group));
}

void Book::post(Entry entry) {
  Cents balance = 0;
  for (const auto& line : entry.lines) balance += line.amount;
  if (balance != 0) throw std::logic_error{"unbalanced entry: " + entry.label};
  std::erase_if(entry.lines, [](const Line& line) { return line.amount == 0; });
  if (!entry.lines.empty()) m_entries.push_back(std::move(entry));
}

Cents Book::movement(std::string_view accountPrefix, Date from, Date to) const {
  Cents total = 0;
  for (const auto& entry : m_entries) {
    if (entry.date < from || entry.date > to) continue;
    for (const auto& line : entry.lines) {
      if (line.account.starts_with(accountPrefix)) total += line.amount;
    }
  }
  return total;
}

}  // namespace sample
