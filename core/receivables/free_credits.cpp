#include "core/receivables/free_credits.h"

#include <algorithm>
#include <map>
#include <span>
#include <tuple>

namespace encaisse {
namespace {

/// The open items of one customer that has free credits.
class CustomerCredits {
public:
  CustomerCredits(const Snapshot& snapshot, std::span<const OpenItem> open) {
    for (const auto& [item, amount] : open) {
      const auto& fact = snapshot.items[item];
      auto& side = amount > 0 ? m_debits : m_credits;
      side.push_back({item, amount > 0 ? fact.dueDay : fact.entryDay, std::abs(amount)});
    }
    const auto byDay = [](const Side& one) { return std::tuple{one.day, one.item}; };
    std::ranges::sort(m_debits, {}, byDay);
    std::ranges::sort(m_credits, {}, byDay);
  }

  void layOn(std::vector<LaidCredit>& laid) {
    layEqual(laid);
    layOldest(laid);
  }

private:
  struct Side {
    quint32 item = 0;
    DayNumber day = 0;
    qint64 left = 0;
  };

  static void lay(Side& debit, Side& credit, std::vector<LaidCredit>& laid) {
    const qint64 amount = std::min(debit.left, credit.left);
    debit.left -= amount;
    credit.left -= amount;
    laid.push_back({debit.item, credit.item, amount});
  }

  void layEqual(std::vector<LaidCredit>& laid) {
    std::map<qint64, std::vector<size_t>> byAmount;  // the oldest last
    for (size_t i = m_debits.size(); i-- > 0;) byAmount[m_debits[i].left].push_back(i);
    for (auto& credit : m_credits) {
      const auto found = byAmount.find(credit.left);
      if (found == byAmount.end() || found->second.empty()) continue;
      lay(m_debits[found->second.back()], credit, laid);
      found->second.pop_back();
    }
  }

  void layOldest(std::vector<LaidCredit>& laid) {
    auto debit = m_debits.begin();
    for (auto& credit : m_credits) {
      while (credit.left > 0) {
        while (debit != m_debits.end() && debit->left == 0) ++debit;
        if (debit == m_debits.end()) return;
        lay(*debit, credit, laid);
      }
    }
  }

  std::vector<Side> m_debits;
  std::vector<Side> m_credits;
};

std::vector<OpenItem> openOf(const std::vector<qint64>& amounts) {
  std::vector<OpenItem> open;
  for (size_t i = 0; i < amounts.size(); ++i) {
    if (amounts[i] != 0) open.push_back({quint32(i), amounts[i]});
  }
  return open;
}

}  // namespace

std::vector<LaidCredit> layFreeCredits(const Snapshot& snapshot,
                                       const std::vector<OpenItem>& open) {
  std::vector<LaidCredit> laid;
  const auto customerOf = [&](const OpenItem& one) { return snapshot.items[one.item].customer; };
  for (auto first = open.begin(); first != open.end();) {
    const auto last = std::find_if(first, open.end(), [&](const OpenItem& one) {
      return customerOf(one) != customerOf(*first);
    });
    if (std::any_of(first, last, [](const OpenItem& one) { return one.open < 0; })) {
      CustomerCredits{snapshot, {first, last}}.layOn(laid);
    }
    first = last;
  }
  std::ranges::sort(laid, {}, [](const LaidCredit& one) {
    return std::tuple{one.debit, one.credit};
  });
  return laid;
}

std::vector<qint64> unpaidAmountsAt(const Snapshot& snapshot, QDate asOf) {
  auto amounts = openAmountsAt(snapshot, asOf);
  for (const auto& laid : layFreeCredits(snapshot, openOf(amounts))) {
    amounts[laid.debit] -= laid.amount;
    amounts[laid.credit] += laid.amount;
  }
  return amounts;
}

std::vector<OpenItem> unpaidItemsAt(const Snapshot& snapshot, QDate asOf) {
  return openOf(unpaidAmountsAt(snapshot, asOf));
}

}  // namespace encaisse
