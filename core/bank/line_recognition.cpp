#include "core/bank/line_recognition.h"

#include <QSet>
#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>

#include "core/bank/iban.h"
#include "core/base/text_match.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

using DayAmount = std::pair<qint64, qint64>;

DayAmount dayAmount(const BankLine& line) {
  return {line.bookedOn.toJulianDay(), line.amountMinor};
}

QString lineKey(const BankLine& line) {
  const QString words =
      line.reference.isEmpty() ? line.label + u'\n' + line.endToEndId : line.reference;
  return u"%1 %2 %3"_s.arg(line.bookedOn.toJulianDay()).arg(line.amountMinor).arg(words);
}

QSet<QString> wordsOf(const BankLine& line) {
  const QString text = line.counterparty + u' ' + line.label + u' ' + line.reference;
  const auto words = foldForSearch(text.simplified()).split(u' ', Qt::SkipEmptyParts);
  return {words.cbegin(), words.cend()};
}

/// A run of lines of one day and sign that add up to an amount: first and behind the last.
struct Run {
  size_t first = 0;
  size_t end = 0;
};

/// @param lines  of one day, in the order of their file
std::optional<Run> runOf(const std::vector<const BankLine*>& lines, qint64 amount) {
  for (size_t first = 0; first < lines.size(); ++first) {
    qint64 sum = 0;
    for (size_t end = first; end < lines.size(); ++end) {
      const qint64 part = lines[end]->amountMinor;
      if ((part > 0) != (amount > 0)) break;
      sum += part;
      if (std::abs(sum) > std::abs(amount)) break;
      if (sum == amount && end > first) return Run{first, end + 1};
    }
  }
  return std::nullopt;
}

constexpr size_t mostOfADay = 2000;

/// What is still without a counterpart on one day, with the place of each line.
struct Rest {
  std::vector<const BankLine*> lines;
  std::vector<size_t> places;

  void add(const BankLine& line, size_t place) {
    lines.push_back(&line);
    places.push_back(place);
  }
  void remove(const Run& run) {
    lines.erase(lines.begin() + qsizetype(run.first), lines.begin() + qsizetype(run.end));
    places.erase(places.begin() + qsizetype(run.first), places.begin() + qsizetype(run.end));
  }
};

/// Takes single lines that are the sum of several others out of both.
/// @param take  gets the place of the single line, then those of the others
template <typename Take>
void pairSums(Rest& single, Rest& several, Take take) {
  for (size_t i = 0; i < single.lines.size() && several.lines.size() > 1;) {
    const auto run = runOf(several.lines, single.lines[i]->amountMinor);
    if (!run) {
      ++i;
      continue;
    }
    const std::vector<size_t> places{several.places.begin() + qsizetype(run->first),
                                     several.places.begin() + qsizetype(run->end)};
    take(single.places[i], places);
    several.remove(*run);
    single.remove({i, i + 1});
  }
}

}  // namespace

int lineLikeness(const BankLine& a, const BankLine& b) {
  int likeness = 0;
  const auto same = [](const QString& one, const QString& other) {
    return !one.isEmpty() && one == other;
  };
  if (same(a.endToEndId, b.endToEndId)) likeness += 80;
  if (same(a.reference, b.reference) || same(a.creditorReference, b.creditorReference)) {
    likeness += 40;
  }
  if (same(compactIban(a.counterpartyIban), compactIban(b.counterpartyIban))) likeness += 20;
  const auto words = wordsOf(a);
  const auto others = wordsOf(b);
  constexpr int mostWords = 10;
  const auto common = std::count_if(words.cbegin(), words.cend(),
                                    [&](const QString& word) { return others.contains(word); });
  return likeness + std::min(int(common), mostWords);
}

void LineRecognition::add(const BankLine& line, bool fromOtherFormat) {
  m_byKey[lineKey(line)].all.push_back(m_known.size());
  m_known.push_back({line, fromOtherFormat, false});
}

