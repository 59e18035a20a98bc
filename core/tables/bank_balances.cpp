#include "core/tables/bank_balances.h"

#include <algorithm>

namespace encaisse {
namespace {

/// How many neighbours chain when each line follows the one before (or, reversed, the one below).
int chained(const std::vector<std::optional<qint64>>& after, const BankStatement& statement,
            bool reversed) {
  int count = 0;
  for (size_t i = 1; i < after.size(); ++i) {
    const size_t later = reversed ? i - 1 : i;
    const size_t earlier = reversed ? i : i - 1;
    if (!after[later] || !after[earlier]) continue;
    if (*after[earlier] + statement.lines[qsizetype(later)].amountMinor == *after[later]) ++count;
  }
  return count;
}

}  // namespace

qsizetype takeBalances(const std::vector<std::optional<qint64>>& after, BankStatement& statement) {
  const auto& lines = statement.lines;
  const auto isThere = [](const std::optional<qint64>& balance) { return balance.has_value(); };
  if (lines.isEmpty() || std::ranges::none_of(after, isThere)) return -1;
  const int forwards = chained(after, statement, false);
  const int backwards = chained(after, statement, true);
  const bool byDay = lines.first().bookedOn > lines.last().bookedOn;
  const bool reversed = forwards == backwards ? byDay : backwards > forwards;

  std::optional<qint64> running;  // after the line before, in the order of time
  qsizetype broken = -1;
  const auto count = lines.size();
  for (qsizetype step = 0; step < count; ++step) {
    const qsizetype i = reversed ? count - 1 - step : step;
    const qint64 amount = lines[i].amountMinor;
    const auto& stated = after[size_t(i)];
    if (!running && stated) {
      qint64 before = *stated;
      for (qsizetype s = 0; s <= step; ++s) {
        before -= lines[reversed ? count - 1 - s : s].amountMinor;
      }
      statement.openingMinor = before;
      running = *stated;
      continue;
    }
    if (!running) continue;
    running = *running + amount;
    if (stated && *stated != *running) {
      if (broken < 0) broken = i;
      running = *stated;
    }
  }
  statement.closingMinor = running;
  return broken;
}

void takeStated(const QList<StatedBalance>& stated, BankStatement& statement) {
  for (const auto& balance : stated) {
    auto when = balance.when;
    if (when == StatedBalance::When::Unknown) {
      const bool early = balance.day.isValid() && balance.day <= statement.firstOn &&
                         statement.firstOn != statement.lastOn;
      when = early ? StatedBalance::When::Opening : StatedBalance::When::Closing;
    }
    auto& target =
        when == StatedBalance::When::Opening ? statement.openingMinor : statement.closingMinor;
    if (!target) target = balance.minor;
  }
}

}  // namespace encaisse
