#include "core/import/account_sums.h"

#include <algorithm>

namespace encaisse {

int countedAccount(std::string_view account) {
  if (account.size() < 2) return 0;
  const char first = account[0];
  const char second = account[1];
  const bool counts =
      (first == '3' && second >= '1' && second <= '9') || (first == '4' && second == '0') ||
      (first == '6' && second >= '0' && second <= '2') || (first == '7' && second == '0');
  if (!counts) return 0;
  const bool hasThird = account.size() > 2 && account[2] >= '0' && account[2] <= '9';
  return (first - '0') * 100 + (second - '0') * 10 + (hasThird ? account[2] - '0' : 0);
}

bool isSupplier(int account) {
  return account / 10 == 40 && account != 404 && account != 405 && account != 409;
}

std::vector<AccountSum> AccountSums::sums() const {
  std::vector<AccountSum> sums;
  for (const auto& [key, amount] : m_sums) {
    if (amount != 0) sums.push_back({DayNumber(key / accounts), int(key % accounts), amount});
  }
  std::ranges::sort(sums, {}, [](const AccountSum& sum) {
    return std::pair{sum.day, sum.account};
  });
  return sums;
}

}  // namespace encaisse