std::vector<bool> LineRecognition::take(const std::vector<const BankLine*>& lines) {
  std::vector<bool> known(lines.size(), false);
  takeEqual(lines, known);
  takeAlike(lines, known);
  takeBatches(lines, known);
  return known;
}

void LineRecognition::takeEqual(const std::vector<const BankLine*>& lines,
                                std::vector<bool>& known) {
  for (size_t i = 0; i < lines.size(); ++i) {
    const auto found = m_byKey.find(lineKey(*lines[i]));
    if (found == m_byKey.end()) continue;
    auto& [all, next] = *found;
    while (next < all.size() && m_known[all[next]].isTaken) ++next;
    if (next == all.size()) continue;
    m_known[all[next]].isTaken = true;
    known[i] = true;
  }
}

void LineRecognition::takeAlike(const std::vector<const BankLine*>& lines,
                                std::vector<bool>& known) {
  std::map<DayAmount, std::vector<size_t>> others;
  for (size_t i = 0; i < m_known.size(); ++i) {
    const auto& one = m_known[i];
    if (one.fromOtherFormat && !one.isTaken) others[dayAmount(one.line)].push_back(i);
  }
  if (others.empty()) return;
  std::map<DayAmount, std::vector<size_t>> mine;
  for (size_t i = 0; i < lines.size(); ++i) {
    if (!known[i] && others.contains(dayAmount(*lines[i]))) mine[dayAmount(*lines[i])].push_back(i);
  }
  for (const auto& [key, indexes] : mine) pairMostAlike(lines, indexes, others[key], known);
}

/// Of lines of one day and amount.
void LineRecognition::pairMostAlike(const std::vector<const BankLine*>& lines,
                                    const std::vector<size_t>& indexes,
                                    const std::vector<size_t>& places, std::vector<bool>& known) {
  constexpr size_t mostPairs = 40'000;
  if (indexes.size() * places.size() > mostPairs) {
    for (size_t i = 0; i < std::min(indexes.size(), places.size()); ++i) {
      known[indexes[i]] = m_known[places[i]].isTaken = true;
    }
    return;
  }
  struct Pair {
    int likeness;
    size_t line;
    size_t place;
  };
  std::vector<Pair> pairs;
  for (const size_t line : indexes) {
    for (const size_t place : places) {
      pairs.push_back({lineLikeness(*lines[line], m_known[place].line), line, place});
    }
  }
  std::ranges::stable_sort(pairs, {}, [](const Pair& pair) { return -pair.likeness; });
  for (const auto& pair : pairs) {
    if (known[pair.line] || m_known[pair.place].isTaken) continue;
    known[pair.line] = m_known[pair.place].isTaken = true;
  }
}

void LineRecognition::takeBatches(const std::vector<const BankLine*>& lines,
                                  std::vector<bool>& known) {
  std::map<qint64, Rest> mine;
  std::map<qint64, Rest> others;
  for (size_t i = 0; i < m_known.size(); ++i) {
    const auto& one = m_known[i];
    if (one.fromOtherFormat && !one.isTaken) {
      others[one.line.bookedOn.toJulianDay()].add(one.line, i);
    }
  }
  for (size_t i = 0; i < lines.size() && !others.empty(); ++i) {
    if (!known[i]) mine[lines[i]->bookedOn.toJulianDay()].add(*lines[i], i);
  }
  for (auto& [day, rest] : mine) {
    const auto other = others.find(day);
    if (other == others.end()) continue;
    if (rest.lines.size() > mostOfADay || other->second.lines.size() > mostOfADay) continue;
    pairSums(other->second, rest, [&](size_t place, const std::vector<size_t>& parts) {
      m_known[place].isTaken = true;
      for (const size_t part : parts) known[part] = true;
    });
    pairSums(rest, other->second, [&](size_t line, const std::vector<size_t>& parts) {
      known[line] = true;
      for (const size_t part : parts) m_known[part].isTaken = true;
    });
  }
}

}  // namespace encaisse
