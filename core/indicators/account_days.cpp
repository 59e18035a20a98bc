#include "core/indicators/account_days.h"

#include <algorithm>
#include <map>

#include "core/base/contracts.h"
#include "core/indicators/dso.h"
#include "core/indicators/ratio.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

using enum AccountGroup;

bool isBalance(AccountGroup group) {
  return group == Stocks || group == Suppliers || group == SupplierAdvances;
}

qint64 signOf(AccountGroup group) {
  return group == Suppliers || group == BoughtOnAccount || group == Sales ? -1 : 1;
}

/// What the accounts say at the end of one day.
class AccountsAt {
public:
  AccountsAt(const AccountFacts& accounts, DayNumber day) : m_accounts{accounts}, m_day{day} {
    if (accounts.years.empty() || accounts.years.front().first > day) return;
    const auto& years = accounts.years;
    auto year = yearOf(years, day);
    m_lastDay = years[year].last;
    while (year > 0 && years[year].opening == 0 && isNext(year)) --year;
    if (years[year].opening != 0) m_balanceFrom = firstOf(years[year]);
    while (year > 0 && isNext(year)) --year;
    m_coveredFrom = firstOf(years[year]);
  }

  /// Whether balances and the sums of the last @p days can be told.
  IndicatorState state(int days) const {
    if (m_accounts.years.empty()) return IndicatorState::NotTyped;
    if (m_coveredFrom == 0) return IndicatorState::HistoryTooShort;
    if (m_balanceFrom == 0) return IndicatorState::NoOpening;
    if (m_lastDay < m_day - dsoStaleDays) return IndicatorState::FactsTooOld;
    return m_coveredFrom > m_day - days + 1 ? IndicatorState::HistoryTooShort
                                            : IndicatorState::Known;
  }
  bool hasBalances() const { return m_balanceFrom != 0 && m_lastDay >= m_day - dsoStaleDays; }

  qint64 balance(AccountGroup group) const { return sum(group, m_balanceFrom); }
  qint64 lately(AccountGroup group, int days) const { return sum(group, m_day - days + 1); }

  /// Σ of each account that adds to a group.
  std::map<std::pair<AccountGroup, int>, qint64> byAccount(int windowDays) const {
    std::map<std::pair<AccountGroup, int>, qint64> lines;
    for (const auto& sum : m_accounts.sums) {
      const auto group = groupOf(sum.account);
      if (!group || sum.day > m_day) continue;
      const bool isOfStock = *group == GoodsBought || *group == StockChange;
      const int days = isOfStock ? stockWindowDays : windowDays;
      if (sum.day < (isBalance(*group) ? m_balanceFrom : m_day - days + 1)) continue;
      lines[{*group, sum.account}] += signOf(*group) * sum.amount;
    }
    return lines;
  }
  /// Whether any account of the group was ever used.
  bool has(AccountGroup group) const {
    return std::ranges::any_of(m_accounts.sums, [&](const AccountSum& sum) {
      return sum.day <= m_day && groupOf(sum.account) == group;
    });
  }

private:
  /// A year that opens does so on the first day of its first month, whatever day its first entry
  /// has.
  static DayNumber firstOf(const FiscalYear& year) {
    const QDate first = toDate(year.first);
    return year.opening == 0 ? year.first : dayNumber(QDate{first.year(), first.month(), 1});
  }
  /// Whether no month is missing before this year.
  bool isNext(size_t year) const {
    constexpr DayNumber longestPause = 31;
    const auto& years = m_accounts.years;
    return years[year].first - years[year - 1].last <= longestPause;
  }

  qint64 sum(AccountGroup group, DayNumber from) const {
    qint64 total = 0;
    for (const auto& sum : m_accounts.sums) {
      if (sum.day >= from && sum.day <= m_day && groupOf(sum.account) == group) total += sum.amount;
    }
    return signOf(group) * total;
  }

  const AccountFacts& m_accounts;
  DayNumber m_day;
  DayNumber m_balanceFrom = 0;  ///< 0: the accounts begin without opening balances
  DayNumber m_coveredFrom = 0;
  DayNumber m_lastDay = 0;
};

