#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/indicators/account_facts.h"

namespace encaisse {

/// The first three digits of an account of stocks (3), suppliers (40), purchases and external
/// charges (60, 61, 62) or sales (70); 0 for any other. A letter counts as the digit 0.
/// @source PCG; the first three characters of an account are standard (LPF, article A47 A-1)
int countedAccount(std::string_view account);

/// Whether it holds what is owed for goods and services: 40 without fixed assets (404, 405) and
/// suppliers that owe (409).
bool isSupplier(int account);

/// Adds up accounts by day while a file is read: one step a line.
class AccountSums {
public:
  void add(DayNumber day, int account, qint64 amount) {
    m_sums[qint64{day} * accounts + account] += amount;
  }
  /// By day and account, without those that come to nothing.
  std::vector<AccountSum> sums() const;

private:
  static constexpr qint64 accounts = 1000;
  std::unordered_map<qint64, qint64> m_sums;
};

}  // namespace encaisse
