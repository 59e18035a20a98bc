#pragma once

#include <optional>

#include "core/indicators/account_facts.h"
#include "core/indicators/indicator.h"

namespace encaisse {

/// What accounts have in common, in the order in which they are shown.
enum class AccountGroup {
  Stocks,            ///< class 3 without 39: what lies in stock, depreciation not taken off
  Suppliers,         ///< 40 without 404, 405 and 409: owed for goods and services, VAT included
  SupplierAdvances,  ///< 409: paid in advance or owed by suppliers; no part of the figures
  GoodsBought,       ///< 601, 602, 607, 608 less 609: what goes through stock, without VAT
  StockChange,       ///< 603: what was taken from stock (positive) or put there
  OtherPurchases,    ///< 604, 605, 606, 61, 62, without VAT; no part of the figures
  BoughtOnAccount,   ///< what entries with purchases put on Suppliers, VAT included
  Sales              ///< 70, without VAT; no part of the figures
};
QString toKey(AccountGroup group);

/// Whether accounts stand behind an indicator instead of items, and which groups of them.
bool isOfAccounts(Indicator indicator);
bool isBehind(AccountGroup group, Indicator indicator);
/// Whether an indicator's two numbers mean something: those of accounts only while it is known.
bool hasNumbers(Indicator indicator, const IndicatorFigure& figure);

/// An account is known by its first three digits; none for those of no group (39, 404, 405).
std::optional<AccountGroup> groupOf(int account);

/// What goods used are added up over: stocks are mostly counted, and 603 booked, once a year.
constexpr int stockWindowDays = 365;

/// Stocks at the end of @p day ÷ (goods bought + change of stock in the 365 days up to it) × 365,
/// both without VAT. 0 for a firm of services: other purchases, but neither goods nor stocks.
/// Unknown where the accounts begin without opening balances, do not cover the 365 days or end more
/// than a month before, and where goods are bought without an account of stocks.
/// @note Finished products are held against goods bought too: a FEC does not tell their cost.
IndicatorFigure daysOfStock(const AccountFacts& accounts, DayNumber day);

/// Suppliers at the end of @p day ÷ bought on account in the window × its days, both with VAT, as
/// the DSO holds customers against sales. Unknown as above; purchases paid at once are no part.
/// @param windowDays  30–366
IndicatorFigure daysOfPayables(const AccountFacts& accounts, DayNumber day, int windowDays);

/// What one account adds to a group.
struct AccountLine {
  AccountGroup group = AccountGroup::Stocks;
  int account = 0;    ///< three digits, or AccountSum::bought
  qint64 amount = 0;  ///< minor units, above 0 as its group says: suppliers and sales are credits

  friend bool operator==(const AccountLine&, const AccountLine&) = default;
};

/// The accounts behind the figures: balances at the end of @p day, goods bought and the change of
/// stock of 365 days, the other sums of the window. Nothing where no balance can be told.
std::vector<AccountLine> accountLines(const AccountFacts& accounts, DayNumber day, int windowDays);

/// Stocks + receivables − suppliers: what the business has to finance. None where no balance can be
/// told.
/// @param receivables  what customers owe at the end of @p day, minor units
std::optional<qint64> workingCapitalNeed(const AccountFacts& accounts, DayNumber day,
                                         qint64 receivables);

}  // namespace encaisse