IndicatorFigure figureOf(IndicatorState state, qint64 numerator, qint64 denominator, int days) {
  IndicatorFigure figure{state, {}, numerator, denominator};
  if (state != IndicatorState::Known) return figure;
  if (numerator < 0 || denominator <= 0) {
    figure.state = IndicatorState::NothingToMeasure;
  } else {
    figure.tenths = daysOfSales(numerator, denominator, days);
  }
  return figure;
}

}  // namespace

QString toKey(AccountGroup group) {
  switch (group) {
    case Stocks: return u"stocks"_s;
    case Suppliers: return u"suppliers"_s;
    case SupplierAdvances: return u"supplier_advances"_s;
    case GoodsBought: return u"goods_bought"_s;
    case StockChange: return u"stock_change"_s;
    case OtherPurchases: return u"other_purchases"_s;
    case BoughtOnAccount: return u"bought_on_account"_s;
    case Sales: return u"sales"_s;
  }
  EXPECTS(false);
}

bool isOfAccounts(Indicator indicator) {
  return indicator == Indicator::DaysOfStock || indicator == Indicator::DaysOfPayables ||
         indicator == Indicator::CashCycle;
}

bool isBehind(AccountGroup group, Indicator indicator) {
  const bool isOfStock = group == Stocks || group == GoodsBought || group == StockChange;
  const bool isOfPayables =
      group == Suppliers || group == SupplierAdvances || group == BoughtOnAccount;
  return (isOfStock && indicator != Indicator::DaysOfPayables && isOfAccounts(indicator)) ||
         (isOfPayables && indicator != Indicator::DaysOfStock && isOfAccounts(indicator));
}

bool hasNumbers(Indicator indicator, const IndicatorFigure& figure) {
  return !isOfAccounts(indicator) || figure.state == IndicatorState::Known;
}

std::optional<AccountGroup> groupOf(int account) {
  if (account == AccountSum::bought) return BoughtOnAccount;
  switch (account) {
    case 404:
    case 405: return std::nullopt;
    case 409: return SupplierAdvances;
    case 603: return StockChange;
    case 604:
    case 605:
    case 606: return OtherPurchases;
    default: break;
  }
  if (account / 10 == 39) return std::nullopt;
  if (account / 100 == 3) return Stocks;
  if (account / 10 == 40) return Suppliers;
  if (account / 10 == 60) return GoodsBought;
  return account / 100 == 6 ? OtherPurchases : Sales;
}

IndicatorFigure daysOfStock(const AccountFacts& accounts, DayNumber day) {
  const AccountsAt at{accounts, day};
  const auto state = at.state(stockWindowDays);
  if (state != IndicatorState::Known) return {state, {}, 0, 0};
  const qint64 used =
      at.lately(GoodsBought, stockWindowDays) + at.lately(StockChange, stockWindowDays);
  if (at.has(Stocks)) return figureOf(state, at.balance(Stocks), used, stockWindowDays);
  if (used != 0) return {IndicatorState::NoStockAccounts, {}, 0, used};
  // A firm of services; but a file without any purchase is no whole ledger.
  if (!at.has(OtherPurchases)) return {IndicatorState::NothingToMeasure, {}, 0, 0};
  return {IndicatorState::Known, 0, 0, 0};
}

IndicatorFigure daysOfPayables(const AccountFacts& accounts, DayNumber day, int windowDays) {
  const AccountsAt at{accounts, day};
  const auto state = at.state(windowDays);
  if (state != IndicatorState::Known) return {state, {}, 0, 0};
  return figureOf(state, at.balance(Suppliers), at.lately(BoughtOnAccount, windowDays), windowDays);
}

std::vector<AccountLine> accountLines(const AccountFacts& accounts, DayNumber day, int windowDays) {
  const AccountsAt at{accounts, day};
  std::vector<AccountLine> lines;
  if (!at.hasBalances()) return lines;
  for (const auto& [key, amount] : at.byAccount(windowDays)) {
    if (amount != 0) lines.push_back({key.first, key.second, amount});
  }
  return lines;
}

std::optional<qint64> workingCapitalNeed(const AccountFacts& accounts, DayNumber day,
                                         qint64 receivables) {
  const AccountsAt at{accounts, day};
  if (!at.hasBalances()) return std::nullopt;
  return at.balance(Stocks) + receivables - at.balance(Suppliers);
}

}  // namespace encaisse
